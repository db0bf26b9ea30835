// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapunits.h"

#include "widgets/map/camera.h"

#include <algorithm>

namespace map {
namespace {

constexpr double kCommunesFrom = 10.2;
constexpr double kDetail = 0.8;

/// Phú Quý lies beyond this corner.
const QPointF kIslandCorner = analysis::toMercator(108.85, 10.63);

} // namespace

void MapUnits::setOutlines(const std::vector<items::UnitOutline> *outlines)
{
    m_outlines = outlines;
    m_level = levelNow();
    Q_EMIT changed();
}

void MapUnits::setZoom(double zoom)
{
    m_zoom = zoom;
    followLevel();
}

void MapUnits::keepLevel(std::optional<domain::UnitLevel> level)
{
    m_kept = level;
    followLevel();
}

void MapUnits::followLevel()
{
    const auto level = levelNow();
    if (std::exchange(m_level, level) != level)
        Q_EMIT changed();
}

std::span<const items::UnitOutline> MapUnits::all() const
{
    return m_outlines ? std::span(*m_outlines) : std::span<const items::UnitOutline>();
}

domain::UnitLevel MapUnits::levelNow() const
{
    if (m_kept && std::ranges::contains(all(), *m_kept, &items::UnitOutline::level))
        return *m_kept;
    const bool hasDistricts = std::ranges::contains(all(), domain::UnitLevel::District,
                                                    &items::UnitOutline::level);
    return hasDistricts && m_zoom < kCommunesFrom ? domain::UnitLevel::District
                                                  : domain::UnitLevel::Commune;
}

const items::UnitOutline *MapUnits::at(const QPointF &mercator) const
{
    for (const auto &unit : all()) {
        if (unit.level == m_level && unit.contains(mercator))
            return &unit;
    }
    return nullptr;
}

QRectF MapUnits::mainland() const
{
    QRectF box;
    for (const auto &unit : all()) {
        const bool below = unit.level == domain::UnitLevel::District ||
                           unit.level == domain::UnitLevel::Commune;
        if (below && !isIsland(unit))
            box |= unit.box;
    }
    return box;
}

QRectF MapUnits::island() const
{
    QRectF box;
    for (const auto &unit : all()) {
        if (isIsland(unit))
            box |= unit.box;
    }
    return box;
}

bool MapUnits::isIsland(const items::UnitOutline &unit)
{
    return unit.seat.x() > kIslandCorner.x() && unit.seat.y() > kIslandCorner.y();
}

QPolygonF toPixels(const QList<QPointF> &ring, const Camera &camera)
{
    QPolygonF drawn;
    drawn.reserve(ring.size());
    for (const QPointF &point : ring) {
        const QPointF at = camera.toPixel(point);
        if (drawn.isEmpty() || (at - drawn.last()).manhattanLength() > kDetail)
            drawn << at;
    }
    return drawn;
}

QPainterPath pathOf(const items::UnitOutline &unit, const Camera &camera)
{
    QPainterPath path;
    for (const auto &ring : unit.rings)
        path.addPolygon(toPixels(ring, camera));
    return path;
}

} // namespace map
