// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/syncevent.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace store {

class Database;

/// One line of the sync log.
struct SyncLogEntry {
    qint64 row = 0;    ///< grows with each entry; given by the log
    QDateTime at = {}; ///< backend time
    domain::SyncEvent event = domain::SyncEvent::Connected;
    std::optional<domain::Collection> collection = {};
    qint64 count = 0;    ///< what it counts: see domain::SyncEvent
    QString detail = {}; ///< technical, English; never secret

    bool operator==(const SyncLogEntry &) const = default;
};

/// What happened between this desk and its backend, and to the cache; in the cache.
class SyncLog
{
public:
    /// What is kept (see prune()).
    static constexpr int kMostEntries = 10'000;
    static constexpr int kKeptDays = 90;

    explicit SyncLog(const Database &db)
        : m_db(db)
    {
    }

    /// Adds an entry. What is Read of one collection within an hour is one entry: its count grows.
    [[nodiscard]] core::Result<void> add(const SyncLogEntry &entry) const;
    /// The newest entries, newest first; events of a newer program are left out.
    [[nodiscard]] core::Result<std::vector<SyncLogEntry>> newest(int limit) const;
    /// Forgets what is older than `before` and all but the newest `most`.
    [[nodiscard]] core::Result<void> prune(const QDateTime &before, int most) const;

private:
    [[nodiscard]] core::Result<bool> addToTheHour(const SyncLogEntry &entry) const;

    const Database &m_db;
};

} // namespace store
