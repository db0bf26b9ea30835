// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which screen shows what: identities, settings, spans with frames between their panels; and real
// monitors that come and go under a running wall.
#include "tests/wall/wallconsole.h"
#include "widgets/wall/panelmirror.h"

using namespace walltest;
using wall::Canvas;
using wall::ScreenFacts;
using wall::ScreenSetting;

namespace {

const ScreenFacts kLeft{u"A"_s, u"DP-1"_s, {0, 0, 1920, 1080}, {1200, 675}};
const ScreenFacts kRight{u"B"_s, u"DP-2"_s, {1920, 0, 1920, 1080}, {1200, 675}};

wall::WallSettings pair(double bezel)
{
    wall::WallSettings settings;
    for (const auto &facts : {kLeft, kRight})
        settings.screens.push_back({.id = facts.id,
                                    .bezel = bezel,
                                    .group = u"span"_s,
                                    .seen = facts.geometry,
                                    .seenMillimetres = facts.millimetres.toSize()});
    return settings;
}

} // namespace

class TestWallScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identities_data();
    void identities();
    void settings();
    void faultsOfSettings_data();
    void faultsOfSettings();
    void aScreenThatLies();
    void aSpanHasFramesBetween();
    void aSpanOfTwoRows();
    void aSpanKeepsItsShape();
    void panelsOfDifferentFineness();
    void monitorsComeAndGo();
    void onePageOverTwoMonitors();
};

void TestWallScreens::identities_data()
{
    QTest::addColumn<QList<QStringList>>("labels");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("serial") << QList<QStringList>{{u"DEL"_s, u"U27"_s, u"77"_s, u"DP-1"_s}}
                            << QStringList{u"DEL U27 77"_s};
    QTest::newRow("no-serial") << QList<QStringList>{{u"DEL"_s, u"U27"_s, u""_s, u"DP-1"_s}}
                               << QStringList{u"DP-1"_s};
    QTest::newRow("two-of-one-serial") << QList<QStringList>{{u"X"_s, u"TV"_s, u"1"_s, u"HDMI-1"_s},
                                                             {u"X"_s, u"TV"_s, u"1"_s, u"HDMI-2"_s},
                                                             {u"X"_s, u"TV"_s, u"2"_s, u"HDMI-3"_s}}
                                       << QStringList{u"HDMI-1"_s, u"HDMI-2"_s, u"X TV 2"_s};
}

void TestWallScreens::identities()
{
    QFETCH(QList<QStringList>, labels);
    QFETCH(QStringList, ids);
    std::vector<wall::ScreenLabel> given;
    for (const auto &label : std::as_const(labels))
        given.push_back({label.value(0), label.value(1), label.value(2), label.value(3)});
    const auto found = wall::screenIds(given);
    QCOMPARE(QStringList(found.begin(), found.end()), ids);
}

void TestWallScreens::settings()
{
    const QTemporaryDir dir;
    QSettings file(dir.filePath(u"wall.ini"_s), QSettings::IniFormat);
    file.setValue(u"wall/name"_s, u"phong-hop"_s);
    file.setValue(u"wall/distance"_s, u"7.5"_s);
    file.setValue(u"wall/dim"_s, u"22:00 40, 06:00 100"_s);
    QVERIFY(wall::noteScreens(file, std::vector{kLeft, kRight}));
    QVERIFY2(!wall::noteScreens(file, std::vector{kLeft, kRight}), "nothing is new");
    file.setValue(u"screen-2/playlist"_s, u"dem"_s);
    file.setValue(u"screen-2/width-mm"_s, 1210);
    file.setValue(u"screen-2/height-mm"_s, 680);
    file.sync();
    const auto read = wall::readWallSettings(
        QSettings(dir.filePath(u"wall.ini"_s), QSettings::IniFormat));
    QCOMPARE(read.faults, QStringList());
    QCOMPARE(read.name, u"phong-hop"_s);
    QCOMPARE(read.distance, 7.5);
    QCOMPARE(read.dim, (std::vector<wall::DimStep>{{QTime(6, 0), 100}, {QTime(22, 0), 40}}));
    QCOMPARE(read.screen(u"A"_s)->seen, kLeft.geometry);
    QCOMPARE(read.screen(u"B"_s)->playlist, u"dem"_s);
    QCOMPARE(read.screen(u"B"_s)->millimetres, QSizeF(1210, 680));
}

void TestWallScreens::faultsOfSettings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("distance") << u"wall/distance"_s << u"far"_s;
    QTest::newRow("too-near") << u"wall/distance"_s << u"0.1"_s;
    QTest::newRow("black") << u"wall/dim"_s << u"22:00 0"_s;
    QTest::newRow("no-time") << u"wall/dim"_s << u"late 40"_s;
    QTest::newRow("bezel") << u"screen-1/bezel-mm"_s << u"-3"_s;
    QTest::newRow("no-id") << u"screen-7/page"_s << u"y-te"_s;
}

void TestWallScreens::faultsOfSettings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QTemporaryDir dir;
    QSettings file(dir.filePath(u"wall.ini"_s), QSettings::IniFormat);
    file.setValue(u"screen-1/id"_s, u"A"_s);
    file.setValue(key, value);
    const auto read = wall::readWallSettings(file);
    QCOMPARE(read.faults.size(), 1);
    QVERIFY2(read.faults.constFirst().startsWith(key.section(u'/', 0, 0)),
             qPrintable(read.faults.constFirst()));
    QCOMPARE(read.distance, 6.0);
}

void TestWallScreens::aScreenThatLies()
{
    wall::WallSettings settings;
    settings.screens.push_back({.id = u"A"_s, .distance = 3, .millimetres = {960, 540}});
    const auto canvases = wall::canvases(settings, std::vector{kLeft});
    QCOMPARE(canvases.size(), 1U);
    QCOMPARE(canvases.at(0).pxPerMm, 2.0);
    QCOMPARE(canvases.at(0).distance, 3.0);
    QCOMPARE(canvases.at(0).size, QSize(1920, 1080));
    QVERIFY(canvases.at(0).isPlain());
    const ScreenFacts mute{u"M"_s, u"DP-9"_s, {0, 0, 1920, 1080}, {}};
    const auto unknown = wall::canvases({}, std::vector{mute});
    QVERIFY2(qAbs(unknown.at(0).pxPerMm - 1.577) < 0.01, "as of 55 inches");
}

void TestWallScreens::aSpanHasFramesBetween()
{
    const auto canvases = wall::canvases(pair(10), std::vector{kLeft, kRight});
    QCOMPARE(canvases.size(), 1U);
    const Canvas &span = canvases.at(0);
    QCOMPARE(span.id, u"span"_s);
    QCOMPARE(span.pxPerMm, 1.6);
    // Two pictures of 1200 mm and the two frames of 10 mm between them.
    QCOMPARE(span.size, QSize(int(2420 * 1.6), 1080));
    QCOMPARE(span.panels.at(0).source, QRectF(0, 0, 1920, 1080));
    QCOMPARE(span.panels.at(1).source, QRectF(1952, 0, 1920, 1080));
    QVERIFY(!span.isPlain());
}

void TestWallScreens::aSpanOfTwoRows()
{
    wall::WallSettings settings = pair(5);
    std::vector screens{kLeft, kRight};
    for (const auto &[id, y] : {std::pair(u"C"_s, 1080), std::pair(u"D"_s, 1084)}) {
        const int x = id == "C"_L1 ? 0 : 1920; // not quite in line
        screens.push_back({id, id, {x, y, 1920, 1080}, {1200, 675}});
        settings.screens.push_back({.id = id,
                                    .bezel = 5,
                                    .group = u"span"_s,
                                    .seen = screens.back().geometry,
                                    .seenMillimetres = {1200, 675}});
    }
    const auto canvases = wall::canvases(settings, screens);
    const Canvas &span = canvases.at(0);
    QCOMPARE(span.size, QSize(3856, 2176));
    QCOMPARE(span.panels.at(3).source.topLeft(), QPointF(1936, 1096));
}

void TestWallScreens::aSpanKeepsItsShape()
{
    const auto whole = wall::canvases(pair(10), std::vector{kLeft, kRight});
    // The left panel goes, and the desktop moves the right one to its place.
    ScreenFacts moved = kRight;
    moved.geometry.moveLeft(0);
    const auto half = wall::canvases(pair(10), std::vector{moved});
    QCOMPARE(half, whole);
    const QTemporaryDir dir;
    QSettings file(dir.filePath(u"wall.ini"_s), QSettings::IniFormat);
    QVERIFY(wall::noteScreens(file, std::vector{kLeft, kRight}));
    file.setValue(u"screen-1/group"_s, u"span"_s);
    file.setValue(u"screen-2/group"_s, u"span"_s);
    QVERIFY2(!wall::noteScreens(file, std::vector{moved}), "where it stands is not where it was");
    QCOMPARE(wall::readWallSettings(file).screen(u"B"_s)->seen, kRight.geometry);
}

void TestWallScreens::panelsOfDifferentFineness()
{
    wall::WallSettings settings = pair(0);
    ScreenFacts fine = kRight;
    fine.geometry.setSize({3840, 2160});
    settings.screens.at(1).seen = fine.geometry;
    const auto canvases = wall::canvases(settings, std::vector{kLeft, fine});
    const Canvas &span = canvases.at(0);
    QCOMPARE(span.pxPerMm, 3.2);
    QCOMPARE(span.size, QSize(7680, 2160));
    QCOMPARE(span.panels.at(0).scale, 0.5);
    QCOMPARE(span.panels.at(0).source, QRectF(0, 0, 3840, 2160));
    QCOMPARE(span.panels.at(1).scale, 1.0);
}

void TestWallScreens::monitorsComeAndGo()
{
    Monitors monitors;
    monitors.add(u"LEFT"_s, {0, 0, 960, 1080}, {600, 675});
    monitors.add(u"RIGHT"_s, {960, 0, 960, 1080}, {600, 675});
    QTRY_COMPARE(wall::presentScreens().size(), 2U);
    const demotest::Client backend(demotest::quiet(100));
    WallConsole walls(backend.backend.url());
    {
        QSettings file(walls.settingsFile(), QSettings::IniFormat);
        file.setValue(u"screen-1/id"_s, u"LEFT"_s);
        file.setValue(u"screen-1/page"_s, u"y-te"_s);
        file.setValue(u"screen-2/id"_s, u"RIGHT"_s);
        file.setValue(u"screen-2/page"_s, u"phan-anh"_s);
    }
    walls.start();
    auto &screens = walls.wall().screens();
    QTRY_COMPARE_WITH_TIMEOUT(walls.page(0), u"y-te"_s, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(walls.page(1), u"phan-anh"_s, kPatience);
    QCOMPARE(screens.window(u"LEFT"_s)->geometry(), QRect(0, 0, 960, 1080));
    QCOMPARE(screens.window(u"RIGHT"_s)->geometry(), QRect(960, 0, 960, 1080));

    monitors.remove(u"RIGHT"_s);
    QTRY_COMPARE(screens.canvases().size(), 1U);
    QVERIFY(!screens.window(u"RIGHT"_s));
    QCOMPARE(walls.page(0), u"y-te"_s);

    monitors.add(u"RIGHT"_s, {960, 0, 960, 1080}, {600, 675});
    QTRY_COMPARE(screens.canvases().size(), 2U);
    QTRY_COMPARE_WITH_TIMEOUT(walls.page(1), u"phan-anh"_s, kPatience);
    QCOMPARE(walls.page(0), u"y-te"_s);
    QCOMPARE(screens.window(u"RIGHT"_s)->geometry(), QRect(960, 0, 960, 1080));
}

void TestWallScreens::onePageOverTwoMonitors()
{
    Monitors monitors;
    monitors.add(u"LEFT"_s, {0, 0, 960, 540}, {600, 338});
    monitors.add(u"RIGHT"_s, {960, 0, 960, 540}, {600, 338});
    QTRY_COMPARE(wall::presentScreens().size(), 2U);
    const demotest::Client backend(demotest::quiet(100));
    WallConsole walls(backend.backend.url());
    {
        QSettings file(walls.settingsFile(), QSettings::IniFormat);
        for (const QString &name : {u"LEFT"_s, u"RIGHT"_s}) {
            const QString group = name == "LEFT"_L1 ? u"screen-1"_s : u"screen-2"_s;
            file.setValue(group + u"/id"_s, name);
            file.setValue(group + u"/group"_s, u"map"_s);
            file.setValue(group + u"/bezel-mm"_s, 10);
            file.setValue(group + u"/page"_s, u"phan-anh"_s);
        }
    }
    walls.start();
    auto &screens = walls.wall().screens();
    QTRY_COMPARE_WITH_TIMEOUT(walls.page(), u"phan-anh"_s, kPatience);
    QCOMPARE(screens.canvases().size(), 1U);
    auto &stage = walls.stage();
    QCOMPARE(stage.size(), QSize(1952, 541));
    QTRY_VERIFY_WITH_TIMEOUT(stage.page()->isSettled(), kPatience);
    // Each window shows its part; what lies behind the frames nobody shows.
    const auto shows = [&](const QString &name, int x) {
        const QImage whole = stage.grab().toImage();
        const QImage part = screens.window(name)->grab().toImage();
        const QPoint drift = screens.window(name)->drift();
        const QRect inner(20, 20, 900, 400);
        return part.copy(inner.translated(drift)).convertToFormat(QImage::Format_RGB32) ==
               whole.copy(inner.translated(x, 0)).convertToFormat(QImage::Format_RGB32);
    };
    QTRY_VERIFY(shows(u"LEFT"_s, 0));
    QTRY_VERIFY(shows(u"RIGHT"_s, 992));
}

QTEST_MAIN(TestWallScreens)
#include "tst_wallscreens.moc"
