// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace store {

/// Days as people here count them: UTC+7, which has known no change since 1975.
inline constexpr qint64 kLocalOffsetMs = 7 * 3600 * 1000;
inline constexpr qint64 kLocalDayMs = 24 * 3600 * 1000;

/// SQL for the number of the local day (since 1970) of a time in ms.
[[nodiscard]] inline QByteArray localDaySql(const QByteArray &ms)
{
    return "((" + ms + ") + " + QByteArray::number(kLocalOffsetMs) + ") / " +
           QByteArray::number(kLocalDayMs);
}

[[nodiscard]] inline QDate localDay(qint64 number)
{
    return QDate(1970, 1, 1).addDays(number);
}

/// The first moment of a local day.
[[nodiscard]] inline QDateTime startOfLocalDay(const QDate &day)
{
    return day.startOfDay(QTimeZone::UTC).addMSecs(-kLocalOffsetMs);
}

} // namespace store
