// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/outline.h"

#include "models/domain/ring.h"

#include <QJsonArray>

#include <cmath>

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

/// The part of a closed ring on one side of a line (Sutherland–Hodgman): `depth` is positive
/// inside and linear.
template<typename Depth>
QPolygonF halfOf(const QPolygonF &ring, Depth depth)
{
    QPolygonF kept;
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const double from = depth(ring[j]);
        const double to = depth(ring[i]);
        if ((from >= 0) != (to >= 0))
            kept << ring[j] + (ring[i] - ring[j]) * (from / (from - to));
        if (to >= 0)
            kept << ring[i];
    }
    return kept;
}

constexpr int kTries = 2000;

} // namespace

Outline::Outline(const QJsonObject &geometry)
{
    // Compilers disagree on what QJsonArray{array} is; of a value it is an array of one.
    const QJsonValue coordinates = geometry.value("coordinates"_L1);
    const bool isOne = geometry.value("type"_L1).toString() == "Polygon"_L1;
    const QJsonArray polygons = isOne ? QJsonArray{coordinates} : coordinates.toArray();
    for (const QJsonValue &polygon : polygons) {
        for (const QJsonValue &ring : polygon.toArray())
            m_rings << ringFrom(ring.toArray());
    }
    for (const QPolygonF &ring : m_rings)
        m_box |= ring.boundingRect();
}

bool Outline::contains(const QPointF &point) const
{
    return domain::ringsHold(m_rings, point);
}

Outline Outline::clippedTo(const QRectF &box) const
{
    Outline part;
    for (const QPolygonF &ring : m_rings) {
        if (!ring.boundingRect().intersects(box))
            continue;
        QPolygonF cut = halfOf(ring, [&](const QPointF &p) { return p.x() - box.left(); });
        cut = halfOf(cut, [&](const QPointF &p) { return box.right() - p.x(); });
        cut = halfOf(cut, [&](const QPointF &p) { return p.y() - box.top(); });
        cut = halfOf(cut, [&](const QPointF &p) { return box.bottom() - p.y(); });
        if (cut.isEmpty())
            continue;
        part.m_box |= cut.boundingRect();
        part.m_rings << std::move(cut);
    }
    return part;
}

void Outline::add(const Outline &other)
{
    m_rings << other.m_rings;
    m_box |= other.m_box;
}

std::optional<QPointF> Outline::pointInside(Dice &dice, const Outline &land) const
{
    for (int tries = 0; tries < kTries; ++tries) {
        // Rounded to about a metre, as it is told, before it is tested.
        const QPointF point(std::round(dice.between(m_box.left(), m_box.right()) * 1e5) / 1e5,
                            std::round(dice.between(m_box.top(), m_box.bottom()) * 1e5) / 1e5);
        if (contains(point) && land.contains(point))
            return point;
    }
    return std::nullopt;
}

} // namespace demo
