// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/tickettab.h"

#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/panes/operations/reportproblem.h"
#include "widgets/panes/operations/tickettext.h"

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using domain::Ticket;

bool isInGroup(const Ticket &ticket, CaseGroup group, const domain::TicketActor &actor)
{
    switch (group) {
    case CaseGroup::WaitingForMe:
        return domain::waitsFor(ticket, actor);
    case CaseGroup::Open:
        return domain::stateOf(ticket) != domain::TicketState::Done;
    case CaseGroup::Mine:
        return domain::isOpener(ticket, actor);
    case CaseGroup::All:
        break;
    }
    return true;
}

std::vector<std::pair<QString, QString>> stepLines(const Ticket &ticket)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const auto &step : domain::handledSteps(ticket.document, domain::kTicketSteps))
        lines.emplace_back(u"%1\n%2 · %3"_s.arg(ticketStepText(step.verb), step.actor,
                                                common::format::dateTime(step.at)),
                           step.text);
    return lines;
}

std::vector<CaseAction> ticketActions(const Ticket &ticket, const domain::TicketActor &actor)
{
    std::vector<CaseAction> actions;
    for (const domain::TicketVerb verb : domain::possibleSteps(ticket, actor))
        actions.push_back({.verb = domain::code(verb),
                           .text = ticketVerbText(verb),
                           .needsText = domain::needsText(verb)});
    return actions;
}

} // namespace

TicketTab::TicketTab(const common::PaneSurroundings &with, QWidget *parent)
    : CaseTab(with, domain::Collection::Tickets, u"tickets"_s, parent)
    , m_tickets(with.readers, with.hub)
{
    connect(&m_tickets, &items::TicketList::shownChanged, this, &TicketTab::fill);
    follow(m_tickets);
}

CaseTab::Words TicketTab::words() const
{
    return {.list = tr("Problem reports"),
            .begin = tr("Report a problem…"),
            .empty = tr("There is no problem report like this."),
            .emptyNext = tr("What people report of this program appears here until it is done.")};
}

std::vector<Entry> TicketTab::lines(CaseGroup group) const
{
    const auto actor = ticketActor(with().sync.status().user);
    const auto reference = with().directory.reference();
    std::vector<Entry> entries;
    for (const auto &shown : m_tickets.shown()) {
        const Ticket &ticket = shown.record;
        if (!isInGroup(ticket, group, actor))
            continue;
        QStringList about{ticketStateText(ticket), reference->agencyName(ticket.agencyId),
                          ticket.openedBy, common::format::dateTime(ticket.openedAt),
                          common::standingMark(shown.waiting)};
        about.removeAll(QString());
        entries.push_back({.key = ticket.id,
                           .tone = shown.needsPerson() ? common::Tone::Bad : ticketTone(ticket),
                           .title = ticket.title,
                           .about = about.join(u" · "_s)});
    }
    return entries;
}

CaseShown TicketTab::caseOf(const QString &id) const
{
    const auto *shown = m_tickets.find(id);
    if (!shown)
        return {};
    const Ticket &ticket = shown->record;
    const auto reference = with().directory.reference();
    const auto actor = ticketActor(with().sync.status().user);
    const bool isFree = !shown->waiting || shown->needsPerson();
    return {
        .id = ticket.id,
        .title = ticket.title,
        .facts = {{tr("State"), ticketStateText(ticket)},
                  {tr("Reported by"), ticket.openedBy},
                  {tr("Agency"), reference->agencyName(ticket.agencyId)},
                  {tr("Reported"), common::format::dateTime(ticket.openedAt)},
                  {tr("Answer"), ticket.answer},
                  {tr("Version of the program"), ticket.document.value("version"_L1).toString()}},
        .text = ticket.text,
        .picture = ticket.document.value("screenshot"_L1).toString(),
        .log = ticket.document.value("log"_L1).toString(),
        .steps = stepLines(ticket),
        .standing = common::editOnDesk(*shown),
        .unsent = shown->unsent.value("text"_L1).toString(),
        .actions = isFree && ticket.version > 0 ? ticketActions(ticket, actor)
                                                : std::vector<CaseAction>()};
}

domain::Edit TicketTab::stepOf(const QString &id, const QString &verb, const QString &text) const
{
    const auto *shown = m_tickets.find(id);
    return domain::stepEdit(
        shown ? shown->record : Ticket(),
        {.verb = domain::ticketVerbFromCode(verb).value_or(domain::TicketVerb::Comment),
         .text = text});
}

void TicketTab::takeEdits(const std::vector<domain::EditStanding> &edits)
{
    m_tickets.setEdits(edits);
}

void TicketTab::begin()
{
    askToReportProblem(*this);
}

bool TicketTab::mayBegin() const
{
    return domain::may(with().sync.status().user.rights, "act"_L1, "tickets"_L1);
}

} // namespace panes::operations
