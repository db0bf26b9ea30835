// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/outline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QPolygonF ringFrom(const QJsonArray &points)
{
    QPolygonF ring;
    for (const QJsonValue &point : points)
        ring << QPointF(point[0].toDouble(), point[1].toDouble());
    return ring;
}

} // namespace

Outline::Outline(const QJsonObject &geometry)
{
    QJsonArray polygons = geometry.value("coordinates"_L1).toArray();
    if (geometry.value("type"_L1).toString() == "Polygon"_L1)
        polygons = QJsonArray{polygons};
    for (const QJsonValue &polygon : std::as_const(polygons)) {
        for (const QJsonValue &ring : polygon.toArray())
            m_rings << ringFrom(ring.toArray());
    }
    for (const QPolygonF &ring : m_rings)
        m_box |= ring.boundingRect();
}

bool Outline::contains(const QPointF &point) const
{
    bool inside = false;
    for (const QPolygonF &ring : m_rings) {
        for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const QPointF &a = ring[i];
            const QPointF &b = ring[j];
            if ((a.y() > point.y()) != (b.y() > point.y()) &&
                point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
                inside = !inside;
        }
    }
    return inside;
}

QPointF Outline::pointInside(Dice &dice) const
{
    for (int tries = 0; tries < 200; ++tries) {
        const QPointF point(dice.between(m_box.left(), m_box.right()),
                            dice.between(m_box.top(), m_box.bottom()));
        if (contains(point))
            return point;
    }
    return m_box.center();
}

} // namespace demo
