// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportfilter.h"

namespace common {

class SharedContext;

/// Which reports the shared context means, the same for list, map and figures. `area` is the units
/// that the shared area narrows to (none: the whole province). `now` is taken to the minute:
/// deadlines move on, but not with every repaint.
[[nodiscard]] domain::ReportFilter reportScope(const SharedContext &context,
                                               const std::vector<domain::UnitId> &area,
                                               const QDateTime &now);
/// The same over the whole period, whatever part of it the time slider shows: what the slider
/// draws.
[[nodiscard]] domain::ReportFilter reportScopeOfPeriod(const SharedContext &context,
                                                       const std::vector<domain::UnitId> &area,
                                                       const QDateTime &now);
/// The same without what the desk has chosen: what its queues are counted over.
[[nodiscard]] domain::ReportFilter reportScopeOfQueues(const SharedContext &context,
                                                       const std::vector<domain::UnitId> &area,
                                                       const QDateTime &now);

} // namespace common
