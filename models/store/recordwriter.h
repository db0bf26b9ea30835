// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/recordtypes.h"
#include "models/store/retirement.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include <QHash>

#include <map>
#include <optional>

namespace store {

/// What writing a record did. Older: a newer version is here; nothing was written.
enum class Written { Unchanged, Inserted, Updated, Restored, Removed, Older };

/// What an older version of a record means: a feed that has not come to the newer one yet, or a
/// backend that has gone back to it.
enum class OlderIs { Stale, Valid };

/// An id that a change feed names as deleted, which alone deletes a record that a backend has had;
/// only the applier of pages makes one.
class Tombstone
{
public:
    [[nodiscard]] domain::Collection collection() const { return m_collection; }
    [[nodiscard]] const QString &id() const { return m_id; }

private:
    friend class PageApplier;
    Tombstone(domain::Collection collection, QString id)
        : m_collection(collection)
        , m_id(std::move(id))
    {
    }
    domain::Collection m_collection;
    QString m_id;
};

/// Writes single records of any kind and what hangs on them: full text, the valid version of a
/// value. Runs inside the transaction of its caller.
class RecordWriter
{
public:
    explicit RecordWriter(const Database &db)
        : m_db(db)
    {
    }

    /// The generation of what no feed has brought: it does not count as seen.
    static constexpr qint64 kNotOfAFeed = -1;

    /// Inserts or overwrites, with an older version than is in sight only when that is Valid; marks
    /// it as seen in the generation. A retired record is one that the backend did not have any
    /// more: whatever its feed brings after that is news. What is of no feed and not of this desk
    /// alone (version 0) only overwrites what is in sight.
    template<typename Record>
    [[nodiscard]] core::Result<Written> upsert(const Record &record, qint64 generation,
                                               OlderIs older = OlderIs::Stale);
    /// Deletes a record for good.
    [[nodiscard]] core::Result<Written> remove(const Tombstone &tombstone);
    /// Deletes a record that this desk opened and no backend has confirmed (version 0).
    [[nodiscard]] core::Result<Written> removeUnsent(domain::Collection collection,
                                                     const QString &id);
    /// Takes a record out of sight; it is kept for restoring.
    [[nodiscard]] core::Result<Written> retire(const ClosedSnapshot &snapshot, const QString &id,
                                               const QDateTime &now);
    /// A record that came unreadable has been seen all the same.
    [[nodiscard]] core::Result<void> markSeen(domain::Collection collection, const QString &id,
                                              qint64 generation);
    /// Writes what waits for the full-text index; at the end of a page.
    [[nodiscard]] core::Result<void> flush();
    [[nodiscard]] SearchIndex &search(domain::Collection collection);
    /// After a rollback: nothing remembered counts.
    void forget();

private:
    /// A record as it is in the cache.
    template<typename Record>
    struct Found {
        qint64 row = 0;
        qint64 generation = 0;
        bool retired = false;
        Record record;
    };
    template<typename Record>
    [[nodiscard]] core::Result<std::optional<Found<Record>>> find(const QString &id) const;
    /// Unchanged: a record of that id is there.
    template<typename Record>
    [[nodiscard]] core::Result<Written> insert(const Record &record, qint64 generation);
    template<typename Record>
    [[nodiscard]] core::Result<Statement *> inserting();
    template<typename Record>
    [[nodiscard]] core::Result<Written> update(const Found<Record> &old, const Record &record,
                                               qint64 generation);
    template<typename Record>
    [[nodiscard]] core::Result<Written> erase(const Found<Record> &old);
    template<typename Record>
    [[nodiscard]] core::Result<Written> keep(const Found<Record> &old, qint64 generation) const;
    /// Brings what hangs on a record up to date. Null: not in sight before, or not any more.
    template<typename Record>
    [[nodiscard]] core::Result<void> follow(qint64 row, const Record *before, const Record *after);
    template<typename Record>
    void followSearch(qint64 row, const Record *before, const Record *after);
    [[nodiscard]] core::Result<qint64> nextRow(const char *table);
    [[nodiscard]] core::Result<void> revalidate(const domain::Observation &observation) const;

    const Database &m_db;
    std::map<domain::Collection, SearchIndex> m_search;
    QHash<QByteArray, qint64> m_lastRow;
    std::map<domain::Collection, Statement> m_inserts; ///< until flush()
    bool m_lastWasNew = true; ///< so the next one probably is: inserted without looking first
};

} // namespace store
