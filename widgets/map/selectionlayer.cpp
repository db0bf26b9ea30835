// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/selectionlayer.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace map {

SelectionLayer::SelectionLayer(const common::Theme &theme, QObject *parent)
    : MapLayer(u"selection"_s, theme, parent)
{
}

void SelectionLayer::setSelected(const std::optional<QPointF> &at)
{
    m_selected = at;
    Q_EMIT changed();
}

void SelectionLayer::paint(QPainter &painter, const Camera &camera)
{
    if (!m_selected)
        return;
    const QPointF at = camera.toPixel(*m_selected);
    QPainterPath pin;
    pin.moveTo(at);
    pin.cubicTo(at + QPointF(-4, -14), at + QPointF(-12, -18), at + QPointF(-12, -28));
    pin.arcTo(QRectF(at.x() - 12, at.y() - 40, 24, 24), 180, -180);
    pin.cubicTo(at + QPointF(12, -18), at + QPointF(4, -14), at);
    painter.setPen(QPen(theme().color(common::Surface::Panel), 2));
    painter.setBrush(theme().color(common::Surface::Accent));
    painter.drawPath(pin);
    painter.setBrush(theme().color(common::Surface::Panel));
    painter.drawEllipse(at + QPointF(0, -28), 4, 4);
}

} // namespace map
