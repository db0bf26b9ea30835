// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fittedtext.h"

#include <QPainter>

namespace common {
namespace {

constexpr int kLeastPixels = 10;

} // namespace

void drawFitted(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text)
{
    const QFont before = painter.font();
    QFont font = before;
    while (font.pixelSize() > kLeastPixels &&
           QFontMetricsF(font).horizontalAdvance(text) > box.width())
        font.setPixelSize(font.pixelSize() - 1);
    if (const double width = QFontMetricsF(font).horizontalAdvance(text); width > box.width())
        font.setStretch(std::max(75, int(100 * box.width() / width)));
    painter.setFont(font);
    painter.drawText(box, alignment, text);
    painter.setFont(before);
}

} // namespace common
