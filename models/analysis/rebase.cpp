// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/rebase.h"

#include "models/analysis/measure.h"
#include "models/analysis/successions.h"
#include "models/analysis/versions.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace analysis {
namespace {

using domain::Indicator;
using domain::Observation;
using domain::Unit;
using domain::UnitId;
using domain::UnitLevel;
using domain::ValueKind;

/// A part of a unit of the date, with what was reported for the unit it comes from.
struct Portion {
    UnitId from;
    const Observation *value = nullptr;
    Heir heir;
};
using Portions = std::vector<Portion>;
using Combined = std::expected<RebasedValue, RebaseRefusal>;

RebaseRefusal refusalFor(SuccessionGap gap)
{
    switch (gap) {
    case SuccessionGap::NoSuccessor:
        return RebaseRefusal::NoSuccessor;
    case SuccessionGap::BackInTime:
        return RebaseRefusal::BackInTime;
    case SuccessionGap::UnknownUnit:
        break;
    }
    return RebaseRefusal::UnknownUnit;
}

ShareOf shareFor(const Indicator &indicator)
{
    const QString &unit = indicator.unitOfMeasure;
    const bool land = unit == u"ha" || unit.endsWith(u" ha") || unit.contains(u"km²");
    return land ? ShareOf::Land : ShareOf::People;
}

/// The parts of a unit added up.
struct Mixture {
    double value = 0;
    double numerator = 0;
    double denominator = 0;
    std::optional<double> cumulative = 0;
    bool quotients = true;

    void add(const Portion &part)
    {
        const Observation &one = *part.value;
        value += one.value * part.heir.share;
        numerator += one.numerator.value_or(0) * part.heir.share;
        denominator += one.denominator.value_or(0) * part.heir.share;
        quotients = quotients && one.numerator && one.denominator;
        cumulative = cumulative && one.cumulativeValue
                         ? std::optional(*cumulative + *one.cumulativeValue * part.heir.share)
                         : std::nullopt;
    }
};

/// Who published the parts is not who published the sum.
Observation blankLike(const Portions &parts)
{
    Observation blank;
    const Observation &first = *parts.front().value;
    blank.indicatorId = first.indicatorId;
    blank.period = first.period;
    blank.breakdown = first.breakdown;
    blank.agencyId = first.agencyId;
    blank.status = first.status;
    for (const Portion &part : parts) {
        const Observation &one = *part.value;
        if (settledness(one.status) < settledness(blank.status))
            blank.status = one.status;
        if (!blank.publishedAt.isValid() || one.publishedAt > blank.publishedAt)
            blank.publishedAt = one.publishedAt;
        if (one.agencyId != first.agencyId)
            blank.agencyId = {};
    }
    return blank;
}

std::expected<Observation, RebaseRefusal> mixed(const Indicator &indicator, const Portions &parts)
{
    Mixture sum;
    for (const Portion &part : parts)
        sum.add(part);
    Observation made = blankLike(parts);
    switch (indicator.kind) {
    case ValueKind::Flow:
    case ValueKind::Stock:
        made.value = sum.value;
        made.cumulativeValue = sum.cumulative;
        return made;
    case ValueKind::Ratio:
        if (!sum.quotients || !(sum.denominator > 0))
            return std::unexpected(RebaseRefusal::RatioWithoutParts);
        made.numerator = sum.numerator;
        made.denominator = sum.denominator;
        made.value = sum.numerator / sum.denominator * ratioScale(indicator);
        return made;
    default:
        return std::unexpected(RebaseRefusal::NotAdditive);
    }
}

Combined combined(const Indicator &indicator, const UnitId &unit, const Portions &parts)
{
    if (!std::ranges::all_of(parts, [](const Portion &part) { return part.heir.known; }))
        return std::unexpected(RebaseRefusal::SharesUnknown);
    if (!std::ranges::all_of(parts, [](const Portion &part) { return part.value; }))
        return std::unexpected(RebaseRefusal::MissingPart);
    RebasedValue made;
    if (parts.size() == 1 && parts.front().heir.share == 1) {
        made.value = *parts.front().value;
    } else {
        auto sum = mixed(indicator, parts);
        if (!sum)
            return std::unexpected(sum.error());
        made.value = *std::move(sum);
    }
    made.value.unitId = unit;
    for (const Portion &part : parts) {
        made.from.push_back(part.from);
        made.estimated = made.estimated || !part.heir.whole;
    }
    return made;
}

/// A region is what a province goes on as.
UnitLevel tierOf(const Unit &unit)
{
    return unit.level == UnitLevel::Region ? UnitLevel::Province : unit.level;
}

/// The day on whose boundaries the values were reported: the end of their period, unless all of
/// their units had ended by then.
QDate reportedOn(const Successions &successions, std::span<const Observation> reported)
{
    QDate latest;
    for (const Observation &one : reported)
        latest = std::max(latest, successions.reportingDay(one.unitId, one.period.end));
    return latest;
}

/// Values by the units they were reported for, and where those units lie on the date.
class Carrying
{
public:
    Carrying(const Indicator &indicator, std::span<const Unit> units,
             std::span<const Observation> reported, const QDate &date)
        : m_indicator(indicator)
        , m_units(units)
        , m_successions(units)
        , m_reported(reported)
        , m_from(reportedOn(m_successions, reported))
        , m_to(date)
    {
    }
    [[nodiscard]] Rebased carried()
    {
        for (const Unit &unit : m_units) {
            if (unit.validOn(m_from))
                carry(unit);
        }
        refuseStrangers();
        for (const Unit &unit : m_units) {
            const Portions &parts = m_parts[unit.id];
            const bool concerned = std::ranges::any_of(
                parts, [&](const Portion &part) { return isReported(part.from); });
            if (concerned)
                settle(unit.id, oneLevel(unit, parts));
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isReported(const UnitId &unit) const
    {
        return std::ranges::find(m_reported, unit, &Observation::unitId) != m_reported.end();
    }
    [[nodiscard]] const Observation *valueFor(const UnitId &unit) const
    {
        const auto found = std::ranges::find(m_reported, unit, &Observation::unitId);
        return found == m_reported.end() || found->missing ? nullptr : &*found;
    }
    void carry(const Unit &old)
    {
        const auto heirs = m_successions.heirs(old.id, m_from, m_to, shareFor(m_indicator));
        if (heirs) {
            for (const Heir &heir : *heirs)
                m_parts[heir.unit].push_back({old.id, valueFor(old.id), heir});
        } else if (isReported(old.id)) {
            m_result.refused.push_back({old.id, refusalFor(heirs.error())});
        }
    }
    /// Levels lie over each other: a commune of today is made of communes and, once more, of their
    /// district. Its own level counts, the others where nothing was reported for that.
    [[nodiscard]] Portions oneLevel(const Unit &made, const Portions &parts) const
    {
        const auto alike = [&](const Portion &part) {
            const Unit *from = m_successions.unit(part.from);
            return from && tierOf(*from) == tierOf(made);
        };
        Portions own;
        Portions others;
        std::ranges::partition_copy(parts, std::back_inserter(own), std::back_inserter(others),
                                    alike);
        const bool ownReported = std::ranges::any_of(
            own, [&](const Portion &part) { return isReported(part.from); });
        return ownReported ? own : others;
    }
    void refuseStrangers()
    {
        for (const Observation &one : m_reported) {
            const Unit *unit = m_successions.unit(one.unitId);
            if (!unit)
                m_result.refused.push_back({one.unitId, RebaseRefusal::UnknownUnit});
            else if (!unit->validOn(m_from))
                m_result.refused.push_back({one.unitId, RebaseRefusal::OtherBoundaries});
        }
    }
    void settle(const UnitId &unit, const Portions &parts)
    {
        Combined made = combined(m_indicator, unit, parts);
        if (made)
            m_result.values.push_back(*std::move(made));
        else
            m_result.refused.push_back({unit, made.error()});
    }

    const Indicator &m_indicator;
    std::span<const Unit> m_units;
    Successions m_successions;
    std::span<const Observation> m_reported;
    QDate m_from;
    QDate m_to;
    std::map<UnitId, Portions> m_parts;
    Rebased m_result;
};

} // namespace

Rebased rebased(const Indicator &indicator, std::span<const Unit> units,
                std::span<const Observation> reported, const QDate &date)
{
    return Carrying(indicator, units, reported, date).carried();
}

std::expected<BoundaryChange, RebaseRefusal> changeOnBoundaries(const Indicator &indicator,
                                                                std::span<const Unit> units,
                                                                const Observation &now,
                                                                std::span<const Observation> base)
{
    const QDate day = Successions(units).reportingDay(now.unitId, now.period.end);
    const Rebased before = rebased(indicator, units, base, day);
    const auto found = std::ranges::find_if(
        before.values, [&](const RebasedValue &one) { return one.value.unitId == now.unitId; });
    if (found == before.values.end()) {
        const auto refused = std::ranges::find(before.refused, now.unitId, &NotRebased::unit);
        return std::unexpected(refused == before.refused.end() ? RebaseRefusal::NoValue
                                                               : refused->why);
    }
    const auto change = changeBetween(indicator, now, found->value);
    if (!change)
        return std::unexpected(RebaseRefusal::NoValue);
    const bool own = found->from == std::vector{now.unitId} && !found->estimated;
    return BoundaryChange{*change, !own, found->estimated};
}

} // namespace analysis
