// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/sumparts.h"

namespace analysis::quality {
namespace {

SumPart partBeside(const Facts &facts, const SlotRow &row, int indicator, int unit)
{
    const int slot = facts.beside(row, indicator, unit);
    const double value = slot < 0 ? kNoValue : facts.figure(facts.slotRows[size_t(slot)].standing);
    return {.indicator = indicator, .unit = unit, .value = value};
}

} // namespace

std::vector<SumPart> namedParts(const Facts &facts, const SlotRow &row)
{
    const Series &own = facts.seriesOf(row);
    const IndicatorInfo &total = facts.indicatorOf(row);
    std::vector<SumPart> parts;
    parts.reserve(total.parts.size());
    for (const PartOf &part : total.parts) {
        if (part.breakdown != 0)
            parts.push_back({.indicator = part.indicator,
                             .unit = own.unit,
                             .value = facts.figure(facts.standingIn(row, part.breakdown))});
        else
            parts.push_back(partBeside(facts, row, part.indicator, own.unit));
    }
    return parts;
}

std::vector<SumPart> districtParts(const Facts &facts, const SlotRow &row)
{
    const Series &own = facts.seriesOf(row);
    const IndicatorInfo &total = facts.indicatorOf(row);
    const bool additive = total.kind == domain::ValueKind::Flow ||
                          total.kind == domain::ValueKind::Stock;
    std::vector<SumPart> parts;
    if (!additive || !total.byDistrict || facts.unit(own.unit).level != domain::UnitLevel::Province)
        return parts;
    for (const int district : facts.unitsOf(domain::UnitLevel::District, row.end))
        parts.push_back(partBeside(facts, row, own.indicator, district));
    return parts;
}

} // namespace analysis::quality
