// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/submissionworkflow.h"

#include "models/domain/codetable.h"
#include "models/domain/movetable.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kSubmissionStateCodes = {
    Coded{SubmissionState::Submitted, "submitted"_L1},
    Coded{SubmissionState::Returned, "returned"_L1},
    Coded{SubmissionState::Approved, "approved"_L1},
    Coded{SubmissionState::Withdrawn, "withdrawn"_L1},
};

constexpr std::array kSubmissionVerbCodes = {
    Coded{SubmissionVerb::Correct, "correct"_L1},
    Coded{SubmissionVerb::Withdraw, "withdraw"_L1},
    Coded{SubmissionVerb::Return, "return"_L1},
    Coded{SubmissionVerb::Approve, "approve"_L1},
};
static_assert(kSubmissionVerbCodes.size() == kSubmissionVerbs.size());

/// What was approved is a figure, and stays one.
constexpr std::array kSubmissionMoves = {
    Move{SubmissionState::Submitted, SubmissionVerb::Correct, SubmissionState::Submitted},
    Move{SubmissionState::Returned, SubmissionVerb::Correct, SubmissionState::Submitted},
    Move{SubmissionState::Submitted, SubmissionVerb::Withdraw, SubmissionState::Withdrawn},
    Move{SubmissionState::Returned, SubmissionVerb::Withdraw, SubmissionState::Withdrawn},
    Move{SubmissionState::Submitted, SubmissionVerb::Return, SubmissionState::Returned},
    Move{SubmissionState::Submitted, SubmissionVerb::Approve, SubmissionState::Approved},
};

bool hasAny(const QStringList &roles, std::initializer_list<QLatin1StringView> of)
{
    return std::ranges::any_of(of, [&](QLatin1StringView role) { return roles.contains(role); });
}

std::optional<SubmissionFault> submittedFault(const SubmittedValue &value)
{
    using enum SubmissionFault;
    if (value.slotId.isEmpty() || value.indicatorId.isEmpty() || value.unitId.isEmpty())
        return SlotMissing;
    if (value.nothing && value.value)
        return ValueTwice;
    if (!value.nothing && !value.value)
        return ValueMissing;
    for (const auto &figure : {value.value, value.numerator, value.denominator}) {
        if (figure && !std::isfinite(*figure))
            return ValueNoNumber;
    }
    if (value.status == ValueStatus::Unknown)
        return StatusUnknown;
    if (value.status == ValueStatus::Corrected && value.note.trimmed().isEmpty())
        return CorrectionWithoutNote;
    if (value.note.size() > kLongestNote)
        return TextTooLong;
    return std::nullopt;
}

std::optional<SubmissionFault> reasonFault(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return SubmissionFault::ReasonMissing;
    if (reason.size() > kLongestReason)
        return SubmissionFault::TextTooLong;
    return std::nullopt;
}

} // namespace

QString code(SubmissionState state)
{
    return codeIn(kSubmissionStateCodes, state);
}

SubmissionState submissionStateFromCode(QStringView code)
{
    return valueIn(kSubmissionStateCodes, code).value_or(SubmissionState::Unknown);
}

QString code(SubmissionVerb verb)
{
    return codeIn(kSubmissionVerbCodes, verb);
}

std::optional<SubmissionVerb> submissionVerbFromCode(QStringView code)
{
    return valueIn(kSubmissionVerbCodes, code);
}

SubmissionActor submissionActor(const Rights &rights, const AgencyId &agency, const QString &id,
                                const QString &name)
{
    const bool may = domain::may(rights, "act"_L1, "submissions"_L1);
    const bool both = hasAny(rights.roles, {"committee-office"_L1, "central-agency"_L1});
    SubmissionActor actor{.id = id, .name = name};
    actor.enters = may &&
                   (both || hasAny(rights.roles, {"department-officer"_L1, "commune-officer"_L1,
                                                  "digital-department"_L1}));
    actor.approves = may && (both ||
                             hasAny(rights.roles, {"department-leader"_L1, "territory-leader"_L1}));
    if (rights.agencies)
        actor.agencies = *rights.agencies;
    if (!agency.isEmpty() && !actor.agencies.contains(agency))
        actor.agencies.append(agency);
    return actor;
}

bool actsFor(const SubmissionActor &actor, const AgencyId &agency)
{
    return actor.agencies.isEmpty() || actor.agencies.contains(agency);
}

bool isOwnEntry(const Submission &submission, const QString &accountId)
{
    if (!accountId.isEmpty() && submission.enteredById == accountId)
        return true;
    return std::ranges::any_of(historyOf(submission), [&](const SubmissionEvent &event) {
        const bool entry = event.verb == "submit"_L1 || event.verb == "correct"_L1;
        return entry && !accountId.isEmpty() && event.actorId == accountId;
    });
}

std::optional<SubmissionFault> faultOf(const Submission &submission)
{
    using enum SubmissionFault;
    if (submission.feedId.isEmpty())
        return FeedMissing;
    if (!Period::fromCode(submission.period))
        return PeriodUnknown;
    const auto values = valuesOf(submission);
    if (values.empty())
        return NoValues;
    if (values.size() > kMostSubmittedValues)
        return TooManyValues;
    QSet<QString> seen;
    for (const SubmittedValue &value : values) {
        if (const auto fault = submittedFault(value))
            return fault;
        if (seen.contains(value.slotId.value))
            return ValueTwice;
        seen.insert(value.slotId.value);
    }
    return std::nullopt;
}

std::optional<SubmissionFault> faultOf(const Submission &submission, const SubmissionActor &actor)
{
    if (!actor.enters)
        return SubmissionFault::NotYourRole;
    if (!actsFor(actor, submission.agencyId))
        return SubmissionFault::NotYourAgency;
    return faultOf(submission);
}

std::optional<SubmissionState> target(SubmissionState from, SubmissionVerb verb)
{
    return targetIn(kSubmissionMoves, from, verb);
}

std::optional<SubmissionFault> barTo(SubmissionVerb verb, const Submission &on,
                                     const SubmissionActor &actor)
{
    using enum SubmissionFault;
    if (!target(submissionStateFromCode(on.state), verb))
        return WrongState;
    if (!actsFor(actor, on.agencyId))
        return NotYourAgency;
    switch (verb) {
    case SubmissionVerb::Correct:
        return actor.enters ? std::nullopt : std::optional(NotYourRole);
    case SubmissionVerb::Withdraw:
        return isOwnEntry(on, actor.id) ? std::nullopt : std::optional(NotYours);
    case SubmissionVerb::Return:
    case SubmissionVerb::Approve:
        break;
    }
    if (!actor.approves)
        return NotYourRole;
    return isOwnEntry(on, actor.id) ? std::optional(OwnEntry) : std::nullopt;
}

std::optional<SubmissionFault> faultOf(const SubmissionStep &step, const Submission &on,
                                       const SubmissionActor &actor)
{
    if (const auto bar = barTo(step.verb, on, actor))
        return bar;
    const bool needsReason = step.verb == SubmissionVerb::Return ||
                             step.verb == SubmissionVerb::Correct;
    if (const auto fault = needsReason ? reasonFault(step.reason) : std::nullopt)
        return fault;
    if (step.verb != SubmissionVerb::Correct)
        return std::nullopt;
    Submission changed = on;
    setValues(changed, step.values);
    return faultOf(changed);
}

std::vector<SubmissionVerb> possibleSteps(const Submission &on, const SubmissionActor &actor)
{
    return unbarred(kSubmissionVerbs, [&](SubmissionVerb verb) { return barTo(verb, on, actor); });
}

Submission entered(Submission submission, const SubmissionActor &actor, const QDateTime &at)
{
    submission.state = code(SubmissionState::Submitted);
    submission.enteredBy = actor.name;
    submission.enteredById = actor.id;
    submission.enteredAt = at;
    submission.decidedBy.clear();
    submission.decidedAt = {};
    submission.reason.clear();
    submission.document.remove("history"_L1);
    addEvent(submission, {u"submit"_s, actor.name, actor.id, at, {}});
    return submission;
}

Submission afterStep(const SubmissionStep &step, Submission on, const SubmissionActor &actor,
                     const QDateTime &at)
{
    const auto state = target(submissionStateFromCode(on.state), step.verb);
    on.state = state ? code(*state) : on.state;
    if (step.verb == SubmissionVerb::Correct) {
        setValues(on, step.values);
        on.enteredBy = actor.name;
        on.enteredById = actor.id;
        on.enteredAt = at;
        on.reason = step.reason;
    } else if (step.verb != SubmissionVerb::Withdraw) {
        on.decidedBy = actor.name;
        on.decidedAt = at;
        on.reason = step.reason;
    }
    addEvent(on, {code(step.verb), actor.name, actor.id, at, step.reason});
    return on;
}

} // namespace domain
