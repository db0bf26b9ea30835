// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/indicatortile.h"
#include "widgets/charts/sparkline.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/pages/tileindicator.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

namespace words = common::indicators;
using common::Surface;
using common::Tone;

constexpr double kSparkUnit = 24; ///< line height for which sparklines are drawn
constexpr double kLargestFigure = 2.2;
constexpr double kLeastTrend = 0.8; ///< lines
constexpr int kQuarter = 90 * 16;
constexpr double kArcPen = 0.32;   ///< lines
constexpr double kArcInner = 0.6;  ///< of the radius, for the figure's height
constexpr double kArcWaist = 0.72; ///< of the radius, for half its width

bool isOld(const analysis::IndicatorFacts &facts)
{
    return facts.freshness == analysis::Freshness::Late ||
           facts.freshness == analysis::Freshness::Unknown;
}

/// The value as large as there is room, its unit beside it, or below where that fits no line.
void drawValue(TilePaper &paper, const QRectF &box, const items::IndicatorStory &story)
{
    const QString value = words::figure(story.indicator, story.facts.latest->value);
    const QString unit = words::unit(story.indicator);
    const QColor ink = paper.ink(isOld(story.facts) ? Surface::TextMuted : Surface::Text);
    const double unitWidth = paper.width(unit) + paper.gap();
    const bool beside = paper.figureWidth(value) + unitWidth <= box.width();
    const double below = beside ? 0 : paper.line();
    const double height = std::min(box.height() - below, paper.figureLine() * kLargestFigure);
    const double room = box.width() - (beside ? unitWidth : 0);
    const double taken = std::min(room, paper.figureWidth(value) * height / paper.figureLine());
    const double top = box.top() + (box.height() - below - height) / 2;
    paper.large(u"figure"_s, QRectF(box.left(), top, taken, height), value, ink,
                Qt::AlignLeft | Qt::AlignVCenter);
    const QColor muted = paper.ink(Surface::TextMuted);
    if (beside)
        paper.text(u"unit"_s, QRectF(box.left() + taken + paper.gap(), top, unitWidth, height),
                   unit, muted, Qt::AlignLeft | Qt::AlignVCenter);
    else
        paper.text(u"unit"_s, QRectF(box.left(), top + height, box.width(), below), unit, muted);
}

double valueHeight(const TilePaper &paper, double width, const items::IndicatorStory &story)
{
    const double beside = paper.figureWidth(
                              words::figure(story.indicator, story.facts.latest->value)) +
                          paper.width(words::unit(story.indicator)) + paper.gap();
    return paper.figureLine() + (beside <= width ? 0 : paper.line());
}

QString planWords(const analysis::IndicatorFacts &facts)
{
    return facts.planShare ? NumberTile::tr("%1 of the plan")
                                 .arg(common::format::percent(*facts.planShare * 100, 1))
                           : QString();
}

void drawSpark(TilePaper &paper, const QRectF &box, const std::vector<std::optional<double>> &trend)
{
    QPainter &painter = paper.painter();
    const double scale = paper.line() / kSparkUnit;
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    charts::paintSparkline(painter, QRectF(2, 3, box.width() / scale - 6, box.height() / scale - 6),
                           trend, paper.theme().series(0));
    painter.restore();
}

void addText(std::vector<TileRow> &rows, TilePaper &paper, const QString &what, const QString &text,
             const QColor &ink, int rank, double width)
{
    if (!text.isEmpty() && paper.width(text) <= width)
        rows.push_back({rank, paper.line(), 0, [&paper, what, text, ink](const QRectF &at) {
                            paper.text(what, at, text, ink);
                        }});
}

/// Least and greatest of a trend.
std::optional<std::pair<double, double>> boundsOf(const std::vector<std::optional<double>> &trend)
{
    std::optional<std::pair<double, double>> bounds;
    for (const auto &value : trend) {
        if (value)
            bounds = bounds ? std::pair(std::min(bounds->first, *value),
                                        std::max(bounds->second, *value))
                            : std::pair(*value, *value);
    }
    return bounds;
}

/// The colour of what was reached.
QColor reachedInk(const TilePaper &paper, const analysis::IndicatorFacts &facts)
{
    const Tone tone = charts::lightTone(facts);
    return paper.ink(tone == Tone::NoData && !isOld(facts) ? Tone::Active : tone);
}

QString shareText(const analysis::IndicatorFacts &facts)
{
    return common::format::percent(*facts.planShare * 100, 1);
}

/// Where an arc has room for its figure: how tall it is.
double arcHeight(const TilePaper &paper, const analysis::IndicatorFacts &facts)
{
    const double radius = std::max(paper.figureLine() / kArcInner,
                                   paper.figureWidth(shareText(facts)) / 2 / kArcWaist);
    return radius + 2 * paper.line() * kArcPen;
}

/// The share as a figure; how it stands in shape and colour where there is room for the shape.
void drawShare(TilePaper &paper, const QRectF &box, const analysis::IndicatorFacts &facts,
               const QString &word)
{
    const double taken = paper.figureWidth(shareText(facts));
    paper.figure(u"figure"_s, QRectF(box.left(), box.top(), taken, box.height()), shareText(facts),
                 paper.ink(isOld(facts) ? Surface::TextMuted : Surface::Text));
    const QRectF beside = box.adjusted(taken + paper.gap(), 0, 0, 0);
    const Tone light = charts::lightTone(facts);
    if (light != Tone::NoData && paper.signWidth(word) <= beside.width())
        paper.sign(u"of"_s, beside, light, word);
    else // no colour without a shape: the bar and what was expected tell the state
        paper.text(u"of"_s, beside, word, paper.ink(Surface::TextMuted));
}

/// Where there is no room for an arc: a bar from 0 to the whole plan.
void drawPlanBar(TilePaper &paper, const QRectF &box, const analysis::IndicatorFacts &facts)
{
    QPainter &painter = paper.painter();
    const double height = std::min(box.height(), paper.line() * kArcPen);
    const QRectF whole(box.left(), box.center().y() - height / 2, box.width(), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.ink(Surface::Line));
    painter.drawRect(whole);
    // The state in colour only beside the mark that tells it in shape.
    painter.setBrush(facts.expectedShare ? reachedInk(paper, facts) : paper.ink(Tone::Active));
    painter.drawRect(QRectF(
        whole.topLeft(), QSizeF(whole.width() * std::clamp(*facts.planShare, 0.0, 1.0), height)));
    if (!facts.expectedShare)
        return;
    const double mark = height / 4;
    painter.setBrush(paper.ink(Surface::Text));
    painter.drawRect(
        QRectF(whole.left() + whole.width() * std::clamp(*facts.expectedShare, 0.0, 1.0) - mark / 2,
               box.center().y() - height, mark, 2 * height));
}

void drawArc(TilePaper &paper, const QRectF &box, const analysis::IndicatorFacts &facts)
{
    QPainter &painter = paper.painter();
    const double pen = paper.line() * kArcPen;
    const double radius = std::min(box.width() / 2, box.height()) - pen;
    const QRectF circle(box.center().x() - radius, box.bottom() - pen / 2 - radius, 2 * radius,
                        2 * radius);
    const auto stroke = [&](const QColor &ink, double from, double to) {
        painter.setPen(QPen(ink, pen, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(circle, int(2 * kQuarter * (1 - from)), -int(2 * kQuarter * (to - from)));
    };
    stroke(paper.ink(Surface::Line), 0, 1);
    stroke(reachedInk(paper, facts), 0, std::clamp(*facts.planShare, 0.0, 1.0));
    if (facts.expectedShare) {
        const double at = std::clamp(*facts.expectedShare, 0.0, 1.0);
        stroke(paper.ink(Surface::Text), std::max(0.0, at - 0.008), std::min(1.0, at + 0.008));
    }
    const double waist = radius * kArcWaist;
    const QRectF inner(circle.center().x() - waist, circle.center().y() - radius * kArcInner,
                       2 * waist, radius * kArcInner);
    paper.large(u"figure"_s, inner, shareText(facts),
                paper.ink(isOld(facts) ? Surface::TextMuted : Surface::Text));
}

} // namespace

void NumberTile::drawStory(TilePaper &paper, const QRectF &box,
                           const items::IndicatorStory &story) const
{
    const auto &facts = story.facts;
    std::vector<TileRow> rows;
    rows.push_back({0, valueHeight(paper, box.width(), story), 2,
                    [&](const QRectF &at) { drawValue(paper, at, story); }});
    const ChangeWords change = changeWords(story.indicator, facts);
    addText(rows, paper, u"change"_s, change.text,
            change.tone == Tone::NoData ? paper.ink(Surface::TextMuted) : paper.ink(change.tone), 1,
            box.width());
    const QString plan = planWords(facts);
    const Tone light = charts::lightTone(facts);
    if (!plan.isEmpty() && paper.signWidth(plan) <= box.width())
        rows.push_back({2, paper.line(), 0, [&](const QRectF &at) {
                            if (light == Tone::NoData)
                                paper.text(u"plan"_s, at, plan, paper.ink(Surface::TextMuted));
                            else
                                paper.sign(u"plan"_s, at, light, plan);
                        }});
    if (facts.trend.size() > 2)
        rows.push_back({3, paper.line() * 1.5, 1,
                        [&](const QRectF &at) { drawSpark(paper, at, facts.trend); }});
    drawRows(rows, box, paper.gap() / 2);
}

void TrendTile::drawStory(TilePaper &paper, const QRectF &box,
                          const items::IndicatorStory &story) const
{
    const auto &facts = story.facts;
    std::vector<TileRow> rows;
    rows.push_back({0, valueHeight(paper, box.width(), story), 0,
                    [&](const QRectF &at) { drawValue(paper, at, story); }});
    const ChangeWords change = changeWords(story.indicator, facts);
    addText(rows, paper, u"change"_s, change.text,
            change.tone == Tone::NoData ? paper.ink(Surface::TextMuted) : paper.ink(change.tone), 2,
            box.width());
    rows.push_back({1, paper.line() * kLeastTrend, 1,
                    [&](const QRectF &at) { drawSpark(paper, at, facts.trend); }});
    if (const auto bounds = boundsOf(facts.trend))
        addText(rows, paper, u"bounds"_s,
                tr("%1 periods: %2 to %3")
                    .arg(facts.trend.size())
                    .arg(words::figure(story.indicator, bounds->first),
                         words::figure(story.indicator, bounds->second)),
                paper.ink(Surface::TextMuted), 3, box.width());
    drawRows(rows, box, paper.gap() / 2);
}

void GaugeTile::drawStory(TilePaper &paper, const QRectF &box,
                          const items::IndicatorStory &story) const
{
    const auto &facts = story.facts;
    std::vector<TileRow> rows;
    if (!facts.planShare) {
        rows.push_back({0, valueHeight(paper, box.width(), story), 2,
                        [&](const QRectF &at) { drawValue(paper, at, story); }});
        addText(rows, paper, u"plan"_s, tr("no plan this year"), paper.ink(Surface::TextMuted), 0,
                box.width());
        return drawRows(rows, box, paper.gap() / 2);
    }
    if (arcHeight(paper, facts) <= box.height()) {
        rows.push_back(
            {0, arcHeight(paper, facts), 3, [&](const QRectF &at) { drawArc(paper, at, facts); }});
    } else {
        rows.push_back({0, paper.figureLine(), 0,
                        [&](const QRectF &at) { drawShare(paper, at, facts, tr("of the plan")); }});
        rows.push_back({1, paper.line() * 2 * kArcPen, 1,
                        [&](const QRectF &at) { drawPlanBar(paper, at, facts); }});
    }
    if (facts.expectedShare) {
        const Tone light = charts::lightTone(facts);
        const QString expected = tr("expected %1")
                                     .arg(common::format::percent(*facts.expectedShare * 100, 0));
        rows.push_back({2, paper.line(), 0, [&paper, light, expected](const QRectF &at) {
                            paper.sign(u"expected"_s, at, light, expected);
                        }});
    }
    const QString value = u"%1 %2"_s.arg(words::figure(story.indicator, facts.latest->value),
                                         words::unit(story.indicator));
    addText(rows, paper, u"value"_s, value, paper.ink(Surface::Text), 3, box.width());
    drawRows(rows, box, paper.gap() / 2);
}

void UnitRankingTile::drawStory(TilePaper &paper, const QRectF &box,
                                const items::IndicatorStory &story) const
{
    const auto reference = with().directory.reference();
    std::vector<WallBar> bars;
    for (const auto &place : story.ranking.places) {
        const auto *unit = reference->unit(place.value.unitId);
        bars.push_back({.name = unit ? unit->shortName : place.value.unitId.value,
                        .value = place.value.value,
                        .text = words::figure(story.indicator, place.value.value)});
    }
    // The most first, good or bad: what has no room must not be where most happens.
    if (story.indicator.kind != domain::ValueKind::Rank)
        std::ranges::stable_sort(bars, std::ranges::greater(), &WallBar::value);
    drawWallBars(paper, box, bars, tile().items);
}

} // namespace pages
