// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/change.h"

#include <span>

namespace analysis {

/// Where a year-to-date value (lũy kế từ đầu năm) comes from.
enum class CumulativeOrigin {
    Source,    ///< the source's own: IIP, CPI and GRDP have no other
    Summed,    ///< the periods of the year added up: flows only
    Recomputed ///< a ratio of the year's numerators to its denominators
};

/// A value from the start of the year to the end of a period, in the stored unit.
struct Cumulative {
    double value = 0;
    CumulativeOrigin origin = CumulativeOrigin::Source;

    bool operator==(const Cumulative &) const = default;
};

/// The year that a period counts to: that of its last day, for weeks the year of their ISO number
/// (2020-W53 ends in January 2021 and belongs to 2020).
[[nodiscard]] int yearOf(const domain::Period &period);

/// The year to date at the end of `latest`, one of the values of `standing` or another version of
/// one. The source's own value first; else flows are summed and ratios with numerators and
/// denominators in every period recomputed; stocks, indices, ranks and structures are never summed.
/// Nothing when the dictionary does not say that the indicator accumulates, or when a period of the
/// year is lacking: a sum over a gap would look like a slow year (days are exempt, weekends have no
/// figures). Source: domain.md A0.
[[nodiscard]] std::optional<Cumulative> cumulativeOf(const domain::Indicator &indicator,
                                                     std::span<const domain::Observation> standing,
                                                     const domain::Observation &latest);
/// The year to date against the same part of the year before, from all versions of one indicator,
/// unit and breakdown.
[[nodiscard]] std::optional<Change> cumulativeChange(const domain::Indicator &indicator,
                                                     std::span<const domain::Observation> versions,
                                                     const domain::Period &period);

} // namespace analysis
