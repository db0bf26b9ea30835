// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "widgets/pages/wallpageview.h"
#include "widgets/wall/walllayout.h"
#include "widgets/wall/wallstate.h"

#include <QObject>
#include <QTimer>

namespace core {
class Clock;
}

namespace wall {

/// What a person at the wall can ask for.
enum class PlayerKey { Next, Previous, Pause };

/// Decides what every canvas shows: playlists, keys, commands of desks, alarms. Draws nothing.
class WallPlayer : public QObject
{
    Q_OBJECT
public:
    struct Needs {
        const core::Clock &clock; ///< the backend's time
        QString name = {};        ///< of the wall
        QString playlist = {};    ///< asked for by --wall=PLAYLIST, before every other one
        QString stateFile = {};   ///< empty: nothing is remembered
        std::chrono::milliseconds tick = std::chrono::seconds(1);
    };
    explicit WallPlayer(Needs needs, QObject *parent = nullptr);

    /// Pages and playlists that there are.
    void setProgram(pages::WallProgram program);
    [[nodiscard]] const pages::WallProgram &program() const { return m_program; }
    /// What desks asked for, as items::WallCommands has it.
    void setCommands(std::vector<domain::WallCommand> commands);
    /// Every alarm that is not normal.
    void setAlarms(std::span<const items::AlarmLine> lines);
    /// Goes on without commands and alarms that cannot be read.
    void giveUpWaiting();
    void press(PlayerKey key);

    /// What a canvas shows now. Before commands and alarms have been read: what it showed last.
    [[nodiscard]] analysis::WallMoment moment(const Canvas &canvas) const;
    /// It is shown, and on disk when this returns.
    void noteShown(const Canvas &canvas, const analysis::WallMoment &moment);
    [[nodiscard]] const WallState &state() const { return m_state; }

Q_SIGNALS:
    /// A moment to ask anew: something changed, or a second went by.
    void ticked();

private:
    [[nodiscard]] domain::WallPlaylist playlistOf(const Canvas &canvas) const;
    [[nodiscard]] bool isReady() const { return m_hasCommands && m_hasAlarms; }
    void prune();
    void save();

    Needs m_with;
    pages::WallProgram m_program;
    std::vector<domain::WallCommand> m_commands;
    WallState m_state;
    bool m_hasCommands = false;
    bool m_hasAlarms = false;
    int m_pressed = 0;
    QTimer m_tick;
};

/// What steers out of a picture of alarms, joined to what was known before: an alarm that is gone
/// has ended now, one whose onset lies before the last look (the data came late) steers from now
/// on. A pure function.
[[nodiscard]] std::vector<analysis::WallAlarm> steeringAlarms(
    std::vector<analysis::WallAlarm> known, std::span<const items::AlarmLine> lines, bool first,
    const QDateTime &now);

/// The days of a view; nothing: it names none, or what it names are no days in their order.
[[nodiscard]] std::optional<std::pair<QDate, QDate>> daysOfView(const QJsonObject &view);
/// The page of a view that a desk looks at (pane, area, period): that of the pane's subsystem with
/// its area and its days on every tile; nothing: there is none. Days that are none are left out.
[[nodiscard]] std::optional<domain::WallPageDocument> pageOfView(const pages::WallProgram &program,
                                                                 const QJsonObject &view);

} // namespace wall
