// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/figures/figurecard.h"

#include <QPainter>

#include <algorithm>

namespace panes::figures {
namespace {

using common::TypeSize;

constexpr int kSide = common::kSpace2;
constexpr int kTop = common::kSpace1;

int lineHeight(const common::Theme &theme, TypeSize size)
{
    return QFontMetrics(theme.font(size)).height();
}

} // namespace

QSize FigureCard::sizeHint() const
{
    const QFontMetrics small(theme().font(TypeSize::Small));
    const QFontMetrics figure(theme().font(TypeSize::Figure));
    const int width = std::max(
        {small.horizontalAdvance(shown().name), small.horizontalAdvance(shown().base),
         small.horizontalAdvance(shown().change), figure.horizontalAdvance(shown().value)});
    return {width + 2 * kSide + 4,
            3 * lineHeight(theme(), TypeSize::Small) + figure.height() + 2 * kTop};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    int y = kTop;
    const auto line = [&](TypeSize size, const QColor &color, const QString &text) {
        painter.setFont(theme().font(size));
        painter.setPen(color);
        const int height = lineHeight(theme(), size);
        painter.drawText(QRect(kSide, y, width() - 2 * kSide, height),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        y += height;
    };
    const QColor muted = theme().color(common::Surface::TextMuted);
    line(TypeSize::Small, muted, shown().name);
    line(TypeSize::Figure,
         shown().tone ? theme().color(*shown().tone) : theme().color(common::Surface::Text),
         shown().value);
    line(TypeSize::Small, muted, shown().base);
    line(TypeSize::Small, shown().changeTone ? theme().color(*shown().changeTone) : muted,
         shown().change);
}

} // namespace panes::figures
