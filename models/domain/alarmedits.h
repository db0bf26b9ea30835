// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarm.h"
#include "models/domain/shown.h"

#include <optional>
#include <vector>

namespace domain {

/// What actions on alarms are kept by at the backend, and the recordId of their edits: the rule and
/// the subject joined by a colon (openapi.yaml AlarmKey).
[[nodiscard]] QString alarmKey(const QString &ruleId, const QString &subject);

/// A rule in the contract's words, as far as its fields are set, and back.
[[nodiscard]] QJsonObject toJson(const AlarmRule &rule);
[[nodiscard]] AlarmRule alarmRuleFromSnapshot(const QJsonObject &snapshot);

/// The version of the newest of these actions, which are of one rule and subject, of whatever
/// onset: what an action on one of its alarms goes out with as `seenVersion`. 0: there is none.
[[nodiscard]] qint64 newestVersion(std::span<const AlarmAction> actions);

/// What a person does to an alarm, as an edit for SyncService::submit. `seenVersion`: of the newest
/// action on this rule and subject that the person has in sight (newestVersion, or
/// AlarmStanding::version). Whether it may be done is faultOf's to say (alarm.h).
[[nodiscard]] Edit acknowledge(const AlarmEpisode &alarm, qint64 seenVersion,
                               const QString &comment = {});
/// `until` is UTC, at most kLongestShelving ahead; the reason is mandatory.
[[nodiscard]] Edit shelve(const AlarmEpisode &alarm, qint64 seenVersion, const QDateTime &until,
                          const QString &reason);
[[nodiscard]] Edit unshelve(const AlarmEpisode &alarm, qint64 seenVersion,
                            const QString &comment = {});
/// A comment collides with nobody: it goes out again by itself on what others did meanwhile.
[[nodiscard]] Edit comment(const AlarmEpisode &alarm, qint64 seenVersion, const QString &text);
/// `assignee`: the name of a person or post, as people read it.
[[nodiscard]] Edit assign(const AlarmEpisode &alarm, qint64 seenVersion, const QString &assignee,
                          const QString &comment = {});

/// The action that an edit is, as this desk shows it until the backend has it. Its id is the
/// edit's, its version the one that the person saw, so that a further edit builds on the same.
[[nodiscard]] AlarmAction alarmActionFromEdit(const Edit &edit);

/// What the backend has (`stored`) and, after it, what this desk did since and is on its way, in
/// the order of the edits. What was refused or collided is left out: see unsettledOf.
[[nodiscard]] std::vector<AlarmAction> withPending(std::vector<AlarmAction> stored,
                                                   const std::vector<EditStanding> &edits);
/// This desk's last edit on this rule and subject that the backend has not taken: on its way,
/// refused, or collided. Nothing: all is with the backend.
[[nodiscard]] std::optional<EditStanding> unsettledOf(const std::vector<EditStanding> &edits,
                                                      const QString &ruleId,
                                                      const QString &subject);

/// Why a rule cannot be kept.
enum class AlarmRuleFault {
    NameMissing,
    RationaleMissing, ///< a priority needs its reason
    PriorityWrong,    ///< not 1 … 3
    TextTooLong,      ///< rationale or guidance over kLongestAlarmText, name over kLongestAlarmName
    DaysReversed,     ///< it ends before it begins
    KindUnknown,
    TermsWrong,      ///< alarmTerms() says which member
    SuppressesItself ///< its own id is its `suppressedBy`
};
inline constexpr qsizetype kLongestAlarmName = 512;
/// Nothing: it may be kept.
[[nodiscard]] std::optional<AlarmRuleFault> faultOf(const AlarmRule &rule);

/// A new rule (its id is chosen by the caller), and one that was changed. Who and when is the
/// backend's to say.
[[nodiscard]] Edit addAlarmRule(const AlarmRule &rule);
[[nodiscard]] Edit reviseAlarmRule(const AlarmRule &seen, const AlarmRule &changed);
/// The rules as this desk shows them, new ones of this desk last.
[[nodiscard]] std::vector<Shown<AlarmRule>> withPending(std::vector<AlarmRule> stored,
                                                        const std::vector<EditStanding> &edits);

} // namespace domain
