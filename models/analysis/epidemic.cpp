// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/epidemic.h"

#include "models/analysis/versions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace analysis {
namespace {

using domain::Observation;

using CasesByWeek = std::map<std::pair<int, int>, double>; ///< (year, week)

CasesByWeek casesByWeek(std::span<const Observation> versions)
{
    CasesByWeek cases;
    for (const Observation &one : standing(versions)) {
        if (one.period.kind != domain::PeriodKind::Week || one.missing)
            continue;
        int year = 0;
        const int week = one.period.start.weekNumber(&year);
        cases[{year, week}] = one.value;
    }
    return cases;
}

std::optional<double> casesIn(const CasesByWeek &cases, int year, int week)
{
    const auto found = cases.find({year, std::min(week, weeksOf(year))});
    return found == cases.end() ? std::nullopt : std::optional(found->second);
}

void setBand(const std::vector<double> &earlier, EpidemicWeek &week)
{
    week.years = int(earlier.size());
    if (earlier.empty())
        return;
    const double n = double(earlier.size());
    const double mean = std::accumulate(earlier.begin(), earlier.end(), 0.0) / n;
    week.mean = mean;
    week.least = std::ranges::min(earlier);
    week.most = std::ranges::max(earlier);
    if (week.years < kLeastBandYears)
        return;
    double squares = 0;
    for (const double one : earlier)
        squares += (one - mean) * (one - mean);
    week.upper = mean + 2 * std::sqrt(squares / (n - 1));
}

} // namespace

int weeksOf(int year)
{
    return QDate(year, 12, 28).weekNumber(); // 28 December is always in the last ISO week
}

EpidemicCurve epidemicCurve(std::span<const Observation> versions, int year)
{
    const CasesByWeek cases = casesByWeek(versions);
    EpidemicCurve curve;
    curve.year = year;
    for (int week = 1; week <= weeksOf(year); ++week) {
        EpidemicWeek one;
        one.week = week;
        one.cases = casesIn(cases, year, week);
        std::vector<double> earlier;
        for (int back = 1; back <= kBandYears; ++back) {
            if (const auto value = casesIn(cases, year - back, week))
                earlier.push_back(*value);
        }
        setBand(earlier, one);
        if (!curve.firstAbove && one.isAbove())
            curve.firstAbove = week;
        curve.weeks.push_back(one);
    }
    return curve;
}

} // namespace analysis
