// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workcalendar.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr int kLongestDays = 3660;

std::array<std::pair<QTime, QTime>, 2> shifts()
{
    return {{{QTime(7, 30), QTime(11, 30)}, {QTime(13, 30), QTime(17, 30)}}};
}

QTimeZone zone()
{
    static const QTimeZone hanoi = QTimeZone::fromSecondsAheadOfUtc(7 * 3600);
    return hanoi;
}

} // namespace

WorkCalendar::WorkCalendar(const std::vector<CalendarDay> &days)
{
    for (const CalendarDay &day : days)
        (day.kind == "swapped-work"_L1 ? m_on : m_off).insert(day.date);
}

bool WorkCalendar::isWorkday(const QDate &day) const
{
    return m_on.contains(day) || (day.dayOfWeek() <= Qt::Friday && !m_off.contains(day));
}

QDateTime WorkCalendar::after(const QDateTime &from, double workingHours) const
{
    if (!from.isValid())
        return {};
    const QDateTime local = from.toTimeZone(zone());
    double left = std::max(0.0, workingHours) * 3600;
    for (int ahead = 0; ahead < kLongestDays; ++ahead) {
        const QDate day = local.date().addDays(ahead);
        if (!isWorkday(day))
            continue;
        for (const auto &[opens, closes] : shifts()) {
            const QTime start = ahead == 0 ? std::max(opens, local.time()) : opens;
            const double open = start.secsTo(closes);
            if (open <= 0)
                continue;
            if (left <= open)
                return QDateTime(day, start.addSecs(int(left)), zone()).toUTC();
            left -= open;
        }
    }
    return {};
}

qint64 WorkCalendar::shiftSecondsBefore(qint64 secondOfDay)
{
    qint64 seconds = 0;
    for (const auto &[opens, closes] : shifts()) {
        const qint64 start = opens.msecsSinceStartOfDay() / 1000;
        const qint64 end = closes.msecsSinceStartOfDay() / 1000;
        seconds += std::clamp(secondOfDay, start, end) - start;
    }
    return seconds;
}

double WorkCalendar::hoursBetween(const QDateTime &from, const QDateTime &to) const
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    const QDateTime first = from.toTimeZone(zone());
    const QDateTime last = to.toTimeZone(zone());
    qint64 seconds = 0;
    for (QDate day = first.date(); day <= last.date(); day = day.addDays(1)) {
        if (!isWorkday(day))
            continue;
        for (const auto &[opens, closes] : shifts()) {
            const QTime start = day == first.date() ? std::max(opens, first.time()) : opens;
            const QTime end = day == last.date() ? std::min(closes, last.time()) : closes;
            seconds += std::max(0, start.secsTo(end));
        }
    }
    return double(seconds) / 3600;
}

} // namespace domain
