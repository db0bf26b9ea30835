// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clusterindex.h"

#include <QRandomGenerator>
#include <QTest>

using analysis::ClusterIndex;

namespace {

const QRectF kWorld(0, 0, 1, 1);

std::vector<ClusterIndex::Point> randomPoints(int count)
{
    QRandomGenerator random(3);
    std::vector<ClusterIndex::Point> points;
    for (int i = 0; i < count; ++i) {
        const double longitude = 107.4 + 1.6 * random.generateDouble();
        const double latitude = 10.6 + random.generateDouble();
        points.push_back({i, analysis::toMercator(longitude, latitude), 0, random.bounded(5) == 0});
    }
    return points;
}

} // namespace

/// Clusters: every point once, at every zoom.
class TestClusterIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointIsInOneClusterOfEachLevel()
    {
        const auto points = randomPoints(4000);
        const auto alerts = std::ranges::count_if(points, &ClusterIndex::Point::alert);
        const ClusterIndex index(points);
        for (int zoom = ClusterIndex::kMinZoom; zoom <= ClusterIndex::kMaxZoom + 1; ++zoom) {
            qint64 count = 0;
            qint64 alerting = 0;
            for (const auto &cluster : index.query(kWorld, zoom)) {
                count += cluster.count;
                alerting += cluster.alerts;
            }
            QCOMPARE(count, 4000);
            QCOMPARE(alerting, qint64(alerts));
        }
    }
    void clustersFallApartWithTheZoom()
    {
        const ClusterIndex index(randomPoints(2000));
        size_t before = 0;
        for (int zoom = 4; zoom <= ClusterIndex::kMaxZoom + 1; ++zoom) {
            const size_t now = index.query(kWorld, zoom).size();
            QVERIFY(now >= before);
            before = now;
        }
        QCOMPARE(before, size_t(2000));
    }
    void nearPointsAreOneAndFarOnesAreNot()
    {
        const QPointF a = analysis::toMercator(108.1, 10.9);
        const ClusterIndex index({{1, a, 0, false},
                                  {2, a + QPointF(1e-9, 0), 0, true},
                                  {3, analysis::toMercator(108.9, 10.9), 0, false}});
        const auto clusters = index.query(kWorld, 12);
        QCOMPARE(clusters.size(), 2U);
        QCOMPARE(index.expansionZoom(clusters[0].count == 2 ? clusters[0] : clusters[1], 12),
                 ClusterIndex::kMaxZoom + 1);
    }
    void aBoxLimitsTheAnswer()
    {
        const ClusterIndex index(randomPoints(500));
        QVERIFY(index.query(QRectF(0, 0, 0.1, 0.1), 10).empty());
        QVERIFY(ClusterIndex().query(kWorld, 5).empty());
    }
    void mercatorThereAndBack()
    {
        for (double latitude : {-60.0, 0.0, 10.93, 16.4}) {
            const QPointF at = analysis::toMercator(108.1, latitude);
            QVERIFY(std::abs(analysis::latitudeOf(at.y()) - latitude) < 1e-9);
            QVERIFY(std::abs(analysis::longitudeOf(at.x()) - 108.1) < 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(TestClusterIndex)
#include "tst_clusterindex.moc"
