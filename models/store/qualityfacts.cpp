// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/qualityfacts.h"

#include "models/store/database.h"
#include "models/store/indicatorcolumns.h"

namespace store {
namespace {

template<typename Record>
QByteArray keptSelect()
{
    return QByteArray("SELECT ") + selectList<Record>() + ", row, retired_at IS NOT NULL FROM " +
           Columns<Record>::kTable + ' ';
}

template<typename Record>
KeptRecord<Record> keptRow(const Statement &statement)
{
    const int own = int(columnNames<Record>().size()) + 2; // after id and version
    return {statement.integer(own), statement.integer(own + 1) != 0, readRow<Record>(statement)};
}

template<typename Record>
core::Result<void> eachKept(const Database &db, const QByteArray &rest,
                            const std::function<void(const KeptRecord<Record> &)> &visit)
{
    return db.cached(keptSelect<Record>() + rest).and_then([&](Statement statement) {
        return forEachRow(statement, [&](const Statement &row) { visit(keptRow<Record>(row)); });
    });
}

template<typename Record>
core::Result<std::vector<KeptRecord<Record>>> keptByIds(const Database &db, const QStringList &ids)
{
    using Found = std::vector<KeptRecord<Record>>;
    return db.cached(keptSelect<Record>() + "WHERE id = ?1")
        .and_then([&](Statement statement) -> core::Result<Found> {
            Found found;
            for (const QString &id : ids) {
                statement.bind(1, id);
                const auto row = statement.step();
                if (!row)
                    return std::unexpected(row.error());
                if (*row)
                    found.push_back(keptRow<Record>(statement));
                statement.reset();
            }
            return found;
        });
}

} // namespace

core::Result<void> QualityFactRepository::eachObservation(
    const std::function<void(const KeptRecord<domain::Observation> &)> &visit) const
{
    return eachKept<domain::Observation>(
        m_db, "WHERE retired_at IS NULL ORDER BY indicator_id, unit_id, breakdown, period_start",
        visit);
}

core::Result<void> QualityFactRepository::eachSlot(
    const std::function<void(const KeptRecord<domain::Slot> &)> &visit) const
{
    return eachKept<domain::Slot>(
        m_db, "WHERE retired_at IS NULL ORDER BY indicator_id, unit_id, period_start", visit);
}

core::Result<std::vector<KeptRecord<domain::Observation>>> QualityFactRepository::observations(
    const QStringList &ids) const
{
    return keptByIds<domain::Observation>(m_db, ids);
}

core::Result<std::vector<KeptRecord<domain::Slot>>> QualityFactRepository::slotsOf(
    const QStringList &ids) const
{
    return keptByIds<domain::Slot>(m_db, ids);
}

core::Result<std::vector<domain::Observation>> QualityFactRepository::versions(
    const std::vector<qint64> &rows) const
{
    using Found = std::vector<domain::Observation>;
    return m_db.cached(keptSelect<domain::Observation>() + "WHERE row = ?1")
        .and_then([&](Statement statement) -> core::Result<Found> {
            Found found;
            for (const qint64 each : rows) {
                statement.bind(1, each);
                const auto row = statement.step();
                if (!row)
                    return std::unexpected(row.error());
                if (*row) {
                    if (auto kept = keptRow<domain::Observation>(statement); !kept.retired)
                        found.push_back(std::move(kept.record));
                }
                statement.reset();
            }
            return found;
        });
}

} // namespace store
