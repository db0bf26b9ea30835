// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"

#include "models/store/bulkload.h"
#include "models/store/database.h"
#include "models/store/pageapplier.h"

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
};

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
    if (d->open && d->db.inTransaction())
        std::ignore = d->db.execute("ROLLBACK");
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
    if (auto begun = d->begin().and_then([this] { return d->db.execute("SAVEPOINT page"); });
        !begun)
        return std::unexpected(begun.error());
    auto applied = d->pages.apply(collection, page, now);
    if (applied) {
        if (auto kept = d->db.execute("RELEASE page"); kept)
            return applied;
        else
            applied = std::unexpected(kept.error());
    }
    if (d->db.inTransaction()) // earlier pages of the transaction stay
        std::ignore = d->db.execute("ROLLBACK TO page; RELEASE page");
    d->pages.forget();
    return applied;
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
    state->cursor.clear();
    ++state->generation;
    state->seenInGeneration = 0;
    return states.save(*state).and_then([this] { return d->commit(); });
}

} // namespace store
