// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/ranking.h"

#include "models/analysis/measure.h"
#include "models/analysis/planprogress.h"
#include "models/analysis/versions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace analysis {
namespace {

using domain::Direction;
using domain::Indicator;
using domain::Observation;

const domain::Threshold *bandOf(const Indicator &indicator, const Observation &value)
{
    if (indicator.direction != Direction::Band)
        return nullptr;
    const auto *threshold = thresholdOn(indicator, value.period.end);
    return threshold && (threshold->low || threshold->high) ? threshold : nullptr;
}

/// How far from the best, in units of the last displayed place: smaller is better.
double badnessOf(const Indicator &indicator, const Observation &value)
{
    const double shown = std::round(value.value / lastPlace(indicator));
    if (const auto *band = bandOf(indicator, value)) {
        const double below = band->low.value_or(value.value) - value.value;
        const double above = value.value - band->high.value_or(value.value);
        return std::round(std::max({0.0, below, above}) / lastPlace(indicator));
    }
    const bool lowFirst = indicator.direction == Direction::Down ||
                          indicator.kind == domain::ValueKind::Rank;
    return lowFirst ? shown : -shown;
}

const Observation *valueOf(std::span<const Observation> stands, const domain::UnitId &unit)
{
    const auto found = std::ranges::find(stands, unit, &Observation::unitId);
    const bool usable = found != stands.end() && !found->missing && std::isfinite(found->value);
    return usable ? &*found : nullptr;
}

void giveRanks(const Indicator &indicator, std::vector<UnitPlace> &places)
{
    std::ranges::stable_sort(
        places, {}, [&](const UnitPlace &place) { return badnessOf(indicator, place.value); });
    for (size_t i = 0; i < places.size(); ++i) {
        const bool tied = i > 0 && badnessOf(indicator, places[i].value) ==
                                       badnessOf(indicator, places[i - 1].value);
        places[i].rank = tied ? places[i - 1].rank : int(i) + 1;
    }
}

bool isGoodSomewhere(const Indicator &indicator, std::span<const UnitPlace> places)
{
    if (indicator.kind == domain::ValueKind::Rank || indicator.direction == Direction::Up ||
        indicator.direction == Direction::Down)
        return true;
    return !places.empty() && bandOf(indicator, places.front().value);
}

} // namespace

UnitRanking unitRanking(const Indicator &indicator, std::span<const domain::UnitId> units,
                        std::span<const Observation> versions, double leastDenominator)
{
    const std::vector<Observation> stands = standingByUnit(versions);
    UnitRanking ranking;
    for (const domain::UnitId &unit : units) {
        const Observation *value = valueOf(stands, unit);
        if (!value)
            ranking.withoutValue.push_back(unit);
        else if (indicator.kind == domain::ValueKind::Ratio && value->denominator &&
                 *value->denominator < leastDenominator)
            ranking.tooSmall.push_back(*value);
        else
            ranking.places.push_back({0, *value});
    }
    giveRanks(indicator, ranking.places);
    ranking.byGoodness = isGoodSomewhere(indicator, ranking.places);
    return ranking;
}

} // namespace analysis
