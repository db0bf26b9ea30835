// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposaledits.h"
#include "models/domain/ticketedits.h"
#include "models/sync/status.h"
#include "widgets/common/theme.h"

#include <QString>

/// Words for problem reports and proposals, in the present language.
namespace panes::operations {

/// Where it lies: "With the agency's focal point".
[[nodiscard]] QString ticketStateText(const domain::Ticket &ticket);
[[nodiscard]] common::Tone ticketTone(const domain::Ticket &ticket);
/// On a button: "Pass on".
[[nodiscard]] QString ticketVerbText(domain::TicketVerb verb);
/// In the history: "Passed on"; a word of a newer backend as it is.
[[nodiscard]] QString ticketStepText(const QString &verb);
[[nodiscard]] QString ticketFaultText(domain::TicketFault fault);

[[nodiscard]] QString proposalKindText(const QString &kind);
[[nodiscard]] QString proposalStateText(const domain::Proposal &proposal);
[[nodiscard]] common::Tone proposalTone(const domain::Proposal &proposal);
[[nodiscard]] QString proposalVerbText(domain::ProposalVerb verb);
[[nodiscard]] QString proposalStepText(const QString &verb);
[[nodiscard]] QString proposalFaultText(domain::ProposalFault fault);

/// Who works at this desk, as the rules of problem reports and of proposals see it.
[[nodiscard]] domain::TicketActor ticketActor(const syncing::DeskUser &user);
[[nodiscard]] domain::ProposalActor proposalActor(const syncing::DeskUser &user);

} // namespace panes::operations
