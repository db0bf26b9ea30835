// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"

#include "models/store/bulkload.h"
#include "models/store/database.h"
#include "models/store/quarantine.h"
#include "models/store/recordwriter.h"
#include "models/store/retirement.h"

#include <QSet>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qsizetype kMostIds = 5000;
constexpr qint64 kAnyVersion = std::numeric_limits<qint64>::max();

void note(ChangeWriter::Applied &applied, const QString &id)
{
    if (applied.changedIds.size() < kMostIds)
        applied.changedIds.append(id);
    else
        applied.many = true;
}

template<typename Record>
const Record &fetched(const Record &record, const QDateTime &)
{
    return record;
}

/// Whether a page of a first load spans so much time that its records cannot come in order of it.
bool isOutOfOrder(const std::vector<domain::Record> &items)
{
    constexpr size_t kTellingSize = 200;
    constexpr qint64 kInOrderDays = 60;
    QDateTime first;
    QDateTime last;
    for (const domain::Record &item : items) {
        std::visit([&]<typename Record>(const Record &record) {
            if constexpr (Searchable<Record>) {
                const QDateTime time = Columns<Record>::time(record);
                first = first.isValid() ? std::min(first, time) : time;
                last = last.isValid() ? std::max(last, time) : time;
            }
        }, item);
    }
    return items.size() >= kTellingSize && first.daysTo(last) > kInOrderDays;
}

domain::Observation fetched(domain::Observation observation, const QDateTime &now)
{
    observation.fetchedAt = now;
    return observation;
}

} // namespace

/// The writers that a page passes through, and whether a transaction is open.
struct ChangeWriter::Private {
    explicit Private(Database &database) : db(database), records(database), quarantine(database), retirement(database, records) {}

    Database &db;
    RecordWriter records;
    Quarantine quarantine;
    Retirement retirement;
    bool open = false;
    QSet<domain::Collection> undecided; ///< bulk loads whose first page tells whether indexes stay

    [[nodiscard]] core::Result<void> begin();
    [[nodiscard]] core::Result<void> commit();
    void forget();
    [[nodiscard]] core::Result<Applied> applyPage(domain::Collection collection, const domain::ChangesPage &page, const QDateTime &now);
    [[nodiscard]] core::Result<void> applyItem(const domain::Record &item, CollectionState &state, const QDateTime &now, Applied &applied);
    [[nodiscard]] core::Result<void> applyTombstone(const QString &id, CollectionState &state, Applied &applied);
    [[nodiscard]] core::Result<void> applyPoison(const domain::PoisonRecord &poison, const CollectionState &state,
                                                 const QDateTime &now, Applied &applied);
    [[nodiscard]] core::Result<void> applyContents(const domain::ChangesPage &page, CollectionState &state, const QDateTime &now,
                                                   Applied &applied);
    [[nodiscard]] core::Result<void> closeFullRead(qint64 count, CollectionState &state, const QDateTime &now, Applied &applied);
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
    if (!db.inTransaction()) { // a full disk or an I/O error has undone it: cursor and rows together
        open = false;
        return core::failure(core::ErrorKind::Storage, u"the transaction was rolled back"_s);
    }
    auto committed = db.execute("COMMIT");
    open = db.inTransaction(); // a busy commit can be tried again
    return committed;
}

void ChangeWriter::Private::forget()
{
    records.forget();
    quarantine.forget();
}

core::Result<void> ChangeWriter::Private::applyItem(const domain::Record &item, CollectionState &state, const QDateTime &now,
                                                    Applied &applied)
{
    return std::visit(
        [&]<typename Record>(const Record &record) -> core::Result<void> {
            if (collectionOf<Record>() != state.collection)
                return core::failure(core::ErrorKind::BadContract, u"a record of another collection"_s);
            const auto written = records.upsert(fetched(record, now), state.generation);
            if (!written)
                return std::unexpected(written.error());
            if (*written != Written::Unchanged) {
                ++applied.upserted;
                note(applied, idText(record));
            }
            state.recordCount += *written == Written::Inserted || *written == Written::Restored ? 1 : 0;
            return quarantine.release(state.collection, idText(record), record.version);
        },
        item);
}

core::Result<void> ChangeWriter::Private::applyTombstone(const QString &id, CollectionState &state, Applied &applied)
{
    const auto removed = records.remove(state.collection, id);
    if (!removed)
        return std::unexpected(removed.error());
    if (*removed == Written::Removed) {
        ++applied.deleted;
        --state.recordCount;
        note(applied, id);
    }
    return quarantine.release(state.collection, id, kAnyVersion);
}

core::Result<void> ChangeWriter::Private::applyPoison(const domain::PoisonRecord &poison, const CollectionState &state,
                                                      const QDateTime &now, Applied &applied)
{
    domain::PoisonRecord placed = poison;
    placed.collection = state.collection;
    ++applied.quarantined;
    return quarantine.put(placed, state.generation, now).and_then([&] {
        return records.markSeen(state.collection, placed.id, state.generation); // its last good version stays
    });
}

core::Result<void> ChangeWriter::Private::applyContents(const domain::ChangesPage &page, CollectionState &state,
                                                        const QDateTime &now, Applied &applied)
{
    for (const domain::Record &item : page.items) {
        if (auto done = applyItem(item, state, now, applied); !done)
            return done;
    }
    for (const QString &id : page.deleted) {
        if (auto done = applyTombstone(id, state, applied); !done)
            return done;
    }
    for (const domain::PoisonRecord &poison : page.poison) {
        if (auto done = applyPoison(poison, state, now, applied); !done)
            return done;
    }
    state.seenInGeneration += qint64(page.items.size() + page.poison.size());
    return {};
}

core::Result<void> ChangeWriter::Private::closeFullRead(qint64 count, CollectionState &state, const QDateTime &now, Applied &applied)
{
    const auto seen = retirement.seen(state.collection, state.generation);
    const auto poisoned = quarantine.seenOnlyHere(state.collection, state.generation);
    if (!seen || !poisoned)
        return std::unexpected(seen ? poisoned.error() : seen.error());
    if (*seen + *poisoned != count) {
        const QString detail = u"the full read of %1 brought %2 records, the backend counts %3"_s;
        return core::failure(core::ErrorKind::BadContract,
                             detail.arg(domain::code(state.collection)).arg(*seen + *poisoned).arg(count));
    }
    const auto retired = retirement.retireUnseen(state.collection, state.generation, now);
    if (!retired)
        return std::unexpected(retired.error());
    for (const QString &id : *retired)
        note(applied, id);
    applied.retired = retired->size();
    state.recordCount = *seen;
    state.seenInGeneration = *seen + *poisoned;
    state.complete = true;
    return quarantine.dropBefore(state.collection, state.generation);
}

core::Result<ChangeWriter::Applied> ChangeWriter::Private::applyPage(domain::Collection collection, const domain::ChangesPage &page,
                                                                     const QDateTime &now)
{
    const SyncStateRepository states(db);
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    Applied applied;
    core::Result<void> done;
    if (undecided.remove(collection) && isOutOfOrder(page.items))
        done = BulkLoad(db, collection).takeDownIndexes();
    if (done)
        done = applyContents(page, *state, now, applied);
    if (done && page.snapshotCount)
        done = closeFullRead(*page.snapshotCount, *state, now, applied);
    if (done)
        done = records.flush().and_then([&] { return retirement.purge(collection, now); });
    if (!done)
        return std::unexpected(done.error());
    if (!page.cursor.isEmpty()) { // a page without a cursor is the answer to an edit, not a part of the feed
        state->cursor = page.cursor;
        state->complete = state->complete || !page.more;
        if (!page.more)
            state->lastSuccess = now;
    }
    if (applied.many)
        applied.changedIds.clear();
    return states.save(*state).transform([&] { return applied; });
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
    d->forget();
    d->undecided.insert(collection);
    return begun;
}

core::Result<void> ChangeWriter::finishBulk(domain::Collection collection, const std::function<bool(int)> &progress)
{
    auto finished = d->commit().and_then([&] { return BulkLoad(d->db, collection).finish(progress); });
    d->forget();
    return finished;
}

core::Result<ChangeWriter::Applied> ChangeWriter::apply(domain::Collection collection, const domain::ChangesPage &page,
                                                        const QDateTime &now)
{
    if (auto begun = d->begin().and_then([this] { return d->db.execute("SAVEPOINT page"); }); !begun)
        return std::unexpected(begun.error());
    auto applied = d->applyPage(collection, page, now);
    if (applied) {
        if (auto kept = d->db.execute("RELEASE page"); kept)
            return applied;
        else
            applied = std::unexpected(kept.error());
    }
    if (d->db.inTransaction()) // earlier pages of the transaction stay
        std::ignore = d->db.execute("ROLLBACK TO page; RELEASE page");
    d->forget();
    return applied;
}

core::Result<void> ChangeWriter::commit()
{
    auto committed = d->commit();
    if (!committed)
        d->forget();
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
