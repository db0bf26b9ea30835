// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retirement.h"

#include "models/store/changewriter.h"
#include "models/store/database.h"
#include "models/store/readeach.h"
#include "models/store/recordwriter.h"
#include "models/store/tables.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// An empty answer may be a backend that is being set up or has lost its right to read: it has to
/// come again after so many failures in a row.
constexpr int kTimesNothing = 3;

constexpr int kKeptDays = 30;
constexpr qint64 kSecondsBetweenPurges = 3600;

} // namespace

core::Result<ClosedSnapshot> Retirement::close(const CollectionState &state, qint64 poisoned,
                                               qint64 count) const
{
    const QString name = domain::code(state.collection);
    if (!state.fullRead)
        return core::failure(core::ErrorKind::BadContract,
                             u"a snapshot of %1 outside of a full read"_s.arg(name));
    auto select = m_db.cached(QByteArray("SELECT sum(generation = ?1), sum(version > 0), "
                                         "sum(version = 0 AND generation <> ?1) FROM " +
                                         tableOf(state.collection) + " WHERE retired_at IS NULL"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, state.generation);
    if (auto row = select->step(); !row)
        return std::unexpected(row.error());
    const qint64 seen = select->integer(0);
    const qint64 here = select->integer(1);
    if (seen + poisoned != count)
        return core::failure(
            core::ErrorKind::BadContract,
            u"the full read of %1 brought %2 records, the backend counts %3"_s.arg(name)
                .arg(seen + poisoned)
                .arg(count));
    if (count == 0 && here > 0 && state.failures < kTimesNothing)
        return core::failure(
            core::ErrorKind::BadContract,
            u"the backend has no %1 at all, %2 are here: not believed yet"_s.arg(name).arg(here));
    return ClosedSnapshot(state.collection, state.generation, seen, select->integer(2));
}

core::Result<QStringList> Retirement::retireUnseen(const ClosedSnapshot &snapshot,
                                                   const QDateTime &now) const
{
    auto select = m_db.prepare(
        QByteArray("SELECT id FROM " + tableOf(snapshot.collection()) +
                   " WHERE retired_at IS NULL AND generation <> ?1 AND version > 0"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, snapshot.generation());
    QStringList ids;
    if (auto looked = forEachRow(*select, [&](const Statement &row) { ids.append(row.text(0)); });
        !looked)
        return std::unexpected(looked.error());
    for (const QString &id : std::as_const(ids)) {
        if (auto retired = m_writer.retire(snapshot, id, now); !retired)
            return std::unexpected(retired.error());
    }
    return ids;
}

core::Result<void> Retirement::purge(domain::Collection collection, const QDateTime &now)
{
    const QDateTime last = m_lastPurge.value(collection);
    if (last.isValid() && last.secsTo(now) < kSecondsBetweenPurges)
        return {};
    auto erase = m_db.cached(QByteArray("DELETE FROM " + tableOf(collection) +
                                        " WHERE retired_at IS NOT NULL AND retired_at < ?1"));
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, now.addDays(-kKeptDays));
    m_lastPurge[collection] = now;
    return erase->run();
}

} // namespace store
