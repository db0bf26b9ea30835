// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshotcopy.h"

#include "models/packages/past.h"
#include "models/packages/personalmask.h"
#include "models/store/databasecopy.h"
#include "models/store/recordsql.h"
#include "models/store/repositories.h"

#include <concepts>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr qint64 kTickRows = 1000;

template<typename Record>
concept HasPast = requires(const Record &record, const QDateTime &moment) {
    { pastOf(record, moment) } -> std::same_as<Past<Record>>;
} || std::same_as<Record, domain::Report>;

template<typename Record>
concept Maskable = std::same_as<Record, domain::Report> ||
                   std::same_as<Record, domain::ReportEvent> ||
                   std::same_as<Record, domain::Attachment> ||
                   std::same_as<Record, domain::MediaItem>;

/// Columns of a table beyond what a record tells of itself.
template<typename Record>
QList<QByteArray> derivedColumns()
{
    if constexpr (std::same_as<Record, domain::Observation>)
        return {"is_valid"};
    if constexpr (store::Searchable<Record>) {
        store::ColumnNames derived;
        store::Columns<Record>::derived(derived, Record{}, 0);
        return derived.names();
    }
    return {};
}

/// The sender of a report, for what hangs on it.
core::Result<Citizen> citizenOf(const store::Database &db, const domain::ReportId &report)
{
    if (report.isEmpty())
        return Citizen{};
    auto select = db.cached("SELECT sender_name, sender_phone FROM reports WHERE id = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, report.value);
    return select->step().transform(
        [&](bool there) { return there ? Citizen{select->text(0), select->text(1)} : Citizen{}; });
}

} // namespace

bool SnapshotCopy::goesOn()
{
    return ++m_rows % kTickRows != 0 || !m_tick || m_tick(m_rows);
}

core::Result<void> SnapshotCopy::countAttachments(domain::Report &report) const
{
    auto count = m_from.cached("SELECT count(*) FROM attachments WHERE report_id = ?1 AND "
                               "retired_at IS NULL AND coalesce(taken_at, 0) <= ?2");
    if (!count)
        return std::unexpected(count.error());
    count->bind(1, report.id.value);
    count->bind(2, *m_scope.asOf);
    return count->step().transform([&](bool) { report.attachmentCount = int(count->integer(0)); });
}

template<typename Record>
core::Result<void> SnapshotCopy::putBack(Record &record)
{
    Past<Record> past{.record = record};
    if constexpr (std::same_as<Record, domain::Report>) {
        if (record.updatedAt.isValid() && record.updatedAt <= *m_scope.asOf)
            return {}; // every step touches it, so none came later
        const auto events = store::ReportRepository(m_from).events(record.id);
        if (!events)
            return std::unexpected(events.error());
        past = pastOf(record, *events, *m_scope.asOf);
        if (past.record != record) {
            if (auto counted = countAttachments(past.record); !counted)
                return counted;
        }
    } else {
        past = pastOf(record, *m_scope.asOf);
    }
    if (past.unknown)
        ++m_facts.notRolledBack[domain::code(store::collectionOf<Record>())];
    m_facts.rolledBack += past.record != record ? 1 : 0;
    record = std::move(past.record);
    return {};
}

template<typename Record>
core::Result<void> SnapshotCopy::mask(Record &record)
{
    Record shown = record;
    if constexpr (requires { masked(record); }) {
        shown = masked(std::move(shown));
    } else {
        const auto citizen = citizenOf(m_from, record.reportId);
        if (!citizen)
            return std::unexpected(citizen.error());
        shown = masked(std::move(shown), *citizen);
    }
    m_facts.masked += shown != record ? 1 : 0;
    record = std::move(shown);
    return {};
}

/// True: the record must be written instead of its row.
template<typename Record>
core::Result<bool> SnapshotCopy::shape(Record &record)
{
    const Record before = record;
    core::Result<void> shaped;
    if constexpr (HasPast<Record>)
        shaped = m_scope.asOf ? putBack(record) : shaped;
    if constexpr (Maskable<Record>)
        shaped = shaped.and_then(
            [&] { return m_scope.masked ? mask(record) : core::Result<void>(); });
    return shaped.transform([&] { return record != before; });
}

/// False: the row can be handed over as it is.
template<typename Record>
core::Result<bool> SnapshotCopy::writeShaped(const store::Statement &row, store::Statement &insert)
{
    if (!(HasPast<Record> && m_scope.asOf) && !(Maskable<Record> && m_scope.masked))
        return false;
    auto record = store::readRow<Record>(row);
    const auto changed = shape(record);
    if (!changed || !*changed)
        return changed;
    const int own = int(store::columnNames<Record>().size()) + 2;
    insert.bind(1, row.integer(own));
    insert.bind(2, store::idText(record));
    store::bindWritten(insert, 3, record, row.integer(own), row.integer(own + 1));
    return insert.run().transform([] { return true; });
}

template<typename Record>
core::Result<void> SnapshotCopy::copyOf()
{
    const QByteArray table = store::Columns<Record>::kTable;
    const domain::Collection collection = store::collectionOf<Record>();
    QByteArrayList names{store::selectList<Record>(), "row", "generation"};
    names += derivedColumns<Record>();
    const QByteArray columns = names.join(", ");
    const auto width = int(columns.count(',')) + 1;
    auto copying = store::RowCopy::prepare(m_from,
                                           "SELECT " + columns + " FROM " + table + " WHERE " +
                                               m_sql.condition(collection) + " ORDER BY row",
                                           m_to,
                                           "INSERT INTO " + table + "(" + columns + ") VALUES(" +
                                               QByteArray("?, ").repeated(width).chopped(2) + ")");
    if (!copying)
        return std::unexpected(copying.error());
    auto shaped = m_to.prepare(store::insertSql<Record>());
    if (!shaped)
        return std::unexpected(shaped.error());
    store::Statement &row = copying->rows();
    if (copying->takesParameter())
        row.bindText(1, m_sql.areas());
    qint64 &count = m_facts.counts[domain::code(collection)];
    core::Result<bool> there = row.step();
    for (; there && *there; there = row.step()) {
        ++count;
        if (!goesOn())
            return core::failure(core::ErrorKind::Cancelled, u"the snapshot"_s);
        const auto written = writeShaped<Record>(row, *shaped);
        if (!written)
            return std::unexpected(written.error());
        if (auto copied = *written ? core::Result<void>() : copying->handOver(); !copied)
            return copied;
    }
    return there ? core::Result<void>() : std::unexpected(there.error());
}

core::Result<void> SnapshotCopy::copy(domain::Collection collection)
{
    return store::withRecordType(
        collection, [this]<typename Record>(std::type_identity<Record>) -> core::Result<void> {
            return copyOf<Record>();
        });
}

} // namespace packages
