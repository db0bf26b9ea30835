// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"

#include "models/store/bulkload.h"
#include "models/store/database.h"
#include "models/store/pageapplier.h"

#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

/// The one who applies the pages, and whether a transaction is open.
struct ChangeWriter::Private {
    explicit Private(Database &database)
        : db(database)
        , pages(database)
    {
    }

    Database &db;
    PageApplier pages;
    bool open = false;

    [[nodiscard]] core::Result<void> begin();
    [[nodiscard]] core::Result<void> commit();
    void rollback();
    /// All of `step`, or nothing of the transaction. Without a savepoint: under one, SQLite walks
    /// its journal in memory from the start after each statement that has one of its own (every
    /// insert with a trigger), which made a page of 1,000 records four times as slow.
    template<typename Step>
    [[nodiscard]] std::invoke_result_t<Step> whole(Step step);
};

template<typename Step>
std::invoke_result_t<Step> ChangeWriter::Private::whole(Step step)
{
    if (auto begun = begin(); !begun)
        return std::unexpected(begun.error());
    auto done = step();
    if (!done)
        rollback();
    return done;
}

void ChangeWriter::Private::rollback()
{
    if (std::exchange(open, false) && db.inTransaction())
        std::ignore = db.execute("ROLLBACK");
    pages.forget();
}

core::Result<void> ChangeWriter::Private::begin()
{
    if (open && db.inTransaction())
        return {};
    if (std::exchange(open, false)) // said once; the next page begins anew from the cursor on disk
        return core::failure(core::ErrorKind::Storage, u"the transaction was rolled back"_s);
    auto begun = db.execute("BEGIN IMMEDIATE");
    open = begun.has_value();
    return begun;
}

core::Result<void> ChangeWriter::Private::commit()
{
    if (!open)
        return {};
    if (!db.inTransaction()) { // a full disk or an I/O error has undone it, cursor and rows
        open = false;
        return core::failure(core::ErrorKind::Storage, u"the transaction was rolled back"_s);
    }
    auto committed = db.execute("COMMIT");
    open = db.inTransaction(); // a busy commit can be tried again
    return committed;
}

ChangeWriter::ChangeWriter(Database &db)
    : d(std::make_unique<Private>(db))
{
}

ChangeWriter::~ChangeWriter()
{
    rollback();
}

void ChangeWriter::rollback()
{
    d->rollback();
}

core::Result<void> ChangeWriter::beginBulk(domain::Collection collection)
{
    auto begun = d->commit().and_then([&] { return BulkLoad(d->db, collection).begin(); });
    d->pages.forget();
    d->pages.expectBulk(collection);
    return begun;
}

core::Result<void> ChangeWriter::finishBulk(domain::Collection collection,
                                            const std::function<bool(int)> &progress)
{
    auto finished = d->commit().and_then(
        [&] { return BulkLoad(d->db, collection).finish(progress); });
    d->pages.forget();
    return finished;
}

core::Result<ChangeWriter::Applied> ChangeWriter::apply(domain::Collection collection,
                                                        const domain::ChangesPage &page,
                                                        const QDateTime &now)
{
    return d->whole([&] { return d->pages.apply(collection, page, now); });
}

core::Result<ChangeWriter::Applied> ChangeWriter::release(domain::Collection collection,
                                                          const QString &id,
                                                          const domain::Record &record,
                                                          const QDateTime &now)
{
    return d->whole([&] { return d->pages.release(collection, id, record, now); });
}

core::Result<bool> ChangeWriter::removeUnsent(domain::Collection collection, const QString &id)
{
    return d->whole([&] { return d->pages.removeUnsent(collection, id); });
}

core::Result<void> ChangeWriter::commit()
{
    auto committed = d->commit();
    if (!committed)
        d->pages.forget();
    return committed;
}

core::Result<void> ChangeWriter::restart(domain::Collection collection)
{
    if (auto begun = d->begin(); !begun)
        return begun;
    const SyncStateRepository states(d->db);
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    beginFullRead(*state);
    return states.save(*state).and_then([this] { return d->commit(); });
}

} // namespace store
