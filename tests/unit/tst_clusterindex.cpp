// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/clusterindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <tuple>

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
        points.push_back({i, analysis::toMercator(longitude, latitude), quint8(random.bounded(4)),
                          random.bounded(5) == 0});
    }
    return points;
}

/// Half of the points on a few spots, so that many are equally far from each other, and one
/// far away.
std::vector<ClusterIndex::Point> crowdedPoints(int count)
{
    std::vector<ClusterIndex::Point> points = randomPoints(count);
    for (size_t i = 0; i < points.size(); i += 2)
        points[i].at = points[i % 14].at;
    points.back().at = analysis::toMercator(-179.9, -84);
    return points;
}

/// A cluster as both ways of making them must agree on it.
using Seen = std::tuple<qint64, qint64, qint64, qint64, qint64, int, int>;

Seen seen(const ClusterIndex::Cluster &cluster)
{
    const auto fixed = [](double coordinate) { return qint64((coordinate - 0.5) * (1 << 30)); };
    return {fixed(cluster.at.x()), fixed(cluster.at.y()), cluster.count, cluster.alerts,
            cluster.row,           cluster.tone,          cluster.worst};
}

/// One level coarser, as the supercluster library does it but comparing every pair: each cluster
/// in turn takes in the free ones within the radius.
std::vector<ClusterIndex::Cluster> coarser(const std::vector<ClusterIndex::Cluster> &fine,
                                           double radius)
{
    std::vector<ClusterIndex::Cluster> coarse;
    std::vector<bool> taken(fine.size());
    const auto fixed = [](double coordinate) { return (coordinate - 0.5) * (1 << 30); };
    for (size_t i = 0; i < fine.size(); ++i) {
        if (taken[i])
            continue;
        ClusterIndex::Cluster merged = fine[i];
        QPointF sum(fixed(merged.at.x()) * double(merged.count),
                    fixed(merged.at.y()) * double(merged.count));
        for (size_t j = i + 1; j < fine.size(); ++j) {
            const QPointF at(fixed(fine[j].at.x()), fixed(fine[j].at.y()));
            const QPointF away = at - QPointF(fixed(fine[i].at.x()), fixed(fine[i].at.y()));
            if (taken[j] || QPointF::dotProduct(away, away) > radius * radius)
                continue;
            taken[j] = true;
            sum += at * double(fine[j].count);
            merged.count += fine[j].count;
            merged.alerts += fine[j].alerts;
            merged.worst = std::max(merged.worst, fine[j].worst);
        }
        if (merged.count > fine[i].count)
            merged.at = QPointF(double(qint32(sum.x() / double(merged.count))) / (1 << 30) + 0.5,
                                double(qint32(sum.y() / double(merged.count))) / (1 << 30) + 0.5);
        coarse.push_back(merged);
    }
    return coarse;
}

std::vector<Seen> sorted(const std::vector<ClusterIndex::Cluster> &clusters)
{
    std::vector<Seen> all;
    std::ranges::transform(clusters, std::back_inserter(all), seen);
    std::ranges::sort(all);
    return all;
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
    void levelsAreThoseOfComparingEveryPair_data()
    {
        QTest::addColumn<bool>("crowded");
        QTest::newRow("scattered") << false;
        QTest::newRow("crowded") << true;
    }
    void levelsAreThoseOfComparingEveryPair()
    {
        QFETCH(bool, crowded);
        const auto points = crowded ? crowdedPoints(1500) : randomPoints(1500);
        const ClusterIndex index(points);
        std::vector<ClusterIndex::Cluster> expected;
        for (const auto &point : points) {
            const auto fixed = [](double c) {
                return double(qint32((c - 0.5) * (1 << 30))) / (1 << 30) + 0.5;
            };
            expected.push_back({QPointF(fixed(point.at.x()), fixed(point.at.y())), 1,
                                point.alert ? 1 : 0, point.row, point.tone, point.tone});
        }
        QCOMPARE(sorted(index.query(kWorld, ClusterIndex::kMaxZoom + 1)), sorted(expected));
        for (int zoom = ClusterIndex::kMaxZoom; zoom >= ClusterIndex::kMinZoom; --zoom) {
            expected = coarser(expected, 36.0 / (256 << zoom) * (1 << 30));
            QCOMPARE(sorted(index.query(kWorld, zoom)), sorted(expected));
        }
    }
    void aBoxHoldsWhatLiesInside()
    {
        const ClusterIndex index(crowdedPoints(3000));
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            const int zoom = random.bounded(ClusterIndex::kMaxZoom + 2);
            const QPointF corner = analysis::toMercator(107.3 + 1.5 * random.generateDouble(),
                                                        11.7 - random.generateDouble());
            const double size = 0.01 / (1 << random.bounded(8));
            const QRectF box(corner, QSizeF(size, size * random.generateDouble()));
            std::vector<ClusterIndex::Cluster> expected = index.query(kWorld, zoom);
            std::erase_if(expected, [&box](const auto &each) { return !box.contains(each.at); });
            QCOMPARE(sorted(index.query(box, zoom)), sorted(expected));
        }
    }
    void theWorstToneIsKept()
    {
        const QPointF a = analysis::toMercator(108.1, 10.9);
        const ClusterIndex index({{7, a, 1, false}, {8, a, 3, true}, {9, a, 0, false}});
        const auto clusters = index.query(kWorld, 16);
        QCOMPARE(clusters.size(), 1U);
        QCOMPARE(clusters[0].row, 7);
        QCOMPARE(clusters[0].tone, 1);
        QCOMPARE(clusters[0].worst, 3);
        QCOMPARE(clusters[0].alerts, 1);
    }
    void aClusterFallsApartWhereItsPartsShow()
    {
        const ClusterIndex index(randomPoints(2000));
        int checked = 0;
        for (const auto &cluster : index.query(kWorld, 8)) {
            if (cluster.count < 2)
                continue;
            const int apart = index.expansionZoom(cluster, 8);
            QVERIFY(apart > 8 && apart <= ClusterIndex::kMaxZoom + 1);
            QVERIFY(std::ranges::contains(sorted(index.query(kWorld, apart - 1)), seen(cluster)));
            if (apart <= ClusterIndex::kMaxZoom)
                QVERIFY(!std::ranges::contains(sorted(index.query(kWorld, apart)), seen(cluster)));
            ++checked;
        }
        QVERIFY(checked > 10);
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
