// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of cachecheck.h: what can be made anew from the records.
#include "models/store/bulkload.h"
#include "models/store/cachecheck.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

core::Result<void> inTransaction(const Database &db,
                                 const std::function<core::Result<void>()> &work)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return std::unexpected(transaction.error());
    return work().and_then([&] { return transaction->commit(); });
}

/// Indexes and triggers of the newest schema that the file lacks.
core::Result<void> makeMissing(const Database &cache)
{
    auto pristine = Database::open(u":memory:"_s, {}, OpenMode::ReadWriteCreate);
    if (!pristine)
        return std::unexpected(pristine.error());
    if (auto made = migrate(*pristine, migrations()); !made)
        return std::unexpected(made.error());
    auto wanted = pristine->prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                    "type IN ('index', 'trigger')");
    auto there = cache.prepare("SELECT count(*) FROM (SELECT name FROM sqlite_schema UNION ALL "
                               "SELECT name FROM bulk_indexes) WHERE name = ?1");
    if (!wanted || !there)
        return std::unexpected(wanted ? there.error() : wanted.error());
    for (;;) {
        const auto row = wanted->step();
        if (!row || !*row)
            return row ? core::Result<void>() : std::unexpected(row.error());
        there->bind(1, wanted->text(0));
        const auto counted = there->step();
        if (!counted)
            return std::unexpected(counted.error());
        const bool missing = there->integer(0) == 0;
        there->reset();
        if (!missing)
            continue;
        if (auto made = cache.execute(wanted->bytes(1)); !made)
            return made;
    }
}

core::Result<void> emptyText(const Database &cache, domain::Collection collection)
{
    const QByteArray words = "DELETE FROM " + tableOf(collection) + "_words";
    return SearchIndex(cache, tableOf(collection)).clear().and_then([&] {
        return cache.execute(words);
    });
}

core::Result<void> countAnew(const Database &cache, domain::Collection collection)
{
    const QByteArray sql = "UPDATE sync_state SET record_count = (SELECT count(*) FROM " +
                           tableOf(collection) + " WHERE retired_at IS NULL) WHERE collection = ?1";
    auto update = cache.prepare(sql);
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, domain::code(collection));
    return update->run();
}

constexpr QByteArrayView kStepsAnew =
    "DELETE FROM report_steps; INSERT INTO report_steps SELECT report_row, received_at, asked_at, "
    "answered_at, forwarded_at, submitted_at, resulted_at, returned, reopened FROM "
    "report_step_rows WHERE report_row IS NOT NULL;";

} // namespace

core::Result<void> rebuildDerived(const Database &cache, const std::function<bool(int)> &progress)
{
    auto done = inTransaction(cache, [&] {
        auto emptied = makeMissing(cache).and_then([&] { return cache.execute("REINDEX"); });
        for (const domain::Collection collection : domain::kCollections) {
            emptied = emptied.and_then([&] { return countAnew(cache, collection); });
            if (isSearchable(collection))
                emptied = emptied.and_then([&] { return emptyText(cache, collection); });
        }
        return emptied;
    });
    for (const domain::Collection collection : domain::kCollections)
        done = done.and_then([&] { return BulkLoad(cache, collection).finish(progress); });
    return done.and_then(
        [&] { return inTransaction(cache, [&] { return cache.execute(kStepsAnew); }); });
}

} // namespace store
