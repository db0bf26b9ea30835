// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/tickettext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using common::Tone;
using domain::TicketFault;
using domain::TicketState;
using domain::TicketVerb;

QString ticketWord(const char *text)
{
    return QCoreApplication::translate("Tickets", text);
}

} // namespace

QString ticketStateText(const domain::Ticket &ticket)
{
    switch (domain::stateOf(ticket)) {
    case TicketState::WithPerson:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Whoever reported it is asked"));
    case TicketState::AtAgency:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "With the agency's focal point"));
    case TicketState::AtDepartment:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "With the department"));
    case TicketState::AtOperator:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "With the operator of the system"));
    case TicketState::Done:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Done"));
    case TicketState::Unknown:
        break;
    }
    return ticket.state;
}

common::Tone ticketTone(const domain::Ticket &ticket)
{
    switch (domain::stateOf(ticket)) {
    case TicketState::WithPerson:
        return Tone::Risk;
    case TicketState::AtAgency:
    case TicketState::AtDepartment:
    case TicketState::AtOperator:
        return Tone::Active;
    case TicketState::Done:
        return Tone::Good;
    case TicketState::Unknown:
        break;
    }
    return Tone::NoData;
}

QString ticketVerbText(TicketVerb verb)
{
    switch (verb) {
    case TicketVerb::Forward:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Pass on"));
    case TicketVerb::Return:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Give back"));
    case TicketVerb::Resolve:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Answer and finish"));
    case TicketVerb::Reply:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Reply"));
    case TicketVerb::Reopen:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Not solved: reopen"));
    case TicketVerb::Withdraw:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Withdraw"));
    case TicketVerb::Comment:
        break;
    }
    return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Add a note"));
}

QString ticketStepText(const QString &verb)
{
    const auto known = domain::ticketVerbFromCode(verb);
    if (!known)
        return verb;
    switch (*known) {
    case TicketVerb::Forward:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Passed on"));
    case TicketVerb::Return:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Given back"));
    case TicketVerb::Resolve:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Answered"));
    case TicketVerb::Reply:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Reply of the person"));
    case TicketVerb::Reopen:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Reopened"));
    case TicketVerb::Withdraw:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Withdrawn"));
    case TicketVerb::Comment:
        break;
    }
    return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Note"));
}

QString ticketFaultText(TicketFault fault)
{
    switch (fault) {
    case TicketFault::NotYourRole:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "This is for somebody of another role."));
    case TicketFault::NotYourAgency:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "It is of another agency."));
    case TicketFault::NotYours:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Only whoever reported it can do this."));
    case TicketFault::WrongState:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Where it lies now, this cannot be done."));
    case TicketFault::TextMissing:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Write what happened."));
    case TicketFault::TextTooLong:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "The text is too long."));
    case TicketFault::TitleMissing:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "Give it a title."));
    case TicketFault::TitleTooLong:
        return ticketWord(QT_TRANSLATE_NOOP("Tickets", "The title is too long."));
    case TicketFault::LogTooLong:
        return ticketWord(
            QT_TRANSLATE_NOOP("Tickets", "The part of the log is too long: take out lines."));
    case TicketFault::PictureTooLarge:
        break;
    }
    return ticketWord(QT_TRANSLATE_NOOP("Tickets", "The picture is too large: leave it out."));
}

domain::TicketActor ticketActor(const syncing::DeskUser &user)
{
    QList<domain::AgencyId> agencies = user.rights.agencies.value_or(QList<domain::AgencyId>());
    if (!user.agencyId.isEmpty() && !agencies.contains(user.agencyId))
        agencies.prepend(user.agencyId);
    const bool acts = domain::may(user.rights, "act"_L1, "tickets"_L1);
    return {.roles = acts ? domain::ticketRolesFrom(user.rights.roles) : domain::TicketRoles(),
            .agencies = agencies,
            .accountId = acts ? user.id : QString(),
            .name = acts ? user.name : QString()};
}

} // namespace panes::operations
