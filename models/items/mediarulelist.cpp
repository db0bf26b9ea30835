// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediarulelist.h"

namespace items {

MediaRuleList::MediaRuleList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : KeptRecords(readers, hub, parent)
{
}

void MediaRuleList::load()
{
    query([](const store::Database &db) { return store::MediaRepository(db).rules(); });
}

} // namespace items
