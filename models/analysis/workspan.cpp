// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/workspan.h"

#include "models/core/moment.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr qint64 kOffsetMs = 7 * 3600 * 1000; ///< UTC+7, without daylight saving

} // namespace

WorkSpan::WorkSpan(const domain::WorkCalendar &calendar, const QDate &first, const QDate &last)
    : m_firstDay(QDate(1970, 1, 1).daysTo(first))
    , m_before{0}
{
    const qint64 wholeDay = domain::WorkCalendar::shiftSecondsBefore(core::kDayMs / 1000);
    for (QDate day = first; day <= last; day = day.addDays(1))
        m_before.push_back(m_before.back() + (calendar.isWorkday(day) ? wholeDay : 0));
}

qint64 WorkSpan::secondsUntil(qint64 moment) const
{
    const qint64 days = qint64(m_before.size()) - 1;
    const qint64 local = std::clamp(moment + kOffsetMs - m_firstDay * core::kDayMs, qint64(0),
                                    days * core::kDayMs);
    const qint64 day = local / core::kDayMs;
    const qint64 before = m_before[size_t(day)];
    if (day == days || m_before[size_t(day) + 1] == before)
        return before;
    return before + domain::WorkCalendar::shiftSecondsBefore(local % core::kDayMs / 1000);
}

double WorkSpan::hours(qint64 from, qint64 to) const
{
    return to <= from ? 0 : double(secondsUntil(to) - secondsUntil(from)) / 3600;
}

} // namespace analysis
