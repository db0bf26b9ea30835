// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/change.h"

#include <span>

namespace analysis {

/// The first day of the lunar year (mùng một Tết) that begins in a Gregorian year, by the
/// Vietnamese calendar (UTC+7: in 2030 it is 2 February, a day before the Chinese one); null
/// outside 2015…2035.
[[nodiscard]] QDate lunarNewYear(int year);
/// The days of the holiday that fall in [first, last]: from two days before the new year to the
/// fifth of the first month, 7 days (P).
[[nodiscard]] int holidayDays(const QDate &first, const QDate &last);
/// Whether the comparison of a period with the same one a year earlier is misleading because the
/// holiday takes a different number of days of each: January against January, a week against the
/// same week. False where the table ends.
[[nodiscard]] bool movedByTet(const domain::Period &period);

/// "2 tháng đầu năm": January and February together against the same two months of the year before,
/// which Tết does not move. From all versions of a monthly indicator, one unit and breakdown; the
/// rules are those of the cumulative.
[[nodiscard]] std::optional<Change> firstTwoMonthsChange(
    const domain::Indicator &indicator, std::span<const domain::Observation> versions, int year);

} // namespace analysis
