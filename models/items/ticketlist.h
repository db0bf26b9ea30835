// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposaledits.h"
#include "models/domain/ticketedits.h"
#include "models/items/keptrecords.h"

namespace items {

/// The problem reports as this desk has them, newest first.
class TicketList final : public KeptRecords<domain::Ticket, domain::Collection::Tickets>
{
    Q_OBJECT
public:
    TicketList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);

Q_SIGNALS:
    /// shown() is another.
    void shownChanged();

protected:
    void shownUpdated() override { Q_EMIT shownChanged(); }
    void load() override;
};

/// The proposals of agencies as this desk has them, what was worked on last first.
class ProposalList final : public KeptRecords<domain::Proposal, domain::Collection::Proposals>
{
    Q_OBJECT
public:
    ProposalList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);

Q_SIGNALS:
    /// shown() is another.
    void shownChanged();

protected:
    void shownUpdated() override { Q_EMIT shownChanged(); }
    void load() override;
};

} // namespace items
