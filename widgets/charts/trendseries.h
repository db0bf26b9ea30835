// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/downsample.h"
#include "widgets/charts/trend.h"

#include <QList>
#include <QPen>

class QAbstractAxis;
class QChart;
class QLineSeries;

namespace common {
class Theme;
}

namespace charts {

struct TrendFrame;

/// The lines of a trend as series of a chart: values, plan and the same period last year. What is
/// longer than twice the width in pixels is drawn by its extremes per column of pixels.
class TrendSeries
{
public:
    TrendSeries(QChart &chart, QAbstractAxis &periods, QAbstractAxis &values);
    void setLines(const std::vector<TrendLine> &lines);
    /// Takes all lines away, so that a change of scale does not lay them out for nothing.
    void clear();
    /// `valuesToo` is false where columns show them.
    void show(const TrendFrame &frame, const common::Theme &theme, bool valuesToo);
    /// Whether what is in sight was thinned.
    [[nodiscard]] bool isDense() const { return m_dense; }

private:
    using Points = std::vector<analysis::SeriesPoint>;
    struct Line {
        Points values;
        Points plan;
        Points lastYear;
    };
    void add(const Points &points, const TrendFrame &frame, QPen pen);
    void addRun(std::span<const analysis::SeriesPoint> run, const QPen &pen);

    QChart &m_chart;
    QAbstractAxis &m_periods;
    QAbstractAxis &m_values;
    std::vector<Line> m_lines;
    QList<QLineSeries *> m_pool; ///< of the chart; the first m_used are in use
    qsizetype m_used = 0;
    bool m_dense = false;
};

/// The unbroken runs of a series. A gap narrower than `least` in x breaks none: it could not be
/// seen.
[[nodiscard]] std::vector<std::vector<analysis::SeriesPoint>> runsOf(
    std::span<const analysis::SeriesPoint> points, double least);

} // namespace charts
