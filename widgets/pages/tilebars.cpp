// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tileindicator.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

using common::Surface;
using common::Tone;

constexpr double kLeastBar = 2; ///< lines; narrower ones say nothing
constexpr double kBarHeight = 0.5;

/// What all bars of a ranking share.
struct BarColumns {
    double name = 0;
    double figure = 0;
    double alert = 0;
    double bar = 0;
    double largest = 0;
};

BarColumns columnsOf(const TilePaper &paper, double width, std::span<const WallBar> bars)
{
    BarColumns columns;
    for (const WallBar &bar : bars) {
        columns.name = std::max(columns.name, paper.width(bar.name));
        columns.figure = std::max(columns.figure, paper.width(bar.text));
        if (!bar.alert.isEmpty())
            columns.alert = std::max(columns.alert, paper.signWidth(bar.alert) + paper.gap());
        columns.largest = std::max(columns.largest, bar.value);
    }
    double left = width - columns.name - columns.figure - 2 * paper.gap();
    if (columns.alert > left)
        columns.alert = 0;
    left -= columns.alert;
    columns.bar = left >= kLeastBar * paper.line() ? left : 0;
    return columns;
}

void drawBar(TilePaper &paper, const QRectF &row, const WallBar &bar, const BarColumns &columns)
{
    const double gap = paper.gap();
    const double nameRoom = std::min(columns.name, row.width() - columns.figure - gap);
    paper.text(u"name"_s, QRectF(row.left(), row.top(), nameRoom, row.height()), bar.name,
               paper.ink(Surface::Text));
    double right = row.right();
    if (columns.alert > 0) {
        if (!bar.alert.isEmpty())
            paper.sign(
                u"alert"_s,
                QRectF(right - columns.alert + gap, row.top(), columns.alert - gap, row.height()),
                Tone::Bad, bar.alert, Qt::AlignRight);
        right -= columns.alert;
    }
    paper.text(u"value"_s, QRectF(right - columns.figure, row.top(), columns.figure, row.height()),
               bar.text, paper.ink(Surface::Text), Qt::AlignRight | Qt::AlignVCenter);
    if (columns.bar <= 0 || columns.largest <= 0)
        return;
    QPainter &painter = paper.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.theme().series(0));
    const double height = paper.line() * kBarHeight;
    painter.drawRect(QRectF(row.left() + columns.name + gap, row.center().y() - height / 2,
                            columns.bar * std::clamp(bar.value / columns.largest, 0.0, 1.0),
                            height));
}

} // namespace

void drawWallBars(TilePaper &paper, const QRectF &box, const std::vector<WallBar> &bars, int most)
{
    const size_t room = size_t(std::max(1.0, box.height() / paper.line()));
    size_t shown = std::min(bars.size(), room);
    if (most > 0)
        shown = std::min(shown, size_t(most));
    const bool some = shown < bars.size() && room > 1;
    if (some && shown == room)
        --shown;
    const std::span<const WallBar> top(bars.data(), shown);
    const BarColumns columns = columnsOf(paper, box.width(), top);
    const double pitch = std::min(paper.line() * 1.4,
                                  box.height() / double(shown + (some ? 1 : 0)));
    double y = box.top();
    for (const WallBar &bar : top) {
        drawBar(paper, QRectF(box.left(), y, box.width(), pitch), bar, columns);
        y += pitch;
    }
    if (some)
        paper.text(u"more"_s, QRectF(box.left(), y, box.width(), pitch),
                   UnitRankingTile::tr("and %n more", nullptr, int(bars.size() - shown)),
                   paper.ink(Surface::TextMuted));
}

} // namespace pages
