// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/planprogress.h"

#include <algorithm>
#include <cmath>

namespace analysis {
namespace {

using domain::Direction;
using domain::Indicator;
using domain::PeriodKind;
using domain::Plan;
using domain::Threshold;
using domain::ValueKind;

constexpr int kMonthsOfYear = 12;

struct Limits {
    std::optional<double> low;
    std::optional<double> high;
};

Light bandLight(const Limits &limits, double value)
{
    const bool below = limits.low && value < *limits.low;
    const bool above = limits.high && value > *limits.high;
    if (!below && !above)
        return Light::Good;
    const double limit = below ? *limits.low : *limits.high;
    // A share of a limit of zero would be no margin at all: "0 to 4" takes it from the 4.
    const double other = std::abs(below ? limits.high.value_or(0) : limits.low.value_or(0));
    const double margin = (limit == 0 ? other : std::abs(limit)) * kBandMargin;
    return std::abs(value - limit) <= margin ? Light::Risk : Light::Bad;
}

Light performanceLight(double performance, const Threshold *threshold)
{
    const double good = threshold && threshold->amber ? *threshold->amber : kGoodFrom;
    const double risk = threshold && threshold->red ? *threshold->red : kRiskFrom;
    if (performance >= good)
        return Light::Good;
    return performance >= risk ? Light::Risk : Light::Bad;
}

Light indivisibleLight(Direction direction, double achieved, double limit)
{
    if (direction == Direction::Down)
        return achieved <= limit ? Light::Good : Light::Bad;
    if (direction == Direction::Up && limit < 0)
        return achieved >= limit ? Light::Good : Light::Bad;
    return Light::None;
}

bool isWholeYear(PeriodKind kind)
{
    return kind == PeriodKind::Year || kind == PeriodKind::SchoolYear;
}

/// What is held against the year's plan. A month of a flow whose other months are unknown says
/// nothing about the year.
std::optional<double> achievedOf(const Indicator &indicator, const domain::Observation &latest,
                                 const std::optional<double> &cumulative)
{
    if (indicator.kind != ValueKind::Flow || isWholeYear(latest.period.kind))
        return latest.value;
    return cumulative;
}

Light dividedLight(Direction direction, const PlanProgress &progress, const Threshold *threshold)
{
    const double share = *progress.share;
    const double expected = progress.expected.value_or(1);
    if (direction == Direction::Up) {
        if (expected <= 0) // nothing is due yet
            return Light::Good;
        return performanceLight(share / expected, threshold);
    }
    if (direction == Direction::Down)
        return share <= 0 ? Light::Good : performanceLight(expected / share, threshold);
    return Light::None;
}

Limits limitsOf(const Threshold *threshold, const PlanProgress &progress)
{
    if (threshold && (threshold->low || threshold->high))
        return {threshold->low, threshold->high};
    return progress.targetHigh ? Limits{progress.target, progress.targetHigh} : Limits{};
}

void setTarget(const Plan &plan, PlanProgress &progress)
{
    const double high = plan.targetHigh.value_or(plan.target);
    progress.target = std::min(plan.target, high);
    if (plan.targetHigh)
        progress.targetHigh = std::max(plan.target, high);
}

void judgeAgainst(const Plan &plan, const Indicator &indicator, const domain::Observation &latest,
                  const std::optional<double> &cumulative, PlanProgress &progress)
{
    const bool down = indicator.direction == Direction::Down;
    const double limit = down ? progress.targetHigh.value_or(*progress.target) : *progress.target;
    const auto achieved = achievedOf(indicator, latest, cumulative);
    if (limit <= 0) {
        // Whatever came before, one more than none is too many; a quiet month alone proves nothing.
        const double known = achieved.value_or(latest.value);
        if (achieved || !indicator.cumulative || known > limit)
            progress.light = indivisibleLight(indicator.direction, known, limit);
        return;
    }
    if (!achieved)
        return;
    progress.share = *achieved / limit;
    const bool accumulates = indicator.kind == ValueKind::Flow || !plan.monthlyCurve.isEmpty();
    if (accumulates && !isWholeYear(latest.period.kind))
        progress.expected = expectedShare(plan, latest.period.end);
    progress.light = dividedLight(indicator.direction, progress,
                                  thresholdOn(indicator, latest.period.end));
}

} // namespace

double expectedShare(const Plan &plan, const QDate &day)
{
    if (plan.monthlyCurve.size() != kMonthsOfYear)
        return double(day.dayOfYear()) / double(day.daysInYear());
    const int month = day.month() - 1;
    const double before = month > 0 ? plan.monthlyCurve[month - 1] : 0;
    const double part = double(day.day()) / double(day.daysInMonth());
    return before + (plan.monthlyCurve[month] - before) * part;
}

const Threshold *thresholdOn(const Indicator &indicator, const QDate &day)
{
    const Threshold *valid = nullptr;
    for (const Threshold &threshold : indicator.thresholds) {
        const bool begun = !threshold.validFrom.isValid() || threshold.validFrom <= day;
        if (begun &&
            (!valid || !valid->validFrom.isValid() || valid->validFrom <= threshold.validFrom))
            valid = &threshold;
    }
    return valid;
}

PlanProgress progressOf(const Indicator &indicator, const domain::Observation &latest,
                        std::optional<double> cumulative, const Plan *plan)
{
    PlanProgress progress;
    if (plan)
        setTarget(*plan, progress);
    if (indicator.direction == Direction::Band) {
        const Limits limits = limitsOf(thresholdOn(indicator, latest.period.end), progress);
        if (limits.low || limits.high)
            progress.light = bandLight(limits, latest.value);
    } else if (plan) {
        judgeAgainst(*plan, indicator, latest, cumulative, progress);
    }
    return progress;
}

} // namespace analysis
