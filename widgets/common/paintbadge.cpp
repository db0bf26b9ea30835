// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/paintbadge.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace common {
namespace {

constexpr qreal kHeight = 22;
constexpr qreal kPadding = 8;
constexpr qreal kShape = 10;
constexpr qreal kGap = 5;

void strokeLines(QPainter &painter, const QRectF &box, std::initializer_list<QPointF> points)
{
    QPolygonF line;
    for (const QPointF &point : points)
        line << QPointF(box.left() + point.x() * box.width(), box.top() + point.y() * box.height());
    painter.drawPolyline(line);
}

} // namespace

QSizeF badgeSize(const Theme &theme, const QString &text)
{
    const QFontMetricsF metrics(theme.font(TypeSize::Small));
    return {2 * kPadding + kShape + kGap + metrics.horizontalAdvance(text), kHeight};
}

void paintToneShape(QPainter &painter, const QRectF &box, Tone tone, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Tone::Good:
        strokeLines(painter, box, {{0.1, 0.55}, {0.4, 0.85}, {0.95, 0.2}});
        break;
    case Tone::Risk:
        strokeLines(painter, box, {{0.5, 0.05}, {1.0, 0.95}, {0.0, 0.95}, {0.5, 0.05}});
        break;
    case Tone::Bad:
        strokeLines(painter, box, {{0.1, 0.1}, {0.9, 0.9}});
        strokeLines(painter, box, {{0.9, 0.1}, {0.1, 0.9}});
        break;
    case Tone::Active:
        painter.setBrush(color);
        painter.drawEllipse(box.center(), box.width() * 0.35, box.height() * 0.35);
        break;
    case Tone::NoData:
        strokeLines(painter, box, {{0.1, 0.5}, {0.9, 0.5}});
        break;
    }
    painter.restore();
}

QRectF paintBadge(QPainter &painter, const QPointF &at, const Theme &theme, Tone tone,
                  const QString &text)
{
    const QRectF box(at, badgeSize(theme, text));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground(tone));
    painter.drawRoundedRect(box, kHeight / 2, kHeight / 2);
    const QColor ink = theme.color(tone);
    paintToneShape(painter, {box.left() + kPadding, box.center().y() - kShape / 2, kShape, kShape},
                   tone, ink);
    painter.setPen(ink);
    painter.setFont(theme.font(TypeSize::Small));
    painter.drawText(box.adjusted(kPadding + kShape + kGap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
    return box;
}

} // namespace common
