// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/readeach.h"
#include "models/store/repositories.h"
#include "models/store/timeorder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace store {
namespace {

constexpr double kMetresPerDegree = 111'320;

/// Metres on a plane that touches the earth at `latitude`: right to a millimetre over a hundred
/// metres.
double metresBetween(double longitude, double latitude, double toLongitude, double toLatitude)
{
    const double shrink = std::cos(latitude * std::numbers::pi / 180);
    return std::hypot((toLongitude - longitude) * shrink, toLatitude - latitude) * kMetresPerDegree;
}

} // namespace

core::Result<std::vector<std::pair<domain::ReportId, double>>> ReportRepository::near(
    const Nearness &asked) const
{
    const double high = asked.metres / kMetresPerDegree;
    const double wide = high / std::max(0.01, std::cos(asked.latitude * std::numbers::pi / 180));
    auto select = m_db.cached("SELECT row, longitude, latitude FROM reports INDEXED BY "
                              "reports_by_ord WHERE retired_at IS "
                              "NULL AND ord >= ?1 AND ord < ?2 AND longitude BETWEEN ?3 AND ?4 AND "
                              "latitude BETWEEN ?5 AND "
                              "?6");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, ordOf(asked.from));
    select->bind(2, ordOf(asked.to.addMSecs(1)));
    select->bind(3, asked.longitude - wide);
    select->bind(4, asked.longitude + wide);
    select->bind(5, asked.latitude - high);
    select->bind(6, asked.latitude + high);
    std::vector<std::pair<double, qint64>> rows;
    const auto looked = forEachRow(*select, [&](const Statement &row) {
        const double metres = metresBetween(asked.longitude, asked.latitude, row.real(1),
                                            row.real(2));
        if (metres <= asked.metres)
            rows.emplace_back(metres, row.integer(0));
    });
    if (!looked)
        return std::unexpected(looked.error());
    std::ranges::sort(rows);
    std::vector<std::pair<domain::ReportId, double>> found;
    for (const auto &[metres, row] : rows) {
        if (int(found.size()) == asked.limit)
            break;
        auto id = idOfRow(row);
        if (!id)
            return std::unexpected(id.error());
        found.emplace_back(std::move(*id), metres);
    }
    return found;
}

} // namespace store
