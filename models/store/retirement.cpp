// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retirement.h"

#include "models/store/database.h"
#include "models/store/recordwriter.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

namespace store {
namespace {

constexpr int kKeptDays = 30;
constexpr qint64 kSecondsBetweenPurges = 3600;

} // namespace

core::Result<qint64> Retirement::seen(domain::Collection collection, qint64 generation) const
{
    auto select = m_db.prepare(QByteArray("SELECT count(*) FROM " + tableOf(collection) +
                                          " WHERE retired_at IS NULL AND generation = ?1"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, generation);
    return select->step().transform([&](bool) { return select->integer(0); });
}

core::Result<QStringList> Retirement::retireUnseen(domain::Collection collection, qint64 generation,
                                                   const QDateTime &now) const
{
    auto select = m_db.prepare(
        QByteArray("SELECT id FROM " + tableOf(collection) +
                   " WHERE retired_at IS NULL AND generation <> ?1 AND version > 0"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, generation);
    QStringList ids;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        ids.append(select->text(0));
    }
    for (const QString &id : std::as_const(ids)) {
        if (auto retired = m_writer.retire(collection, id, now); !retired)
            return std::unexpected(retired.error());
    }
    return ids;
}

core::Result<void> Retirement::purge(domain::Collection collection, const QDateTime &now)
{
    const QDateTime last = m_lastPurge.value(collection);
    if (last.isValid() && last.secsTo(now) < kSecondsBetweenPurges)
        return {};
    auto erase = m_db.prepare(QByteArray("DELETE FROM " + tableOf(collection) +
                                         " WHERE retired_at IS NOT NULL AND retired_at < ?1"));
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, now.addDays(-kKeptDays));
    m_lastPurge[collection] = now;
    return erase->run();
}

} // namespace store
