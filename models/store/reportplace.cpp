// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportplace.h"

#include "models/domain/nearness.h"
#include "models/store/database.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <ranges>

namespace store {
namespace {

constexpr double kBandsPerDegree = 200; ///< as 012_places.sql has it
constexpr double kTallest = 5;          ///< degrees: a thousand look-ups
constexpr double kMargin = 1e-6;        ///< degrees: more than numbers lose on their way into SQL
constexpr qint64 kSparse = 16'384;      ///< sorted in the time of a walk that finds them evenly

/// In degrees.
struct Rectangle {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
};

std::optional<Rectangle> rectangleOf(const ReportFilter &filter)
{
    if (!filter.region.isEmpty()) {
        const auto xs = std::ranges::minmax(filter.region | std::views::transform(&QPointF::x));
        const auto ys = std::ranges::minmax(filter.region | std::views::transform(&QPointF::y));
        return Rectangle{xs.min, ys.min, xs.max, ys.max};
    }
    if (!filter.around)
        return {};
    const auto plane = domain::LocalPlane::at(filter.around->longitude, filter.around->latitude);
    const double wide = filter.around->metres / plane.metresEast;
    const double high = filter.around->metres / plane.metresNorth;
    return Rectangle{plane.longitude - wide, plane.latitude - high, plane.longitude + wide,
                     plane.latitude + high};
}

/// As CAST does it: towards zero.
qint64 bandOf(double latitude)
{
    return static_cast<qint64>(latitude * kBandsPerDegree);
}

} // namespace

QByteArray placeSql(const ReportFilter &filter)
{
    const auto at = rectangleOf(filter);
    if (!at || std::abs(at->south) > 90 || at->north < at->south ||
        !(at->north - at->south <= kTallest))
        return {};
    QByteArray bands;
    for (qint64 band = bandOf(at->south - kMargin); band <= bandOf(at->north + kMargin); ++band)
        bands += QByteArray::number(band) + ", ";
    return "CAST(latitude * 200 AS INTEGER) IN (" + bands.chopped(2) + ") AND longitude BETWEEN " +
           QByteArray::number(at->west - kMargin, 'f', 7) + " AND " +
           QByteArray::number(at->east + kMargin, 'f', 7);
}

bool isSparse(const Database &db, const QByteArray &placeSql)
{
    const QByteArray sql =
        "SELECT count(*) FROM (SELECT 1 FROM reports INDEXED BY reports_by_place "
        "WHERE retired_at IS NULL AND " +
        placeSql + " LIMIT " + QByteArray::number(kSparse + 1) + ")";
    return db.scalar(sql).transform([](qint64 there) { return there <= kSparse; }).value_or(false);
}

} // namespace store
