// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace domain {

/// Whether a ray from a point crosses a closed ring an odd number of times: the point lies inside.
/// Over several rings (holes, islands) an odd number of such answers means inside.
[[nodiscard]] inline bool ringHolds(const QList<QPointF> &ring, const QPointF &at)
{
    bool inside = false;
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[j];
        if ((a.y() > at.y()) != (b.y() > at.y()) &&
            at.x() < (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

/// The same over all rings of an outline.
template<typename Rings>
[[nodiscard]] bool ringsHold(const Rings &rings, const QPointF &at)
{
    bool inside = false;
    for (const auto &ring : rings)
        inside ^= ringHolds(ring, at);
    return inside;
}

} // namespace domain
