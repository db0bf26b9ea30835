// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"

namespace map {

class MapUnits;

/// Names of units at their seats; a name that has no room is left out.
class NameLayer final : public MapLayer
{
    Q_OBJECT
public:
    NameLayer(const common::Theme &theme, const MapUnits &units, QObject *parent);
    [[nodiscard]] QString title() const override;
    void paint(QPainter &painter, const Camera &camera) override;

private:
    const MapUnits &m_units;
};

} // namespace map
