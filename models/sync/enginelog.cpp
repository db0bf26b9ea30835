// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/enginelog.h"

#include "models/core/clock.h"
#include "models/core/log.h"

namespace syncing {
namespace {

constexpr int kBetweenPrunes = 200;

} // namespace

EngineLog::EngineLog(const store::Database &db, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_db(db)
    , m_clock(clock)
    , m_sincePruned(kBetweenPrunes)
{
}

void EngineLog::tell(domain::SyncEvent event, std::optional<domain::Collection> collection,
                     qint64 count, const QString &detail)
{
    const auto added = store::SyncLog(m_db).add({.at = m_clock.now(),
                                                 .event = event,
                                                 .collection = collection,
                                                 .count = count,
                                                 .detail = detail});
    if (!added) {
        qCWarning(core::logSync) << "sync log:" << added.error().detail;
        return;
    }
    if (++m_sincePruned > kBetweenPrunes)
        prune();
    Q_EMIT changed();
}

void EngineLog::count(domain::SyncEvent event, domain::Collection collection, qint64 count,
                      const QString &detail)
{
    if (count > 0)
        tell(event, collection, count, detail);
}

void EngineLog::prune()
{
    m_sincePruned = 0;
    const QDateTime before = m_clock.now().addDays(-store::SyncLog::kKeptDays);
    if (const auto pruned = store::SyncLog(m_db).prune(before, store::SyncLog::kMostEntries);
        !pruned)
        qCWarning(core::logSync) << "sync log:" << pruned.error().detail;
}

core::Result<std::vector<store::SyncLogEntry>> EngineLog::newest(int limit) const
{
    return store::SyncLog(m_db).newest(limit);
}

} // namespace syncing
