// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/flow.h"

#include <optional>

class QPainter;

namespace documents {

/// A figure in this box, in dots: lines and letters, no pixels.
void paintFigure(QPainter &painter, const bulletins::Figure &figure, const QRectF &box,
                 const Manner &manner);
void paintTrend(QPainter &painter, const bulletins::TrendFigure &figure, const QRectF &box,
                const Manner &manner);
void paintBars(QPainter &painter, const bulletins::BarsFigure &figure, const QRectF &box,
               const Manner &manner);
void paintUnitMap(QPainter &painter, const bulletins::UnitMapFigure &figure, const QRectF &box,
                  const Manner &manner);
/// As high as it looks well at that width, dots; a map and bars by what they hold.
[[nodiscard]] double figureHeight(const bulletins::Figure &figure, double width,
                                  const Manner &manner);
/// The figure with its caption, kept together; a little lower where it then fits on the page.
/// `behind`: as high is what must stand behind it on the same page, for which it becomes lower, as
/// far as it can be read.
void addFigure(Flow &flow, const bulletins::Figure &figure, int block,
               std::optional<double> behind = std::nullopt);

} // namespace documents
