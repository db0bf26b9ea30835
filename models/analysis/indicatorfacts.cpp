// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/indicatorfacts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using domain::Direction;
using domain::Observation;
using domain::Period;
using domain::ValueKind;

constexpr double kGoodFrom = 1.0;
constexpr double kRiskFrom = 0.9;
/// Outside its band by less than this share of the limit is a risk, by more is bad.
constexpr double kBandMargin = 0.05;
constexpr size_t kTrend = 13;
constexpr qint64 kGraceShare = 4; // a quarter of the period

/// Percentage points are for what is counted in percent: doctors per 10.000 people or a score move
/// by percent like any other number.
bool inPoints(const domain::Indicator &indicator)
{
    const bool share = indicator.kind == ValueKind::Ratio || indicator.kind == ValueKind::Index ||
                       indicator.kind == ValueKind::Structure;
    return share && indicator.unitOfMeasure.contains(u'%');
}

const Observation *valueAt(std::span<const Observation> sorted, const Period &period)
{
    const auto found = std::ranges::find(sorted, period, &Observation::period);
    return found == sorted.end() || found->missing ? nullptr : &*found;
}

std::optional<double> cumulativeOf(const domain::Indicator &indicator,
                                   std::span<const Observation> sorted, const Observation &latest)
{
    if (latest.cumulativeValue)
        return latest.cumulativeValue;
    if (indicator.kind != ValueKind::Flow || !latest.period.isValid())
        return std::nullopt;
    // A sum over a gap would look like a slow year; days are exempt, weekends have no figures.
    const bool gapsAllowed = latest.period.kind == domain::PeriodKind::Day;
    const int year = latest.period.end.year();
    double sum = 0;
    for (Period period = latest.period; period.end.year() == year; period = period.previous()) {
        if (const Observation *value = valueAt(sorted, period))
            sum += value->value;
        else if (!gapsAllowed)
            return std::nullopt;
    }
    return sum;
}

const domain::Threshold *thresholdOn(const domain::Indicator &indicator, const QDate &day)
{
    const domain::Threshold *valid = nullptr;
    for (const auto &threshold : indicator.thresholds) {
        if (!threshold.validFrom.isValid() || threshold.validFrom <= day)
            valid = &threshold;
    }
    return valid;
}

Light bandLight(const domain::Threshold &threshold, double value)
{
    const double low = threshold.low.value_or(-1e300);
    const double high = threshold.high.value_or(1e300);
    if (value >= low && value <= high)
        return Light::Good;
    const double limit = value < low ? low : high;
    return std::abs(value - limit) <= std::abs(limit) * kBandMargin ? Light::Risk : Light::Bad;
}

Light planLight(double performance, const domain::Threshold *threshold)
{
    const double good = threshold && threshold->amber ? *threshold->amber : kGoodFrom;
    const double risk = threshold && threshold->red ? *threshold->red : kRiskFrom;
    if (performance >= good)
        return Light::Good;
    return performance >= risk ? Light::Risk : Light::Bad;
}

/// Achievement against what should be achieved by now; for "lower is better" the other way round.
std::optional<double> performanceOf(const domain::Indicator &indicator, const IndicatorFacts &facts)
{
    if (!facts.planShare)
        return std::nullopt;
    const double expected = facts.expectedShare.value_or(1);
    if (expected <= 0)
        return std::nullopt;
    const double ratio = *facts.planShare / expected;
    if (indicator.direction != Direction::Down)
        return ratio;
    return ratio > 0 ? std::optional(1 / ratio) : std::optional(kGoodFrom);
}

void judge(const domain::Indicator &indicator, const domain::Plan *plan, IndicatorFacts &facts)
{
    const Observation &latest = *facts.latest;
    const auto *threshold = thresholdOn(indicator, latest.period.end);
    if (indicator.direction == Direction::Band) {
        if (threshold && (threshold->low || threshold->high))
            facts.light = bandLight(*threshold, latest.value);
        return;
    }
    if (!plan)
        return;
    facts.target = plan->target;
    if (plan->target == 0) {
        // "None at all" is a plan too (deaths, late dossiers), but nothing can be divided by it.
        if (indicator.direction == Direction::Down)
            facts.light = facts.cumulative.value_or(latest.value) <= 0 ? Light::Good : Light::Bad;
        return;
    }
    // A month of a year whose other months are unknown says nothing about the year's plan.
    if (indicator.kind == ValueKind::Flow && indicator.cumulative && !facts.cumulative)
        return;
    const bool accumulates = indicator.kind == ValueKind::Flow || !plan->monthlyCurve.isEmpty();
    const double achieved = indicator.kind == ValueKind::Flow
                                ? facts.cumulative.value_or(latest.value)
                                : latest.value;
    facts.planShare = achieved / plan->target;
    if (accumulates)
        facts.expectedShare = expectedShare(*plan, latest.period.end);
    if (const auto performance = performanceOf(indicator, facts);
        performance && indicator.direction != Direction::Neutral)
        facts.light = planLight(*performance, threshold);
}

std::vector<std::optional<double>> trendOf(std::span<const Observation> sorted,
                                           const Period &latest)
{
    std::vector<std::optional<double>> trend;
    Period period = latest;
    for (size_t i = 0; i < kTrend; ++i) {
        const Observation *value = valueAt(sorted, period);
        trend.push_back(value ? std::optional(value->value) : std::nullopt);
        period = period.previous();
    }
    std::ranges::reverse(trend);
    return trend;
}

} // namespace

QDate windowEnd(const domain::Indicator &indicator, const Period &period)
{
    constexpr int kMidMonth = 14;
    constexpr int kHealthMonth = 17;
    constexpr int kMondayToThursday = 3;
    const QDate end = period.end;
    if (period.kind == domain::PeriodKind::Day)
        return end;
    if (indicator.windowRule == "mid-month"_L1)
        return {end.year(), end.month(), kMidMonth};
    if (indicator.windowRule == "health-month"_L1)
        return {end.year(), end.month(), kHealthMonth};
    if (indicator.windowRule == "thursday-week"_L1 && period.kind == domain::PeriodKind::Week)
        return period.start.addDays(kMondayToThursday);
    return end;
}

int goodDirection(Direction direction)
{
    return direction == Direction::Up ? 1 : direction == Direction::Down ? -1 : 0;
}

std::optional<Change> changeBetween(const domain::Indicator &indicator, const Observation &now,
                                    const Observation &base)
{
    if (now.missing || base.missing)
        return std::nullopt;
    const bool same = now.status == base.status;
    if (inPoints(indicator) || indicator.kind == ValueKind::Rank)
        return Change{now.value - base.value, true, same};
    if (base.value == 0)
        return std::nullopt;
    return Change{(now.value / base.value - 1) * 100, false, same};
}

double expectedShare(const domain::Plan &plan, const QDate &periodEnd)
{
    if (plan.monthlyCurve.size() == 12)
        return plan.monthlyCurve[periodEnd.month() - 1];
    return double(periodEnd.dayOfYear()) / double(periodEnd.daysInYear());
}

Freshness freshnessOf(const domain::Indicator &indicator, const std::optional<Period> &latest,
                      const QDate &today)
{
    if (!latest || !latest->isValid() || indicator.periodKind == domain::PeriodKind::Unknown ||
        latest->start > today) // a value from the future is a mistake, not news
        return Freshness::Unknown;
    const Period next = Period::containing(latest->kind, latest->end.addDays(1));
    const QDate due = windowEnd(indicator, next).addDays(indicator.dueDays);
    if (today <= due)
        return Freshness::Fresh;
    const qint64 grace = std::max<qint64>(1, next.start.daysTo(next.end) / kGraceShare);
    return today <= due.addDays(grace) ? Freshness::Due : Freshness::Late;
}

IndicatorFacts factsOf(const domain::Indicator &indicator, std::span<const Observation> versions,
                       const domain::Plan *plan, const QDate &today)
{
    IndicatorFacts facts;
    std::vector<Observation> sorted(versions.begin(), versions.end());
    std::ranges::sort(sorted, {}, [](const Observation &each) { return each.period.start; });
    const auto newest = std::ranges::find_if(sorted.rbegin(), sorted.rend(),
                                             [](const Observation &each) { return !each.missing; });
    if (newest == sorted.rend()) {
        facts.freshness = freshnessOf(indicator, std::nullopt, today);
        return facts;
    }
    facts.latest = *newest;
    const Period period = newest->period;
    facts.cumulative = indicator.cumulative ? cumulativeOf(indicator, sorted, *newest)
                                            : std::nullopt;
    if (const auto *base = valueAt(sorted, period.samePeriodLastYear()))
        facts.samePeriod = changeBetween(indicator, *newest, *base);
    if (const auto *base = valueAt(sorted, period.previous()))
        facts.previousPeriod = changeBetween(indicator, *newest, *base);
    judge(indicator, plan && plan->year == period.end.year() ? plan : nullptr, facts);
    facts.freshness = freshnessOf(indicator, period, today);
    facts.trend = trendOf(sorted, period);
    return facts;
}

} // namespace analysis
