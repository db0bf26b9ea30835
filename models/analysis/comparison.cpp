// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/comparison.h"

#include "models/analysis/versions.h"

#include <algorithm>

namespace analysis {
namespace {

using domain::Observation;
using domain::Period;

using Standings = std::vector<std::vector<Observation>>;

bool isSameSeries(const ComparedSeries &a, const ComparedSeries &b)
{
    return a.indicator.id == b.indicator.id && a.unit == b.unit && a.breakdown == b.breakdown;
}

Standings standingsOf(std::span<const ComparedSeries> series)
{
    Standings all;
    for (const ComparedSeries &one : series) {
        all.push_back(standing(one.versions));
        std::erase_if(all.back(), [&](const Observation &value) {
            return value.missing || value.period.kind != one.indicator.periodKind;
        });
    }
    return all;
}

std::expected<std::vector<Period>, ComparisonRefusal> periodsOf(const Standings &standings)
{
    std::optional<Period> first;
    std::optional<Period> last;
    for (const auto &values : standings) {
        if (values.empty())
            continue;
        if (!first || values.front().period.start < first->start)
            first = values.front().period;
        if (!last || values.back().period.start > last->start)
            last = values.back().period;
    }
    if (!first)
        return std::unexpected(ComparisonRefusal::Nothing);
    std::vector<Period> periods;
    for (Period at = *first; at.isValid() && at.start <= last->start;
         at = Period::containing(at.kind, at.end.addDays(1))) {
        if (periods.size() == kMostPeriods)
            return std::unexpected(ComparisonRefusal::TooLong);
        periods.push_back(at);
    }
    return periods;
}

SeriesTable::Line lineOf(const ComparedSeries &series, std::span<const Observation> stands,
                         std::span<const Period> periods)
{
    SeriesTable::Line line{series.indicator.id, series.unit, series.breakdown, {}};
    for (const Period &period : periods) {
        const Observation *value = valueIn(stands, period);
        line.values.push_back(value ? std::optional(value->value * series.indicator.displayScale)
                                    : std::nullopt);
    }
    return line;
}

} // namespace

std::optional<ComparisonRefusal> refusalOf(std::span<const ComparedSeries> series,
                                           const ComparedSeries &another)
{
    if (series.size() >= kMostCompared)
        return ComparisonRefusal::TooMany;
    if (std::ranges::any_of(series, [&](const auto &one) { return isSameSeries(one, another); }))
        return ComparisonRefusal::Twice;
    if (series.empty())
        return std::nullopt;
    const domain::Indicator &first = series.front().indicator;
    if (first.unitOfMeasure != another.indicator.unitOfMeasure)
        return ComparisonRefusal::UnitsOfMeasure;
    if (first.periodKind != another.indicator.periodKind)
        return ComparisonRefusal::PeriodKinds;
    return std::nullopt;
}

std::expected<SeriesTable, ComparisonRefusal> compared(std::span<const ComparedSeries> series)
{
    for (size_t i = 0; i < series.size(); ++i) {
        if (const auto refusal = refusalOf(series.first(i), series[i]))
            return std::unexpected(*refusal);
    }
    return aligned(series);
}

std::expected<SeriesTable, ComparisonRefusal> aligned(std::span<const ComparedSeries> series)
{
    const Standings standings = standingsOf(series);
    auto periods = periodsOf(standings);
    if (!periods)
        return std::unexpected(periods.error());
    SeriesTable table{series.front().indicator.unitOfMeasure, *std::move(periods), {}};
    for (size_t i = 0; i < series.size(); ++i)
        table.lines.push_back(lineOf(series[i], standings[i], table.periods));
    return table;
}

} // namespace analysis
