// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a proposal goes from hand to hand.
#include "models/domain/proposaledits.h"

#include "models/domain/codetable.h"
#include "models/domain/movetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kProposalStateCodes = {
    Coded{ProposalState::Proposed, "proposed"_L1}, Coded{ProposalState::Compiled, "compiled"_L1},
    Coded{ProposalState::Approved, "approved"_L1}, Coded{ProposalState::Declined, "declined"_L1},
    Coded{ProposalState::Building, "building"_L1}, Coded{ProposalState::Accepted, "accepted"_L1},
};
static_assert(kProposalStateCodes.size() == kProposalStates.size());

constexpr std::array kProposalKindCodes = {
    Coded{ProposalKind::Feed, "feed"_L1},           Coded{ProposalKind::Indicator, "indicator"_L1},
    Coded{ProposalKind::Dashboard, "dashboard"_L1}, Coded{ProposalKind::Account, "account"_L1},
    Coded{ProposalKind::Other, "other"_L1},
};
static_assert(kProposalKindCodes.size() == kProposalKinds.size());

constexpr std::array kProposalVerbCodes = {
    Coded{ProposalVerb::Compile, "compile"_L1}, Coded{ProposalVerb::Approve, "approve"_L1},
    Coded{ProposalVerb::Decline, "decline"_L1}, Coded{ProposalVerb::Build, "build"_L1},
    Coded{ProposalVerb::Accept, "accept"_L1},   Coded{ProposalVerb::Comment, "comment"_L1},
};
static_assert(kProposalVerbCodes.size() == kProposalVerbs.size());

constexpr std::array kProposalRoleCodes = {
    Coded{ProposalRole::Agency, "department-leader"_L1},
    Coded{ProposalRole::Agency, "department-officer"_L1},
    Coded{ProposalRole::Agency, "territory-leader"_L1},
    Coded{ProposalRole::Agency, "committee-office"_L1},
    Coded{ProposalRole::Agency, "central-agency"_L1},
    Coded{ProposalRole::Agency, "digital-department"_L1},
    Coded{ProposalRole::Department, "digital-department"_L1},
    Coded{ProposalRole::Leader, "provincial-leader"_L1},
    Coded{ProposalRole::Leader, "committee-office"_L1},
    Coded{ProposalRole::Operator, "system-admin"_L1},
};

constexpr std::array kProposalMoves = {
    Move{ProposalState::Proposed, ProposalVerb::Compile, ProposalState::Compiled},
    Move{ProposalState::Compiled, ProposalVerb::Approve, ProposalState::Approved},
    Move{ProposalState::Compiled, ProposalVerb::Decline, ProposalState::Declined},
    Move{ProposalState::Approved, ProposalVerb::Build, ProposalState::Building},
    Move{ProposalState::Building, ProposalVerb::Accept, ProposalState::Accepted},
};

ProposalRole roleFor(ProposalVerb verb)
{
    switch (verb) {
    case ProposalVerb::Compile:
        return ProposalRole::Department;
    case ProposalVerb::Build:
        return ProposalRole::Operator;
    case ProposalVerb::Approve:
    case ProposalVerb::Decline:
        return ProposalRole::Leader;
    case ProposalVerb::Accept:
    case ProposalVerb::Comment:
        break;
    }
    return ProposalRole::Agency;
}

bool isOfAgency(const Proposal &proposal, const ProposalActor &actor)
{
    return actor.agencies.isEmpty() || actor.agencies.contains(proposal.agencyId);
}

bool isOver(ProposalState state)
{
    return state == ProposalState::Declined || state == ProposalState::Accepted ||
           state == ProposalState::Unknown;
}

} // namespace

QString code(ProposalState state)
{
    return codeIn(kProposalStateCodes, state);
}

ProposalState proposalStateFromCode(QStringView code)
{
    return valueIn(kProposalStateCodes, code).value_or(ProposalState::Unknown);
}

QString code(ProposalKind kind)
{
    return codeIn(kProposalKindCodes, kind);
}

std::optional<ProposalKind> proposalKindFromCode(QStringView code)
{
    return valueIn(kProposalKindCodes, code);
}

QString code(ProposalVerb verb)
{
    return codeIn(kProposalVerbCodes, verb);
}

std::optional<ProposalVerb> proposalVerbFromCode(QStringView code)
{
    return valueIn(kProposalVerbCodes, code);
}

bool needsText(ProposalVerb verb)
{
    return verb == ProposalVerb::Decline || verb == ProposalVerb::Comment;
}

ProposalRoles proposalRolesFrom(const QStringList &codes)
{
    return flagsIn(kProposalRoleCodes, codes);
}

std::optional<ProposalFault> faultOf(const Proposal &proposed, const ProposalActor &actor)
{
    using enum ProposalFault;
    if (!actor.roles.testFlag(ProposalRole::Agency))
        return NotYourRole;
    if (!proposed.agencyId.isEmpty() && !isOfAgency(proposed, actor))
        return NotYourAgency;
    if (!proposalKindFromCode(proposed.kind))
        return KindUnknown;
    if (proposed.title.trimmed().isEmpty())
        return TitleMissing;
    if (proposed.title.size() > kLongestProposalTitle)
        return TitleTooLong;
    if (proposed.text.trimmed().isEmpty())
        return TextMissing;
    if (proposed.text.size() > kLongestProposalText)
        return TextTooLong;
    return std::nullopt;
}

std::optional<ProposalState> target(const Proposal &on, ProposalVerb verb)
{
    const ProposalState from = stateOf(on);
    if (verb == ProposalVerb::Comment)
        return isOver(from) ? std::nullopt : std::optional(from);
    return targetIn(kProposalMoves, from, verb);
}

std::optional<ProposalFault> barTo(ProposalVerb verb, const Proposal &on,
                                   const ProposalActor &actor)
{
    if (!target(on, verb))
        return ProposalFault::WrongState;
    if (verb == ProposalVerb::Comment)
        return actor.roles ? std::nullopt : std::optional(ProposalFault::NotYourRole);
    if (verb == ProposalVerb::Accept && actor.roles.testFlag(ProposalRole::Department))
        return std::nullopt;
    if (!actor.roles.testFlag(roleFor(verb)))
        return ProposalFault::NotYourRole;
    if (verb == ProposalVerb::Accept && !isOfAgency(on, actor))
        return ProposalFault::NotYourAgency;
    return std::nullopt;
}

std::optional<ProposalFault> faultOf(const ProposalStep &step, const Proposal &on,
                                     const ProposalActor &actor)
{
    if (const auto bar = barTo(step.verb, on, actor))
        return bar;
    return handledTextFault<ProposalFault>(step.text, needsText(step.verb));
}

std::vector<ProposalVerb> possibleSteps(const Proposal &on, const ProposalActor &actor)
{
    return unbarred(kProposalVerbs, [&](ProposalVerb verb) { return barTo(verb, on, actor); });
}

Proposal afterStep(const ProposalStep &step, Proposal on, const QString &actor, const QDateTime &at)
{
    if (const auto to = target(on, step.verb); to && *to != ProposalState::Unknown)
        on.state = code(*to);
    on.updatedAt = at;
    addHandledStep(on.document, kProposalHistory,
                   {.verb = code(step.verb),
                    .state = on.state,
                    .actor = actor,
                    .at = at,
                    .text = step.text.trimmed()});
    return on;
}

} // namespace domain
