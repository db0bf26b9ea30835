// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace store {

class Database;

/// What this desk knows of a feed from its last visit.
struct FeedVisit {
    domain::MediaSourceId sourceId = {};
    QString url = {};             ///< that was visited; another one is a feed never seen
    QByteArray etag = {};         ///< as the feed gave it
    QByteArray lastModified = {}; ///< likewise
    QDateTime visitedAt = {};
    QDateTime nextAt = {};  ///< not visited again before
    int failures = 0;       ///< in a row
    int items = 0;          ///< new to this desk at the last visit that brought an answer
    QString errorName = {}; ///< core::errorName of the last visit; empty: none
    QString errorDetail = {};

    bool operator==(const FeedVisit &) const = default;
};

/// The feeds that this desk reads itself; of this desk alone, never sent.
class FeedVisits
{
public:
    explicit FeedVisits(const Database &db)
        : m_db(db)
    {
    }
    /// In the order of the sources' ids.
    [[nodiscard]] core::Result<std::vector<FeedVisit>> all() const;
    /// Needs the connection that writes.
    [[nodiscard]] core::Result<void> save(const FeedVisit &visit) const;

private:
    const Database &m_db;
};

} // namespace store
