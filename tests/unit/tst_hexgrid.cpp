// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/hexgrid.h"

#include "models/domain/ring.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using analysis::HexBin;
using analysis::HexGrid;
using analysis::Spot;

namespace {

constexpr double kWidth = 0.0007;

std::vector<Spot> randomSpots(int count)
{
    QRandomGenerator random(11);
    std::vector<Spot> spots;
    for (int i = 0; i < count; ++i)
        spots.push_back(
            {QPointF(0.79 + 0.01 * random.generateDouble(), 0.46 + 0.01 * random.generateDouble()),
             random.bounded(4) == 0});
    return spots;
}

} // namespace

/// Hexagons: every place in exactly one, every point counted once.
class TestHexGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsAddUpToAllPoints()
    {
        const auto spots = randomSpots(20'000);
        const auto bins = analysis::binSpots(spots, HexGrid(kWidth));
        qint64 count = 0;
        qint64 alerts = 0;
        for (const HexBin &bin : bins) {
            count += bin.count;
            alerts += bin.alerts;
        }
        QCOMPARE(count, 20'000);
        QCOMPARE(alerts, qint64(std::ranges::count_if(spots, &Spot::alert)));
        QVERIFY(bins.size() > 100);
        QVERIFY(std::ranges::is_sorted(bins, {}, &HexBin::cell));
        QVERIFY(std::ranges::adjacent_find(bins, {}, &HexBin::cell) == bins.end());
    }
    void aPlaceIsInTheHexagonThatIsDrawnAroundIt()
    {
        const HexGrid grid(kWidth);
        for (const Spot &spot : randomSpots(2'000)) {
            const auto cell = grid.cellAt(spot.at);
            QVERIFY(domain::ringHolds(grid.cornersOf(cell), spot.at));
        }
    }
    void cornersMeetThoseOfTheNeighbours()
    {
        const HexGrid grid(1);
        const auto here = grid.cornersOf({4, 7});
        const auto right = grid.cornersOf({4, 8});
        QVERIFY((here[1] - right[5]).manhattanLength() < 1e-12);
        QVERIFY((here[2] - right[4]).manhattanLength() < 1e-12);
    }
    void rowsHoldWhatABoxTouches()
    {
        const HexGrid grid(kWidth);
        const auto spots = randomSpots(5'000);
        const auto bins = analysis::binSpots(spots, grid);
        const QRectF box(0.792, 0.463, 0.004, 0.002);
        const auto [from, to] = grid.rowsOf(box);
        const auto part = analysis::binsInRows(bins, from, to);
        QVERIFY(part.size() < bins.size());
        for (const Spot &spot : spots) {
            if (box.contains(spot.at))
                QVERIFY(std::ranges::contains(part, grid.cellAt(spot.at), &HexBin::cell));
        }
    }
    void nothingMakesNoHexagon() { QVERIFY(analysis::binSpots({}, HexGrid(kWidth)).empty()); }
};

QTEST_GUILESS_MAIN(TestHexGrid)
#include "tst_hexgrid.moc"
