// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/maplayers.h"

#include <QObject>
#include <QPainterPath>

#include <optional>
#include <span>

namespace map {

class Camera;

/// The units that several layers draw: their outlines, and which level is shown.
class MapUnits : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The outlines stay with their owner; null: none are known.
    void setOutlines(const std::vector<items::UnitOutline> *outlines);
    /// Of the map; it decides on the level.
    void setZoom(double zoom);
    /// Shows this level at every zoom, where there are units of it; nothing: as the zoom says.
    void keepLevel(std::optional<domain::UnitLevel> level);
    [[nodiscard]] std::span<const items::UnitOutline> all() const;
    /// Districts from afar where there are any, communes from near.
    [[nodiscard]] domain::UnitLevel level() const { return m_level; }
    /// The unit of the shown level at a place.
    [[nodiscard]] const items::UnitOutline *at(const QPointF &mercator) const;
    /// Everything the outlines cover, Phú Quý's island apart.
    [[nodiscard]] QRectF mainland() const;
    [[nodiscard]] QRectF island() const;
    [[nodiscard]] static bool isIsland(const items::UnitOutline &unit);

Q_SIGNALS:
    /// Other outlines, or another level.
    void changed();

private:
    void followLevel();
    [[nodiscard]] domain::UnitLevel levelNow() const;

    const std::vector<items::UnitOutline> *m_outlines = nullptr;
    std::optional<domain::UnitLevel> m_kept;
    double m_zoom = 0;
    domain::UnitLevel m_level = domain::UnitLevel::Commune;
};

/// A line of places in pixels, without points nearer to each other than a pixel.
[[nodiscard]] QPolygonF toPixels(const QList<QPointF> &ring, const Camera &camera);
/// An outline in pixels, without points nearer to each other than a pixel.
[[nodiscard]] QPainterPath pathOf(const items::UnitOutline &unit, const Camera &camera);

} // namespace map
