// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace core {

/// What each code point below kSize becomes when folded, as UTF-8 packed into 32 bits. Code points
/// above it (and the few that grow beyond three bytes) are folded one by one with Qt's Unicode
/// tables.
class FoldTable
{
public:
    static constexpr char32_t kSize =
        0x2100; ///< Latin with its Vietnamese block, Greek, Cyrillic, punctuation
    static constexpr quint32 kSpace = 0xFE000000;
    static constexpr quint32 kSlow = 0xFF000000;

    /// The one table, made on first use.
    [[nodiscard]] static const FoldTable &instance();

    /// kSpace, kSlow, or length << 24 | the bytes, first byte lowest.
    [[nodiscard]] quint32 entry(char32_t codePoint) const
    {
        return codePoint < kSize ? m_entries[codePoint] : kSlow;
    }
    /// The folded code point with Qt's tables; a single space for white space.
    [[nodiscard]] static QString foldOne(char32_t codePoint);

private:
    FoldTable();
    std::array<quint32, kSize> m_entries{};
};

} // namespace core
