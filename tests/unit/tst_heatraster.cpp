// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/heatraster.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using analysis::heatRaster;
using analysis::Spot;

namespace {

const QRectF kBox(0.5, 0.25, 0.2, 0.1);
constexpr QSize kSize(200, 100);
constexpr double kBell = 3;

QPointF cellMiddle(int x, int y)
{
    return kBox.topLeft() + QPointF((x + 0.5) * kBox.width() / kSize.width(),
                                    (y + 0.5) * kBox.height() / kSize.height());
}

double massOf(const analysis::HeatRaster &raster)
{
    return std::accumulate(raster.values.begin(), raster.values.end(), 0.0);
}

} // namespace

/// The density of points: nothing is lost, nothing is added, it is densest where the points are.
class TestHeatRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void massIsConserved()
    {
        QRandomGenerator random(5);
        const int reach = analysis::heatReach(kBell);
        std::vector<Spot> spots;
        for (int i = 0; i < 5'000; ++i)
            spots.push_back({cellMiddle(random.bounded(reach, kSize.width() - reach),
                                        random.bounded(reach, kSize.height() - reach)),
                             false});
        const double mass = massOf(heatRaster(spots, kBox, kSize, kBell));
        QVERIFY2(std::abs(mass - 5'000) < 0.5, qPrintable(QString::number(mass, 'f', 4)));
    }
    void oneSpotIsABellAroundItself()
    {
        const auto raster = heatRaster(std::vector<Spot>{{cellMiddle(90, 40), false}}, kBox, kSize,
                                       kBell);
        QCOMPARE(raster.at(90, 40), raster.peak);
        double variance = 0;
        for (int x = 0; x < kSize.width(); ++x) {
            for (int y = 0; y < kSize.height(); ++y)
                variance += double(raster.at(x, y)) * (x - 90) * (x - 90);
        }
        QVERIFY2(std::abs(std::sqrt(variance) - kBell) < 0.5,
                 qPrintable(QString::number(std::sqrt(variance))));
        QVERIFY(std::abs(raster.at(95, 40) - raster.at(85, 40)) < 1e-6F);
        QVERIFY(std::abs(raster.at(90, 45) - raster.at(95, 40)) < 1e-6F);
        QCOMPARE(raster.at(90 + analysis::heatReach(kBell) + 1, 40), 0.0F);
    }
    void whatLiesOutsideCountsNothing()
    {
        const std::vector<Spot> spots{{QPointF(0.4, 0.3), false},
                                      {QPointF(0.6, 0.2), false},
                                      {kBox.bottomRight(), false},
                                      {QPointF(qQNaN(), 0.3), false}};
        const auto raster = heatRaster(spots, kBox, kSize, kBell);
        QCOMPARE(raster.peak, 0.0F);
    }
    void anEmptyFrameIsEmpty()
    {
        QVERIFY(heatRaster({}, {}, kSize, kBell).values.empty());
        QVERIFY(heatRaster({}, kBox, {}, kBell).values.empty());
    }
};

QTEST_GUILESS_MAIN(TestHeatRaster)
#include "tst_heatraster.moc"
