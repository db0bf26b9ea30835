// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendscale.h"

#include "widgets/common/format.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr double kSteps = 4;
/// Beyond it a range would be no finite number any more.
constexpr double kFarthest = 4e307;
constexpr double kEnormous = 1e15;
constexpr int kMostDecimals = 6;

double niceStep(double range)
{
    const double raw = range / kSteps;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

struct Extremes {
    double low = 1e308;
    double high = -1e308;

    void take(const std::optional<double> &value)
    {
        if (!value || !std::isfinite(*value))
            return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    }
    void take(const std::vector<TrendPoint> &points)
    {
        for (const TrendPoint &point : points) {
            take(point.value);
            take(point.lastYear);
            take(point.plan);
        }
    }
};

} // namespace

QList<double> TrendScale::ticks() const
{
    QList<double> values;
    const auto count = std::lround((top - bottom) / step);
    for (long i = 0; i <= count; ++i) {
        const double value = bottom + double(i) * step;
        values << (std::abs(value) < step / 1000 ? 0 : value);
    }
    return values;
}

QString TrendScale::text(double value) const
{
    if (std::abs(value) >= kEnormous) {
        const int power = int(std::floor(std::log10(std::abs(value))));
        return u"%1e%2"_s.arg(common::format::number(value / std::pow(10, power), 1)).arg(power);
    }
    const int decimals = step < 1 ? int(-std::floor(std::log10(step))) : 0;
    return common::format::number(value, std::min(decimals, kMostDecimals));
}

TrendScale scaleBetween(double low, double high, bool fromZero)
{
    if (low > high)
        return {};
    if (fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    low = std::clamp(low, -kFarthest, kFarthest);
    high = std::clamp(high, -kFarthest, kFarthest);
    if (high - low <= std::abs(high) * 1e-12) {
        const double room = std::max(std::abs(low) * 0.05, low == 0 ? 1 : 1e-9);
        low = fromZero ? std::min(low, 0.0) : low - room;
        high += room;
    }
    const double step = niceStep(high - low);
    const double bottom = std::floor(low / step) * step;
    const double top = std::max(std::ceil(high / step) * step, bottom + step);
    return {bottom, top, step};
}

TrendScale scaleOf(const Trend &trend)
{
    Extremes extremes;
    extremes.take(trend.points);
    for (size_t i = 0; i < std::min(trend.others.size(), kMostLines - 1); ++i)
        extremes.take(trend.others[i].points);
    return scaleBetween(extremes.low, extremes.high, trend.columns);
}

} // namespace charts
