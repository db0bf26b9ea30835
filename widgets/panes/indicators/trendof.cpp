// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/trendof.h"

#include "models/analysis/planprogress.h"
#include "widgets/common/indicatortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;
using domain::Observation;
using domain::Period;

QString hoverOf(const domain::Indicator &indicator, const Observation &value,
                const items::Reference &reference)
{
    return u"%1: %2 %3 (%4)\n%5"_s.arg(
        words::periodText(value.period), words::figure(indicator, value.value),
        words::unit(indicator), words::statusText(value.status, value.statusText),
        reference.agencyName(value.agencyId));
}

/// The plan at the height of the values: of a flow the part of the period, else what should stand
/// at its end.
std::optional<double> planIn(const items::IndicatorStory &story, const items::Reference &reference,
                             const Period &period)
{
    if (period.kind == domain::PeriodKind::Day)
        return std::nullopt; // a year's plan says nothing of one day
    const domain::Plan *plan = story.plan(reference, analysis::yearOf(period));
    if (!plan)
        return std::nullopt;
    if (story.indicator.kind == domain::ValueKind::Flow)
        return plan->target * (analysis::expectedShare(*plan, period.end) -
                               (period.start.month() == 1 && period.start.day() == 1
                                    ? 0
                                    : analysis::expectedShare(*plan, period.start.addDays(-1))));
    return plan->monthlyCurve.isEmpty() ? plan->target
                                        : plan->target * analysis::expectedShare(*plan, period.end);
}

charts::TrendPoint pointOf(const items::IndicatorStory &story, const items::Reference &reference,
                           const Period &period)
{
    const double scale = story.indicator.displayScale;
    charts::TrendPoint point;
    point.label = words::periodLabel(period);
    point.start = period.start;
    if (const auto *value = analysis::valueIn(story.standing, period)) {
        point.value = value->value * scale;
        point.provisional = analysis::isProvisional(value->status);
        point.hover = hoverOf(story.indicator, *value, reference);
    }
    if (const auto *before = analysis::valueIn(story.standing, period.samePeriodLastYear()))
        point.lastYear = before->value * scale;
    if (const auto plan = planIn(story, reference, period))
        point.plan = *plan * scale;
    return point;
}

QString nameOfUnit(const analysis::SeriesTable::Line &line, const items::Reference &reference)
{
    const auto *unit = reference.unit(line.unit);
    return unit ? unit->shortName : line.unit.value;
}

QString nameOfIndicator(const analysis::SeriesTable::Line &line, const items::Reference &reference)
{
    const auto found = reference.indicators.constFind(line.indicator.value);
    return found == reference.indicators.cend() ? line.indicator.value : words::shortName(*found);
}

} // namespace

std::vector<Period> periodsOf(const items::IndicatorStory &story)
{
    std::vector<Period> periods;
    const auto kind = story.indicator.periodKind;
    const auto own = [kind](const Observation &value) { return value.period.kind == kind; };
    const auto first = std::ranges::find_if(story.standing, own);
    if (first == story.standing.end())
        return periods;
    const QDate last = std::ranges::find_last_if(story.standing, own).begin()->period.start;
    for (Period at = first->period;
         at.isValid() && at.start <= last && periods.size() < analysis::kMostPeriods;
         at = Period::containing(kind, at.end.addDays(1)))
        periods.push_back(at);
    return periods;
}

charts::Trend trendOf(const items::IndicatorStory &story, const items::Reference &reference)
{
    charts::Trend trend;
    trend.name = words::name(story.indicator);
    trend.unit = words::unit(story.indicator);
    trend.decimals = story.indicator.decimals;
    trend.columns = story.indicator.kind == domain::ValueKind::Flow;
    for (const Period &period : periodsOf(story))
        trend.points.push_back(pointOf(story, reference, period));
    return trend;
}

QStringList lineNames(const std::vector<analysis::SeriesTable::Line> &lines,
                      const items::Reference &reference)
{
    const auto differs = [&lines](auto member) {
        return std::ranges::any_of(
            lines, [&](const auto &line) { return line.*member != lines.front().*member; });
    };
    const bool units = differs(&analysis::SeriesTable::Line::unit);
    const bool indicators = differs(&analysis::SeriesTable::Line::indicator);
    QStringList names;
    for (const auto &line : lines) {
        if (units && indicators)
            names << u"%1 · %2"_s.arg(nameOfIndicator(line, reference),
                                      nameOfUnit(line, reference));
        else
            names << (indicators ? nameOfIndicator(line, reference) : nameOfUnit(line, reference));
    }
    return names;
}

charts::Trend trendOf(const analysis::SeriesTable &table, const items::Reference &reference)
{
    const QStringList names = lineNames(table.lines, reference);
    charts::Trend trend;
    const auto indicator = reference.indicators.value(table.lines.front().indicator.value);
    trend.unit = words::unit(indicator);
    trend.decimals = indicator.decimals;
    for (size_t i = 0; i < table.lines.size(); ++i) {
        std::vector<charts::TrendPoint> points;
        for (size_t at = 0; at < table.periods.size(); ++at) {
            auto &point = points.emplace_back();
            point.label = words::periodLabel(table.periods[at]);
            point.value = table.lines[i].values[at];
            point.start = table.periods[at].start;
        }
        if (i == 0) {
            trend.name = names[0];
            trend.points = std::move(points);
        } else {
            trend.others.push_back({names[qsizetype(i)], trend.unit, std::move(points)});
        }
    }
    return trend;
}

} // namespace panes::indicators
