// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmboard.h"
#include "models/items/alarmevaluation.h"

#include <functional>

namespace items {

/// A rule that can be evaluated.
struct RuleTerms {
    domain::AlarmRule rule = {};
    domain::AlarmTerms terms = {};
};
/// Those whose parameters fit; the others come to `broken`. Rules of kinds that this console does
/// not know are in neither.
[[nodiscard]] std::vector<RuleTerms> readableRules(std::vector<domain::AlarmRule> rules,
                                                   std::vector<BrokenRule> &broken);

/// What rules raise, and how it stands with people.
struct AlarmLines {
    std::vector<AlarmLine> lines = {}; ///< in no order that counts
    std::vector<BrokenRule> broken = {};
};
/// What is evaluated, beside the cache.
struct AlarmMoment {
    std::shared_ptr<const Reference> reference = {};
    QDateTime lastContact = {};
    std::vector<domain::EditStanding> edits = {};
    QDateTime now = {};
};
/// Every episode of every rule that touches the time from `since(rule)` to now, and for which
/// `wants` is true of its standing.
[[nodiscard]] core::Result<AlarmLines> readAlarmLines(
    const store::Database &db, const AlarmMoment &moment,
    const std::function<QDateTime(const RuleTerms &)> &since,
    const std::function<bool(const domain::AlarmStanding &)> &wants);

/// The picture of a moment, as AlarmBoard shows it.
[[nodiscard]] core::Result<AlarmPicture> readAlarms(const store::Database &db,
                                                    const AlarmMoment &moment);

} // namespace items
