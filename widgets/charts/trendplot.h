// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/trend.h"
#include "widgets/charts/trendevents.h"
#include "widgets/charts/trendflags.h"
#include "widgets/charts/trendframe.h"
#include "widgets/charts/trendscale.h"
#include "widgets/charts/trendseries.h"
#include "widgets/charts/trendwindow.h"

#include <QChartView>

#include <memory>

class QValueAxis;

namespace charts {

class Chart;

/// The drawing of a trend: Qt Charts keeps scale, scene and lines; columns with gaps and hollow
/// ones, marks, flags and labels that never overlap, which it does not know, are painted with it.
class TrendPlot : public QChartView
{
    Q_OBJECT
public:
    TrendPlot(const common::Theme &theme, Chart *parent);
    ~TrendPlot() override;

    void setTrend(Trend trend);
    [[nodiscard]] const Trend &trend() const { return m_trend; }
    [[nodiscard]] const std::vector<TrendLine> &lines() const { return m_lines; }
    [[nodiscard]] const TrendScale &scale() const { return m_scale; }
    [[nodiscard]] const TrendWindow &window() const { return m_window; }
    void setWindow(const TrendWindow &window);
    /// The period under the mouse, and the one of the keyboard; the read-out stands at the first
    /// of them that there is.
    void setHovered(std::optional<int> period);
    void setFocused(std::optional<int> period);
    [[nodiscard]] TrendFrame frame() const;
    /// The period under a place; none beside the plot.
    [[nodiscard]] std::optional<int> periodAt(const QPointF &place) const;
    /// The note whose flag is there.
    [[nodiscard]] std::optional<size_t> noteAt(const QPointF &place) const;
    /// The event marks in sight.
    [[nodiscard]] const QList<TrendEventMark> &events() const { return m_events; }
    /// What the flag or the event mark at a place says; empty where there is none.
    [[nodiscard]] QString wordsAt(const QPointF &place) const;
    /// Where the strip of events begins.
    [[nodiscard]] double eventsTop() const;
    /// Whether values are columns now: asked for, and wide enough to be told apart.
    [[nodiscard]] bool showsColumns() const;
    void restyle();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void arrange();
    [[nodiscard]] QRectF plotBox() const;

    const common::Theme &m_theme;
    const Chart &m_owner;
    Trend m_trend;
    std::vector<TrendLine> m_lines;
    TrendScale m_scale;
    TrendWindow m_window;
    QList<TrendFlag> m_flags;
    QList<TrendEventMark> m_events;
    bool m_hasEvents = false; ///< whether the trend has any, in sight or not
    std::optional<int> m_hovered;
    std::optional<int> m_focused;
    QValueAxis *m_periods;
    QValueAxis *m_values;
    std::unique_ptr<TrendSeries> m_series;
};

} // namespace charts
