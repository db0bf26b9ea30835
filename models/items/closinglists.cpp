// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/closinglists.h"

#include "models/store/accountabilityrepository.h"

namespace items {

ClosingList::ClosingList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : KeptRecords(readers, hub, parent)
{
}

std::vector<domain::Closing> ClosingList::known() const
{
    return content() ? *content() : std::vector<domain::Closing>();
}

void ClosingList::load()
{
    query([](const store::Database &db) { return store::AccountabilityRepository(db).closings(); });
}

ExplanationList::ExplanationList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : KeptRecords(readers, hub, parent)
{
}

void ExplanationList::load()
{
    query([](const store::Database &db) {
        return store::AccountabilityRepository(db).explanations();
    });
}

} // namespace items
