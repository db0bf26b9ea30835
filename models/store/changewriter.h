// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace store {

class Database;

/// Where one collection stands; durable, so that a restart knows as much as before.
struct CollectionState {
    domain::Collection collection = domain::Collection::Units;
    QString cursor;        ///< empty: from the start
    bool complete = false; ///< a whole read has been closed at least once
    qint64 generation = 0; ///< of the full read under way; records seen in it carry it
    qint64 seenInGeneration = 0;
    qint64 recordCount = 0; ///< live records in the cache
    QDateTime lastAttempt;
    QDateTime lastSuccess; ///< backend time of the last page that brought us up to date
    QDateTime nextAttempt; ///< durable retry time; null: now
    int failures = 0;      ///< in a row
    QString lastErrorName; ///< core::errorName of the last failure; empty: none
    QString lastErrorDetail;
    bool fullRead = false;     ///< one is under way, not closed by the backend yet
    bool editsToCheck = false; ///< a full read was closed: does the backend still have our edits?

    bool operator==(const CollectionState &) const = default;
};

/// Reads and writes CollectionState, the quarantine and small named values (`meta`).
class SyncStateRepository
{
public:
    explicit SyncStateRepository(const Database &db)
        : m_db(db)
    {
    }

    /// One row per collection, in the order of kCollections, also for those never synced.
    [[nodiscard]] core::Result<std::vector<CollectionState>> all() const;
    [[nodiscard]] core::Result<CollectionState> state(domain::Collection collection) const;
    [[nodiscard]] core::Result<void> save(const CollectionState &state) const;
    [[nodiscard]] core::Result<std::vector<domain::PoisonRecord>> quarantine(int limit = 500) const;
    /// How many records are set aside, by collection; none where there is none.
    [[nodiscard]] core::Result<QHash<domain::Collection, qint64>> quarantineCounts() const;
    [[nodiscard]] core::Result<void> clearQuarantine(domain::Collection collection,
                                                     const QString &id) const;
    [[nodiscard]] core::Result<QString> meta(const QString &key) const;
    [[nodiscard]] core::Result<void> setMeta(const QString &key, const QString &value) const;

private:
    const Database &m_db;
};

/// Applies pages of a change feed. Several pages may share one transaction (performance.md: commit
/// every 20); the cursor is written in the same transaction as its page, so a page is there whole
/// or not at all; one that fails takes along what is not committed before it.
class ChangeWriter
{
public:
    explicit ChangeWriter(Database &db);
    ~ChangeWriter(); ///< rolls back what was not committed

    /// Before the first load of a big collection: drops its secondary indexes and full-text index.
    [[nodiscard]] core::Result<void> beginBulk(domain::Collection collection);
    /// After it: builds them in bulk. Progress is reported through the callback (0…100), which may
    /// return false to cancel.
    [[nodiscard]] core::Result<void> finishBulk(domain::Collection collection,
                                                const std::function<bool(int)> &progress = {});

    /// What one page changed.
    struct Applied {
        QStringList changedIds; ///< at most 5,000; empty with `many` set when there are more
        bool many = false;
        qint64 upserted = 0;
        qint64 deleted = 0;
        qint64 quarantined = 0;
        qint64 retired = 0;
        qint64 released = 0; ///< were quarantined
        bool closed = false; ///< a full read; it was counted, and right
        /// How many records the closed read left in an older version than is here: the backend has
        /// gone back, and the next read, from the start, takes what it brings. 0: it has not.
        qint64 wentBack = 0;
    };
    /// Upserts (with an older version than is there only when the backend has gone back), deletes
    /// by tombstone, quarantines poison, moves the cursor. A page without a cursor is not of a
    /// feed: an answer to an edit. A page with snapshotCount closes the full read under way: unseen
    /// records are retired (kept 30 days) only when the number seen equals the count, otherwise the
    /// answer is BadContract and nothing of the page is applied. Outside of a full read it is not
    /// looked at.
    [[nodiscard]] core::Result<Applied> apply(domain::Collection collection,
                                              const domain::ChangesPage &page,
                                              const QDateTime &now);
    /// Puts a record that was set aside under `id` into the cache; it is set aside no longer. The
    /// feed's place stays.
    [[nodiscard]] core::Result<Applied> release(domain::Collection collection, const QString &id,
                                                const domain::Record &record, const QDateTime &now);
    /// Removes a record that this desk opened and no backend has confirmed; true: there was one.
    [[nodiscard]] core::Result<bool> removeUnsent(domain::Collection collection, const QString &id);
    [[nodiscard]] core::Result<void> commit();
    /// Gives up what was not committed.
    void rollback();
    /// Starts a full re-read (410 Gone): a new generation, an empty cursor; the old rows stay.
    [[nodiscard]] core::Result<void> restart(domain::Collection collection);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace store
