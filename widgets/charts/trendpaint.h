// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/trend.h"

class QPainter;
class QRectF;

namespace common {
class Theme;
}

namespace charts {

class TrendWindow;
struct TrendFrame;
struct TrendScale;

/// Whether columns of the lines are wide enough to be told apart.
[[nodiscard]] bool columnsFit(size_t lines, const TrendFrame &frame);
/// Columns from 0, side by side for each period; hollow ones are provisional, gaps stay empty.
void paintColumns(QPainter &painter, const common::Theme &theme,
                  const std::vector<TrendLine> &lines, const TrendFrame &frame);
/// Hollow marks on provisional values and points on lone ones of lines.
void paintMarks(QPainter &painter, const common::Theme &theme, const std::vector<TrendLine> &lines,
                const TrendFrame &frame);
/// The number of each line at its last value in sight, none over another.
void paintLineNumbers(QPainter &painter, const common::Theme &theme,
                      const std::vector<TrendLine> &lines, const TrendFrame &frame);
/// Lines across at the values of the axis, the one at zero stronger.
void paintGrid(QPainter &painter, const common::Theme &theme, const TrendScale &scale,
               const TrendFrame &frame);
/// The labels of both axes.
void paintScale(QPainter &painter, const common::Theme &theme, const TrendScale &scale,
                const TrendFrame &frame);
void paintPeriods(QPainter &painter, const common::Theme &theme,
                  const std::vector<TrendPoint> &points, const TrendWindow &window,
                  const TrendFrame &frame);
/// A thin bar at the lower edge: which part of the whole is in sight.
void paintWindowBar(QPainter &painter, const common::Theme &theme, const TrendWindow &window,
                    const TrendFrame &frame, double bottom);
/// A hair line at the period, a point on each line, and the words beside it in a box.
void paintReadOut(QPainter &painter, const common::Theme &theme,
                  const std::vector<TrendLine> &lines, const TrendFrame &frame, int period,
                  const QString &words);
/// Words in a box right of what lies between two x, or left of it, at the upper edge of the area.
void paintWords(QPainter &painter, const common::Theme &theme, const QRectF &area,
                std::pair<double, double> beside, const QString &words);

} // namespace charts
