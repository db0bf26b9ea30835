// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendflags.h"

#include "widgets/charts/trendframe.h"
#include "widgets/common/fittedtext.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace charts {
namespace {

constexpr int kMostRows = 3;

QColor inkOf(NoteKind kind, const common::Theme &theme)
{
    return theme.color(kind == NoteKind::Direction ? common::Tone::Risk : common::Tone::Active);
}

void paintShape(QPainter &painter, NoteKind kind, const QRectF &box)
{
    if (kind == NoteKind::Direction)
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    else
        painter.drawEllipse(box);
}

} // namespace

QRectF TrendFlag::box(double top) const
{
    return {x - kFlagSize / 2 + 1, top - (row + 1) * kFlagSize, kFlagSize - 2, kFlagSize - 2};
}

QList<TrendFlag> flagsOf(const std::vector<TrendNote> &notes, size_t periods,
                         const TrendFrame &frame)
{
    std::vector<size_t> order(notes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return notes[i].period; });
    std::array<double, kMostRows> free{};
    free.fill(-1e9);
    QList<TrendFlag> flags;
    for (size_t i : order) {
        const int period = notes[i].period;
        if (notes[i].kind == NoteKind::Event || period < 0 || size_t(period) >= periods ||
            period < frame.first || period > frame.last)
            continue;
        const double x = frame.x(period);
        const auto row = std::ranges::find_if(
            free, [&](double edge) { return edge <= x - kFlagSize / 2; });
        const auto used = row == free.end() ? std::ranges::min_element(free) : row;
        *used = x + kFlagSize / 2;
        flags << TrendFlag{i, x, int(used - free.begin())};
    }
    return flags;
}

int flagRows(const QList<TrendFlag> &flags)
{
    int rows = 0;
    for (const TrendFlag &flag : flags)
        rows = std::max(rows, flag.row + 1);
    return rows;
}

void paintFlags(QPainter &painter, const common::Theme &theme, const std::vector<TrendNote> &notes,
                const QList<TrendFlag> &flags, const TrendFrame &frame)
{
    painter.setFont(theme.font(common::TypeSize::Small));
    for (const TrendFlag &flag : flags) { // poles under all flags
        painter.setPen(QPen(inkOf(notes[flag.note].kind, theme), 1, Qt::DotLine));
        painter.drawLine(QPointF(flag.x, flag.box(frame.box.top()).bottom()),
                         QPointF(flag.x, frame.box.bottom()));
    }
    for (const TrendFlag &flag : flags) {
        const TrendNote &note = notes[flag.note];
        const QRectF box = flag.box(frame.box.top());
        const QColor ink = inkOf(note.kind, theme);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        paintShape(painter, note.kind, box);
        painter.setPen(theme.color(common::Surface::Panel));
        common::drawFitted(painter, box, Qt::AlignCenter,
                           QString::number(numberOf(notes, flag.note)));
    }
}

} // namespace charts
