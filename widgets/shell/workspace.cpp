// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/workspace.h"

#include "widgets/common/pagestack.h"
#include "widgets/shell/docktitle.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

Qt::DockWidgetArea areaFrom(const QString &name)
{
    if (name == "left"_L1)
        return Qt::LeftDockWidgetArea;
    return name == "bottom"_L1 ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
}

} // namespace

Workspace::Workspace(QMainWindow &window, const PaneRegistry &panes,
                     const common::PaneSurroundings &surroundings)
    : QObject(&window)
    , m_window(window)
    , m_panes(panes)
    , m_with(surroundings)
    , m_middle(new common::PageStack(&window))
{
    window.setDockNestingEnabled(true);
    window.setDockOptions(window.dockOptions() | QMainWindow::GroupedDragging |
                          QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCentralWidget(m_middle);
    connect(&window, &QMainWindow::tabifiedDockWidgetActivated, this, [this](QDockWidget *dock) {
        if (const QString id = m_docks.key(dock); !id.isEmpty() && !m_arranging && !m_concealed)
            Q_EMIT turnedTo(id);
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, &Workspace::bringBackOnScreen);
}

const PaneEntry *Workspace::entry(const QString &id) const
{
    const auto found = std::ranges::find(m_panes, id, &PaneEntry::id);
    return found == m_panes.end() || !mayOpen(*found, m_rights) ? nullptr : &*found;
}

common::Pane *Workspace::pane(const QString &id) const
{
    return m_made.value(id);
}

void Workspace::setRights(const domain::Rights &rights)
{
    m_rights = rights;
    for (const PaneEntry &known : m_panes) {
        if (mayOpen(known, rights))
            continue;
        if (m_central == known.id)
            showFirstCentral();
        if (auto *dock = m_docks.take(known.id)) {
            m_window.removeDockWidget(dock);
            dock->deleteLater();
            Q_EMIT openChanged(known.id, false);
        }
        if (auto *pane = m_made.take(known.id)) {
            m_middle->removeWidget(pane);
            pane->hide();
            pane->deleteLater();
        }
    }
}

void Workspace::showFirstCentral()
{
    const auto found = std::ranges::find_if(m_panes, [this](const PaneEntry &known) {
        return known.central && mayOpen(known, m_rights);
    });
    showCentral(found == m_panes.end() ? QString() : found->id);
}

bool Workspace::offers(const Perspective &perspective) const
{
    if (perspective.docks.isEmpty())
        return offers(perspective.central);
    return std::ranges::any_of(perspective.docks,
                               [this](const DockPlace &place) { return offers(place.pane); });
}

common::Pane *Workspace::made(const PaneEntry &entry, QWidget *parent)
{
    auto *&pane = m_made[entry.id];
    if (!pane)
        pane = entry.make(m_with, parent);
    return pane;
}

common::Pane *Workspace::alone(const QString &id)
{
    const PaneEntry *wanted = entry(id);
    if (!wanted)
        return nullptr;
    auto *pane = made(*wanted, nullptr);
    pane->setParent(nullptr);
    pane->setAttribute(Qt::WA_StyledBackground);
    connect(&m_window, &QObject::destroyed, pane, &QObject::deleteLater);
    return pane;
}

QDockWidget *Workspace::dock(const PaneEntry &entry)
{
    if (auto *made = m_docks.value(entry.id))
        return made;
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(u"dock-"_s + entry.id);
    dock->setWindowTitle(entry.title());
    dock->setTitleBarWidget(new DockTitle(*dock, m_with.theme));
    dock->setWidget(made(entry, dock));
    dock->hide();
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
    m_docks.insert(entry.id, dock);
    applyLock(*dock);
    // A dock behind another tab is hidden but open; its own action tells.
    connect(dock->toggleViewAction(), &QAction::toggled, this,
            [this, id = entry.id](bool open) { Q_EMIT openChanged(id, open); });
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, id = entry.id](bool open) {
        if (open)
            Q_EMIT turnedTo(id);
    });
    return dock;
}

void Workspace::showCentral(const QString &id)
{
    const PaneEntry *wanted = entry(id);
    const QString before = std::exchange(m_central, wanted ? id : QString());
    m_middle->setVisible(wanted != nullptr);
    if (wanted) {
        auto *page = made(*wanted, m_middle);
        if (m_middle->indexOf(page) < 0)
            m_middle->addWidget(page);
        m_middle->setCurrentWidget(page);
    }
    if (!before.isEmpty() && before != m_central)
        Q_EMIT openChanged(before, false);
    if (!m_central.isEmpty())
        Q_EMIT openChanged(m_central, true);
}

void Workspace::open(const QString &id, bool toggle)
{
    const PaneEntry *wanted = entry(id);
    if (!wanted || m_concealed)
        return;
    const bool isThere = isInFront(id);
    if (wanted->central) {
        showCentral(id);
    } else {
        QDockWidget *found = dock(*wanted);
        if (toggle && isThere && !m_locked) {
            found->close();
            return;
        }
        const QScopedValueRollback arranging(m_arranging, true);
        found->show();
        found->raise();
    }
    if (!isThere)
        Q_EMIT turnedTo(id);
    if (wanted->central)
        return;
    if (auto *view = m_made.value(id))
        view->setFocus(Qt::OtherFocusReason);
}

bool Workspace::isOpen(const QString &id) const
{
    const auto *found = m_docks.value(id);
    return id == m_central || (found && !found->isHidden());
}

bool Workspace::isInFront(const QString &id) const
{
    const auto *found = m_docks.value(id);
    return id == m_central || (found && found->isVisible() && !found->visibleRegion().isEmpty());
}

void Workspace::closeDocks()
{
    for (QDockWidget *open : std::as_const(m_docks)) {
        open->setFloating(false);
        open->hide();
    }
}

void Workspace::apply(const Perspective &perspective)
{
    if (m_concealed)
        return;
    QStringList turned;
    const auto note = [&](const QString &id) {
        if (!id.isEmpty() && !isInFront(id))
            turned << id;
    };
    note(offers(perspective.central) ? perspective.central : QString());
    for (const DockPlace &place : perspective.docks) {
        if (place.tabWith.isEmpty() && offers(place.pane))
            note(place.pane);
    }
    const QScopedValueRollback arranging(m_arranging, true);
    closeDocks();
    showCentral(perspective.central);
    QList<QDockWidget *> sized;
    QList<int> widths;
    for (const DockPlace &place : perspective.docks) {
        const PaneEntry *wanted = entry(place.pane);
        if (!wanted)
            continue;
        QDockWidget *placed = dock(*wanted);
        if (auto *neighbour = m_docks.value(place.tabWith)) {
            m_window.tabifyDockWidget(neighbour, placed);
        } else {
            m_window.addDockWidget(areaFrom(place.area), placed);
            sized << placed;
            widths << int(place.share * m_window.width());
        }
        placed->show();
    }
    if (!perspective.docks.isEmpty()) {
        if (auto *first = m_docks.value(perspective.docks.constFirst().pane))
            first->raise();
    }
    m_window.resizeDocks(sized, widths, Qt::Horizontal);
    for (const QString &id : std::as_const(turned))
        Q_EMIT turnedTo(id);
}

SavedLayout Workspace::layout() const
{
    if (m_concealed)
        return *m_concealed;
    SavedLayout saved{m_central, {}, m_window.saveGeometry(), m_window.saveState()};
    for (auto it = m_docks.cbegin(); it != m_docks.cend(); ++it) {
        if (!it.value()->isHidden())
            saved.open << it.key();
    }
    return saved;
}

void Workspace::restore(const SavedLayout &layout)
{
    if (m_concealed) {
        m_concealed = layout;
        return;
    }
    const QScopedValueRollback arranging(m_arranging, true);
    closeDocks();
    // QMainWindow can only place docks that exist.
    for (const QString &id : layout.open) {
        if (const PaneEntry *wanted = entry(id); wanted && !wanted->central)
            dock(*wanted);
    }
    showCentral(layout.central);
    if (!layout.geometry.isEmpty())
        m_window.restoreGeometry(layout.geometry);
    m_window.restoreState(layout.state);
    bringBackOnScreen();
}

void Workspace::setConcealed(bool concealed)
{
    if (concealed == m_concealed.has_value())
        return;
    if (concealed) {
        m_concealed = layout();
        for (QDockWidget *open : std::as_const(m_docks))
            open->hide();
        m_middle->hide();
        return;
    }
    SavedLayout kept = *std::exchange(m_concealed, std::nullopt);
    kept.geometry.clear(); // the window may have been moved meanwhile
    restore(kept);
}

void Workspace::applyLock(QDockWidget &dock) const
{
    dock.setFeatures(m_locked ? QDockWidget::NoDockWidgetFeatures
                              : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                                    QDockWidget::DockWidgetFloatable);
}

void Workspace::setLocked(bool locked)
{
    m_locked = locked;
    for (QDockWidget *dock : std::as_const(m_docks))
        applyLock(*dock);
}

void Workspace::bringBackOnScreen()
{
    const auto screens = QGuiApplication::screens();
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!dock->isFloating())
            continue;
        const QRect frame = dock->frameGeometry();
        const bool seen = std::ranges::any_of(screens, [&](const QScreen *screen) {
            return screen->availableGeometry().intersects(frame);
        });
        if (!seen)
            dock->move(m_window.frameGeometry().center() -
                       QPoint(dock->width() / 2, dock->height() / 2));
    }
}

void Workspace::retranslate()
{
    for (auto it = m_docks.cbegin(); it != m_docks.cend(); ++it) {
        if (const PaneEntry *known = entry(it.key()))
            it.value()->setWindowTitle(known->title());
    }
}

} // namespace shell
