// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wordset.h"

#include <utility>

namespace store {

bool WordSet::add(QByteArrayView word)
{
    const quint64 key = hash(word);
    quint64 &place = slot(key);
    if (place == key)
        return false;
    place = key;
    if (++m_used * 2 > m_slots.size())
        grow();
    return true;
}

quint64 WordSet::hash(QByteArrayView word)
{
    quint64 value = 0xcbf29ce484222325; // FNV-1a
    for (const char c : word)
        value = (value ^ static_cast<uchar>(c)) * 0x100000001b3;
    return value | 1; // 0 stands for an empty slot
}

quint64 &WordSet::slot(quint64 hash)
{
    size_t at = (hash >> 20) & (m_slots.size() - 1);
    while (m_slots[at] != 0 && m_slots[at] != hash)
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at];
}

void WordSet::grow()
{
    const std::vector<quint64> old = std::exchange(m_slots,
                                                   std::vector<quint64>(m_slots.size() * 2));
    for (const quint64 key : old) {
        if (key != 0)
            slot(key) = key;
    }
}

} // namespace store
