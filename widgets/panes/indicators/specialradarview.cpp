// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialradarview.h"

#include "models/analysis/versions.h"
#include "widgets/charts/legendline.h"
#include "widgets/charts/radarchart.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/indicators/specialwords.h"

#include <QPen>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;

common::Tone gradeTone(const items::SpecialGrade &grade)
{
    if (grade.tone == "good"_L1)
        return common::Tone::Good;
    return grade.tone == "bad"_L1 ? common::Tone::Bad : common::Tone::Risk;
}

std::optional<double> valueOfPart(const std::optional<domain::Observation> &value)
{
    return value ? std::optional(value->value) : std::nullopt;
}

/// "15,12 / 18"
QString pointsOf(const items::RadarPart &part)
{
    const QString points = specialwords::figureOr(part.indicator, valueOfPart(part.now));
    return part.maximum ? u"%1 / %2"_s.arg(points, common::format::number(
                                                       *part.maximum * part.indicator.displayScale))
                        : points;
}

} // namespace

SpecialRadarView::SpecialRadarView(const common::Theme &theme, QWidget *parent)
    : SpecialPage(theme, parent)
    , m_chart(new charts::RadarChart(theme, this))
{
    build(m_chart);
    m_chart->setMinimumHeight(290);
}

void SpecialRadarView::show(const items::SpecialView &view, const items::SpecialFigures &figures,
                            const items::Reference &)
{
    const auto *radar = std::get_if<items::RadarFigures>(&figures);
    if (!radar)
        return;
    showHead(view, *radar);
    showParts(view, *radar);
    setNotes(notesOn(*radar));
}

QString SpecialRadarView::rankText(const items::SpecialView &view,
                                   const items::RadarFigures &figures)
{
    if (!figures.rank)
        return tr("No rank");
    const QString rank = words::figure(figures.rank->indicator, figures.rank->value.value);
    QString text = view.rankOf ? tr("Rank %1 of %2", "rank and number").arg(rank).arg(*view.rankOf)
                               : tr("Rank %1").arg(rank);
    if (figures.rank->value.period != figures.period)
        text += u" (%1)"_s.arg(words::periodText(figures.rank->value.period));
    if (!figures.rankBefore)
        return text;
    const double up = figures.rankBefore->value - figures.rank->value.value;
    const QString places = common::format::number(std::abs(up));
    if (up > 0)
        return text + u", "_s + tr("▲ %1 places up").arg(places);
    if (up < 0)
        return text + u", "_s + tr("▼ %1 places down").arg(places);
    return text + u", "_s + tr("unchanged");
}

void SpecialRadarView::showHead(const items::SpecialView &view, const items::RadarFigures &figures)
{
    const QString title = u"%1 · %2"_s.arg(specialwords::title(view),
                                           words::periodText(figures.period));
    if (!figures.total) {
        setHeadline(u"—"_s, title, tr("No total"), common::Tone::NoData);
    } else {
        const auto &total = *figures.total;
        QString points = words::figure(total.indicator, total.value.value);
        if (view.totalMaximum)
            points += u" / "_s + common::format::number(*view.totalMaximum);
        setHeadline(points, title, figures.grade ? specialwords::name(*figures.grade) : QString(),
                    figures.grade ? gradeTone(*figures.grade) : common::Tone::NoData);
    }
    setDetail({rankText(view, figures)});
}

void SpecialRadarView::showParts(const items::SpecialView &view, const items::RadarFigures &figures)
{
    charts::Radar radar;
    radar.name = specialwords::title(view);
    bool before = false;
    bool provisional = false;
    setHeaders(
        {tr("Part"), tr("Points"), tr("Maximum"), tr("Reached"), tr("Year before"), tr("Status")});
    for (const auto &part : figures.parts) {
        const auto share = part.share(part.now);
        const bool hollow = part.now && analysis::isProvisional(part.now->status);
        const QString status = part.now ? specialwords::status(*part.now) : tr("no data");
        radar.axes.push_back(
            {part.indicator.id.value, words::shortName(part.indicator), pointsOf(part), share,
             part.share(part.lastYear), hollow,
             u"%1\n%2: %3 (%4)"_s.arg(words::name(part.indicator),
                                      words::periodText(figures.period), pointsOf(part), status)});
        before = before || part.share(part.lastYear);
        provisional = provisional || hollow;
        addRow({words::shortName(part.indicator),
                specialwords::figureOr(part.indicator, valueOfPart(part.now)),
                part.maximum ? common::format::number(*part.maximum * part.indicator.displayScale)
                             : u"—"_s,
                share ? specialwords::share(*share) : u"—"_s,
                specialwords::figureOr(part.indicator, valueOfPart(part.lastYear)), status},
               part.indicator.id.value);
    }
    legend().add(words::periodText(figures.period), QPen(theme().series(0), 2.4));
    if (provisional)
        legend().addHollow(tr("Provisional"), theme().series(0));
    if (before)
        legend().add(tr("Same period last year"),
                     QPen(theme().color(common::Surface::TextMuted), 1.5, Qt::DotLine));
    m_chart->setRadar(radar);
}

QStringList SpecialRadarView::notesOn(const items::RadarFigures &figures)
{
    QStringList notes;
    if (figures.sum.state == analysis::CheckState::Failed && figures.total)
        notes << tr("The parts sum to %1, published as the total is %2.")
                     .arg(words::figure(figures.total->indicator,
                                        figures.sum.whole.value_or(0) + figures.sum.difference),
                          words::figure(figures.total->indicator, figures.sum.whole.value_or(0)));
    QStringList withoutValue;
    QStringList withoutMaximum;
    for (const auto &part : figures.parts) {
        if (!part.now)
            withoutValue << words::shortName(part.indicator);
        if (!part.maximum || !(*part.maximum > 0))
            withoutMaximum << words::shortName(part.indicator);
    }
    if (!withoutValue.isEmpty())
        notes << tr("No value in this period: %1.").arg(withoutValue.join(u", "_s));
    if (!withoutMaximum.isEmpty())
        notes << tr("No maximum is known, so no share: %1.").arg(withoutMaximum.join(u", "_s));
    return notes;
}

} // namespace panes::indicators
