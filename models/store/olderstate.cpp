// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/olderstate.h"

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

namespace store {

core::Result<void> OlderState::remember(domain::Collection collection, const QString &id,
                                        qint64 generation)
{
    auto insert = m_db.cached("INSERT INTO older_here(collection, id, generation) VALUES(?1, ?2, "
                              "?3) ON CONFLICT(collection, id) DO UPDATE SET generation = ?3");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, domain::code(collection));
    insert->bind(2, id);
    insert->bind(3, generation);
    m_counts.remove(collection);
    return insert->run();
}

core::Result<bool> OlderState::isConfirmed(domain::Collection collection, const QString &id)
{
    const auto kept = count(collection);
    if (!kept || *kept == 0)
        return kept.transform([](qint64) { return false; });
    auto select = m_db.cached(
        "SELECT 1 FROM older_here WHERE collection = ?1 AND id = ?2 AND confirmed = 1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(collection));
    select->bind(2, id);
    return select->step();
}

core::Result<void> OlderState::forget(domain::Collection collection, const QString &id)
{
    const auto kept = count(collection);
    if (!kept || *kept == 0)
        return kept.transform([](qint64) {});
    auto erase = m_db.cached("DELETE FROM older_here WHERE collection = ?1 AND id = ?2");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, domain::code(collection));
    erase->bind(2, id);
    return erase->run();
}

core::Result<void> OlderState::runFor(QByteArrayView sql, domain::Collection collection,
                                      qint64 generation) const
{
    auto statement = m_db.cached(sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, domain::code(collection));
    statement->bind(2, generation);
    return statement->run();
}

core::Result<qint64> OlderState::confirm(domain::Collection collection, qint64 generation)
{
    m_counts.remove(collection);
    return runFor("DELETE FROM older_here WHERE collection = ?1 AND generation <> ?2", collection,
                  generation)
        .and_then([&] {
            return runFor("UPDATE older_here SET confirmed = 1 WHERE collection = ?1 AND "
                          "generation = ?2",
                          collection, generation);
        })
        .and_then([&] { return count(collection); });
}

core::Result<qint64> OlderState::count(domain::Collection collection)
{
    if (const auto known = m_counts.constFind(collection); known != m_counts.cend())
        return *known;
    auto select = m_db.cached("SELECT count(*) FROM older_here WHERE collection = ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, domain::code(collection));
    if (auto row = select->step(); !row)
        return std::unexpected(row.error());
    return m_counts[collection] = select->integer(0);
}

core::Result<std::optional<VersionHere>> versionHere(const Database &db,
                                                     domain::Collection collection,
                                                     const QString &id)
{
    // A newer version that came unreadable is set aside; the backend has it all the same.
    auto select = db.cached(QByteArray(
        "SELECT max(version, ifnull((SELECT version FROM quarantine WHERE collection = ?2 AND id = "
        "?1), 0)), retired_at IS NOT NULL FROM " +
        tableOf(collection) + " WHERE id = ?1"));
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, id);
    select->bind(2, domain::code(collection));
    return select->step().transform([&](bool there) {
        return there ? std::optional(VersionHere{select->integer(0), select->integer(1) != 0})
                     : std::nullopt;
    });
}

} // namespace store
