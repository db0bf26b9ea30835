// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/spot.h"

#include <QList>
#include <QRectF>

#include <span>
#include <vector>

namespace analysis {

/// Hexagons of one size over the whole Mercator world, points up. A place lies in exactly one of
/// them, wherever the map looks.
class HexGrid
{
public:
    struct Cell {
        qint32 row = 0;
        qint32 column = 0;
        auto operator<=>(const Cell &) const = default;
    };

    /// `width` from flat side to flat side, as a part of the world.
    explicit HexGrid(double width);
    [[nodiscard]] Cell cellAt(const QPointF &mercator) const;
    [[nodiscard]] QPointF centerOf(const Cell &cell) const;
    /// Six corners, the top one first.
    [[nodiscard]] QList<QPointF> cornersOf(const Cell &cell) const;
    /// The rows that a box may touch.
    [[nodiscard]] std::pair<qint32, qint32> rowsOf(const QRectF &mercator) const;

private:
    double m_width;
    double m_rise; ///< from a row to the next
};

/// What lies in one hexagon.
struct HexBin {
    HexGrid::Cell cell;
    qint64 count = 0;
    qint64 alerts = 0;

    bool operator==(const HexBin &) const = default;
};

/// Hexagons that hold anything, by row then column. Their counts add up to the spots.
[[nodiscard]] std::vector<HexBin> binSpots(std::span<const Spot> spots, const HexGrid &grid);
/// The part of sorted bins that lies in the rows [from, to].
[[nodiscard]] std::span<const HexBin> binsInRows(std::span<const HexBin> bins, qint32 from,
                                                 qint32 to);

} // namespace analysis
