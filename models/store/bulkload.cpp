// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkload.h"

#include "models/store/database.h"
#include "models/store/recordtypes.h"
#include "models/store/statement.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qint64 kWorthKeeping = 20'000; ///< with this many rows screens have something to lose
constexpr int kBatch = 40'000;           ///< one segment of full text each
constexpr int kShareOfIndexes = 30;      ///< per cent of the time, measured with a million reports

/// The index in which records that come in order of time are scattered all the same: kept up as
/// they come, each writes a page of its own. 10 µs a report at 100,000, built afterwards 6.
QByteArray scatteredIndexOf(domain::Collection collection)
{
    return collection == domain::Collection::Reports ? "reports_by_place" : QByteArray();
}

core::Result<void> cancelled()
{
    return core::failure(core::ErrorKind::Cancelled, u"stopped while building indexes"_s);
}

QByteArray searchTextOf(domain::Collection collection)
{
    return withRecordType(collection,
                          []<typename Record>(std::type_identity<Record>) -> QByteArray {
                              if constexpr (Searchable<Record>)
                                  return Columns<Record>::kSearchText;
                              else
                                  return {};
                          });
}

} // namespace

core::Result<void> BulkLoad::begin() const
{
    const auto small = isSmall();
    if (!small || !*small || bulkIndexesOf(m_collection).isEmpty())
        return small ? core::Result<void>() : std::unexpected(small.error());
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto begun = isSearchable(m_collection) ? SearchIndex(m_db, tableOf(m_collection)).clear()
                                            : takeDownIndexes();
    if (const QByteArray scattered = scatteredIndexOf(m_collection); begun && !scattered.isEmpty())
        begun = takeDown(scattered);
    return begun ? transaction->commit() : begun;
}

core::Result<bool> BulkLoad::isSmall() const
{
    const QByteArray sql = "SELECT count(*) FROM (SELECT 1 FROM " + tableOf(m_collection) +
                           " LIMIT " + QByteArray::number(kWorthKeeping) + ")";
    return m_db.scalar(sql).transform([](qint64 rows) { return rows < kWorthKeeping; });
}

core::Result<void> BulkLoad::takeDownIndexes() const
{
    const auto small = isSmall();
    if (!small || !*small)
        return small ? core::Result<void>() : std::unexpected(small.error());
    for (const QByteArray &name : bulkIndexesOf(m_collection)) {
        if (auto down = takeDown(name); !down)
            return down;
    }
    return m_collection == domain::Collection::ReportEvents ? letStepsRest() : core::Result<void>();
}

core::Result<void> BulkLoad::letStepsRest() const
{
    return m_db.execute("INSERT OR REPLACE INTO bulk_indexes(collection, name, sql) "
                        "VALUES('report-events', 'report_steps', "
                        "'INSERT OR REPLACE INTO report_steps SELECT report_row, received_at, "
                        "asked_at, answered_at, forwarded_at, submitted_at, resulted_at, returned, "
                        "reopened FROM report_step_rows WHERE report_row IS NOT NULL')");
}

core::Result<void> BulkLoad::takeDown(const QByteArray &name) const
{
    auto remember = m_db.prepare(
        "INSERT INTO bulk_indexes(collection, name, sql) "
        "SELECT ?1, name, sql FROM sqlite_schema WHERE type = 'index' AND name = ?2");
    if (!remember)
        return std::unexpected(remember.error());
    remember->bind(1, domain::code(m_collection));
    remember->bindText(2, name);
    const QByteArray drop = "DROP INDEX IF EXISTS " + name;
    return remember->run().and_then([&] { return m_db.execute(drop); });
}

core::Result<std::vector<BulkLoad::Index>> BulkLoad::missing() const
{
    auto select = m_db.cached("SELECT name, sql FROM bulk_indexes WHERE collection = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(m_collection));
    std::vector<Index> indexes;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return indexes;
        indexes.push_back({select->bytes(0), select->bytes(1)});
    }
}

core::Result<void> BulkLoad::build(const Index &index) const
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QByteArray forget = "DELETE FROM bulk_indexes WHERE name = '" + index.name + "'";
    return m_db.execute(index.sql).and_then([&] { return m_db.execute(forget); }).and_then([&] {
        return transaction->commit();
    });
}

core::Result<void> BulkLoad::finish(const Progress &progress) const
{
    return buildIndexes(progress).and_then([&] { return fillSearch(progress); }).transform([&] {
        if (progress)
            progress(100);
    });
}

core::Result<void> BulkLoad::buildIndexes(const Progress &progress) const
{
    const auto indexes = missing();
    if (!indexes)
        return std::unexpected(indexes.error());
    for (size_t i = 0; i < indexes->size(); ++i) {
        if (progress && !progress(static_cast<int>(i * kShareOfIndexes / indexes->size())))
            return cancelled();
        if (auto built = build((*indexes)[i]); !built)
            return built;
    }
    return {};
}

core::Result<void> BulkLoad::fillSearch(const Progress &progress) const
{
    if (!isSearchable(m_collection))
        return {};
    SearchIndex search(m_db, tableOf(m_collection));
    const auto total = m_db.scalar(QByteArray("SELECT count(*) FROM " + tableOf(m_collection)));
    auto from = search.searchableFrom();
    if (from && *from == 0)
        return {};
    if (auto filling = search.setFilling(true); !filling)
        return filling;
    for (qint64 done = 0; total && from && *from > 0; from = search.searchableFrom()) {
        const qint64 share = std::min(done, *total) * (99 - kShareOfIndexes) /
                             std::max<qint64>(*total, 1);
        if (progress && !progress(static_cast<int>(kShareOfIndexes + share)))
            return cancelled();
        const auto filled = fill(search);
        if (!filled)
            return std::unexpected(filled.error());
        done += *filled;
    }
    if (!total || !from)
        return std::unexpected(total ? from.error() : total.error());
    return search.setFilling(false);
}

core::Result<qint64> BulkLoad::fill(SearchIndex &search) const
{
    auto transaction = Transaction::begin(m_db);
    const auto from = search.searchableFrom();
    if (!transaction || !from)
        return std::unexpected(transaction ? from.error() : transaction.error());
    auto select = m_db.cached(
        QByteArray("SELECT ord, " + searchTextOf(m_collection) + " FROM " + tableOf(m_collection) +
                   " WHERE retired_at IS NULL AND ord < ?1 ORDER BY ord DESC LIMIT ?2"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, *from);
    select->bind(2, kBatch);
    qint64 count = 0;
    qint64 reached = 0;
    for (;; ++count) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        search.put(reached = select->integer(0), select->bytes(1));
    }
    select->reset();
    return search.setSearchableFrom(count > 0 ? reached : 0)
        .and_then([&] { return search.flush(); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return count; });
}

core::Result<bool> BulkLoad::isUnfinished() const
{
    const auto indexes = missing();
    const auto from = isSearchable(m_collection)
                          ? SearchIndex(m_db, tableOf(m_collection)).searchableFrom()
                          : core::Result<qint64>(0);
    if (!indexes || !from)
        return std::unexpected(indexes ? from.error() : indexes.error());
    return !indexes->empty() || *from > 0;
}

} // namespace store
