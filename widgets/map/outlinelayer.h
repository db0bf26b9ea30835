// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "widgets/map/maplayer.h"

namespace map {

class MapUnits;

/// The boundaries of units; dashed where they are only drawn by hand.
class OutlineLayer final : public MapLayer
{
    Q_OBJECT
public:
    OutlineLayer(const common::Theme &theme, const MapUnits &units, QObject *parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] bool isInInset() const override { return true; }
    [[nodiscard]] bool isStill() const override { return true; }
    void paint(QPainter &painter, const Camera &camera) override;

private:
    const MapUnits &m_units;
};

/// The area that everything is narrowed to, whether boundaries are shown or not.
class AreaLayer final : public MapLayer
{
    Q_OBJECT
public:
    AreaLayer(const common::Theme &theme, const MapUnits &units, QObject *parent);
    void setArea(const domain::UnitId &area);
    [[nodiscard]] domain::UnitId area() const { return m_area; }
    [[nodiscard]] bool isStill() const override { return true; }
    void paint(QPainter &painter, const Camera &camera) override;

private:
    const MapUnits &m_units;
    domain::UnitId m_area;
};

} // namespace map
