// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/paintrow.h"

#include "models/core/foldmatch.h"
#include "widgets/common/paintbadge.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>

namespace common {
namespace {

constexpr int kTitleLines = 2;
constexpr int kMarkWidth = 4;

/// How found words look: on a ground, and underlined when they are spelled as typed.
struct Marks {
    QList<core::TextRange> ranges;
    QColor ground;
    QColor exact;
};

Marks marksOf(const Theme &theme, const QString &text, const QString &searched)
{
    return {searched.isEmpty() ? QList<core::TextRange>() : core::foldedMatches(text, searched),
            theme.ground(Tone::Risk), theme.color(Tone::Risk)};
}

/// The grounds of the marks that lie in a line, which is drawn with its top left at `at`.
void drawMarks(QPainter &painter, const QTextLine &line, const QRectF &box, const Marks &marks)
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    for (const core::TextRange &range : marks.ranges) {
        const int from = std::max(start, int(range.start));
        const int to = std::min(end, int(range.start + range.length));
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const QRectF ground(box.left() + left, box.top(),
                            std::min(line.cursorToX(to), box.width()) - left, box.height());
        painter.fillRect(ground, marks.ground);
        if (range.exact)
            painter.fillRect(QRectF(ground.left(), ground.bottom() - 1, ground.width(), 1),
                             marks.exact);
    }
}

/// Draws text in at most `lines` lines and returns the y below the last; a longer text ends with an
/// ellipsis.
qreal drawLines(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                int lines, const Marks &marks)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    qreal y = box.top();
    for (int drawn = 0; drawn < lines; ++drawn) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        drawMarks(painter, line, QRectF(box.left(), y, box.width(), metrics.height()), marks);
        const bool last = drawn == lines - 1 && line.textStart() + line.textLength() < text.size();
        const QString shown = last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight,
                                                        box.width())
                                   : text.mid(line.textStart(), line.textLength());
        painter.drawText(QPointF(box.left(), y + metrics.ascent()), shown);
        y += metrics.height();
    }
    layout.endLayout();
    return y;
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                const RecordRow &row)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(selected ? Surface::Selection : Surface::Raised));
    painter.setPen(theme.color(Surface::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (row.mark)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), kMarkWidth, option.rect.height()),
            theme.color(*row.mark));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.color(Surface::Accent), 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace

QSize recordRowSize(const Theme &theme)
{
    const QFontMetricsF title(theme.font(TypeSize::Strong));
    const QFontMetricsF small(theme.font(TypeSize::Small));
    return {200, int(2 * kSpace2 + kTitleLines * title.height() + small.height() + 2 * kSpace1 +
                     badgeSize(theme, {}).height())};
}

void paintRecordRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                    const RecordRow &row)
{
    painter.save();
    drawGround(painter, option, theme, row);
    const QRectF box = QRectF(option.rect).adjusted(kSpace3, kSpace2, -kSpace3, -kSpace2);
    const QFont small = theme.font(TypeSize::Small);
    painter.setPen(theme.color(Surface::Text));
    drawLines(painter, box, row.title, theme.font(TypeSize::Strong), kTitleLines,
              marksOf(theme, row.title, row.searched));

    const qreal badgeHeight = badgeSize(theme, {}).height();
    const qreal badgeTop = box.bottom() - badgeHeight;
    const qreal subtitleTop = badgeTop - kSpace1 - QFontMetricsF(small).height();
    painter.setPen(theme.color(Surface::TextMuted));
    drawLines(painter, QRectF(box.left(), subtitleTop, box.width(), badgeHeight), row.subtitle,
              small, 1, marksOf(theme, row.subtitle, row.searched));

    qreal right = box.left() - kSpace2;
    for (const auto &[tone, text] : row.badges) {
        if (text.isEmpty() || right + kSpace2 + badgeSize(theme, text).width() > box.right())
            continue;
        right = paintBadge(painter, {right + kSpace2, badgeTop}, theme, tone, text).right();
    }
    if (right + kSpace2 + QFontMetricsF(small).horizontalAdvance(row.trailing) < box.right()) {
        painter.setPen(theme.color(Surface::TextMuted));
        painter.setFont(small);
        painter.drawText(QRectF(box.left(), badgeTop, box.width(), badgeHeight),
                         Qt::AlignRight | Qt::AlignVCenter, row.trailing);
    }
    painter.restore();
}

} // namespace common
