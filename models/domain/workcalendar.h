// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/administration.h"

#include <QDateTime>
#include <QSet>

#include <vector>

namespace domain {

/// Working hours of the administration: Monday to Friday 07:30–11:30 and 13:30–17:30 UTC+7, without
/// holidays, with swapped days (the calendar collection).
class WorkCalendar
{
public:
    WorkCalendar() = default;
    explicit WorkCalendar(const std::vector<CalendarDay> &days);
    [[nodiscard]] bool isWorkday(const QDate &day) const;
    /// The moment (UTC) that many working hours after `from`; hours from 0. Null for a null moment
    /// or when ten years do not have so many.
    [[nodiscard]] QDateTime after(const QDateTime &from, double workingHours) const;
    /// Seconds of the two shifts that lie before a second of the day: 0 … 8 hours.
    [[nodiscard]] static qint64 shiftSecondsBefore(qint64 secondOfDay);
    /// Working hours from one moment to a later one; 0 when it is not later.
    [[nodiscard]] double hoursBetween(const QDateTime &from, const QDateTime &to) const;

private:
    QSet<QDate> m_off;
    QSet<QDate> m_on;
};

} // namespace domain
