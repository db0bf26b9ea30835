// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// What must hold among the values of one unit and period (domain.md A0, D "Đúng").
enum class IdentityRule {
    PartsAndTotal,  ///< the parts of a total sum to it
    Structure,      ///< the parts of a structure sum to 100 ± 0,02
    Quotient,       ///< ratio = numerator ÷ denominator × scale
    Contributions,  ///< contributions in percentage points sum to the growth
    OnTimeAndLate,  ///< resolved on time + resolved late = resolved
    PartWithinWhole ///< a part that is not the only one is at most its whole
};
/// An identity with a missing input was not checked; it has not passed.
enum class CheckState { NotApplicable, Passed, Failed };

/// One identity with its numbers, all in the stored unit of the total.
struct IdentityCheck {
    IdentityRule rule = IdentityRule::PartsAndTotal;
    CheckState state = CheckState::NotApplicable;
    QString code;                ///< of the total, ratio or first part of a structure
    QStringList partCodes;       ///< indicators or breakdown keys, in the order of `parts`
    std::vector<double> parts;   ///< empty when one is missing
    std::optional<double> whole; ///< as published
    double difference = 0;       ///< what the parts give − what is published
    double tolerance = 0;        ///< by which rounding alone may part them

    bool operator==(const IdentityCheck &) const = default;
};

/// A published value and how coarsely it was rounded.
struct Rounded {
    std::optional<double> value;
    double lastPlace = 1; ///< one unit of its last displayed place (`lastPlace`)

    bool operator==(const Rounded &) const = default;
};

inline constexpr double kStructureTolerance = 0.02; ///< percentage points

/// The sum of the parts against the total: for PartsAndTotal, Contributions and OnTimeAndLate each
/// may be off by half of its last place, for Structure the sum by kStructureTolerance.
[[nodiscard]] IdentityCheck sumCheck(IdentityRule rule, const Rounded &total,
                                     std::span<const Rounded> parts);
/// A part against its whole, both not negative; otherwise not applicable.
[[nodiscard]] IdentityCheck withinCheck(const Rounded &whole, const Rounded &part);
/// A ratio against its numerator and denominator: off by half of its own last place. A denominator
/// of zero or less cannot be checked.
[[nodiscard]] IdentityCheck quotientCheck(const Rounded &ratio, std::optional<double> numerator,
                                          std::optional<double> denominator, double scale);

/// Every identity that the dictionary states (partCodes, parentCode, numeratorCode and the values'
/// own numerators) for what stands for one unit and one period; other units and periods must not be
/// among `values`. Those that lack an input are listed as not applicable.
[[nodiscard]] std::vector<IdentityCheck> identitiesOf(std::span<const domain::Indicator> dictionary,
                                                      std::span<const domain::Observation> values);

} // namespace analysis
