// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"

namespace map {

class MapUnits;

/// Phú Quý, far offshore, in a box of its own while the province is shown whole.
class InsetLayer final : public MapLayer
{
    Q_OBJECT
public:
    /// `layers` are shown in the box as they are on the map, where they ask for it.
    InsetLayer(const common::Theme &theme, const MapUnits &units, QList<MapLayer *> layers,
               QObject *parent);
    [[nodiscard]] static bool isNeeded(const MapUnits &units, const Camera &camera);
    /// Where the island would lie outside of its box, with the marks on it (pixels); empty while
    /// there is no box.
    [[nodiscard]] static QRectF instead(const MapUnits &units, const Camera &camera);
    void paint(QPainter &painter, const Camera &camera) override;
    [[nodiscard]] QList<QRectF> marksIn(const Camera &camera) const override;
    /// Goes to the island.
    bool click(const QPointF &pixel, Camera &camera) override;

private:
    const MapUnits &m_units;
    QList<MapLayer *> m_layers;
};

} // namespace map
