// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/periodticks.h"
#include "widgets/charts/trendflags.h"
#include "widgets/charts/trendframe.h"
#include "widgets/charts/trendscale.h"
#include "widgets/charts/trendseries.h"
#include "widgets/charts/trendwindow.h"

#include "tests/charts/chartdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using charts::PeriodTick;
using charts::TrendWindow;

namespace {

double sevenPerLetter(const QString &text)
{
    return 7.0 * double(text.size());
}

bool overlap(const QList<PeriodTick> &ticks, double perPeriod)
{
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        const double gap = (ticks[i].period - ticks[i - 1].period) * perPeriod;
        if (gap < (sevenPerLetter(ticks[i].text) + sevenPerLetter(ticks[i - 1].text)) / 2)
            return true;
    }
    return false;
}

} // namespace

/// The window, the scale, the labels, the runs and the flags of a trend.
class TestTrendParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowNeverLeavesThePeriods()
    {
        TrendWindow window(10);
        QVERIFY(window.isWhole());
        window.zoom(0.4, 9);
        QCOMPARE(window.span(), 4.0);
        window.pan(100);
        QCOMPARE(window.last(), 9.5);
        QCOMPARE(window.firstPeriod(), 6);
        QCOMPARE(window.lastPeriod(), 9);
        window.pan(-100);
        QCOMPARE(window.first(), -0.5);
        window.zoom(1000, 3);
        QVERIFY(window.isWhole());
        window.zoom(1e-9, 3);
        QCOMPARE(window.span(), 2.0);
    }
    void zoomingKeepsThePlaceUnderThePointer()
    {
        TrendWindow window(100);
        const double before = (30 - window.first()) / window.span();
        window.zoom(0.5, 30);
        QVERIFY(std::abs((30 - window.first()) / window.span() - before) < 1e-9);
    }
    void aPeriodIsRevealedByTheLeastPan()
    {
        TrendWindow window(20);
        window.show(4.5, 9.5);
        window.reveal(7);
        QCOMPARE(window.first(), 4.5);
        window.reveal(12);
        QCOMPARE(window.last(), 12.5);
        window.reveal(2);
        QCOMPARE(window.first(), 1.5);
    }
    void anEmptyWindowDividesByNothing()
    {
        TrendWindow window(0);
        window.zoom(0.5, 0);
        window.pan(3);
        QCOMPARE(window.span(), 1.0);
    }
    void scales_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("fromZero");
        QTest::newRow("hundreds") << 100.0 << 180.0 << false;
        QTest::newRow("columns") << 100.0 << 180.0 << true;
        QTest::newRow("negative-columns") << -30.0 << -5.0 << true;
        QTest::newRow("one-value") << 7.25 << 7.25 << false;
        QTest::newRow("all-zero") << 0.0 << 0.0 << true;
        QTest::newRow("tiny") << 1e-9 << 3e-9 << false;
        QTest::newRow("enormous") << -1e308 << 1e308 << false;
    }
    void scales()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, fromZero);
        const auto scale = charts::scaleBetween(low, high, fromZero);
        QVERIFY(std::isfinite(scale.bottom) && std::isfinite(scale.top));
        QVERIFY(scale.top > scale.bottom);
        QVERIFY(scale.ticks().size() >= 2 && scale.ticks().size() <= 12);
        if (std::abs(high) < 1e300)
            QVERIFY(scale.bottom <= low && scale.top >= high);
        if (fromZero)
            QVERIFY(scale.bottom <= 0 && scale.top >= 0);
        for (double tick : scale.ticks())
            QVERIFY2(scale.text(tick).size() <= 16, qPrintable(scale.text(tick)));
    }
    void valuesThatAreNoNumbersDoNotStretchTheScale()
    {
        charts::Trend trend = support::months(6);
        const auto before = charts::scaleOf(trend);
        trend.points[2].value = std::numeric_limits<double>::quiet_NaN();
        trend.points[3].value = std::numeric_limits<double>::infinity();
        QCOMPARE(charts::scaleOf(trend), before);
    }
    void labelsNeverOverlap_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("width");
        for (int days : {7, 31, 92, 400, 3650}) {
            for (double width : {260.0, 800.0, 1600.0})
                QTest::addRow("%d-days-on-%d", days, int(width)) << days << width;
        }
    }
    void labelsNeverOverlap()
    {
        QFETCH(int, days);
        QFETCH(double, width);
        const auto points = support::days(days);
        const double perPeriod = width / days;
        const auto ticks = charts::periodTicks(points, 0, days - 1, perPeriod, sevenPerLetter);
        QVERIFY(!ticks.isEmpty());
        QVERIFY(!overlap(ticks, perPeriod));
    }
    void manyDaysAreNamedByYears()
    {
        const auto points = support::days(3653);
        const auto ticks = charts::periodTicks(points, 0, 3652, 800 / 3653.0, sevenPerLetter);
        QCOMPARE(ticks.size(), 10);
        QCOMPARE(ticks[1], (PeriodTick{365, u"2016"_s}));
    }
    void monthsThatDoNotFitAreNamedByQuarters()
    {
        const auto points = support::months(24).points;
        const auto ticks = charts::periodTicks(points, 0, 23, 25, sevenPerLetter);
        QCOMPARE(ticks.size(), 8);
        QCOMPARE(ticks[1], (PeriodTick{3, u"T4/2024"_s}));
    }
    void undatedLabelsKeepTheLastOne()
    {
        auto points = support::months(25).points;
        for (auto &point : points)
            point.start = {};
        const auto ticks = charts::periodTicks(points, 0, 24, 15, sevenPerLetter);
        QVERIFY(!overlap(ticks, 15));
        QCOMPARE(ticks.last().period, 24);
    }
    void aGapBreaksALine()
    {
        const std::vector<analysis::SeriesPoint> points{
            {0, 1.0}, {1, 2.0}, {2, {}}, {3, 3.0}, {4, 4.0}};
        QCOMPARE(charts::runsOf(points, 0).size(), size_t(2));
        QCOMPARE(charts::runsOf(points, 5).size(), size_t(1));
    }
    void flagsOfOnePeriodStandOverEachOther()
    {
        const charts::TrendFrame frame{QRectF(0, 60, 500, 200), -0.5, 9.5, 0, 1};
        const std::vector<charts::TrendNote> notes{{.id = u"a"_s, .period = 3, .text = {}},
                                                   {.id = u"b"_s, .period = 3, .text = {}},
                                                   {.id = u"c"_s, .period = 8, .text = {}},
                                                   {.id = u"d"_s, .period = 99, .text = {}},
                                                   {.id = u"e"_s, .period = -1, .text = {}}};
        const auto flags = charts::flagsOf(notes, 10, frame);
        QCOMPARE(flags.size(), 3);
        QCOMPARE(charts::flagRows(flags), 2);
        QVERIFY(!flags[0].box(60).intersects(flags[1].box(60)));
    }
};

QTEST_APPLESS_MAIN(TestTrendParts)
#include "tst_trendparts.moc"
