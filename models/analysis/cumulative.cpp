// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cumulative.h"

#include "models/analysis/measure.h"
#include "models/analysis/versions.h"

namespace analysis {
namespace {

using domain::Observation;
using domain::Period;
using domain::ValueKind;

/// The periods of a year up to one of them, added up.
struct YearSum {
    double value = 0;
    double numerator = 0;
    double denominator = 0;
    bool quotients = true; ///< each had a numerator and a denominator
    bool complete = true;

    void add(const Observation &one)
    {
        value += one.value;
        numerator += one.numerator.value_or(0);
        denominator += one.denominator.value_or(0);
        quotients = quotients && one.numerator && one.denominator;
    }
};

YearSum yearSumOf(std::span<const Observation> standing, const Observation &latest)
{
    const bool gapsAllowed = latest.period.kind == domain::PeriodKind::Day;
    const int year = yearOf(latest.period);
    YearSum sum;
    sum.add(latest);
    for (Period at = latest.period.previous(); yearOf(at) == year; at = at.previous()) {
        if (const Observation *one = valueIn(standing, at))
            sum.add(*one);
        else if (!gapsAllowed)
            sum.complete = false;
    }
    return sum;
}

} // namespace

int yearOf(const Period &period)
{
    int year = period.end.year();
    if (period.kind == domain::PeriodKind::Week)
        period.start.weekNumber(&year);
    return year;
}

std::optional<Cumulative> cumulativeOf(const domain::Indicator &indicator,
                                       std::span<const Observation> standing,
                                       const Observation &latest)
{
    if (!indicator.cumulative || latest.missing)
        return std::nullopt;
    if (latest.cumulativeValue)
        return Cumulative{*latest.cumulativeValue, CumulativeOrigin::Source};
    const bool mayBeFormed = indicator.kind == ValueKind::Flow ||
                             indicator.kind == ValueKind::Ratio;
    if (!mayBeFormed || !latest.period.isValid())
        return std::nullopt;
    const YearSum sum = yearSumOf(standing, latest);
    if (!sum.complete)
        return std::nullopt;
    if (indicator.kind == ValueKind::Flow)
        return Cumulative{sum.value, CumulativeOrigin::Summed};
    if (!sum.quotients || !(sum.denominator > 0))
        return std::nullopt;
    return Cumulative{sum.numerator / sum.denominator * ratioScale(indicator),
                      CumulativeOrigin::Recomputed};
}

std::optional<Change> cumulativeChange(const domain::Indicator &indicator,
                                       std::span<const Observation> versions, const Period &period)
{
    const std::vector<Observation> stands = standing(versions);
    const Observation *latest = valueIn(stands, period);
    if (!latest)
        return std::nullopt;
    auto base = baseFor(*latest, versions, period.samePeriodLastYear());
    if (!base)
        return std::nullopt;
    const auto sum = cumulativeOf(indicator, stands, *latest);
    const auto baseSum = cumulativeOf(indicator, stands, *base);
    if (!sum || !baseSum)
        return std::nullopt;
    Observation now = *latest;
    now.value = sum->value;
    base->value = baseSum->value;
    return changeBetween(indicator, now, *base);
}

} // namespace analysis
