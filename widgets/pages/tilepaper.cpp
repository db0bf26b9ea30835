// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tilepaper.h"

#include "widgets/common/paintbadge.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pages {
namespace {

constexpr double kPitch = 1.22; ///< lines, in em, as the font has them
constexpr int kLeastPixels = 6;
constexpr double kSignShape = 0.62; ///< of a line
constexpr double kShapeUnit = 12;   ///< side for which shapes are drawn

QRectF extentOf(const QFont &font, const QRectF &box, int flags, const QString &text)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, box.width(), 1e6),
                                            flags & ~int(Qt::AlignVertical_Mask), text);
}

bool fits(const QFont &font, const QRectF &box, int flags, const QString &text)
{
    if ((flags & Qt::TextWordWrap) == 0)
        return QFontMetricsF(font).horizontalAdvance(text) <= box.width() + 0.5 &&
               font.pixelSize() <= box.height() * 1.1 + 0.5;
    const QRectF extent = extentOf(font, box, flags, text);
    return extent.width() <= box.width() + 0.5 && extent.height() <= box.height() + 0.5;
}

/// The largest size, at most the font's own, in which the text fits. Every size that is tried is a
/// font loaded anew: few are.
int fittingPixels(QFont font, const QRectF &box, int flags, const QString &text)
{
    int most = font.pixelSize();
    int least = std::min(kLeastPixels, most);
    if (most == least || fits(font, box, flags, text))
        return most;
    while (least + 1 < most) {
        const int middle = (least + most) / 2;
        font.setPixelSize(middle);
        (fits(font, box, flags, text) ? least : most) = middle;
    }
    return least;
}

} // namespace

double TilePaper::lineOf(common::TypeSize size) const
{
    return std::ceil(m_theme.font(size).pixelSize() * kPitch);
}

double TilePaper::width(const QString &text) const
{
    return QFontMetricsF(m_theme.font(common::TypeSize::Body)).horizontalAdvance(text);
}

double TilePaper::figureWidth(const QString &text) const
{
    return QFontMetricsF(m_theme.font(common::TypeSize::Figure)).horizontalAdvance(text);
}

int TilePaper::linesOf(const QString &text, double width) const
{
    const QFont font = m_theme.font(common::TypeSize::Body);
    const QRectF extent = extentOf(font, QRectF(0, 0, width, 1), Qt::TextWordWrap, text);
    return std::max(1, int(std::lround(extent.height() / QFontMetricsF(font).lineSpacing())));
}

void TilePaper::put(const QString &what, const QRectF &box, const QString &text, const QColor &ink,
                    int flags, QFont font, bool figure)
{
    if (text.isEmpty())
        return;
    const int wanted = font.pixelSize();
    font.setPixelSize(fittingPixels(font, box, flags, text));
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(box, flags | Qt::TextDontClip, text);
    m_drawn.push_back({.tile = {},
                       .what = what,
                       .text = text,
                       .capPx = QFontMetricsF(font).capHeight(),
                       .figure = figure,
                       .cut = font.pixelSize() < wanted && !fits(font, box, flags, text)});
}

void TilePaper::text(const QString &what, const QRectF &box, const QString &text, const QColor &ink,
                     Qt::Alignment alignment)
{
    put(what, box, text, ink, int(alignment) | Qt::TextSingleLine,
        m_theme.font(common::TypeSize::Body), false);
}

void TilePaper::figure(const QString &what, const QRectF &box, const QString &text,
                       const QColor &ink, Qt::Alignment alignment)
{
    put(what, box, text, ink, int(alignment) | Qt::TextSingleLine,
        m_theme.font(common::TypeSize::Figure), true);
}

void TilePaper::large(const QString &what, const QRectF &box, const QString &text,
                      const QColor &ink, Qt::Alignment alignment)
{
    QFont font = m_theme.font(common::TypeSize::Figure);
    const double across = QFontMetricsF(font).horizontalAdvance(text);
    const double by = std::min(box.width() / std::max(1.0, across), box.height() / figureLine());
    if (by > 1)
        font.setPixelSize(int(font.pixelSize() * by));
    put(what, box, text, ink, int(alignment) | Qt::TextSingleLine, font, true);
}

void TilePaper::wrapped(const QString &what, const QRectF &box, const QString &text,
                        const QColor &ink, Qt::Alignment alignment)
{
    put(what, box, text, ink, int(alignment) | Qt::TextWordWrap,
        m_theme.font(common::TypeSize::Body), false);
}

double TilePaper::signWidth(const QString &word) const
{
    return width(word) + line() * (kSignShape + 0.25);
}

void TilePaper::sign(const QString &what, const QRectF &box, common::Tone tone, const QString &word,
                     Qt::Alignment alignment)
{
    const double side = std::min(line(), box.height()) * kSignShape;
    const double taken = std::min(signWidth(word), box.width());
    const double left = (alignment & Qt::AlignRight) ? box.right() - taken : box.left();
    m_painter.save(); // the shape's pen grows with it
    m_painter.translate(left, box.center().y() - side / 2);
    m_painter.scale(side / kShapeUnit, side / kShapeUnit);
    common::paintToneShape(m_painter, QRectF(0, 0, kShapeUnit, kShapeUnit), tone,
                           m_theme.color(tone));
    m_painter.restore();
    text(what,
         QRectF(left + taken - width(word), box.top(), width(word), box.height())
             .intersected(QRectF(left + side, box.top(), box.right() - left - side, box.height())),
         word, m_theme.color(tone));
}

void TilePaper::credit(const QRectF &box, const QStringList &texts, const QColor &ink)
{
    QFont font = m_theme.font(common::TypeSize::Body);
    const int flags = int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine;
    const auto whole = std::ranges::find_if(
        texts, [&](const QString &text) { return fits(font, box, flags, text); });
    const QString text = whole == texts.end() ? texts.constLast() : *whole;
    font.setPixelSize(fittingPixels(font, box, flags, text));
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(box, flags, text);
}

std::vector<std::pair<QRectF, size_t>> rowsThatFit(const std::vector<TileRow> &rows,
                                                   const QRectF &box, double gap)
{
    std::vector<size_t> byRank;
    for (size_t i = 0; i < rows.size(); ++i)
        byRank.push_back(i);
    std::ranges::stable_sort(byRank, {}, [&](size_t i) { return rows[i].rank; });
    std::vector<size_t> kept;
    const auto needed = [&] {
        double height = gap * double(std::max<size_t>(1, kept.size()) - 1);
        for (size_t i : kept)
            height += rows[i].height;
        return height;
    };
    for (size_t i : byRank) {
        kept.push_back(i);
        if (rows[i].rank > 0 && needed() > box.height() + 0.5)
            kept.pop_back(); // a smaller one of a higher rank may fit yet
    }
    std::ranges::sort(kept);
    double grow = 0;
    for (size_t i : kept)
        grow += rows[i].grow;
    const double left = box.height() - needed();
    std::vector<std::pair<QRectF, size_t>> placed;
    double y = box.top();
    for (size_t i : kept) {
        double height = rows[i].height;
        if (left < 0 && needed() > 0) // all that stays must share
            height *= box.height() / needed();
        else if (grow > 0)
            height += left * rows[i].grow / grow;
        placed.emplace_back(QRectF(box.left(), y, box.width(), height), i);
        y += height + (left < 0 ? gap * box.height() / needed() : gap);
    }
    return placed;
}

void drawRows(const std::vector<TileRow> &rows, const QRectF &box, double gap)
{
    for (const auto &[place, index] : rowsThatFit(rows, box, gap))
        rows[index].draw(place);
}

QRectF middleOf(const QRectF &box, double height)
{
    const double spare = std::max(0.0, box.height() - height) / 2;
    return box.adjusted(0, spare, 0, -spare);
}

} // namespace pages
