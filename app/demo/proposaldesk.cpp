// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/proposaldesk.h"

#include "models/domain/proposaledits.h"

using namespace Qt::StringLiterals;

namespace demo::proposaldesk {
namespace {

using domain::ProposalFault;

domain::ProposalActor proposalActor(const Actor &who)
{
    QList<domain::AgencyId> agencies = who.agencies;
    if (!who.agencyId.isEmpty() && !agencies.contains(who.agencyId))
        agencies.prepend(who.agencyId);
    return {.roles = domain::proposalRolesFrom(who.roles), .agencies = agencies, .name = who.name};
}

QString proposalSentence(ProposalFault fault)
{
    switch (fault) {
    case ProposalFault::NotYourRole:
        return u"Vai trò của tài khoản không làm được bước này."_s;
    case ProposalFault::NotYourAgency:
        return u"Đề xuất này của cơ quan khác."_s;
    case ProposalFault::WrongState:
        return u"Trạng thái hiện tại không cho phép bước này."_s;
    case ProposalFault::KindUnknown:
        return u"Không có loại đề xuất này (kind)."_s;
    case ProposalFault::TitleMissing:
    case ProposalFault::TextMissing:
        return u"Thiếu tên hoặc nội dung."_s;
    case ProposalFault::TitleTooLong:
    case ProposalFault::TextTooLong:
        break;
    }
    return u"Tên hoặc nội dung quá dài."_s;
}

ActionAnswer refusedFor(ProposalFault fault)
{
    const bool isForbidden = fault == ProposalFault::NotYourRole ||
                             fault == ProposalFault::NotYourAgency;
    return denied(isForbidden, proposalSentence(fault));
}

ActionAnswer propose(const QJsonObject &asked, const Actor &who, const QDateTime &now)
{
    domain::Proposal proposal = domain::proposalFromSnapshot(asked);
    if (!isRecordId(proposal.id))
        return refused(u"Thiếu mã của đề xuất (id)."_s);
    const domain::ProposalActor actor = proposalActor(who);
    if (proposal.agencyId.isEmpty())
        proposal.agencyId = actor.agencies.value(0);
    if (const auto fault = domain::faultOf(proposal, actor))
        return refusedFor(*fault);
    proposal.title = proposal.title.trimmed();
    proposal.text = proposal.text.trimmed();
    proposal.state = domain::code(domain::ProposalState::Proposed);
    proposal.author = who.name;
    proposal.at = now;
    proposal.updatedAt = now;
    proposal.document = {};
    return keptAnswer(domain::toJson(proposal), {}, u"proposals"_s);
}

} // namespace

ActionAnswer keep(const QJsonObject &asked, const QJsonObject &before, const Actor &who,
                  const QDateTime &now)
{
    if (before.isEmpty())
        return propose(asked, who, now);
    const QString verb = asked.value("verb"_L1).toString();
    const auto step = domain::proposalStepFrom(verb, asked);
    if (!step)
        return refused(u"Không có thao tác “%1” với đề xuất."_s.arg(verb));
    const domain::Proposal was = domain::proposalFromSnapshot(before);
    if (const auto fault = domain::faultOf(*step, was, proposalActor(who)))
        return refusedFor(*fault);
    const auto after = domain::afterStep(*step, was, who.name, now);
    return keptAnswer(domain::toJson(after), before, u"proposals"_s);
}

} // namespace demo::proposaldesk
