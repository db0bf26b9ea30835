// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/walledits.h"

#include <QObject>
#include <QTimer>

class QMainWindow;
class QMenu;

namespace common {
struct PaneSurroundings;
}

namespace shell {

class Workspace;

/// How long a wall shows what a desk sent, unless something else is asked for meanwhile.
inline constexpr std::chrono::minutes kWallShowing{15};

/// What somebody at this desk asks the display walls to show. Commands are edits like every other:
/// in the outbox, and refused by the backend if they may not be sent.
class WallDirector : public QObject
{
    Q_OBJECT
public:
    WallDirector(const common::PaneSurroundings &surroundings, Workspace &workspace,
                 QMainWindow &window);

    /// Whether the person at this desk may direct walls.
    [[nodiscard]] bool isOffered() const;
    /// A submenu of what can be asked for; nothing when it is not offered.
    void addEntries(QMenu &menu);
    /// What is in sight: pane, period, area. No person, no search, no record of one.
    [[nodiscard]] QJsonObject view() const;
    void show();
    /// The walls follow what is looked at here, until it is switched off.
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// Back to the playlist.
    void release();
    /// Next, Previous, Pause, Resume.
    void turn(domain::WallVerb verb);

private:
    void noteFocus(const QWidget *widget);
    void follow();
    void send(domain::WallVerb verb, bool withView, std::chrono::seconds lasting);

    const common::PaneSurroundings &m_with;
    Workspace &m_workspace;
    QMainWindow &m_window;
    QString m_pane;     ///< that has the keyboard, or had it last
    QJsonObject m_sent; ///< the view that walls follow
    qint64 m_order = 0; ///< of the last command
    bool m_following = false;
    QTimer m_rest;  ///< views that change quickly are one
    QTimer m_renew; ///< before what was sent ends
};

} // namespace shell
