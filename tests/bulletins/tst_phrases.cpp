// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/phrases.h"
#include "models/bulletins/span.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using namespace bulletins;
using analysis::Change;
using domain::Direction;
using domain::Indicator;
using domain::PeriodKind;
using domain::ValueKind;
using domain::ValueStatus;

namespace {

Indicator indicatorOf(ValueKind kind, const QString &unit, int decimals, Direction direction)
{
    Indicator made;
    made.kind = kind;
    made.unitOfMeasure = unit;
    made.decimals = decimals;
    made.direction = direction;
    return made;
}

const Indicator kVisitors = indicatorOf(ValueKind::Flow, u"nghìn lượt"_s, 1, Direction::Up);
const Indicator kCases = indicatorOf(ValueKind::Flow, u"ca"_s, 0, Direction::Down);
const Indicator kShare = indicatorOf(ValueKind::Ratio, u"%"_s, 2, Direction::Up);
const Indicator kRank = indicatorOf(ValueKind::Rank, u"hạng"_s, 0, Direction::Down);

} // namespace

/// Stock phrases and periods, as Vietnamese administration writes them.
class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("grouped") << 1234567.891 << 2 << u"1.234.567,89"_s;
        QTest::newRow("from-thousand") << 1000.0 << 0 << u"1.000"_s;
        QTest::newRow("below-thousand") << 999.95 << 1 << u"1.000,0"_s;
        QTest::newRow("negative") << -1.5 << 1 << u"−1,5"_s;
        QTest::newRow("no-negative-zero") << -0.004 << 2 << u"0,00"_s;
        QTest::newRow("zero") << 0.0 << 0 << u"0"_s;
        QTest::newRow("not-a-number") << std::numeric_limits<double>::quiet_NaN() << 0 << u"–"_s;
    }
    void numbers()
    {
        QFETCH(const double, value);
        QFETCH(const int, decimals);
        QTEST(phrases::number(value, decimals), "text");
    }

    void figures_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("text");
        QTest::newRow("unit") << phrases::figure(kVisitors, 826.7) << u"826,7 nghìn lượt"_s;
        QTest::newRow("percent") << phrases::figure(kShare, 7.25) << u"7,25%"_s;
        QTest::newRow("percent-of")
            << phrases::figure(indicatorOf(ValueKind::Ratio, u"% kế hoạch"_s, 2, Direction::Up),
                               83.16)
            << u"83,16% kế hoạch"_s;
        QTest::newRow("rank") << phrases::figure(kRank, 12) << u"hạng 12"_s;
        Indicator scaled = kVisitors;
        scaled.displayScale = 0.001;
        QTest::newRow("scaled") << phrases::figure(scaled, 826'700) << u"826,7 nghìn lượt"_s;
        QTest::newRow("estimate-up")
            << phrases::verb(kVisitors, ValueStatus::Estimate) << u"ước đạt"_s;
        QTest::newRow("preliminary-up")
            << phrases::verb(kVisitors, ValueStatus::Preliminary) << u"sơ bộ đạt"_s;
        QTest::newRow("official-up") << phrases::verb(kVisitors, ValueStatus::Official) << u"đạt"_s;
        // "Số ca mắc … đạt" would praise an epidemic.
        QTest::newRow("official-down") << phrases::verb(kCases, ValueStatus::Official) << u"là"_s;
        QTest::newRow("estimate-down")
            << phrases::verb(kCases, ValueStatus::Estimate) << u"ước khoảng"_s;
        QTest::newRow("official-rank") << phrases::verb(kRank, ValueStatus::Official) << u"xếp"_s;
    }
    void figures()
    {
        QFETCH(const QString, told);
        QTEST(told, "text");
    }

    void changes_data()
    {
        QTest::addColumn<Indicator>("indicator");
        QTest::addColumn<double>("amount");
        QTest::addColumn<bool>("points");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << kVisitors << 3.37 << false << u"tăng 3,37% so với tháng trước"_s;
        QTest::newRow("down") << kVisitors << -17.789 << false
                              << u"giảm 17,79% so với tháng trước"_s;
        QTest::newRow("unchanged")
            << kVisitors << 0.001 << false << u"không đổi so với tháng trước"_s;
        QTest::newRow("points") << kShare << -0.5 << true
                                << u"giảm 0,5 điểm phần trăm so với tháng trước"_s;
        QTest::newRow("whole-points")
            << kShare << 2.0 << true << u"tăng 2 điểm phần trăm so với tháng trước"_s;
        // A smaller rank is a better one.
        QTest::newRow("rank-better") << kRank << -2.0 << true << u"tăng 2 bậc so với tháng trước"_s;
        QTest::newRow("rank-worse") << kRank << 3.0 << true << u"giảm 3 bậc so với tháng trước"_s;
    }
    void changes()
    {
        QFETCH(const Indicator, indicator);
        QFETCH(const double, amount);
        QFETCH(const bool, points);
        const Change change{.amount = amount, .points = points};
        QTEST(phrases::change(indicator, change, u"tháng trước"_s), "text");
    }

    void counts()
    {
        QCOMPARE(phrases::countChange(9, 8, u"tuần trước"_s), u"tăng 12,50% so với tuần trước"_s);
        QCOMPARE(phrases::countChange(8, 8, u"tuần trước"_s), u"không đổi so với tuần trước"_s);
        QCOMPARE(phrases::countChange(5, 0, u"tuần trước"_s), u"tuần trước: 0"_s); // no ∞%
        QCOMPARE(phrases::listed({u"a"_s, u"b"_s, u"c"_s}), u"a, b và c"_s);
        QCOMPARE(phrases::listed({u"a"_s}), u"a"_s);
        QCOMPARE(phrases::inSentence(u"Tổng lượt khách"_s), u"tổng lượt khách"_s);
        QCOMPARE(phrases::inSentence(u"FDI: vốn đăng ký"_s), u"FDI: vốn đăng ký"_s);
    }

    void datesOfTheForm_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero-before-day")
            << QDate(2024, 6, 5) << u"Bình Thuận, ngày 05 tháng 6 năm 2024"_s;
        QTest::newRow("zero-before-february")
            << QDate(2024, 2, 15) << u"Bình Thuận, ngày 15 tháng 02 năm 2024"_s;
        QTest::newRow("no-zero-before-march")
            << QDate(2024, 3, 10) << u"Bình Thuận, ngày 10 tháng 3 năm 2024"_s;
    }
    void datesOfTheForm()
    {
        QFETCH(const QDate, day);
        QTEST(phrases::placeAndDate(u"Bình Thuận"_s, day), "text");
    }

    void moments()
    {
        const QDateTime utc(QDate(2026, 11, 4), QTime(17, 30), QTimeZone::UTC);
        QCOMPARE(phrases::moment(utc), u"00:30 ngày 05/11/2026"_s); // the province is 7 h ahead
    }

    void spans_data()
    {
        QTest::addColumn<QString>("kindCode");
        QTest::addColumn<QString>("spanCode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("lastYear");
        QTest::newRow("day") << u"day"_s << u"2026-10-05"_s << u"ngày 05/10/2026"_s
                             << u"2026-10-04"_s << u"2025-10-05"_s;
        QTest::newRow("week") << u"week"_s << u"2026-W40"_s << u"tuần 40 năm 2026"_s
                              << u"2026-W39"_s << u"2025-W40"_s;
        QTest::newRow("week-53") << u"week"_s << u"2026-W53"_s << u"tuần 53 năm 2026"_s
                                 << u"2026-W52"_s << u"2025-W52"_s;
        QTest::newRow("month") << u"month"_s << u"2026-01"_s << u"tháng 1 năm 2026"_s
                               << u"2025-12"_s << u"2025-01"_s;
        QTest::newRow("quarter") << u"quarter"_s << u"2026-Q3"_s << u"quý III năm 2026"_s
                                 << u"2026-Q2"_s << u"2025-Q3"_s;
        QTest::newRow("first-half") << u"half"_s << u"2026-H1"_s << u"6 tháng đầu năm 2026"_s
                                    << u"2025-H2"_s << u"2025-H1"_s;
        QTest::newRow("second-half") << u"half"_s << u"2026-H2"_s << u"6 tháng cuối năm 2026"_s
                                     << u"2026-H1"_s << u"2025-H2"_s;
        QTest::newRow("year") << u"year"_s << u"2026"_s << u"năm 2026"_s << u"2025"_s << u"2025"_s;
    }
    void spans()
    {
        QFETCH(const QString, kindCode);
        QFETCH(const QString, spanCode);
        const auto kind = kindFromCode(kindCode);
        QVERIFY(kind);
        const auto span = Span::fromCode(*kind, spanCode);
        QVERIFY(span);
        QCOMPARE(span->code(), spanCode);
        QTEST(span->text(), "text");
        QTEST(span->previous().code(), "previous");
        QTEST(span->sameLastYear().code(), "lastYear");
        QCOMPARE(Span::containing(*kind, span->start), *span);
        QCOMPARE(Span::containing(*kind, span->end), *span);
        QCOMPARE(span->previous().end.addDays(1), span->start);
    }

    void wrongCodes_data()
    {
        QTest::addColumn<QString>("kindCode");
        QTest::addColumn<QString>("spanCode");
        QTest::newRow("other-kind") << u"month"_s << u"2026-Q3"_s;
        QTest::newRow("month-13") << u"month"_s << u"2026-13"_s;
        QTest::newRow("half-3") << u"half"_s << u"2026-H3"_s;
        QTest::newRow("half-of-nothing") << u"half"_s << u"-H1"_s;
        QTest::newRow("short") << u"half"_s << u"20"_s;
        QTest::newRow("empty") << u"year"_s << u""_s;
        QTest::newRow("week-54") << u"week"_s << u"2026-W54"_s;
        QTest::newRow("school-year") << u"year"_s << u"2025-2026"_s;
        QTest::newRow("trailing") << u"half"_s << u"2026-H1x"_s;
    }
    void wrongCodes()
    {
        QFETCH(const QString, kindCode);
        QFETCH(const QString, spanCode);
        QVERIFY(!Span::fromCode(kindFromCode(kindCode).value(), spanCode));
    }
};

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
