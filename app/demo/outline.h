// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"

#include <QJsonObject>
#include <QPointF>
#include <QPolygonF>

#include <optional>

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
    [[nodiscard]] QRectF box() const { return m_box; }
    /// The part of it inside a rectangle, to be added to another outline's or asked for points.
    [[nodiscard]] Outline clippedTo(const QRectF &box) const;
    void add(const Outline &other);
    /// A point inside this and `land`, evenly spread; nothing when none is found in many tries.
    [[nodiscard]] std::optional<QPointF> pointInside(Dice &dice, const Outline &land) const;

private:
    QList<QPolygonF> m_rings; ///< outer rings and holes alike: inside is an odd number of them
    QRectF m_box;
};

} // namespace demo
