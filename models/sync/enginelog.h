// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/synclog.h"

#include <QObject>

namespace core {
class Clock;
}

namespace syncing {

/// What the engine writes into the sync log. A log that cannot be written is a warning and never
/// fails what it tells of. Lives in the sync thread.
class EngineLog : public QObject
{
    Q_OBJECT
public:
    EngineLog(const store::Database &db, const core::Clock &clock, QObject *parent);

    void tell(domain::SyncEvent event, std::optional<domain::Collection> collection = {},
              qint64 count = 0, const QString &detail = {});
    /// Tells only when there is something to count.
    void count(domain::SyncEvent event, domain::Collection collection, qint64 count,
               const QString &detail = {});
    [[nodiscard]] core::Result<std::vector<store::SyncLogEntry>> newest(int limit) const;

Q_SIGNALS:
    void changed();

private:
    void prune();

    const store::Database &m_db;
    const core::Clock &m_clock;
    int m_sincePruned;
};

} // namespace syncing
