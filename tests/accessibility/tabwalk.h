// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accessibility/controls.h"

#include <QApplication>
#include <QButtonGroup>
#include <QTest>

namespace accesstest {

inline constexpr int kMostStations = 40; ///< in one control

/// Of buttons that belong together Tab takes one; the arrows lead to the others.
inline QList<QAbstractButton *> together(const QAbstractButton &button)
{
    if (button.group())
        return button.group()->buttons();
    QList<QAbstractButton *> all;
    for (auto *other :
         button.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)) {
        if (button.autoExclusive() && other->autoExclusive() && !other->group())
            all << other;
    }
    return all;
}

/// Presses Tab from the first control on until it has the focus again.
inline QStringList tabFaults(QWidget &root)
{
    QList<QWidget *> wanted;
    QStringList faults;
    for (QWidget *control : controlsIn(root)) {
        if (!control->isEnabled())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(control);
        if (takesTab(*control) && !control->focusProxy())
            wanted << control;
        else if (!control->focusProxy() && !(button && together(*button).size() > 1))
            faults << describe(*control) + u": not for the keyboard"_s;
    }
    if (wanted.isEmpty())
        return faults;
    QHash<const QWidget *, int> visits;
    wanted.constFirst()->setFocus(Qt::TabFocusReason);
    const qsizetype most = 3 * root.window()->findChildren<QWidget *>().size();
    QWidget *now = QApplication::focusWidget();
    const QWidget *first = now;
    for (qsizetype pressed = 0; now && pressed < most; ++pressed) {
        ++visits[now];
        QTest::keyClick(now, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        // The parts of a date and the tiles of a page are stations of their own.
        for (int station = 1; station < kMostStations && next == now; ++station) {
            QTest::keyClick(now, Qt::Key_Tab);
            next = QApplication::focusWidget();
        }
        if (next == now && wanted.size() > 1) {
            faults << describe(*now) + u": a trap"_s;
            next = now->nextInFocusChain();
            while (next != now && !(next->isVisible() && next->isEnabled() && takesTab(*next)))
                next = next->nextInFocusChain();
            next->setFocus(Qt::TabFocusReason);
            next = QApplication::focusWidget();
        }
        now = next;
        if (now == first)
            break;
    }
    for (const QWidget *control : std::as_const(wanted)) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        int visited = visits.value(control);
        const auto others = button ? together(*button) : QList<QAbstractButton *>();
        for (const auto *other : others) {
            if (other != control)
                visited += visits.value(other);
        }
        if (visited != 1)
            faults << u"%1: visited %2 times"_s.arg(describe(*control)).arg(visited);
    }
    return faults;
}

} // namespace accesstest
