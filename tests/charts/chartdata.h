// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/trend.h"

#include <QDir>
#include <QWidget>

#include <cmath>

namespace support {

/// Months from January 2024: 100, 101, 102, …
[[nodiscard]] inline charts::Trend months(int count)
{
    charts::Trend trend;
    trend.name = QStringLiteral("Khách du lịch");
    trend.unit = QStringLiteral("nghìn lượt");
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2024, 1, 1).addMonths(i);
        trend.points.push_back({.label = QStringLiteral("T%1/%2").arg(day.month()).arg(day.year()),
                                .value = 100.0 + i,
                                .lastYear = {},
                                .plan = {},
                                .start = day});
    }
    return trend;
}

/// Days from 1 January 2015 with a wave, one peak and one trough.
[[nodiscard]] inline std::vector<charts::TrendPoint> days(int count, double phase = 0)
{
    std::vector<charts::TrendPoint> points;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2015, 1, 1).addDays(i);
        points.push_back({.label = day.toString(QStringLiteral("dd/MM/yyyy")),
                          .value = 50 + 10 * std::sin(i / 9.0 + phase) + (i * 7 % 13),
                          .lastYear = {},
                          .plan = {},
                          .start = day});
    }
    return points;
}

/// Puts what a test draws into the folder of IOC_PICTURES, if it is set, for eyes to judge.
inline void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("IOC_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace support
