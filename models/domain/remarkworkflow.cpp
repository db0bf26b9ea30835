// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/remarkworkflow.h"

#include "models/domain/codetable.h"
#include "models/domain/movetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kRemarkVerbCodes = {
    Coded{RemarkVerb::Answer, "answer"_L1},
    Coded{RemarkVerb::Close, "close"_L1},
    Coded{RemarkVerb::Withdraw, "withdraw"_L1},
};
static_assert(kRemarkVerbCodes.size() == kRemarkVerbs.size());

constexpr std::array kRemarkRoleCodes = {
    Coded{RemarkRole::Leader, "provincial-leader"_L1},
    Coded{RemarkRole::Leader, "committee-office"_L1},
    Coded{RemarkRole::Head, "department-leader"_L1},
    Coded{RemarkRole::Head, "territory-leader"_L1},
    Coded{RemarkRole::Analyst, "department-officer"_L1},
    Coded{RemarkRole::Analyst, "commune-officer"_L1},
    Coded{RemarkRole::Analyst, "central-agency"_L1},
    Coded{RemarkRole::Analyst, "digital-department"_L1},
    Coded{RemarkRole::Analyst, "ioc-operator-lead"_L1},
};

/// What an agency answered can be closed, not withdrawn: its answer stays on record.
constexpr std::array kRemarkMoves = {
    Move{RemarkState::Open, RemarkVerb::Answer, RemarkState::Answered},
    Move{RemarkState::Open, RemarkVerb::Close, RemarkState::Closed},
    Move{RemarkState::Answered, RemarkVerb::Close, RemarkState::Closed},
    Move{RemarkState::Open, RemarkVerb::Withdraw, RemarkState::Withdrawn},
};

std::optional<RemarkFault> textFault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return RemarkFault::TextMissing;
    if (text.size() > kLongestRemark)
        return RemarkFault::TextTooLong;
    return std::nullopt;
}

/// A direction names who answers and until when; a remark nobody.
std::optional<RemarkFault> dutyFault(const Remark &written, const QDate &today)
{
    if (!written.isDirection())
        return written.agencyId.isEmpty() && !written.dueOn.isValid()
                   ? std::nullopt
                   : std::optional(RemarkFault::AgencyOnRemark);
    if (written.agencyId.isEmpty())
        return RemarkFault::AgencyMissing;
    if (!written.dueOn.isValid())
        return RemarkFault::DateMissing;
    if (written.dueOn < today)
        return RemarkFault::DatePast;
    return std::nullopt;
}

bool wrote(const RemarkActor &actor, const Remark &on)
{
    return !actor.name.isEmpty() && actor.name == on.author;
}

std::optional<RemarkFault> answerBar(const Remark &on, const RemarkActor &actor)
{
    if (!(actor.roles & (RemarkRole::Head | RemarkRole::Analyst)))
        return RemarkFault::NotYourRole;
    if (!actor.agencyId.isEmpty() && actor.agencyId != on.agencyId)
        return RemarkFault::NotYourAgency;
    return std::nullopt;
}

} // namespace

QString code(RemarkVerb verb)
{
    return codeIn(kRemarkVerbCodes, verb);
}

std::optional<RemarkVerb> remarkVerbFromCode(QStringView code)
{
    return valueIn(kRemarkVerbCodes, code);
}

RemarkRoles remarkRolesFrom(const QStringList &codes)
{
    RemarkRoles roles;
    for (const QString &role : codes) {
        if (const auto known = valueIn(kRemarkRoleCodes, role))
            roles |= *known;
    }
    return roles;
}

QJsonObject toPayload(const RemarkStep &step)
{
    QJsonObject payload;
    if (!step.text.isEmpty())
        payload.insert("text"_L1, step.text);
    return payload;
}

RemarkStep remarkStepFromPayload(RemarkVerb verb, const QJsonObject &payload)
{
    return {verb, payload.value("text"_L1).toString()};
}

bool mayWrite(RemarkKind kind, RemarkRoles roles)
{
    if (kind == RemarkKind::Direction)
        return roles.testFlag(RemarkRole::Leader);
    return kind == RemarkKind::Remark && roles != RemarkRoles();
}

std::optional<RemarkFault> faultOf(const Remark &written, const RemarkActor &actor,
                                   const QDate &today)
{
    if (written.kind == RemarkKind::Unknown)
        return RemarkFault::KindUnknown;
    if (!mayWrite(written.kind, actor.roles))
        return RemarkFault::NotYourRole;
    if (written.indicatorId.isEmpty() || written.unitId.isEmpty() || !written.period.isValid())
        return RemarkFault::FigureMissing;
    if (const auto fault = textFault(written.text))
        return fault;
    return dutyFault(written, today);
}

std::optional<RemarkState> target(const Remark &on, RemarkVerb verb)
{
    const bool onlyWithdrawn = on.kind == RemarkKind::Remark && verb == RemarkVerb::Withdraw;
    if (!on.isDirection() && !onlyWithdrawn)
        return std::nullopt;
    return targetIn(kRemarkMoves, on.state, verb);
}

std::optional<RemarkFault> barTo(RemarkVerb verb, const Remark &on, const RemarkActor &actor)
{
    if (!target(on, verb))
        return RemarkFault::WrongState;
    switch (verb) {
    case RemarkVerb::Answer:
        return answerBar(on, actor);
    case RemarkVerb::Close:
        if (!actor.roles.testFlag(RemarkRole::Leader) && !wrote(actor, on))
            return RemarkFault::NotYourRole;
        return std::nullopt;
    case RemarkVerb::Withdraw:
        break;
    }
    return wrote(actor, on) ? std::nullopt : std::optional(RemarkFault::NotYours);
}

std::optional<RemarkFault> faultOf(const RemarkStep &step, const Remark &on,
                                   const RemarkActor &actor)
{
    if (const auto bar = barTo(step.verb, on, actor))
        return bar;
    return step.verb == RemarkVerb::Answer ? textFault(step.text) : std::nullopt;
}

std::vector<RemarkVerb> possibleSteps(const Remark &on, const RemarkActor &actor)
{
    return unbarred(kRemarkVerbs, [&](RemarkVerb verb) { return barTo(verb, on, actor); });
}

Remark afterStep(const RemarkStep &step, Remark on, const QString &actor, const QDateTime &at)
{
    on.state = target(on, step.verb).value_or(on.state);
    on.stateText = code(on.state);
    if (step.verb == RemarkVerb::Answer) {
        on.answer = step.text;
        on.answeredBy = actor;
        on.answeredAt = at;
    } else {
        on.settledBy = actor;
        on.settledAt = at;
    }
    return on;
}

bool isWaiting(const Remark &remark)
{
    return remark.isDirection() && remark.state == RemarkState::Open;
}

bool isOverdue(const Remark &remark, const QDate &today)
{
    return isWaiting(remark) && remark.dueOn.isValid() && remark.dueOn < today;
}

} // namespace domain
