// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/freshness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

constexpr qint64 kGraceShare = 4; // a quarter of the period

} // namespace

QDate windowEnd(const domain::Indicator &indicator, const domain::Period &period)
{
    constexpr int kMidMonth = 14;
    constexpr int kHealthMonth = 17;
    constexpr int kMondayToThursday = 3;
    const QDate end = period.end;
    if (period.kind == domain::PeriodKind::Day)
        return end;
    if (indicator.windowRule == "mid-month"_L1)
        return {end.year(), end.month(), kMidMonth};
    if (indicator.windowRule == "health-month"_L1)
        return {end.year(), end.month(), kHealthMonth};
    if (indicator.windowRule == "thursday-week"_L1 && period.kind == domain::PeriodKind::Week)
        return period.start.addDays(kMondayToThursday);
    return end;
}

Freshness freshnessOf(const domain::Indicator &indicator,
                      const std::optional<domain::Period> &latest, const QDate &today)
{
    if (!latest || !latest->isValid() || indicator.periodKind == domain::PeriodKind::Unknown ||
        latest->start > today) // a value from the future is a mistake, not news
        return Freshness::Unknown;
    const auto next = domain::Period::containing(latest->kind, latest->end.addDays(1));
    const QDate due = windowEnd(indicator, next).addDays(indicator.dueDays);
    if (today <= due)
        return Freshness::Fresh;
    const qint64 grace = std::max<qint64>(1, next.start.daysTo(next.end) / kGraceShare);
    return today <= due.addDays(grace) ? Freshness::Due : Freshness::Late;
}

} // namespace analysis
