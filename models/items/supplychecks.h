// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/evaluation.h"

#include <optional>

namespace items {

/// What typed values are judged against: the dictionary and what is known of the same indicators
/// and of those that they are worked out from.
struct SupplyHistory {
    analysis::quality::Book book = {};
    std::vector<domain::Observation> versions = {};
    std::vector<domain::Slot> due = {};
};

/// One figure of a period.
struct SupplySlot {
    domain::IndicatorId indicator = {};
    domain::UnitId unit = {};

    bool operator==(const SupplySlot &) const = default;
};

/// A rule that a typed value fails, or makes another figure fail; or a sum that cannot be compared
/// yet.
struct SupplyFinding {
    domain::IndicatorId indicator = {}; ///< what was typed
    domain::UnitId unit = {};
    analysis::quality::Rule rule = {};
    analysis::quality::Finding finding = {};
    /// The total that does not agree with what was typed; nothing: it is what was typed itself.
    std::optional<SupplySlot> total = {};
    /// What must be there before the sum can be compared; of a failure empty.
    std::vector<SupplySlot> missing = {};

    [[nodiscard]] bool isFailure() const { return missing.empty(); }
};

/// Judges values as if they were published at `now`, by those rules of data quality that speak of
/// what a person types: not whether it is approved, on time, or whether others have supplied
/// theirs. Totals that typed values are parts of (a whole of parts, a province of districts) are
/// judged with them, against what else is known; where some of a sum is there and some is not, it
/// is told what is missing. Failures that matter most come first. Figures are in the stored unit.
/// Error: the rules that are built in cannot be read.
[[nodiscard]] core::Result<std::vector<SupplyFinding>> checkSupply(
    const SupplyHistory &history, const std::vector<domain::Observation> &typed,
    const QDateTime &now);

} // namespace items
