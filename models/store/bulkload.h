// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"
#include "models/store/searchindex.h"

#include <functional>

namespace store {

class Database;

/// The first load of a big collection: rows first, then indexes and full text in bulk. What is left to do stands in
/// `bulk_indexes` and `searchable-from`, so that a crash in between loses nothing but time.
class BulkLoad
{
public:
    using Progress = std::function<bool(int)>;
    BulkLoad(const Database &db, domain::Collection collection) : m_db(db), m_collection(collection) {}

    /// Takes the indexes down, unless there is data already that screens want to read through them.
    [[nodiscard]] core::Result<void> begin() const;
    /// Builds what is missing; the callback hears 0…100 and may answer false to stop (Cancelled, to be gone on with later).
    [[nodiscard]] core::Result<void> finish(const Progress &progress) const;
    [[nodiscard]] core::Result<bool> isUnfinished() const;

private:
    struct Index {
        QByteArray name;
        QByteArray sql;
    };
    [[nodiscard]] core::Result<std::vector<Index>> missing() const;
    [[nodiscard]] core::Result<void> takeDown(const QByteArray &name) const;
    [[nodiscard]] core::Result<void> build(const Index &index) const;
    [[nodiscard]] core::Result<void> buildIndexes(const Progress &progress) const;
    [[nodiscard]] core::Result<void> fillSearch(const Progress &progress) const;
    /// Indexes the next batch of records before `from`, newest first; answers how many there were.
    [[nodiscard]] core::Result<qint64> fill(SearchIndex &search) const;

    const Database &m_db;
    domain::Collection m_collection;
};

} // namespace store
