// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"
#include "models/store/searchindex.h"

#include <functional>

namespace store {

class Database;

/// The first load of a big collection: rows first, then full text in bulk, and indexes too: the one
/// of places, and all when the records do not come in order of time. What is left to do stands in
/// `bulk_indexes` and `searchable-from`, so that a crash in between loses nothing but time.
class BulkLoad
{
public:
    using Progress = std::function<bool(int)>;
    BulkLoad(const Database &db, domain::Collection collection)
        : m_db(db)
        , m_collection(collection)
    {
    }

    /// Empties full text, unless there is data already that people want to search. Records without
    /// full text lose their indexes at once; reports the one of places; the others when
    /// takeDownIndexes() says so.
    [[nodiscard]] core::Result<void> begin() const;
    /// In the caller's transaction; for records in random order. In order of time, 15 µs per report
    /// with all indexes in place beat 24 without; in random order it is 85 against 37.
    [[nodiscard]] core::Result<void> takeDownIndexes() const;
    /// Builds what is missing; the callback hears 0…100 and may answer false to stop (Cancelled, to
    /// be gone on with later).
    [[nodiscard]] core::Result<void> finish(const Progress &progress) const;
    [[nodiscard]] core::Result<bool> isUnfinished() const;

private:
    struct Index {
        QByteArray name;
        QByteArray sql;
    };
    /// Few enough records that nobody misses anything while they load.
    [[nodiscard]] core::Result<bool> isSmall() const;
    [[nodiscard]] core::Result<std::vector<Index>> missing() const;
    [[nodiscard]] core::Result<void> takeDown(const QByteArray &name) const;
    /// The steps of reports are not kept event by event, but filled in the end (006_steps.sql).
    [[nodiscard]] core::Result<void> letStepsRest() const;
    [[nodiscard]] core::Result<void> build(const Index &index) const;
    [[nodiscard]] core::Result<void> buildIndexes(const Progress &progress) const;
    [[nodiscard]] core::Result<void> fillSearch(const Progress &progress) const;
    /// Indexes the next batch of records before `from`, newest first; answers how many there were.
    [[nodiscard]] core::Result<qint64> fill(SearchIndex &search) const;

    const Database &m_db;
    domain::Collection m_collection;
};

} // namespace store
