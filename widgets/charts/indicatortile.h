// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorboard.h"
#include "widgets/common/theme.h"

#include <QSize>

class QPainter;

namespace charts {

/// How a tile is drawn.
struct TileLook {
    bool selected = false;
    bool hovered = false;
    bool focused = false;
};

/// Colour role of a light and of a change, for whoever draws figures.
[[nodiscard]] common::Tone toneOf(analysis::Light light);
[[nodiscard]] common::Tone toneOf(analysis::Freshness freshness);
/// The traffic light, out when the value is late: an old green would look fresh.
[[nodiscard]] common::Tone lightTone(const analysis::IndicatorFacts &facts);
[[nodiscard]] common::Tone toneOf(const domain::Indicator &indicator,
                                  const analysis::Change &change);
[[nodiscard]] QString freshnessText(analysis::Freshness freshness);

/// Draws an indicator's tile: name, value and unit, period and status, plan, change, trend,
/// freshness. A value that is missing or late never looks fresh.
void paintIndicatorTile(QPainter &painter, const QRectF &box, const common::Theme &theme,
                        const items::IndicatorTile &tile, const TileLook &look);
[[nodiscard]] QSize indicatorTileSize(const common::Theme &theme);
/// The same in words, for screen readers and the clipboard.
[[nodiscard]] QString indicatorTileText(const items::IndicatorTile &tile);

} // namespace charts
