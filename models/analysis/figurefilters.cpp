// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurefilters.h"

#include <algorithm>

namespace analysis {
namespace {

using domain::ReportFilter;
using domain::ReportOutcome;
using domain::ReportPast;
using domain::ReportState;

/// [now − to days, now − from days): a deadline missed by more than `from`, at most `to` days.
ReportFilter lateBy(ReportFilter scope, int from, std::optional<int> to)
{
    scope.overdueOnly = true;
    if (from > 0)
        scope.dueTo = scope.now.addDays(-from);
    if (to)
        scope.dueFrom = scope.now.addDays(-*to);
    return scope;
}

std::optional<ReportOutcome> outcomeOf(Figure figure)
{
    switch (figure) {
    case Figure::Accepted:
        return ReportOutcome::Accepted;
    case Figure::Processed:
        return ReportOutcome::Processed;
    case Figure::OnTime:
        return ReportOutcome::OnTime;
    case Figure::OnTimeExtended:
        return ReportOutcome::OnTimeExtended;
    case Figure::Late:
        return ReportOutcome::Late;
    default:
        return std::nullopt;
    }
}

std::optional<ReportPast> pastOf(Figure figure)
{
    switch (figure) {
    case Figure::MeasuredReceive:
        return ReportPast::Received;
    case Figure::MeasuredForward:
        return ReportPast::Forwarded;
    case Figure::MeasuredProcess:
        return ReportPast::Submitted;
    case Figure::MeasuredApprove:
        return ReportPast::Approved;
    case Figure::MeasuredWhole:
        return ReportPast::Resulted;
    case Figure::Returned:
        return ReportPast::Returned;
    case Figure::Reopened:
        return ReportPast::Reopened;
    default:
        return std::nullopt;
    }
}

std::vector<int> ratingsOf(Figure figure)
{
    switch (figure) {
    case Figure::Unsatisfied:
        return {1};
    case Figure::Accepting:
        return {2};
    case Figure::Satisfied:
        return {3};
    case Figure::Rated:
        return {1, 2, 3};
    default:
        return {};
    }
}

std::vector<ReportState> statesOf(Figure figure)
{
    switch (figure) {
    case Figure::Refused:
        return {ReportState::Refused};
    case Figure::Duplicates:
        return {ReportState::Duplicate};
    case Figure::Withdrawn:
        return {ReportState::Withdrawn};
    default:
        return {};
    }
}

} // namespace

qint64 countOf(Figure figure, const ReportFigures &figures)
{
    const CaseCounts &all = figures.all;
    switch (figure) {
    case Figure::Received:
        return all.received;
    case Figure::Open:
        return all.open;
    case Figure::Overdue:
        return all.overdue;
    case Figure::LateUpTo3:
        return all.late[0];
    case Figure::LateUpTo7:
        return all.late[1];
    case Figure::LateOver7:
        return all.late[2];
    case Figure::Accepted:
        return all.accepted;
    case Figure::Refused:
        return all.refused;
    case Figure::Duplicates:
        return all.duplicates;
    case Figure::Withdrawn:
        return all.withdrawn;
    case Figure::Processed:
        return all.processed;
    case Figure::OnTime:
        return all.onTime;
    case Figure::OnTimeExtended:
        return all.onTimeExtended;
    case Figure::Late:
        return all.processed - all.onTimeExtended;
    case Figure::Unsatisfied:
        return all.rated[0];
    case Figure::Accepting:
        return all.rated[1];
    case Figure::Satisfied:
        return all.rated[2];
    case Figure::Rated:
        return all.ratings();
    case Figure::MeasuredReceive:
        return figures.stage(ReportStage::Receive).n;
    case Figure::MeasuredForward:
        return figures.stage(ReportStage::Forward).n;
    case Figure::MeasuredProcess:
        return figures.stage(ReportStage::Process).n;
    case Figure::MeasuredApprove:
        return figures.stage(ReportStage::Approve).n;
    case Figure::MeasuredWhole:
        return figures.stage(ReportStage::Whole).n;
    case Figure::Returned:
        return all.returned;
    case Figure::Reopened:
        return all.reopened;
    }
    return 0;
}

ReportFilter recordsBehind(Figure figure, ReportFilter scope)
{
    if (figure == Figure::Open)
        scope.openOnly = true;
    if (figure == Figure::Overdue)
        scope.overdueOnly = true;
    if (figure == Figure::LateUpTo3)
        return lateBy(std::move(scope), 0, kLateDays[0]);
    if (figure == Figure::LateUpTo7)
        return lateBy(std::move(scope), kLateDays[0], kLateDays[1]);
    if (figure == Figure::LateOver7)
        return lateBy(std::move(scope), kLateDays[1], std::nullopt);
    if (const auto outcome = outcomeOf(figure))
        scope.outcome = *outcome;
    if (const auto past = pastOf(figure))
        scope.past = *past;
    if (auto ratings = ratingsOf(figure); !ratings.empty())
        scope.ratings = std::move(ratings);
    if (auto states = statesOf(figure); !states.empty())
        scope.states = std::move(states);
    return scope;
}

Figure measured(ReportStage stage)
{
    return Figure(int(Figure::MeasuredReceive) + int(stage));
}

bool countsForHotSpots(ReportState state)
{
    return state != ReportState::Refused && state != ReportState::Withdrawn;
}

std::pair<QDateTime, QDateTime> hotSpotDays(const ReportFilter &scope)
{
    const QDateTime to = scope.sentTo.isValid() ? std::min(scope.sentTo, scope.now) : scope.now;
    const QDateTime from = to.addDays(-kHotSpotDays);
    return {scope.sentFrom.isValid() ? std::max(scope.sentFrom, from) : from, to};
}

ReportFilter recordsAround(const HotSpot &spot, ReportFilter scope)
{
    std::tie(scope.sentFrom, scope.sentTo) = hotSpotDays(scope);
    scope.around = domain::PlaceAround{spot.centre.longitude, spot.centre.latitude, kHotSpotMetres};
    scope.states.clear();
    for (int state = 0; state <= int(ReportState::Withdrawn); ++state) {
        if (countsForHotSpots(ReportState(state)))
            scope.states.push_back(ReportState(state));
    }
    return scope;
}

std::optional<ReportFilter> yearBefore(ReportFilter scope)
{
    if (!scope.sentFrom.isValid() || scope.changedSince.isValid())
        return std::nullopt;
    const QDateTime to = scope.sentTo.isValid() ? std::min(scope.sentTo, scope.now) : scope.now;
    scope.sentFrom = scope.sentFrom.addYears(-1);
    scope.sentTo = to.addYears(-1);
    if (scope.sentFrom >= scope.sentTo)
        return std::nullopt;
    return scope;
}

} // namespace analysis
