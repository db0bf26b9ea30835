// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/indicatortile.h"

#include "widgets/charts/sparkline.h"
#include "widgets/common/fittedtext.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/paintbadge.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

namespace words = common::indicators;
using common::Surface;
using common::Tone;
using common::TypeSize;

constexpr double kPadding = 10;
constexpr double kPlanBar = 5;

QString text(const char *source)
{
    return QCoreApplication::translate("IndicatorTile", source);
}

QString periodLine(const items::IndicatorTile &tile)
{
    const auto &latest = *tile.facts.latest;
    const QString status = words::statusText(latest.status, latest.statusText);
    const QString period = words::periodText(latest.period);
    return status.isEmpty()
               ? period
               : text(QT_TRANSLATE_NOOP("IndicatorTile", "%1 · %2")).arg(period, status);
}

QString changeLine(const items::IndicatorTile &tile)
{
    const auto &change = tile.facts.samePeriod ? tile.facts.samePeriod : tile.facts.previousPeriod;
    if (!change)
        return {};
    const bool rank = tile.indicator.kind == domain::ValueKind::Rank;
    const QString amount = rank ? common::format::change(change->amount, 0, false).remove(u'%')
                                : common::format::change(change->amount, 2, change->points);
    return tile.facts.samePeriod
               ? text(QT_TRANSLATE_NOOP("IndicatorTile", "%1 on a year earlier")).arg(amount)
               : text(QT_TRANSLATE_NOOP("IndicatorTile", "%1 on the period before")).arg(amount);
}

QString planLine(const items::IndicatorTile &tile)
{
    const auto &facts = tile.facts;
    if (!facts.planShare)
        return {};
    const QString share = common::format::percent(*facts.planShare * 100, 1);
    if (!facts.expectedShare)
        return text(QT_TRANSLATE_NOOP("IndicatorTile", "%1 of the plan")).arg(share);
    return text(QT_TRANSLATE_NOOP("IndicatorTile", "%1 of the plan, %2 expected"))
        .arg(share, common::format::percent(*facts.expectedShare * 100, 1));
}

bool isStale(const analysis::IndicatorFacts &facts)
{
    return facts.freshness == analysis::Freshness::Late ||
           facts.freshness == analysis::Freshness::Unknown;
}

void paintGround(QPainter &painter, const QRectF &box, const common::Theme &theme,
                 const TileLook &look, Tone tone)
{
    painter.setPen(
        QPen(theme.color(look.selected || look.focused ? Surface::Accent : Surface::Line),
             look.selected || look.focused ? 2 : 1));
    painter.setBrush(theme.color(look.hovered ? Surface::Raised : Surface::Panel));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
    if (tone != Tone::NoData) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(tone));
        painter.drawRoundedRect(QRectF(box.left() + 1, box.top() + 10, 4, box.height() - 20), 2, 2);
    }
}

/// A word with the shape of its tone.
struct Sign {
    QString word;
    Tone tone = Tone::NoData;
};

/// How old the figure is; of a unit that ended nothing is due.
Sign ageSign(const items::IndicatorTile &tile)
{
    if (tile.unitEnded)
        return {text(QT_TRANSLATE_NOOP("IndicatorTile", "unit has ended")), Tone::NoData};
    if (tile.facts.freshness == analysis::Freshness::Fresh)
        return {};
    return {freshnessText(tile.facts.freshness), toneOf(tile.facts.freshness)};
}

/// Why one should look twice before one quotes the figure.
Sign doubtSign(const items::IndicatorTile &tile)
{
    if (!tile.doubts.empty())
        return {text(QT_TRANSLATE_NOOP("IndicatorTile", "to be checked")), Tone::Risk};
    if (tile.disputed)
        return {text(QT_TRANSLATE_NOOP("IndicatorTile", "sources differ")), Tone::Risk};
    return {};
}

/// At the right end of a line; returns what is left of it.
QRectF paintSign(QPainter &painter, const QRectF &line, const common::Theme &theme,
                 const Sign &sign)
{
    if (sign.word.isEmpty())
        return line;
    const QFontMetricsF metrics(theme.font(TypeSize::Small));
    const double left = line.right() - metrics.horizontalAdvance(sign.word) - 16;
    common::paintToneShape(painter, QRectF(left, line.center().y() - 5, 10, 10), sign.tone,
                           theme.color(sign.tone));
    painter.setPen(theme.color(sign.tone));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, sign.word);
    return line.adjusted(0, 0, left - 6 - line.right(), 0);
}

void paintPlan(QPainter &painter, const QRectF &line, const common::Theme &theme,
               const analysis::IndicatorFacts &facts)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Surface::Line));
    painter.drawRoundedRect(line, kPlanBar / 2, kPlanBar / 2);
    const Tone tone = facts.light == analysis::Light::None && !isStale(facts) ? Tone::Active
                                                                              : lightTone(facts);
    painter.setBrush(theme.color(tone));
    painter.drawRoundedRect(QRectF(line.left(), line.top(),
                                   line.width() * std::clamp(*facts.planShare, 0.02, 1.0),
                                   line.height()),
                            kPlanBar / 2, kPlanBar / 2);
    if (facts.expectedShare && *facts.expectedShare < 1) {
        const double x = line.left() + line.width() * *facts.expectedShare;
        painter.setPen(QPen(theme.color(Surface::Text), 2));
        painter.drawLine(QPointF(x, line.top() - 3), QPointF(x, line.bottom() + 3));
    }
}

} // namespace

Tone toneOf(analysis::Light light)
{
    switch (light) {
    case analysis::Light::Good:
        return Tone::Good;
    case analysis::Light::Risk:
        return Tone::Risk;
    case analysis::Light::Bad:
        return Tone::Bad;
    case analysis::Light::None:
        break;
    }
    return Tone::NoData;
}

Tone lightTone(const analysis::IndicatorFacts &facts)
{
    return isStale(facts) ? Tone::NoData : toneOf(facts.light);
}

Tone toneOf(analysis::Freshness freshness)
{
    switch (freshness) {
    case analysis::Freshness::Fresh:
        return Tone::Good;
    case analysis::Freshness::Due:
        return Tone::Risk;
    case analysis::Freshness::Late:
        return Tone::Bad;
    case analysis::Freshness::Unknown:
        break;
    }
    return Tone::NoData;
}

Tone toneOf(const domain::Indicator &indicator, const analysis::Change &change)
{
    const double good = change.amount * analysis::goodDirection(indicator.direction);
    return good > 0 ? Tone::Good : good < 0 ? Tone::Bad : Tone::NoData;
}

QString freshnessText(analysis::Freshness freshness)
{
    switch (freshness) {
    case analysis::Freshness::Fresh:
        return text(QT_TRANSLATE_NOOP("IndicatorTile", "fresh"));
    case analysis::Freshness::Due:
        return text(QT_TRANSLATE_NOOP("IndicatorTile", "due"));
    case analysis::Freshness::Late:
        return text(QT_TRANSLATE_NOOP("IndicatorTile", "late"));
    case analysis::Freshness::Unknown:
        break;
    }
    return text(QT_TRANSLATE_NOOP("IndicatorTile", "no data"));
}

QSize indicatorTileSize(const common::Theme &theme)
{
    const QFontMetricsF small(theme.font(TypeSize::Small));
    const QFontMetricsF strong(theme.font(TypeSize::Strong));
    const QFontMetricsF figure(theme.font(TypeSize::Figure));
    return {270, int(2 * kPadding + strong.height() + figure.height() + 3 * small.height() +
                     kPlanBar + 12)};
}

QString indicatorTileText(const items::IndicatorTile &tile)
{
    if (!tile.facts.latest)
        return words::name(tile.indicator) + u": "_s + freshnessText(analysis::Freshness::Unknown);
    QStringList parts{words::figure(tile.indicator, tile.facts.latest->value) + u' ' +
                          words::unit(tile.indicator),
                      periodLine(tile),
                      planLine(tile),
                      changeLine(tile),
                      tile.unitEnded ? ageSign(tile).word : freshnessText(tile.facts.freshness),
                      doubtSign(tile).word};
    parts.removeAll(QString());
    return words::name(tile.indicator) + u": "_s + parts.join(u", "_s);
}

void paintIndicatorTile(QPainter &painter, const QRectF &box, const common::Theme &theme,
                        const items::IndicatorTile &tile, const TileLook &look)
{
    const auto &facts = tile.facts;
    const QFont small = theme.font(TypeSize::Small);
    const double line = QFontMetricsF(small).height();
    const QRectF inner = box.adjusted(kPadding + 4, kPadding, -kPadding, -kPadding);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, box, theme, look, lightTone(facts));

    QFont strong = theme.font(TypeSize::Strong);
    painter.setFont(strong);
    painter.setPen(theme.color(Surface::Text));
    const double strongHeight = QFontMetricsF(strong).height();
    common::drawFitted(painter, QRectF(inner.left(), inner.top(), inner.width(), strongHeight),
                       Qt::AlignLeft | Qt::AlignVCenter, words::shortName(tile.indicator));

    const QFont figure = theme.font(TypeSize::Figure);
    const double figureHeight = QFontMetricsF(figure).height();
    const QRectF figureLine(inner.left(), inner.top() + strongHeight, inner.width(), figureHeight);
    double y = figureLine.bottom();
    if (!facts.latest) {
        painter.setFont(figure);
        painter.setPen(theme.color(Surface::TextMuted));
        painter.drawText(figureLine, Qt::AlignLeft | Qt::AlignVCenter, u"—"_s);
        painter.setFont(small);
        painter.drawText(QRectF(inner.left(), y, inner.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         text(QT_TRANSLATE_NOOP("IndicatorTile", "No figures for this area")));
        painter.restore();
        return;
    }
    const QString value = words::figure(tile.indicator, facts.latest->value);
    const bool stale = isStale(facts);
    painter.setFont(figure);
    painter.setPen(theme.color(stale ? Surface::TextMuted : Surface::Text));
    painter.drawText(figureLine, Qt::AlignLeft | Qt::AlignVCenter, value);
    const double valueWidth = QFontMetricsF(figure).horizontalAdvance(value);
    painter.setFont(small);
    painter.setPen(theme.color(Surface::TextMuted));
    const QString unit = words::unit(tile.indicator);
    const double unitWidth = QFontMetricsF(small).horizontalAdvance(unit);
    painter.drawText(
        QRectF(inner.left() + valueWidth + 6, figureLine.top(), inner.width(), figureHeight - 4),
        Qt::AlignLeft | Qt::AlignBottom, unit);
    const double sparkLeft = inner.left() + valueWidth + unitWidth + 22;
    if (inner.right() - sparkLeft > 34)
        paintSparkline(painter,
                       QRectF(std::max(sparkLeft, inner.right() - 84), figureLine.top() + 8,
                              std::min(84.0, inner.right() - sparkLeft), figureHeight - 14),
                       facts.trend, theme.series(0));

    const QRectF periodBox(inner.left(), y, inner.width(), line);
    painter.drawText(periodBox, Qt::AlignLeft | Qt::AlignVCenter, periodLine(tile));
    paintSign(painter, periodBox, theme, ageSign(tile));
    y += line;
    const QRectF changeBox = paintSign(painter, QRectF(inner.left(), y, inner.width(), line), theme,
                                       doubtSign(tile));
    if (const auto &change = facts.samePeriod ? facts.samePeriod : facts.previousPeriod) {
        const Tone tone = toneOf(tile.indicator, *change);
        painter.setPen(tone == Tone::NoData ? theme.color(Surface::TextMuted) : theme.color(tone));
        common::drawFitted(painter, changeBox, Qt::AlignLeft | Qt::AlignVCenter, changeLine(tile));
    }
    y += line;
    if (facts.planShare) {
        painter.setPen(theme.color(Surface::TextMuted));
        common::drawFitted(painter, QRectF(inner.left(), y, inner.width(), line),
                           Qt::AlignLeft | Qt::AlignVCenter, planLine(tile));
        paintPlan(painter, QRectF(inner.left(), y + line + 4, inner.width(), kPlanBar), theme,
                  facts);
    }
    painter.restore();
}

} // namespace charts
