// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cumulative.h"
#include "models/analysis/measure.h"
#include "models/analysis/versions.h"
#include "models/items/directory.h"
#include "models/items/specialsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace items {
namespace {

using domain::Observation;
using Standing = std::vector<Observation>;

constexpr int kFunnelMonths = 26;
constexpr int kOpenDays = 45; ///< older counts of open dossiers say nothing of today

/// What was read for the steps of one funnel.
struct FunnelReading {
    const domain::Indicator *received = nullptr;
    const domain::Indicator *resolved = nullptr;
    const domain::Indicator *onTime = nullptr;
    const domain::Indicator *late = nullptr;
    const domain::Indicator *openInTime = nullptr;
    const domain::Indicator *overdue = nullptr;
    domain::Period period;
    bool toDate = false;
};

/// A step as it is counted in the period, or from the start of the year.
FunnelRow flowRow(SpecialSource &source, FunnelStage stage, const domain::Indicator *indicator,
                  const FunnelReading &reading)
{
    FunnelRow row;
    row.stage = stage;
    row.period = reading.period;
    if (!indicator)
        return row;
    row.indicator = indicator->id;
    const Standing standing = analysis::standing(
        source.versions(*indicator, source.today().addMonths(-kFunnelMonths)));
    const auto value = valueOf(standing, reading.period);
    if (!value)
        return row;
    row.provisional = analysis::isProvisional(value->status);
    if (!reading.toDate)
        row.value = value->value;
    else if (const auto sum = analysis::cumulativeOf(*indicator, standing, *value))
        row.value = sum->value;
    return row;
}

/// A step as it stands now.
FunnelRow openRow(SpecialSource &source, FunnelStage stage, const domain::Indicator *indicator)
{
    FunnelRow row;
    row.stage = stage;
    if (!indicator)
        return row;
    row.indicator = indicator->id;
    if (const auto value = source.newest(*indicator, kOpenDays)) {
        row.value = value->value;
        row.period = value->period;
        row.provisional = analysis::isProvisional(value->status);
    }
    return row;
}

void setShare(FunnelRow &part, const FunnelRow &whole)
{
    if (part.value && whole.value && *whole.value > 0)
        part.share = *part.value / *whole.value;
}

FunnelRow sumRow(FunnelStage stage, const FunnelRow &one, const FunnelRow &other)
{
    FunnelRow sum;
    sum.stage = stage;
    sum.derived = true;
    sum.indicator = one.indicator;
    sum.period = one.period;
    sum.provisional = one.provisional || other.provisional;
    if (one.value && other.value)
        sum.value = *one.value + *other.value;
    return sum;
}

/// Resolved in time is what was not late, unless the source counts it itself.
FunnelRow onTimeRow(SpecialSource &source, const FunnelReading &reading, const FunnelRow &resolved,
                    const FunnelRow &late)
{
    if (reading.onTime)
        return flowRow(source, FunnelStage::OnTime, reading.onTime, reading);
    FunnelRow row = resolved;
    row.stage = FunnelStage::OnTime;
    row.derived = true;
    row.share = {};
    row.value = {};
    row.provisional = resolved.provisional || late.provisional;
    if (resolved.value && late.value && *late.value <= *resolved.value)
        row.value = *resolved.value - *late.value;
    return row;
}

std::vector<FunnelRow> rowsOf(SpecialSource &source, const FunnelReading &reading)
{
    using enum FunnelStage;
    const FunnelRow received = flowRow(source, Received, reading.received, reading);
    FunnelRow inTime = openRow(source, OpenInTime, reading.openInTime);
    FunnelRow overdue = openRow(source, Overdue, reading.overdue);
    const FunnelRow open = sumRow(InProgress, inTime, overdue);
    FunnelRow resolved = flowRow(source, Resolved, reading.resolved, reading);
    FunnelRow late = flowRow(source, Late, reading.late, reading);
    FunnelRow onTime = onTimeRow(source, reading, resolved, late);
    setShare(inTime, open);
    setShare(overdue, open);
    setShare(resolved, received);
    setShare(onTime, resolved);
    setShare(late, resolved);
    return {received, open, inTime, overdue, resolved, onTime, late};
}

/// The rate as published against what the steps give.
analysis::IdentityCheck checkRate(const FunnelFigures &figures)
{
    const auto valueIn = [&figures](FunnelStage stage) {
        const auto found = std::ranges::find(figures.inPeriod, stage, &FunnelRow::stage);
        return found == figures.inPeriod.end() ? std::nullopt : found->value;
    };
    if (!figures.rate)
        return {};
    const auto &rate = *figures.rate;
    return analysis::quotientCheck({rate.value.value, analysis::lastPlace(rate.indicator)},
                                   valueIn(FunnelStage::OnTime), valueIn(FunnelStage::Resolved),
                                   analysis::ratioScale(rate.indicator));
}

void readDue(const SpecialView &view, SpecialSource &source, FunnelFigures &figures)
{
    const auto *soon = source.indicator(view.codes.value(u"dueSoon"_s));
    const auto *overdue = source.indicator(view.codes.value(u"overdue"_s));
    if (!soon)
        return;
    if (const auto value = source.newest(*soon, kOpenDays))
        figures.dueSoon = SpecialValue{*soon, *value};
    const QDate from = source.today().addDays(-kOpenDays);
    const auto newestIn = [&](const domain::Unit &unit, const domain::Indicator *indicator) {
        const auto value = indicator ? lastValue(analysis::standing(
                                           source.versionsIn(unit.id, *indicator, from)))
                                     : std::nullopt;
        return value ? std::optional(value->value) : std::nullopt;
    };
    for (const auto *unit : source.reference().children(source.unit(), source.today())) {
        const DueUnit due{unit->id, newestIn(*unit, soon), newestIn(*unit, overdue)};
        if (due.dueSoon || due.overdue)
            figures.due.push_back(due);
    }
    std::ranges::stable_sort(figures.due, std::ranges::greater(), [](const DueUnit &due) {
        return std::pair(due.dueSoon.value_or(-1), due.overdue.value_or(-1));
    });
}

} // namespace

FunnelFigures funnelFigures(const SpecialView &view, SpecialSource &source)
{
    FunnelFigures figures;
    const auto named = [&](const QString &role) {
        return source.indicator(view.codes.value(role));
    };
    FunnelReading reading{named(u"received"_s),
                          named(u"resolved"_s),
                          named(u"onTime"_s),
                          named(u"late"_s),
                          named(u"openInTime"_s),
                          named(u"overdue"_s),
                          {},
                          false};
    const auto *leading = reading.received ? reading.received : reading.resolved;
    if (leading) {
        figures.received = *leading;
        figures.asOf = source.newest(*leading, kFunnelMonths * 30);
    }
    if (figures.asOf) {
        reading.period = figures.period = figures.asOf->period;
        figures.inPeriod = rowsOf(source, reading);
        reading.toDate = true;
        figures.toDate = rowsOf(source, reading);
    }
    if (const auto *rate = named(u"rate"_s)) {
        const auto standing = analysis::standing(
            source.versions(*rate, source.today().addMonths(-kFunnelMonths)));
        if (const auto value = valueOf(standing, figures.period))
            figures.rate = SpecialValue{*rate, *value};
    }
    figures.rateCheck = checkRate(figures);
    readDue(view, source, figures);
    if (!figures.asOf && figures.dueSoon)
        figures.asOf = figures.dueSoon->value;
    figures.unknownCodes = source.unknownCodes();
    return figures;
}

} // namespace items
