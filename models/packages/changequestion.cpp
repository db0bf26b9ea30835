// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/changequestion.h"

#include "models/packages/snapshotdiff.h"
#include "models/store/readerpool.h"

namespace packages {

QFuture<core::Result<Differences>> askChangesSince(store::ReaderPool &readers, const QDateTime &now,
                                                   const QDateTime &moment,
                                                   const DifferenceLimits &limits)
{
    return readers.run([now, moment, limits](const store::Database &db) {
        return changesSince({db, now}, moment, limits);
    });
}

} // namespace packages
