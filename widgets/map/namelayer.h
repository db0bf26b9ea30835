// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/maplayer.h"

namespace map {

class MapUnits;

/// Names of units by their seats, beside the marks of other layers; a name that has no room is
/// left out.
class NameLayer final : public MapLayer
{
    Q_OBJECT
public:
    /// No name covers what `others` mark while they are shown.
    NameLayer(const common::Theme &theme, const MapUnits &units, QList<MapLayer *> others,
              QObject *parent);
    [[nodiscard]] QString title() const override;
    void paint(QPainter &painter, const Camera &camera) override;
    /// Where the names of the shown units stand, by unit.
    [[nodiscard]] QList<std::pair<QString, QRectF>> namesIn(const Camera &camera) const;

private:
    const MapUnits &m_units;
    QList<MapLayer *> m_others;
};

} // namespace map
