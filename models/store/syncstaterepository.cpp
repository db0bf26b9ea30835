// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

core::Result<qint64> liveRecords(const Database &db, domain::Collection collection)
{
    return db.scalar(
        QByteArray("SELECT count(*) FROM " + tableOf(collection) + " WHERE retired_at IS NULL"));
}

constexpr QByteArrayView kSelectStates =
    "SELECT cursor, complete, generation, seen, record_count, last_attempt, last_success, "
    "next_attempt, failures, error_name, error_detail, full_read, edits_to_check, collection FROM "
    "sync_state";

CollectionState readState(const Statement &row, domain::Collection collection)
{
    CollectionState state;
    state.collection = collection;
    state.cursor = row.text(0);
    state.complete = row.integer(1) != 0;
    state.generation = row.integer(2);
    state.seenInGeneration = row.integer(3);
    state.recordCount = row.integer(4);
    state.lastAttempt = row.time(5);
    state.lastSuccess = row.time(6);
    state.nextAttempt = row.time(7);
    state.failures = static_cast<int>(row.integer(8));
    state.lastErrorName = row.text(9);
    state.lastErrorDetail = row.text(10);
    state.fullRead = row.integer(11) != 0;
    state.editsToCheck = row.integer(12) != 0;
    return state;
}

/// There is none yet; the file may have records from before there was one.
core::Result<CollectionState> freshState(const Database &db, domain::Collection collection)
{
    return liveRecords(db, collection).transform([&](qint64 count) {
        CollectionState fresh;
        fresh.collection = collection;
        fresh.recordCount = count;
        return fresh;
    });
}

} // namespace

core::Result<std::vector<CollectionState>> SyncStateRepository::all() const
{
    auto select = m_db.cached(kSelectStates);
    if (!select)
        return std::unexpected(select.error());
    QHash<domain::Collection, CollectionState> known;
    for (auto row = select->step();; row = select->step()) {
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (const auto collection = domain::collectionFromCode(select->text(13)))
            known.insert(*collection, readState(*select, *collection));
    }
    std::vector<CollectionState> states;
    for (const domain::Collection collection : domain::kCollections) {
        const auto there = known.constFind(collection);
        auto one = there == known.cend() ? freshState(m_db, collection) : *there;
        if (!one)
            return std::unexpected(one.error());
        states.push_back(std::move(*one));
    }
    return states;
}

core::Result<CollectionState> SyncStateRepository::state(domain::Collection collection) const
{
    auto select = m_db.cached(kSelectStates.toByteArray() + " WHERE collection = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(collection));
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? readState(*select, collection) : freshState(m_db, collection);
}

core::Result<void> SyncStateRepository::save(const CollectionState &state) const
{
    auto save = m_db.cached(
        "INSERT OR REPLACE INTO sync_state(collection, cursor, complete, generation, seen, "
        "record_count, "
        "last_attempt, last_success, next_attempt, failures, error_name, error_detail, full_read, "
        "edits_to_check) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!save)
        return std::unexpected(save.error());
    save->bind(1, domain::code(state.collection));
    save->bind(2, state.cursor);
    save->bind(3, state.complete);
    save->bind(4, state.generation);
    save->bind(5, state.seenInGeneration);
    save->bind(6, state.recordCount);
    save->bind(7, state.lastAttempt);
    save->bind(8, state.lastSuccess);
    save->bind(9, state.nextAttempt);
    save->bind(10, state.failures);
    save->bind(11, state.lastErrorName);
    save->bind(12, state.lastErrorDetail);
    save->bind(13, state.fullRead);
    save->bind(14, state.editsToCheck);
    return save->run();
}

core::Result<std::vector<domain::PoisonRecord>> SyncStateRepository::quarantine(int limit) const
{
    auto select = m_db.prepare("SELECT collection, id, version, reason, raw, at FROM quarantine "
                               "ORDER BY at DESC, collection, id LIMIT ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, limit);
    std::vector<domain::PoisonRecord> records;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return records;
        const auto collection = domain::collectionFromCode(select->text(0));
        if (collection)
            records.push_back({*collection, select->text(1), select->integer(2), select->text(3),
                               select->bytes(4), select->time(5)});
    }
}

core::Result<QHash<domain::Collection, qint64>> SyncStateRepository::quarantineCounts() const
{
    auto select = m_db.cached("SELECT collection, count(*) FROM quarantine GROUP BY collection");
    if (!select)
        return std::unexpected(select.error());
    QHash<domain::Collection, qint64> counts;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return counts;
        if (const auto collection = domain::collectionFromCode(select->text(0)))
            counts.insert(*collection, select->integer(1));
    }
}

core::Result<void> SyncStateRepository::clearQuarantine(domain::Collection collection,
                                                        const QString &id) const
{
    auto erase = m_db.cached("DELETE FROM quarantine WHERE collection = ?1 AND id = ?2");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, domain::code(collection));
    erase->bind(2, id);
    return erase->run();
}

core::Result<QString> SyncStateRepository::meta(const QString &key) const
{
    auto select = m_db.cached("SELECT value FROM meta WHERE key = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, key);
    return select->step().transform(
        [&](bool there) { return there ? select->text(0) : QString(); });
}

core::Result<void> SyncStateRepository::setMeta(const QString &key, const QString &value) const
{
    auto save = m_db.cached("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO "
                            "UPDATE SET value = excluded.value");
    if (!save)
        return std::unexpected(save.error());
    save->bind(1, key);
    save->bind(2, value);
    return save->run();
}

} // namespace store
