// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <span>
#include <vector>

namespace analysis {

/// A place on the square world in fixed point: −2^29 (west, north) to 2^29.
struct GridPlace {
    qint32 x = 0;
    qint32 y = 0;
};

/// A rectangle in fixed point, its edges inside.
struct GridBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] bool contains(const GridPlace &place) const
    {
        return place.x >= left && place.x <= right && place.y >= top && place.y <= bottom;
    }
};

/// Sorts places into square cells, in time proportional to their number wherever they lie: the
/// cells of a row follow each other in a table of about as many slots as there are places, in which
/// rows may overlap. What stands in the order of the grid is the caller's.
class CellGrid
{
public:
    CellGrid() = default;
    /// `order` becomes the numbers of the places in the order of the grid.
    CellGrid(std::span<const GridPlace> places, double cell, std::vector<quint32> &order);

    /// Calls `visit(i)`, i in the order of the grid, for all that lie in the box and others that
    /// share slots with them, some of these more than once.
    template<typename Visit>
    void nearby(const GridBox &box, Visit visit) const
    {
        const quint32 west = cellOf(box.left);
        const quint32 width = cellOf(box.right) - west + 1;
        for (quint32 row = cellOf(box.top), last = cellOf(box.bottom); row <= last; ++row)
            inRow(row, west, width, visit);
    }
    /// Calls `visit(i)` once for each that lies in the box; `at(i)` tells its place.
    template<typename At, typename Visit>
    void inside(const GridBox &box, At at, Visit visit) const
    {
        const quint32 west = cellOf(box.left);
        const quint32 width = cellOf(box.right) - west + 1;
        const quint32 first = cellOf(box.top);
        const quint32 last = cellOf(box.bottom);
        if (double(last - first + 1) * width > m_mask)
            return all(box, at, visit);
        for (quint32 row = first; row <= last; ++row) {
            inRow(row, west, width, [&](quint32 i) {
                const GridPlace &place = at(i);
                if (box.contains(place) && cellOf(place.y) == row)
                    visit(i);
            });
        }
    }

private:
    [[nodiscard]] quint32 cellOf(double coordinate) const
    {
        return quint32(std::clamp(coordinate + kHalf, 0.0, 2 * kHalf) * m_perCell);
    }
    [[nodiscard]] quint32 slotOf(quint32 column, quint32 row) const
    {
        return (column + row * kRowStep) & m_mask;
    }
    template<typename Visit>
    void inRow(quint32 row, quint32 west, quint32 width, Visit visit) const
    {
        const quint64 begin = slotOf(west, row);
        const quint64 end = begin + std::min<quint64>(width, quint64(m_mask) + 1);
        const quint64 turn = quint64(m_mask) + 1;
        run(begin, std::min(end, turn), visit);
        if (end > turn)
            run(0, end - turn, visit);
    }
    template<typename Visit>
    void run(quint64 begin, quint64 end, Visit visit) const
    {
        for (quint32 i = m_starts[begin], last = m_starts[end]; i < last; ++i)
            visit(i);
    }
    template<typename At, typename Visit>
    void all(const GridBox &box, At at, Visit visit) const
    {
        for (quint32 i = 0; i < m_starts.back(); ++i) {
            if (box.contains(at(i)))
                visit(i);
        }
    }

    static constexpr double kHalf = 1 << 29;
    static constexpr quint32 kRowStep = 2'654'435'761; ///< far from any multiple of the table

    double m_perCell = 0;
    quint32 m_mask = 0;
    std::vector<quint32> m_starts = {0, 0}; ///< by slot: where its places begin
};

} // namespace analysis
