// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/quarantine.h"

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include <QCryptographicHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr qsizetype kMostRaw = 64 * 1024;

/// Records without a readable id are told apart by their content.
QString keyOf(const domain::PoisonRecord &poison)
{
    if (!poison.id.isEmpty())
        return poison.id;
    return u"?"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(poison.raw, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

core::Result<void> Quarantine::put(const domain::PoisonRecord &poison, qint64 generation,
                                   const QDateTime &now)
{
    auto insert = m_db.cached(
        "INSERT INTO quarantine(collection, id, version, generation, at, reason, raw) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(collection, id) DO UPDATE SET "
        "version = excluded.version, generation = excluded.generation, "
        "at = iif(excluded.version > version, excluded.at, at), reason = excluded.reason, "
        "raw = excluded.raw WHERE excluded.version >= version");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, domain::code(poison.collection));
    insert->bind(2, keyOf(poison));
    insert->bind(3, poison.version);
    insert->bind(4, generation);
    insert->bind(5, now);
    insert->bind(6, poison.reason);
    insert->bindBlob(7, poison.raw.first(qMin(poison.raw.size(), kMostRaw)));
    m_counts.remove(poison.collection);
    return insert->run();
}

core::Result<bool> Quarantine::release(domain::Collection collection, const QString &id,
                                       qint64 upToVersion)
{
    const auto kept = count(collection);
    if (!kept || *kept == 0)
        return kept.transform([](qint64) { return false; });
    auto erase = m_db.cached(
        "DELETE FROM quarantine WHERE collection = ?1 AND id = ?2 AND version <= ?3");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, domain::code(collection));
    erase->bind(2, id);
    erase->bind(3, upToVersion);
    return erase->run()
        .and_then([this] { return m_db.scalar("SELECT changes()"); })
        .transform([](qint64 erased) { return erased > 0; });
}

core::Result<std::optional<Quarantine::Kept>> Quarantine::find(domain::Collection collection,
                                                               const QString &id) const
{
    auto select = m_db.cached("SELECT version, reason, raw, generation FROM quarantine WHERE "
                              "collection = ?1 AND id = ?2");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(collection));
    select->bind(2, id);
    return select->step().transform([&](bool there) {
        return there ? std::optional(Kept{
                           {collection, id, select->integer(0), select->text(1), select->bytes(2)},
                           select->integer(3)})
                     : std::nullopt;
    });
}

core::Result<qint64> Quarantine::seenOnlyHere(domain::Collection collection,
                                              qint64 generation) const
{
    auto select = m_db.cached(
        QByteArray("SELECT count(*) FROM quarantine WHERE collection = ?1 AND generation = ?2 "
                   "AND id NOT IN (SELECT id FROM " +
                   tableOf(collection) + " WHERE retired_at IS NULL)"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(collection));
    select->bind(2, generation);
    return select->step().transform([&](bool) { return select->integer(0); });
}

core::Result<void> Quarantine::dropBefore(domain::Collection collection, qint64 generation) const
{
    auto erase = m_db.cached("DELETE FROM quarantine WHERE collection = ?1 AND generation < ?2");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, domain::code(collection));
    erase->bind(2, generation);
    return erase->run();
}

core::Result<qint64> Quarantine::count(domain::Collection collection)
{
    if (const auto known = m_counts.constFind(collection); known != m_counts.cend())
        return *known;
    auto select = m_db.cached("SELECT count(*) FROM quarantine WHERE collection = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(collection));
    if (auto row = select->step(); !row)
        return std::unexpected(row.error());
    return m_counts[collection] = select->integer(0);
}

} // namespace store
