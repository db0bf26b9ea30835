// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace charts {

struct TrendPoint;

/// A label under the axis of periods.
struct PeriodTick {
    int period = 0;
    QString text;

    bool operator==(const PeriodTick &) const = default;
};

/// As many labels as fit side by side: every period; else those that begin a month, a quarter or a
/// year; else every so many years or periods. `perPeriod` and what `widthOf` returns are in pixels.
[[nodiscard]] QList<PeriodTick> periodTicks(const std::vector<TrendPoint> &points, int first,
                                            int last, double perPeriod,
                                            const std::function<double(const QString &)> &widthOf);

} // namespace charts
