// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarm.h"
#include "widgets/common/theme.h"

#include <QRectF>

class QPainter;

namespace panes::alarms {

/// The shape of a state, told from the others without its colour: filled triangle (nobody has
/// answered), hollow triangle (somebody has), ring with a bar (over, nobody has answered), two bars
/// (shelved), dash (suppressed), cross (out of service), check (normal).
void paintAlarmShape(QPainter &painter, const QRectF &box, domain::AlarmState state,
                     const QColor &color);
/// Shape and word of a state on the ground of its tone; returns the rectangle.
QRectF paintAlarmBadge(QPainter &painter, const QPointF &at, const common::Theme &theme,
                       domain::AlarmState state, int priority);
[[nodiscard]] QSizeF alarmBadgeSize(const common::Theme &theme, domain::AlarmState state);

} // namespace panes::alarms
