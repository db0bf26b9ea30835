// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QListWidget>

namespace panes::alarms {

/// The ids (Qt::UserRole) of the lines that are checked.
[[nodiscard]] inline QStringList checkedIn(const QListWidget &list)
{
    QStringList ids;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            ids << list.item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

/// Checks the lines whose ids the list names, and no others.
inline void checkIn(QListWidget &list, const QJsonArray &ids)
{
    for (int row = 0; row < list.count(); ++row) {
        auto *item = list.item(row);
        const bool named = ids.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(named ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace panes::alarms
