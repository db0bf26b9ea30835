// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pageapplier.h"

#include "models/store/bulkload.h"
#include "models/store/database.h"

#include <limits>

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
    return record; // NOLINT(bugprone-return-const-ref-from-parameter): of the page, which stays
}

/// Whether a page of a first load spans so much time that its records cannot come in order of it.
bool isOutOfOrder(const std::vector<domain::Record> &items)
{
    constexpr size_t kTellingSize = 200;
    constexpr qint64 kInOrderDays = 60;
    QDateTime first;
    QDateTime last;
    for (const domain::Record &item : items) {
        std::visit(
            [&]<typename Record>(const Record &record) {
                if constexpr (Searchable<Record>) {
                    const QDateTime time = Columns<Record>::time(record);
                    first = first.isValid() ? std::min(first, time) : time;
                    last = last.isValid() ? std::max(last, time) : time;
                }
            },
            item);
    }
    return items.size() >= kTellingSize && first.daysTo(last) > kInOrderDays;
}

domain::Observation fetched(domain::Observation observation, const QDateTime &now)
{
    observation.fetchedAt = now;
    return observation;
}

} // namespace

void beginFullRead(CollectionState &state)
{
    state.cursor.clear();
    ++state.generation;
    state.seenInGeneration = 0;
    state.fullRead = true;
}

/// An older version than is here: the newer one may still come in this read. Only when a whole read
/// was closed without it, the older one is what the backend has.
template<typename Record>
core::Result<Written> PageApplier::write(const Record &record, Place &place)
{
    const domain::Collection collection = place.state.collection;
    const QString &id = store::idText(record);
    auto written = m_records.upsert(record, place.generation);
    if (!written || !place.ofAFeed || !place.state.fullRead)
        return written;
    if (*written == Written::Older) {
        const auto confirmed = m_older.isConfirmed(collection, id);
        if (!confirmed)
            return std::unexpected(confirmed.error());
        if (!*confirmed)
            return m_older.remember(collection, id, place.generation).transform([] {
                return Written::Older;
            });
        written = m_records.upsert(record, place.generation, OlderIs::Valid);
        if (!written)
            return written;
    }
    return m_older.forget(collection, id).transform([&] { return *written; });
}

core::Result<void> PageApplier::applyItem(const domain::Record &item, Place &place)
{
    return std::visit(
        [&]<typename Record>(const Record &record) -> core::Result<void> {
            if (collectionOf<Record>() != place.state.collection)
                return core::failure(core::ErrorKind::BadContract,
                                     u"a record of another collection"_s);
            const auto written = write(fetched(record, place.now), place);
            if (!written)
                return std::unexpected(written.error());
            if (*written != Written::Unchanged && *written != Written::Older) {
                ++place.applied.upserted;
                note(place.applied, store::idText(record));
            }
            if (*written == Written::Inserted || *written == Written::Restored)
                ++place.state.recordCount;
            return m_quarantine
                .release(place.state.collection, store::idText(record), record.version)
                .transform([&](bool released) { place.applied.released += released ? 1 : 0; });
        },
        item);
}

core::Result<void> PageApplier::applyTombstone(const QString &id, Place &place)
{
    const domain::Collection collection = place.state.collection;
    const auto removed = m_records.remove(Tombstone(collection, id));
    if (!removed)
        return std::unexpected(removed.error());
    if (*removed == Written::Removed) {
        ++place.applied.deleted;
        --place.state.recordCount;
        note(place.applied, id);
    }
    return m_older.forget(collection, id)
        .and_then([&] { return m_quarantine.release(collection, id, kAnyVersion); })
        .transform([&](bool released) { place.applied.released += released ? 1 : 0; });
}

core::Result<void> PageApplier::applyPoison(const domain::PoisonRecord &poison, Place &place)
{
    domain::PoisonRecord placed = poison;
    placed.collection = place.state.collection;
    ++place.applied.quarantined;
    return m_quarantine.put(placed, place.state.generation, place.now).and_then([&] {
        return m_records.markSeen(placed.collection, placed.id,
                                  place.state.generation); // its last good version stays
    });
}

core::Result<void> PageApplier::applyContents(const domain::ChangesPage &page, Place &place)
{
    for (const domain::Record &item : page.items) {
        if (auto done = applyItem(item, place); !done)
            return done;
    }
    if (place.ofAFeed) {
        for (const QString &id : page.deleted) {
            if (auto done = applyTombstone(id, place); !done)
                return done;
        }
    }
    for (const domain::PoisonRecord &poison : page.poison) {
        if (auto done = applyPoison(poison, place); !done)
            return done;
    }
    if (place.ofAFeed)
        place.state.seenInGeneration += qint64(page.items.size() + page.poison.size());
    return {};
}

core::Result<void> PageApplier::closeFullRead(qint64 count, Place &place)
{
    CollectionState &state = place.state;
    const auto poisoned = m_quarantine.seenOnlyHere(state.collection, state.generation);
    if (!poisoned)
        return std::unexpected(poisoned.error());
    const auto snapshot = m_retirement.close(state, *poisoned, count);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const auto retired = m_retirement.retireUnseen(*snapshot, place.now);
    if (!retired)
        return std::unexpected(retired.error());
    for (const QString &id : *retired)
        note(place.applied, id);
    const auto older = m_older.confirm(state.collection, state.generation);
    if (!older)
        return std::unexpected(older.error());
    place.applied.closed = true;
    place.applied.retired = retired->size();
    place.applied.wentBack = *older;
    state.recordCount = snapshot->staying();
    state.seenInGeneration = snapshot->seen() + *poisoned;
    state.complete = true;
    state.fullRead = false;
    state.editsToCheck = *older == 0;
    return m_quarantine.dropBefore(state.collection, state.generation);
}

core::Result<ChangeWriter::Applied> PageApplier::finish(Place &place)
{
    if (auto flushed = m_records.flush(); !flushed)
        return std::unexpected(flushed.error());
    if (place.applied.many)
        place.applied.changedIds.clear();
    return SyncStateRepository(m_db).save(place.state).transform([&] { return place.applied; });
}

core::Result<ChangeWriter::Applied> PageApplier::apply(domain::Collection collection,
                                                       const domain::ChangesPage &page,
                                                       const QDateTime &now)
{
    auto state = SyncStateRepository(m_db).state(collection);
    if (!state)
        return std::unexpected(state.error());
    const bool ofAFeed = !page.cursor.isEmpty();
    if (ofAFeed && state->cursor.isEmpty() && !state->fullRead)
        beginFullRead(*state);
    Place place{.state = *state, .now = now, .ofAFeed = ofAFeed};
    if (ofAFeed)
        place.generation = state->generation;
    core::Result<void> done;
    if (page.snapshotCount && page.more)
        done = core::failure(core::ErrorKind::BadContract, u"a snapshot with more to come"_s);
    if (done && m_undecided.remove(collection) && isOutOfOrder(page.items))
        done = BulkLoad(m_db, collection).takeDownIndexes();
    if (done)
        done = applyContents(page, place);
    if (done && ofAFeed) {
        place.state.cursor = page.cursor;
        if (page.snapshotCount && place.state.fullRead)
            done = closeFullRead(*page.snapshotCount, place);
        place.state.complete = place.state.complete || !page.more;
        if (place.applied.wentBack > 0)
            beginFullRead(place.state);
        else if (!page.more)
            place.state.lastSuccess = now;
    }
    if (done)
        done = m_retirement.purge(collection, now);
    if (!done)
        return std::unexpected(done.error());
    return finish(place);
}

core::Result<ChangeWriter::Applied> PageApplier::release(domain::Collection collection,
                                                         const QString &id,
                                                         const domain::Record &record,
                                                         const QDateTime &now)
{
    auto state = SyncStateRepository(m_db).state(collection);
    if (!state)
        return std::unexpected(state.error());
    const auto kept = m_quarantine.find(collection, id);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return core::failure(core::ErrorKind::NotFound, u"not set aside: "_s + id);
    // It was seen when it was set aside, not now.
    Place place{.state = *state, .now = now, .generation = (*kept)->generation};
    if (auto done = applyItem(record, place); !done)
        return std::unexpected(done.error());
    if (auto done = m_quarantine.release(collection, id, kAnyVersion); !done)
        return std::unexpected(done.error());
    place.applied.released = 1;
    return finish(place);
}

core::Result<bool> PageApplier::removeUnsent(domain::Collection collection, const QString &id)
{
    auto state = SyncStateRepository(m_db).state(collection);
    if (!state)
        return std::unexpected(state.error());
    const auto removed = m_records.removeUnsent(collection, id);
    if (!removed)
        return std::unexpected(removed.error());
    const bool inSight = *removed == Written::Removed;
    Place place{.state = *state, .now = {}};
    place.state.recordCount -= inSight ? 1 : 0;
    return finish(place).transform([inSight](const ChangeWriter::Applied &) { return inSight; });
}

void PageApplier::forget()
{
    m_records.forget();
    m_quarantine.forget();
    m_older.forgetCounts();
}

} // namespace store
