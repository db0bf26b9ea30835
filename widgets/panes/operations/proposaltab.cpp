// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of proposals; see tickettab.h.
#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/panes/operations/proposaldialog.h"
#include "widgets/panes/operations/tickettab.h"
#include "widgets/panes/operations/tickettext.h"

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using domain::Proposal;
using domain::ProposalState;

bool isFinished(const Proposal &proposal)
{
    const auto state = domain::stateOf(proposal);
    return state == ProposalState::Declined || state == ProposalState::Accepted;
}

bool isOfGroup(const Proposal &proposal, CaseGroup group, const domain::ProposalActor &actor)
{
    switch (group) {
    case CaseGroup::WaitingForMe:
        return std::ranges::any_of(domain::possibleSteps(proposal, actor),
                                   [](auto verb) { return verb != domain::ProposalVerb::Comment; });
    case CaseGroup::Open:
        return !isFinished(proposal);
    case CaseGroup::Mine:
        return actor.agencies.contains(proposal.agencyId) || proposal.author == actor.name;
    case CaseGroup::All:
        break;
    }
    return true;
}

std::vector<std::pair<QString, QString>> historyLines(const Proposal &proposal)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const auto &step : domain::handledSteps(proposal.document, domain::kProposalHistory))
        lines.emplace_back(u"%1\n%2 · %3"_s.arg(proposalStepText(step.verb), step.actor,
                                                common::format::dateTime(step.at)),
                           step.text);
    return lines;
}

} // namespace

ProposalTab::ProposalTab(const common::PaneSurroundings &with, QWidget *parent)
    : CaseTab(with, domain::Collection::Proposals, u"proposals"_s, parent)
    , m_proposals(with.readers, with.hub)
{
    connect(&m_proposals, &items::ProposalList::shownChanged, this, &ProposalTab::fill);
    follow(m_proposals);
}

CaseTab::Words ProposalTab::words() const
{
    return {.list = tr("Proposals of agencies"),
            .begin = tr("New proposal…"),
            .empty = tr("There is no proposal like this."),
            .emptyNext = tr("What agencies ask for appears here, from the proposal to the "
                            "acceptance.")};
}

std::vector<Entry> ProposalTab::lines(CaseGroup group) const
{
    const auto actor = proposalActor(with().sync.status().user);
    const auto reference = with().directory.reference();
    std::vector<Entry> entries;
    for (const auto &shown : m_proposals.shown()) {
        const Proposal &proposal = shown.record;
        if (!isOfGroup(proposal, group, actor))
            continue;
        QStringList about{proposalStateText(proposal), proposalKindText(proposal.kind),
                          reference->agencyName(proposal.agencyId),
                          common::format::dateTime(proposal.at),
                          common::standingMark(shown.waiting)};
        about.removeAll(QString());
        entries.push_back({.key = proposal.id,
                           .tone = shown.needsPerson() ? common::Tone::Bad : proposalTone(proposal),
                           .title = proposal.title,
                           .about = about.join(u" · "_s)});
    }
    return entries;
}

CaseShown ProposalTab::caseOf(const QString &id) const
{
    const auto *shown = m_proposals.find(id);
    if (!shown)
        return {};
    const Proposal &proposal = shown->record;
    std::vector<CaseAction> actions;
    const bool isFree = proposal.version > 0 && (!shown->waiting || shown->needsPerson());
    const auto possible = domain::possibleSteps(proposal, proposalActor(with().sync.status().user));
    for (const auto verb : isFree ? possible : std::vector<domain::ProposalVerb>())
        actions.push_back({.verb = domain::code(verb),
                           .text = proposalVerbText(verb),
                           .needsText = domain::needsText(verb)});
    return {.id = proposal.id,
            .title = proposal.title,
            .facts = {{tr("State"), proposalStateText(proposal)},
                      {tr("What is asked for"), proposalKindText(proposal.kind)},
                      {tr("Agency"), with().directory.reference()->agencyName(proposal.agencyId)},
                      {tr("Proposed by"), proposal.author},
                      {tr("Proposed"), common::format::dateTime(proposal.at)}},
            .text = proposal.text,
            .steps = historyLines(proposal),
            .standing = common::editOnDesk(*shown),
            .unsent = shown->unsent.value("text"_L1).toString(),
            .actions = actions};
}

domain::Edit ProposalTab::stepOf(const QString &id, const QString &verb, const QString &text) const
{
    const auto *shown = m_proposals.find(id);
    return domain::stepEdit(
        shown ? shown->record : Proposal(),
        {.verb = domain::proposalVerbFromCode(verb).value_or(domain::ProposalVerb::Comment),
         .text = text});
}

void ProposalTab::takeEdits(const std::vector<domain::EditStanding> &edits)
{
    m_proposals.setEdits(edits);
}

void ProposalTab::begin()
{
    const auto &user = with().sync.status().user;
    auto *dialog = new ProposalDialog(proposalActor(user), with().theme, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Proposal proposal = dialog->proposal();
        proposal.at = with().clock.now();
        proposal.author = with().sync.status().user.name;
        submit(domain::propose(proposal));
        choose(proposal.id);
    });
    dialog->open();
}

bool ProposalTab::mayBegin() const
{
    return proposalActor(with().sync.status().user).roles.testFlag(domain::ProposalRole::Agency);
}

} // namespace panes::operations
