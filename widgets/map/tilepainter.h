// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace map {

/// Draws base-map tiles from resources/basemap, in the light or the dark style. Immutable; any
/// thread may draw.
class TilePainter
{
public:
    TilePainter();
    /// The tile z/x/y, 256 × 256. Without names: but those of the archipelagos.
    [[nodiscard]] QImage draw(int zoom, int x, int y, bool dark, bool named = true) const;

private:
    struct Shape {
        QRectF box;
        QList<QPolygonF> rings; ///< Mercator
    };
    struct Label {
        QPointF at;
        QString text;
        int fromZoom = 0;
        bool island = false;
    };
    static std::vector<Shape> readShapes(const QString &name);
    void readPlaces();

    std::vector<Shape> m_land;
    std::vector<Shape> m_rivers;
    std::vector<Shape> m_provinces;
    std::vector<Label> m_labels;
};

} // namespace map
