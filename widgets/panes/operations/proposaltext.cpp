// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for proposals of tickettext.h.
#include "widgets/panes/operations/tickettext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

using common::Tone;
using domain::ProposalFault;
using domain::ProposalKind;
using domain::ProposalState;
using domain::ProposalVerb;

QString proposalWord(const char *text)
{
    return QCoreApplication::translate("Proposals", text);
}

} // namespace

QString proposalKindText(const QString &kind)
{
    const auto known = domain::proposalKindFromCode(kind);
    if (!known)
        return kind;
    switch (*known) {
    case ProposalKind::Feed:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Data source"));
    case ProposalKind::Indicator:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Indicator"));
    case ProposalKind::Dashboard:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Screen or page"));
    case ProposalKind::Account:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Accounts"));
    case ProposalKind::Other:
        break;
    }
    return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Something else"));
}

QString proposalStateText(const domain::Proposal &proposal)
{
    switch (domain::stateOf(proposal)) {
    case ProposalState::Proposed:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Proposed"));
    case ProposalState::Compiled:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Compiled, before the leaders"));
    case ProposalState::Approved:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Approved"));
    case ProposalState::Declined:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Declined"));
    case ProposalState::Building:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Being built"));
    case ProposalState::Accepted:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Accepted"));
    case ProposalState::Unknown:
        break;
    }
    return proposal.state;
}

common::Tone proposalTone(const domain::Proposal &proposal)
{
    switch (domain::stateOf(proposal)) {
    case ProposalState::Proposed:
        return Tone::Risk;
    case ProposalState::Compiled:
    case ProposalState::Approved:
    case ProposalState::Building:
        return Tone::Active;
    case ProposalState::Accepted:
        return Tone::Good;
    case ProposalState::Declined:
        return Tone::Bad;
    case ProposalState::Unknown:
        break;
    }
    return Tone::NoData;
}

QString proposalVerbText(ProposalVerb verb)
{
    switch (verb) {
    case ProposalVerb::Compile:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Put before the leaders"));
    case ProposalVerb::Approve:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Approve"));
    case ProposalVerb::Decline:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Decline"));
    case ProposalVerb::Build:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Begin to build"));
    case ProposalVerb::Accept:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Accept what was built"));
    case ProposalVerb::Comment:
        break;
    }
    return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Add a note"));
}

QString proposalStepText(const QString &verb)
{
    const auto known = domain::proposalVerbFromCode(verb);
    if (!known)
        return verb;
    switch (*known) {
    case ProposalVerb::Compile:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Put before the leaders"));
    case ProposalVerb::Approve:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Approved"));
    case ProposalVerb::Decline:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Declined"));
    case ProposalVerb::Build:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Building began"));
    case ProposalVerb::Accept:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Accepted"));
    case ProposalVerb::Comment:
        break;
    }
    return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Note"));
}

QString proposalFaultText(ProposalFault fault)
{
    switch (fault) {
    case ProposalFault::NotYourRole:
        return proposalWord(
            QT_TRANSLATE_NOOP("Proposals", "This is for somebody of another role."));
    case ProposalFault::NotYourAgency:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "It is of another agency."));
    case ProposalFault::WrongState:
        return proposalWord(
            QT_TRANSLATE_NOOP("Proposals", "As far as it has come, this cannot be done."));
    case ProposalFault::KindUnknown:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Say what is asked for."));
    case ProposalFault::TitleMissing:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Give it a title."));
    case ProposalFault::TitleTooLong:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "The title is too long."));
    case ProposalFault::TextMissing:
        return proposalWord(QT_TRANSLATE_NOOP("Proposals", "Write what it is needed for."));
    case ProposalFault::TextTooLong:
        break;
    }
    return proposalWord(QT_TRANSLATE_NOOP("Proposals", "The text is too long."));
}

domain::ProposalActor proposalActor(const syncing::DeskUser &user)
{
    QList<domain::AgencyId> agencies = user.rights.agencies.value_or(QList<domain::AgencyId>());
    if (!user.agencyId.isEmpty() && !agencies.contains(user.agencyId))
        agencies.prepend(user.agencyId);
    const bool acts = domain::may(user.rights, "act"_L1, "proposals"_L1);
    return {.roles = acts ? domain::proposalRolesFrom(user.rights.roles) : domain::ProposalRoles(),
            .agencies = agencies,
            .name = user.name};
}

} // namespace panes::operations
