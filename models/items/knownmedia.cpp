// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/knownmedia.h"

#include "models/store/readerpool.h"
#include "models/store/repositories.h"

namespace items {

QFuture<core::Result<QSet<QString>>> knownMedia(store::ReaderPool &readers, const QStringList &ids)
{
    return readers.run(
        [ids](const store::Database &db) { return store::MediaRepository(db).known(ids); });
}

} // namespace items
