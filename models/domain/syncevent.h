// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace domain {

/// What the sync log tells. Append-only: entries outlive the program that wrote them. Code in
/// brackets.
enum class SyncEvent {
    Connected,        ///< "connected": the backend answers again
    ConnectionLost,   ///< "connection-lost"
    WorkOffline,      ///< "work-offline": switched off by a person
    WorkOnline,       ///< "work-online"
    FirstReadDone,    ///< "first-read-done": a collection is here whole; count: its records
    Read,             ///< "read": count records of a collection have changed
    CursorExpired,    ///< "cursor-expired": a collection is read anew, over the old rows
    FullReadClosed,   ///< "full-read-closed": count records were not in it any more
    SnapshotMismatch, ///< "snapshot-mismatch": the backend counts otherwise; nothing was retired
    BackendWentBack,  ///< "backend-went-back": count records had a newer version here
    RecordsSetAside,  ///< "records-set-aside": count records did not fit the contract
    RecordsReleased,  ///< "records-released": count of them fit now, or are gone
    EditSent,         ///< "edit-sent"
    EditRefused,      ///< "edit-refused"
    EditConflict,     ///< "edit-conflict"
    EditLost,         ///< "edit-lost": the backend had accepted it, and does not have it any more
    CacheCreated,     ///< "cache-created"
    CacheMigrated,    ///< "cache-migrated"
    CacheSetAside,    ///< "cache-set-aside": it was damaged
    BackupMade,       ///< "backup-made"
    BackupFailed,     ///< "backup-failed"
    BackupTested,     ///< "backup-tested"
    Restored,         ///< "restored": the cache, from a backup
    Purged,           ///< "purged": count records, by a rule of retention
    CollectionFailed, ///< "collection-failed": one collection cannot be read
    RightsChanged,    ///< "rights-changed": count records may not be kept here any more
    FeedRefused,      ///< "feed-refused": nor those of one collection, which is not asked for again
    TrailSentAgain,   ///< "trail-sent-again": the backend had less of the trail, or another one
    TrailRefused,     ///< "trail-refused": the backend does not take the trail
};
inline constexpr std::array kSyncEvents = {
    SyncEvent::Connected,        SyncEvent::ConnectionLost,  SyncEvent::WorkOffline,
    SyncEvent::WorkOnline,       SyncEvent::FirstReadDone,   SyncEvent::Read,
    SyncEvent::CursorExpired,    SyncEvent::FullReadClosed,  SyncEvent::SnapshotMismatch,
    SyncEvent::BackendWentBack,  SyncEvent::RecordsSetAside, SyncEvent::RecordsReleased,
    SyncEvent::EditSent,         SyncEvent::EditRefused,     SyncEvent::EditConflict,
    SyncEvent::EditLost,         SyncEvent::CacheCreated,    SyncEvent::CacheMigrated,
    SyncEvent::CacheSetAside,    SyncEvent::BackupMade,      SyncEvent::BackupFailed,
    SyncEvent::BackupTested,     SyncEvent::Restored,        SyncEvent::Purged,
    SyncEvent::CollectionFailed, SyncEvent::RightsChanged,   SyncEvent::FeedRefused,
    SyncEvent::TrailSentAgain,   SyncEvent::TrailRefused};

[[nodiscard]] QString code(SyncEvent event);
[[nodiscard]] std::optional<SyncEvent> syncEventFromCode(QStringView code);

} // namespace domain
