// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/indicatorjson.h"
#include "models/items/indicatorstory.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "tests/support/cache.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::ValueKind;
using domain::ValueStatus;

namespace {

const QDate kToday(2025, 6, 12);
const domain::UnitId kProvince(u"u-60"_s);
const domain::UnitId kCity(u"u-593"_s);

std::vector<domain::Unit> bothUnits()
{
    domain::Unit province;
    province.id = kProvince;
    province.version = 1;
    province.code = u"60"_s;
    province.name = province.shortName = u"Tỉnh Bình Thuận"_s;
    province.level = domain::UnitLevel::Province;
    province.validFrom = QDate(1992, 4, 1);
    domain::Unit city = province;
    city.id = kCity;
    city.code = u"593"_s;
    city.level = domain::UnitLevel::District;
    city.parentId = kProvince;
    return {province, city};
}

domain::Indicator dictionaryEntry(const QString &code, ValueKind kind, const QString &unitOfMeasure,
                                  domain::PeriodKind period)
{
    domain::Indicator one;
    one.id = domain::IndicatorId(u"i-"_s + code);
    one.version = 1;
    one.code = code;
    one.name = one.shortName = code;
    one.subsystem = domain::Subsystem::SocioEconomic;
    one.kind = kind;
    one.unitOfMeasure = unitOfMeasure;
    one.decimals = 2;
    one.displayScale = kind == ValueKind::Flow ? 0.001 : 1;
    one.periodKind = period;
    one.cumulative = true;
    one.dueDays = 6;
    one.direction = domain::Direction::Up;
    one.validMax = 1e6;
    return one;
}

std::vector<domain::Indicator> dictionary()
{
    using enum domain::PeriodKind;
    return {dictionaryEntry(u"F"_s, ValueKind::Flow, u"tỷ đồng"_s, Month),
            dictionaryEntry(u"R"_s, ValueKind::Ratio, u"%"_s, Month),
            dictionaryEntry(u"S"_s, ValueKind::Stock, u"người"_s, Quarter),
            dictionaryEntry(u"Y"_s, ValueKind::Rank, u"hạng"_s, Year)};
}

/// Three years of each indicator in each unit; every period has an estimate and an official value,
/// the newest only an estimate.
std::vector<domain::Observation> values()
{
    std::vector<domain::Observation> rows;
    for (const auto &indicator : dictionary()) {
        for (const auto &unit : {kProvince, kCity}) {
            auto at = domain::Period::containing(indicator.periodKind, QDate(2022, 6, 1));
            for (int n = 1; at.end < kToday; ++n) {
                domain::Observation one;
                one.version = 1;
                one.indicatorId = indicator.id;
                one.unitId = unit;
                one.period = at;
                one.value = 1000 + 37 * (n % 7) + n;
                one.numerator = one.value;
                one.denominator = 2000 + n;
                one.agencyId = domain::AgencyId(u"a-1"_s);
                const auto next = domain::Period::containing(at.kind, at.end.addDays(1));
                for (const auto status : {ValueStatus::Estimate, ValueStatus::Official}) {
                    one.id = domain::ObservationId(u"%1-%2-%3-%4"_s.arg(
                        indicator.code, unit.value, at.code(), QString::number(int(status))));
                    one.status = status;
                    one.value += 5;
                    one.publishedAt = at.end.addDays(3 * int(status)).startOfDay(QTimeZone::UTC);
                    if (status == ValueStatus::Estimate || next.end < kToday)
                        rows.push_back(one);
                }
                at = next;
            }
        }
    }
    return rows;
}

std::vector<domain::Plan> plans()
{
    domain::Plan plan;
    plan.id = domain::PlanId(u"p-1"_s);
    plan.version = 1;
    plan.indicatorId = domain::IndicatorId(u"i-F"_s);
    plan.unitId = kProvince;
    plan.year = 2025;
    plan.target = 14'000;
    return {plan};
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// The number in JSON and here, in the unit of measure.
QString differing(const char *what, const QJsonValue &told, const std::optional<double> &here,
                  double scale)
{
    const auto there = number(told);
    const bool same = there.has_value() == here.has_value() &&
                      (!here || qAbs(*there - *here * scale) <= 1e-9 * qAbs(*there));
    return same ? QString() : QLatin1StringView(what) + u": differs; "_s;
}

QString differingChange(const char *what, const QJsonValue &told,
                        const std::optional<analysis::Change> &here, double scale)
{
    if (told.isNull() != !here)
        return QLatin1StringView(what) + u": only one has it; "_s;
    if (!here)
        return {};
    const bool words = told["in"_L1] == (here->points ? u"points"_s : u"percent"_s) &&
                       told["likeWithLike"_L1] == here->likeWithLike;
    return (words ? QString() : QLatin1StringView(what) + u": words; "_s) +
           differing(what, told["amount"_L1], here->amount, here->points ? scale : 1);
}

} // namespace

/// `iocctl query indicators --json` says what the pane shows, from the same cache.
class TestSameFigures : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    items::Reference m_reference;

    template<typename Record>
    void put(domain::Collection collection, const std::vector<Record> &records)
    {
        domain::ChangesPage page;
        page.cursor = u"c"_s;
        for (const auto &each : records)
            page.items.emplace_back(each);
        QVERIFY(m_cache.apply(collection, page).has_value());
    }
    QJsonArray rows(const QString &unitCode, const QString &period)
    {
        ctl::IndicatorScope scope;
        scope.unit = unitCode;
        scope.period = period;
        const auto answers = ctl::readIndicators(m_cache.db(), scope, kToday);
        return answers ? ctl::indicatorsJson(*answers) : QJsonArray();
    }
    static QString difference(const QJsonObject &row, const items::IndicatorStory &story)
    {
        const auto &facts = story.facts;
        const double scale = story.indicator.displayScale;
        const auto value = facts.latest ? std::optional(facts.latest->value) : std::nullopt;
        QString found = differing("value", row["value"_L1], value, scale) +
                        differing("cumulative", row["cumulative"_L1], facts.cumulative, scale) +
                        differing("target", row["target"_L1], facts.target, scale) +
                        differing("planShare", row["planShare"_L1], facts.planShare, 1) +
                        differing("expectedShare", row["expectedShare"_L1], facts.expectedShare,
                                  1) +
                        differingChange("samePeriod", row["samePeriod"_L1], facts.samePeriod,
                                        scale) +
                        differingChange("previousPeriod", row["previousPeriod"_L1],
                                        facts.previousPeriod, scale) +
                        differingChange("cumulativeChange", row["cumulativeChange"_L1],
                                        facts.cumulativeChange, scale);
        const auto of = std::ranges::count_if(story.versions, [&](const auto &one) {
            return one.period.code() == row["period"_L1].toString();
        });
        if (row["versions"_L1].toArray().size() != of)
            found += u"versions; "_s;
        if (row["doubts"_L1].toArray().size() != qsizetype(story.doubts.size()))
            found += u"doubts; "_s;
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(domain::Collection::Units, bothUnits());
        put(domain::Collection::Indicators, dictionary());
        put(domain::Collection::Plans, plans());
        put(domain::Collection::Observations, values());
        store::ChangeHub hub;
        store::ReaderPool readers(m_cache.path(), support::key());
        items::Directory directory(readers, hub);
        directory.reload();
        QVERIFY(QTest::qWaitFor([&] { return directory.isLoaded(); }));
        m_reference = *directory.reference();
    }
    void theNewestOfEachIndicatorAndUnit()
    {
        for (const auto &unit : bothUnits()) {
            const QJsonArray told = rows(unit.code, {});
            QCOMPARE(told.size(), qsizetype(dictionary().size()));
            for (const QJsonValue &row : told) {
                const domain::IndicatorId id(u"i-"_s + row["code"_L1].toString());
                const auto story = items::readStory({m_cache.db(), m_reference, kToday}, id,
                                                    unit.id);
                QVERIFY(story && story->facts.latest);
                QCOMPARE(row["period"_L1].toString(), story->facts.latest->period.code());
                QCOMPARE(difference(row.toObject(), *story), QString());
            }
        }
    }
    /// A pane that looks at the past shows what the command line says of that period.
    void anEarlierPeriod_data()
    {
        QTest::addColumn<QString>("period");
        for (const char *period : {"2024-12", "2025-02", "2025-Q1", "2023"})
            QTest::newRow(period) << QString::fromLatin1(period);
    }
    void anEarlierPeriod()
    {
        QFETCH(QString, period);
        const QDate then = domain::Period::fromCode(period)->end;
        const QJsonArray told = rows(u"60"_s, period);
        QVERIFY(!told.isEmpty());
        for (const QJsonValue &row : told) {
            const domain::IndicatorId id(u"i-"_s + row["code"_L1].toString());
            const auto story = items::readStory({m_cache.db(), m_reference, then}, id, kProvince);
            QVERIFY(story && story->facts.latest);
            QCOMPARE(story->facts.latest->period.code(), period);
            QCOMPARE(difference(row.toObject(), *story), QString());
        }
    }
    void theLightIsThatOfThePane()
    {
        const QJsonArray told = rows(u"60"_s, {});
        const auto story = items::readStory({m_cache.db(), m_reference, kToday},
                                            domain::IndicatorId(u"i-F"_s), kProvince);
        QVERIFY(story && story->facts.light != analysis::Light::None);
        const QStringList words{u"none"_s, u"good"_s, u"risk"_s, u"bad"_s};
        QCOMPARE(told.first()["light"_L1].toString(), words.value(int(story->facts.light)));
    }
};

QTEST_GUILESS_MAIN(TestSameFigures)
#include "tst_samefigures.moc"
