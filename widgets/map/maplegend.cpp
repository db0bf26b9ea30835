// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/maplegend.h"

#include "widgets/common/theme.h"

#include <QPainter>

#include <array>

namespace map {

MapLegend::MapLegend(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MapLegend::sizeHint() const
{
    return {120, 24};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(common::TypeSize::Small);
    painter.setFont(font);
    const std::array<std::pair<common::Tone, QString>, 4> entries{
        {{common::Tone::Good, tr("Done")},
         {common::Tone::Active, tr("In progress")},
         {common::Tone::Risk, tr("Due soon")},
         {common::Tone::Bad, tr("Overdue")}}};
    double x = width();
    for (const auto &[tone, text] : entries) {
        const double needed = QFontMetricsF(font).horizontalAdvance(text) + 28;
        if (x - needed < 0)
            break; // the words do not fit: fewer, never cut
        x -= needed;
        const QPointF at(x + 8, height() / 2.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(tone));
        if (tone == common::Tone::Bad)
            painter.drawPolygon(QPolygonF(
                {{at.x(), at.y() - 6}, {at.x() + 6, at.y() + 5}, {at.x() - 6, at.y() + 5}}));
        else
            painter.drawEllipse(at, 5, 5);
        painter.setPen(m_theme.color(common::Surface::TextMuted));
        painter.drawText(QRectF(x + 18, 0, needed, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         text);
    }
}

} // namespace map
