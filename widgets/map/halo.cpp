// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/halo.h"

#include <QPainter>

namespace map {

void drawHalo(QPainter &painter, const QRectF &box, const QString &text, const QColor &ink,
              const QColor &halo)
{
    painter.setPen(halo);
    for (const QPointF &offset : {QPointF(-1, -1), QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
        painter.drawText(box.translated(offset), Qt::AlignCenter, text);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace map
