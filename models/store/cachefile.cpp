// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachefile.h"

#include "models/core/log.h"
#include "models/store/bulkload.h"
#include "models/store/changewriter.h"
#include "models/store/integrity.h"
#include "models/store/journalmark.h"
#include "models/store/migrations.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// A load that broke off while its indexes were built; one that is still loading is finished by
/// whoever goes on loading.
core::Result<void> finishBulkLoads(const Database &database)
{
    for (const domain::Collection collection : domain::kCollections) {
        const BulkLoad load(database, collection);
        const auto unfinished = load.isUnfinished();
        const auto state = SyncStateRepository(database).state(collection);
        if (!unfinished || !state)
            return std::unexpected(unfinished ? state.error() : unfinished.error());
        const bool loading = !state->complete && !state->cursor.isEmpty();
        if (!*unfinished || loading)
            continue;
        qCInfo(core::logStore) << "finishing the indexes of" << domain::code(collection);
        if (auto finished = load.finish({}); !finished)
            return finished;
    }
    return {};
}

} // namespace

core::Result<Database> CacheFile::connect() const
{
    const QFileInfo info(path);
    const bool there = info.exists() && info.size() > 0;
    if (expected && !there)
        return core::failure(core::ErrorKind::StorageCorrupt,
                             u"the cache file is missing or empty"_s);
    auto database = Database::open(path, key,
                                   there ? OpenMode::ReadWrite : OpenMode::ReadWriteCreate);
    if (!database && database.error().kind == core::ErrorKind::WrongKey && keyProven) {
        core::Error error = database.error();
        error.kind = core::ErrorKind::StorageCorrupt;
        return std::unexpected(error);
    }
    return database;
}

core::Result<void> CacheFile::check(const Database &database) const
{
    return unclean ? checkIntegrity(database, !key.isEmpty(), CheckDepth::Quick)
                   : core::Result<void>();
}

core::Result<CacheFile::Opened> CacheFile::open() const
{
    auto database = checkJournal(path).and_then([this] { return connect(); });
    if (!database)
        return std::unexpected(database.error());
    database->noteCheckpoints();
    const auto before = database->scalar("PRAGMA user_version");
    if (!before)
        return std::unexpected(before.error());
    if (*before == 0 && expected)
        return core::failure(core::ErrorKind::StorageCorrupt,
                             u"the cache file has lost its schema"_s);
    if (*before <= migrations().back().number) {
        if (auto sound = check(*database); !sound)
            return std::unexpected(sound.error());
    }
    const auto steps = migrate(*database, migrations());
    if (!steps)
        return std::unexpected(steps.error());
    // The marker will say that there is a cache: it must not be lost with the power any more.
    if (auto kept = *steps > 0 ? database->checkpoint(Checkpoint::Some) : core::Result<void>();
        !kept)
        return std::unexpected(kept.error());
    if (auto finished = finishBulkLoads(*database); !finished)
        return std::unexpected(finished.error());
    const CacheEvent changed = *before == 0 ? CacheEvent::Created : CacheEvent::Migrated;
    return Opened{std::move(*database), *steps > 0 ? changed : CacheEvent::Opened};
}

core::Result<void> CacheFile::setAside()
{
    const QString kept = path + u".damaged-1"_s;
    const QString older = path + u".damaged-2"_s;
    for (const QLatin1StringView part : kDatabaseParts) {
        QFile::remove(older + part);
        QFile::rename(kept + part, older + part);
        if (QFile::exists(path + part) && !QFile::rename(path + part, kept + part))
            return core::failure(core::ErrorKind::StorageReadOnly,
                                 u"cannot move the damaged cache aside"_s);
    }
    expected = false;
    unclean = false;
    return {};
}

} // namespace store
