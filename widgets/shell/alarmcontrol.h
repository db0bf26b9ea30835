// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/panes/alarms/alarmfeed.h"
#include "widgets/shell/annunciator.h"
#include "widgets/shell/railbutton.h"

#include <QObject>

class QLabel;
class QMainWindow;
class QMenu;
class QToolButton;

namespace shell {

class Workspace;

/// Joins the alarms with the window: what waits is told by the annunciator, counted in the status
/// bar, and opened from there; a line says when alarms are not watched at all.
class AlarmControl : public QObject
{
    Q_OBJECT
public:
    AlarmControl(AlarmSinks sinks, const common::PaneSurroundings &with, QMainWindow &window,
                 Workspace &workspace);
    [[nodiscard]] Annunciator &annunciator() { return m_annunciator; }
    [[nodiscard]] panes::alarms::AlarmFeed &feed() { return m_feed; }
    /// Muting, and how this desk wants to be told.
    void addEntries(QMenu &menu);
    /// What waits for an answer, by priority.
    [[nodiscard]] WaitingCounts waiting() const;
    /// While the desk is locked only counts are told.
    void setLocked(bool locked);
    void retranslate();

Q_SIGNALS:
    void waitingChanged();

private:
    void follow();
    void show();
    void openSettings();

    common::PaneSurroundings m_with;
    QMainWindow &m_window;
    panes::alarms::AlarmFeed m_feed;
    Annunciator m_annunciator;
    QLabel *m_dead;
    QToolButton *m_badge;
};

} // namespace shell
