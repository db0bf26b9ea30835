// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/change.h"
#include "models/domain/administration.h"

#include <expected>
#include <span>
#include <vector>

namespace analysis {

/// Why a value is not carried over to the units of another date ("không so sánh được").
enum class RebaseRefusal {
    NoValue,           ///< nothing was reported for the unit or what it was made of
    MissingPart,       ///< one of the units that it was made of has no value
    UnknownUnit,       ///< a unit or its successor is not in the list of units
    NoSuccessor,       ///< the unit was abolished and nothing continued it (districts, 2025)
    SharesUnknown,     ///< a unit was divided, and the shares do not make up the whole
    RatioWithoutParts, ///< only numerators and denominators can be added
    NotAdditive,       ///< indices, ranks, structures of more than one unit
    BackInTime,        ///< the unit reported is younger than the date
    OtherBoundaries    ///< reported on the boundaries of another day than the rest
};

/// A value on the units of the date that was asked for.
struct RebasedValue {
    domain::Observation
        value; ///< its unit is valid on the date; as settled as its least settled part
    std::vector<domain::UnitId> from; ///< the units as reported
    bool estimated = false;           ///< by shares of people or land, not by whole units

    bool operator==(const RebasedValue &) const = default;
};

/// A unit without a comparable value: one of the date, or a reported one that ended nowhere.
struct NotRebased {
    domain::UnitId unit;
    RebaseRefusal why = RebaseRefusal::NoValue;

    bool operator==(const NotRebased &) const = default;
};

/// The values of one period on the units of another date.
struct Rebased {
    std::vector<RebasedValue> values;
    std::vector<NotRebased> refused;

    bool operator==(const Rebased &) const = default;
};

/// Carries what stands for one indicator, period and breakdown, by unit as reported, over to the
/// units valid on `date`, along the successions in between (domain.md G). Flows and stocks of units
/// that were merged whole are added; of units that were divided or whose boundary moved, in
/// proportion to the people there (to the land for what is measured in ha or km²), and marked as
/// estimated. Ratios come from numerators and denominators only. What went on alone keeps its
/// value, whatever kind it is. Where values of several levels were reported (districts and their
/// communes), a unit is made of those of its own level, else of the others. Every unit of the date
/// that holds a part of a reported one is either in `values` or in `refused`; units are in the
/// order of `units`.
[[nodiscard]] Rebased rebased(const domain::Indicator &indicator,
                              std::span<const domain::Unit> units,
                              std::span<const domain::Observation> reported, const QDate &date);

/// A change against a period that may lie before a reorganisation.
struct BoundaryChange {
    Change change;
    bool rebased = false;   ///< the base is not as reported but on the boundaries of the value
    bool estimated = false; ///< and was worked out by shares

    bool operator==(const BoundaryChange &) const = default;
};
/// The change of one unit's value against a base period, on the boundaries at the end of the
/// value's own period. `base`: what stands for the base period in every unit. NoValue also where a
/// change means nothing (`changeBetween`).
[[nodiscard]] std::expected<BoundaryChange, RebaseRefusal> changeOnBoundaries(
    const domain::Indicator &indicator, std::span<const domain::Unit> units,
    const domain::Observation &now, std::span<const domain::Observation> base);

} // namespace analysis
