// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cumulative.h"
#include "models/analysis/versions.h"
#include "models/items/directory.h"
#include "models/items/specialsource.h"

using namespace Qt::StringLiterals;

namespace items {
namespace {

using domain::Period;

constexpr int kMonthsOfPlan = 12;

/// What is held against the year's plan: of a flow its year to date, of all others the value.
std::optional<double> achievedBy(const domain::Indicator &indicator,
                                 const std::vector<domain::Observation> &standing,
                                 const domain::Observation &value)
{
    if (indicator.kind != domain::ValueKind::Flow)
        return value.value;
    const auto cumulative = analysis::cumulativeOf(indicator, standing, value);
    return cumulative ? std::optional(cumulative->value) : std::nullopt;
}

/// What must be reached by the end of the year, or must not be exceeded.
double targetOf(const domain::Indicator &indicator, const domain::Plan &plan)
{
    const double other = plan.targetHigh.value_or(plan.target);
    return indicator.direction == domain::Direction::Down ? std::max(plan.target, other)
                                                          : std::min(plan.target, other);
}

void setPlan(const domain::Plan &plan, ProgressFigures &figures)
{
    figures.plan = plan;
    const double target = targetOf(figures.indicator, plan);
    for (int month = 1; month <= kMonthsOfPlan; ++month) {
        const QDate first(figures.year, month, 1);
        const QDate end = first.addMonths(1).addDays(-1);
        figures.planCurve.emplace_back(end, target * analysis::expectedShare(plan, end));
    }
    for (ProgressPoint &point : figures.points)
        point.expected = target * analysis::expectedShare(plan, point.period.end);
}

Period firstPeriodOf(domain::PeriodKind kind, int year)
{
    Period at = Period::containing(kind, QDate(year, 1, 4)); // always in week 1
    while (at.isValid() && analysis::yearOf(at.previous()) == year)
        at = at.previous();
    return at;
}

void setPoints(const std::vector<domain::Observation> &standing, ProgressFigures &figures)
{
    const auto &indicator = figures.indicator;
    for (Period at = firstPeriodOf(indicator.periodKind, figures.year);
         at.isValid() && analysis::yearOf(at) == figures.year;
         at = Period::containing(at.kind, at.end.addDays(1))) {
        ProgressPoint point;
        point.period = at;
        point.value = valueOf(standing, at);
        if (point.value)
            point.achieved = achievedBy(indicator, standing, *point.value);
        if (const auto before = valueOf(standing, at.samePeriodLastYear()))
            point.lastYear = achievedBy(indicator, standing, *before);
        figures.points.push_back(point);
    }
}

} // namespace

ProgressFigures progressFigures(const SpecialView &view, SpecialSource &source)
{
    ProgressFigures figures;
    const auto *indicator = source.indicator(view.codes.value(u"value"_s));
    figures.unknownCodes = source.unknownCodes();
    figures.year = source.today().year();
    if (!indicator)
        return figures;
    figures.indicator = *indicator;
    const auto versions = source.versions(*indicator, QDate(figures.year - 2, 1, 1));
    const auto standing = analysis::standing(versions);
    figures.asOf = lastValue(standing);
    if (figures.asOf)
        figures.year = analysis::yearOf(figures.asOf->period);
    setPoints(standing, figures);
    const auto *plan = source.reference().plan(indicator->id, source.unit(), figures.year);
    if (plan)
        setPlan(*plan, figures);
    if (!figures.asOf)
        return figures;
    figures.achieved = achievedBy(*indicator, standing, *figures.asOf);
    figures.progress = analysis::progressOf(*indicator, *figures.asOf, figures.achieved, plan);
    const auto before = valueOf(standing, figures.asOf->period.samePeriodLastYear());
    if (indicator->kind == domain::ValueKind::Flow)
        figures.change = analysis::cumulativeChange(*indicator, versions, figures.asOf->period);
    else if (before)
        figures.change = analysis::changeBetween(*indicator, *figures.asOf, *before);
    return figures;
}

} // namespace items
