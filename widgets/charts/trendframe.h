// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace charts {

/// Where periods and values lie on the chart.
struct TrendFrame {
    QRectF box;
    double first = 0; ///< edges in periods
    double last = 1;
    double bottom = 0; ///< edges in values
    double top = 1;

    [[nodiscard]] double perPeriod() const { return box.width() / (last - first); }
    [[nodiscard]] double x(double period) const
    {
        return box.left() + (period - first) * perPeriod();
    }
    /// At the edge for what lies beyond it.
    [[nodiscard]] double y(double value) const
    {
        const double share = value / (top - bottom) - bottom / (top - bottom);
        return box.bottom() - std::clamp(share, 0.0, 1.0) * box.height();
    }
    [[nodiscard]] double periodAt(double place) const
    {
        return first + (place - box.left()) / std::max(1e-9, perPeriod());
    }
};

} // namespace charts
