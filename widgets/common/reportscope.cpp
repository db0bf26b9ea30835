// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/reportscope.h"

#include "widgets/common/contextrange.h"
#include "widgets/common/sharedcontext.h"

#include <algorithm>

namespace common {
namespace {

QDateTime later(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() ? std::max(a, b) : a.isValid() ? a : b;
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() ? std::min(a, b) : a.isValid() ? a : b;
}

domain::ReportFilter toWindow(domain::ReportFilter filter, const SharedContext &context)
{
    filter.sentFrom = later(filter.sentFrom, context.windowFrom());
    filter.sentTo = earlier(filter.sentTo, context.windowTo());
    return filter;
}

domain::ReportFilter narrowed(domain::ReportFilter filter, const SharedContext &context,
                              const std::vector<domain::UnitId> &area, const QDateTime &now)
{
    const auto [from, to] = periodUtc(context);
    if (filter.units.empty())
        filter.units = area;
    filter.sentFrom = later(filter.sentFrom, from);
    filter.sentTo = earlier(filter.sentTo, to);
    filter.text = QString(context.search() + u' ' + filter.text).trimmed();
    if (filter.region.isEmpty())
        filter.region = context.reportRegion();
    filter.changedSince = later(filter.changedSince, context.changedSince());
    filter.now = toMinute(now);
    return filter;
}

} // namespace

domain::ReportFilter reportScope(const SharedContext &context,
                                 const std::vector<domain::UnitId> &area, const QDateTime &now)
{
    return toWindow(reportScopeOfPeriod(context, area, now), context);
}

domain::ReportFilter reportScopeOfPeriod(const SharedContext &context,
                                         const std::vector<domain::UnitId> &area,
                                         const QDateTime &now)
{
    return narrowed(context.reportChoice(), context, area, now);
}

domain::ReportFilter reportScopeOfQueues(const SharedContext &context,
                                         const std::vector<domain::UnitId> &area,
                                         const QDateTime &now)
{
    return toWindow(narrowed({}, context, area, now), context);
}

} // namespace common
