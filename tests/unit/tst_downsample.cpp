// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/downsample.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using analysis::largestTriangles;
using analysis::minMaxPerColumn;
using analysis::SeriesPoint;

namespace {

using Series = std::vector<SeriesPoint>;

/// A walk with holes; `gapsPerHundred` of the points have no value.
Series walk(int points, quint32 seed, int gapsPerHundred)
{
    QRandomGenerator dice(seed);
    Series series;
    double y = 0;
    for (int i = 0; i < points; ++i) {
        y += dice.generateDouble() - 0.5;
        const bool gap = int(dice.bounded(100)) < gapsPerHundred;
        series.push_back({i + dice.generateDouble() * 0.5, gap ? std::nullopt : std::optional(y)});
    }
    return series;
}

bool isIn(const SeriesPoint &point, const Series &series)
{
    return std::ranges::find(series, point) != series.end();
}

/// The extremes of the values in [from, to).
std::pair<double, double> extremes(const Series &series, double from, double to)
{
    double least = 1e300;
    double most = -1e300;
    for (const auto &point : series) {
        if (point.y && point.x >= from && point.x < to) {
            least = std::min(least, *point.y);
            most = std::max(most, *point.y);
        }
    }
    return {least, most};
}

/// Pairs that a chart joins by a line.
std::vector<std::pair<double, double>> lines(const Series &series)
{
    std::vector<std::pair<double, double>> joined;
    for (size_t i = 1; i < series.size(); ++i) {
        if (series[i - 1].y && series[i].y)
            joined.emplace_back(series[i - 1].x, series[i].x);
    }
    return joined;
}

bool crossesAGap(const Series &kept, const Series &all)
{
    return std::ranges::any_of(lines(kept), [&](const auto &line) {
        return std::ranges::any_of(all, [&](const SeriesPoint &point) {
            return !point.y && point.x > line.first && point.x < line.second;
        });
    });
}

bool ascends(const Series &series)
{
    return std::ranges::is_sorted(series, {}, &SeriesPoint::x);
}

double areaOf(const SeriesPoint &a, const SeriesPoint &b, double x, double y)
{
    return std::abs(a.x * (*b.y - y) + b.x * (y - *a.y) + x * (*a.y - *b.y)) / 2;
}

} // namespace

/// Fewer points, the same picture.
class TestDownsample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properties_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("gaps");
        QTest::addColumn<int>("wanted");
        QTest::newRow("one") << 1 << 0 << 10;
        QTest::newRow("two") << 2 << 0 << 1;
        QTest::newRow("nothing-but-gaps") << 50 << 100 << 10;
        QTest::newRow("unbroken") << 4000 << 0 << 300;
        QTest::newRow("some-gaps") << 4000 << 2 << 300;
        QTest::newRow("many-gaps") << 1000 << 40 << 50;
        QTest::newRow("into-one-column") << 500 << 5 << 1;
        QTest::newRow("more-columns-than-points") << 30 << 10 << 900;
    }
    void properties()
    {
        QFETCH(int, points);
        QFETCH(int, gaps);
        QFETCH(int, wanted);
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const Series all = walk(points, seed, gaps);
            for (const Series &kept :
                 {minMaxPerColumn(all, wanted), largestTriangles(all, size_t(wanted))}) {
                QVERIFY(ascends(kept));
                QCOMPARE(kept.front(), all.front());
                QCOMPARE(kept.back(), all.back());
                QVERIFY(std::ranges::all_of(kept, [&](const auto &p) { return isIn(p, all); }));
                QVERIFY(std::ranges::adjacent_find(kept) == kept.end());
                QVERIFY(!crossesAGap(kept, all));
            }
        }
    }
    void everyColumnKeepsItsExtremes()
    {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const Series all = walk(3000, seed, 1);
            const int columns = 120;
            const Series kept = minMaxPerColumn(all, columns);
            const double width = (all.back().x - all.front().x) / columns;
            for (int column = 0; column < columns; ++column) {
                const double from = all.front().x + column * width;
                const double to = column + 1 < columns ? from + width : 1e9; // the last is closed
                QCOMPARE(extremes(kept, from, to), extremes(all, from, to));
            }
            QCOMPARE(extremes(kept, -1, 1e9), extremes(all, -1, 1e9));
        }
    }
    void anUnbrokenSeriesIsTwoPointsPerColumn()
    {
        const Series all = walk(36'500, 3, 0);
        const size_t kept = minMaxPerColumn(all, 800).size();
        QVERIFY(kept <= 2 * 800 + 2);
        QVERIFY(kept > 1500);
    }
    void trianglesAreTheLargest()
    {
        const Series all = walk(1000, 7, 0);
        const size_t most = 52;
        const Series kept = largestTriangles(all, most);
        QCOMPARE(kept.size(), most);
        const size_t buckets = most - 2;
        const auto first = [&](size_t bucket) { return 1 + bucket * 998 / buckets; };
        for (size_t i = 0; i < buckets; ++i) {
            const size_t from = i + 1 < buckets ? first(i + 1) : 999;
            const size_t to = i + 1 < buckets ? first(i + 2) : 1000;
            double x = 0;
            double y = 0;
            for (size_t j = from; j < to; ++j) {
                x += all[j].x;
                y += *all[j].y;
            }
            x /= double(to - from);
            y /= double(to - from);
            const double area = areaOf(kept[i], kept[i + 1], x, y);
            for (size_t j = first(i); j < first(i + 1); ++j)
                QVERIFY(areaOf(kept[i], all[j], x, y) <= area + 1e-9);
        }
    }
    void aPeakSurvivesBoth()
    {
        Series all;
        for (int i = 0; i < 3650; ++i)
            all.push_back({double(i), i == 1717 ? 100.0 : 1.0});
        const SeriesPoint peak{1717, 100.0};
        QVERIFY(isIn(peak, minMaxPerColumn(all, 40)));
        QVERIFY(isIn(peak, largestTriangles(all, 40)));
    }
    void aShortSeriesStaysAsItIs()
    {
        const Series all = walk(40, 1, 20);
        QCOMPARE(largestTriangles(all, 40), all);
        QVERIFY(largestTriangles({}, 10).empty());
        QVERIFY(minMaxPerColumn({}, 10).empty());
    }
    void whatIsNoNumberIsAGap()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        const Series all{{0, 1.0}, {1, nan}, {2, 2.0}, {3, 5.0}, {4, infinite}, {5, 3.0}};
        const Series kept = minMaxPerColumn(all, 1);
        QCOMPARE(kept.size(), all.size()); // both runs keep their ends, both gaps their point
        QVERIFY(std::isnan(*kept[1].y));
    }
    void pointsAtOneX()
    {
        const Series all{{1, 5.0}, {1, 9.0}, {1, 2.0}, {1, 6.0}};
        QCOMPARE(minMaxPerColumn(all, 10), all);
    }
    void tenYearsOfDaysAreLittleWork()
    {
        // A frame is 16 ms; a tenth of it leaves room for a debug build on a slow machine.
        std::vector<Series> six;
        for (quint32 seed = 0; seed < 6; ++seed)
            six.push_back(walk(3652, seed, 3));
        size_t kept = 0;
        QElapsedTimer clock;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            clock.start();
            for (const Series &series : six)
                kept += minMaxPerColumn(series, 800).size() + largestTriangles(series, 800).size();
            best = std::min(best, clock.nsecsElapsed());
        }
        QVERIFY(kept > 0);
        qInfo("both for six series of 3652 days: %.2f ms", double(best) / 1e6);
        QVERIFY(best < 16'000'000);
    }
};

QTEST_APPLESS_MAIN(TestDownsample)
#include "tst_downsample.moc"
