// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/widgets/mapscene.h"
#include "widgets/map/importedmaps.h"
#include "widgets/map/layerpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kDam = R"({"type":"Feature","properties":{"name":"Hồ Sông Quao"},"geometry":
    {"type":"Polygon","coordinates":[[[108,10.9],[108.2,10.9],[108.2,11.1],[108,11.1],[108,10.9]]]}})";

/// One desk: its settings, its map and the maps that were imported there.
struct Desk {
    explicit Desk(const QTemporaryDir &folder)
        : settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
        , imports(settings, scene.theme, clock, scene.overlay.layers(), nullptr)
    {
    }
    QSettings settings;
    MapScene scene;
    core::SystemClock clock;
    map::ImportedMaps imports;
};

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file for the test");
    return file.fileName();
}

QStringList copiesIn(const QTemporaryDir &folder)
{
    return QDir(folder.filePath(u"map-layers"_s)).entryList(QDir::Files);
}

} // namespace

/// Maps of one's own: shown, named, kept over a restart, taken away; a bad file changes nothing.
class TestMapImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsShownAndThereAfterARestart()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, u"hồ đập.geojson"_s, kDam);
        {
            Desk desk(folder);
            desk.scene.only(u"");
            const QImage before = desk.scene.picture();
            QSignalSpy imported(&desk.imports, &map::ImportedMaps::imported);
            desk.imports.import(path);
            QTRY_COMPARE(imported.size(), 1);
            QVERIFY(desk.scene.picture() != before);
        }
        QVERIFY(QFile::remove(path));
        Desk desk(folder);
        QTRY_COMPARE(desk.scene.overlay.layers().imported().size(), 1);
        const auto *layer = desk.scene.overlay.layers().imported().first();
        QCOMPARE(layer->title(), u"hồ đập"_s);
        QVERIFY(layer->provenance().startsWith(u"hồ đập.geojson, imported "_s));
        QVERIFY(layer
                    ->textAt(desk.scene.camera.toPixel(analysis::toMercator(108.1, 11)),
                             desk.scene.camera)
                    .startsWith(u"Hồ Sông Quao"_s));
        QCOMPARE(copiesIn(folder).size(), 1);
    }
    void badFilesAreRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut") << kDam.chopped(9) << u"not JSON"_s;
        QTest::newRow("other-json") << QByteArray("{}") << u"not GeoJSON"_s;
        QTest::newRow("metres") << QByteArray(R"({"type":"Point","coordinates":[451200,1209300]})")
                                << u"WGS 84"_s;
        QTest::newRow("empty") << QByteArray(R"({"type":"FeatureCollection","features":[]})")
                               << u"nothing"_s;
        QTest::newRow("large") << QByteArray(analysis::kMostGeoJsonBytes + 1, ' ') << u"32 MB"_s;
    }
    void badFilesAreRefusedInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        Desk desk(folder);
        QSignalSpy imported(&desk.imports, &map::ImportedMaps::imported);
        QSignalSpy refused(&desk.imports, &map::ImportedMaps::refused);
        desk.imports.import(written(folder, u"good.geojson"_s, kDam));
        QTRY_COMPARE(imported.size(), 1);
        desk.imports.import(written(folder, u"bad.geojson"_s, bytes));
        QTRY_COMPARE(refused.size(), 1);
        const QString sentence = refused.first().first().toString();
        QVERIFY2(sentence.startsWith(u"bad.geojson: "_s) && sentence.contains(words),
                 qPrintable(sentence));
        QCOMPARE(desk.scene.overlay.layers().imported().size(), 1);
        QCOMPARE(copiesIn(folder).size(), 1);
        QVERIFY(desk.imports.isSettled());
    }
    void whatIsNoFileIsRefused()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        QSignalSpy refused(&desk.imports, &map::ImportedMaps::refused);
        for (const QString &path :
             {folder.path(), folder.filePath(u"none.geojson"_s), u"/dev/zero"_s})
            desk.imports.import(path);
        QTRY_COMPARE(refused.size(), 3);
        QVERIFY(copiesIn(folder).isEmpty());
    }
    void theListSwitchesLayers()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        map::LayerPanel panel(desk.scene.theme, desk.scene.overlay.layers(), desk.imports, nullptr);
        auto *heat = desk.scene.overlay.layers().layer(u"heat");
        panel.findChild<QCheckBox *>(u"heat"_s)->click();
        QVERIFY(heat->isShown());
        panel.findChild<QSlider *>(u"heat-opacity"_s)->setValue(50);
        QCOMPARE(heat->opacity(), 0.5);
        heat->setShown(false);
        QVERIFY(!panel.findChild<QCheckBox *>(u"heat"_s)->isChecked());
    }
    void theListNamesAnImportedMapAndTakesItAway()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        map::LayerPanel panel(desk.scene.theme, desk.scene.overlay.layers(), desk.imports, nullptr);
        desk.imports.import(written(folder, u"dams.geojson"_s, kDam));
        QTRY_COMPARE(desk.scene.overlay.layers().imported().size(), 1);
        const QString key = desk.scene.overlay.layers().imported().first()->key();
        QTRY_VERIFY(panel.findChild<QCheckBox *>(key));
        QCOMPARE(panel.findChild<QCheckBox *>(key)->text(), u"dams"_s);
        panel.findChild<QToolButton *>(key + u"-remove"_s)->click();
        QVERIFY(desk.scene.overlay.layers().imported().isEmpty());
        QTRY_VERIFY(!panel.findChild<QCheckBox *>(key));
        QVERIFY(copiesIn(folder).isEmpty());
        QVERIFY(!desk.settings.allKeys().join(u' ').contains(u"imported"_s));
    }
    void theListSaysWhyAFileIsRefused()
    {
        const QTemporaryDir folder;
        Desk desk(folder);
        map::LayerPanel panel(desk.scene.theme, desk.scene.overlay.layers(), desk.imports, nullptr);
        desk.imports.import(written(folder, u"bad.geojson"_s, "<html>"));
        const auto *trouble = panel.findChild<QLabel *>(u"trouble"_s);
        QTRY_VERIFY(trouble->text().contains(u"not JSON"_s));
        QVERIFY(trouble->isVisibleTo(&panel));
    }
};

QTEST_MAIN(TestMapImport)
#include "tst_mapimport.moc"
