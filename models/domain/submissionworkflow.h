// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "models/domain/submissionvalues.h"

#include <array>

namespace domain {

/// Where a submission stands; its word in JSON in brackets.
enum class SubmissionState {
    Unknown,   ///< a word that this console does not know
    Submitted, ///< "submitted": waits for the head or delegate
    Returned,  ///< "returned": with a reason, waits for who enters
    Approved,  ///< "approved": its values are figures now; a correction is another submission
    Withdrawn, ///< "withdrawn": by its own agency, before approval
};
[[nodiscard]] QString code(SubmissionState state);
[[nodiscard]] SubmissionState submissionStateFromCode(QStringView code);

/// What can be done with a submission; its word in JSON in brackets.
enum class SubmissionVerb {
    Correct,  ///< "correct": other values, with the reason; it waits for approval (again)
    Withdraw, ///< "withdraw": by whoever entered it
    Return,   ///< "return": by the head, with the reason
    Approve,  ///< "approve": by the head, never by anybody who entered or corrected it
};
inline constexpr std::array kSubmissionVerbs = {SubmissionVerb::Correct, SubmissionVerb::Withdraw,
                                                SubmissionVerb::Return, SubmissionVerb::Approve};
[[nodiscard]] QString code(SubmissionVerb verb);
[[nodiscard]] std::optional<SubmissionVerb> submissionVerbFromCode(QStringView code);

/// Who acts. Without agencies a person acts for any.
struct SubmissionActor {
    bool enters = false;   ///< may enter and correct values
    bool approves = false; ///< is a head or delegate
    QList<AgencyId> agencies = {};
    QString id = {}; ///< of the account
    QString name = {};
};
/// What the rights and the account of a person make of them: officers and central agencies enter,
/// leaders of departments and territories approve, the committee's office and central agencies do
/// both (of each other, never of themselves).
[[nodiscard]] SubmissionActor submissionActor(const Rights &rights, const AgencyId &agency,
                                              const QString &id, const QString &name);
/// Whether a person acts for an agency at all.
[[nodiscard]] bool actsFor(const SubmissionActor &actor, const AgencyId &agency);
/// It was entered or corrected by this account, at any time.
[[nodiscard]] bool isOwnEntry(const Submission &submission, const QString &accountId);

inline constexpr qsizetype kLongestReason = 2000;
inline constexpr qsizetype kLongestNote = 2000;
inline constexpr size_t kMostSubmittedValues = 500;

/// Why something cannot be submitted or done. Each has its sentence in the interface.
enum class SubmissionFault {
    NotYourRole,
    NotYourAgency,
    OwnEntry, ///< nobody approves or returns what they entered themselves
    NotYours, ///< somebody else entered it
    WrongState,
    FeedMissing,
    PeriodUnknown,
    NoValues,
    TooManyValues,
    ValueMissing,  ///< a line has neither a figure nor "nothing to report"
    ValueTwice,    ///< figure and "nothing to report", or two lines of one slot
    ValueNoNumber, ///< not finite
    SlotMissing,   ///< a line names no slot, indicator or unit
    StatusUnknown,
    CorrectionWithoutNote, ///< a value of status "corrected" says why
    TextTooLong,
    ReasonMissing,
};

/// The first reason against what is written in a submission, whoever writes it.
[[nodiscard]] std::optional<SubmissionFault> faultOf(const Submission &submission);
/// The first reason against somebody's submitting it.
[[nodiscard]] std::optional<SubmissionFault> faultOf(const Submission &submission,
                                                     const SubmissionActor &actor);
/// The state that a verb leads to; nothing when the workflow has no such move.
[[nodiscard]] std::optional<SubmissionState> target(SubmissionState from, SubmissionVerb verb);
/// The first reason against a step before its text and values are looked at.
[[nodiscard]] std::optional<SubmissionFault> barTo(SubmissionVerb verb, const Submission &on,
                                                   const SubmissionActor &actor);

struct SubmissionStep {
    SubmissionVerb verb = SubmissionVerb::Approve;
    QString reason = {};                     ///< of a return or a correction
    std::vector<SubmittedValue> values = {}; ///< of a correction: all of them

    bool operator==(const SubmissionStep &) const = default;
};
[[nodiscard]] std::optional<SubmissionFault> faultOf(const SubmissionStep &step,
                                                     const Submission &on,
                                                     const SubmissionActor &actor);
/// What this actor can do now.
[[nodiscard]] std::vector<SubmissionVerb> possibleSteps(const Submission &on,
                                                        const SubmissionActor &actor);
/// A new submission as it is kept: with who entered it and when.
[[nodiscard]] Submission entered(Submission submission, const SubmissionActor &actor,
                                 const QDateTime &at);
/// The submission after a step without fault. The version is the backend's to give.
[[nodiscard]] Submission afterStep(const SubmissionStep &step, Submission on,
                                   const SubmissionActor &actor, const QDateTime &at);

} // namespace domain
