// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/successions.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using domain::Succession;
using domain::Unit;

/// Published shares are rounded.
constexpr double kWholeTolerance = 0.01;

double shareOf(const Succession &succession, ShareOf of)
{
    return of == ShareOf::Land ? succession.shareArea : succession.sharePopulation;
}

bool keepsWhole(const Succession &succession)
{
    return succession.kind == "merge"_L1 || succession.kind == "rename"_L1;
}

/// The successions of one unit on the first day after `from` and until `to` that has any.
std::vector<Succession> nextStep(const Unit &unit, const QDate &from, const QDate &to)
{
    std::vector<Succession> step;
    for (const Succession &one : unit.successors) {
        if (one.date <= from || one.date > to)
            continue;
        if (!step.empty() && one.date < step.front().date)
            step.clear();
        if (step.empty() || one.date == step.front().date)
            step.push_back(one);
    }
    return step;
}

void addHeir(const Heir &heir, std::vector<Heir> &heirs)
{
    const auto met = std::ranges::find(heirs, heir.unit, &Heir::unit);
    if (met == heirs.end())
        return heirs.push_back(heir);
    met->share += heir.share;
    met->whole = met->whole && heir.whole;
    met->known = met->known && heir.known;
}

} // namespace

Successions::Successions(std::span<const Unit> units)
{
    for (const Unit &unit : units)
        m_byId.insert(unit.id.value, &unit);
}

const Unit *Successions::unit(const domain::UnitId &id) const
{
    return m_byId.value(id.value);
}

QDate Successions::reportingDay(const domain::UnitId &id, const QDate &periodEnd) const
{
    const Unit *one = unit(id);
    const bool ended = one && one->validTo.isValid() && one->validTo <= periodEnd;
    return ended ? one->validTo.addDays(-1) : periodEnd;
}

std::expected<std::vector<Heir>, SuccessionGap> Successions::heirs(const domain::UnitId &id,
                                                                   const QDate &from,
                                                                   const QDate &to,
                                                                   ShareOf of) const
{
    const Unit *old = unit(id);
    if (old && to < from && !stoodStill(*old, to, from))
        return std::unexpected(SuccessionGap::BackInTime);
    std::vector<Heir> found;
    const auto gap = follow({id, 1, true, true}, {from, to, of}, found);
    if (gap && found.empty())
        return std::unexpected(*gap);
    return found;
}

/// Whether a unit was the same on both days: it existed, and nothing joined or left it in between.
bool Successions::stoodStill(const Unit &one, const QDate &first, const QDate &last) const
{
    const auto between = [&](const Succession &each) {
        return each.date > first && each.date <= last;
    };
    const auto joined = [&](const Unit *other) {
        return std::ranges::any_of(other->successors, [&](const Succession &each) {
            return each.to == one.id && between(each);
        });
    };
    return one.validOn(first) && std::ranges::none_of(one.successors, between) &&
           std::ranges::none_of(m_byId, joined);
}

/// One step after the other, each to a later day.
std::optional<SuccessionGap> Successions::follow(const Heir &part, const Course &course,
                                                 std::vector<Heir> &heirs) const
{
    const Unit *at = unit(part.unit);
    if (!at)
        return SuccessionGap::UnknownUnit;
    const std::vector<Succession> step = nextStep(*at, course.from, course.to);
    if (step.empty()) {
        if (!at->validOn(course.to))
            return SuccessionGap::NoSuccessor;
        addHeir(part, heirs);
        return std::nullopt;
    }
    double left = 1;
    for (const Succession &next : step)
        left -= shareOf(next, course.of);
    const Course onward{step.front().date, course.to, course.of};
    const bool goesOn = at->validOn(onward.from); // itself, smaller
    const bool known = part.known && (goesOn ? left > 0 : std::abs(left) <= kWholeTolerance);
    std::optional<SuccessionGap> gap;
    if (goesOn)
        gap = follow({part.unit, part.share * left, false, known}, onward, heirs);
    for (const Succession &next : step) {
        const double share = shareOf(next, course.of);
        const bool whole = part.whole && keepsWhole(next) && share == 1;
        if (const auto lost = follow({next.to, part.share * share, whole, known}, onward, heirs))
            gap = lost;
    }
    return gap;
}

} // namespace analysis
