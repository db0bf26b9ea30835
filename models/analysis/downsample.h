// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// A point of a series. No value, or one that is no finite number, is a gap.
struct SeriesPoint {
    double x = 0;
    std::optional<double> y;

    bool operator==(const SeriesPoint &) const = default;
};

/// Both take points in ascending x and return some of them in the same order. The first and the
/// last point stay, so do the ends of every unbroken run and one point of every gap, so that no
/// line is ever drawn across a gap. A series full of gaps may therefore stay longer than was asked
/// for.

/// The least and the greatest value of every unbroken run in each of `columns` equal columns of x:
/// what a chart of that many pixels shows, with the same extremes. At most 2 points per column
/// besides those that always stay; `columns` below 1 is taken as 1.
[[nodiscard]] std::vector<SeriesPoint> minMaxPerColumn(std::span<const SeriesPoint> points,
                                                       int columns);
/// About `most` points that keep the look of the line: largest triangle three buckets
/// (Steinarsson 2013), with the points shared out to the unbroken runs by their length. A series of
/// at most `most` points is returned as it is.
[[nodiscard]] std::vector<SeriesPoint> largestTriangles(std::span<const SeriesPoint> points,
                                                        size_t most);

} // namespace analysis
