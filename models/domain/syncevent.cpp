// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/syncevent.h"

#include "models/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array kSyncEventCodes = {
    Coded{SyncEvent::Connected, "connected"_L1},
    Coded{SyncEvent::ConnectionLost, "connection-lost"_L1},
    Coded{SyncEvent::WorkOffline, "work-offline"_L1},
    Coded{SyncEvent::WorkOnline, "work-online"_L1},
    Coded{SyncEvent::FirstReadDone, "first-read-done"_L1},
    Coded{SyncEvent::Read, "read"_L1},
    Coded{SyncEvent::CursorExpired, "cursor-expired"_L1},
    Coded{SyncEvent::FullReadClosed, "full-read-closed"_L1},
    Coded{SyncEvent::SnapshotMismatch, "snapshot-mismatch"_L1},
    Coded{SyncEvent::BackendWentBack, "backend-went-back"_L1},
    Coded{SyncEvent::RecordsSetAside, "records-set-aside"_L1},
    Coded{SyncEvent::RecordsReleased, "records-released"_L1},
    Coded{SyncEvent::EditSent, "edit-sent"_L1},
    Coded{SyncEvent::EditRefused, "edit-refused"_L1},
    Coded{SyncEvent::EditConflict, "edit-conflict"_L1},
    Coded{SyncEvent::EditLost, "edit-lost"_L1},
    Coded{SyncEvent::CacheCreated, "cache-created"_L1},
    Coded{SyncEvent::CacheMigrated, "cache-migrated"_L1},
    Coded{SyncEvent::CacheSetAside, "cache-set-aside"_L1},
    Coded{SyncEvent::BackupMade, "backup-made"_L1},
    Coded{SyncEvent::BackupFailed, "backup-failed"_L1},
    Coded{SyncEvent::BackupTested, "backup-tested"_L1},
    Coded{SyncEvent::Restored, "restored"_L1},
    Coded{SyncEvent::Purged, "purged"_L1},
    Coded{SyncEvent::CollectionFailed, "collection-failed"_L1},
    Coded{SyncEvent::RightsChanged, "rights-changed"_L1},
    Coded{SyncEvent::FeedRefused, "feed-refused"_L1},
    Coded{SyncEvent::TrailSentAgain, "trail-sent-again"_L1},
    Coded{SyncEvent::TrailRefused, "trail-refused"_L1},
};
static_assert(kSyncEventCodes.size() == kSyncEvents.size());

} // namespace

QString code(SyncEvent event)
{
    return codeIn(kSyncEventCodes, event);
}

std::optional<SyncEvent> syncEventFromCode(QStringView code)
{
    return valueIn(kSyncEventCodes, code);
}

} // namespace domain
