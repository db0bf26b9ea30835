// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>

namespace analysis {

/// A change against another period: percent, or percentage points for what is itself a ratio.
struct Change {
    double amount = 0;
    bool points = false;
    bool likeWithLike = true; ///< both values are equally settled (`comparable`)
    domain::ValueStatus baseStatus = domain::ValueStatus::Unknown; ///< of what was compared with

    bool operator==(const Change &) const = default;
};

/// (v / base − 1) × 100, or v − base for ranks and for ratios, indices and structures in percent.
/// Nothing when one of them is missing, or when a percentage of the base would mean nothing: zero
/// or negative.
[[nodiscard]] std::optional<Change> changeBetween(const domain::Indicator &indicator,
                                                  const domain::Observation &now,
                                                  const domain::Observation &base);
/// Whether a movement upwards is good news: +1, bad news: −1, neither: 0.
[[nodiscard]] int goodDirection(domain::Direction direction);

} // namespace analysis
