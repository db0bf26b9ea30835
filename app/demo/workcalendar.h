// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

namespace demo {

/// Working hours of the administration: Monday to Friday 07:30–11:30 and 13:30–17:30 UTC+7, without
/// holidays, with swapped days.
class WorkCalendar
{
public:
    explicit WorkCalendar(const QJsonArray &days = {});
    [[nodiscard]] bool isWorkday(const QDate &day) const;
    /// The moment that many working hours after `from`.
    [[nodiscard]] QDateTime after(const QDateTime &from, double workingHours) const;

private:
    QSet<QDate> m_off;
    QSet<QDate> m_on;
};

} // namespace demo
