// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>

namespace analysis {

/// How a value stands against its plan or its band (domain.md A0).
enum class Light { None, Good, Risk, Bad };

/// Achieved ÷ expected from which a plan is on schedule, and from which only at risk, where the
/// dictionary has no thresholds of its own (P).
inline constexpr double kGoodFrom = 1.0;
inline constexpr double kRiskFrom = 0.9;
/// Outside its band by at most this share of the limit is a risk, by more is bad.
inline constexpr double kBandMargin = 0.05;

/// A value against the plan of its year. Shares are of the whole: 1 = all of it.
struct PlanProgress {
    std::optional<double> target;     ///< stored unit; the lower end of a range
    std::optional<double> targetHigh; ///< the upper end of a range ("8,0–8,5")
    std::optional<double> share;      ///< achieved ÷ what must be reached, or must not be exceeded
    std::optional<double> expected;   ///< what should be achieved by now
    Light light = Light::None;

    bool operator==(const PlanProgress &) const = default;
};

/// The share of a year's plan that should be done at the end of a day: the monthly curve, between
/// its months in proportion to the days, or the days gone by. 0…1.
[[nodiscard]] double expectedShare(const domain::Plan &plan, const QDate &day);
/// The limits in force on a day: those with the latest validFrom until then; null: none.
[[nodiscard]] const domain::Threshold *thresholdOn(const domain::Indicator &indicator,
                                                   const QDate &day);
/// Flows that accumulate are judged by their year to date, `cumulative`, and not at all without it;
/// all others by the value. Of a range, Up must reach the lower end, Down keep to the upper, Band
/// lie within (unless thresholds say where). A target of zero or less cannot be divided by: Down is
/// good up to it, Up is good from a negative one on and says nothing about zero. `plan` may be
/// null; it must be of the value's year.
[[nodiscard]] PlanProgress progressOf(const domain::Indicator &indicator,
                                      const domain::Observation &latest,
                                      std::optional<double> cumulative, const domain::Plan *plan);

} // namespace analysis
