// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ticketworkflow.h"

#include "models/domain/codetable.h"
#include "models/domain/movetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kTicketStateCodes = {
    Coded{TicketState::WithPerson, "open"_L1},
    Coded{TicketState::AtAgency, "at-agency"_L1},
    Coded{TicketState::AtDepartment, "at-department"_L1},
    Coded{TicketState::AtOperator, "at-operator"_L1},
    Coded{TicketState::Done, "done"_L1},
};
static_assert(kTicketStateCodes.size() == kTicketStates.size());

constexpr std::array kTicketVerbCodes = {
    Coded{TicketVerb::Forward, "forward"_L1}, Coded{TicketVerb::Return, "return"_L1},
    Coded{TicketVerb::Resolve, "resolve"_L1}, Coded{TicketVerb::Reply, "reply"_L1},
    Coded{TicketVerb::Reopen, "reopen"_L1},   Coded{TicketVerb::Withdraw, "withdraw"_L1},
    Coded{TicketVerb::Comment, "comment"_L1},
};
static_assert(kTicketVerbCodes.size() == kTicketVerbs.size());

constexpr std::array kTicketRoleCodes = {
    Coded{TicketRole::FocalPoint, "department-leader"_L1},
    Coded{TicketRole::FocalPoint, "department-officer"_L1},
    Coded{TicketRole::FocalPoint, "territory-leader"_L1},
    Coded{TicketRole::FocalPoint, "committee-office"_L1},
    Coded{TicketRole::FocalPoint, "central-agency"_L1},
    Coded{TicketRole::FocalPoint, "digital-department"_L1},
    Coded{TicketRole::Department, "digital-department"_L1},
    Coded{TicketRole::Operator, "system-admin"_L1},
};

/// Of a report of an agency; what has none skips that hand, see target().
constexpr std::array kTicketMoves = {
    Move{TicketState::WithPerson, TicketVerb::Reply, TicketState::AtAgency},
    Move{TicketState::WithPerson, TicketVerb::Withdraw, TicketState::Done},
    Move{TicketState::AtAgency, TicketVerb::Forward, TicketState::AtDepartment},
    Move{TicketState::AtAgency, TicketVerb::Return, TicketState::WithPerson},
    Move{TicketState::AtAgency, TicketVerb::Resolve, TicketState::Done},
    Move{TicketState::AtAgency, TicketVerb::Withdraw, TicketState::Done},
    Move{TicketState::AtDepartment, TicketVerb::Forward, TicketState::AtOperator},
    Move{TicketState::AtDepartment, TicketVerb::Return, TicketState::AtAgency},
    Move{TicketState::AtDepartment, TicketVerb::Resolve, TicketState::Done},
    Move{TicketState::AtOperator, TicketVerb::Return, TicketState::AtDepartment},
    Move{TicketState::AtOperator, TicketVerb::Resolve, TicketState::Done},
    Move{TicketState::Done, TicketVerb::Reopen, TicketState::AtAgency},
};

bool isOfPerson(TicketVerb verb)
{
    return verb == TicketVerb::Reply || verb == TicketVerb::Reopen || verb == TicketVerb::Withdraw;
}

bool actsFor(const Ticket &ticket, const TicketActor &actor)
{
    return actor.agencies.isEmpty() || actor.agencies.contains(ticket.agencyId);
}

/// Whoever has it in hand now.
std::optional<TicketFault> holderBar(const Ticket &on, const TicketActor &actor)
{
    const auto holds = [&](TicketRole role) {
        return actor.roles.testFlag(role) ? std::nullopt : std::optional(TicketFault::NotYourRole);
    };
    switch (stateOf(on)) {
    case TicketState::AtAgency:
        if (const auto bar = holds(TicketRole::FocalPoint))
            return bar;
        return actsFor(on, actor) ? std::nullopt : std::optional(TicketFault::NotYourAgency);
    case TicketState::AtDepartment:
        return holds(TicketRole::Department);
    case TicketState::AtOperator:
        return holds(TicketRole::Operator);
    default:
        return TicketFault::WrongState;
    }
}

/// The person, and everybody whose hands it goes through.
std::optional<TicketFault> commentBar(const Ticket &on, const TicketActor &actor)
{
    const bool focal = actor.roles.testFlag(TicketRole::FocalPoint) && actsFor(on, actor);
    const bool handles = focal || actor.roles & (TicketRole::Department | TicketRole::Operator);
    return handles || isOpener(on, actor) ? std::nullopt : std::optional(TicketFault::NotYourRole);
}

} // namespace

QString code(TicketState state)
{
    return codeIn(kTicketStateCodes, state);
}

TicketState ticketStateFromCode(QStringView code)
{
    return valueIn(kTicketStateCodes, code).value_or(TicketState::Unknown);
}

QString code(TicketVerb verb)
{
    return codeIn(kTicketVerbCodes, verb);
}

std::optional<TicketVerb> ticketVerbFromCode(QStringView code)
{
    return valueIn(kTicketVerbCodes, code);
}

bool needsText(TicketVerb verb)
{
    return verb != TicketVerb::Forward && verb != TicketVerb::Withdraw;
}

TicketRoles ticketRolesFrom(const QStringList &codes)
{
    return flagsIn(kTicketRoleCodes, codes);
}

bool seesEveryTicket(const Rights &rights)
{
    const TicketRoles roles = ticketRolesFrom(rights.roles);
    return rights.accountId.isEmpty() || roles & (TicketRole::Department | TicketRole::Operator) ||
           (roles.testFlag(TicketRole::FocalPoint) && ticketAgencies(rights).isEmpty());
}

QList<AgencyId> ticketAgencies(const Rights &rights)
{
    if (!ticketRolesFrom(rights.roles).testFlag(TicketRole::FocalPoint))
        return {};
    QList<AgencyId> agencies = rights.agencies.value_or(QList<AgencyId>());
    if (!rights.agencyId.isEmpty() && !agencies.contains(rights.agencyId))
        agencies.prepend(rights.agencyId);
    return agencies;
}

bool seesTicket(const Rights &rights, const Ticket &ticket)
{
    return seesEveryTicket(rights) || ticket.openedById == rights.accountId ||
           ticketAgencies(rights).contains(ticket.agencyId);
}

std::optional<TicketFault> faultOf(const Ticket &reported, qsizetype pictureSize)
{
    if (reported.title.trimmed().isEmpty())
        return TicketFault::TitleMissing;
    if (reported.title.size() > kLongestTicketTitle)
        return TicketFault::TitleTooLong;
    if (reported.text.trimmed().isEmpty())
        return TicketFault::TextMissing;
    if (reported.text.size() > kLongestTicketText)
        return TicketFault::TextTooLong;
    if (reported.document.value("log"_L1).toString().size() > kLongestTicketLog)
        return TicketFault::LogTooLong;
    if (pictureSize > kLargestTicketPicture)
        return TicketFault::PictureTooLarge;
    return std::nullopt;
}

TicketState firstState(const Ticket &ticket)
{
    return ticket.agencyId.isEmpty() ? TicketState::AtDepartment : TicketState::AtAgency;
}

std::optional<TicketState> target(const Ticket &on, TicketVerb verb)
{
    const TicketState from = stateOf(on);
    if (verb == TicketVerb::Comment)
        return from == TicketState::Done || from == TicketState::Unknown ? std::nullopt
                                                                         : std::optional(from);
    auto to = targetIn(kTicketMoves, from, verb);
    if (to == TicketState::AtAgency && on.agencyId.isEmpty())
        to = isOfPerson(verb) ? TicketState::AtDepartment : TicketState::WithPerson;
    return to;
}

bool isOpener(const Ticket &ticket, const TicketActor &actor)
{
    if (!ticket.openedById.isEmpty() && !actor.accountId.isEmpty())
        return ticket.openedById == actor.accountId;
    return !ticket.openedBy.isEmpty() && ticket.openedBy == actor.name;
}

std::optional<TicketFault> barTo(TicketVerb verb, const Ticket &on, const TicketActor &actor)
{
    if (!target(on, verb))
        return TicketFault::WrongState;
    if (verb == TicketVerb::Comment)
        return commentBar(on, actor);
    if (isOfPerson(verb))
        return isOpener(on, actor) ? std::nullopt : std::optional(TicketFault::NotYours);
    return holderBar(on, actor);
}

std::optional<TicketFault> faultOf(const TicketStep &step, const Ticket &on,
                                   const TicketActor &actor)
{
    if (const auto bar = barTo(step.verb, on, actor))
        return bar;
    return handledTextFault<TicketFault>(step.text, needsText(step.verb));
}

std::vector<TicketVerb> possibleSteps(const Ticket &on, const TicketActor &actor)
{
    return unbarred(kTicketVerbs, [&](TicketVerb verb) { return barTo(verb, on, actor); });
}

bool waitsFor(const Ticket &ticket, const TicketActor &actor)
{
    if (stateOf(ticket) == TicketState::WithPerson)
        return isOpener(ticket, actor);
    return !holderBar(ticket, actor);
}

Ticket afterStep(const TicketStep &step, Ticket on, const QString &actor, const QDateTime &at)
{
    const TicketState to = target(on, step.verb).value_or(stateOf(on));
    const bool isToPerson = step.verb == TicketVerb::Resolve || to == TicketState::WithPerson;
    if (isToPerson && step.verb != TicketVerb::Comment)
        on.answer = step.text.trimmed();
    on.state = to == TicketState::Unknown ? on.state : code(to);
    on.closedAt = to == TicketState::Done ? at : QDateTime();
    on.updatedAt = at;
    addHandledStep(on.document, kTicketSteps,
                   {.verb = code(step.verb),
                    .state = on.state,
                    .actor = actor,
                    .at = at,
                    .text = step.text.trimmed()});
    return on;
}

} // namespace domain
