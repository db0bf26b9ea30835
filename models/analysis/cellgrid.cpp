// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cellgrid.h"

#include <bit>
#include <numeric>

namespace analysis {

CellGrid::CellGrid(std::span<const GridPlace> places, double cell, std::vector<quint32> &order)
    : m_perCell(1 / cell)
    , m_mask(std::bit_ceil(std::max(1U, quint32(places.size()))) - 1)
    , m_starts(size_t(m_mask) + 2)
{
    const auto slot = [this](const GridPlace &place) {
        return slotOf(cellOf(place.x), cellOf(place.y));
    };
    for (const GridPlace &place : places)
        ++m_starts[slot(place) + 1];
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    order.resize(places.size());
    for (quint32 i = 0; i < places.size(); ++i)
        order[next[slot(places[i])]++] = i;
}

} // namespace analysis
