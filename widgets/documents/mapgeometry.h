// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/figures.h"

#include <QPainterPath>
#include <QRectF>

namespace documents {

/// Longitude and latitude to dots, true to scale around the middle of what is shown.
class Projection
{
public:
    Projection(const QRectF &degrees, const QRectF &box);
    [[nodiscard]] QPointF operator()(const QPointF &degrees) const
    {
        return m_origin + QPointF(degrees.x() * m_squeeze * m_scale, -degrees.y() * m_scale);
    }

private:
    double m_squeeze = 1;
    double m_scale = 1;
    QPointF m_origin;
};

/// In degrees; of a unit without an outline nothing.
[[nodiscard]] QRectF reachOf(const bulletins::UnitMapFigure::Unit &unit);
/// Its outline in dots, without corners that nobody would see.
[[nodiscard]] QPainterPath pathOf(const bulletins::UnitMapFigure::Unit &unit, const Projection &to);
/// The longest line across an outline: where a name has the most room.
[[nodiscard]] QRectF widestPlace(const QPainterPath &path);
/// "Phan Thiết" of "Phường Phan Thiết".
[[nodiscard]] QString shortName(const QString &name);

} // namespace documents
