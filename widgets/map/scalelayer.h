// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"

namespace map {

class MapUnits;

/// The scale, and whom the map is owed to.
class ScaleLayer final : public MapLayer
{
    Q_OBJECT
public:
    ScaleLayer(const common::Theme &theme, const MapUnits &units, const MapLayer &outlines,
               QObject *parent);
    void paint(QPainter &painter, const Camera &camera) override;

private:
    /// Answers where the bar ends.
    double paintBar(QPainter &painter, const Camera &camera) const;
    void paintPlate(QPainter &painter, const QRectF &box) const;
    [[nodiscard]] QString credits() const;

    const MapUnits &m_units;
    const MapLayer &m_outlines;
};

} // namespace map
