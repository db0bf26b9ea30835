// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/workcalendar.h"

#include <QJsonObject>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

std::array<std::pair<QTime, QTime>, 2> shifts()
{
    return {{{QTime(7, 30), QTime(11, 30)}, {QTime(13, 30), QTime(17, 30)}}};
}

} // namespace

WorkCalendar::WorkCalendar(const QJsonArray &days)
{
    for (const QJsonValue &value : days) {
        const QDate day = QDate::fromString(value["date"_L1].toString(), Qt::ISODate);
        (value["kind"_L1].toString() == "swapped-work"_L1 ? m_on : m_off).insert(day);
    }
}

bool WorkCalendar::isWorkday(const QDate &day) const
{
    return m_on.contains(day) || (day.dayOfWeek() <= Qt::Friday && !m_off.contains(day));
}

QDateTime WorkCalendar::after(const QDateTime &from, double workingHours) const
{
    static const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(7 * 3600);
    const QDateTime local = from.toTimeZone(zone);
    double left = workingHours * 3600;
    for (QDate day = local.date();; day = day.addDays(1)) {
        if (!isWorkday(day))
            continue;
        for (const auto &[opens, closes] : shifts()) {
            const QTime start = day == local.date() ? std::max(opens, local.time()) : opens;
            const double open = start.secsTo(closes);
            if (open <= 0)
                continue;
            if (left <= open)
                return QDateTime(day, start.addSecs(int(left)), zone).toUTC();
            left -= open;
        }
    }
}

} // namespace demo
