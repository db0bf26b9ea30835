// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proposaledits.h"

#include "models/domain/putsaid.h"

using namespace Qt::StringLiterals;

namespace domain {

QJsonObject toJson(const Proposal &proposal)
{
    QJsonObject object{{u"id"_s, proposal.id},       {u"version"_s, proposal.version},
                       {u"kind"_s, proposal.kind},   {u"title"_s, proposal.title},
                       {u"state"_s, proposal.state}, {u"at"_s, core::iso(proposal.at)}};
    putSaid(object, "agencyId"_L1, proposal.agencyId.value);
    putSaid(object, "text"_L1, proposal.text);
    putSaid(object, "author"_L1, proposal.author);
    putSaid(object, "updatedAt"_L1, core::iso(proposal.updatedAt));
    if (!proposal.document.isEmpty())
        object.insert("document"_L1, proposal.document);
    return object;
}

Proposal proposalFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Proposal proposal;
    proposal.id = text("id"_L1);
    proposal.version = snapshot.value("version"_L1).toInteger();
    proposal.agencyId = AgencyId(text("agencyId"_L1));
    proposal.kind = text("kind"_L1);
    proposal.title = text("title"_L1);
    proposal.text = text("text"_L1);
    proposal.state = text("state"_L1);
    proposal.author = text("author"_L1);
    proposal.at = momentIn(snapshot, "at"_L1);
    proposal.updatedAt = momentIn(snapshot, "updatedAt"_L1);
    proposal.document = snapshot.value("document"_L1).toObject();
    return proposal;
}

Edit propose(const Proposal &proposed)
{
    Edit edit;
    edit.collection = Collection::Proposals;
    edit.recordId = proposed.id;
    edit.verb = kOpenVerb;
    edit.payload = {{u"id"_s, proposed.id},
                    {u"kind"_s, proposed.kind},
                    {u"title"_s, proposed.title.trimmed()},
                    {u"text"_s, proposed.text.trimmed()}};
    if (!proposed.agencyId.isEmpty())
        edit.payload.insert("agencyId"_L1, proposed.agencyId.value);
    Proposal draft = proposed;
    draft.state = code(ProposalState::Proposed);
    edit.base = toJson(draft);
    return edit;
}

Edit stepEdit(const Proposal &seen, const ProposalStep &step)
{
    return handledStepEdit(Collection::Proposals, seen, code(step.verb), step.text);
}

std::optional<ProposalStep> proposalStepFrom(const QString &verb, const QJsonObject &payload)
{
    return proposalVerbFromCode(verb).transform([&](ProposalVerb known) {
        return ProposalStep{.verb = known, .text = payload.value("text"_L1).toString()};
    });
}

std::vector<Shown<Proposal>> withPending(std::vector<Proposal> stored,
                                         const std::vector<EditStanding> &edits)
{
    return handledWithPending(std::move(stored), edits, Collection::Proposals, proposalFromSnapshot,
                              [](Proposal &proposal, const Edit &edit) {
                                  const auto step = proposalStepFrom(edit.verb, edit.payload);
                                  if (step && target(proposal, step->verb))
                                      proposal = afterStep(*step, std::move(proposal), edit.author,
                                                           edit.createdAt);
                              });
}

} // namespace domain
