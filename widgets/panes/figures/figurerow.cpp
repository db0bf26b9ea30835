// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/figures/figurerow.h"

#include <QPainter>

#include <algorithm>

namespace panes::figures {
namespace {

using common::TypeSize;

constexpr int kFigureSide = common::kSpace2;
constexpr int kGap = common::kSpace2;
constexpr int kLeastBar = 36;
constexpr int kLeastName = 96;
constexpr double kBar = 8;
constexpr double kPale = 4;

} // namespace

FigureRow::FigureRow(const common::Theme &theme, QWidget *parent)
    : FigureButton(theme, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RowColumns FigureRow::wanted() const
{
    const QFontMetrics small(theme().font(TypeSize::Small));
    const auto width = [&](const QString &text) {
        return text.isEmpty() ? 0 : small.horizontalAdvance(text) + kGap;
    };
    return {width(shown().name), width(shown().value), width(shown().change), width(shown().base)};
}

void FigureRow::setColumns(const RowColumns &columns)
{
    m_columns = columns;
    updateGeometry();
    update();
}

int FigureRow::wordsWidth() const
{
    return m_columns.value + m_columns.change + m_columns.base + 2 * kFigureSide;
}

int FigureRow::nameWidth(int width) const
{
    const int bar = shown().bar < 0 && shown().pale < 0 ? 0 : kLeastBar + kGap;
    return std::clamp(width - wordsWidth() - bar, kLeastName, std::max(kLeastName, m_columns.name));
}

int FigureRow::heightForWidth(int width) const
{
    const QFontMetrics small(theme().font(TypeSize::Small));
    const QRect box = small.boundingRect(QRect(0, 0, nameWidth(width), 1000),
                                         Qt::TextWordWrap | Qt::AlignLeft, shown().name);
    return std::max(box.height(), small.height()) + common::kSpace1 + 2;
}

QSize FigureRow::sizeHint() const
{
    const int width = m_columns.name + wordsWidth() + kLeastBar + kGap;
    return {width, heightForWidth(width)};
}

QSize FigureRow::minimumSizeHint() const
{
    return {kLeastName + wordsWidth() + (shown().bar < 0 ? 0 : kLeastBar + kGap),
            heightForWidth(std::max(width(), kLeastName + wordsWidth()))};
}

void FigureRow::paintBars(QPainter &painter, const QRectF &room) const
{
    const auto bar = [&](double share, double height, const QColor &color) {
        if (share < 0)
            return;
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(room.left(), room.center().y() - height / 2,
                                       std::max(height, room.width() * std::min(1.0, share)),
                                       height),
                                height / 2, height / 2);
    };
    painter.setPen(Qt::NoPen);
    bar(1, kBar, theme().color(common::Surface::Line));
    QColor pale = theme().series(0);
    pale.setAlpha(110);
    bar(shown().pale, kBar, pale);
    bar(shown().bar, shown().pale < 0 ? kBar : kPale,
        shown().tone ? theme().color(*shown().tone) : theme().series(0));
}

void FigureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    painter.setFont(theme().font(TypeSize::Small));
    const QColor text = theme().color(common::Surface::Text);
    const QColor muted = theme().color(common::Surface::TextMuted);
    const int name = nameWidth(width());
    painter.setPen(text);
    painter.drawText(QRect(kFigureSide, 0, name, height()),
                     Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, shown().name);
    int right = width() - kFigureSide;
    const auto column = [&](int room, const QColor &color, const QString &words) {
        painter.setPen(color);
        painter.drawText(QRect(right - room, 0, room, height()), Qt::AlignRight | Qt::AlignVCenter,
                         words);
        right -= room;
    };
    column(m_columns.base, muted, shown().base);
    column(m_columns.change, shown().changeTone ? theme().color(*shown().changeTone) : muted,
           shown().change);
    column(m_columns.value, text, shown().value);
    if (shown().bar >= 0 || shown().pale >= 0)
        paintBars(painter, QRectF(kFigureSide + name + kGap, 0, right - kFigureSide - name - kGap,
                                  height()));
}

} // namespace panes::figures
