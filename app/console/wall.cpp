// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/wall.h"

#include "app/console/console.h"

#include <QApplication>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace console {
namespace {

/// Commands and alarms that are not there by then are not waited for.
constexpr auto kLongestSilence = 30s;

QString besideSettings(Console &console, const QString &name)
{
    return QFileInfo(console.settingsFile()).dir().filePath(name);
}

} // namespace

QString wallSettingsFile(Console &console)
{
    return besideSettings(console, u"wall.ini"_s);
}

Wall::Wall(Console &console, const Options &options)
    : m_console(console)
    , m_settings(wallSettingsFile(console), QSettings::IniFormat)
    , m_records(console.surroundings().readers, console.surroundings().hub,
                console.surroundings().clock)
    , m_alarms(console.surroundings().alarms)
    , m_player({.clock = console.surroundings().clock,
                .name = wall::readWallSettings(m_settings).name,
                .playlist = options.playlist,
                .stateFile = console.isReview() ? QString() // nothing of a review is kept
                                                : besideSettings(console, u"wall-state.json"_s)})
    , m_signIn(console.surroundings().sync.signIn(), m_machine)
    , m_awake(tr("The display wall is on"))
    , m_screens(m_player, m_settings, console.surroundings())
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // every screen may be away for a while
    connect(&m_records, &items::Loaded::changed, this, &Wall::followRecords);
    connect(&m_alarms, &items::Loaded::changed, this, &Wall::followAlarms);
    auto &sync = console.surroundings().sync;
    connect(&sync, &syncing::SyncService::statusChanged, this,
            [this, &sync] { m_alarms.setConnection(sync.status().lastContact); });
    connect(&m_guard, &wall::WallGuard::pressed, &m_player, &wall::WallPlayer::press);
    connect(&m_guard, &wall::WallGuard::quitRequested, qApp, &QCoreApplication::quit,
            Qt::QueuedConnection);
    QTimer::singleShot(kLongestSilence, this, [this] { m_player.giveUpWaiting(); });
}

Wall::~Wall() = default;

void Wall::start()
{
    m_player.setProgram(pages::wallProgram({}));
    m_records.start();
    m_alarms.start();
    m_screens.arrange();
}

void Wall::followRecords()
{
    const auto *records = m_records.content();
    if (!records)
        return;
    m_player.setProgram(pages::wallProgram(records->pages));
    m_player.setCommands(records->commands);
}

void Wall::followAlarms()
{
    if (const auto *picture = m_alarms.content())
        m_player.setAlarms(picture->lines);
}

} // namespace console
