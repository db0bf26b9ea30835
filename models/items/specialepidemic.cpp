// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cumulative.h"
#include "models/analysis/versions.h"
#include "models/items/specialsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace items {
namespace {

/// The first day that can lie in an epidemiological week of a year.
QDate firstDayFor(int year)
{
    return {year - 1, 12, 28};
}

int isoYearOf(const QDate &day)
{
    int year = 0;
    day.weekNumber(&year);
    return year;
}

} // namespace

EpidemicFigures epidemicFigures(const SpecialView &view, SpecialSource &source)
{
    EpidemicFigures figures;
    const auto *indicator = source.indicator(view.codes.value(u"cases"_s));
    figures.unknownCodes = source.unknownCodes();
    if (!indicator)
        return figures;
    figures.indicator = *indicator;
    const QDate from = firstDayFor(isoYearOf(source.today()) - analysis::kBandYears - 1);
    auto versions = source.versions(*indicator, from);
    std::erase_if(versions, [](const domain::Observation &each) {
        return each.period.kind != domain::PeriodKind::Week;
    });
    const auto standing = analysis::standing(versions);
    figures.asOf = lastValue(standing);
    const int year = figures.asOf ? analysis::yearOf(figures.asOf->period)
                                  : isoYearOf(source.today());
    figures.curve = analysis::epidemicCurve(versions, year);
    figures.provisional.resize(figures.curve.weeks.size());
    for (const auto &each : standing) {
        const auto week = size_t(each.period.start.weekNumber());
        if (analysis::yearOf(each.period) == year && week <= figures.provisional.size())
            figures.provisional[week - 1] = analysis::isProvisional(each.status);
    }
    for (const auto &week : figures.curve.weeks)
        figures.earlierYears = std::max(figures.earlierYears, week.years);
    if (!figures.asOf)
        return figures;
    if (const auto toDate = analysis::cumulativeOf(*indicator, standing, *figures.asOf))
        figures.toDate = toDate->value;
    figures.toDateChange = analysis::cumulativeChange(*indicator, versions, figures.asOf->period);
    return figures;
}

} // namespace items
