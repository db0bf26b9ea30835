// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <vector>

namespace items {

/// The records of a long list that are at hand, by their place in the order. Holds `most`; those
/// looked at longest ago make room.
template<typename Record>
class RecordCache
{
public:
    explicit RecordCache(qsizetype most)
        : m_most(most)
    {
    }

    /// Null: not at hand. Valid until the next put().
    [[nodiscard]] const Record *find(qint64 ord) const
    {
        const auto found = m_slots.constFind(ord);
        if (found == m_slots.cend())
            return nullptr;
        found->used = ++m_clock;
        return &found->record;
    }
    /// Whether it was read since the last age().
    [[nodiscard]] bool isFresh(qint64 ord) const
    {
        const auto found = m_slots.constFind(ord);
        return found != m_slots.cend() && found->readAt > m_aged;
    }
    /// False: it is the record that was there already.
    bool put(qint64 ord, QString id, Record record)
    {
        const quint64 now = ++m_clock;
        auto found = m_slots.find(ord);
        if (found != m_slots.end()) {
            found->used = found->readAt = now;
            const bool same = found->record == record;
            found->record = std::move(record);
            return !same;
        }
        m_ords.insert(id, ord);
        m_slots.insert(ord, {std::move(id), std::move(record), now, now});
        if (m_slots.size() > m_most)
            makeRoom();
        return true;
    }
    /// Where a record at hand stands, −1 for another.
    [[nodiscard]] qint64 ordOf(const QString &id) const { return m_ords.value(id, -1); }
    /// What is at hand may have changed: good for showing, to be read again.
    void age() { m_aged = m_clock; }
    void clear()
    {
        m_slots.clear();
        m_ords.clear();
    }
    [[nodiscard]] qsizetype size() const { return m_slots.size(); }

private:
    struct Slot {
        QString id;
        Record record;
        quint64 readAt = 0;
        mutable quint64 used = 0;
    };

    void makeRoom()
    {
        std::vector<std::pair<quint64, qint64>> ages;
        for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot)
            ages.emplace_back(slot->used, slot.key());
        const auto quarter = ages.begin() + qsizetype(ages.size()) / 4;
        std::ranges::nth_element(ages, quarter);
        for (auto old = ages.begin(); old != quarter; ++old) {
            m_ords.remove(m_slots.take(old->second).id);
        }
    }

    qsizetype m_most;
    QHash<qint64, Slot> m_slots;
    QHash<QString, qint64> m_ords;
    mutable quint64 m_clock = 0;
    quint64 m_aged = 0;
};

} // namespace items
