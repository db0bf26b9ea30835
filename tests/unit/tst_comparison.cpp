// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::ComparedSeries;
using analysis::ComparisonRefusal;
using domain::PeriodKind;

namespace {

domain::Observation value(const QString &period, double amount)
{
    domain::Observation one;
    one.period = *domain::Period::fromCode(period);
    one.value = amount;
    one.status = domain::ValueStatus::Official;
    return one;
}

ComparedSeries series(const QString &unit, const std::vector<domain::Observation> &versions = {})
{
    ComparedSeries one;
    one.indicator.id = domain::IndicatorId(u"i-KT09"_s);
    one.indicator.unitOfMeasure = u"tỷ đồng"_s;
    one.indicator.periodKind = PeriodKind::Month;
    one.unit = domain::UnitId(unit);
    one.versions = versions;
    return one;
}

QString codesOf(const analysis::SeriesTable &table)
{
    QStringList codes;
    for (const auto &period : table.periods)
        codes << period.code();
    return codes.join(u' ');
}

using Values = std::vector<std::optional<double>>;

std::optional<ComparisonRefusal> refusal(const std::vector<ComparedSeries> &all)
{
    const auto table = analysis::compared(all);
    return table ? std::optional<ComparisonRefusal>() : table.error();
}

} // namespace

/// Series side by side.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAreAlignedWithoutHoles()
    {
        const auto table = analysis::compared(std::vector{
            series(u"a"_s, {value(u"2025-02"_s, 2), value(u"2024-12"_s, 12)}),
            series(u"b"_s, {value(u"2025-01"_s, 1), value(u"2024-11"_s, 11)}),
            series(u"c"_s, {value(u"2025-03"_s, 3)}),
            series(u"d"_s),
        });
        QVERIFY(table.has_value());
        QCOMPARE(codesOf(*table), u"2024-11 2024-12 2025-01 2025-02 2025-03"_s);
        const std::nullopt_t gap = std::nullopt;
        QCOMPARE(table->lines[0].values, (Values{gap, 12, gap, 2, gap}));
        QCOMPARE(table->lines[1].values, (Values{11, gap, 1, gap, gap}));
        QCOMPARE(table->lines[2].values, (Values{gap, gap, gap, gap, 3}));
        QCOMPARE(table->lines[3].values, (Values{gap, gap, gap, gap, gap}));
        QCOMPARE(table->lines[1].unit.value, u"b"_s);
        QCOMPARE(table->unitOfMeasure, u"tỷ đồng"_s);
    }
    void theSeventhIsRefused()
    {
        std::vector<ComparedSeries> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(series(QString::number(i), {value(u"2025-02"_s, i)}));
        QCOMPARE(analysis::compared(all)->lines.size(), size_t(6));
        const auto seventh = series(u"6"_s, {value(u"2025-02"_s, 6)});
        QCOMPARE(analysis::refusalOf(all, seventh), std::optional(ComparisonRefusal::TooMany));
        all.push_back(seventh);
        QCOMPARE(refusal(all), ComparisonRefusal::TooMany);
    }
    void whatDoesNotBelongTogether()
    {
        const auto first = series(u"a"_s, {value(u"2025-02"_s, 2)});
        auto percent = series(u"b"_s);
        percent.indicator.unitOfMeasure = u"%"_s;
        auto quarterly = series(u"b"_s);
        quarterly.indicator.periodKind = PeriodKind::Quarter;
        auto part = series(u"a"_s);
        part.breakdown = u"sector=NLTS"_s;
        QCOMPARE(refusal({first, percent}), ComparisonRefusal::UnitsOfMeasure);
        QCOMPARE(refusal({first, quarterly}), ComparisonRefusal::PeriodKinds);
        QCOMPARE(refusal({first, first}), ComparisonRefusal::Twice);
        QCOMPARE(refusal({first, part}), std::nullopt);
    }
    void nothingToCompare()
    {
        QCOMPARE(refusal({}), ComparisonRefusal::Nothing);
        auto missing = value(u"2025-02"_s, 0);
        missing.missing = true;
        QCOMPARE(refusal({series(u"a"_s, {missing})}), ComparisonRefusal::Nothing);
    }
    void storedUnitsBecomeDisplayedOnes()
    {
        auto dong = series(u"b"_s, {value(u"2025-02"_s, 3e9)});
        dong.indicator.displayScale = 1e-9;
        const auto table = analysis::compared(
            std::vector{series(u"a"_s, {value(u"2025-02"_s, 2)}), dong});
        QCOMPARE(table->lines[0].values, Values{2});
        QCOMPARE(table->lines[1].values, Values{3});
    }
    void whatStandsIsCompared()
    {
        auto estimate = value(u"2025-02"_s, 9);
        estimate.status = domain::ValueStatus::Estimate;
        const auto table = analysis::compared(
            std::vector{series(u"a"_s, {value(u"2025-02"_s, 2), estimate})});
        QCOMPARE(table->lines[0].values, Values{2});
    }
    void valuesOfAnotherRhythmAreLeftOut()
    {
        const auto table = analysis::compared(
            std::vector{series(u"a"_s, {value(u"2020"_s, 100), value(u"2025-02"_s, 2)})});
        QCOMPARE(codesOf(*table), u"2025-02"_s);
    }
    void aMistypedYearFillsNoMemory()
    {
        auto daily = series(u"a"_s, {value(u"1025-02-01"_s, 1), value(u"2025-02-01"_s, 2)});
        daily.indicator.periodKind = PeriodKind::Day;
        QCOMPARE(refusal({daily}), ComparisonRefusal::TooLong);
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
