// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/ticketdesk.h"

#include "models/domain/ticketedits.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace demo::ticketdesk {
namespace {

using domain::TicketFault;

domain::TicketActor ticketActor(const Actor &who)
{
    QList<domain::AgencyId> agencies = who.agencies;
    if (!who.agencyId.isEmpty() && !agencies.contains(who.agencyId))
        agencies.prepend(who.agencyId);
    return {.roles = domain::ticketRolesFrom(who.roles),
            .agencies = agencies,
            .accountId = who.accountId,
            .name = who.name};
}

QString ticketSentence(TicketFault fault)
{
    switch (fault) {
    case TicketFault::NotYourRole:
        return u"Báo lỗi này không nằm trong tay vai trò của tài khoản."_s;
    case TicketFault::NotYourAgency:
        return u"Báo lỗi này của cơ quan khác."_s;
    case TicketFault::NotYours:
        return u"Chỉ người báo lỗi mới làm được bước này."_s;
    case TicketFault::WrongState:
        return u"Trạng thái hiện tại không cho phép bước này."_s;
    case TicketFault::TextMissing:
    case TicketFault::TitleMissing:
        return u"Thiếu tiêu đề hoặc nội dung."_s;
    case TicketFault::TextTooLong:
    case TicketFault::TitleTooLong:
        return u"Tiêu đề hoặc nội dung quá dài."_s;
    case TicketFault::LogTooLong:
        return u"Đoạn nhật ký dài quá 20.000 ký tự."_s;
    case TicketFault::PictureTooLarge:
        break;
    }
    return u"Ảnh màn hình lớn quá 300 KB."_s;
}

ActionAnswer refusedFor(TicketFault fault)
{
    const bool isForbidden = fault == TicketFault::NotYourRole ||
                             fault == TicketFault::NotYourAgency || fault == TicketFault::NotYours;
    return denied(isForbidden, ticketSentence(fault));
}

/// What a desk may say of the document: nothing of steps, nothing that is not known here.
QJsonObject documentOf(const QJsonObject &asked)
{
    const QJsonObject told = asked.value("document"_L1).toObject();
    QJsonObject document;
    for (const QString &key : {u"log"_s, u"version"_s}) {
        if (const QString text = told.value(key).toString(); !text.isEmpty())
            document.insert(key, text);
    }
    if (const QByteArray picture = pictureOf(asked); !picture.isEmpty())
        document.insert("screenshot"_L1,
                        QString::fromLatin1(
                            QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex()));
    return document;
}

} // namespace

QByteArray pictureOf(const QJsonObject &asked)
{
    return domain::pictureIn(asked);
}

ActionAnswer open(const QJsonObject &asked, const QJsonObject &, const Actor &who,
                  const QDateTime &now)
{
    domain::Ticket ticket = domain::ticketFromSnapshot(asked);
    if (!isRecordId(ticket.id))
        return refused(u"Thiếu mã của báo lỗi (id)."_s);
    const domain::TicketActor actor = ticketActor(who);
    if (ticket.agencyId.isEmpty())
        ticket.agencyId = actor.agencies.value(0);
    else if (!who.speaksFor(ticket.agencyId))
        return refusedFor(TicketFault::NotYourAgency);
    const QByteArray picture = pictureOf(asked);
    if (picture.isEmpty() && asked.contains("picture"_L1))
        return refused(u"Ảnh màn hình phải là JPEG dạng base64 (picture)."_s);
    ticket.document = documentOf(asked);
    if (const auto fault = domain::faultOf(ticket, picture.size()))
        return refusedFor(*fault);
    ticket.title = ticket.title.trimmed();
    ticket.text = ticket.text.trimmed();
    ticket.state = domain::code(domain::firstState(ticket));
    ticket.openedBy = who.name;
    ticket.openedById = who.accountId;
    ticket.openedAt = now;
    ticket.updatedAt = now;
    ticket.closedAt = {};
    ticket.answer.clear();
    return keptAnswer(domain::toJson(ticket), {}, u"tickets"_s);
}

ActionAnswer act(const QJsonObject &asked, const QJsonObject &before, const Actor &who,
                 const QDateTime &now)
{
    const QString verb = asked.value("verb"_L1).toString();
    const auto step = domain::ticketStepFrom(verb, asked);
    if (!step)
        return refused(u"Không có thao tác “%1” với báo lỗi."_s.arg(verb));
    const domain::Ticket was = domain::ticketFromSnapshot(before);
    if (const auto fault = domain::faultOf(*step, was, ticketActor(who)))
        return refusedFor(*fault);
    const auto after = domain::afterStep(*step, was, who.name, now);
    return keptAnswer(domain::toJson(after), before, u"tickets"_s);
}

} // namespace demo::ticketdesk
