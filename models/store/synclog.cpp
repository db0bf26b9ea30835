// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/synclog.h"

#include "models/store/database.h"
#include "models/store/readeach.h"

namespace store {
namespace {

constexpr qint64 kSecondsOfOneRead = 3600;

QString codeOf(const std::optional<domain::Collection> &collection)
{
    return collection ? domain::code(*collection) : QString();
}

} // namespace

core::Result<bool> SyncLog::addToTheHour(const SyncLogEntry &entry) const
{
    if (entry.event != domain::SyncEvent::Read)
        return false;
    auto update = m_db.cached(
        "UPDATE sync_log SET count = count + ?1 WHERE row = (SELECT max(row) FROM sync_log WHERE "
        "event = ?2 AND collection = ?3) AND at > ?4 AND at <= ?5");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, entry.count);
    update->bind(2, domain::code(entry.event));
    update->bind(3, codeOf(entry.collection));
    update->bind(4, entry.at.addSecs(-kSecondsOfOneRead));
    update->bind(5, entry.at);
    return update->run()
        .and_then([this] { return m_db.scalar("SELECT changes()"); })
        .transform([](qint64 changed) { return changed > 0; });
}

core::Result<void> SyncLog::add(const SyncLogEntry &entry) const
{
    const auto added = addToTheHour(entry);
    if (!added || *added)
        return added.transform([](bool) {});
    auto insert = m_db.cached(
        "INSERT INTO sync_log(at, event, collection, count, detail) VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, entry.at);
    insert->bind(2, domain::code(entry.event));
    insert->bind(3, codeOf(entry.collection));
    insert->bind(4, entry.count);
    insert->bind(5, entry.detail);
    return insert->run();
}

core::Result<std::vector<SyncLogEntry>> SyncLog::newest(int limit) const
{
    auto select = m_db.cached("SELECT row, at, event, collection, count, detail FROM sync_log "
                              "ORDER BY row DESC LIMIT ?1");
    if (!select)
        return std::unexpected(select.error());
    select->bind(1, limit);
    std::vector<SyncLogEntry> entries;
    return forEachRow(*select,
                      [&entries](const Statement &row) {
                          if (const auto event = domain::syncEventFromCode(row.text(2)))
                              entries.push_back({row.integer(0), row.time(1), *event,
                                                 domain::collectionFromCode(row.text(3)),
                                                 row.integer(4), row.text(5)});
                      })
        .transform([&entries] { return std::move(entries); });
}

core::Result<void> SyncLog::prune(const QDateTime &before, int most) const
{
    auto erase = m_db.cached("DELETE FROM sync_log WHERE at < ?1 OR row <= (SELECT max(row) FROM "
                             "sync_log) - ?2");
    if (!erase)
        return std::unexpected(erase.error());
    erase->bind(1, before);
    erase->bind(2, most);
    return erase->run();
}

} // namespace store
