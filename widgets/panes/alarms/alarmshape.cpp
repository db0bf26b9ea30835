// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/alarms/alarmshape.h"

#include "widgets/panes/alarms/alarmwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace panes::alarms {
namespace {

constexpr int kBadgeHeight = 22; ///< at 100 %
constexpr qreal kBadgePadding = 8;
constexpr qreal kBadgeShape = 11;
constexpr qreal kBadgeGap = 6;

} // namespace

void paintAlarmShape(QPainter &painter, const QRectF &box, domain::AlarmState state,
                     const QColor &color)
{
    using enum domain::AlarmState;
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const QPolygonF triangle{at(0.5, 0.04), at(1, 0.94), at(0, 0.94)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(color, std::max(1.6, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(state == Unacknowledged ? QBrush(color) : QBrush(Qt::NoBrush));
    switch (state) {
    case Unacknowledged:
    case Acknowledged:
        painter.drawPolygon(triangle);
        break;
    case ReturnedUnacknowledged:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        painter.drawLine(at(0.5, 0.28), at(0.5, 0.72));
        break;
    case Shelved:
        painter.drawLine(at(0.3, 0.12), at(0.3, 0.88));
        painter.drawLine(at(0.7, 0.12), at(0.7, 0.88));
        break;
    case Suppressed:
        painter.drawLine(at(0.1, 0.5), at(0.9, 0.5));
        break;
    case OutOfService:
        painter.drawLine(at(0.1, 0.1), at(0.9, 0.9));
        painter.drawLine(at(0.9, 0.1), at(0.1, 0.9));
        break;
    case Normal:
        painter.drawPolyline(QPolygonF{at(0.1, 0.55), at(0.4, 0.85), at(0.95, 0.2)});
        break;
    }
    painter.restore();
}

QSizeF alarmBadgeSize(const common::Theme &theme, domain::AlarmState state)
{
    const QFontMetricsF metrics(theme.font(common::TypeSize::Small));
    return {2 * kBadgePadding + kBadgeShape + kBadgeGap +
                metrics.horizontalAdvance(stateText(state)),
            qreal(theme.scaled(kBadgeHeight))};
}

QRectF paintAlarmBadge(QPainter &painter, const QPointF &at, const common::Theme &theme,
                       domain::AlarmState state, int priority)
{
    const QRectF box(at, alarmBadgeSize(theme, state));
    const common::Tone tone = stateTone(state, priority);
    const QColor ink = theme.color(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground(tone));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    paintAlarmShape(
        painter,
        {box.left() + kBadgePadding, box.center().y() - kBadgeShape / 2, kBadgeShape, kBadgeShape},
        state, ink);
    painter.setPen(ink);
    painter.setFont(theme.font(common::TypeSize::Small));
    painter.drawText(box.adjusted(kBadgePadding + kBadgeShape + kBadgeGap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, stateText(state));
    painter.restore();
    return box;
}

} // namespace panes::alarms
