// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/trend.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace common {
class Theme;
}

namespace charts {

struct TrendFrame;

/// A note's numbered flag above the chart; `row` 0 lies next to it.
struct TrendFlag {
    size_t note = 0;
    double x = 0;
    int row = 0;

    /// Where it is drawn above `top`.
    [[nodiscard]] QRectF box(double top) const;
};

inline constexpr double kFlagSize = 18;

/// The flags in sight, beside or above each other; a fourth row is not opened. Events have none.
[[nodiscard]] QList<TrendFlag> flagsOf(const std::vector<TrendNote> &notes, size_t periods,
                                       const TrendFrame &frame);
[[nodiscard]] int flagRows(const QList<TrendFlag> &flags);
/// A circle for a remark, a square for a direction, and a thin pole.
void paintFlags(QPainter &painter, const common::Theme &theme, const std::vector<TrendNote> &notes,
                const QList<TrendFlag> &flags, const TrendFrame &frame);

} // namespace charts
