// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendevents.h"

#include "widgets/charts/trendframe.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

constexpr double kEventMark = 8;
constexpr double kEventGap = 5; ///< between a mark and words, and between words

/// Marks that would lie over each other are one.
QList<TrendEventMark> marksOf(const std::vector<TrendNote> &notes, size_t periods,
                              const TrendFrame &frame)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < notes.size(); ++i) {
        const int period = notes[i].period;
        if (notes[i].kind == NoteKind::Event && period >= 0 && size_t(period) < periods &&
            period >= frame.first && period <= frame.last)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](size_t i) { return notes[i].period; });
    QList<TrendEventMark> marks;
    for (size_t i : order) {
        const double x = frame.x(notes[i].period);
        if (marks.isEmpty() || x - marks.constLast().x >= kEventMark)
            marks.append({{}, x});
        marks.last().notes.push_back(i);
    }
    return marks;
}

} // namespace

QRectF TrendEventMark::box(double top) const
{
    return {x - kEventMark / 2, top + (kEventStrip - kEventMark) / 2, kEventMark, kEventMark};
}

QRectF TrendEventMark::wordsBox(double top) const
{
    return words.isEmpty() ? QRectF() : QRectF(wordsLeft, top, wordsWidth, kEventStrip);
}

QList<TrendEventMark> eventsOf(const std::vector<TrendNote> &notes, size_t periods,
                               const TrendFrame &frame,
                               const std::function<double(const QString &)> &widthOf)
{
    QList<TrendEventMark> marks = marksOf(notes, periods, frame);
    constexpr double kBeside = kEventMark / 2 + kEventGap;
    double taken = frame.box.left();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        TrendEventMark &mark = marks[i];
        QStringList texts;
        for (size_t note : mark.notes)
            texts << notes[note].text;
        const QString words = texts.join(u"; "_s);
        const double wide = widthOf(words) + 1;
        const double end = i + 1 < marks.size() ? marks.at(i + 1).x - kBeside : frame.box.right();
        mark.wordsWidth = wide;
        if (mark.x + kBeside + wide <= end) {
            mark.words = words;
            mark.wordsLeft = mark.x + kBeside;
            taken = mark.wordsLeft + wide + kEventGap;
        } else {
            if (mark.x - kBeside - wide >= taken) {
                mark.words = words;
                mark.wordsLeft = mark.x - kBeside - wide;
            }
            taken = mark.x + kBeside;
        }
    }
    return marks;
}

void paintEvents(QPainter &painter, const common::Theme &theme, const QList<TrendEventMark> &events,
                 const TrendFrame &frame, double top)
{
    const QColor ink = theme.color(common::Surface::TextMuted);
    QColor thin = ink;
    thin.setAlphaF(0.45F);
    painter.setFont(theme.font(common::TypeSize::Small));
    painter.setBrush(Qt::NoBrush);
    for (const TrendEventMark &event : events) {
        const QRectF box = event.box(top);
        painter.setPen(QPen(thin, 1));
        painter.drawLine(QPointF(event.x, box.bottom()), QPointF(event.x, frame.box.bottom()));
        painter.setPen(QPen(ink, 1.2));
        painter.drawPolygon(QPolygonF{{event.x, box.top()},
                                      {box.right(), box.center().y()},
                                      {event.x, box.bottom()},
                                      {box.left(), box.center().y()}});
        painter.drawText(event.wordsBox(top), Qt::AlignLeft | Qt::AlignVCenter, event.words);
    }
}

} // namespace charts
