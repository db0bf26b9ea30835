// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/entrymodel.h"

#include <QSet>

#include <algorithm>

namespace panes::operations {

QString Entry::text() const
{
    QStringList parts{title, about, technical};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

int EntryModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void EntryModel::removeMissing(const std::vector<Entry> &entries)
{
    QSet<QString> kept;
    for (const Entry &entry : entries)
        kept.insert(entry.key);
    for (int last = int(m_entries.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_entries[size_t(last)].key))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_entries[size_t(first) - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void EntryModel::setEntries(const std::vector<Entry> &entries)
{
    removeMissing(entries);
    for (int row = 0; row < int(entries.size()); ++row) {
        const Entry &entry = entries[size_t(row)];
        const bool inPlace = row < int(m_entries.size()) && m_entries[size_t(row)].key == entry.key;
        const int known = inPlace ? row : rowOf(entry.key);
        if (known < 0) { // and all new ones that follow it, at once
            int last = row;
            while (last + 1 < int(entries.size()) && rowOf(entries[size_t(last) + 1].key) < 0)
                ++last;
            beginInsertRows({}, row, last);
            m_entries.insert(m_entries.begin() + row, entries.begin() + row,
                             entries.begin() + last + 1);
            endInsertRows();
            row = last;
            continue;
        }
        if (known > row) {
            beginMoveRows({}, known, known, {}, row);
            std::rotate(m_entries.begin() + row, m_entries.begin() + known,
                        m_entries.begin() + known + 1);
            endMoveRows();
        }
        if (m_entries[size_t(row)] == entry)
            continue;
        m_entries[size_t(row)] = entry;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.text();
    default:
        return {};
    }
}

} // namespace panes::operations
