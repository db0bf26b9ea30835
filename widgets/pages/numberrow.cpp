// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/numberrow.h"

#include "widgets/common/fittedtext.h"

#include <QPainter>

#include <algorithm>

namespace pages {
namespace {

constexpr int kLeastFigure = 12; ///< pixels

} // namespace

NumberRow::NumberRow(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    const auto fit = [this] {
        const QFontMetrics small(m_theme.font(common::TypeSize::Small));
        setFixedHeight(QFontMetrics(m_theme.font(common::TypeSize::Figure)).height() +
                       2 * small.height() + 6);
    };
    connect(&theme, &common::Theme::changed, this, fit);
    fit();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberRow::setNumbers(const QList<BigNumber> &numbers)
{
    m_numbers = numbers;
    QStringList words;
    for (const BigNumber &number : numbers)
        words << number.name + QStringLiteral(": ") + number.figure + QChar(u' ') + number.note;
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

/// For all alike, so that the row stays calm: as large as the widest allows.
QFont NumberRow::figureFont(double room) const
{
    const auto fits = [this, room](const QFont &font) {
        return std::ranges::all_of(m_numbers, [&](const BigNumber &number) {
            return QFontMetricsF(font).horizontalAdvance(number.figure) <= room;
        });
    };
    QFont font = m_theme.font(common::TypeSize::Figure);
    if (!fits(font))
        font = m_theme.font(common::TypeSize::Title);
    while (!fits(font) && font.pixelSize() > kLeastFigure)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void NumberRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont small = m_theme.font(common::TypeSize::Small);
    const double line = QFontMetricsF(small).height();
    const double cell = m_numbers.isEmpty() ? width() : width() / double(m_numbers.size());
    const QFont figure = figureFont(cell - 6);
    const double figureHeight = height() - 2 * line - 4;
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const BigNumber &number = m_numbers[i];
        const double left = double(i) * cell;
        painter.setFont(figure);
        painter.setPen(number.tone ? m_theme.color(*number.tone)
                                   : m_theme.color(common::Surface::Text));
        painter.drawText(QRectF(left, 0, cell - 4, figureHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         number.figure);
        painter.setFont(small);
        painter.setPen(m_theme.color(common::Surface::TextMuted));
        common::drawFitted(painter, QRectF(left, figureHeight, cell - 4, line),
                           Qt::AlignLeft | Qt::AlignVCenter, number.name);
        common::drawFitted(painter, QRectF(left, figureHeight + line, cell - 4, line),
                           Qt::AlignLeft | Qt::AlignVCenter, number.note);
    }
}

} // namespace pages
