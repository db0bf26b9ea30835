// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/radarchart.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr std::array kRings{0.25, 0.5, 0.75, 1.0};
constexpr double kDot = 4.5;
constexpr double kLabelGap = 10;
constexpr double kMostLabel = 170;
constexpr double kLeastRadius = 40;

} // namespace

RadarChart::RadarChart(const common::Theme &theme, QWidget *parent)
    : SpotChart(theme, parent)
{
    setMinimumSize(300, 260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RadarChart::setRadar(const Radar &radar)
{
    m_radar = radar;
    setAccessibleName(tr("Radar of %1").arg(radar.name));
    refresh();
}

double RadarChart::labelWidth() const
{
    return std::min(kMostLabel, width() * 0.29);
}

double RadarChart::radius() const
{
    const double line = QFontMetricsF(theme().font(common::TypeSize::Small)).height();
    const double wide = width() / 2.0 - labelWidth() - kLabelGap;
    // Above the topmost axis stand three lines; below, the lowest labels are beside their ends.
    const double high = (height() - 4 * line - 2 * kLabelGap) / 1.9;
    return std::max(kLeastRadius, std::min(wide, high));
}

QPointF RadarChart::at(size_t axis, double share) const
{
    const double line = QFontMetricsF(theme().font(common::TypeSize::Small)).height();
    const double angle = 2 * std::numbers::pi * double(axis) / double(m_radar.axes.size()) -
                         std::numbers::pi / 2;
    const double length = radius() * std::clamp(share, 0.0, 1.0);
    const QPointF middle(width() / 2.0, 3 * line + kLabelGap + radius());
    return middle + QPointF(std::cos(angle), std::sin(angle)) * length;
}

QRectF RadarChart::labelBox(size_t axis) const
{
    const QFontMetricsF metrics(theme().font(common::TypeSize::Small));
    const QPointF end = at(axis, 1);
    const double side = end.x() - width() / 2.0;
    const bool above = std::abs(side) < 2;
    const double wide = above ? width() * 0.6 : labelWidth();
    const QRectF room(0, 0, wide, metrics.height() * 4);
    const double high = metrics
                            .boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft,
                                          m_radar.axes[axis].name + u'\n' +
                                              m_radar.axes[axis].value)
                            .height();
    if (above)
        return {end.x() - wide / 2, end.y() - high - kLabelGap / 2, wide, high};
    const double x = side > 0 ? end.x() + kLabelGap : end.x() - kLabelGap - wide;
    return {std::clamp(x, 0.0, std::max(0.0, width() - wide)),
            std::clamp(end.y() - high / 2, 0.0, std::max(0.0, height() - high)), wide, high};
}

QList<Spot> RadarChart::place() const
{
    QList<Spot> spots;
    for (size_t i = 0; i < m_radar.axes.size(); ++i) {
        const RadarAxis &axis = m_radar.axes[i];
        const QString text = axis.hover.isEmpty() ? axis.name : axis.hover;
        // The label is as good a place to point at as the dot, and there without a value too.
        spots << Spot{labelBox(i), axis.key, text};
    }
    return spots;
}

void RadarChart::drawGrid(QPainter &painter) const
{
    painter.setPen(QPen(theme().color(common::Surface::Line), 1));
    painter.setBrush(Qt::NoBrush);
    for (const double ring : kRings) {
        QPolygonF corners;
        for (size_t i = 0; i < m_radar.axes.size(); ++i)
            corners << at(i, ring);
        painter.drawPolygon(corners);
    }
    for (size_t i = 0; i < m_radar.axes.size(); ++i)
        painter.drawLine(at(i, 0), at(i, 1));
    painter.setPen(theme().color(common::Surface::TextMuted));
    painter.setFont(theme().font(common::TypeSize::Small));
    for (const double ring : kRings)
        painter.drawText(at(0, ring) + QPointF(4, 12), u"%1%"_s.arg(int(ring * 100)));
}

/// A line between two neighbours that both have a value; a missing one leaves a gap.
void RadarChart::drawShape(QPainter &painter, std::optional<double> RadarAxis::*member) const
{
    const size_t count = m_radar.axes.size();
    QPolygonF corners;
    for (size_t i = 0; i < count; ++i) {
        const auto share = m_radar.axes[i].*member;
        const auto next = m_radar.axes[(i + 1) % count].*member;
        if (share)
            corners << at(i, *share);
        if (share && next)
            painter.drawLine(at(i, *share), at((i + 1) % count, *next));
    }
    if (member != &RadarAxis::share || corners.size() != qsizetype(count))
        return;
    QColor fill = painter.pen().color();
    fill.setAlphaF(0.18F);
    QPainterPath path;
    path.addPolygon(corners);
    painter.fillPath(path, fill);
}

void RadarChart::drawLabels(QPainter &painter) const
{
    painter.setFont(theme().font(common::TypeSize::Small));
    for (size_t i = 0; i < m_radar.axes.size(); ++i) {
        const RadarAxis &axis = m_radar.axes[i];
        const QRectF box = labelBox(i);
        const double side = at(i, 1).x() - width() / 2.0;
        const int align = std::abs(side) < 2 ? int(Qt::AlignHCenter)
                          : side > 0         ? int(Qt::AlignLeft)
                                             : int(Qt::AlignRight);
        painter.setPen(theme().color(common::Surface::Text));
        painter.drawText(box, align | Qt::AlignVCenter | Qt::TextWordWrap,
                         axis.name + u'\n' + axis.value);
    }
}

void RadarChart::draw(QPainter &painter) const
{
    if (m_radar.axes.empty())
        return;
    drawGrid(painter);
    painter.setPen(QPen(theme().color(common::Surface::TextMuted), 1.5, Qt::DotLine));
    drawShape(painter, &RadarAxis::before);
    const QColor color = theme().series(0);
    painter.setPen(QPen(color, 2.4));
    drawShape(painter, &RadarAxis::share);
    for (size_t i = 0; i < m_radar.axes.size(); ++i) {
        const RadarAxis &axis = m_radar.axes[i];
        if (!axis.share)
            continue;
        painter.setPen(QPen(color, 2));
        painter.setBrush(axis.provisional ? theme().color(common::Surface::Panel) : color);
        painter.drawEllipse(at(i, *axis.share), kDot, kDot);
    }
    drawLabels(painter);
}

QString RadarChart::textSummary() const
{
    QStringList words;
    for (const RadarAxis &axis : m_radar.axes)
        words << u"%1: %2"_s.arg(axis.name, axis.value);
    return words.join(u"; "_s);
}

ChartTable RadarChart::table() const
{
    ChartTable table{m_radar.name, {tr("Part"), tr("Value")}, {}};
    for (const RadarAxis &axis : m_radar.axes)
        table.rows << QStringList{axis.name, axis.value};
    return table;
}

} // namespace charts
