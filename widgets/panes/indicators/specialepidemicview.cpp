// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialepidemicview.h"

#include "widgets/charts/epidemicchart.h"
#include "widgets/charts/legendline.h"
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

/// Means and edges of a band are no counts: one decimal.
QString meanText(const domain::Indicator &indicator, const std::optional<double> &value)
{
    return value ? common::format::number(*value * indicator.displayScale, indicator.decimals + 1)
                 : u"—"_s;
}

const analysis::EpidemicWeek *newestWeek(const items::EpidemicFigures &figures)
{
    if (!figures.asOf)
        return nullptr;
    const auto week = size_t(figures.asOf->period.start.weekNumber());
    return week <= figures.curve.weeks.size() ? &figures.curve.weeks[week - 1] : nullptr;
}

std::optional<double> scaled(const domain::Indicator &indicator, const std::optional<double> &value)
{
    return value ? std::optional(*value * indicator.displayScale) : std::nullopt;
}

} // namespace

SpecialEpidemicView::SpecialEpidemicView(const common::Theme &theme, QWidget *parent)
    : SpecialPage(theme, parent)
    , m_chart(new charts::EpidemicChart(theme, this))
{
    build(m_chart);
}

void SpecialEpidemicView::show(const items::SpecialView &view, const items::SpecialFigures &figures,
                               const items::Reference &)
{
    const auto *epidemic = std::get_if<items::EpidemicFigures>(&figures);
    if (!epidemic)
        return;
    showHead(view, *epidemic);
    showCurve(view, *epidemic);
    showWeeks(*epidemic);
    setNotes(notesOn(*epidemic));
}

void SpecialEpidemicView::showHead(const items::SpecialView &view,
                                   const items::EpidemicFigures &figures)
{
    setDetail({});
    const auto *week = newestWeek(figures);
    if (!week || !week->cases)
        return setHeadline(u"—"_s, specialwords::title(view), {}, common::Tone::NoData);
    const QString cases = specialwords::withUnit(figures.indicator, *week->cases);
    const QString about = u"%1 · %2"_s.arg(specialwords::title(view),
                                           words::periodText(figures.asOf->period));
    if (!week->upper)
        setHeadline(cases, about, tr("No warning band"), common::Tone::NoData);
    else if (week->isAbove())
        setHeadline(cases, about, tr("Above the warning band"), common::Tone::Bad);
    else if (*week->cases > *week->mean)
        setHeadline(cases, about, tr("Within the warning band"), common::Tone::Risk);
    else
        setHeadline(cases, about, tr("Not above the mean"), common::Tone::Good);
    QStringList details;
    if (figures.toDate) {
        QString toDate = u"%1: %2"_s.arg(
            words::cumulativeText(figures.asOf->period),
            specialwords::withUnit(figures.indicator, *figures.toDate));
        if (figures.toDateChange)
            toDate += u", "_s +
                      tr("%1 on a year earlier").arg(specialwords::change(*figures.toDateChange));
        details << toDate;
    }
    if (figures.curve.firstAbove)
        details << tr("First above the band: week %1").arg(*figures.curve.firstAbove);
    setDetail(details);
}

void SpecialEpidemicView::showCurve(const items::SpecialView &view,
                                    const items::EpidemicFigures &figures)
{
    const auto &indicator = figures.indicator;
    charts::Epidemic epidemic;
    epidemic.name = specialwords::title(view);
    const auto above = std::ranges::count_if(figures.curve.weeks, &analysis::EpidemicWeek::isAbove);
    epidemic.summary = tr("%1, %2: %n week(s) above the warning band", "disease and year",
                          int(above))
                           .arg(epidemic.name)
                           .arg(figures.curve.year);
    for (size_t i = 0; i < figures.curve.weeks.size(); ++i) {
        const auto &week = figures.curve.weeks[i];
        charts::EpidemicPoint point;
        point.week = week.week;
        point.key = indicator.id.value;
        point.cases = scaled(indicator, week.cases);
        point.mean = scaled(indicator, week.mean);
        point.upper = scaled(indicator, week.upper);
        point.provisional = i < figures.provisional.size() && figures.provisional[i];
        point.above = week.isAbove();
        point.value = specialwords::figureOr(indicator, week.cases);
        point.hover = tr("Week %1: %2 %3\nMean %4, upper edge %5 (%6 years)")
                          .arg(QString::number(week.week), point.value, words::unit(indicator),
                               meanText(indicator, week.mean), meanText(indicator, week.upper),
                               QString::number(week.years));
        epidemic.weeks.push_back(point);
    }
    m_chart->setEpidemic(epidemic);
    legend().add(tr("Year %1").arg(figures.curve.year), QPen(theme().series(0), 2.4));
    if (std::ranges::find(figures.provisional, true) != figures.provisional.end())
        legend().addHollow(tr("Provisional"), theme().series(0));
    if (above > 0)
        legend().add(tr("▲ above the band"), QPen(theme().color(common::Tone::Bad), 2.4));
    if (figures.earlierYears == 0)
        return;
    legend().add(tr("Mean of %n earlier year(s)", nullptr, figures.earlierYears),
                 QPen(theme().color(common::Surface::TextMuted), 1.5, Qt::DashLine));
    if (figures.earlierYears >= analysis::kLeastBandYears)
        legend().addBox(tr("Warning band"), theme().ground(common::Tone::Risk));
}

void SpecialEpidemicView::showWeeks(const items::EpidemicFigures &figures)
{
    setHeaders(
        {tr("Week"), tr("Cases"), tr("Mean"), tr("Upper edge"), tr("Years"), tr("Position")});
    for (const auto &week : std::views::reverse(figures.curve.weeks)) {
        if (!week.cases)
            continue;
        const QString position = !week.upper      ? u"—"_s
                                 : week.isAbove() ? tr("▲ above")
                                                  : tr("within");
        addRow({tr("Week %1").arg(week.week), specialwords::figureOr(figures.indicator, week.cases),
                meanText(figures.indicator, week.mean), meanText(figures.indicator, week.upper),
                QString::number(week.years), position},
               figures.indicator.id.value);
    }
}

QStringList SpecialEpidemicView::notesOn(const items::EpidemicFigures &figures)
{
    if (figures.earlierYears < analysis::kLeastBandYears)
        return {tr("No warning band: it needs at least %1 earlier years, there are %2.")
                    .arg(analysis::kLeastBandYears)
                    .arg(figures.earlierYears)};
    if (figures.earlierYears < analysis::kBandYears)
        return {tr("The band looks back on %1 years instead of %2.")
                    .arg(figures.earlierYears)
                    .arg(analysis::kBandYears)};
    return {};
}

} // namespace panes::indicators
