// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/entrykey.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace shell {

EntryKey::EntryKey(QAction *action)
    : QObject(action)
    , m_action(action)
{
    qApp->installEventFilter(this);
}

bool EntryKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_action->isEnabled() || QKeySequence(key->keyCombination()) != m_action->shortcut())
        return QObject::eventFilter(watched, event);
    event->ignore(); // then it is looked for among the shortcuts
    return true;
}

} // namespace shell
