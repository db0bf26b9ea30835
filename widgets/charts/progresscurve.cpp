// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/progresscurve.h"

#include "widgets/charts/plotframe.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr double kCurveDot = 4;

} // namespace

ProgressCurve::ProgressCurve(const common::Theme &theme, QWidget *parent)
    : SpotChart(theme, parent)
{
    setMinimumSize(300, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ProgressCurve::setCurve(const Curve &curve)
{
    m_curve = curve;
    setAccessibleName(tr("Progress of %1").arg(curve.name));
    refresh();
}

double ProgressCurve::largest() const
{
    double most = 0;
    for (const CurvePoint &point : m_curve.points)
        most = std::max({most, point.achieved.value_or(0), point.lastYear.value_or(0)});
    for (const auto &[day, value] : m_curve.plan)
        most = std::max(most, value);
    return most;
}

double ProgressCurve::shareOf(const QDate &end) const
{
    return std::clamp(double(end.dayOfYear()) / double(end.daysInYear()), 0.0, 1.0);
}

QList<Spot> ProgressCurve::place() const
{
    const PlotFrame frame(theme(), size(), largest());
    QList<Spot> spots;
    for (const CurvePoint &point : m_curve.points) {
        if (!point.achieved)
            continue;
        const QPointF at(frame.x(shareOf(point.end)), frame.y(*point.achieved));
        spots << Spot{
            QRectF(at - QPointF(kCurveDot, kCurveDot), QSizeF(2 * kCurveDot, 2 * kCurveDot)),
            point.key, point.hover};
    }
    return spots;
}

void ProgressCurve::drawPlan(QPainter &painter) const
{
    if (m_curve.plan.empty())
        return;
    const PlotFrame frame(theme(), size(), largest());
    painter.setPen(QPen(theme().series(1), 2, Qt::DashLine));
    QPolygonF line{QPointF(frame.x(0), frame.y(0))};
    for (const auto &[day, value] : m_curve.plan)
        line << QPointF(frame.x(shareOf(day)), frame.y(value));
    painter.drawPolyline(line);
    painter.setFont(theme().font(common::TypeSize::Small));
    const QFontMetricsF metrics(painter.font());
    const double y = std::max(metrics.height(), line.last().y() - 4);
    painter.setPen(theme().color(common::Surface::Text));
    painter.drawText(QRectF(frame.area().left(), y - metrics.height(), frame.area().width() - 12,
                            metrics.height()),
                     Qt::AlignRight, m_curve.planText);
}

void ProgressCurve::drawValues(QPainter &painter, std::optional<double> CurvePoint::*member) const
{
    const PlotFrame frame(theme(), size(), largest());
    std::optional<QPointF> before;
    for (const CurvePoint &point : m_curve.points) {
        const auto value = point.*member;
        const auto at = value ? std::optional(QPointF(frame.x(shareOf(point.end)), frame.y(*value)))
                              : std::nullopt;
        if (at && before)
            painter.drawLine(*before, *at);
        before = at;
    }
}

void ProgressCurve::drawDots(QPainter &painter) const
{
    const PlotFrame frame(theme(), size(), largest());
    painter.setPen(QPen(theme().series(0), 2));
    for (const CurvePoint &point : m_curve.points) {
        if (!point.achieved)
            continue;
        painter.setBrush(point.provisional ? theme().color(common::Surface::Panel)
                                           : theme().series(0));
        painter.drawEllipse(QPointF(frame.x(shareOf(point.end)), frame.y(*point.achieved)),
                            kCurveDot, kCurveDot);
    }
}

void ProgressCurve::draw(QPainter &painter) const
{
    if (m_curve.points.empty())
        return;
    const PlotFrame frame(theme(), size(), largest());
    QList<std::pair<double, QString>> labels;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(m_curve.year, month, 1);
        labels << std::pair(shareOf(first.addMonths(1).addDays(-1)),
                            tr("M%1", "month on an axis").arg(month));
    }
    frame.draw(painter, labels);
    painter.setPen(QPen(theme().color(common::Surface::TextMuted), 1.5, Qt::DotLine));
    drawValues(painter, &CurvePoint::lastYear);
    drawPlan(painter);
    painter.setPen(QPen(theme().series(0), 2.4));
    drawValues(painter, &CurvePoint::achieved);
    drawDots(painter);
}

QString ProgressCurve::textSummary() const
{
    return m_curve.summary;
}

ChartTable ProgressCurve::table() const
{
    ChartTable table{m_curve.name, {tr("Period"), tr("Year to date"), tr("Plan until then")}, {}};
    for (const CurvePoint &point : m_curve.points)
        table.rows << QStringList{point.label, point.value, point.expected};
    return table;
}

} // namespace charts
