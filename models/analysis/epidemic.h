// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

inline constexpr int kBandYears = 5; ///< earlier years that the warning band looks back on
/// Fewer earlier years have no spread worth a warning (P).
inline constexpr int kLeastBandYears = 3;

/// One epidemiological week (tuần dịch tễ; ISO weeks, 1…52 or 53) of a year.
struct EpidemicWeek {
    int week = 0;
    std::optional<double> cases; ///< of the year itself; a week without a value is a gap
    int years = 0; ///< earlier years with a value in this week; what follows is of them
    std::optional<double> mean;
    std::optional<double> upper; ///< mean + 2 standard deviations (n − 1); from kLeastBandYears on
    std::optional<double> least;
    std::optional<double> most;

    [[nodiscard]] bool isAbove() const { return cases && upper && *cases > *upper; }
    bool operator==(const EpidemicWeek &) const = default;
};

/// A year's curve inside the band of the years before.
struct EpidemicCurve {
    int year = 0;
    std::vector<EpidemicWeek> weeks;
    std::optional<int> firstAbove; ///< the first week above the band

    bool operator==(const EpidemicCurve &) const = default;
};

/// The ISO weeks of a year: 52 or 53.
[[nodiscard]] int weeksOf(int year);
/// From all weekly versions of one indicator, unit and breakdown; others are ignored. Week 53 looks
/// back on week 52 of the years that have no week 53. Source: domain.md A2.
[[nodiscard]] EpidemicCurve epidemicCurve(std::span<const domain::Observation> versions, int year);

} // namespace analysis
