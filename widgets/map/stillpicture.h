// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

class QPainter;

namespace map {

class Camera;
class MapLayer;

/// Draws a layer that does not depend on where the camera stands: while the map is panned the layer
/// is drawn once for more than the view, and then only copied. While it is zoomed it is drawn as it
/// is.
class StillPicture
{
public:
    void paint(QPainter &painter, const Camera &camera, MapLayer &layer);
    /// The layer looks different now.
    void forget() { m_image = {}; }

private:
    void draw(const Camera &camera, MapLayer &layer, double pixelRatio);

    QImage m_image;
    QRectF m_box; ///< Mercator
    double m_zoom = -1;
};

} // namespace map
