// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <span>
#include <vector>

namespace analysis {

/// Why a value should be looked at before it is believed. The value is shown all the same, with the
/// doubt beside it.
enum class Doubt {
    BelowRange,       ///< below the dictionary's validMin
    AboveRange,       ///< above its validMax
    NegativeStock,    ///< fewer than none at a date
    NotFinite,        ///< no number, infinite, or beyond kLargestFigure
    NoDenominator,    ///< a ratio whose denominator should be there
    ZeroDenominator,  ///< a ratio of nothing (or of less)
    DuplicateVersion, ///< one agency sent the same slot, status and moment twice
    UnknownKind,      ///< nothing tells what may be done with the value
    UnknownPeriod,
    UnknownStatus
};

/// No figure of a province is as large: its GRDP is about 1,1 × 10¹⁴ đồng.
inline constexpr double kLargestFigure = 1e18;

/// The doubts about one value by itself, each at most once. What is missing has no value to doubt,
/// only its kind, period and status.
[[nodiscard]] std::vector<Doubt> doubtsOf(const domain::Indicator &indicator,
                                          const domain::Observation &value);

struct DoubtfulValue {
    domain::ObservationId id;
    std::vector<Doubt> doubts;

    bool operator==(const DoubtfulValue &) const = default;
};
/// Those of an indicator's versions that raise doubts, in their order, duplicates among them.
[[nodiscard]] std::vector<DoubtfulValue> doubtfulAmong(
    const domain::Indicator &indicator, std::span<const domain::Observation> versions);

} // namespace analysis
