// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spot.h"

#include <QRectF>
#include <QSize>

#include <span>
#include <vector>

namespace analysis {

/// Points per cell of a box, each point spread over its surroundings.
struct HeatRaster {
    QSize size;
    std::vector<float> values; ///< row by row from the top
    float peak = 0;

    [[nodiscard]] float at(int x, int y) const
    {
        return values[size_t(y) * size_t(size.width()) + size_t(x)];
    }
};

/// Spreads every spot in the box with a bell of the standard deviation `cells` (three box filters).
/// A spot further than heatReach() from the edges gives exactly 1 in sum; what a nearer one would
/// give beyond the edge is lost.
[[nodiscard]] HeatRaster heatRaster(std::span<const Spot> spots, const QRectF &mercator,
                                    const QSize &size, double cells);
/// In cells.
[[nodiscard]] int heatReach(double cells);

} // namespace analysis
