// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/hotspots.h"

#include "models/domain/nearness.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace analysis {
namespace {

using domain::LocalPlane;

/// A cell is at least 100 m high, and wide up to the latitude of 60°.
constexpr double kCellHeight = 0.0009;
constexpr double kCellWidth = 0.0018;
constexpr double kSquare = kHotSpotMetres * kHotSpotMetres;

/// Reports of the very same place are one with a weight.
struct Place {
    const SentFrom *report;
    qint64 reports;
    qint64 newest;
};

class Grid
{
public:
    explicit Grid(const std::vector<SentFrom> &reports)
    {
        std::vector<const SentFrom *> sorted;
        for (const SentFrom &report : reports)
            sorted.push_back(&report);
        std::ranges::sort(sorted, [](const SentFrom *a, const SentFrom *b) {
            return std::tie(a->longitude, a->latitude, b->at) <
                   std::tie(b->longitude, b->latitude, a->at);
        });
        for (const SentFrom *report : sorted) {
            if (!m_places.empty() && m_places.back().report->longitude == report->longitude &&
                m_places.back().report->latitude == report->latitude)
                ++m_places.back().reports;
            else
                m_places.push_back({report, 1, report->at});
        }
        for (size_t i = 0; i < m_places.size(); ++i)
            m_cells[cellOf(*m_places[i].report, 0, 0)].push_back(i);
    }
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] HotSpot around(const Place &place) const
    {
        HotSpot spot{*place.report, 0, 0};
        const auto plane = LocalPlane::at(spot.centre.longitude, spot.centre.latitude);
        for (int x = -1; x <= 1; ++x) {
            for (int y = -1; y <= 1; ++y) {
                const auto cell = m_cells.find(cellOf(spot.centre, x, y));
                if (cell != m_cells.end())
                    addNear(cell->second, plane, spot);
            }
        }
        return spot;
    }

private:
    static qint64 cellOf(const SentFrom &report, int right, int up)
    {
        const auto column = qint64(std::floor(report.longitude / kCellWidth)) + right;
        const auto row = qint64(std::floor(report.latitude / kCellHeight)) + up;
        return (column << 32) ^ (row & 0xffffffff);
    }
    void addNear(const std::vector<size_t> &cell, const LocalPlane &plane, HotSpot &spot) const
    {
        for (const size_t i : cell) {
            const Place &other = m_places[i];
            if (plane.squaredMetresTo(other.report->longitude, other.report->latitude) > kSquare)
                continue;
            spot.count += other.reports;
            spot.newest = std::max(spot.newest, other.newest);
        }
    }

    std::vector<Place> m_places;
    std::unordered_map<qint64, std::vector<size_t>> m_cells;
};

} // namespace

std::vector<HotSpot> hotSpots(const std::vector<SentFrom> &reports, size_t most)
{
    const Grid grid(reports);
    std::vector<HotSpot> spots;
    for (const Place &place : grid.places()) {
        if (const HotSpot spot = grid.around(place); spot.count >= kHotSpotReports)
            spots.push_back(spot);
    }
    std::ranges::sort(spots, [](const HotSpot &a, const HotSpot &b) {
        return std::tie(b.count, b.newest, a.centre.longitude, a.centre.latitude) <
               std::tie(a.count, a.newest, b.centre.longitude, b.centre.latitude);
    });
    std::vector<HotSpot> chosen;
    for (const HotSpot &spot : spots) {
        if (chosen.size() == most)
            break;
        const auto plane = LocalPlane::at(spot.centre.longitude, spot.centre.latitude);
        const bool covered = std::ranges::any_of(chosen, [&](const HotSpot &stronger) {
            return plane.squaredMetresTo(stronger.centre.longitude, stronger.centre.latitude) <=
                   kSquare;
        });
        if (!covered)
            chosen.push_back(spot);
    }
    return chosen;
}

} // namespace analysis
