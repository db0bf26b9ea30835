// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/measure.h"
#include "models/analysis/versions.h"
#include "models/items/specialsource.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace items {
namespace {

using domain::Period;
using domain::PeriodKind;

constexpr int kSchoolYears = 5; ///< shown at most
constexpr std::array kSchoolRoles{"schools", "classes", "pupils", "teachers", "ratio"};

/// The value of a school year; of what is reported more often the last one that lies in it.
std::optional<domain::Observation> valueInYear(const std::vector<domain::Observation> &standing,
                                               const Period &year)
{
    std::optional<domain::Observation> last;
    for (const auto &each : standing) {
        const bool within = each.period.start >= year.start && each.period.end <= year.end;
        if (within && !each.missing)
            last = each;
    }
    return last;
}

SchoolRow rowOf(const domain::Indicator &indicator, const std::vector<Period> &years,
                const std::vector<domain::Observation> &standing)
{
    SchoolRow row;
    std::optional<domain::Observation> before = valueInYear(standing, years.front().previous());
    for (const Period &year : years) {
        SchoolCell cell;
        cell.value = valueInYear(standing, year);
        if (cell.value && before)
            cell.change = analysis::changeBetween(indicator, *cell.value, *before);
        before = cell.value;
        row.cells.push_back(cell);
    }
    return row;
}

analysis::IdentityCheck levelsAgainstTotal(const SchoolMeasure &measure)
{
    if (measure.indicator.kind != domain::ValueKind::Stock &&
        measure.indicator.kind != domain::ValueKind::Flow)
        return {};
    const double place = analysis::lastPlace(measure.indicator);
    const auto newest = [place](const SchoolRow &row) {
        const auto &value = row.cells.back().value;
        return analysis::Rounded{value ? std::optional(value->value) : std::nullopt, place};
    };
    std::vector<analysis::Rounded> parts;
    for (const SchoolRow &row : measure.rows) {
        if (row.level)
            parts.push_back(newest(row));
    }
    return analysis::sumCheck(analysis::IdentityRule::PartsAndTotal, newest(measure.rows.back()),
                              parts);
}

SchoolMeasure measureOf(const SpecialView &view, SpecialSource &source, const QString &role,
                        const domain::Indicator &indicator, const std::vector<Period> &years)
{
    SchoolMeasure measure{role, indicator, {}, {}};
    const QDate from = years.front().previous().start;
    for (const SpecialLevel &level : view.levels) {
        const auto standing = analysis::standing(source.versions(indicator, from, level.breakdown));
        measure.rows.push_back(rowOf(indicator, years, standing));
        measure.rows.back().level = level;
    }
    measure.rows.push_back(
        rowOf(indicator, years, analysis::standing(source.versions(indicator, from))));
    return measure;
}

/// Leaves out the years before the first and after the last one with a figure.
void trim(SchoolYearFigures &figures)
{
    const auto hasFigures = [&figures](size_t year) {
        return std::ranges::any_of(figures.measures, [year](const SchoolMeasure &measure) {
            return std::ranges::any_of(measure.rows, [year](const SchoolRow &row) {
                return row.cells[year].value.has_value();
            });
        });
    };
    size_t first = 0;
    size_t end = figures.years.size();
    while (end > 0 && !hasFigures(end - 1))
        --end;
    while (first < end && !hasFigures(first))
        ++first;
    const auto cut = [first, end](auto &list) {
        list.erase(list.begin() + qsizetype(end), list.end());
        list.erase(list.begin(), list.begin() + qsizetype(first));
    };
    cut(figures.years);
    for (SchoolMeasure &measure : figures.measures) {
        for (SchoolRow &row : measure.rows)
            cut(row.cells);
    }
}

void setAsOf(SchoolYearFigures &figures)
{
    for (const SchoolMeasure &measure : figures.measures) {
        for (const SchoolRow &row : measure.rows) {
            const auto value = row.cells.empty() ? std::nullopt : row.cells.back().value;
            if (value && (!figures.asOf || figures.asOf->publishedAt < value->publishedAt))
                figures.asOf = value;
        }
    }
}

} // namespace

SchoolYearFigures schoolYearFigures(const SpecialView &view, SpecialSource &source)
{
    SchoolYearFigures figures;
    Period year = Period::containing(PeriodKind::SchoolYear, source.today());
    for (int back = 0; back < kSchoolYears; ++back, year = year.previous())
        figures.years.insert(figures.years.begin(), year);
    for (const char *each : kSchoolRoles) {
        const QString role = QLatin1StringView(each);
        if (const auto *indicator = source.indicator(view.codes.value(role)))
            figures.measures.push_back(measureOf(view, source, role, *indicator, figures.years));
    }
    trim(figures);
    setAsOf(figures);
    for (SchoolMeasure &measure : figures.measures)
        measure.sum = figures.years.empty() ? analysis::IdentityCheck()
                                            : levelsAgainstTotal(measure);
    figures.unknownCodes = source.unknownCodes();
    return figures;
}

} // namespace items
