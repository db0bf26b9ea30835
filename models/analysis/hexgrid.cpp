// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/hexgrid.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace analysis {
namespace {

double squared(const QPointF &p)
{
    return QPointF::dotProduct(p, p);
}

/// Odd rows are moved by half a hexagon.
double shiftOf(qint32 row)
{
    return row % 2 == 0 ? 0 : 0.5;
}

} // namespace

HexGrid::HexGrid(double width)
    : m_width(width)
    , m_rise(width * std::numbers::sqrt3 / 2)
{
}

QPointF HexGrid::centerOf(const Cell &cell) const
{
    return {(cell.column + shiftOf(cell.row)) * m_width, cell.row * m_rise};
}

HexGrid::Cell HexGrid::cellAt(const QPointF &at) const
{
    // The nearest centre is in the row above or below.
    const auto nearestIn = [&](qint32 row) {
        return Cell{row, qint32(std::lround(at.x() / m_width - shiftOf(row)))};
    };
    const auto above = qint32(std::floor(at.y() / m_rise));
    const Cell first = nearestIn(above);
    const Cell second = nearestIn(above + 1);
    return squared(centerOf(first) - at) <= squared(centerOf(second) - at) ? first : second;
}

QList<QPointF> HexGrid::cornersOf(const Cell &cell) const
{
    const QPointF center = centerOf(cell);
    const double half = m_width / 2;
    const double tall = m_width / std::numbers::sqrt3;
    return {center + QPointF(0, -tall),        center + QPointF(half, -tall / 2),
            center + QPointF(half, tall / 2),  center + QPointF(0, tall),
            center + QPointF(-half, tall / 2), center + QPointF(-half, -tall / 2)};
}

std::pair<qint32, qint32> HexGrid::rowsOf(const QRectF &mercator) const
{
    return {qint32(std::floor(mercator.top() / m_rise)) - 1,
            qint32(std::ceil(mercator.bottom() / m_rise)) + 1};
}

std::vector<HexBin> binSpots(std::span<const Spot> spots, const HexGrid &grid)
{
    std::vector<HexBin> bins;
    bins.reserve(spots.size());
    for (const Spot &spot : spots)
        bins.push_back({grid.cellAt(spot.at), 1, spot.alert ? 1 : 0});
    std::ranges::sort(bins, {}, &HexBin::cell);
    auto last = bins.begin();
    for (auto next = bins.begin(); next != bins.end(); ++next) {
        if (next == last)
            continue;
        if (next->cell == last->cell) {
            last->count += next->count;
            last->alerts += next->alerts;
        } else {
            *++last = *next;
        }
    }
    if (!bins.empty())
        bins.erase(last + 1, bins.end());
    bins.shrink_to_fit();
    return bins;
}

std::span<const HexBin> binsInRows(std::span<const HexBin> bins, qint32 from, qint32 to)
{
    const auto rowOf = [](const HexBin &bin) { return bin.cell.row; };
    const auto first = std::ranges::lower_bound(bins, from, {}, rowOf);
    const auto last = std::ranges::upper_bound(first, bins.end(), to, {}, rowOf);
    return {first, last};
}

} // namespace analysis
