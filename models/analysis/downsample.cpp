// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/downsample.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace analysis {
namespace {

using Points = std::span<const SeriesPoint>;

bool isGap(const SeriesPoint &point)
{
    return !point.y || !std::isfinite(*point.y);
}

/// Calls `run` with every unbroken run and keeps what must stay of the gaps.
template<typename Run>
std::vector<SeriesPoint> byRuns(Points points, const Run &run)
{
    std::vector<SeriesPoint> kept;
    for (auto first = points.begin(); first != points.end();) {
        const bool gap = isGap(*first);
        const auto last = std::find_if(
            first, points.end(), [gap](const SeriesPoint &point) { return isGap(point) != gap; });
        if (!gap) {
            run(Points(first, last), kept);
        } else {
            kept.push_back(*first);
            if (last == points.end() && last - first > 1)
                kept.push_back(*(last - 1));
        }
        first = last;
    }
    return kept;
}

bool isLess(const SeriesPoint &a, const SeriesPoint &b)
{
    return *a.y < *b.y;
}

/// The least and the greatest of a column in their order; the ends of the run are kept anyhow.
void keepExtremes(Points column, Points run, std::vector<SeriesPoint> &kept)
{
    const auto [least, greatest] = std::minmax_element(column.begin(), column.end(), isLess);
    const auto keep = [&](auto point) {
        if (&*point != &run.front() && &*point != &run.back())
            kept.push_back(*point);
    };
    keep(std::min(least, greatest));
    if (least != greatest)
        keep(std::max(least, greatest));
}

double triangle(const SeriesPoint &a, const SeriesPoint &b, double x, double y)
{
    return std::abs((a.x - x) * (*b.y - *a.y) - (a.x - b.x) * (y - *a.y));
}

/// The inner points of a run in equal buckets; bucket `index` of `count`.
Points bucketOf(Points run, size_t index, size_t count)
{
    const size_t inner = run.size() - 2;
    const size_t first = 1 + index * inner / count;
    const size_t last = 1 + (index + 1) * inner / count;
    return run.subspan(first, last - first);
}

/// The point of a bucket that makes the largest triangle with the one kept before it and the mean
/// of what follows.
const SeriesPoint &largest(Points bucket, const SeriesPoint &before, Points following)
{
    double x = 0;
    double y = 0;
    for (const SeriesPoint &point : following) {
        x += point.x / double(following.size());
        y += *point.y / double(following.size());
    }
    return *std::ranges::max_element(
        bucket, {}, [&](const SeriesPoint &point) { return triangle(before, point, x, y); });
}

void keepTriangles(Points run, size_t most, std::vector<SeriesPoint> &kept)
{
    if (run.size() <= std::max<size_t>(most, 2)) {
        kept.insert(kept.end(), run.begin(), run.end());
        return;
    }
    kept.push_back(run.front());
    const size_t buckets = std::max<size_t>(most, 2) - 2;
    for (size_t i = 0; i < buckets; ++i) {
        const Points following = i + 1 < buckets ? bucketOf(run, i + 1, buckets) : run.last(1);
        kept.push_back(largest(bucketOf(run, i, buckets), kept.back(), following));
    }
    kept.push_back(run.back());
}

} // namespace

std::vector<SeriesPoint> minMaxPerColumn(Points points, int columns)
{
    if (points.empty())
        return {};
    const double left = points.front().x;
    const double width = points.back().x - left;
    const double count = std::max(columns, 1);
    const auto columnOf = [&](const SeriesPoint &point) {
        return width > 0 ? std::min(std::floor((point.x - left) / width * count), count - 1) : 0;
    };
    return byRuns(points, [&](Points run, std::vector<SeriesPoint> &kept) {
        kept.push_back(run.front());
        for (auto first = run.begin(); first != run.end();) {
            const double column = columnOf(*first);
            const auto last = std::find_if(first, run.end(), [&](const SeriesPoint &point) {
                return columnOf(point) != column;
            });
            keepExtremes({first, last}, run, kept);
            first = last;
        }
        if (run.size() > 1)
            kept.push_back(run.back());
    });
}

std::vector<SeriesPoint> largestTriangles(Points points, size_t most)
{
    if (points.size() <= most)
        return {points.begin(), points.end()};
    const auto values = size_t(std::ranges::count_if(points, std::not_fn(isGap)));
    return byRuns(points, [&](Points run, std::vector<SeriesPoint> &kept) {
        const double share = double(run.size()) / double(values);
        keepTriangles(run, size_t(std::round(share * double(most))), kept);
    });
}

} // namespace analysis
