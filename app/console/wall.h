// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"
#include "models/core/clock.h"
#include "models/items/alarmboard.h"
#include "models/items/wallcommands.h"
#include "widgets/wall/idleinhibitor.h"
#include "widgets/wall/wallguard.h"
#include "widgets/wall/wallplayer.h"
#include "widgets/wall/wallscreens.h"
#include "widgets/wall/wallsignin.h"

#include <QSettings>

namespace console {

class Console;

/// `--wall`: everything that one process needs to drive all screens, around a console that is open
/// and has no window. Members are in the order in which they depend on each other.
class Wall : public QObject
{
    Q_OBJECT
public:
    Wall(Console &console, const Options &options);
    ~Wall() override;
    /// Comes up on every screen.
    void start();
    [[nodiscard]] wall::WallPlayer &player() { return m_player; }
    [[nodiscard]] wall::WallScreens &screens() { return m_screens; }
    [[nodiscard]] wall::WallGuard &guard() { return m_guard; }
    [[nodiscard]] items::AlarmBoard &alarms() const { return m_alarms; }

private:
    void followRecords();
    void followAlarms();

    Console &m_console;
    core::SystemClock m_machine;
    QSettings m_settings;
    items::WallCommands m_records;
    items::AlarmBoard &m_alarms;
    wall::WallPlayer m_player;
    wall::WallSignIn m_signIn;
    wall::WallGuard m_guard;
    wall::IdleInhibitor m_awake;
    wall::WallScreens m_screens;
};

/// The file of the data directory in which the walls of a console are described.
[[nodiscard]] QString wallSettingsFile(Console &console);

} // namespace console
