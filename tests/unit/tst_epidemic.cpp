// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/epidemic.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using domain::Observation;

namespace {

Observation cases(int year, int week, double count)
{
    Observation one;
    one.period = *domain::Period::fromCode(u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0')));
    one.value = count;
    one.status = domain::ValueStatus::Official;
    return one;
}

/// The same week of several years before 2025.
std::vector<Observation> history(int week, const std::vector<double> &counts)
{
    std::vector<Observation> all;
    for (size_t i = 0; i < counts.size(); ++i)
        all.push_back(cases(2024 - int(i), week, counts[i]));
    return all;
}

const analysis::EpidemicWeek &weekOf(const analysis::EpidemicCurve &curve, int week)
{
    return curve.weeks.at(size_t(week) - 1);
}

} // namespace

/// The epidemic curve and its warning band.
class TestEpidemic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBandIsOfFiveYears()
    {
        auto all = history(20, {10, 12, 14, 16, 18, 1000}); // the sixth year back is out of it
        all.push_back(cases(2025, 20, 20));
        const auto curve = analysis::epidemicCurve(all, 2025);
        const auto &week = weekOf(curve, 20);
        QCOMPARE(week.week, 20);
        QCOMPARE(week.years, 5);
        QCOMPARE(week.mean, std::optional(14.0));
        QCOMPARE(*week.upper, 14 + 2 * std::sqrt(10.0));
        QCOMPARE(week.least, std::optional(10.0));
        QCOMPARE(week.most, std::optional(18.0));
        QCOMPARE(week.cases, std::optional(20.0));
        QVERIFY(!week.isAbove());
    }
    void theFirstWeekAbove()
    {
        std::vector<Observation> all;
        for (const int week : {19, 20, 21, 22}) {
            for (const auto &one : history(week, {10, 12, 14}))
                all.push_back(one);
        }
        all.push_back(cases(2025, 19, 16)); // 12 + 2 × 2 is still inside
        all.push_back(cases(2025, 21, 17));
        all.push_back(cases(2025, 22, 40));
        QCOMPARE(analysis::epidemicCurve(all, 2025).firstAbove, std::optional(21));
    }
    void twoYearsWarnOfNothing()
    {
        auto all = history(20, {10, 10});
        all.push_back(cases(2025, 20, 500));
        const auto curve = analysis::epidemicCurve(all, 2025);
        QCOMPARE(weekOf(curve, 20).years, 2);
        QCOMPARE(weekOf(curve, 20).mean, std::optional(10.0));
        QVERIFY(!weekOf(curve, 20).upper);
        QVERIFY(!curve.firstAbove);
    }
    void gapsStayGaps()
    {
        auto missing = cases(2025, 20, 0);
        missing.missing = true;
        auto all = history(20, {10, 12, 14});
        all.push_back(missing);
        const auto curve = analysis::epidemicCurve(all, 2025);
        QVERIFY(!weekOf(curve, 20).cases);
        QVERIFY(!weekOf(curve, 20).isAbove());
        QVERIFY(!weekOf(curve, 21).mean);
        QCOMPARE(weekOf(curve, 21).years, 0);
        QCOMPARE(curve.weeks.size(), size_t(52));
    }
    void zeroCasesAreAValue()
    {
        auto all = history(20, {0, 0, 0});
        all.push_back(cases(2025, 20, 1));
        const auto curve = analysis::epidemicCurve(all, 2025);
        QCOMPARE(weekOf(curve, 20).upper, std::optional(0.0));
        QCOMPARE(curve.firstAbove, std::optional(20));
    }
    void weekFiftyThreeLooksBackOnFiftyTwo()
    {
        std::vector<Observation> all;
        for (int year = 2021; year <= 2025; ++year)
            all.push_back(cases(year, 52, year - 2000));
        all.push_back(cases(2026, 53, 7));
        const auto curve = analysis::epidemicCurve(all, 2026);
        QCOMPARE(analysis::weeksOf(2026), 53);
        QCOMPARE(curve.weeks.size(), size_t(53));
        QCOMPARE(weekOf(curve, 53).years, 5);
        QCOMPARE(weekOf(curve, 53).mean, std::optional(23.0));
        QCOMPARE(weekOf(curve, 53).cases, std::optional(7.0));
        QVERIFY(!weekOf(curve, 52).cases);
    }
    void correctionsStand()
    {
        auto corrected = cases(2025, 20, 31);
        corrected.status = domain::ValueStatus::Corrected;
        const auto curve = analysis::epidemicCurve(std::vector{corrected, cases(2025, 20, 30)},
                                                   2025);
        QCOMPARE(weekOf(curve, 20).cases, std::optional(31.0));
    }
    void otherPeriodsAreNoWeeks()
    {
        Observation month = cases(2025, 20, 30);
        month.period = *domain::Period::fromCode(u"2025-05");
        for (const auto &week : analysis::epidemicCurve(std::vector{month}, 2025).weeks)
            QVERIFY(!week.cases);
    }
};

QTEST_APPLESS_MAIN(TestEpidemic)
#include "tst_epidemic.moc"
