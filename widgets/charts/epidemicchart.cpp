// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/epidemicchart.h"

#include "widgets/charts/plotframe.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr double kWeekDot = 3;
constexpr double kTriangle = 6;
constexpr int kWeekLabels = 4; ///< every fourth week is named

} // namespace

EpidemicChart::EpidemicChart(const common::Theme &theme, QWidget *parent)
    : SpotChart(theme, parent)
{
    setMinimumSize(300, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void EpidemicChart::setEpidemic(const Epidemic &epidemic)
{
    m_epidemic = epidemic;
    setAccessibleName(tr("Epidemic curve of %1").arg(epidemic.name));
    refresh();
}

double EpidemicChart::largest() const
{
    double most = 0;
    for (const EpidemicPoint &point : m_epidemic.weeks)
        most = std::max(
            {most, point.cases.value_or(0), point.upper.value_or(0), point.mean.value_or(0)});
    return most;
}

double EpidemicChart::shareOf(size_t week) const
{
    return (double(week) + 0.5) / double(m_epidemic.weeks.size());
}

QList<Spot> EpidemicChart::place() const
{
    const PlotFrame frame(theme(), size(), largest());
    QList<Spot> spots;
    for (size_t i = 0; i < m_epidemic.weeks.size(); ++i) {
        const EpidemicPoint &point = m_epidemic.weeks[i];
        if (!point.cases)
            continue;
        const QPointF at(frame.x(shareOf(i)), frame.y(*point.cases));
        spots << Spot{QRectF(at - QPointF(kWeekDot, kWeekDot), QSizeF(2 * kWeekDot, 2 * kWeekDot)),
                      point.key, point.hover};
    }
    return spots;
}

/// From the mean to the upper edge, as far as both are known.
void EpidemicChart::drawBand(QPainter &painter, const PlotFrame &frame) const
{
    QColor fill = theme().color(common::Tone::Risk);
    fill.setAlphaF(0.22F);
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        std::ranges::reverse(lower);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    for (size_t i = 0; i < m_epidemic.weeks.size(); ++i) {
        const EpidemicPoint &point = m_epidemic.weeks[i];
        if (point.upper && point.mean) {
            upper << QPointF(frame.x(shareOf(i)), frame.y(*point.upper));
            lower << QPointF(frame.x(shareOf(i)), frame.y(*point.mean));
        } else {
            close();
        }
    }
    close();
}

void EpidemicChart::drawLine(QPainter &painter, const PlotFrame &frame,
                             std::optional<double> EpidemicPoint::*member) const
{
    std::optional<QPointF> before;
    for (size_t i = 0; i < m_epidemic.weeks.size(); ++i) {
        const auto value = m_epidemic.weeks[i].*member;
        const auto at = value ? std::optional(QPointF(frame.x(shareOf(i)), frame.y(*value)))
                              : std::nullopt;
        if (at && before)
            painter.drawLine(*before, *at);
        before = at;
    }
}

void EpidemicChart::drawMarks(QPainter &painter, const PlotFrame &frame) const
{
    for (size_t i = 0; i < m_epidemic.weeks.size(); ++i) {
        const EpidemicPoint &point = m_epidemic.weeks[i];
        if (!point.cases)
            continue;
        const QPointF at(frame.x(shareOf(i)), frame.y(*point.cases));
        const QColor color = point.above ? theme().color(common::Tone::Bad) : theme().series(0);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(point.provisional ? theme().color(common::Surface::Panel) : color);
        if (point.above)
            painter.drawPolygon(QPolygonF{at + QPointF(0, -kTriangle),
                                          at + QPointF(-kTriangle * 0.9, kTriangle * 0.7),
                                          at + QPointF(kTriangle * 0.9, kTriangle * 0.7)});
        else
            painter.drawEllipse(at, kWeekDot, kWeekDot);
    }
}

void EpidemicChart::draw(QPainter &painter) const
{
    if (m_epidemic.weeks.empty())
        return;
    const PlotFrame frame(theme(), size(), largest());
    QList<std::pair<double, QString>> labels;
    for (size_t i = 0; i < m_epidemic.weeks.size(); i += kWeekLabels)
        labels << std::pair(shareOf(i), tr("W%1", "week on an axis").arg(m_epidemic.weeks[i].week));
    frame.draw(painter, labels);
    drawBand(painter, frame);
    painter.setPen(QPen(theme().color(common::Tone::Risk), 1.5));
    drawLine(painter, frame, &EpidemicPoint::upper);
    painter.setPen(QPen(theme().color(common::Surface::TextMuted), 1.5, Qt::DashLine));
    drawLine(painter, frame, &EpidemicPoint::mean);
    painter.setPen(QPen(theme().series(0), 2.4));
    drawLine(painter, frame, &EpidemicPoint::cases);
    drawMarks(painter, frame);
}

QString EpidemicChart::textSummary() const
{
    return m_epidemic.summary;
}

ChartTable EpidemicChart::table() const
{
    ChartTable table{m_epidemic.name, {tr("Week"), tr("Cases"), tr("Mean"), tr("Upper edge")}, {}};
    const auto written = [](const std::optional<double> &value) {
        return value ? common::format::number(*value, 1) : QString();
    };
    for (const EpidemicPoint &point : m_epidemic.weeks)
        table.rows << QStringList{QString::number(point.week), point.value, written(point.mean),
                                  written(point.upper)};
    return table;
}

} // namespace charts
