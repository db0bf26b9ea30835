// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/reportfigures.h"
#include "models/domain/reportfilter.h"

namespace analysis {

/// A number of reports that can be shown one by one.
enum class Figure {
    Received,
    Open,
    Overdue,
    LateUpTo3,
    LateUpTo7,
    LateOver7,
    Accepted,
    Refused,
    Duplicates,
    Withdrawn,
    Processed,
    OnTime,
    OnTimeExtended,
    Late,
    Unsatisfied,
    Accepting,
    Satisfied,
    Rated,
    MeasuredReceive,
    MeasuredForward, ///< forwarded: the whole of the return rate
    MeasuredProcess,
    MeasuredApprove,
    MeasuredWhole, ///< had a result once: the whole of the reopen rate
    Returned,
    Reopened,
};
inline constexpr int kFigures = int(Figure::Reopened) + 1;

/// How many reports the figure counts.
[[nodiscard]] qint64 countOf(Figure figure, const ReportFigures &figures);
/// Those reports among the ones of `scope`. Days late are told at scope.now.
[[nodiscard]] domain::ReportFilter recordsBehind(Figure figure, domain::ReportFilter scope);
/// The figure that tells how many reports a stage was measured on.
[[nodiscard]] Figure measured(ReportStage stage);

/// Refused and withdrawn reports make no hot spot; repeated ones do.
[[nodiscard]] bool countsForHotSpots(domain::ReportState state);
/// The days that hot spots are looked for in: the last kHotSpotDays of the scope, up to now.
[[nodiscard]] std::pair<QDateTime, QDateTime> hotSpotDays(const domain::ReportFilter &scope);
[[nodiscard]] domain::ReportFilter recordsAround(const HotSpot &spot, domain::ReportFilter scope);

/// The scope a year earlier, as far as this year's has come; null when it is not bounded, or asks
/// for what changed lately, so that there is nothing to compare with.
[[nodiscard]] std::optional<domain::ReportFilter> yearBefore(domain::ReportFilter scope);

} // namespace analysis
