// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/change.h"
#include "models/analysis/freshness.h"
#include "models/analysis/planprogress.h"

#include <span>
#include <vector>

namespace analysis {

/// What a tile says about one indicator in one unit.
struct IndicatorFacts {
    std::optional<domain::Observation> latest;
    std::optional<double> cumulative; ///< year to date, where it has a meaning
    std::optional<Change> samePeriod;
    std::optional<Change> previousPeriod;
    std::optional<Change> cumulativeChange; ///< against the same part of the year before
    bool movedByTet = false;                ///< samePeriod is misleading: Tết fell elsewhere
    std::optional<double> target;
    std::optional<double> targetHigh;
    std::optional<double> planShare;     ///< achieved ÷ plan, 1 = all of it
    std::optional<double> expectedShare; ///< what should be achieved by now
    Light light = Light::None;
    Freshness freshness = Freshness::Unknown;
    std::vector<std::optional<double>> trend; ///< the last periods, oldest first; gaps are gaps
};

/// `versions` are observations of one indicator, unit and breakdown in any order, all of them or
/// only those that stand; with all of them changes are like with like wherever that is possible.
/// `today` in the console's time zone.
[[nodiscard]] IndicatorFacts factsOf(const domain::Indicator &indicator,
                                     std::span<const domain::Observation> versions,
                                     const domain::Plan *plan, const QDate &today);

} // namespace analysis
