// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/measure.h"
#include "models/analysis/versions.h"
#include "models/items/specialsource.h"

using namespace Qt::StringLiterals;

namespace items {
namespace {

constexpr int kRadarMonths = 26;

std::optional<SpecialGrade> gradeOf(const SpecialView &view,
                                    const std::optional<SpecialValue> &total)
{
    for (const SpecialGrade &grade : view.grades) {
        if (total && total->value.value >= grade.from)
            return grade;
    }
    return std::nullopt;
}

void readTotal(const SpecialView &view, SpecialSource &source, const QDate &from,
               RadarFigures &figures)
{
    const auto *indicator = source.indicator(view.codes.value(u"total"_s));
    if (!indicator)
        return;
    if (const auto value = lastValue(analysis::standing(source.versions(*indicator, from)))) {
        figures.total = SpecialValue{*indicator, *value};
        figures.period = value->period;
        figures.asOf = *value;
    }
    figures.grade = gradeOf(view, figures.total);
}

void readRank(const SpecialView &view, SpecialSource &source, const QDate &from,
              RadarFigures &figures)
{
    const auto *indicator = source.indicator(view.codes.value(u"rank"_s));
    if (!indicator)
        return;
    const auto standing = analysis::standing(source.versions(*indicator, from));
    if (const auto value = lastValue(standing)) {
        figures.rank = SpecialValue{*indicator, *value};
        figures.rankBefore = valueOf(standing, value->period.previous());
    }
}

void readParts(const SpecialView &view, SpecialSource &source, const QDate &from,
               RadarFigures &figures)
{
    std::vector<std::vector<domain::Observation>> all;
    for (const SpecialPart &part : view.parts) {
        const auto *indicator = source.indicator(part.code);
        if (!indicator)
            continue;
        figures.parts.push_back({*indicator, part.maximum, {}, {}});
        all.push_back(analysis::standing(source.versions(*indicator, from)));
        const auto last = lastValue(all.back());
        // Without a total the newest part says which period it is.
        if (!figures.total && last &&
            (!figures.period.isValid() || figures.period.end < last->period.end)) {
            figures.period = last->period;
            figures.asOf = *last;
        }
    }
    for (size_t i = 0; i < all.size(); ++i) {
        figures.parts[i].now = valueOf(all[i], figures.period);
        figures.parts[i].lastYear = valueOf(all[i], figures.period.samePeriodLastYear());
    }
}

analysis::IdentityCheck checkOf(const SpecialView &view, const RadarFigures &figures)
{
    if (!figures.total || figures.parts.size() < view.parts.size())
        return {};
    std::vector<analysis::Rounded> parts;
    for (const RadarPart &part : figures.parts)
        parts.push_back({part.now ? std::optional(part.now->value) : std::nullopt,
                         analysis::lastPlace(part.indicator)});
    return analysis::sumCheck(
        analysis::IdentityRule::PartsAndTotal,
        {figures.total->value.value, analysis::lastPlace(figures.total->indicator)}, parts);
}

} // namespace

RadarFigures radarFigures(const SpecialView &view, SpecialSource &source)
{
    const QDate from = source.today().addMonths(-kRadarMonths);
    RadarFigures figures;
    readTotal(view, source, from, figures);
    readRank(view, source, from, figures);
    readParts(view, source, from, figures);
    figures.sum = checkOf(view, figures);
    figures.unknownCodes = source.unknownCodes();
    return figures;
}

} // namespace items
