// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace store {

/// Which words have been written already. Keeps 64-bit hashes only: asked a hundred times per
/// record while a cache is filled, and two words of one language do not share one.
class WordSet
{
public:
    WordSet()
        : m_slots(1 << 12)
    {
    }
    /// True when the word was not there before.
    bool add(QByteArrayView word);

private:
    [[nodiscard]] static quint64 hash(QByteArrayView word);
    /// The slot of the hash, or the empty one where it belongs.
    [[nodiscard]] quint64 &slot(quint64 hash);
    void grow();

    std::vector<quint64> m_slots; ///< a power of two, at most half full; 0: empty
    size_t m_used = 0;
};

} // namespace store
