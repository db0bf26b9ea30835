// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/figure.h"
#include "widgets/documents/valuescale.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using bulletins::TrendFigure;

class TrendPainting
{
public:
    TrendPainting(QPainter &painter, const TrendFigure &figure, const QRectF &box,
                  const Manner &manner)
        : m_painter(painter)
        , m_figure(figure)
        , m_manner(manner)
        , m_font(paperFont(manner.small()))
        , m_metrics(m_font)
        , m_box(box)
    {
    }

    void paint()
    {
        if (!findRange()) {
            m_painter.setFont(m_font);
            m_painter.setPen(m_manner.inks.muted());
            m_painter.drawText(m_box, Qt::AlignCenter, u"chưa có số liệu"_s);
            return;
        }
        placePlot();
        paintGrid();
        paintPlan();
        for (const bool main : {false, true}) {
            for (const TrendFigure::Series &series : m_figure.series) {
                if (series.main == main)
                    paintSeries(series);
            }
        }
        paintPlanName();
        paintLegend();
    }

private:
    bool findRange()
    {
        for (const TrendFigure::Series &series : m_figure.series)
            m_count = std::max(m_count, int(series.points.size()));
        const auto scale = valueScale(m_figure);
        m_scale = scale.value_or(ValueScale());
        return scale.has_value();
    }

    void placePlot()
    {
        double labels = 0;
        for (int i = 0; i <= ticks(); ++i)
            labels = std::max(labels, m_metrics.horizontalAdvance(tickText(i)));
        const double line = m_metrics.height();
        m_plot = m_box.adjusted(labels + pt(6), line * 2.9, -pt(14), -line * 1.3);
    }

    [[nodiscard]] int ticks() const
    {
        return int(std::round((m_scale.high - m_scale.low) / m_scale.step));
    }
    [[nodiscard]] QString tickText(int i) const
    {
        return numberText(m_scale.low + i * m_scale.step, m_scale.decimals);
    }
    [[nodiscard]] double yOf(double value) const
    {
        return m_plot.bottom() -
               (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
    }
    [[nodiscard]] double xOf(int index) const
    {
        return m_count < 2 ? m_plot.center().x()
                           : m_plot.left() + m_plot.width() * index / (m_count - 1);
    }

    void paintGrid()
    {
        m_painter.setFont(m_font);
        const double line = m_metrics.height();
        for (int i = 0; i <= ticks(); ++i) {
            const double y = yOf(m_scale.low + i * m_scale.step);
            m_painter.setPen(QPen(QColor(0xd3, 0xd8, 0xde), pt(i == 0 ? 0.9 : 0.4)));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(m_manner.inks.muted());
            m_painter.drawText(
                QRectF(m_box.left(), y - line / 2, m_plot.left() - pt(4) - m_box.left(), line),
                Qt::AlignRight | Qt::AlignVCenter, tickText(i));
        }
        m_painter.drawText(QRectF(m_box.left(), m_plot.top() - line * 1.75, m_box.width(), line),
                           Qt::AlignLeft | Qt::AlignVCenter, m_figure.unit);
        paintPeriods(line);
    }

    void paintPeriods(double line)
    {
        const TrendFigure::Series *longest = nullptr;
        for (const TrendFigure::Series &series : m_figure.series) {
            if (!longest || series.points.size() > longest->points.size() ||
                (series.points.size() == longest->points.size() && series.main && !longest->main))
                longest = &series;
        }
        double widest = 0;
        for (const TrendFigure::Point &point : longest->points)
            widest = std::max(widest, m_metrics.horizontalAdvance(point.label));
        const double each = m_count < 2 ? m_plot.width() : m_plot.width() / (m_count - 1);
        const int step = std::max(1, int(std::ceil((widest + pt(4)) / std::max(each, 1.0))));
        for (int i = int(longest->points.size()) - 1; i >= 0; i -= step) {
            const QRectF label(xOf(i) - widest, m_plot.bottom() + pt(3), 2 * widest, line);
            m_painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, longest->points.at(i).label);
        }
    }

    void paintPlan()
    {
        if (!m_figure.plan)
            return;
        const double y = yOf(*m_figure.plan);
        m_painter.setPen(QPen(m_manner.inks.text(), pt(0.8), Qt::DashLine));
        m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }

    void paintPlanName()
    {
        if (!m_figure.plan)
            return;
        const QString text = u"Kế hoạch: %1"_s.arg(numberText(*m_figure.plan, m_figure.decimals));
        const double wide = m_metrics.horizontalAdvance(text) + pt(4);
        const QRectF box(m_plot.right() - wide, yOf(*m_figure.plan) - m_metrics.height() - pt(1.5),
                         wide, m_metrics.height());
        m_painter.fillRect(box, Qt::white);
        m_painter.setFont(m_font);
        m_painter.setPen(m_manner.inks.text());
        m_painter.drawText(box, Qt::AlignCenter, text);
    }

    [[nodiscard]] QPen penOf(const TrendFigure::Series &series) const
    {
        const QColor strong(0x0b, 0x5c, 0xad);
        QPen pen(series.main ? strong : QColor(0x7a, 0x84, 0x8f), pt(series.main ? 1.6 : 0.9));
        pen.setJoinStyle(Qt::RoundJoin);
        if (!series.main)
            pen.setDashPattern({4, 2.5});
        return pen;
    }

    /// Gaps stay gaps; a value without neighbours is a dot.
    void paintSeries(const TrendFigure::Series &series)
    {
        QPainterPath path;
        bool joined = false;
        int last = -1;
        for (int i = 0; i < int(series.points.size()); ++i) {
            const auto &value = series.points.at(i).value;
            if (!value) {
                joined = false;
                continue;
            }
            const QPointF at(xOf(i), yOf(*value));
            if (joined)
                path.lineTo(at);
            else
                path.moveTo(at);
            joined = true;
            last = i;
        }
        const QPen pen = penOf(series);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        if (!series.main)
            return;
        for (int i = 0; i < int(series.points.size()); ++i) {
            const TrendFigure::Point &point = series.points.at(i);
            if (!point.value || (m_count > 40 && i != last))
                continue;
            m_painter.setPen(QPen(pen.color(), pt(1.1)));
            m_painter.setBrush(point.estimate ? QBrush(Qt::white) : QBrush(pen.color()));
            m_painter.drawEllipse(QPointF(xOf(i), yOf(*point.value)), pt(2.1), pt(2.1));
        }
        m_painter.setBrush(Qt::NoBrush);
        if (last < 0)
            return;
        const auto before = last > 0 ? series.points.at(last - 1).value : std::nullopt;
        paintLast(series.points.at(last), last, before.value_or(0));
    }

    /// The newest value in figures, beside its point.
    void paintLast(const TrendFigure::Point &point, int index, double cameFrom)
    {
        const QFont bold = paperFont(m_manner.small() + 0.5, true);
        const QFontMetricsF metrics(bold);
        const QString text = numberText(*point.value, m_figure.decimals);
        const double wide = metrics.horizontalAdvance(text) + pt(2);
        const double y = yOf(*point.value);
        QRectF box(xOf(index) + pt(5), y - metrics.height() / 2, wide, metrics.height());
        if (box.right() > m_box.right()) {
            // No room beside it: on the side that the line does not come from.
            const double over = metrics.height() + pt(3);
            box.moveRight(m_box.right());
            box.moveTop(cameFrom > *point.value ? y + pt(3) : y - over);
        }
        m_painter.setFont(bold);
        m_painter.setPen(m_manner.inks.text());
        m_painter.drawText(box, Qt::AlignCenter, text);
    }

    void paintLegend()
    {
        const double line = m_metrics.height();
        double x = m_plot.left();
        const double y = m_box.top() + line / 2;
        m_painter.setFont(m_font);
        bool estimates = false;
        for (const TrendFigure::Series &series : m_figure.series) {
            m_painter.setPen(penOf(series));
            m_painter.drawLine(QPointF(x, y), QPointF(x + pt(18), y));
            x = legendText(series.name, x + pt(22), y);
            for (const TrendFigure::Point &point : series.points)
                estimates = estimates || (series.main && point.estimate && point.value);
        }
        if (!estimates)
            return;
        m_painter.setPen(QPen(m_manner.inks.muted(), pt(1)));
        m_painter.drawEllipse(QPointF(x + pt(3), y), pt(2.1), pt(2.1));
        legendText(u"ước"_s, x + pt(8), y);
    }

    /// Where the next one begins.
    double legendText(const QString &text, double x, double y)
    {
        const double wide = m_metrics.horizontalAdvance(text) + pt(1);
        m_painter.setPen(m_manner.inks.text());
        m_painter.drawText(QRectF(x, y - m_metrics.height() / 2, wide, m_metrics.height()),
                           Qt::AlignLeft | Qt::AlignVCenter, text);
        return x + wide + pt(14);
    }

    QPainter &m_painter;
    const TrendFigure &m_figure;
    const Manner &m_manner;
    QFont m_font;
    QFontMetricsF m_metrics;
    QRectF m_box;
    QRectF m_plot;
    ValueScale m_scale;
    int m_count = 0;
};

} // namespace

void paintTrend(QPainter &painter, const TrendFigure &figure, const QRectF &box,
                const Manner &manner)
{
    TrendPainting(painter, figure, box, manner).paint();
}

} // namespace documents
