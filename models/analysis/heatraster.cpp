// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/heatraster.h"

#include <algorithm>
#include <cmath>

namespace analysis {
namespace {

constexpr int kPasses = 3;

/// Half the width of each of the box filters that together have the standard deviation of the bell:
/// kPasses · ((2r + 1)² − 1) / 12 = cells².
int boxRadius(double cells)
{
    const double width = std::sqrt(12 * cells * cells / kPasses + 1);
    return std::max(1, int(std::lround((width - 1) / 2)));
}

/// The mean of 2 · radius + 1 neighbours along a line; there
/// is nothing beyond its ends.
void smoothLine(const float *from, float *to, int count, int radius)
{
    const float share = 1.0F / float(2 * radius + 1);
    // Whole points and their shares add up without loss in double.
    double sum = 0;
    for (int i = 0; i < std::min(radius, count); ++i)
        sum += double(from[i]);
    for (int i = 0; i < count; ++i) {
        if (i + radius < count)
            sum += double(from[i + radius]);
        if (i - radius > 0)
            sum -= double(from[i - radius - 1]);
        to[i] = float(std::max(0.0, sum)) * share;
    }
}

/// The same down all columns at once, row by row, so that memory is read in its order.
void smoothColumns(const std::vector<float> &from, std::vector<float> &to, const QSize &size,
                   int radius)
{
    const auto width = size_t(size.width());
    const float share = 1.0F / float(2 * radius + 1);
    std::vector<double> sums(width);
    const auto add = [&](int row, double sign) {
        if (row < 0 || row >= size.height())
            return;
        const float *line = &from[size_t(row) * width];
        for (size_t x = 0; x < width; ++x)
            sums[x] += sign * double(line[x]);
    };
    for (int row = 0; row < radius; ++row)
        add(row, 1);
    for (int row = 0; row < size.height(); ++row) {
        add(row + radius, 1);
        add(row - radius - 1, -1);
        float *line = &to[size_t(row) * width];
        for (size_t x = 0; x < width; ++x)
            line[x] = float(std::max(0.0, sums[x])) * share;
    }
}

} // namespace

int heatReach(double cells)
{
    return kPasses * boxRadius(cells);
}

HeatRaster heatRaster(std::span<const Spot> spots, const QRectF &mercator, const QSize &size,
                      double cells)
{
    HeatRaster raster{size, {}, 0};
    if (size.isEmpty() || mercator.isEmpty())
        return raster;
    const auto width = size_t(size.width());
    raster.values.resize(width * size_t(size.height()));
    const double perX = size.width() / mercator.width();
    const double perY = size.height() / mercator.height();
    const auto isInside = [&mercator](const QPointF &at) { // not on the right and lower edges
        return at.x() >= mercator.left() && at.y() >= mercator.top() && at.x() < mercator.right() &&
               at.y() < mercator.bottom();
    };
    for (const Spot &spot : spots) {
        if (!isInside(spot.at))
            continue;
        const int x = std::min(int((spot.at.x() - mercator.left()) * perX), size.width() - 1);
        const int y = std::min(int((spot.at.y() - mercator.top()) * perY), size.height() - 1);
        raster.values[size_t(y) * width + size_t(x)] += 1;
    }
    const int radius = boxRadius(cells);
    std::vector<float> other(raster.values.size());
    for (int pass = 0; pass < kPasses; ++pass) {
        for (size_t row = 0; row < size_t(size.height()); ++row)
            smoothLine(&raster.values[row * width], &other[row * width], size.width(), radius);
        smoothColumns(other, raster.values, size, radius);
    }
    raster.peak = *std::ranges::max_element(raster.values);
    return raster;
}

} // namespace analysis
