// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/backupmanifest.h"

class QDateTime;

namespace store {

class Profile;

/// What a restore did.
struct Restored {
    BackupManifest manifest = {};
    QString setAside = {};   ///< folder with what was there before; empty: nothing was
    bool outboxKept = false; ///< the present outbox stayed
};

/// Puts a backup in the place of a profile's files. The backup is tested whole and copied beside
/// them before anything is touched; what was there is moved aside and put back when a step fails.
///
/// The present outbox stays when it can be read: it has every edit that is newer than the backup,
/// and it knows which of the older ones were accepted since, so that nothing is sent a second time.
/// Only when there is none, or it is damaged, does the backup's take its place; its edits keep
/// their idempotency keys, so the backend still takes each of them once. The same holds for the
/// notes.
///
/// `profile` holds the lock and has not opened its cache. WrongKey, StorageNewer, StorageCorrupt as
/// Backup::verify(); the files are as they were on error.
[[nodiscard]] core::Result<Restored> restoreBackup(const Profile &profile, const QByteArray &key,
                                                   const QString &folder, const QDateTime &now);

/// Moves a profile's cache into a folder of its own, so that the next opening makes a new one;
/// outbox and pictures stay. Answers where it is. The lock must be held, the cache not open.
[[nodiscard]] core::Result<QString> setCacheAside(const Profile &profile, const QDateTime &now);

} // namespace store
