// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ticketlist.h"

#include "models/store/accountabilityrepository.h"

namespace items {

TicketList::TicketList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : KeptRecords(readers, hub, parent)
{
}

void TicketList::load()
{
    query([](const store::Database &db) { return store::OperationsRepository(db).tickets(); });
}

ProposalList::ProposalList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : KeptRecords(readers, hub, parent)
{
}

void ProposalList::load()
{
    query(
        [](const store::Database &db) { return store::AccountabilityRepository(db).proposals(); });
}

} // namespace items
