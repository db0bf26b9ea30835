// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialprogressview.h"

#include "models/analysis/versions.h"
#include "widgets/charts/legendline.h"
#include "widgets/charts/progresscurve.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/panes/indicators/specialwords.h"

#include <QPen>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

namespace words = common::indicators;

std::optional<double> times(const std::optional<double> &value, double scale)
{
    return value ? std::optional(*value * scale) : std::nullopt;
}

QString planText(const domain::Indicator &indicator, const domain::Plan &plan)
{
    const QString target = words::figure(indicator, plan.target);
    return plan.targetHigh ? u"%1–%2 %3"_s.arg(target, words::figure(indicator, *plan.targetHigh),
                                               words::unit(indicator))
                           : target + u' ' + words::unit(indicator);
}

} // namespace

SpecialProgressView::SpecialProgressView(const common::Theme &theme, QWidget *parent)
    : SpecialPage(theme, parent)
    , m_chart(new charts::ProgressCurve(theme, this))
{
    build(m_chart);
}

void SpecialProgressView::show(const items::SpecialView &view, const items::SpecialFigures &figures,
                               const items::Reference &)
{
    const auto *progress = std::get_if<items::ProgressFigures>(&figures);
    if (!progress)
        return;
    showHead(view, *progress);
    showCurve(view, *progress);
    showLegend(*progress);
    showPeriods(*progress);
    if (!progress->plan)
        setNotes({tr("There is no plan for %1 in this area: no curve to compare with.")
                      .arg(progress->year)});
}

void SpecialProgressView::showHead(const items::SpecialView &view,
                                   const items::ProgressFigures &figures)
{
    using enum analysis::Light;
    const auto &progress = figures.progress;
    const QString figure = figures.achieved
                               ? specialwords::withUnit(figures.indicator, *figures.achieved)
                               : u"—"_s;
    const QString about = figures.asOf
                              ? u"%1 · %2"_s.arg(specialwords::title(view),
                                                 words::cumulativeText(figures.asOf->period))
                              : specialwords::title(view);
    const auto head = [&](const QString &word, common::Tone tone) {
        setHeadline(figure, about, word, tone);
    };
    switch (progress.light) {
    case Good:
        head(tr("on schedule"), common::Tone::Good);
        break;
    case Risk:
        head(tr("at risk of delay"), common::Tone::Risk);
        break;
    case Bad:
        head(tr("behind schedule"), common::Tone::Bad);
        break;
    case None:
        head(figures.plan ? tr("not judged") : tr("no plan"), common::Tone::NoData);
        break;
    }
    QStringList details;
    if (progress.share && figures.plan)
        details << tr("%1 of the plan of %2")
                       .arg(specialwords::share(*progress.share),
                            planText(figures.indicator, *figures.plan));
    if (progress.expected)
        details << tr("%1 should be reached by now").arg(specialwords::share(*progress.expected));
    if (figures.change)
        details << tr("%1 on a year earlier").arg(specialwords::change(*figures.change));
    if (figures.plan && !figures.plan->decision.isEmpty())
        details << figures.plan->decision;
    setDetail(details);
}

QString SpecialProgressView::hoverOf(const items::ProgressFigures &figures,
                                     const items::ProgressPoint &point)
{
    QString text = u"%1: %2 %3 (%4)"_s.arg(
        words::periodText(point.period), specialwords::figureOr(figures.indicator, point.achieved),
        words::unit(figures.indicator),
        point.value ? specialwords::status(*point.value) : tr("no data"));
    if (point.expected)
        text += u'\n' + tr("Plan until then: %1")
                            .arg(specialwords::figureOr(figures.indicator, point.expected));
    return text;
}

void SpecialProgressView::showCurve(const items::SpecialView &view,
                                    const items::ProgressFigures &figures)
{
    const auto &indicator = figures.indicator;
    charts::Curve curve;
    curve.name = specialwords::title(view);
    curve.year = figures.year;
    for (const auto &point : figures.points) {
        curve.points.push_back(
            {point.period.end, indicator.id.value, words::periodText(point.period),
             times(point.achieved, indicator.displayScale),
             times(point.lastYear, indicator.displayScale),
             point.value && analysis::isProvisional(point.value->status),
             specialwords::figureOr(indicator, point.achieved),
             specialwords::figureOr(indicator, point.expected), hoverOf(figures, point)});
    }
    for (const auto &[day, value] : figures.planCurve)
        curve.plan.emplace_back(day, value * indicator.displayScale);
    if (figures.plan)
        curve.planText = tr("Plan: %1").arg(planText(indicator, *figures.plan));
    curve.summary = curve.name + u": "_s + specialwords::figureOr(indicator, figures.achieved);
    if (figures.progress.share)
        curve.summary += u", "_s +
                         tr("%1 of the plan").arg(specialwords::share(*figures.progress.share));
    m_chart->setCurve(curve);
}

void SpecialProgressView::showLegend(const items::ProgressFigures &figures)
{
    legend().add(figures.indicator.kind == domain::ValueKind::Flow
                     ? tr("Year to date %1").arg(figures.year)
                     : tr("Year %1").arg(figures.year),
                 QPen(theme().series(0), 2.4));
    if (std::ranges::any_of(figures.points, [](const auto &point) {
            return point.value && analysis::isProvisional(point.value->status);
        }))
        legend().addHollow(tr("Provisional"), theme().series(0));
    if (figures.plan)
        legend().add(tr("Plan"), QPen(theme().series(1), 2, Qt::DashLine));
    if (std::ranges::any_of(figures.points,
                            [](const auto &point) { return point.lastYear.has_value(); }))
        legend().add(tr("Year before"),
                     QPen(theme().color(common::Surface::TextMuted), 1.5, Qt::DotLine));
}

void SpecialProgressView::showPeriods(const items::ProgressFigures &figures)
{
    const auto &indicator = figures.indicator;
    setHeaders({tr("Period"), tr("In the period"), tr("Year to date"), tr("Plan until then"),
                tr("Difference"), tr("Status")});
    for (const auto &point : std::views::reverse(figures.points)) {
        if (!point.value)
            continue;
        const bool both = point.achieved && point.expected;
        addRow({words::periodText(point.period), words::figure(indicator, point.value->value),
                specialwords::figureOr(indicator, point.achieved),
                specialwords::figureOr(indicator, point.expected),
                both ? words::figure(indicator, *point.achieved - *point.expected) : u"—"_s,
                specialwords::status(*point.value)},
               indicator.id.value);
    }
}

} // namespace panes::indicators
