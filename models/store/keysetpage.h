// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/keysetquery.h"
#include "models/store/recordtypes.h"
#include "models/store/repositories.h"

#include <algorithm>
#include <ranges>
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

/// "SELECT id, version and the listed columns" of a kind of record.
template<typename Record>
[[nodiscard]] const QByteArray &selectListed()
{
    static const QByteArray sql = [] {
        ColumnNames names;
        const Record record;
        eachListed<Record>(names, record);
        return QByteArray("SELECT id, version, ") + names.names().join(", ") + " FROM " +
               Columns<Record>::kTable;
    }();
    return sql;
}

/// Reads one record for each number that the statement takes; `add(number, record)`.
template<typename Record, typename Add>
[[nodiscard]] core::Result<void> readListed(const Database &db, const QByteArray &where,
                                            const auto &numbers, Add add)
{
    auto select = db.cached(QByteArray(selectListed<Record>() + where));
    if (!select)
        return std::unexpected(select.error());
    for (const qint64 number : numbers) {
        select->bind(1, number);
        const auto there = select->step();
        if (!there)
            return std::unexpected(there.error());
        if (*there) {
            Record record;
            RowReader reader(*select);
            reader("id", record.id), reader("version", record.version);
            eachListed<Record>(reader, record);
            add(number, std::move(record));
        }
        select->reset();
    }
    return {};
}

/// Reads the listed part of the records at these rows.
template<typename Record>
[[nodiscard]] core::Result<std::vector<Record>> recordsAt(const Database &db,
                                                          const std::vector<KeysetQuery::Key> &keys)
{
    std::vector<Record> records;
    records.reserve(keys.size());
    return readListed<Record>(
               db, " WHERE row = ?1", keys | std::views::transform(&KeysetQuery::Key::row),
               [&records](qint64, Record record) { records.push_back(std::move(record)); })
        .transform([&records] { return std::move(records); });
}

/// Reads the listed part of the records at these places in the order.
template<typename Record>
[[nodiscard]] core::Result<std::vector<Listed<Record>>> listedAt(const Database &db,
                                                                 const std::vector<qint64> &ords)
{
    std::vector<Listed<Record>> records;
    records.reserve(ords.size());
    static const QByteArray where = QByteArray(" INDEXED BY ") + Columns<Record>::kTable +
                                    "_by_ord WHERE ord = ?1 AND retired_at IS NULL";
    return readListed<Record>(db, where, ords,
                              [&records](qint64 ord, Record record) {
                                  records.push_back({ord, std::move(record)});
                              })
        .transform([&records] { return std::move(records); });
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
