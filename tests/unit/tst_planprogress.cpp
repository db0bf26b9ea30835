// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/planprogress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::Light;
using analysis::progressOf;
using domain::Direction;
using domain::Period;
using domain::ValueKind;

namespace {

domain::Indicator indicator(ValueKind kind, Direction direction)
{
    domain::Indicator one;
    one.kind = kind;
    one.direction = direction;
    one.cumulative = kind == ValueKind::Flow;
    return one;
}

domain::Observation value(double amount, const QString &period = u"2024"_s)
{
    domain::Observation one;
    one.period = *Period::fromCode(period);
    one.value = amount;
    return one;
}

domain::Plan plan(double target, std::optional<double> high = {}, QList<double> curve = {})
{
    domain::Plan one;
    one.target = target;
    one.targetHigh = high;
    one.monthlyCurve = std::move(curve);
    return one;
}

const QList<double> kCurve{0, .05, .1, .16, .23, .32, .4, .49, .59, .7, .83, 1};

} // namespace

/// Achievement against plan, elapsed share, range and band.
class TestPlanProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<double>("achieved");
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("light");
        const int up = int(Direction::Up);
        const int down = int(Direction::Down);
        // GRDP growth of 2024: planned 8,0–8,5, reached 7,25.
        QTest::newRow("short") << 7.25 << up << 8.0 << 8.5 << 7.25 / 8 << int(Light::Risk);
        QTest::newRow("within") << 8.2 << up << 8.0 << 8.5 << 8.2 / 8 << int(Light::Good);
        QTest::newRow("beyond") << 9.0 << up << 8.0 << 8.5 << 9.0 / 8 << int(Light::Good);
        QTest::newRow("written-backwards")
            << 8.2 << up << 8.5 << 8.0 << 8.2 / 8 << int(Light::Good);
        // Stunting at most 18–20.
        QTest::newRow("kept-to-the-upper")
            << 19.5 << down << 18.0 << 20.0 << 19.5 / 20 << int(Light::Good);
        QTest::newRow("just-over") << 21.0 << down << 18.0 << 20.0 << 21.0 / 20 << int(Light::Risk);
        QTest::newRow("far-over") << 25.0 << down << 18.0 << 20.0 << 25.0 / 20 << int(Light::Bad);
    }
    void ranges()
    {
        QFETCH(double, achieved);
        QFETCH(int, direction);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto range = plan(low, high);
        const auto progress = progressOf(indicator(ValueKind::Ratio, Direction(direction)),
                                         value(achieved), {}, &range);
        QTEST(*progress.share, "share");
        QTEST(int(progress.light), "light");
        QCOMPARE(*progress.target, std::min(low, high));
        QCOMPARE(*progress.targetHigh, std::max(low, high));
        QVERIFY(!progress.expected); // what does not accumulate is due as a whole
    }
    void whatCannotBeDividedBy_data()
    {
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("achieved");
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("light");
        const int up = int(Direction::Up);
        const int down = int(Direction::Down);
        QTest::newRow("none-and-none") << 0.0 << 0.0 << down << int(Light::Good);
        QTest::newRow("none-and-one") << 0.0 << 1.0 << down << int(Light::Bad);
        QTest::newRow("zero-to-reach-says-nothing") << 0.0 << 5.0 << up << int(Light::None);
        QTest::newRow("fall-of-a-half-reached") << -0.5 << -0.6 << down << int(Light::Good);
        QTest::newRow("fall-of-a-half-missed") << -0.5 << -0.4 << down << int(Light::Bad);
        QTest::newRow("at-worst-minus-two") << -2.0 << -1.0 << up << int(Light::Good);
        QTest::newRow("worse-than-minus-two") << -2.0 << -3.0 << up << int(Light::Bad);
        QTest::newRow("neither") << 0.0 << 3.0 << int(Direction::Neutral) << int(Light::None);
    }
    void whatCannotBeDividedBy()
    {
        QFETCH(double, target);
        QFETCH(double, achieved);
        QFETCH(int, direction);
        const auto yearly = plan(target);
        const auto progress = progressOf(indicator(ValueKind::Ratio, Direction(direction)),
                                         value(achieved), {}, &yearly);
        QTEST(int(progress.light), "light");
        QCOMPARE(progress.target, std::optional(target));
        QVERIFY(!progress.share);
    }
    void aQuietMonthProvesNothing()
    {
        const auto none = plan(0);
        const auto deaths = indicator(ValueKind::Flow, Direction::Down);
        const auto quiet = value(0, u"2025-05"_s);
        QCOMPARE(progressOf(deaths, quiet, {}, &none).light, Light::None);
        QCOMPARE(progressOf(deaths, quiet, 0, &none).light, Light::Good);
        QCOMPARE(progressOf(deaths, quiet, 2, &none).light, Light::Bad);
        QCOMPARE(progressOf(deaths, value(1, u"2025-05"_s), {}, &none).light, Light::Bad);
        // Boats that lost contact are counted anew each day.
        auto boats = deaths;
        boats.cumulative = false;
        QCOMPARE(progressOf(boats, value(0, u"2025-05-20"_s), {}, &none).light, Light::Good);
    }
    void expectedShares_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("linear");
        QTest::addColumn<double>("curve");
        QTest::newRow("end-of-may") << QDate(2025, 5, 31) << 151.0 / 365 << 0.23;
        QTest::newRow("middle-of-april") << QDate(2025, 4, 15) << 105.0 / 365 << 0.13;
        QTest::newRow("first-day") << QDate(2025, 1, 1) << 1.0 / 365 << 0.0;
        QTest::newRow("last-day") << QDate(2024, 12, 31) << 1.0 << 1.0;
        QTest::newRow("leap-year") << QDate(2024, 2, 29) << 60.0 / 366 << 0.05;
    }
    void expectedShares()
    {
        QFETCH(QDate, day);
        QTEST(analysis::expectedShare(plan(1), day), "linear");
        QTEST(analysis::expectedShare(plan(1, {}, kCurve), day), "curve");
        QCOMPARE(analysis::expectedShare(plan(1, {}, {.5, 1}), day),
                 analysis::expectedShare(plan(1), day)); // half a curve is none
    }
    void nothingIsDueYet()
    {
        const auto curve = plan(1000, {}, kCurve);
        const auto january = value(3, u"2025-01"_s);
        const auto progress = progressOf(indicator(ValueKind::Flow, Direction::Up), january, 3,
                                         &curve);
        QCOMPARE(*progress.expected, 0.0);
        QCOMPARE(progress.light, Light::Good);
        const auto lightOf = [&](Direction direction, double cumulative) {
            return progressOf(indicator(ValueKind::Flow, direction), january, cumulative, &curve)
                .light;
        };
        QCOMPARE(lightOf(Direction::Up, 0), Light::Good);
        QCOMPARE(lightOf(Direction::Down, 3), Light::Bad);
        QCOMPARE(lightOf(Direction::Down, 0), Light::Good);
    }
    void aWholeYearIsDueAsAWhole()
    {
        const auto prizes = plan(20);
        const auto one = indicator(ValueKind::Flow, Direction::Up);
        // The school year ends in August, but it is over.
        const auto progress = progressOf(one, value(14, u"2024-2025"_s), {}, &prizes);
        QVERIFY(!progress.expected);
        QCOMPARE(progress.share, std::optional(0.7));
        QCOMPARE(progress.light, Light::Bad);
    }
    void thresholdsHaveVersions_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<int>("light");
        QTest::newRow("before-the-first") << u"2022"_s << int(Light::Risk); // the usual 1 and 0,9
        QTest::newRow("lenient") << u"2023"_s << int(Light::Good);
        QTest::newRow("severe") << u"2024"_s << int(Light::Bad);
    }
    void thresholdsHaveVersions()
    {
        QFETCH(QString, period);
        auto one = indicator(ValueKind::Ratio, Direction::Up);
        one.thresholds << domain::Threshold{QDate(2024, 1, 1), 0.99, 0.98, {}, {}}
                       << domain::Threshold{QDate(2023, 1, 1), 0.9, 0.8, {}, {}}; // any order
        const auto target = plan(100);
        QTEST(int(progressOf(one, value(95, period), {}, &target).light), "light");
    }
    void aThresholdWithoutADateIsTheOldest()
    {
        auto one = indicator(ValueKind::Ratio, Direction::Up);
        one.thresholds << domain::Threshold{QDate(2024, 1, 1), 0.5, {}, {}, {}}
                       << domain::Threshold{{}, 0.7, {}, {}, {}};
        QCOMPARE(analysis::thresholdOn(one, QDate(2024, 1, 1))->amber, std::optional(0.5));
        QCOMPARE(analysis::thresholdOn(one, QDate(2023, 12, 31))->amber, std::optional(0.7));
    }
    void bands_data()
    {
        using Limit = std::optional<double>;
        QTest::addColumn<Limit>("low");
        QTest::addColumn<Limit>("high");
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("light");
        const int good = int(Light::Good);
        const int risk = int(Light::Risk);
        const int bad = int(Light::Bad);
        QTest::newRow("on-the-edge") << Limit(75) << Limit(100) << 100.0 << good;
        QTest::newRow("a-little-over") << Limit(75) << Limit(100) << 105.0 << risk;
        QTest::newRow("over") << Limit(75) << Limit(100) << 105.1 << bad;
        QTest::newRow("a-little-under") << Limit(75) << Limit(100) << 72.0 << risk;
        QTest::newRow("only-an-upper") << Limit() << Limit(4.5) << -90.0 << good;
        QTest::newRow("just-below-zero") << Limit(0) << Limit(4) << -0.1 << risk;
        QTest::newRow("no-limits") << Limit() << Limit() << 5.0 << int(Light::None);
    }
    void bands()
    {
        QFETCH(std::optional<double>, low);
        QFETCH(std::optional<double>, high);
        QFETCH(double, amount);
        auto one = indicator(ValueKind::Ratio, Direction::Band);
        one.thresholds << domain::Threshold{{}, {}, {}, low, high};
        QTEST(int(progressOf(one, value(amount), {}, nullptr).light), "light");
    }
    void aPlannedRangeIsABand()
    {
        const auto range = plan(99, 101);
        const auto one = indicator(ValueKind::Ratio, Direction::Band);
        QCOMPARE(progressOf(one, value(100), {}, &range).light, Light::Good);
        QCOMPARE(progressOf(one, value(103), {}, &range).light, Light::Risk);
        const auto point = plan(100);
        QCOMPARE(progressOf(one, value(100), {}, &point).light, Light::None);
    }
};

QTEST_APPLESS_MAIN(TestPlanProgress)
#include "tst_planprogress.moc"
