// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"

#include <QJsonObject>
#include <QPointF>
#include <QPolygonF>

namespace demo {

/// The outline of a unit, for laying points inside it.
class Outline
{
public:
    Outline() = default;
    /// From a GeoJSON Polygon or MultiPolygon; longitude is x.
    explicit Outline(const QJsonObject &geometry);
    [[nodiscard]] bool isEmpty() const { return m_rings.isEmpty(); }
    [[nodiscard]] bool contains(const QPointF &point) const;
    /// A point inside, evenly spread; the centre of the largest part when none is found.
    [[nodiscard]] QPointF pointInside(Dice &dice) const;

private:
    QList<QPolygonF> m_rings; ///< outer rings and holes alike: inside is an odd number of them
    QRectF m_box;
};

} // namespace demo
