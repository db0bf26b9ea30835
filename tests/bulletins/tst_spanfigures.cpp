// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/draft.h"
#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/spanfigure.h"
#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bulletins;
using domain::Period;
using domain::PeriodKind;
using domain::Subsystem;
using domain::ValueKind;
using domain::ValueStatus;

namespace {

const QDate kToday(2026, 11, 5);

/// A small dictionary and values that are put in by hand.
class World
{
public:
    World()
    {
        province(u"u-60"_s, {}, QDate(2025, 7, 1), u"u-r60"_s);
        province(u"u-r60"_s, QDate(2025, 7, 1), {}, {});
        agency();
    }
    void indicator(const QString &code, ValueKind kind, PeriodKind rhythm,
                   domain::Direction direction = domain::Direction::Up)
    {
        domain::Indicator made;
        made.id = domain::IndicatorId(u"i-"_s + code);
        made.version = 1;
        made.code = code;
        made.name = u"Chỉ tiêu "_s + code;
        made.shortName = code;
        made.subsystem = Subsystem::SocioEconomic;
        made.kind = kind;
        made.periodKind = rhythm;
        made.unitOfMeasure = kind == ValueKind::Ratio ? u"%"_s : u"lượt"_s;
        made.decimals = kind == ValueKind::Ratio ? 2 : 0;
        made.cumulative = kind == ValueKind::Flow;
        made.direction = direction;
        made.dueDays = 10;
        made.supplyAgencyId = domain::AgencyId(u"a-1"_s);
        m_reference.indicatorList.push_back(made);
        m_reference.indicators.insert(made.id.value, made);
        put(domain::Collection::Indicators, {made});
    }
    void value(const QString &code, const QString &period, double value,
               ValueStatus status = ValueStatus::Official, const QString &unit = u"u-r60"_s,
               bool missing = false)
    {
        domain::Observation made;
        made.id = domain::ObservationId(u"o-%1"_s.arg(++m_count));
        made.version = 1;
        made.indicatorId = domain::IndicatorId(u"i-"_s + code);
        made.unitId = domain::UnitId(unit);
        made.period = Period::fromCode(period).value();
        made.value = value;
        made.missing = missing;
        made.status = status;
        made.agencyId = domain::AgencyId(u"a-1"_s);
        made.publishedAt = QDateTime(made.period.end.addDays(3), QTime(1, 0), QTimeZone::UTC);
        put(domain::Collection::Observations, {made});
    }
    void plan(const QString &code, int year, double target)
    {
        domain::Plan made;
        made.id = domain::PlanId(u"p-"_s + code);
        made.version = 1;
        made.indicatorId = domain::IndicatorId(u"i-"_s + code);
        made.unitId = domain::UnitId(u"u-r60"_s);
        made.year = year;
        made.target = target;
        m_reference.plans.push_back(made);
    }
    SpanFigure figure(const QString &code, Kind kind, const QString &period)
    {
        const items::FigureContext context(m_cache.db(), m_reference, kToday);
        const auto read = readSpanFigures(context, Subsystem::SocioEconomic,
                                          domain::UnitId(u"u-r60"_s),
                                          Span::fromCode(kind, period).value());
        if (!read)
            qFatal("%ls", qUtf16Printable(read.error().detail));
        for (const SpanFigure &one : *read) {
            if (one.indicator.code == code)
                return one;
        }
        qFatal("no such figure");
    }
    /// The sentence of a figure.
    QString told(const QString &code, Kind kind, const QString &period)
    {
        Material material;
        material.ask.span = Span::fromCode(kind, period).value();
        material.today = kToday;
        material.reference = std::make_shared<items::Reference>(m_reference);
        Document document;
        Draft draft(document);
        Paragraph paragraph;
        paragraph.runs = sentenceRuns(draft, figure(code, kind, period), material);
        return paragraph.text();
    }

private:
    void put(domain::Collection collection, std::vector<domain::Record> records)
    {
        const auto applied = m_cache.apply(collection, support::page(std::move(records)));
        if (!applied)
            qFatal("%ls", qUtf16Printable(applied.error().detail));
    }
    void province(const QString &id, const QDate &from, const QDate &to, const QString &next)
    {
        domain::Unit made;
        made.id = domain::UnitId(id);
        made.version = 1;
        made.name = u"Bình Thuận"_s;
        made.level = next.isEmpty() ? domain::UnitLevel::Region : domain::UnitLevel::Province;
        made.validFrom = from;
        made.validTo = to;
        if (!next.isEmpty())
            made.successors = {{.to = domain::UnitId(next), .date = to, .kind = u"merge"_s}};
        m_reference.units.insert(id, made);
        put(domain::Collection::Units, {made});
    }
    void agency()
    {
        domain::Agency made;
        made.id = domain::AgencyId(u"a-1"_s);
        made.version = 1;
        made.name = u"Sở Văn hóa"_s;
        m_reference.agencies.insert(made.id.value, made);
    }

    support::Cache m_cache;
    items::Reference m_reference;
    int m_count = 0;
};

} // namespace

/// What a bulletin takes of the figures of its span.
class TestSpanFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStockPhrase()
    {
        World world;
        world.indicator(u"KT17"_s, ValueKind::Flow, PeriodKind::Month);
        world.plan(u"KT17"_s, 2026, 10'000);
        for (int month = 1; month <= 9; ++month)
            world.value(u"KT17"_s, u"2026-%1"_s.arg(month, 2, 10, QChar(u'0')), 800);
        world.value(u"KT17"_s, u"2026-10"_s, 900, ValueStatus::Estimate);
        world.value(u"KT17"_s, u"2025-10"_s, 720);
        QCOMPARE(world.told(u"KT17"_s, Kind::Month, u"2026-10"_s),
                 u"Chỉ tiêu KT17 tháng 10/2026 ước đạt 900 lượt, tăng 12,50% so với tháng trước và "
                 "tăng 25,00% so với cùng kỳ (số liệu ước so với số liệu chính thức); lũy kế 10 "
                 "tháng ước đạt 8.100 lượt, bằng 81,00% kế hoạch năm."_s);
    }
    void whatIsMissingIsNeverZero()
    {
        World world;
        world.indicator(u"A"_s, ValueKind::Flow, PeriodKind::Month);
        world.value(u"A"_s, u"2026-08"_s, 5);
        const SpanFigure figure = world.figure(u"A"_s, Kind::Month, u"2026-10"_s);
        QCOMPARE(figure.state, SpanFigure::State::Missing);
        QVERIFY(!figure.value);
        QCOMPARE(figure.dueOn, QDate(2026, 11, 10));
        QCOMPARE(world.told(u"A"_s, Kind::Month, u"2026-10"_s),
                 u"Chỉ tiêu A tháng 10/2026: chưa có số liệu (số liệu gần nhất: tháng 8/2026)."_s);
    }
    void aRealZeroIsTold()
    {
        World world;
        world.indicator(u"A"_s, ValueKind::Flow, PeriodKind::Month, domain::Direction::Down);
        world.value(u"A"_s, u"2026-09"_s, 2);
        world.value(u"A"_s, u"2026-10"_s, 0);
        const SpanFigure figure = world.figure(u"A"_s, Kind::Month, u"2026-10"_s);
        QCOMPARE(figure.value, std::optional(0.0));
        QVERIFY(world.told(u"A"_s, Kind::Month, u"2026-10"_s)
                    .startsWith(u"Chỉ tiêu A tháng 10/2026 là 0 lượt, giảm 100,00%"_s));
    }
    void nothingToReportIsNotMissing()
    {
        World world;
        world.indicator(u"A"_s, ValueKind::Flow, PeriodKind::Month);
        world.value(u"A"_s, u"2026-10"_s, 0, ValueStatus::Official, u"u-r60"_s, true);
        QCOMPARE(world.figure(u"A"_s, Kind::Month, u"2026-10"_s).state, SpanFigure::State::Nothing);
        QCOMPARE(world.told(u"A"_s, Kind::Month, u"2026-10"_s),
                 u"Chỉ tiêu A tháng 10/2026: không phát sinh."_s);
    }
    void flowsAreAddedUpOverTheSpan()
    {
        World world;
        world.indicator(u"A"_s, ValueKind::Flow, PeriodKind::Month);
        for (int month = 4; month <= 9; ++month)
            world.value(u"A"_s, u"2026-0%1"_s.arg(month), month < 7 ? 10 : 20,
                        month == 9 ? ValueStatus::Estimate : ValueStatus::Official);
        const SpanFigure figure = world.figure(u"A"_s, Kind::Quarter, u"2026-Q3"_s);
        QVERIFY(figure.summed);
        QCOMPARE(figure.value, std::optional(60.0));
        QCOMPARE(figure.status, ValueStatus::Estimate); // the least settled
        QCOMPARE(figure.observations.size(), 3);
        QVERIFY(figure.previous);
        QCOMPARE(figure.previous->amount, 100.0);
        QVERIFY(!figure.same);
        QVERIFY(world.told(u"A"_s, Kind::Quarter, u"2026-Q3"_s)
                    .startsWith(u"Chỉ tiêu A quý III/2026 ước đạt 60 lượt, tăng 100,00% so với quý "
                                "trước"_s));
    }
    void aSumOverAGapIsNone()
    {
        World world;
        world.indicator(u"A"_s, ValueKind::Flow, PeriodKind::Month);
        world.value(u"A"_s, u"2026-07"_s, 10);
        world.value(u"A"_s, u"2026-09"_s, 10);
        const SpanFigure figure = world.figure(u"A"_s, Kind::Quarter, u"2026-Q3"_s);
        QCOMPARE(figure.state, SpanFigure::State::Partial);
        QVERIFY(!figure.value);
        QCOMPARE(world.told(u"A"_s, Kind::Quarter, u"2026-Q3"_s),
                 u"Chỉ tiêu A quý III/2026: chưa đủ số liệu (có 2/3 kỳ)."_s);
    }
    void ratiosAreNeverAddedUp()
    {
        World world;
        world.indicator(u"B"_s, ValueKind::Ratio, PeriodKind::Month);
        for (const char *month : {"2026-06", "2026-07", "2026-08", "2026-09"})
            world.value(u"B"_s, QString::fromLatin1(month), month[6] == '9' ? 95.5 : 96);
        const SpanFigure figure = world.figure(u"B"_s, Kind::Quarter, u"2026-Q3"_s);
        QVERIFY(!figure.summed);
        QCOMPARE(figure.value, std::optional(95.5));
        QVERIFY(world.told(u"B"_s, Kind::Quarter, u"2026-Q3"_s)
                    .contains(u"giảm 0,5 điểm phần trăm so với tháng trước"_s));
    }
    void slowerRhythmsGiveTheNewest()
    {
        World world;
        world.indicator(u"Q"_s, ValueKind::Ratio, PeriodKind::Quarter);
        world.value(u"Q"_s, u"2026-Q3"_s, 7);
        const SpanFigure figure = world.figure(u"Q"_s, Kind::Month, u"2026-10"_s);
        QVERIFY(figure.told());
        QCOMPARE(figure.period.code(), u"2026-Q3"_s);
        // A quarter that was due long ago and never came is missing, not replaced by an older one.
        World late;
        late.indicator(u"Q"_s, ValueKind::Ratio, PeriodKind::Quarter);
        late.value(u"Q"_s, u"2026-Q1"_s, 7);
        const SpanFigure old = late.figure(u"Q"_s, Kind::Month, u"2026-10"_s);
        QCOMPARE(old.state, SpanFigure::State::Missing);
        QCOMPARE(old.period.code(), u"2026-Q3"_s);
    }
    void daysOffAreSkippedInLongerSpans()
    {
        World world;
        world.indicator(u"D"_s, ValueKind::Ratio, PeriodKind::Day);
        world.value(u"D"_s, u"2026-10-30"_s, 98); // a Friday; the month ends on a Saturday
        QCOMPARE(world.figure(u"D"_s, Kind::Month, u"2026-10"_s).value, std::optional(98.0));
        QVERIFY(!world.figure(u"D"_s, Kind::Day, u"2026-10-31"_s).value);
    }
    void acrossTheReorganisation()
    {
        World world;
        world.indicator(u"A"_s, ValueKind::Flow, PeriodKind::Month);
        world.value(u"A"_s, u"2025-03"_s, 100, ValueStatus::Official, u"u-60"_s);
        world.value(u"A"_s, u"2026-03"_s, 110);
        const SpanFigure figure = world.figure(u"A"_s, Kind::Month, u"2026-03"_s);
        QVERIFY(figure.same); // the province went on whole: its flows can be carried over
        QVERIFY(qAbs(figure.same->amount - 10) < 1e-9);
        // A quarter of which every base month was reported by the old province.
        for (const int month : {1, 2}) {
            world.value(u"A"_s, u"2025-0%1"_s.arg(month), 50, ValueStatus::Official, u"u-60"_s);
            world.value(u"A"_s, u"2026-0%1"_s.arg(month), 60);
        }
        const SpanFigure quarter = world.figure(u"A"_s, Kind::Quarter, u"2026-Q1"_s);
        QVERIFY(quarter.same);
        QVERIFY(qAbs(quarter.same->amount - 15) < 1e-9); // 230 against 200
    }
    void whatCannotBeComparedSaysSo()
    {
        SpanFigure figure;
        figure.state = SpanFigure::State::Told;
        figure.indicator.name = u"Tỷ lệ"_s;
        figure.indicator.unitOfMeasure = u"%"_s;
        figure.period = Period::fromCode(u"2025-08").value();
        figure.value = 90;
        figure.status = ValueStatus::Official;
        figure.sameRefused = true;
        Material material;
        material.ask.span = Span::fromCode(Kind::Month, u"2025-08").value();
        material.reference = std::make_shared<items::Reference>();
        Document document;
        Draft draft(document);
        Paragraph paragraph;
        paragraph.runs = sentenceRuns(draft, figure, material);
        QCOMPARE(paragraph.text(), u"Tỷ lệ tháng 8/2025 là 90%, không so sánh được với cùng kỳ do "
                                   "thay đổi địa giới hành chính."_s);
        const Table table = standardTable(draft, {&figure}, material, true);
        QCOMPARE(table.rows.at(0).cells.at(9).text(), u"không so sánh được"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpanFigures)
#include "tst_spanfigures.moc"
