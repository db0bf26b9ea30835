// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/evaluation.h"

namespace items {

/// What typed values are judged against: the dictionary and what is known of the same indicators
/// and of those that they are worked out from.
struct SupplyHistory {
    analysis::quality::Book book = {};
    std::vector<domain::Observation> versions = {};
    std::vector<domain::Slot> due = {};
};

/// A rule that a typed value fails.
struct SupplyFinding {
    domain::IndicatorId indicator = {};
    domain::UnitId unit = {};
    analysis::quality::Rule rule = {};
    analysis::quality::Finding finding = {};
};

/// Judges values as if they were published at `now`, by those rules of data quality that speak of
/// what a person types: not whether it is approved, on time, or whether others have supplied
/// theirs. Figures are in the stored unit. Error: the rules that are built in cannot be read.
[[nodiscard]] core::Result<std::vector<SupplyFinding>> checkSupply(
    const SupplyHistory &history, const std::vector<domain::Observation> &typed,
    const QDateTime &now);

} // namespace items
