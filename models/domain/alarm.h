// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmterms.h"

#include <optional>
#include <span>

namespace domain {

/// One time that a rule was true of one subject. Derived, the same on every desk: an alarm is its
/// rule, its subject and its onset.
struct AlarmEpisode {
    QString ruleId = {};
    QString subject = {};   ///< id of a report, agency, unit, indicator, topic; see AlarmKind
    QDateTime onset = {};   ///< when it began, of the data, not of this desk
    QDateTime cleared = {}; ///< when it ended; null: it lasts
    std::optional<double> value = {}; ///< the newest: a figure, or how many
    std::optional<double> limit = {};
    QDateTime asOf = {}; ///< of the value

    bool operator==(const AlarmEpisode &) const = default;
};

/// ISA-18.2.
enum class AlarmState {
    Normal,                 ///< over, and nothing waits for anybody
    Unacknowledged,         ///< lasts, and nobody has answered
    Acknowledged,           ///< lasts, and somebody has
    ReturnedUnacknowledged, ///< over, and nobody has answered (rules that latch)
    Shelved,                ///< put aside by a person for a time
    Suppressed,             ///< by design: another rule that alarms says as much
    OutOfService,           ///< its rule was taken out
};
inline constexpr int kAlarmStates = int(AlarmState::OutOfService) + 1;

/// JSON: the codes in brackets (openapi.yaml AlarmVerb).
enum class AlarmVerb {
    Acknowledge, ///< "acknowledge", with a comment or without
    Shelve,      ///< "shelve", with a reason and until when
    Unshelve,    ///< "unshelve"
    Comment,     ///< "comment"
    Assign,      ///< "assign"
};
inline constexpr int kAlarmVerbs = int(AlarmVerb::Assign) + 1;
[[nodiscard]] QString code(AlarmVerb verb);
[[nodiscard]] std::optional<AlarmVerb> alarmVerbFromCode(QStringView code);

/// Where an alarm stands with people.
struct AlarmStanding {
    AlarmState state = AlarmState::Normal;
    QDateTime since;    ///< in this state
    QDateTime answered; ///< acknowledged, or shelved; null: nobody has
    QString answeredBy;
    QString comment;     ///< the newest
    QDateTime shelvedTo; ///< of Shelved
    QString assignee;
    QDateTime escalated; ///< since when it waits too long; null: it does not
    qint64 version = 0;  ///< of the newest action, for If-Match

    bool operator==(const AlarmStanding &) const = default;
};

/// Whether an action was said of this alarm: by its onset, or, without one, after it began.
[[nodiscard]] bool speaksOf(const AlarmAction &action, const AlarmEpisode &episode);

/// Pure: the same actions, rule and moment give the same standing on every desk. `actions` are
/// those of this rule and subject, oldest first; what speaks of another onset is left out. A new
/// onset is never shelved by what was said of the one before: a new alarm breaks a mute.
[[nodiscard]] AlarmStanding alarmStanding(const AlarmRule &rule, const AlarmTerms &terms,
                                          const AlarmEpisode &episode,
                                          std::span<const AlarmAction> actions, bool suppressed,
                                          const QDateTime &now);

/// Why an action is not possible.
enum class AlarmFault { WrongState, ReasonMissing, TextTooLong, UntilNotAhead, AssigneeMissing };
inline constexpr qsizetype kLongestAlarmText = 4000;
inline constexpr std::chrono::hours kLongestShelving{24 * 30};
/// Nothing: it may be done. `until` counts for Shelve, `assignee` for Assign.
[[nodiscard]] std::optional<AlarmFault> faultOf(AlarmState state, AlarmVerb verb,
                                                const AlarmAction &action, const QDateTime &now);

} // namespace domain
