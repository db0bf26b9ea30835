// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/keysetquery.h"
#include "models/store/recordtypes.h"
#include "models/store/repositories.h"

#include <algorithm>
#include <utility>

namespace store {

/// What a list shows of a record: all of it, unless its columns tell a smaller part.
template<typename Record>
void eachListed(auto &visitor, auto &record)
{
    if constexpr (requires { Columns<Record>::eachListed(visitor, record); })
        Columns<Record>::eachListed(visitor, record);
    else
        Columns<Record>::each(visitor, record);
}

/// Reads the listed part of the records at these rows.
template<typename Record>
[[nodiscard]] core::Result<std::vector<Record>> recordsAt(const Database &db,
                                                          const std::vector<KeysetQuery::Key> &keys)
{
    static const QByteArray sql = [] {
        ColumnNames names;
        const Record record;
        eachListed<Record>(names, record);
        return QByteArray("SELECT id, version, ") + names.names().join(", ") + " FROM " +
               Columns<Record>::kTable + " WHERE row = ?1";
    }();
    auto select = db.cached(sql);
    if (!select)
        return std::unexpected(select.error());
    std::vector<Record> records;
    records.reserve(keys.size());
    for (const KeysetQuery::Key &key : keys) {
        select->bind(1, key.row);
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        if (*there) {
            Record &record = records.emplace_back();
            RowReader reader(*select);
            reader("id", record.id), reader("version", record.version);
            eachListed<Record>(reader, record);
        }
        select->reset();
    }
    return records;
}

/// The keys that a page can be made of: the rest of the millisecond that the page before ended in,
/// `limit` older ones, and the rest of the last one's millisecond, since rows of one millisecond
/// are only put in order of id when they are read.
[[nodiscard]] core::Result<std::vector<KeysetQuery::Key>> pageKeys(const KeysetQuery &query,
                                                                   const Keyset &after, int limit);

/// One page, newest first by (time, id).
template<typename Record>
[[nodiscard]] core::Result<std::vector<Record>> keysetPage(const Database &db,
                                                           const KeysetQuery &query,
                                                           const Keyset &after, int limit)
{
    const auto position = [](const Record &r) {
        return std::pair(msOfOrd(ordOf(Columns<Record>::time(r))), r.id.value);
    };
    auto page = pageKeys(query, after, limit).and_then([&](const auto &keys) {
        return recordsAt<Record>(db, keys);
    });
    if (!page)
        return page;
    const std::pair start(msOfOrd(ordOf(after.time)), after.id);
    std::erase_if(*page, [&](const Record &r) { return !after.isStart() && position(r) >= start; });
    std::ranges::sort(*page, std::ranges::greater(), position);
    if (page->size() > size_t(limit))
        page->resize(size_t(limit));
    return page;
}

} // namespace store
