// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/valuescale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace documents {

using bulletins::TrendFigure;

namespace {

constexpr int kMostTicks = 5;
constexpr double kHeadroom = 0.08; ///< of the range, above and below

/// A round step that divides the range into few parts.
double niceStep(double range, int decimals)
{
    const double raw = range / kMostTicks;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = power * factor;
        // What is counted in whole numbers has no halves.
        const bool whole = decimals > 0 || std::abs(step - std::round(step)) < 1e-9;
        if (step >= raw && whole)
            return step;
    }
    return power * 10;
}

int decimalsOf(double step)
{
    int decimals = 0;
    double rest = step;
    while (decimals < 4 && std::abs(rest - std::round(rest)) > 1e-6) {
        ++decimals;
        rest *= 10;
    }
    return decimals;
}

} // namespace

std::optional<ValueScale> valueScale(const TrendFigure &figure)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const TrendFigure::Series &series : figure.series) {
        for (const TrendFigure::Point &point : series.points) {
            if (point.value) {
                low = std::min(low, *point.value);
                high = std::max(high, *point.value);
            }
        }
    }
    if (low > high)
        return std::nullopt;
    if (figure.plan) {
        low = std::min(low, *figure.plan);
        high = std::max(high, *figure.plan);
    }
    const double range = std::max(high - low, std::max(std::abs(high) * 0.02, 1e-6));
    // A range that nearly reaches zero begins there.
    const bool fromZero = low >= 0 && low < high * 0.4;
    ValueScale scale;
    scale.low = fromZero ? 0 : low - range * kHeadroom;
    scale.high = high + range * kHeadroom;
    scale.step = niceStep(scale.high - scale.low, figure.decimals);
    scale.low = std::floor(scale.low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(scale.high / scale.step - 1e-9) * scale.step;
    scale.decimals = decimalsOf(scale.step);
    return scale;
}

} // namespace documents
