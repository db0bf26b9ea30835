// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshot.h"

#include "models/packages/crypto.h"
#include "models/packages/snapshotcopy.h"
#include "models/packages/snapshotfile.h"
#include "models/store/changewriter.h"
#include "models/store/migrations.h"
#include "models/store/readsnapshot.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr int kShareOfRows = 60; ///< per cent of the time

core::Result<store::Database> openSource(const SnapshotSource &source)
{
    if (!QFileInfo::exists(source.cachePath))
        return core::failure(core::ErrorKind::NotFound, u"there is no cache"_s);
    auto from = store::Database::open(source.cachePath, source.key, store::OpenMode::ReadOnly);
    if (!from)
        return from;
    const auto schema = from->scalar("PRAGMA user_version");
    const int newest = store::migrations().back().number;
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema > newest)
        return core::failure(core::ErrorKind::StorageNewer, u"schema %1"_s.arg(*schema));
    if (*schema < newest)
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"the cache is of an older program: open it with this one first"_s);
    return from;
}

/// Of each figure the version that counted then.
core::Result<void> validateFigures(const store::Database &to)
{
    return to.execute(
        "UPDATE observations SET is_valid = 0 WHERE is_valid <> 0;"
        "UPDATE observations SET is_valid = 1 WHERE row IN (SELECT row FROM (SELECT row, "
        "row_number() OVER (PARTITION BY indicator_id, unit_id, breakdown, period_start, "
        "period_kind ORDER BY published_at DESC, version DESC, id DESC) AS place "
        "FROM observations) WHERE place = 1)");
}

/// Where the copied collections stand, as screens show it; never to be read on from.
core::Result<void> tellStates(const store::Database &from, const store::Database &to,
                              const SnapshotScope &scope, const SnapshotFacts &facts)
{
    const auto states = store::SyncStateRepository(from).all();
    if (!states)
        return std::unexpected(states.error());
    const store::SyncStateRepository own(to);
    auto told = own.setMeta(QString(kSnapshotMeta), facts.asOf.toUTC().toString(Qt::ISODateWithMs));
    for (const store::CollectionState &state : *states) {
        store::CollectionState shown;
        shown.collection = state.collection;
        shown.complete = state.complete;
        shown.recordCount = facts.counts.value(domain::code(state.collection));
        shown.seenInGeneration = shown.recordCount;
        shown.generation = state.generation;
        shown.lastSuccess = scope.asOf && state.lastSuccess > *scope.asOf ? *scope.asOf
                                                                          : state.lastSuccess;
        shown.lastAttempt = shown.lastSuccess;
        told = told.and_then([&] { return own.save(shown); });
    }
    return told;
}

core::Result<SnapshotFacts> copyRows(const store::Database &from, const store::Database &to,
                                     const SnapshotScope &scope, const QDateTime &now,
                                     const std::function<bool(int)> &progress)
{
    qint64 all = 1;
    for (const domain::Collection collection : domain::kCollections)
        all += from.scalar(QByteArray("SELECT count(*) FROM " + store::tableOf(collection)))
                   .value_or(0);
    auto sql = ScopeSql::of(from, scope);
    if (!sql)
        return std::unexpected(sql.error());
    SnapshotCopy copy(from, to, scope, *std::move(sql), [&](qint64 rows) {
        return progress(int(std::min<qint64>(rows * 100 / all, 100)));
    });
    auto transaction = store::Transaction::begin(to);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const domain::Collection collection : domain::kCollections) {
        if (auto copied = copy.copy(collection); !copied)
            return std::unexpected(copied.error());
    }
    SnapshotFacts facts = copy.facts();
    facts.asOf = scope.asOf.value_or(now);
    auto told = scope.asOf ? validateFigures(to) : core::Result<void>();
    told = told.and_then([&] { return tellStates(from, to, scope, facts); }).and_then([&] {
        return transaction->commit();
    });
    return told.transform([&] { return facts; });
}

} // namespace

core::Result<SnapshotFacts> makeSnapshot(const SnapshotSource &source, const SnapshotScope &scope,
                                         const QString &target, const QByteArray &targetKey,
                                         const QDateTime &now, const Progress &progress)
{
    if (QFileInfo::exists(target))
        return core::failure(core::ErrorKind::InvalidArgument, target + u" is there already"_s);
    const auto from = openSource(source);
    if (!from)
        return std::unexpected(from.error());
    bool stopped = false; // also when whoever was told goes on to its end
    const auto told = [&](int begin, int end) {
        return [&progress, &stopped, begin, end](int part) {
            stopped = stopped || (progress && !progress(begin + part * (end - begin) / 100));
            return !stopped;
        };
    };
    FreshFile file(target);
    core::Result<SnapshotFacts> facts;
    {
        const store::ReadSnapshot one(*from); // every collection at the same moment
        const auto to = openTarget(target, targetKey, Filling::Fresh);
        if (!to)
            return std::unexpected(to.error());
        RestingIndexes indexes(*to);
        const auto ready = beginLoads(*to).and_then([&] { return indexes.takeDown(); });
        if (!ready)
            return std::unexpected(ready.error());
        facts = copyRows(*from, *to, scope, now, told(0, kShareOfRows));
        if (!facts)
            return facts;
        const auto built = indexes.build(told(kShareOfRows, 80)).and_then([&] {
            return finishLoads(*to, told(80, 99));
        });
        if (!built)
            return std::unexpected(built.error());
    }
    if (stopped)
        return stoppedSnapshot();
    file.keep();
    if (progress)
        progress(100);
    return facts;
}

QByteArray newSnapshotKey()
{
    return crypto::isReady() ? crypto::randomBytes(crypto::kKeyBytes) : QByteArray();
}

} // namespace packages
