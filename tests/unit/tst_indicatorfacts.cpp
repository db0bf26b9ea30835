// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/indicatorfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::Freshness;
using analysis::Light;
using domain::Direction;
using domain::Period;
using domain::ValueKind;

namespace {

domain::Observation value(const QString &period, double amount,
                          domain::ValueStatus status = domain::ValueStatus::Official)
{
    domain::Observation observation;
    observation.period = *Period::fromCode(period);
    observation.value = amount;
    observation.status = status;
    return observation;
}

domain::Indicator indicator(ValueKind kind, Direction direction = Direction::Up)
{
    domain::Indicator one;
    one.kind = kind;
    one.direction = direction;
    one.periodKind = domain::PeriodKind::Month;
    one.dueDays = 6;
    one.cumulative = kind == ValueKind::Flow;
    one.unitOfMeasure = kind == ValueKind::Ratio ? u"%"_s : u"ca"_s;
    return one;
}

domain::Plan plan(double target, QList<double> curve = {})
{
    domain::Plan one;
    one.year = 2025;
    one.target = target;
    one.monthlyCurve = std::move(curve);
    return one;
}

const QDate kToday(2025, 6, 12);

} // namespace

/// The rules of domain.md A0 on figures.
class TestIndicatorFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tourismAgainstTheMonthBeforeAndTheYearBefore()
    {
        // "ước đạt 826,7 nghìn lượt khách, tăng 3,37% so với tháng trước và tăng 17,79% so với cùng
        // kỳ"
        const std::vector values{value(u"2023-11"_s, 701.84), value(u"2024-10"_s, 799.7),
                                 value(u"2024-11"_s, 826.7)};
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow), values, nullptr,
                                             QDate(2024, 12, 5));
        QCOMPARE(QString::number(facts.previousPeriod->amount, 'f', 2), u"3.38"_s);
        QCOMPARE(QString::number(facts.samePeriod->amount, 'f', 2), u"17.79"_s);
        QVERIFY(!facts.samePeriod->points);
    }
    void ratiosMoveInPercentagePoints()
    {
        const std::vector values{value(u"2024-05"_s, 99.0), value(u"2025-05"_s, 98.5)};
        const auto facts = analysis::factsOf(indicator(ValueKind::Ratio), values, nullptr, kToday);
        QCOMPARE(facts.samePeriod->amount, -0.5);
        QVERIFY(facts.samePeriod->points);
    }
    void whatIsNotCountedInPercentMovesByPercent()
    {
        auto doctors = indicator(ValueKind::Ratio);
        doctors.unitOfMeasure = u"bác sĩ"_s;
        const std::vector values{value(u"2024-05"_s, 8.0), value(u"2025-05"_s, 8.4)};
        const auto change = analysis::factsOf(doctors, values, nullptr, kToday).samePeriod;
        QVERIFY(!change->points);
        QCOMPARE(QString::number(change->amount, 'f', 2), u"5.00"_s);
    }
    void growthIsComparedInPoints()
    {
        const auto change = analysis::changeBetween(indicator(ValueKind::Ratio),
                                                    value(u"2024"_s, 7.25), value(u"2023"_s, 8.1));
        QVERIFY(change->points);
        QCOMPARE(QString::number(change->amount, 'f', 2), u"-0.85"_s);
        QVERIFY(change->likeWithLike);
        const auto estimate = value(u"2024"_s, 7.3, domain::ValueStatus::Estimate);
        QVERIFY(
            !analysis::changeBetween(indicator(ValueKind::Ratio), estimate, value(u"2023"_s, 8.1))
                 ->likeWithLike);
    }
    void nothingIsDividedByNothing()
    {
        QVERIFY(!analysis::changeBetween(indicator(ValueKind::Flow), value(u"2025-05"_s, 3),
                                         value(u"2024-05"_s, 0)));
    }
    void differentStatusIsNotLikeWithLike()
    {
        const std::vector values{value(u"2024-05"_s, 10),
                                 value(u"2025-05"_s, 11, domain::ValueStatus::Estimate)};
        QVERIFY(!analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday)
                     .samePeriod->likeWithLike);
    }
    void likeIsComparedWithLikeAmongAllVersions()
    {
        using enum domain::ValueStatus;
        const std::vector values{value(u"2024-05"_s, 10, Estimate), value(u"2024-05"_s, 8),
                                 value(u"2025-05"_s, 11, Estimate), value(u"2025-04"_s, 22)};
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday);
        QCOMPARE(facts.samePeriod->amount, (11.0 / 10 - 1) * 100);
        QVERIFY(facts.samePeriod->likeWithLike);
        QCOMPARE(facts.samePeriod->baseStatus, Estimate);
        QVERIFY(!facts.previousPeriod->likeWithLike);
    }
    void whatStandsIsTheLatest()
    {
        using enum domain::ValueStatus;
        const std::vector values{value(u"2025-05"_s, 7, Corrected), value(u"2025-05"_s, 11),
                                 value(u"2025-05"_s, 9, Estimate)};
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday);
        QCOMPARE(facts.latest->value, 7.0);
        QCOMPARE(facts.trend.back(), std::optional(7.0));
    }
    void tetSpoilsWhatIsCountedOverDays()
    {
        const std::vector january{value(u"2024-01"_s, 10), value(u"2025-01"_s, 9)};
        const std::vector may{value(u"2024-05"_s, 10), value(u"2025-05"_s, 9)};
        const auto misleading = [](ValueKind kind, const std::vector<domain::Observation> &values) {
            return analysis::factsOf(indicator(kind), values, nullptr, kToday).movedByTet;
        };
        QVERIFY(misleading(ValueKind::Flow, january));
        QVERIFY(!misleading(ValueKind::Flow, may));
        QVERIFY(!misleading(ValueKind::Stock, january));
        QVERIFY(!misleading(ValueKind::Flow, {january.back()})); // nothing was compared
    }
    void theYearToDateHasItsOwnChange()
    {
        const std::vector values{value(u"2024-01"_s, 10), value(u"2024-02"_s, 30),
                                 value(u"2025-01"_s, 20), value(u"2025-02"_s, 30)};
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday);
        QCOMPARE(facts.samePeriod->amount, 0.0);
        QCOMPARE(facts.cumulativeChange->amount, 25.0);
        QVERIFY(!analysis::factsOf(indicator(ValueKind::Stock), values, nullptr, kToday)
                     .cumulativeChange);
    }
    void aPlanOfAnotherYearIsNone()
    {
        auto last = plan(100);
        last.year = 2024;
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow),
                                             std::vector{value(u"2025-01"_s, 20)}, &last, kToday);
        QVERIFY(!facts.target);
        QVERIFY(!facts.planShare);
    }
    void onlyFlowsAccumulate()
    {
        const std::vector values{value(u"2024-12"_s, 100), value(u"2025-01"_s, 10),
                                 value(u"2025-02"_s, 20), value(u"2025-03"_s, 30)};
        QCOMPARE(*analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday).cumulative,
                 60.0);
        QVERIFY(
            !analysis::factsOf(indicator(ValueKind::Stock), values, nullptr, kToday).cumulative);
    }
    void aGapInTheYearLeavesNoSum()
    {
        const std::vector values{value(u"2025-01"_s, 10), value(u"2025-03"_s, 30)};
        const auto yearly = plan(120);
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow), values, &yearly, kToday);
        QVERIFY(!facts.cumulative);
        QVERIFY(!facts.planShare);
        QCOMPARE(facts.light, Light::None);
    }
    void theSourceKnowsItsOwnSum()
    {
        auto march = value(u"2025-03"_s, 30);
        march.cumulativeValue = 61;
        const std::vector values{value(u"2025-01"_s, 10), march};
        QCOMPARE(*analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday).cumulative,
                 61.0);
    }
    void noneAtAllIsAPlan_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("light");
        QTest::newRow("none") << 0.0 << int(Light::Good);
        QTest::newRow("one") << 1.0 << int(Light::Bad);
    }
    void noneAtAllIsAPlan()
    {
        QFETCH(double, amount);
        QFETCH(int, light);
        const auto none = plan(0);
        const std::vector values{value(u"2025-01"_s, amount)};
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow, Direction::Down), values,
                                             &none, kToday);
        QCOMPARE(int(facts.light), light);
        QVERIFY(!facts.planShare);
    }
    void lights_data()
    {
        QTest::addColumn<double>("achieved");
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("light");
        // At the end of May 41,4% of the year has gone by.
        QTest::newRow("on-the-way") << 42.0 << int(Direction::Up) << int(Light::Good);
        QTest::newRow("a-little-behind") << 39.0 << int(Direction::Up) << int(Light::Risk);
        QTest::newRow("behind") << 30.0 << int(Direction::Up) << int(Light::Bad);
        QTest::newRow("less-is-better-and-is-less")
            << 30.0 << int(Direction::Down) << int(Light::Good);
        QTest::newRow("less-is-better-and-is-more")
            << 60.0 << int(Direction::Down) << int(Light::Bad);
        QTest::newRow("neither-is-better") << 10.0 << int(Direction::Neutral) << int(Light::None);
    }
    void lights()
    {
        QFETCH(double, achieved);
        QFETCH(int, direction);
        QFETCH(int, light);
        const auto yearly = plan(100);
        auto toDate = value(u"2025-05"_s, achieved / 5);
        toDate.cumulativeValue = achieved;
        const std::vector values{toDate};
        QCOMPARE(int(analysis::factsOf(indicator(ValueKind::Flow, Direction(direction)), values,
                                       &yearly, kToday)
                         .light),
                 light);
    }
    void aCurveReplacesTheDaysGoneBy()
    {
        const auto curve = plan(95, {.02, .05, .1, .16, .23, .32, .4, .49, .59, .7, .83, 1});
        QCOMPARE(analysis::expectedShare(curve, QDate(2025, 5, 31)), 0.23);
        const std::vector values{value(u"2025-05"_s, 24.63)};
        const auto facts = analysis::factsOf(indicator(ValueKind::Ratio), values, &curve, kToday);
        QCOMPARE(facts.light, Light::Good);
    }
    void bandsHaveTwoSides_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("light");
        QTest::newRow("inside") << 86.0 << int(Light::Good);
        QTest::newRow("just-above") << 103.0 << int(Light::Risk);
        QTest::newRow("far-above") << 115.0 << int(Light::Bad);
        QTest::newRow("below") << 60.0 << int(Light::Bad);
    }
    void bandsHaveTwoSides()
    {
        QFETCH(double, amount);
        QFETCH(int, light);
        auto beds = indicator(ValueKind::Ratio, Direction::Band);
        beds.thresholds << domain::Threshold{QDate(2022, 1, 1), {}, {}, 75, 100};
        const std::vector values{value(u"2025-05"_s, amount)};
        QCOMPARE(int(analysis::factsOf(beds, values, nullptr, kToday).light), light);
    }
    void unknownIsNeverFresh()
    {
        auto missing = value(u"2025-05"_s, 0);
        missing.missing = true;
        const std::vector values{missing};
        const auto facts = analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday);
        QVERIFY(!facts.latest);
        QCOMPARE(facts.freshness, Freshness::Unknown);
    }
    void gapsStayGaps()
    {
        const std::vector values{value(u"2025-03"_s, 1), value(u"2025-05"_s, 3)};
        const auto trend = analysis::factsOf(indicator(ValueKind::Flow), values, nullptr, kToday)
                               .trend;
        QVERIFY(trend.back().has_value());
        QVERIFY(!trend[trend.size() - 2].has_value());
        QVERIFY(trend[trend.size() - 3].has_value());
    }
};

QTEST_APPLESS_MAIN(TestIndicatorFacts)
#include "tst_indicatorfacts.moc"
