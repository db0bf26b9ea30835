// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/recordtypes.h"
#include "models/store/searchindex.h"
#include "models/store/tables.h"

#include <QHash>

#include <map>
#include <optional>

namespace store {

/// What writing a record did.
enum class Written { Unchanged, Inserted, Updated, Restored, Removed };

/// Writes single records of any kind and what hangs on them: full text, the valid version of a
/// value. Runs inside the transaction of its caller.
class RecordWriter
{
public:
    explicit RecordWriter(const Database &db)
        : m_db(db)
    {
    }

    /// Inserts or overwrites, but never with an older version than is there; marks it as seen in
    /// the generation.
    template<typename Record>
    [[nodiscard]] core::Result<Written> upsert(const Record &record, qint64 generation);
    /// Deletes a record for good.
    [[nodiscard]] core::Result<Written> remove(domain::Collection collection, const QString &id);
    /// Takes a record out of sight; it is kept for restoring.
    [[nodiscard]] core::Result<Written> retire(domain::Collection collection, const QString &id,
                                               const QDateTime &now);
    /// A record that came unreadable has been seen all the same.
    [[nodiscard]] core::Result<void> markSeen(domain::Collection collection, const QString &id,
                                              qint64 generation);
    /// Writes what waits for the full-text index.
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
    template<typename Record>
    [[nodiscard]] core::Result<Written> insert(const Record &record, qint64 generation);
    template<typename Record>
    [[nodiscard]] core::Result<Written> update(const Found<Record> &old, const Record &record,
                                               qint64 generation);
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
};

} // namespace store
