// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediasourcelist.h"

namespace items {

MediaSourceList::MediaSourceList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : KeptRecords(readers, hub, parent)
{
}

void MediaSourceList::load()
{
    query([](const store::Database &db) { return store::MediaRepository(db).sources(); });
}

} // namespace items
