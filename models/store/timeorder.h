// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <algorithm>

namespace store {

/// `ord`: one number that sorts records by time and still names the row, time in ms << 21 | low
/// bits of the row. Indexes and full text carry it instead of (time, id); rows of one millisecond
/// are put in order of id when read.
inline constexpr int kOrdRowBits = 21;
inline constexpr qint64 kOrdRows = qint64(1) << kOrdRowBits;
inline constexpr qint64 kOrdLastMs = (qint64(1) << (63 - kOrdRowBits)) - 1; ///< in the year 2109

/// The first ord of a millisecond.
[[nodiscard]] inline qint64 ordOf(const QDateTime &time)
{
    const qint64 ms = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    return std::clamp<qint64>(ms, 0, kOrdLastMs) << kOrdRowBits;
}

[[nodiscard]] inline qint64 ordOf(const QDateTime &time, qint64 row)
{
    return ordOf(time) | (row & (kOrdRows - 1));
}

[[nodiscard]] inline qint64 msOfOrd(qint64 ord)
{
    return ord >> kOrdRowBits;
}

} // namespace store
