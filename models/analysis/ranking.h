// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// A ratio of fewer (dossiers, patients, pupils) says more about chance than about the unit (P).
inline constexpr double kLeastDenominator = 30;

/// A unit's place among its sisters.
struct UnitPlace {
    int rank = 0; ///< from 1; equal values share one, the next is left out (1, 2, 2, 4)
    domain::Observation value;

    bool operator==(const UnitPlace &) const = default;
};

/// Units in the order of one indicator in one period.
struct UnitRanking {
    std::vector<UnitPlace> places;             ///< best first; their number is n
    std::vector<domain::UnitId> withoutValue;  ///< asked for, but nothing stands for them
    std::vector<domain::Observation> tooSmall; ///< ratios of fewer than the least denominator
    bool byGoodness = true; ///< false: no direction is good, the largest stands first

    bool operator==(const UnitRanking &) const = default;
};

/// Ranks `units` by the versions of one indicator and period: largest first for Up, smallest first
/// for Down and for ranks, nearest to its band first for Band with limits in force. Values that are
/// shown alike (decimals) are equal. Values of other units and breakdowns are ignored. Ratios
/// whose denominator is not known are ranked: nothing says that they are small.
[[nodiscard]] UnitRanking unitRanking(const domain::Indicator &indicator,
                                      std::span<const domain::UnitId> units,
                                      std::span<const domain::Observation> versions,
                                      double leastDenominator = kLeastDenominator);

} // namespace analysis
