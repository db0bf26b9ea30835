// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendseries.h"

#include "widgets/charts/trendframe.h"
#include "widgets/common/theme.h"

#include <QChart>
#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <utility>

namespace charts {
namespace {

using Points = std::vector<analysis::SeriesPoint>;
constexpr double kValuePen = 2.4;
constexpr double kPlanPen = 2;
constexpr double kGhostPen = 1.5;
constexpr double kDensePen = 1;
constexpr double kUnseenGap = 2; ///< pixels

Points pointsOf(const TrendLine &line, std::optional<double> TrendPoint::*member)
{
    Points points;
    points.reserve(line.points.size());
    bool any = false;
    for (size_t i = 0; i < line.points.size(); ++i) {
        const auto &value = line.points[i].*member;
        any = any || value;
        points.push_back({double(i), value && std::isfinite(*value) ? value : std::nullopt});
    }
    return any ? points : Points();
}

/// What is in sight, and one more at each side so that lines run on beyond the edges.
std::span<const analysis::SeriesPoint> inSight(const Points &points, const TrendFrame &frame)
{
    const auto size = std::ptrdiff_t(points.size());
    const auto first = std::clamp(std::ptrdiff_t(std::ceil(frame.first)) - 1, {}, size);
    const auto last = std::clamp(std::ptrdiff_t(std::floor(frame.last)) + 2, first, size);
    return {points.begin() + first, points.begin() + last};
}

} // namespace

std::vector<Points> runsOf(std::span<const analysis::SeriesPoint> points, double least)
{
    std::vector<Points> runs;
    bool broken = true;
    for (const auto &point : points) {
        if (!point.y) {
            broken = true;
            continue;
        }
        if (runs.empty() || (broken && point.x - runs.back().back().x >= least))
            runs.emplace_back();
        runs.back().push_back(point);
        broken = false;
    }
    return runs;
}

TrendSeries::TrendSeries(QChart &chart, QAbstractAxis &periods, QAbstractAxis &values)
    : m_chart(chart)
    , m_periods(periods)
    , m_values(values)
{
}

void TrendSeries::setLines(const std::vector<TrendLine> &lines)
{
    m_lines.clear();
    for (const TrendLine &line : lines)
        m_lines.push_back({pointsOf(line, &TrendPoint::value), pointsOf(line, &TrendPoint::plan),
                           pointsOf(line, &TrendPoint::lastYear)});
}

void TrendSeries::clear()
{
    for (qsizetype i = 0; i < m_used; ++i)
        m_pool[i]->clear();
    m_used = 0;
}

void TrendSeries::show(const TrendFrame &frame, const common::Theme &theme, bool valuesToo)
{
    m_used = 0;
    m_dense = false;
    const bool compared = m_lines.size() > 1;
    for (size_t i = m_lines.size(); i-- > 0;) { // the first one in front
        const QColor color = theme.series(int(i));
        add(m_lines[i].lastYear, frame,
            QPen(compared ? color : theme.color(common::Surface::TextMuted), kGhostPen,
                 Qt::DotLine));
        add(m_lines[i].plan, frame,
            QPen(compared ? color : theme.series(1), kPlanPen, Qt::DashLine));
        if (valuesToo)
            add(m_lines[i].values, frame, QPen(color, kValuePen));
    }
    for (qsizetype i = m_used; i < m_pool.size(); ++i)
        m_pool[i]->setVisible(false);
}

void TrendSeries::add(const Points &points, const TrendFrame &frame, QPen pen)
{
    const auto seen = inSight(points, frame);
    const double width = std::max(1.0, frame.box.width());
    if (double(seen.size()) <= 2 * width) {
        for (const Points &run : runsOf(seen, 0))
            addRun(run, pen);
        return;
    }
    m_dense = true;
    pen.setWidthF(kDensePen);
    const Points kept = analysis::minMaxPerColumn(seen, int(width));
    for (const Points &run : runsOf(kept, kUnseenGap / frame.perPeriod()))
        addRun(run, pen);
}

void TrendSeries::addRun(std::span<const analysis::SeriesPoint> run, const QPen &pen)
{
    if (run.size() < 2)
        return; // a single one is a mark
    if (m_used == m_pool.size()) {
        m_pool << new QLineSeries;
        m_chart.addSeries(m_pool.last());
        m_pool.last()->attachAxis(&m_periods);
        m_pool.last()->attachAxis(&m_values);
    }
    QList<QPointF> places;
    places.reserve(qsizetype(run.size()));
    for (const auto &point : run)
        places.emplace_back(point.x, *point.y);
    QLineSeries *series = m_pool[m_used++];
    series->setPen(pen);
    series->replace(places);
    series->setVisible(true);
}

} // namespace charts
