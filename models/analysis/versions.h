// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// How far a status is settled: unknown 0, estimate 1, preliminary 2, official 3, corrected 4.
/// Each later one supersedes (domain.md A0).
[[nodiscard]] int settledness(domain::ValueStatus status);
/// Estimate or preliminary: a later status is still to come.
[[nodiscard]] bool isProvisional(domain::ValueStatus status);
/// Whether two values may be compared without a word: equal statuses, and official with corrected,
/// since a correction says what the official value should have been.
[[nodiscard]] bool comparable(domain::ValueStatus a, domain::ValueStatus b);
/// Whether `a` stands before `b` of the same slot: by status, then publication, version, id.
[[nodiscard]] bool supersedes(const domain::Observation &a, const domain::Observation &b);
/// By period, and within a period what was superseded first, so that the last is what stands.
[[nodiscard]] std::vector<domain::Observation> inOrder(
    std::span<const domain::Observation> versions);
/// What stands in each period, oldest period first; a standing "missing" stays.
[[nodiscard]] std::vector<domain::Observation> standing(
    std::span<const domain::Observation> versions);
/// What stands in each unit, breakdown "", by unit; of versions of one indicator.
[[nodiscard]] std::vector<domain::Observation> standingByUnit(
    std::span<const domain::Observation> versions);
/// The value of a period among what stands; null when there is none or it is missing.
[[nodiscard]] const domain::Observation *valueIn(std::span<const domain::Observation> standing,
                                                 const domain::Period &period);
/// What a value is compared with in another period: the last version there that is as settled as
/// it, else the one that stands (the Change then says that it is not like with like). Nothing
/// when the period has no value.
[[nodiscard]] std::optional<domain::Observation> baseFor(
    const domain::Observation &now, std::span<const domain::Observation> versions,
    const domain::Period &base);

/// What two agencies published for the same fact and never brought together: IIP 2024 +10,97 and
/// +10,2; budget revenue 10.838 and 10.851.
struct Conflict {
    domain::Period period;
    QString breakdown;
    bool cumulative = false; ///< the year-to-date values differ, not those of the period
    bool sameStatus = true;  ///< false: one is more settled and may have superseded the other
    std::vector<domain::Observation> voices; ///< each agency's last word, what stands first
    double spread = 0;                       ///< between the largest and the smallest

    bool operator==(const Conflict &) const = default;
};

/// The conflicts among all versions of one indicator and unit, by period and breakdown. Values that
/// differ by no more than one unit of the last displayed place agree: each was rounded.
[[nodiscard]] std::vector<Conflict> conflictsOf(const domain::Indicator &indicator,
                                                std::span<const domain::Observation> versions);

} // namespace analysis
