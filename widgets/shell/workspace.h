// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/shell/paneregistry.h"
#include "widgets/shell/perspectives.h"

#include <QHash>
#include <QObject>

#include <optional>

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
    /// Takes every pane out of sight and brings them back as they were. What opens or arranges
    /// panes meanwhile does nothing; a layout to restore comes when they are back.
    void setConcealed(bool concealed);
    /// Closes and forgets the panes that may not be opened any more; these are as if they did not
    /// exist.
    void setRights(const domain::Rights &rights);
    /// Whether there is a pane of that name that may be opened.
    [[nodiscard]] bool offers(const QString &id) const { return entry(id) != nullptr; }
    /// Whether something of it may be shown.
    [[nodiscard]] bool offers(const Perspective &perspective) const;
    /// Moves floating docks that no screen shows to the window.
    void bringBackOnScreen();
    void retranslate();

Q_SIGNALS:
    void openChanged(const QString &id, bool open);
    /// The person at the desk brought a pane to the front that was not there: not that panes came
    /// back with the layout of last time or when the desk was unlocked.
    void turnedTo(const QString &id);

private:
    [[nodiscard]] const PaneEntry *entry(const QString &id) const;
    common::Pane *made(const PaneEntry &entry, QWidget *parent);
    QDockWidget *dock(const PaneEntry &entry);
    void showCentral(const QString &id);
    void showFirstCentral();
    void closeDocks();
    [[nodiscard]] bool isInFront(const QString &id) const;
    void applyLock(QDockWidget &dock) const;

    QMainWindow &m_window;
    const PaneRegistry &m_panes;
    const common::PaneSurroundings &m_with;
    QStackedWidget *m_middle;
    QHash<QString, QDockWidget *> m_docks;
    QHash<QString, common::Pane *> m_made;
    QString m_central;
    domain::Rights m_rights;
    bool m_locked = false;
    bool m_arranging = false; ///< tabs come to the front that nobody chose
    std::optional<SavedLayout> m_concealed;
};

} // namespace shell
