// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "app/console/wall.h"
#include "models/sync/syncservice.h"
#include "tests/demo/client.h"
#include "widgets/wall/firstpage.h"
#include "widgets/wall/freshnessband.h"
#include "widgets/wall/wallstage.h"
#include "widgets/wall/wallwindow.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

/// What tests of the wall's windows start from: the real wall on a real backend, on the screens of
/// the test's display.
namespace walltest {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 60'000;

/// Whether the program could be run.
inline bool xrandr(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xrandr"_s, arguments);
    return process.waitForFinished(kPatience) && process.exitCode() == 0;
}

/// The test's screen of 1920×1080 divided into monitors, which come and go; the last one to be
/// taken away leaves the whole screen.
class Monitors
{
public:
    ~Monitors()
    {
        for (const QString &name : std::as_const(m_names))
            xrandr({u"--delmonitor"_s, name});
    }
    /// `millimetres` wide and high.
    void add(const QString &name, const QRect &place, const QSize &millimetres)
    {
        const QString where = u"%1/%2x%3/%4+%5+%6"_s.arg(place.width())
                                  .arg(millimetres.width())
                                  .arg(place.height())
                                  .arg(millimetres.height())
                                  .arg(place.x())
                                  .arg(place.y());
        // The first one takes the output of the display, the others are without.
        if (!xrandr({u"--setmonitor"_s, name, where, m_names.isEmpty() ? u"screen"_s : u"none"_s}))
            qFatal("no monitor for the test");
        m_names << name;
    }
    void remove(const QString &name)
    {
        m_names.removeAll(name);
        if (!xrandr({u"--delmonitor"_s, name}))
            qFatal("the monitor stays");
    }

private:
    QStringList m_names;
};

/// A playlist that no alarm of the demo steers, kept at the backend: three pages for half a minute
/// each. Its id.
inline QString calmPlaylist(demotest::Client &backend)
{
    QJsonArray entries;
    for (const QString &page : {u"tong-quan"_s, u"y-te"_s, u"thong-tin-mang"_s})
        entries.append(QJsonObject{{u"page"_s, page}, {u"dwell"_s, 30}});
    const QJsonObject playlist{
        {u"id"_s, u"yen-tinh"_s},
        {u"kind"_s, u"playlist"_s},
        {u"name"_s, u"Yên tĩnh"_s},
        {u"document"_s, QJsonObject{{u"kind"_s, u"playlist"_s},
                                    {u"name"_s, u"Yên tĩnh"_s},
                                    {u"entries"_s, entries},
                                    {u"alarms"_s, QJsonObject{{u"priority"_s, 0}}}}}};
    auto request = backend.request(u"v1/wall-pages"_s);
    request.setRawHeader("Idempotency-Key", "calm");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (backend.post(request, QJsonDocument(playlist).toJson()).status != 201)
        qFatal("the backend takes no playlist");
    return u"yen-tinh"_s;
}

/// The console as `--wall` starts it, with everything of it.
class WallConsole
{
public:
    explicit WallConsole(const QUrl &server, const QString &dataDir = {},
                         const QString &playlist = {})
        : m_home(dataDir.isEmpty() ? m_dir.path() : dataDir)
    {
        qputenv("IOC_TOKEN", "demo");
        m_options.server = server;
        m_options.profile = u"wall"_s;
        m_options.dataDir = m_home;
        m_options.ephemeralKey = true;
        m_options.language = u"vi"_s;
        m_options.wall = true;
        m_options.playlist = playlist;
        m_console = std::make_unique<console::Console>(m_options);
        QSignalSpy opened(m_console.get(), &console::Console::opened);
        m_console->start();
        if (opened.isEmpty() && !opened.wait(kPatience))
            qFatal("the wall does not open");
        // The test's screen has 20 inches: from there its pages are as on 55 inches from 6 m.
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(u"wall/distance"_s, 2.5);
    }
    ~WallConsole() { stop(); }
    Q_DISABLE_COPY_MOVE(WallConsole)

    void start()
    {
        m_wall = std::make_unique<console::Wall>(*m_console, m_options);
        m_wall->start();
    }
    void stop() { m_wall.reset(); }
    [[nodiscard]] bool hasData()
    {
        return QTest::qWaitFor([this] { return sync().status().everComplete; }, kPatience);
    }
    [[nodiscard]] console::Console &console() { return *m_console; }
    [[nodiscard]] console::Wall &wall() { return *m_wall; }
    [[nodiscard]] syncing::SyncService &sync() { return m_console->desk().sync(); }
    [[nodiscard]] wall::WallStage &stage(qsizetype canvas = 0)
    {
        const auto &screens = m_wall->screens();
        return *screens.stage(screens.canvases().at(size_t(canvas)).id);
    }
    /// The id of the page that a canvas shows; empty: none yet.
    [[nodiscard]] QString page(qsizetype canvas = 0)
    {
        const auto &screens = m_wall->screens();
        const auto *shown = size_t(canvas) < screens.canvases().size() ? stage(canvas).page()
                                                                       : nullptr;
        return shown ? shown->page().id : QString();
    }
    [[nodiscard]] QString settingsFile() { return console::wallSettingsFile(*m_console); }
    [[nodiscard]] QString stateFile()
    {
        return QFileInfo(settingsFile()).dir().filePath(u"wall-state.json"_s);
    }

private:
    QTemporaryDir m_dir;
    QString m_home;
    console::Options m_options;
    std::unique_ptr<console::Console> m_console;
    std::unique_ptr<console::Wall> m_wall;
};

} // namespace walltest
