// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorfigure.h"

#include "models/store/repositories.h"

#include <algorithm>

namespace items {
namespace {

using domain::Observation;

const QDate kFirstDay(1900, 1, 1);

std::vector<domain::Unit> unitsOf(const Reference &reference)
{
    return {reference.units.cbegin(), reference.units.cend()};
}

/// Whether a unit's boundaries were the same at the end of both periods. Of a unit that nobody
/// knows nothing tells otherwise.
bool stoodStill(const analysis::Successions &successions, const Observation &latest,
                const domain::Period &base)
{
    if (!successions.unit(latest.unitId))
        return true;
    const QDate now = successions.reportingDay(latest.unitId, latest.period.end);
    return successions.heirs(latest.unitId, now, base.end, analysis::ShareOf::People).has_value();
}

/// The change on the boundaries of the figure, in place of the one between what was reported.
core::Result<void> carryOver(const FigureContext &context, const IndicatorFigure &figure,
                             BaseComparison &comparison)
{
    const Observation &latest = *figure.facts.latest;
    comparison.crossesReform = true;
    comparison.change.reset();
    const auto across = store::IndicatorRepository(context.db)
                            .versionsAcross(figure.indicator.id, comparison.period);
    if (!across)
        return std::unexpected(across.error());
    const auto change = analysis::changeOnBoundaries(figure.indicator, context.units, latest,
                                                     analysis::standingByUnit(*across));
    if (!change) {
        comparison.refusal = change.error();
        return {};
    }
    comparison.change = change->change;
    comparison.rebased = change->rebased;
    comparison.estimated = change->estimated;
    return {};
}

core::Result<BaseComparison> comparisonWith(const FigureContext &context,
                                            const IndicatorFigure &figure,
                                            const domain::Period &period,
                                            const std::optional<analysis::Change> &change)
{
    const Observation &latest = *figure.facts.latest;
    BaseComparison comparison{.period = period, .base = {}, .change = change, .refusal = {}};
    comparison.base = analysis::baseFor(latest, figure.versions, period);
    if (stoodStill(context.successions, latest, period))
        return comparison;
    return carryOver(context, figure, comparison).transform([&] { return comparison; });
}

core::Result<void> compare(const FigureContext &context, IndicatorFigure &figure)
{
    const domain::Period period = figure.facts.latest->period;
    auto same = comparisonWith(context, figure, period.samePeriodLastYear(),
                               figure.facts.samePeriod);
    if (!same)
        return std::unexpected(same.error());
    auto previous = comparisonWith(context, figure, period.previous(), figure.facts.previousPeriod);
    if (!previous)
        return std::unexpected(previous.error());
    figure.samePeriod = *std::move(same);
    figure.previousPeriod = *std::move(previous);
    figure.facts.samePeriod = figure.samePeriod.change;
    figure.facts.previousPeriod = figure.previousPeriod.change;
    figure.facts.movedByTet = figure.facts.movedByTet && figure.samePeriod.change;
    // The year to date of before was that of other boundaries, too.
    if (figure.samePeriod.crossesReform)
        figure.facts.cumulativeChange.reset();
    return {};
}

const domain::Plan *planOf(const FigureContext &context, const IndicatorFigure &figure)
{
    const auto newest = std::ranges::find(figure.standing.rbegin(), figure.standing.rend(), false,
                                          &Observation::missing);
    const int year = newest == figure.standing.rend() ? context.today.year()
                                                      : analysis::yearOf(newest->period);
    return context.reference.plan(figure.indicator.id, figure.unit, year);
}

} // namespace

FigureContext::FigureContext(const store::Database &database, const Reference &known,
                             const QDate &day)
    : db(database)
    , reference(known)
    , today(day)
    , units(unitsOf(known))
    , successions(units)
{
}

UnitCourse courseOf(const Reference &reference, const domain::UnitId &unit, const QDate &today)
{
    UnitCourse course;
    const domain::Unit *own = reference.unit(unit);
    if (!own)
        return course;
    for (const domain::Unit &other : reference.units) {
        const bool joined = std::ranges::any_of(other.successors, [&](const auto &next) {
            return next.to == unit && next.date <= today;
        });
        if (joined)
            course.madeOf.push_back(other.id);
    }
    std::ranges::sort(course.madeOf, {}, &domain::UnitId::value);
    if (!own->validTo.isValid() || own->validTo > today)
        return course;
    course.ended = own->validTo;
    const std::vector<domain::Unit> units = unitsOf(reference);
    const analysis::Successions successions(units);
    if (auto heirs = successions.heirs(unit, own->validTo.addDays(-1), today,
                                       analysis::ShareOf::People))
        course.heirs = *std::move(heirs);
    return course;
}

QDate lastDayOf(const Reference &reference, const domain::UnitId &unit, const QDate &today)
{
    const domain::Unit *own = reference.unit(unit);
    const bool ended = own && own->validTo.isValid() && own->validTo <= today;
    return ended ? own->validTo.addDays(-1) : today;
}

core::Result<IndicatorFigure> figureFrom(const FigureContext &context,
                                         const domain::Indicator &indicator,
                                         const domain::UnitId &unit,
                                         std::vector<Observation> versions)
{
    IndicatorFigure figure{.indicator = indicator, .unit = unit};
    figure.versions = analysis::inOrder(versions);
    figure.standing = analysis::standing(figure.versions);
    figure.facts = analysis::factsOf(indicator, figure.versions, planOf(context, figure),
                                     context.today);
    figure.doubtful = analysis::doubtfulAmong(indicator, figure.versions);
    figure.conflicts = analysis::conflictsOf(indicator, figure.versions);
    figure.course = courseOf(context.reference, unit, context.today);
    if (figure.course.ended)
        figure.facts.freshness = analysis::Freshness::Unknown;
    if (!figure.facts.latest)
        return figure;
    const auto doubts = std::ranges::find(figure.doubtful, figure.facts.latest->id,
                                          &analysis::DoubtfulValue::id);
    if (doubts != figure.doubtful.end())
        figure.doubts = doubts->doubts;
    figure.cumulative = analysis::cumulativeOf(indicator, figure.standing, *figure.facts.latest);
    return compare(context, figure).transform([&] { return std::move(figure); });
}

core::Result<IndicatorFigure> readFigure(const FigureContext &context,
                                         const domain::Indicator &indicator,
                                         const domain::UnitId &unit, const QDate &until)
{
    return store::IndicatorRepository(context.db)
        .series(indicator.id, unit, {}, kFirstDay, until)
        .and_then([&](std::vector<Observation> versions) {
            return figureFrom(context, indicator, unit, std::move(versions));
        });
}

} // namespace items
