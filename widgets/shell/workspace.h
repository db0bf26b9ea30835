// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/shell/paneregistry.h"
#include "widgets/shell/perspectives.h"

#include <QHash>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QStackedWidget;

namespace shell {

/// The panes inside a main window: made when they are first wanted, shown in docks or in the
/// middle, arranged by perspectives, and brought back on screen when their monitor is gone.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(QMainWindow &window, const PaneRegistry &panes,
              const common::PaneSurroundings &surroundings);

    /// Opens a pane, or closes its dock when it is open already and `toggle`.
    void open(const QString &id, bool toggle = false);
    [[nodiscard]] bool isOpen(const QString &id) const;
    [[nodiscard]] common::Pane *pane(const QString &id) const;
    /// The pane as a window of its own, for drawing it alone; null when there is none of that name.
    [[nodiscard]] common::Pane *alone(const QString &id);
    [[nodiscard]] QString central() const { return m_central; }
    void apply(const Perspective &perspective);
    [[nodiscard]] SavedLayout layout() const;
    void restore(const SavedLayout &layout);
    /// No dock can be moved, closed or floated while locked.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// Moves floating docks that no screen shows to the window.
    void bringBackOnScreen();
    void retranslate();

Q_SIGNALS:
    void openChanged(const QString &id, bool open);

private:
    [[nodiscard]] const PaneEntry *entry(const QString &id) const;
    common::Pane *made(const PaneEntry &entry, QWidget *parent);
    QDockWidget *dock(const PaneEntry &entry);
    void showCentral(const QString &id);
    void closeDocks();
    void applyLock(QDockWidget &dock) const;

    QMainWindow &m_window;
    const PaneRegistry &m_panes;
    const common::PaneSurroundings &m_with;
    QStackedWidget *m_middle;
    QHash<QString, QDockWidget *> m_docks;
    QHash<QString, common::Pane *> m_made;
    QString m_central;
    bool m_locked = false;
};

} // namespace shell
