// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendplot.h"

#include "widgets/charts/chart.h"
#include "widgets/charts/trendpaint.h"
#include "widgets/charts/trendwords.h"
#include "widgets/common/theme.h"

#include <QChart>
#include <QGraphicsItem>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace charts {
namespace {

using common::Surface;
/// Above the background of Qt Charts, below its series.
constexpr double kColumnsZ = 3.5;
constexpr double kRight = 12;
constexpr double kRightOfNumbers = 22;
constexpr double kWindowBar = 5;

/// A chart's grid and columns as an item under its lines.
class ColumnsItem : public QGraphicsItem
{
public:
    ColumnsItem(const TrendPlot &plot, const common::Theme &theme, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_plot(plot)
        , m_theme(theme)
    {
        setZValue(kColumnsZ);
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_plot.chart()->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
               QWidget * /*widget*/) override
    {
        if (m_plot.trend().points.empty())
            return;
        paintGrid(*painter, m_theme, m_plot.scale(), m_plot.frame());
        if (m_plot.showsColumns())
            paintColumns(*painter, m_theme, m_plot.lines(), m_plot.frame());
    }

private:
    const TrendPlot &m_plot;
    const common::Theme &m_theme;
};

} // namespace

TrendPlot::TrendPlot(const common::Theme &theme, Chart *parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_owner(*parent)
    , m_periods(new QValueAxis)
    , m_values(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    chart()->legend()->hide(); // it cuts words off; the line above the chart does not
    chart()->setBackgroundRoundness(0);
    chart()->addAxis(m_periods, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    for (QValueAxis *axis : {m_periods, m_values})
        axis->setVisible(false);
    m_series = std::make_unique<TrendSeries>(*chart(), *m_periods, *m_values);
    new ColumnsItem(*this, theme, chart());
    restyle();
}

TrendPlot::~TrendPlot() = default;

void TrendPlot::restyle()
{
    const QColor ground = m_theme.color(Surface::Panel);
    chart()->setBackgroundBrush(ground);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(ground);
    arrange();
}

void TrendPlot::setTrend(Trend trend)
{
    const bool samePeriods = m_trend.points.size() == trend.points.size();
    m_trend = std::move(trend);
    m_lines = linesOf(m_trend);
    m_scale = scaleOf(m_trend);
    m_hasEvents = std::ranges::contains(m_trend.notes, NoteKind::Event, &TrendNote::kind);
    if (!samePeriods)
        m_window = TrendWindow(int(m_trend.points.size()));
    m_hovered.reset();
    if (m_focused && size_t(*m_focused) >= m_trend.points.size())
        m_focused.reset();
    m_series->setLines(m_lines);
    m_values->setRange(m_scale.bottom, m_scale.top);
    arrange();
}

void TrendPlot::setWindow(const TrendWindow &window)
{
    m_window = window;
    arrange();
}

void TrendPlot::setHovered(std::optional<int> period)
{
    if (std::exchange(m_hovered, period) != period)
        viewport()->update();
}

void TrendPlot::setFocused(std::optional<int> period)
{
    if (std::exchange(m_focused, period) != period)
        viewport()->update();
}

QRectF TrendPlot::plotBox() const
{
    const QFontMetricsF metrics(m_theme.font(common::TypeSize::Small));
    double left = 0;
    for (double tick : m_scale.ticks())
        left = std::max(left, metrics.horizontalAdvance(m_scale.text(tick)));
    left += 2 * common::kSpace1;
    const double right = m_lines.size() > 1 ? kRightOfNumbers : kRight;
    const double top = metrics.height() / 2 + flagRows(m_flags) * kFlagSize +
                       (m_hasEvents ? kEventStrip : 0);
    const double bottom = metrics.height() + common::kSpace1 + kWindowBar;
    return QRectF(rect()).adjusted(left, top, -right, -bottom);
}

TrendFrame TrendPlot::frame() const
{
    return {plotBox(), m_window.first(), m_window.last(), m_scale.bottom, m_scale.top};
}

/// Brings axes, flags and lines to the window and the size.
void TrendPlot::arrange()
{
    m_flags = flagsOf(m_trend.notes, m_trend.points.size(), frame());
    const QFontMetricsF metrics(m_theme.font(common::TypeSize::Small));
    m_events = eventsOf(m_trend.notes, m_trend.points.size(), frame(),
                        [&](const QString &words) { return metrics.horizontalAdvance(words); });
    m_series->clear();
    m_periods->setRange(m_window.first(), m_window.last());
    chart()->setPlotArea(plotBox());
    m_series->show(frame(), m_theme, !showsColumns());
    scene()->update();
}

bool TrendPlot::showsColumns() const
{
    return m_trend.columns && columnsFit(m_lines.size(), frame());
}

std::optional<int> TrendPlot::periodAt(const QPointF &place) const
{
    const TrendFrame now = frame();
    if (m_trend.points.empty() || !now.box.contains(place))
        return {};
    return std::clamp(int(std::lround(now.periodAt(place.x()))), m_window.firstPeriod(),
                      m_window.lastPeriod());
}

std::optional<size_t> TrendPlot::noteAt(const QPointF &place) const
{
    const double top = frame().box.top();
    for (const TrendFlag &flag : m_flags) {
        if (flag.box(top).contains(place))
            return flag.note;
    }
    return {};
}

double TrendPlot::eventsTop() const
{
    return frame().box.top() - flagRows(m_flags) * kFlagSize - kEventStrip;
}

QString TrendPlot::wordsAt(const QPointF &place) const
{
    if (const auto note = noteAt(place))
        return trendwords::note(m_trend.notes, *note);
    const double top = eventsTop();
    QStringList lines;
    for (const TrendEventMark &event : m_events) {
        if (!event.box(top).adjusted(-2, -2, 2, 2).contains(place) &&
            !event.wordsBox(top).contains(place))
            continue;
        for (size_t note : event.notes)
            lines << trendwords::note(m_trend.notes, note);
    }
    return lines.join(u'\n');
}

void TrendPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void TrendPlot::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    if (m_trend.points.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const TrendFrame now = frame();
    paintScale(*painter, m_theme, m_scale, now);
    paintPeriods(*painter, m_theme, m_trend.points, m_window, now);
    if (!showsColumns())
        paintMarks(*painter, m_theme, m_lines, now);
    if (m_lines.size() > 1)
        paintLineNumbers(*painter, m_theme, m_lines, now);
    paintEvents(*painter, m_theme, m_events, now, eventsTop());
    paintFlags(*painter, m_theme, m_trend.notes, m_flags, now);
    paintWindowBar(*painter, m_theme, m_window, now, height());
    const auto pointed = m_hovered ? m_hovered : m_focused;
    if (pointed && !m_owner.isBare() && *pointed >= m_window.firstPeriod() &&
        *pointed <= m_window.lastPeriod())
        paintReadOut(*painter, m_theme, m_lines, now, *pointed,
                     trendwords::readOut(m_trend, *pointed));
    painter->restore();
}

} // namespace charts
