// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/trend.h"

#include <QList>
#include <QRectF>

#include <functional>

class QPainter;

namespace common {
class Theme;
}

namespace charts {

struct TrendFrame;

/// The height of the strip above the chart (and its flags) that events stand in.
inline constexpr double kEventStrip = 18;

/// A small mark in the strip for one event, or for several that would lie over each other.
struct TrendEventMark {
    std::vector<size_t> notes = {};
    double x = 0;
    QString words = {};    ///< beside the mark; empty where there is no room
    double wordsLeft = 0;  ///< where they begin
    double wordsWidth = 0; ///< in pixels

    /// What is pointed at, in the strip that begins at `top`.
    [[nodiscard]] QRectF box(double top) const;
    [[nodiscard]] QRectF wordsBox(double top) const;
};

/// The events in sight from left to right; at no pixel stand the words of two. What `widthOf`
/// returns is in pixels.
[[nodiscard]] QList<TrendEventMark> eventsOf(const std::vector<TrendNote> &notes, size_t periods,
                                             const TrendFrame &frame,
                                             const std::function<double(const QString &)> &widthOf);
/// A thin line down through the chart from a small diamond, and the words in muted ink.
void paintEvents(QPainter &painter, const common::Theme &theme, const QList<TrendEventMark> &events,
                 const TrendFrame &frame, double top);

} // namespace charts
