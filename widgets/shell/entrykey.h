// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace shell {

/// Keeps the key of a menu entry for it where a text field would take it: on X11 Qt's fields delete
/// to the end of the line at Ctrl+K, so whoever types would lose text instead of getting the
/// commands.
class EntryKey : public QObject
{
    Q_OBJECT

public:
    /// Of the entry that has the key; it owns this.
    explicit EntryKey(QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_action;
};

} // namespace shell
