// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordwriter.h"

#include "models/store/recordsql.h"

#include <sqlite3.h>

namespace store {
namespace {

template<typename Record>
bool isSame(const Record &old, const Record &record)
{
    return old == record;
}

/// Fetched again without news is no change.
bool isSame(const domain::Observation &old, domain::Observation record)
{
    record.fetchedAt = old.fetchedAt;
    return old == record;
}

} // namespace

template<typename Record>
core::Result<std::optional<RecordWriter::Found<Record>>> RecordWriter::find(const QString &id) const
{
    auto select = m_db.cached(findSql<Record>());
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, id);
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    const int own = static_cast<int>(columnNames<Record>().size()) + 2;
    return Found<Record>{select->integer(own), select->integer(own + 1), !select->isNull(own + 2),
                         readRow<Record>(*select)};
}

template<typename Record>
core::Result<Written> RecordWriter::upsert(const Record &record, qint64 generation, OlderIs older)
{
    if (m_lastWasNew && generation != kNotOfAFeed) {
        auto inserted = insert(record, generation);
        if (!inserted || *inserted == Written::Inserted)
            return inserted;
    }
    auto found = find<Record>(store::idText(record));
    if (!found)
        return std::unexpected(found.error());
    m_lastWasNew = !found->has_value();
    // An answer to an edit may be an old one, said again: what is not here (any more) a feed
    // brings. What was done to an alarm is a record of its own, which nobody changes or deletes.
    const bool isAnswer = generation == kNotOfAFeed && record.version > 0;
    const bool mayBeNew = std::is_same_v<Record, domain::AlarmAction>;
    if (isAnswer && (found->has_value() ? (*found)->retired : !mayBeNew))
        return Written::Unchanged;
    if (!found->has_value())
        return insert(record, generation);
    const Found<Record> &old = **found;
    const bool keeps = older == OlderIs::Stale && (!old.retired || generation == kNotOfAFeed);
    if (keeps && old.record.version > record.version)
        return keep(old, generation).transform([](Written) { return Written::Older; });
    if (!old.retired && isSame(old.record, record))
        return keep(old, generation);
    return update(old, record, generation);
}

template<typename Record>
core::Result<void> RecordWriter::follow(qint64 row, const Record *before, const Record *after)
{
    if (!before && !after) // it was out of sight, and still is
        return {};
    if constexpr (Searchable<Record>)
        followSearch(row, before, after);
    if constexpr (std::is_same_v<Record, domain::Observation>) {
        auto done = before ? revalidate(*before) : core::Result<void>();
        return done && after ? revalidate(*after) : done;
    }
    return {};
}

template<typename Record>
void RecordWriter::followSearch(qint64 row, const Record *before, const Record *after)
{
    using Own = Columns<Record>;
    SearchIndex &index = search(collectionOf<Record>());
    const qint64 oldOrd = before ? ordOf(Own::time(*before), row) : -1;
    const qint64 newOrd = after ? ordOf(Own::time(*after), row) : -1;
    if (!index.wants(std::max(oldOrd, newOrd)))
        return;
    const QByteArray newText = after ? Own::searchText(*after) : QByteArray();
    if (oldOrd == newOrd && Own::searchText(*before) == newText)
        return;
    if (before)
        index.remove(oldOrd);
    if (after)
        index.put(newOrd, newText);
}

template<typename Record>
core::Result<Statement *> RecordWriter::inserting()
{
    const domain::Collection collection = collectionOf<Record>();
    const auto known = m_inserts.find(collection);
    if (known != m_inserts.end())
        return &known->second;
    return m_db.cached(insertNewSql<Record>()).transform([&](Statement &&made) {
        return &m_inserts.emplace(collection, std::move(made)).first->second;
    });
}

template<typename Record>
core::Result<Written> RecordWriter::insert(const Record &record, qint64 generation)
{
    const auto row = nextRow(Columns<Record>::kTable);
    if (!row)
        return std::unexpected(row.error());
    const auto statement = inserting<Record>();
    if (!statement)
        return std::unexpected(statement.error());
    (*statement)->bind(1, *row);
    (*statement)->bind(2, store::idText(record));
    bindWritten(**statement, 3, record, *row, generation);
    if (auto done = (*statement)->run(); !done)
        return std::unexpected(done.error());
    if (sqlite3_changes(m_db.handle()) == 0)
        return Written::Unchanged;
    return follow<Record>(*row, nullptr, &record).transform([] { return Written::Inserted; });
}

template<typename Record>
core::Result<Written> RecordWriter::update(const Found<Record> &old, const Record &record,
                                           qint64 generation)
{
    auto statement = m_db.cached(updateSql<Record>());
    if (!statement)
        return std::unexpected(statement.error());
    const int last = bindWritten(*statement, 1, record, old.row,
                                 std::max(old.generation, generation));
    statement->bind(last, old.row);
    if (auto done = statement->run(); !done)
        return std::unexpected(done.error());
    const Written written = old.retired ? Written::Restored : Written::Updated;
    return follow<Record>(old.row, old.retired ? nullptr : &old.record, &record)
        .transform([written] { return written; });
}

template<typename Record>
core::Result<Written> RecordWriter::keep(const Found<Record> &old, qint64 generation) const
{
    if (old.generation >= generation)
        return Written::Unchanged;
    static const QByteArray sql = QByteArray("UPDATE ") + Columns<Record>::kTable +
                                  " SET generation = ?1 WHERE row = ?2";
    auto mark = m_db.cached(sql);
    if (!mark)
        return std::unexpected(mark.error());
    mark->bind(1, generation);
    mark->bind(2, old.row);
    return mark->run().transform([] { return Written::Unchanged; });
}

template<typename Record>
core::Result<Written> RecordWriter::erase(const Found<Record> &old)
{
    static const QByteArray sql = QByteArray("DELETE FROM ") + Columns<Record>::kTable +
                                  " WHERE row = ?1";
    auto erase = m_db.cached(sql);
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, old.row);
    if (auto done = erase->run(); !done)
        return std::unexpected(done.error());
    const bool inSight = !old.retired;
    return follow<Record>(old.row, inSight ? &old.record : nullptr, nullptr).transform([inSight] {
        return inSight ? Written::Removed : Written::Unchanged;
    });
}

core::Result<Written> RecordWriter::remove(const Tombstone &tombstone)
{
    return withRecordType(
        tombstone.collection(),
        [&]<typename Record>(std::type_identity<Record>) -> core::Result<Written> {
            auto old = find<Record>(tombstone.id());
            if (!old)
                return std::unexpected(old.error());
            return old->has_value() ? erase(**old) : Written::Unchanged;
        });
}

core::Result<Written> RecordWriter::removeUnsent(domain::Collection collection, const QString &id)
{
    return withRecordType(
        collection, [&]<typename Record>(std::type_identity<Record>) -> core::Result<Written> {
            auto old = find<Record>(id);
            if (!old)
                return std::unexpected(old.error());
            const bool unsent = old->has_value() && (*old)->record.version == 0;
            return unsent ? erase(**old) : Written::Unchanged;
        });
}

core::Result<Written> RecordWriter::retire(const ClosedSnapshot &snapshot, const QString &id,
                                           const QDateTime &now)
{
    return withRecordType(
        snapshot.collection(),
        [&]<typename Record>(std::type_identity<Record>) -> core::Result<Written> {
            auto old = find<Record>(id);
            if (!old || !old->has_value() || (*old)->retired)
                return old ? core::Result<Written>(Written::Unchanged)
                           : std::unexpected(old.error());
            static const QByteArray sql = QByteArray("UPDATE ") + Columns<Record>::kTable +
                                          " SET retired_at = ?1 WHERE row = ?2";
            auto mark = m_db.cached(sql);
            if (!mark)
                return std::unexpected(mark.error());
            mark->bind(1, now);
            mark->bind(2, (*old)->row);
            if (auto done = mark->run(); !done)
                return std::unexpected(done.error());
            return follow<Record>((*old)->row, &(*old)->record, nullptr).transform([] {
                return Written::Removed;
            });
        });
}

core::Result<void> RecordWriter::markSeen(domain::Collection collection, const QString &id,
                                          qint64 generation)
{
    auto mark = m_db.cached(
        QByteArray("UPDATE " + tableOf(collection) + " SET generation = ?1 WHERE id = ?2"));
    if (!mark)
        return std::unexpected(mark.error());
    mark->bind(1, generation);
    mark->bind(2, id);
    return mark->run();
}

core::Result<void> RecordWriter::flush()
{
    m_inserts.clear();
    for (auto &[collection, index] : m_search) {
        if (auto flushed = index.flush(); !flushed)
            return flushed;
    }
    return {};
}

SearchIndex &RecordWriter::search(domain::Collection collection)
{
    return m_search.try_emplace(collection, m_db, tableOf(collection)).first->second;
}

void RecordWriter::forget()
{
    m_search.clear();
    m_lastRow.clear();
    m_inserts.clear();
}

core::Result<qint64> RecordWriter::nextRow(const char *table)
{
    const auto key = QByteArray::fromRawData(table, qsizetype(qstrlen(table)));
    const auto known = m_lastRow.find(key);
    if (known != m_lastRow.end())
        return ++*known;
    const auto last = m_db.scalar(QByteArray("SELECT max(row) FROM " + key));
    if (!last)
        return std::unexpected(last.error());
    return m_lastRow[key] = *last + 1;
}

core::Result<void> RecordWriter::revalidate(const domain::Observation &observation) const
{
    auto toggle = m_db.cached(
        "UPDATE observations SET is_valid = 1 - is_valid WHERE indicator_id = ?1 AND unit_id = ?2 "
        "AND breakdown = ?3 "
        "AND period_start = ?4 AND period_kind = ?5 AND is_valid <> (row IS (SELECT row FROM "
        "observations "
        "WHERE indicator_id = ?1 AND unit_id = ?2 AND breakdown = ?3 AND period_start = ?4 AND "
        "period_kind = ?5 "
        "AND retired_at IS NULL ORDER BY published_at DESC, version DESC, id DESC LIMIT 1))");
    if (!toggle)
        return std::unexpected(toggle.error());
    toggle->bind(1, observation.indicatorId.value);
    toggle->bind(2, observation.unitId.value);
    toggle->bind(3, observation.breakdown);
    toggle->bind(4, observation.period.start);
    toggle->bind(5, static_cast<int>(observation.period.kind));
    return toggle->run();
}

// The kinds of record that there are: the alternatives of domain::Record.
template core::Result<Written> RecordWriter::upsert(const domain::Unit &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Agency &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::CalendarDay &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Indicator &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Plan &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Observation &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Feed &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Slot &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::ReportCategory &, qint64,
                                                    OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Report &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::ReportEvent &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Attachment &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::MediaSource &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::MediaItem &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::AlarmRule &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::AlarmAction &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Ticket &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Remark &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::MediaRule &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::WallPage &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::WallCommand &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Signer &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Bulletin &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Submission &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Closing &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Explanation &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::Proposal &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::UsageDay &, qint64, OlderIs);
template core::Result<Written> RecordWriter::upsert(const domain::ServiceDay &, qint64, OlderIs);

} // namespace store
