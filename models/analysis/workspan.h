// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workcalendar.h"

#include <vector>

namespace analysis {

/// Working time between two moments as domain::WorkCalendar counts it, for millions of pairs: the
/// days are added up once. Moments outside of [first, last] count as its ends.
class WorkSpan
{
public:
    WorkSpan(const domain::WorkCalendar &calendar, const QDate &first, const QDate &last);
    /// Working hours between two moments in ms since 1970 UTC; 0 when `to` is not later.
    [[nodiscard]] double hours(qint64 from, qint64 to) const;

private:
    [[nodiscard]] qint64 secondsUntil(qint64 moment) const;

    qint64 m_firstDay;            ///< days since 1970, in UTC+7
    std::vector<qint64> m_before; ///< working seconds before each day, and after the last
};

} // namespace analysis
