// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/panes.h"
#include "tests/support/patience.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/workspace.h"

#include <QPointer>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace accesstest {

using namespace Qt::StringLiterals;

/// Shows one pane alone, at rest.
inline void showAlone(shell::MainWindow &window, const QString &id)
{
    const auto entries = console::allPanes();
    const auto entry = std::ranges::find(entries, id, &shell::PaneEntry::id);
    shell::Perspective alone{u"test"_s, entry->central ? id : QString(), {}};
    if (!entry->central)
        alone.docks << shell::DockPlace{id, u"left"_s, {}, 1.0};
    window.workspace().apply(alone);
    QTRY_VERIFY2(window.workspace().pane(id)->isVisible() &&
                     window.workspace().pane(id)->isSettled(),
                 qPrintable(id));
}

/// What `look` finds in a pane as it opens, and behind each of its tabs.
template<typename Look>
QStringList behindEveryTab(common::Pane &pane, Look look)
{
    QStringList found = look();
    QList<QPointer<QTabBar>> bars; // what is behind one tab may be made anew meanwhile
    for (auto *bar : pane.findChildren<QTabBar *>())
        bars << bar;
    for (const auto &bar : std::as_const(bars)) {
        if (!bar || !bar->isVisible())
            continue;
        const int first = bar->currentIndex();
        for (int tab = 0; bar && tab < bar->count(); ++tab) {
            if (tab == first || !bar->isTabVisible(tab) || !bar->isTabEnabled(tab))
                continue;
            bar->setCurrentIndex(tab);
            const QString name = bar->tabText(tab);
            if (!QTest::qWaitFor([&pane] { return pane.isSettled(); }, kTryPatience))
                found << u"%1 does not come to rest"_s.arg(name);
            const QStringList behind = look();
            for (const QString &fault : behind)
                found << u"%1: %2"_s.arg(name, fault);
        }
        if (bar)
            bar->setCurrentIndex(first);
    }
    found.removeDuplicates();
    return found;
}

} // namespace accesstest
