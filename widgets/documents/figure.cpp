// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/figure.h"

#include <QPainter>

#include <algorithm>
#include <variant>

namespace documents {
namespace {

constexpr double kTrendShare = 0.42; ///< height by width
constexpr double kMapShare = 0.6;
constexpr double kMapMost = 105;    ///< mm
constexpr double kLeastOfMap = 0.5; ///< of its height, where it has to give way
constexpr double kLeastOfOther = 0.75;
constexpr double kLeastInText = 0.8; ///< where a page would end half empty otherwise

template<typename... Ts>
struct Either : Ts... {
    using Ts::operator()...;
};

} // namespace

void paintFigure(QPainter &painter, const bulletins::Figure &figure, const QRectF &box,
                 const Manner &of)
{
    // The decree asks for black texts, not for drawings without colour.
    Manner manner = of;
    manner.inks.colours = true;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::visit(
        Either{
            [&](const bulletins::TrendFigure &trend) { paintTrend(painter, trend, box, manner); },
            [&](const bulletins::BarsFigure &bars) { paintBars(painter, bars, box, manner); },
            [&](const bulletins::UnitMapFigure &units) {
                paintUnitMap(painter, units, box, manner);
            }},
        figure.content);
    painter.restore();
}

double figureHeight(const bulletins::Figure &figure, double width, const Manner &manner)
{
    return std::visit(Either{[&](const bulletins::TrendFigure &) {
                                 return std::min(width * kTrendShare, mm(72)) * manner.scale;
                             },
                             [&](const bulletins::BarsFigure &bars) {
                                 const double each = manner.gap(bars.baseName.isEmpty() ? 15 : 20);
                                 return double(std::max(qsizetype(1), bars.bars.size())) * each +
                                        manner.gap(22);
                             },
                             [&](const bulletins::UnitMapFigure &) {
                                 return std::min(width * kMapShare, mm(kMapMost)) * manner.scale;
                             }},
                      figure.content);
}

void addFigure(Flow &flow, const bulletins::Figure &figure, int block, std::optional<double> behind)
{
    const Manner &manner = flow.manner();
    double height = std::min(figureHeight(figure, flow.width(), manner), flow.wholeRoom() * 0.8);
    const TextBox caption({{.text = figure.caption, .evidence = figure.evidence}},
                          {.points = manner.official() ? 13 : manner.body(),
                           .italic = true,
                           .align = Qt::AlignHCenter},
                          flow.width());
    const auto *map = std::get_if<bulletins::UnitMapFigure>(&figure.content);
    const QString provenance = map ? map->provenance : QString();
    const TextBox note(provenance,
                       {.points = manner.small() - 1,
                        .italic = true,
                        .align = Qt::AlignHCenter,
                        .color = manner.inks.muted()},
                       flow.width());
    flow.space(manner.gap(4));
    const double below = manner.gap(4) + caption.height() +
                         (provenance.isEmpty() ? 0 : note.height());
    const double least = !behind ? kLeastInText : map ? kLeastOfMap : kLeastOfOther;
    const double room = flow.room() - below - (behind ? manner.gap(8) + *behind : 1);
    if (room >= height * least) // else it goes to the next page as it looks best
        height = std::min(room, height);
    else if (behind)
        height *= least;
    flow.need(height + below);
    const QRectF box(flow.left(), flow.y(), flow.width(), height);
    flow.ink(
        [figure, box, manner](QPainter &painter) { paintFigure(painter, figure, box, manner); });
    if (figure.evidence >= 0)
        flow.spots({Spot{box, figure.evidence}});
    flow.place(box.adjusted(0, 0, 0, manner.gap(4) + caption.height()), block);
    flow.advance(height + manner.gap(4));
    flow.lines(caption, 0, 0, caption.lines());
    if (!provenance.isEmpty())
        flow.lines(note, 0, 0, note.lines());
    flow.advance(manner.gap(8));
}

} // namespace documents
