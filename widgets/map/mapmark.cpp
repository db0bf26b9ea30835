// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapmark.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace map {
namespace {

void paintTick(QPainter &painter, const QPointF &at, double radius, const QColor &color,
               const QColor &edge)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(edge, radius / 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({at + QPointF(-radius * 0.45, 0), at + QPointF(-radius * 0.1, radius * 0.4),
                   at + QPointF(radius * 0.5, -radius * 0.4)}));
}

void paintSwatch(QPainter &painter, const QPointF &at, double radius, const QBrush &brush,
                 const QColor &line)
{
    painter.setPen(QPen(line, 1));
    painter.setBrush(brush);
    painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
}

void paintLines(QPainter &painter, const QPointF &at, double radius, const QColor &color,
                bool linked)
{
    const QPointF from = at - QPointF(radius, 0);
    const QPointF to = at + QPointF(radius, 0);
    painter.setPen(QPen(color, 2));
    painter.drawLine(from, to);
    painter.setBrush(color);
    if (linked) {
        painter.drawEllipse(from, 2.5, 2.5);
        painter.drawEllipse(to, 2.5, 2.5);
    }
}

void paintShape(QPainter &painter, const QPolygonF &shape, const QColor &color, const QColor &edge)
{
    painter.setPen(QPen(edge, 1.2));
    painter.setBrush(color);
    painter.drawPolygon(shape);
}

} // namespace

void paintMark(QPainter &painter, Mark mark, const QPointF &at, double radius, const QColor &color,
               const QColor &edge)
{
    const double r = radius;
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Triangle:
        return paintShape(
            painter, {{at + QPointF(0, -r), at + QPointF(r, r * 0.85), at + QPointF(-r, r * 0.85)}},
            color, edge);
    case Mark::Diamond:
        return paintShape(
            painter,
            {{at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}},
            color, edge);
    case Mark::Tick:
        return paintTick(painter, at, r, color, edge);
    case Mark::Ring:
        painter.setPen(QPen(color, r / 2.2));
        painter.setBrush(edge);
        painter.drawEllipse(at, r * 0.8, r * 0.8);
        return;
    case Mark::Dot:
        painter.setPen(QPen(edge, 1.2));
        painter.setBrush(color);
        painter.drawEllipse(at, r, r);
        return;
    case Mark::Swatch:
        return paintSwatch(painter, at, r, color, edge);
    case Mark::Hatch:
        return paintSwatch(painter, at, r, QBrush(color, Qt::BDiagPattern), color);
    case Mark::Dotted:
        return paintSwatch(painter, at, r, QBrush(color, Qt::Dense5Pattern), color);
    case Mark::Line:
    case Mark::Linked:
        return paintLines(painter, at, r, color, mark == Mark::Linked);
    }
}

Mark markOf(items::PointTone tone)
{
    switch (tone) {
    case items::PointTone::Overdue:
        return Mark::Triangle;
    case items::PointTone::DueSoon:
        return Mark::Diamond;
    case items::PointTone::Open:
        return Mark::Ring;
    case items::PointTone::Done:
        break;
    }
    return Mark::Tick;
}

QColor colorOf(items::PointTone tone, const common::Theme &theme)
{
    switch (tone) {
    case items::PointTone::Overdue:
        return theme.color(common::Tone::Bad);
    case items::PointTone::DueSoon:
        return theme.color(common::Tone::Risk);
    case items::PointTone::Open:
        return theme.color(common::Tone::Active);
    case items::PointTone::Done:
        break;
    }
    return theme.color(common::Tone::Good);
}

} // namespace map
