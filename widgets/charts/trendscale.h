// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/trend.h"

#include <QList>
#include <QString>

namespace charts {

/// The axis of values: from, to and between in steps of 1, 2 or 5 times a power of ten.
struct TrendScale {
    double bottom = 0;
    double top = 1;
    double step = 0.25;

    [[nodiscard]] QList<double> ticks() const;
    /// In the Vietnamese form, as many decimals as the step needs; enormous numbers by powers of
    /// ten.
    [[nodiscard]] QString text(double value) const;

    bool operator==(const TrendScale &) const = default;
};

/// A scale around all that the trend shows; from 0 for columns.
[[nodiscard]] TrendScale scaleOf(const Trend &trend);
[[nodiscard]] TrendScale scaleBetween(double low, double high, bool fromZero);

} // namespace charts
