// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cumulative.h"

#include "models/analysis/versions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::CumulativeOrigin;
using domain::Indicator;
using domain::Observation;
using domain::Period;
using domain::ValueKind;
using domain::ValueStatus;

namespace {

Indicator indicator(ValueKind kind)
{
    Indicator one;
    one.kind = kind;
    one.cumulative = true;
    one.unitOfMeasure = kind == ValueKind::Flow ? u"tỷ đồng"_s : u"%"_s;
    return one;
}

Observation value(const QString &period, double amount, ValueStatus status = ValueStatus::Official)
{
    Observation one;
    one.period = *Period::fromCode(period);
    one.value = amount;
    one.status = status;
    return one;
}

Observation share(const QString &period, double numerator, double denominator)
{
    Observation one = value(period, numerator / denominator * 100);
    one.numerator = numerator;
    one.denominator = denominator;
    return one;
}

/// Of the newest value.
std::optional<analysis::Cumulative> cumulativeOf(const Indicator &one,
                                                 const std::vector<Observation> &versions)
{
    const auto stands = analysis::standing(versions);
    return analysis::cumulativeOf(one, stands, stands.back());
}

} // namespace

/// The year to date: what may be added up, and what may not.
class TestCumulative : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowsAreAddedFromJanuary()
    {
        const auto sum = cumulativeOf(indicator(ValueKind::Flow),
                                      {value(u"2024-12"_s, 100), value(u"2025-02"_s, 20),
                                       value(u"2025-01"_s, 10), value(u"2025-03"_s, 30)});
        QCOMPARE(sum, (analysis::Cumulative{60, CumulativeOrigin::Summed}));
    }
    void nothingElseIsAdded_data()
    {
        QTest::addColumn<int>("kind");
        for (const ValueKind kind : {ValueKind::Stock, ValueKind::Index, ValueKind::Rank,
                                     ValueKind::Structure, ValueKind::Unknown, ValueKind::Ratio})
            QTest::addRow("kind-%d", int(kind)) << int(kind);
    }
    void nothingElseIsAdded()
    {
        QFETCH(int, kind);
        auto february = value(u"2025-02"_s, 104);
        const auto january = value(u"2025-01"_s, 98);
        QVERIFY(!cumulativeOf(indicator(ValueKind(kind)), {january, february}));
        // The source's own is always good: IIP, CPI, GRDP.
        february.cumulativeValue = 101.46;
        QCOMPARE(cumulativeOf(indicator(ValueKind(kind)), {january, february}),
                 (analysis::Cumulative{101.46, CumulativeOrigin::Source}));
    }
    void theDictionarySaysWhatAccumulates()
    {
        auto one = indicator(ValueKind::Flow);
        one.cumulative = false;
        QVERIFY(!cumulativeOf(one, {value(u"2025-01"_s, 10)}));
    }
    void ratiosAreRecomputed()
    {
        // A mean of the months would be 75.
        const auto ratio = cumulativeOf(indicator(ValueKind::Ratio), {share(u"2025-01"_s, 50, 100),
                                                                      share(u"2025-02"_s, 10, 10)});
        QCOMPARE(ratio->origin, CumulativeOrigin::Recomputed);
        QCOMPARE(QString::number(ratio->value, 'f', 4), u"54.5455"_s);
    }
    void aRatioNeedsBothInEveryPeriod()
    {
        const auto one = indicator(ValueKind::Ratio);
        auto half = share(u"2025-01"_s, 50, 100);
        half.denominator = std::nullopt;
        QVERIFY(!cumulativeOf(one, {half, share(u"2025-02"_s, 10, 10)}));
        QVERIFY(!cumulativeOf(one, {share(u"2025-01"_s, 0, 0)}));
        QVERIFY(!cumulativeOf(one, {share(u"2025-02"_s, 10, 10)})); // January is lacking
    }
    void aGapLeavesNoSum()
    {
        const auto one = indicator(ValueKind::Flow);
        QVERIFY(!cumulativeOf(one, {value(u"2025-01"_s, 10), value(u"2025-03"_s, 30)}));
        auto missing = value(u"2025-02"_s, 0);
        missing.missing = true;
        QVERIFY(!cumulativeOf(one, {value(u"2025-01"_s, 10), missing, value(u"2025-03"_s, 30)}));
    }
    void daysMayLack()
    {
        QCOMPARE(cumulativeOf(indicator(ValueKind::Flow),
                              {value(u"2024-12-31"_s, 99), value(u"2025-01-03"_s, 10),
                               value(u"2025-01-06"_s, 30)})
                     ->value,
                 40.0);
    }
    void weeksCountToTheirOwnYear_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<int>("year");
        QTest::newRow("ends-in-the-next") << u"2020-W53"_s << 2020;
        QTest::newRow("begins-in-the-last") << u"2025-W01"_s << 2025;
        QTest::newRow("school-year") << u"2024-2025"_s << 2025;
        QTest::newRow("month") << u"2024-12"_s << 2024;
    }
    void weeksCountToTheirOwnYear()
    {
        QFETCH(QString, period);
        QTEST(analysis::yearOf(*Period::fromCode(period)), "year");
    }
    void whatStandsIsAdded()
    {
        QCOMPARE(cumulativeOf(indicator(ValueKind::Flow),
                              {value(u"2025-01"_s, 12, ValueStatus::Estimate),
                               value(u"2025-01"_s, 10), value(u"2025-02"_s, 5)})
                     ->value,
                 15.0);
    }
    void yearsToDateAreCompared()
    {
        const std::vector versions{value(u"2024-01"_s, 10), value(u"2024-02"_s, 30),
                                   value(u"2024-03"_s, 99), value(u"2025-01"_s, 25),
                                   value(u"2025-02"_s, 25)};
        const auto change = analysis::cumulativeChange(indicator(ValueKind::Flow), versions,
                                                       *Period::fromCode(u"2025-02"));
        QCOMPARE(change->amount, 25.0);
        QVERIFY(change->likeWithLike);
        // Without last January there is no year to date to compare with.
        QVERIFY(!analysis::cumulativeChange(indicator(ValueKind::Flow),
                                            std::span(versions).subspan(1),
                                            *Period::fromCode(u"2025-02")));
    }
    void theBaseIsAsSettled()
    {
        auto estimate = value(u"2024-01"_s, 8, ValueStatus::Estimate);
        const std::vector versions{estimate, value(u"2024-01"_s, 10),
                                   value(u"2025-01"_s, 12, ValueStatus::Estimate)};
        const auto change = analysis::cumulativeChange(indicator(ValueKind::Flow), versions,
                                                       *Period::fromCode(u"2025-01"));
        QCOMPARE(change->amount, 50.0);
        QVERIFY(change->likeWithLike);
        QCOMPARE(change->baseStatus, ValueStatus::Estimate);
    }
    void ratiosDifferInPoints()
    {
        const std::vector versions{share(u"2024-01"_s, 50, 100), share(u"2025-01"_s, 60, 100)};
        const auto change = analysis::cumulativeChange(indicator(ValueKind::Ratio), versions,
                                                       *Period::fromCode(u"2025-01"));
        QVERIFY(change->points);
        QCOMPARE(change->amount, 10.0);
    }
};

QTEST_APPLESS_MAIN(TestCumulative)
#include "tst_cumulative.moc"
