// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/differences.h"
#include "models/packages/progress.h"

namespace store {
class Database;
} // namespace store

namespace packages {

/// A cache, a snapshot or the database of a package, and the moment that it shows.
struct SnapshotSide {
    const store::Database &db;
    QDateTime at = {};
};

/// What is different in `newer`. Both should hold the same scope; records that only one of the two
/// was to hold count as new or gone. Storage errors, Cancelled.
[[nodiscard]] core::Result<Differences> compareSnapshots(const SnapshotSide &older,
                                                         const SnapshotSide &newer,
                                                         const DifferenceLimits &limits = {},
                                                         const Progress &progress = {});

/// What came into the cache after a moment ("what changed since my copy"), told from the records'
/// own times and histories; `at` of the side is now. Records that are gone leave no trace and are
/// not among them.
[[nodiscard]] core::Result<Differences> changesSince(const SnapshotSide &cache,
                                                     const QDateTime &moment,
                                                     const DifferenceLimits &limits = {});

} // namespace packages
