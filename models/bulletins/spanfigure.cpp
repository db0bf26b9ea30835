// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/spanfigure.h"

#include "models/store/repositories.h"

#include <algorithm>
#include <ranges>

namespace bulletins {
namespace {

using domain::Indicator;
using domain::Observation;
using domain::Period;
using domain::PeriodKind;
using domain::ValueKind;
using Periods = std::vector<Period>;

constexpr int kProvinceSeconds = 7 * 3600;
constexpr qsizetype kMostTrend = 24; ///< periods kept for a line

/// The periods of a rhythm that end within the days.
Periods periodsIn(PeriodKind kind, const QDate &from, const QDate &to)
{
    Periods periods;
    for (Period at = Period::containing(kind, to); at.isValid() && at.end >= from;
         at = at.previous()) {
        if (at.end <= to)
            periods.push_back(at);
    }
    std::ranges::reverse(periods);
    return periods;
}

QDate dueOf(const Indicator &indicator, const Period &period)
{
    return analysis::windowEnd(indicator, period).addDays(indicator.dueDays);
}

class FigureReader
{
public:
    FigureReader(const items::FigureContext &context, const Indicator &indicator,
                 const domain::UnitId &unit, const Span &span)
        : m_context(context)
        , m_indicator(indicator)
        , m_span(span)
        , m_periods(periodsIn(indicator.periodKind, span.start, span.end))
    {
        m_figure.indicator = indicator;
        m_figure.unit = unit;
        m_figure.source = indicator.supplyAgencyId.isEmpty() ? indicator.leadAgencyId
                                                             : indicator.supplyAgencyId;
    }

    core::Result<SpanFigure> read(std::vector<Observation> versions)
    {
        const std::vector<Observation> standing = analysis::standing(versions);
        m_figure.period = chosen(standing);
        std::erase_if(versions, [this](const Observation &one) {
            return one.period.start > m_figure.period.start;
        });
        auto figure = items::figureFrom(m_context, m_indicator, m_figure.unit, std::move(versions));
        if (!figure)
            return std::unexpected(figure.error());
        keepStanding(*figure);
        m_figure.summed = m_indicator.kind == ValueKind::Flow && m_periods.size() > 1;
        const auto filled = m_figure.summed ? takeSum(*figure) : takeOne(*figure);
        if (!filled)
            return std::unexpected(filled.error());
        return std::move(m_figure);
    }

private:
    /// The period that the bulletin tells of.
    [[nodiscard]] Period chosen(std::span<const Observation> standing) const
    {
        if (!m_periods.empty())
            return withinSpan(standing);
        const Period running = Period::containing(m_indicator.periodKind, m_span.end);
        Period due = running.previous();
        while (due.isValid() && dueOf(m_indicator, due) > m_span.end)
            due = due.previous();
        return standing.empty() || standing.back().period.start < due.start
                   ? due
                   : standing.back().period;
    }
    /// The last of the span; on its own day yesterday's, since a day is reported when it is over.
    [[nodiscard]] Period withinSpan(std::span<const Observation> standing) const
    {
        const Period &last = m_periods.back();
        if (m_indicator.periodKind == PeriodKind::Day && m_span.kind != Kind::Day) {
            // Days off have no figures: the last day that has one stands for the span.
            for (const Observation &one : standing | std::views::reverse) {
                if (one.period.start >= m_span.start && !one.missing)
                    return one.period;
            }
        }
        const bool running = m_span.kind == Kind::Day && last.end >= m_context.today;
        const bool told = std::ranges::any_of(
            standing, [&](const Observation &one) { return one.period == last; });
        return running && !told ? last.previous() : last;
    }
    void keepStanding(const items::IndicatorFigure &figure)
    {
        const auto count = std::min<size_t>(figure.standing.size(), kMostTrend);
        m_figure.standing.assign(figure.standing.end() - std::ptrdiff_t(count),
                                 figure.standing.end());
        for (const analysis::Conflict &conflict : figure.conflicts) {
            if (conflict.period == m_figure.period)
                m_figure.conflicts.push_back(conflict);
        }
    }
    void note(const Observation &one)
    {
        m_figure.observations << one.id.value;
        if (!m_figure.asOf.isValid() || m_figure.asOf < one.publishedAt)
            m_figure.asOf = one.publishedAt;
        if (!one.agencyId.isEmpty())
            m_figure.source = one.agencyId;
    }
    /// The day on which the figure is due: what its slot says, else by the dictionary.
    [[nodiscard]] core::Result<QDate> dueDay() const
    {
        return store::IndicatorRepository(m_context.db)
            .slotsOf(m_indicator.id, m_figure.unit)
            .transform([this](const std::vector<domain::Slot> &slotList) {
                const auto found = std::ranges::find(slotList, m_figure.period,
                                                     &domain::Slot::period);
                return found != slotList.end() && found->dueAt.isValid()
                           ? found->dueAt.toOffsetFromUtc(kProvinceSeconds).date()
                           : dueOf(m_indicator, m_figure.period);
            });
    }
    core::Result<void> miss(const items::IndicatorFigure &figure)
    {
        const auto told = std::ranges::find(figure.standing, m_figure.period, &Observation::period);
        m_figure.state = told != figure.standing.end() ? SpanFigure::State::Nothing
                                                       : SpanFigure::State::Missing;
        if (m_figure.state == SpanFigure::State::Nothing)
            note(*told);
        if (figure.facts.latest)
            m_figure.newest = figure.facts.latest->period;
        if (const auto *plan = m_context.reference.plan(m_indicator.id, m_figure.unit,
                                                        analysis::yearOf(m_figure.period)))
            m_figure.target = plan->target;
        const Observation *before = m_figure.summed ? nullptr
                                                    : analysis::valueIn(figure.standing,
                                                                        m_figure.period.previous());
        if (before) {
            m_figure.before = before->value;
            m_figure.beforeStatus = before->status;
        }
        return dueDay().transform([this](const QDate &day) { m_figure.dueOn = day; });
    }
    core::Result<void> takeOne(const items::IndicatorFigure &figure)
    {
        const auto &latest = figure.facts.latest;
        if (!latest || latest->period != m_figure.period)
            return miss(figure);
        m_figure.state = SpanFigure::State::Told;
        m_figure.value = latest->value;
        m_figure.status = latest->status;
        m_figure.note = latest->note;
        note(*latest);
        takeChanges(figure);
        takeYear(figure);
        return {};
    }
    void takeChanges(const items::IndicatorFigure &figure)
    {
        m_figure.previous = figure.previousPeriod.change;
        m_figure.previousRefused = figure.previousPeriod.refusal.has_value();
        m_figure.same = figure.samePeriod.change;
        m_figure.sameRefused = figure.samePeriod.refusal.has_value();
        m_figure.estimatedBase = figure.samePeriod.estimated || figure.previousPeriod.estimated;
        m_figure.movedByTet = figure.facts.movedByTet;
        if (figure.previousPeriod.base && !figure.previousPeriod.base->missing) {
            m_figure.before = figure.previousPeriod.base->value;
            m_figure.beforeStatus = figure.previousPeriod.base->status;
        }
    }
    void takeYear(const items::IndicatorFigure &figure)
    {
        m_figure.cumulative = figure.facts.cumulative;
        m_figure.cumulativeChange = figure.facts.cumulativeChange;
        m_figure.target = figure.facts.target;
        m_figure.targetHigh = figure.facts.targetHigh;
        m_figure.planShare = figure.facts.planShare;
        m_figure.light = figure.facts.light;
    }

    /// The values of some periods, on the boundaries of today where they were others then.
    struct Sum {
        Observation all = {};
        int parts = 0;
        bool estimated = false;
        bool refused = false;
    };
    core::Result<Sum> sumOf(const items::IndicatorFigure &figure, const Periods &periods)
    {
        Sum sum;
        sum.all.status = domain::ValueStatus::Corrected;
        for (const Period &period : periods) {
            const Observation *own = analysis::valueIn(figure.standing, period);
            std::optional<Observation> one = own ? std::optional(*own) : std::nullopt;
            if (!one && unitIsYounger(period)) {
                auto carried = carriedOver(period, sum);
                if (!carried)
                    return std::unexpected(carried.error());
                one = *carried;
            }
            if (!one || one->missing)
                continue;
            ++sum.parts;
            sum.all.value += one->value;
            if (analysis::settledness(one->status) < analysis::settledness(sum.all.status))
                sum.all.status = one->status;
        }
        return sum;
    }
    [[nodiscard]] bool unitIsYounger(const Period &period) const
    {
        const domain::Unit *unit = m_context.reference.unit(m_figure.unit);
        return unit && unit->validFrom.isValid() && period.end < unit->validFrom;
    }
    core::Result<std::optional<Observation>> carriedOver(const Period &period, Sum &sum) const
    {
        const auto across = store::IndicatorRepository(m_context.db)
                                .versionsAcross(m_indicator.id, period);
        if (!across)
            return std::unexpected(across.error());
        const analysis::Rebased all = analysis::rebased(
            m_indicator, m_context.units, analysis::standingByUnit(*across), m_span.end);
        const auto found = std::ranges::find_if(
            all.values, [this](const auto &one) { return one.value.unitId == m_figure.unit; });
        if (found == all.values.end()) {
            sum.refused = sum.refused || !across->empty();
            return std::nullopt;
        }
        sum.estimated = sum.estimated || found->estimated;
        return found->value;
    }
    /// Days are exempt: weekends have no figures.
    [[nodiscard]] bool isWhole(const Sum &sum, const Periods &periods) const
    {
        return m_indicator.periodKind == PeriodKind::Day ? sum.parts > 0
                                                         : sum.parts == int(periods.size());
    }
    core::Result<void> takeSum(const items::IndicatorFigure &figure)
    {
        const auto sum = sumOf(figure, m_periods);
        if (!sum)
            return std::unexpected(sum.error());
        m_figure.parts = sum->parts;
        m_figure.wanted = int(m_periods.size());
        if (!isWhole(*sum, m_periods)) {
            const auto missed = miss(figure);
            if (sum->parts > 0)
                m_figure.state = SpanFigure::State::Partial;
            return missed;
        }
        m_figure.state = SpanFigure::State::Told;
        m_figure.value = sum->all.value;
        m_figure.status = sum->all.status;
        for (const Observation &one : figure.standing) {
            if (std::ranges::contains(m_periods, one.period))
                note(one);
        }
        takeYear(figure);
        return compareSums(figure, sum->all);
    }
    core::Result<void> compareSums(const items::IndicatorFigure &figure, const Observation &now)
    {
        const Span before = m_span.previous();
        const Span year = m_span.sameLastYear();
        const Periods previous = periodsIn(m_indicator.periodKind, before.start, before.end);
        const Periods same = periodsIn(m_indicator.periodKind, year.start, year.end);
        const auto previousSum = sumOf(figure, previous);
        const auto sameSum = sumOf(figure, same);
        if (!previousSum || !sameSum)
            return std::unexpected(previousSum ? sameSum.error() : previousSum.error());
        m_figure.previousRefused = previousSum->refused;
        m_figure.sameRefused = sameSum->refused;
        m_figure.estimatedBase = previousSum->estimated || sameSum->estimated;
        if (isWhole(*previousSum, previous)) {
            m_figure.before = previousSum->all.value;
            m_figure.beforeStatus = previousSum->all.status;
            m_figure.previous = analysis::changeBetween(m_indicator, now, previousSum->all);
        }
        if (isWhole(*sameSum, same))
            m_figure.same = analysis::changeBetween(m_indicator, now, sameSum->all);
        return {};
    }

    const items::FigureContext &m_context;
    const Indicator &m_indicator;
    const Span &m_span;
    Periods m_periods;
    SpanFigure m_figure;
};

bool isValidOn(const Indicator &indicator, const QDate &day)
{
    return (!indicator.validFrom.isValid() || indicator.validFrom <= day) &&
           (!indicator.validTo.isValid() || day < indicator.validTo);
}

} // namespace

core::Result<std::vector<SpanFigure>> readSpanFigures(const items::FigureContext &context,
                                                      domain::Subsystem subsystem,
                                                      const domain::UnitId &unit, const Span &span)
{
    auto versions = store::IndicatorRepository(context.db)
                        .versionsOf(subsystem, unit, QDate(span.start.year() - 1, 1, 1), span.end);
    if (!versions)
        return std::unexpected(versions.error());
    QHash<QString, std::vector<Observation>> byIndicator;
    for (Observation &one : *versions)
        byIndicator[one.indicatorId.value].push_back(std::move(one));
    std::vector<SpanFigure> figures;
    for (const Indicator &indicator : context.reference.indicatorList) {
        if (indicator.subsystem != subsystem || !isValidOn(indicator, span.end))
            continue;
        auto figure = FigureReader(context, indicator, unit, span)
                          .read(byIndicator.take(indicator.id.value));
        if (!figure)
            return std::unexpected(figure.error());
        figures.push_back(*std::move(figure));
    }
    return figures;
}

} // namespace bulletins
