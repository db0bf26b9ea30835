// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using console::Options;

/// The command line of ioc-console: what is accepted, and that everything else is refused with a
/// sentence.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const auto options = console::parseOptions({});
        QVERIFY(options.has_value());
        QCOMPARE(options->task, Options::Task::Run);
        QCOMPARE(options->profile, u"default"_s);
        QVERIFY(!options->demo);
        QVERIFY(options->server.isEmpty());
    }

    void demoScales_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<int>("scale");
        QTest::newRow("plain") << u"--demo"_s << int(console::DemoScale::Province);
        QTest::newRow("small") << u"--demo=small"_s << int(console::DemoScale::Small);
        QTest::newRow("large") << u"--demo=large"_s << int(console::DemoScale::Large);
    }
    void demoScales()
    {
        QFETCH(QString, argument);
        QFETCH(int, scale);
        const auto options = console::parseOptions({argument});
        QVERIFY(options.has_value());
        QCOMPARE(int(*options->demo), scale);
        QCOMPARE(options->profile, u"demo"_s);
    }

    void render()
    {
        const auto options = console::parseOptions(
            {u"--demo"_s, u"--render"_s, u"health"_s, u"--size"_s, u"1366x768"_s, u"--out"_s,
             u"a.png"_s, u"--lang"_s, u"en"_s, u"--offline"_s, u"--data-dir"_s, u"/tmp/x"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->task, Options::Task::Render);
        QCOMPARE(options->renderTarget, u"health"_s);
        QCOMPARE(options->renderSize, QSize(1366, 768));
        QCOMPARE(options->renderFile, u"a.png"_s);
        QVERIFY(!options->withPersonal);
        QCOMPARE(options->language, u"en"_s);
        QVERIFY(options->offline);
        QCOMPARE(options->dataDir, u"/tmp/x"_s);
    }

    void walls()
    {
        const auto plain = console::parseOptions({u"--wall"_s});
        QVERIFY(plain.has_value());
        QVERIFY(plain->wall);
        QCOMPARE(plain->task, Options::Task::Run);
        QCOMPARE(plain->profile, u"wall"_s);
        QVERIFY(plain->playlist.isEmpty());
        const auto named = console::parseOptions({u"--demo"_s, u"--wall=dem"_s});
        QVERIFY(named.has_value());
        QCOMPARE(named->profile, u"demo-wall"_s);
        QCOMPARE(named->playlist, u"dem"_s);
        const auto check = console::parseOptions({u"--wall"_s, u"--check"_s, u"--size"_s,
                                                  u"3840x2160"_s, u"--distance"_s, u"7.5"_s,
                                                  u"--diagonal"_s, u"98"_s});
        QVERIFY(check.has_value());
        QCOMPARE(check->task, Options::Task::WallCheck);
        QCOMPARE(check->renderSize, QSize(3840, 2160));
        QCOMPARE(check->distance, 7.5);
        QCOMPARE(check->diagonal, 98.0);
        const auto render = console::parseOptions(
            {u"--wall"_s, u"--render"_s, u"y-te"_s, u"--out"_s, u"a.png"_s});
        QVERIFY(render.has_value());
        QCOMPARE(render->task, Options::Task::Render);
        QVERIFY(render->wall);
    }

    void reviews()
    {
        const auto plain = console::parseOptions({u"--review"_s, u"a.iocr"_s});
        QVERIFY(plain.has_value());
        QCOMPARE(plain->task, Options::Task::Run);
        QCOMPARE(plain->review, u"a.iocr"_s);
        QVERIFY(plain->passphraseFile.isEmpty());
        const auto drawn = console::parseOptions({u"--review"_s, u"a.iocr"_s,
                                                  u"--passphrase-file"_s, u"p"_s, u"--render"_s,
                                                  u"map"_s, u"--out"_s, u"a.png"_s});
        QVERIFY(drawn.has_value());
        QCOMPARE(drawn->task, Options::Task::Render);
        QCOMPARE(drawn->passphraseFile, u"p"_s);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("unknown-option") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("stray-word") << QStringList{u"demo"_s} << u"demo"_s;
        QTest::newRow("unknown-scale") << QStringList{u"--demo=huge"_s} << u"huge"_s;
        QTest::newRow("no-url") << QStringList{u"--server"_s, u"ioc"_s} << u"ioc"_s;
        QTest::newRow("ftp-url") << QStringList{u"--server"_s, u"ftp://ioc.vn/"_s} << u"ftp"_s;
        QTest::newRow("password-in-url")
            << QStringList{u"--server"_s, u"https://a:b@ioc.vn/"_s} << u"IOC_TOKEN"_s;
        QTest::newRow("demo-and-server")
            << QStringList{u"--demo"_s, u"--server"_s, u"https://ioc.vn/"_s} << u"exclude"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("profile-with-slash")
            << QStringList{u"--profile"_s, u"../x"_s} << u"--profile"_s;
        QTest::newRow("playlist-without-name") << QStringList{u"--wall="_s} << u"playlist"_s;
        QTest::newRow("check-without-wall") << QStringList{u"--check"_s} << u"--wall"_s;
        QTest::newRow("distance-without-wall")
            << QStringList{u"--distance"_s, u"6"_s} << u"--wall"_s;
        QTest::newRow("distance-not-metres")
            << QStringList{u"--wall"_s, u"--distance"_s, u"far"_s} << u"metres"_s;
        QTest::newRow("diagonal-too-small")
            << QStringList{u"--wall"_s, u"--diagonal"_s, u"2"_s} << u"inches"_s;
        QTest::newRow("review-with-demo")
            << QStringList{u"--review"_s, u"a.iocr"_s, u"--demo"_s} << u"exclude each other"_s;
        QTest::newRow("review-of-nothing") << QStringList{u"--review="_s} << u"--review"_s;
        QTest::newRow("review-nobody-to-ask")
            << QStringList{u"--review"_s, u"a.iocr"_s, u"--wall"_s} << u"--passphrase-file"_s;
        QTest::newRow("passphrase-of-nothing")
            << QStringList{u"--passphrase-file"_s, u"p"_s} << u"--review"_s;
        QTest::newRow("render-without-file")
            << QStringList{u"--render"_s, u"overview"_s} << u"--out"_s;
        QTest::newRow("personal-without-render")
            << QStringList{u"--with-personal"_s} << u"--render"_s;
        QTest::newRow("size-without-render")
            << QStringList{u"--size"_s, u"800x600"_s} << u"--render"_s;
        QTest::newRow("size-not-a-size") << QStringList{u"--render"_s, u"overview"_s, u"--out"_s,
                                                        u"a.png"_s,    u"--size"_s,   u"big"_s}
                                         << u"1920x1080"_s;
        QTest::newRow("size-too-large")
            << QStringList{u"--render"_s, u"overview"_s, u"--out"_s,
                           u"a.png"_s,    u"--size"_s,   u"99999x99999"_s}
            << u"pixels"_s;
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, mentions);
        const auto options = console::parseOptions(arguments);
        QVERIFY(!options.has_value());
        QVERIFY2(options.error().contains(mentions), qPrintable(options.error()));
        QVERIFY2(options.error().endsWith(u'.'), qPrintable(options.error()));
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
