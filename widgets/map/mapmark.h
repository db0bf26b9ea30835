// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/maplayers.h"
#include "widgets/map/maplayer.h"

namespace map {

/// Draws a mark around a place, as the map and its legend show it.
void paintMark(QPainter &painter, Mark mark, const QPointF &at, double radius, const QColor &color,
               const QColor &edge);

/// Shape and colour of a report's state, the same on map and in legend.
[[nodiscard]] Mark markOf(items::PointTone tone);
[[nodiscard]] QColor colorOf(items::PointTone tone, const common::Theme &theme);

} // namespace map
