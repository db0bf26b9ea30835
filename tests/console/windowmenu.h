// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/panes.h"
#include "tests/support/patience.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace consoletest {

/// All entries below these, in menus of menus too; no separators.
inline QList<QAction *> entriesBelow(const QList<QAction *> &actions)
{
    QList<QAction *> all;
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        all << action;
        if (action->menu())
            all << entriesBelow(action->menu()->actions());
    }
    return all;
}
inline QList<QAction *> menuEntries(const QMainWindow &window)
{
    return entriesBelow(window.menuBar()->actions());
}

/// The entry with these titles from the menu bar down; null when a person would not find it.
inline QAction *menuEntry(const QMainWindow &window, const QStringList &path)
{
    QList<QAction *> here = window.menuBar()->actions();
    QAction *found = nullptr;
    for (const QString &title : path) {
        const auto at = std::ranges::find(here, title, &QAction::text);
        if (at == here.end())
            return nullptr;
        found = *at;
        here = found->menu() ? found->menu()->actions() : QList<QAction *>();
    }
    return found;
}

/// Presses the keys where the focus is. Under Xvfb nobody but the test brings a window to the front
/// again when a dialog has closed.
inline void press(QWidget &window, const QKeySequence &keys)
{
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, keys[0].key(), keys[0].keyboardModifiers());
}

/// Types a text: letters of ASCII as keys, others as an input method gives them.
inline void type(QWidget &into, const QString &text)
{
    for (const QChar letter : text) {
        QInputMethodEvent composed;
        composed.setCommitString(letter);
        if (letter.unicode() < 128)
            QTest::keyClicks(&into, letter);
        else
            QCoreApplication::sendEvent(&into, &composed);
    }
}

/// The panes that a person sees; those behind another tab are not among them.
inline QSet<QString> seenPanes(shell::MainWindow &window)
{
    QSet<QString> seen;
    for (const auto &entry : console::allPanes()) {
        const auto *pane = window.workspace().pane(entry.id);
        if (pane && pane->isVisible() && !pane->visibleRegion().isEmpty())
            seen.insert(entry.id);
    }
    return seen;
}

} // namespace consoletest
