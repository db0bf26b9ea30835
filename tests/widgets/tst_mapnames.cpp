// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/mapscene.h"
#include "widgets/map/clusterlayer.h"
#include "widgets/map/insetlayer.h"
#include "widgets/map/namelayer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The scene with an island far offshore and reports at every seat.
struct IslandScene : MapScene {
    explicit IslandScene(const QSize &size)
    {
        items::UnitOutline island;
        island.id = domain::UnitId(u"d-island"_s);
        island.name = u"Phú Quý"_s;
        island.level = domain::UnitLevel::District;
        island.seat = analysis::toMercator(108.94, 10.53);
        island.box = QRectF(analysis::toMercator(108.92, 10.55),
                            analysis::toMercator(108.96, 10.5));
        island.rings = {{island.box.topLeft(), island.box.topRight(), island.box.bottomRight(),
                         island.box.bottomLeft(), island.box.topLeft()}};
        outlines.push_back(island);
        overlay.resize(size);
        camera.setSize(size);
        overlay.setOutlines(&outlines);
        overlay.layers().setReports(atSeats());
        camera.fit(overlay.mainland());
    }
    [[nodiscard]] QPointF seat() const { return camera.toPixel(outlines.back().seat); }

private:
    [[nodiscard]] items::MapReports atSeats() const
    {
        std::vector<analysis::ClusterIndex::Point> points;
        auto spots = std::make_shared<std::vector<analysis::Spot>>();
        for (const auto &unit : outlines) {
            for (int i = 0; i < 40; ++i) {
                points.push_back({qint64(points.size()), unit.seat, 0, false});
                spots->push_back({unit.seat, false});
            }
        }
        const auto all = std::make_shared<analysis::ClusterIndex>(points);
        return {
            all,
            std::make_shared<analysis::ClusterIndex>(std::vector<analysis::ClusterIndex::Point>()),
            spots, qint64(points.size())};
    }
};

map::NameLayer &namesOf(MapScene &scene)
{
    return *qobject_cast<map::NameLayer *>(scene.overlay.layers().layer(u"names"));
}

} // namespace

/// Names, inset and credits keep out of each other's way.
class TestMapNames : public QObject
{
    Q_OBJECT

    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(400, 320);
        QTest::newRow("window") << QSize(900, 600);
        QTest::newRow("wide") << QSize(1800, 900);
    }

private Q_SLOTS:
    void noNameCoversAClusterOrAnother_data() { sizes(); }
    void noNameCoversAClusterOrAnother()
    {
        QFETCH(QSize, size);
        IslandScene scene(size);
        auto &clusters = *scene.overlay.layers().layer(u"reports");
        const auto marks = clusters.marksIn(scene.camera);
        QVERIFY(!marks.isEmpty());
        const auto names = namesOf(scene).namesIn(scene.camera);
        QVERIFY(!names.isEmpty());
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (const QRectF &mark : marks)
                QVERIFY2(!mark.intersects(names[i].second), qPrintable(names[i].first));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!names[j].second.intersects(names[i].second), qPrintable(names[i].first));
            QVERIFY2(names[i].second.bottom() < size.height() - 22, "over the credits");
        }
    }
    void whereNoMarkIsANameStandsByItsSeat()
    {
        IslandScene scene({900, 600});
        scene.only(u"names");
        const auto names = namesOf(scene).namesIn(scene.camera);
        QCOMPARE(names.size(), 4 - 2); // both districts, or both communes of the first
        for (const auto &[name, box] : names) {
            const auto unit = std::ranges::find(scene.outlines, name, &items::UnitOutline::name);
            const QPointF away = box.center() - scene.camera.toPixel(unit->seat);
            QCOMPARE(away.x(), 0.0);
            QVERIFY(std::abs(away.y()) < 30);
        }
    }
    void theIslandIsInItsBoxAndNotAtTheEdgeToo_data() { sizes(); }
    void theIslandIsInItsBoxAndNotAtTheEdgeToo()
    {
        QFETCH(QSize, size);
        IslandScene scene(size);
        QVERIFY(map::InsetLayer::isNeeded(scene.overlay.layers().units(), scene.camera));
        QVERIFY(map::InsetLayer::instead(scene.overlay.layers().units(), scene.camera)
                    .contains(scene.seat()));
        // A press where the cluster would be is none on the cluster.
        QSignalSpy picked(&scene.overlay, &map::MapOverlay::reportPicked);
        QVERIFY(!scene.overlay.layers().textAt(scene.seat(), scene.camera).contains(u"40"_s));
        scene.only(u"reports");
        const QRect around = QRect(-15, -15, 30, 30).translated(scene.seat().toPoint());
        if (QRect({}, size).contains(around)) {
            const QImage seen = scene.picture().copy(around);
            QImage nothing(seen.size(), seen.format());
            nothing.fill(Qt::transparent);
            QCOMPARE(seen, nothing);
        }
    }
    void fromNearTheIslandIsWhereItIs()
    {
        IslandScene scene({900, 600});
        scene.camera.lookAt(scene.outlines.back().seat, 12);
        QVERIFY(!map::InsetLayer::isNeeded(scene.overlay.layers().units(), scene.camera));
        QVERIFY(scene.overlay.layers().textAt(scene.seat(), scene.camera).contains(u"40"_s));
    }
    void withoutDistrictsTheProvinceIsShownWholeToo()
    {
        IslandScene scene({900, 600});
        std::erase_if(scene.outlines, [](const auto &unit) {
            return unit.level == domain::UnitLevel::District && !map::MapUnits::isIsland(unit);
        });
        scene.overlay.setOutlines(&scene.outlines);
        QVERIFY(!scene.overlay.mainland().isEmpty());
    }
};

QTEST_MAIN(TestMapNames)
#include "tst_mapnames.moc"
