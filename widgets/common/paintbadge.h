// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QRectF>

class QPainter;

namespace common {

/// Size of a badge with this text in the theme's small font.
[[nodiscard]] QSizeF badgeSize(const Theme &theme, const QString &text);
/// Draws a badge (pale ground, shape and word of the tone) with its top left corner at `at`;
/// returns its rectangle. For delegates; widgets use Badge.
QRectF paintBadge(QPainter &painter, const QPointF &at, const Theme &theme, Tone tone,
                  const QString &text);
/// The shape that says the tone without colour: check, triangle, cross, dot, dash.
void paintToneShape(QPainter &painter, const QRectF &box, Tone tone, const QColor &color);

} // namespace common
