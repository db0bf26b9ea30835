// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// How a value stands against its plan or its band (domain.md A0).
enum class Light { None, Good, Risk, Bad };
/// How fresh a value is by its indicator's own rhythm; unknown never looks fresh.
enum class Freshness { Unknown, Fresh, Due, Late };

/// A change against another period: percent, or percentage points for what is itself a ratio.
struct Change {
    double amount = 0;
    bool points = false;
    bool likeWithLike = true; ///< both values have the same status

    bool operator==(const Change &) const = default;
};

/// What a tile says about one indicator in one unit.
struct IndicatorFacts {
    std::optional<domain::Observation> latest;
    std::optional<double> cumulative; ///< year to date, flows only, or the source's own
    std::optional<Change> samePeriod;
    std::optional<Change> previousPeriod;
    std::optional<double> target;
    std::optional<double> planShare;     ///< achieved ÷ plan, 1 = all of it
    std::optional<double> expectedShare; ///< what should be achieved by now
    Light light = Light::None;
    Freshness freshness = Freshness::Unknown;
    std::vector<std::optional<double>> trend; ///< the last periods, oldest first; gaps are gaps
};

/// `versions` are the valid observations of one indicator and unit, any order; `today` in the
/// console's time zone.
[[nodiscard]] IndicatorFacts factsOf(const domain::Indicator &indicator,
                                     std::span<const domain::Observation> versions,
                                     const domain::Plan *plan, const QDate &today);

/// (v / base − 1) × 100, or v − base for ranks and for ratios, indices and structures in percent.
[[nodiscard]] std::optional<Change> changeBetween(const domain::Indicator &indicator,
                                                  const domain::Observation &now,
                                                  const domain::Observation &base);
/// The share of a year's plan that should be done at the end of a period: the monthly curve, or the
/// days gone by.
[[nodiscard]] double expectedShare(const domain::Plan &plan, const QDate &periodEnd);
/// The day on which the source closes a period: its last day, or earlier where the reporting window
/// runs from the 15th to the 14th, the 18th to the 17th, or Thursday to Thursday.
[[nodiscard]] QDate windowEnd(const domain::Indicator &indicator, const domain::Period &period);
[[nodiscard]] Freshness freshnessOf(const domain::Indicator &indicator,
                                    const std::optional<domain::Period> &latest,
                                    const QDate &today);
/// Whether a movement upwards is good news: +1, bad news: −1, neither: 0.
[[nodiscard]] int goodDirection(domain::Direction direction);

} // namespace analysis
