// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ticketedits.h"

#include "models/domain/putsaid.h"

using namespace Qt::StringLiterals;

namespace domain {

QJsonObject toJson(const Ticket &ticket)
{
    QJsonObject object{{u"id"_s, ticket.id},       {u"version"_s, ticket.version},
                       {u"title"_s, ticket.title}, {u"text"_s, ticket.text},
                       {u"state"_s, ticket.state}, {u"openedAt"_s, core::iso(ticket.openedAt)}};
    putSaid(object, "agencyId"_L1, ticket.agencyId.value);
    putSaid(object, "openedBy"_L1, ticket.openedBy);
    putSaid(object, "openedById"_L1, ticket.openedById);
    putSaid(object, "answer"_L1, ticket.answer);
    putSaid(object, "closedAt"_L1, core::iso(ticket.closedAt));
    putSaid(object, "updatedAt"_L1, core::iso(ticket.updatedAt));
    if (!ticket.document.isEmpty())
        object.insert("document"_L1, ticket.document);
    return object;
}

Ticket ticketFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Ticket ticket;
    ticket.id = text("id"_L1);
    ticket.version = snapshot.value("version"_L1).toInteger();
    ticket.title = text("title"_L1);
    ticket.text = text("text"_L1);
    ticket.state = text("state"_L1);
    ticket.agencyId = AgencyId(text("agencyId"_L1));
    ticket.openedBy = text("openedBy"_L1);
    ticket.openedById = text("openedById"_L1);
    ticket.openedAt = momentIn(snapshot, "openedAt"_L1);
    ticket.closedAt = momentIn(snapshot, "closedAt"_L1);
    ticket.updatedAt = momentIn(snapshot, "updatedAt"_L1);
    ticket.answer = text("answer"_L1);
    ticket.document = snapshot.value("document"_L1).toObject();
    return ticket;
}

QJsonObject ticketDocument(const QString &log, const QString &version)
{
    QJsonObject document{{u"version"_s, version}};
    if (!log.trimmed().isEmpty())
        document.insert("log"_L1, log);
    return document;
}

Edit reportProblem(const Ticket &reported, const QByteArray &picture)
{
    Edit edit;
    edit.collection = Collection::Tickets;
    edit.recordId = reported.id;
    edit.verb = kOpenVerb;
    edit.payload = {{u"id"_s, reported.id},
                    {u"title"_s, reported.title.trimmed()},
                    {u"text"_s, reported.text.trimmed()},
                    {u"document"_s, reported.document}};
    if (!reported.agencyId.isEmpty())
        edit.payload.insert("agencyId"_L1, reported.agencyId.value);
    if (!picture.isEmpty())
        edit.payload.insert("picture"_L1, QString::fromLatin1(picture.toBase64()));
    Ticket draft = reported;
    draft.state = code(firstState(reported));
    edit.base = toJson(draft);
    return edit;
}

QByteArray pictureIn(const QJsonObject &asked)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        asked.value("picture"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.startsWith("\xff\xd8\xff") ? decoded.decoded : QByteArray();
}

Edit stepEdit(const Ticket &seen, const TicketStep &step)
{
    return handledStepEdit(Collection::Tickets, seen, code(step.verb), step.text);
}

std::optional<TicketStep> ticketStepFrom(const QString &verb, const QJsonObject &payload)
{
    return ticketVerbFromCode(verb).transform([&](TicketVerb known) {
        return TicketStep{.verb = known, .text = payload.value("text"_L1).toString()};
    });
}

std::vector<Shown<Ticket>> withPending(std::vector<Ticket> stored,
                                       const std::vector<EditStanding> &edits)
{
    return handledWithPending(std::move(stored), edits, Collection::Tickets, ticketFromSnapshot,
                              [](Ticket &ticket, const Edit &edit) {
                                  const auto step = ticketStepFrom(edit.verb, edit.payload);
                                  if (step && target(ticket, step->verb))
                                      ticket = afterStep(*step, std::move(ticket), edit.author,
                                                         edit.createdAt);
                              });
}

} // namespace domain
