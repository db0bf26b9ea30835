// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ring.h"
#include "tests/widgets/mapscene.h"
#include "widgets/map/layersettings.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapmark.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Measure = map::ChoroplethLayer::Measure;

/// The layers of the map: each draws, says what its marks mean, and is picked with the mouse.
class TestMapLayers : public QObject
{
    Q_OBJECT

    static void click(MapScene &scene, const QPointF &mercator)
    {
        QTest::mouseClick(&scene.overlay, Qt::LeftButton, {},
                          scene.camera.toPixel(mercator).toPoint());
    }
    static QStringList words(const map::MapLayer &layer)
    {
        QStringList found;
        const auto entries = layer.legend();
        for (const auto &entry : entries)
            found << entry.text;
        return found;
    }

private Q_SLOTS:
    void eachLayerDrawsAndExplainsItself_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("reports") << u"reports"_s << u"Due soon"_s;
        QTest::newRow("overdue") << u"overdue"_s << u"Overdue"_s;
        QTest::newRow("heat") << u"heat"_s << u"most: about"_s;
        QTest::newRow("hexagons") << u"hexagons"_s << u"reports"_s;
        QTest::newRow("choropleth") << u"choropleth"_s << u"Number of reports"_s;
        QTest::newRow("repeats") << u"repeats"_s << u"within 100 m and 30 days"_s;
        QTest::newRow("outlines") << u"outlines"_s << u"Boundary"_s;
        QTest::newRow("names") << u"names"_s << QString();
    }
    void eachLayerDrawsAndExplainsItself()
    {
        QFETCH(QString, key);
        QFETCH(QString, word);
        MapScene scene;
        map::MapLayer &layer = scene.only(key);
        layer.setShown(false);
        const QImage empty = scene.picture();
        layer.setShown(true);
        QTRY_VERIFY(scene.picture() != empty && layer.isSettled());
        QVERIFY(!layer.title().isEmpty());
        QVERIFY2(words(layer).join(u'|').contains(word), qPrintable(words(layer).join(u'|')));
        layer.setOpacity(0);
        QCOMPARE(scene.picture(), empty);
    }
    void layersDifferFromEachOther()
    {
        MapScene scene;
        QList<QImage> pictures;
        for (const QString &key : {u"reports"_s, u"overdue"_s, u"heat"_s, u"hexagons"_s,
                                   u"choropleth"_s, u"repeats"_s, u"outlines"_s, u"names"_s}) {
            const map::MapLayer &layer = scene.only(key);
            (void)scene.picture();
            QTRY_VERIFY(layer.isSettled());
            const QImage picture = scene.picture();
            QVERIFY2(!pictures.contains(picture), qPrintable(key));
            pictures << picture;
        }
    }
    void aSingleReportIsPicked()
    {
        MapScene scene;
        scene.only(u"reports");
        QSignalSpy picked(&scene.overlay, &map::MapOverlay::reportPicked);
        click(scene, MapScene::single());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toLongLong(), 7);
    }
    void aClusterComesNearerUntilItFallsApart()
    {
        MapScene scene;
        scene.only(u"reports");
        const double before = scene.camera.zoom();
        QVERIFY(scene.overlay.layers()
                    .textAt(scene.camera.toPixel(MapScene::crowd()), scene.camera)
                    .startsWith(u"50 reports, 1 of them overdue"_s));
        click(scene, MapScene::crowd());
        QVERIFY(scene.camera.zoom() > before + 1);
    }
    void aClusterShowsItsWorstState()
    {
        MapScene scene;
        scene.only(u"reports");
        const QColor bad = map::colorOf(items::PointTone::Overdue, scene.theme);
        const QImage picture = scene.picture();
        const QPointF at = scene.camera.toPixel(MapScene::crowd());
        int found = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                found += picture.pixelColor(int(at.x()) - 10 + x, int(at.y()) - 30 + y) == bad;
        }
        QVERIFY2(found > 30, qPrintable(QString::number(found))); // a triangle, not only an arc
    }
    void aHexagonIsPicked()
    {
        MapScene scene;
        const auto &layer = scene.only(u"hexagons");
        (void)scene.picture();
        QTRY_VERIFY(layer.isSettled());
        QSignalSpy picked(&scene.overlay.layers(), &map::MapStack::regionPicked);
        click(scene, MapScene::single());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().last().toLongLong(), 1);
        const auto ring = picked.first().first().value<QList<QPointF>>();
        QVERIFY(domain::ringHolds(ring, MapScene::single()));
        QVERIFY(!domain::ringHolds(ring, MapScene::crowd()));
    }
    void aRepeatComesNearerThenIsPicked()
    {
        MapScene scene;
        scene.only(u"repeats");
        QSignalSpy picked(&scene.overlay, &map::MapOverlay::reportPicked);
        click(scene, scene.repeats.front().center);
        QVERIFY(picked.isEmpty());
        QVERIFY(scene.camera.zoom() > 15);
        click(scene, scene.repeats.front().center);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toLongLong(), 2); // the newer one
    }
    void ratesAreTakenFromEnoughReports()
    {
        MapScene scene;
        scene.only(u"choropleth");
        auto &layer = scene.overlay.layers().choropleth();
        const auto textOf = [&](int unit) {
            return layer.textAt(scene.camera.toPixel(scene.outlines[size_t(unit)].box.center()),
                                scene.camera);
        };
        layer.setMeasure(Measure::PerTenThousand);
        QCOMPARE(textOf(0), u"d-west: 150,0 per 10,000 people (n = 600 reports, 40.000 people in "
                            "2024)"_s);
        QCOMPARE(textOf(1), u"d-east: no data"_s); // nobody knows how many people
        QVERIFY(words(layer).contains(u"No data"_s));
        layer.setMeasure(Measure::OnTime);
        QCOMPARE(textOf(0), u"d-west: 75,0% on time (n = 400 processed)"_s);
        QCOMPARE(textOf(1), u"d-east: few data (n = 2)"_s);
        QVERIFY(words(layer).contains(u"Few data (n below 10)"_s));
        layer.setMeasure(Measure::Reports);
        QCOMPARE(textOf(1), u"d-east: 3 reports"_s);
    }
    void communesAreShadedFromNear()
    {
        MapScene scene;
        scene.only(u"choropleth");
        scene.figures.insert(domain::UnitId(u"c-one"_s), {90, 0, 0});
        auto &layer = scene.overlay.layers().choropleth();
        layer.setFigures(&scene.figures);
        scene.camera.lookAt(scene.outlines[2].box.center(), 11);
        QCOMPARE(layer.textAt({400, 300}, scene.camera), u"c-one: 90 reports"_s);
    }
    void aUnitIsStillPickedThroughTheChoropleth()
    {
        MapScene scene;
        scene.only(u"choropleth");
        QSignalSpy picked(&scene.overlay, &map::MapOverlay::areaPicked);
        click(scene, scene.outlines[0].box.center());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().value<domain::UnitId>().value, u"d-west"_s);
    }
    void theLegendNamesTheShownLayersOnly()
    {
        MapScene scene;
        map::MapLegend legend(scene.theme, scene.overlay.layers(), &scene.overlay);
        scene.only(u"choropleth");
        QVERIFY(legend.lines().contains(u"Units by figure"_s));
        QVERIFY(!legend.lines().contains(u"Due soon"_s));
        scene.only(u"reports");
        QVERIFY(legend.lines().contains(u"Due soon"_s));
        QVERIFY(scene.overlay.rect().contains(legend.geometry()));
    }
    void switchesAreRemembered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            MapScene scene;
            keepLayerSettings(settings, scene.overlay.layers());
            QVERIFY(!scene.overlay.layers().layer(u"heat")->isShown());
            scene.overlay.layers().layer(u"heat")->setShown(true);
            scene.overlay.layers().layer(u"heat")->setOpacity(0.4);
            scene.overlay.layers().layer(u"reports")->setShown(false);
            scene.overlay.layers().choropleth().setMeasure(Measure::OnTime);
        }
        QSettings settings(file, QSettings::IniFormat);
        MapScene scene;
        keepLayerSettings(settings, scene.overlay.layers());
        QVERIFY(scene.overlay.layers().layer(u"heat")->isShown());
        QCOMPARE(scene.overlay.layers().layer(u"heat")->opacity(), 0.4);
        QVERIFY(!scene.overlay.layers().layer(u"reports")->isShown());
        QCOMPARE(scene.overlay.layers().choropleth().measure(), Measure::OnTime);
    }
};

QTEST_MAIN(TestMapLayers)
#include "tst_maplayers.moc"
