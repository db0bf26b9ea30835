// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/indicatorfacts.h"

#include "models/analysis/cumulative.h"
#include "models/analysis/lunaryear.h"
#include "models/analysis/versions.h"

#include <algorithm>

namespace analysis {
namespace {

using domain::Observation;
using domain::Period;

constexpr size_t kTrend = 13;

std::optional<Change> changeSince(const domain::Indicator &indicator, const Observation &now,
                                  std::span<const Observation> versions, const Period &base)
{
    const auto found = baseFor(now, versions, base);
    return found ? changeBetween(indicator, now, *found) : std::nullopt;
}

/// What is counted over a period moves with the working days in it; what stands at a date does not.
bool countsDays(const domain::Indicator &indicator)
{
    return indicator.kind == domain::ValueKind::Flow || indicator.kind == domain::ValueKind::Index;
}

std::vector<std::optional<double>> trendOf(std::span<const Observation> stands,
                                           const Period &latest)
{
    std::vector<std::optional<double>> trend;
    Period period = latest;
    for (size_t i = 0; i < kTrend; ++i) {
        const Observation *value = valueIn(stands, period);
        trend.push_back(value ? std::optional(value->value) : std::nullopt);
        period = period.previous();
    }
    std::ranges::reverse(trend);
    return trend;
}

void judge(const domain::Indicator &indicator, const domain::Plan *plan, IndicatorFacts &facts)
{
    const bool ofTheYear = plan && plan->year == yearOf(facts.latest->period);
    const PlanProgress progress = progressOf(indicator, *facts.latest, facts.cumulative,
                                             ofTheYear ? plan : nullptr);
    facts.target = progress.target;
    facts.targetHigh = progress.targetHigh;
    facts.planShare = progress.share;
    facts.expectedShare = progress.expected;
    facts.light = progress.light;
}

} // namespace

IndicatorFacts factsOf(const domain::Indicator &indicator, std::span<const Observation> versions,
                       const domain::Plan *plan, const QDate &today)
{
    IndicatorFacts facts;
    const std::vector<Observation> stands = standing(versions);
    const auto newest = std::ranges::find_if(stands.rbegin(), stands.rend(),
                                             [](const Observation &each) { return !each.missing; });
    if (newest == stands.rend()) {
        facts.freshness = freshnessOf(indicator, std::nullopt, today);
        return facts;
    }
    facts.latest = *newest;
    const Period period = newest->period;
    if (const auto cumulative = cumulativeOf(indicator, stands, *newest))
        facts.cumulative = cumulative->value;
    const Period yearBefore = period.samePeriodLastYear();
    facts.samePeriod = changeSince(indicator, *newest, versions, yearBefore);
    facts.previousPeriod = changeSince(indicator, *newest, versions, period.previous());
    facts.cumulativeChange = cumulativeChange(indicator, versions, period);
    facts.movedByTet = facts.samePeriod && countsDays(indicator) && movedByTet(period);
    judge(indicator, plan, facts);
    facts.freshness = freshnessOf(indicator, period, today);
    facts.trend = trendOf(stands, period);
    return facts;
}

} // namespace analysis
