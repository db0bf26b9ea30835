// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

namespace feeds {

struct FeedDate {
    QDateTime at;             ///< UTC; null: not readable
    bool zoneGuessed = false; ///< no zone was given: taken as Vietnam's (UTC+7)

    bool operator==(const FeedDate &) const = default;
};

/// Reads a date as feeds write it: RFC 822 and its mistakes ("GMT+7", "+07", two-digit years),
/// ISO 8601, and Vietnamese forms ("Thứ Năm, 26/11/2026 - 08:30", "26 tháng 11 năm 2026 08:30 SA").
/// Day before month, except where the numbers forbid it or English AM/PM follows slashes. A date
/// without a time is midnight. Years from 1990 to 2100.
[[nodiscard]] FeedDate readFeedDate(QStringView text);

} // namespace feeds
