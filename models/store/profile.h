// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"
#include "models/store/database.h"
#include "models/store/outboxfile.h"

#include <QLockFile>

#include <memory>

namespace store {

/// What happened while a profile's cache was opened; told to the person when not Opened/Created.
enum class CacheEvent { Opened, Created, Migrated, DamagedSetAside };

/// The files of one profile: `cache.db` (encrypted), `outbox.db` (encrypted, synchronous=FULL),
/// `profile.json` (key id, has-data marker), `lock`. Never makes a new file where one is expected;
/// never touches a file of a newer version.
class Profile
{
public:
    /// Takes the lock (StorageBusy when another console has it), checks the directory
    /// (StorageReadOnly, StorageFull) and the marker. Opens nothing yet.
    [[nodiscard]] static core::Result<std::unique_ptr<Profile>> acquire(const QString &directory);
    ~Profile();

    /// The id of the key this profile's files were made with; empty: no files yet.
    [[nodiscard]] QString keyId() const;
    [[nodiscard]] bool hasData() const;

    /// Opens or creates and migrates the cache. WrongKey, StorageNewer, StorageCorrupt (moved
    /// aside, a new one made when `repair`) as errors; files stay untouched on error. With `repair`
    /// the outbox is looked after too.
    [[nodiscard]] core::Result<CacheEvent> openCache(const QByteArray &key, const QString &keyId,
                                                     bool repair);
    /// What openCache() found of the outbox.
    [[nodiscard]] OutboxEvent outboxEvent() const;
    /// The single write connection; to be used by the sync thread only after openCache().
    [[nodiscard]] Database &writer();
    [[nodiscard]] QString directory() const;
    [[nodiscard]] QString cachePath() const;
    [[nodiscard]] QString outboxPath() const;
    [[nodiscard]] QByteArray key() const;

private:
    Profile();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace store
