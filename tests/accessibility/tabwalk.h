// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accessibility/controls.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QTest>

namespace accesstest {

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
        else if (!control->focusProxy() && !(button && button->group()))
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
        // Day, month and year of a date are stations of their own.
        for (int section = 1; section < 5 && next == now && qobject_cast<QDateTimeEdit *>(now);
             ++section) {
            QTest::keyClick(now, Qt::Key_Tab);
            next = QApplication::focusWidget();
        }
        if (next == now) {
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
        // Of buttons that belong together Tab takes one; the arrows lead to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        int visited = visits.value(control);
        for (const auto *other :
             button && button->group() ? button->group()->buttons() : QList<QAbstractButton *>()) {
            if (other != control)
                visited += visits.value(other);
        }
        if (visited != 1)
            faults << u"%1: visited %2 times"_s.arg(describe(*control)).arg(visited);
    }
    return faults;
}

} // namespace accesstest
