// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/progress.h"
#include "models/packages/snapshotscope.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace store {
class Database;
} // namespace store

namespace packages {

/// The cache that a snapshot is taken of. It is only read, in one transaction; a console may go on
/// working in it.
struct SnapshotSource {
    QString cachePath = {};
    QByteArray key = {};
    QString attachmentsPath = {}; ///< file of the pictures (store::BlobStore); empty: none
};

/// What a snapshot came to.
struct SnapshotFacts {
    QDateTime asOf = {};               ///< the moment that it shows
    QMap<QString, qint64> counts = {}; ///< records by code of their collection
    qint64 rolledBack = 0;             ///< records that were put back to what they were at asOf
    /// Records that changed after asOf in something that no history tells, by code of their
    /// collection: they show that as it is now (review-package.md says what that can be).
    QMap<QString, qint64> notRolledBack = {};
    qint64 masked = 0; ///< records in which something personal was masked

    bool operator==(const SnapshotFacts &) const = default;
};

/// Writes the part of the cache into a new cache file at `target` (newest schema, indexes and full
/// text complete, one file without a journal). `now` is the moment that the cache as it is stands
/// at. Opened with its key it is a cache like any other.
///
/// InvalidArgument when the target is there already, NotFound when there is no cache, StorageNewer
/// and StorageCorrupt as the cache is, Cancelled; the target is not there on error.
[[nodiscard]] core::Result<SnapshotFacts> makeSnapshot(
    const SnapshotSource &source, const SnapshotScope &scope, const QString &target,
    const QByteArray &targetKey, const QDateTime &now, const Progress &progress = {});

/// Copies the database of an older program, such as that of an old package, whole into a new file
/// and brings it to the newest schema: what is only read cannot be changed where it is. Errors as
/// makeSnapshot().
[[nodiscard]] core::Result<void> upgradeSnapshot(const store::Database &from, const QString &target,
                                                 const QByteArray &targetKey,
                                                 const Progress &progress = {});

/// Small named value of a snapshot (store::SyncStateRepository::meta()): the moment that it shows,
/// ISO 8601 with ms, UTC. A cache that is no snapshot has none.
inline constexpr QLatin1StringView kSnapshotMeta("snapshot.as-of");

/// A new random key for a snapshot, 32 bytes.
[[nodiscard]] QByteArray newSnapshotKey();

} // namespace packages
