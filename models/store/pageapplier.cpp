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

core::Result<void> PageApplier::applyItem(const domain::Record &item, CollectionState &state,
                                          const QDateTime &now, ChangeWriter::Applied &applied)
{
    return std::visit(
        [&]<typename Record>(const Record &record) -> core::Result<void> {
            if (collectionOf<Record>() != state.collection)
                return core::failure(core::ErrorKind::BadContract,
                                     u"a record of another collection"_s);
            const auto written = m_records.upsert(fetched(record, now), state.generation);
            if (!written)
                return std::unexpected(written.error());
            if (*written != Written::Unchanged) {
                ++applied.upserted;
                note(applied, idText(record));
            }
            state.recordCount += *written == Written::Inserted || *written == Written::Restored ? 1
                                                                                                : 0;
            return m_quarantine.release(state.collection, idText(record), record.version);
        },
        item);
}

core::Result<void> PageApplier::applyTombstone(const QString &id, CollectionState &state,
                                               ChangeWriter::Applied &applied)
{
    const auto removed = m_records.remove(state.collection, id);
    if (!removed)
        return std::unexpected(removed.error());
    if (*removed == Written::Removed) {
        ++applied.deleted;
        --state.recordCount;
        note(applied, id);
    }
    return m_quarantine.release(state.collection, id, kAnyVersion);
}

core::Result<void> PageApplier::applyPoison(const domain::PoisonRecord &poison,
                                            const CollectionState &state, const QDateTime &now,
                                            ChangeWriter::Applied &applied)
{
    domain::PoisonRecord placed = poison;
    placed.collection = state.collection;
    ++applied.quarantined;
    return m_quarantine.put(placed, state.generation, now).and_then([&] {
        return m_records.markSeen(state.collection, placed.id,
                                  state.generation); // its last good version stays
    });
}

core::Result<void> PageApplier::applyContents(const domain::ChangesPage &page,
                                              CollectionState &state, const QDateTime &now,
                                              ChangeWriter::Applied &applied)
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

core::Result<void> PageApplier::closeFullRead(qint64 count, CollectionState &state,
                                              const QDateTime &now, ChangeWriter::Applied &applied)
{
    const auto seen = m_retirement.seen(state.collection, state.generation);
    const auto poisoned = m_quarantine.seenOnlyHere(state.collection, state.generation);
    if (!seen || !poisoned)
        return std::unexpected(seen ? poisoned.error() : seen.error());
    if (*seen + *poisoned != count) {
        const QString detail = u"the full read of %1 brought %2 records, the backend counts %3"_s;
        return core::failure(
            core::ErrorKind::BadContract,
            detail.arg(domain::code(state.collection)).arg(*seen + *poisoned).arg(count));
    }
    const auto retired = m_retirement.retireUnseen(state.collection, state.generation, now);
    if (!retired)
        return std::unexpected(retired.error());
    for (const QString &id : *retired)
        note(applied, id);
    applied.retired = retired->size();
    state.recordCount = *seen;
    state.seenInGeneration = *seen + *poisoned;
    state.complete = true;
    return m_quarantine.dropBefore(state.collection, state.generation);
}

core::Result<ChangeWriter::Applied> PageApplier::apply(domain::Collection collection,
                                                       const domain::ChangesPage &page,
                                                       const QDateTime &now)
{
    const SyncStateRepository states(m_db);
    auto state = states.state(collection);
    if (!state)
        return std::unexpected(state.error());
    ChangeWriter::Applied applied;
    core::Result<void> done;
    if (m_undecided.remove(collection) && isOutOfOrder(page.items))
        done = BulkLoad(m_db, collection).takeDownIndexes();
    if (done)
        done = applyContents(page, *state, now, applied);
    if (done && page.snapshotCount)
        done = closeFullRead(*page.snapshotCount, *state, now, applied);
    if (done)
        done = m_records.flush().and_then([&] { return m_retirement.purge(collection, now); });
    if (!done)
        return std::unexpected(done.error());
    // A page without a cursor is the answer to an edit, not a part of the feed.
    if (!page.cursor.isEmpty()) {
        state->cursor = page.cursor;
        state->complete = state->complete || !page.more;
        if (!page.more)
            state->lastSuccess = now;
    }
    if (applied.many)
        applied.changedIds.clear();
    return states.save(*state).transform([&] { return applied; });
}

void PageApplier::forget()
{
    m_records.forget();
    m_quarantine.forget();
}

} // namespace store
