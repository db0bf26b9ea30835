// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace store {

class Database;

/// One thing that is wrong with a profile's files.
struct CacheFinding {
    QString file = {};   ///< "cache.db", "outbox.db", "attachments.db"
    QString check = {};  ///< which check found it: open, encryption, pages, foreign-keys, schema,
                         ///< count, index, full-text
    QString detail = {}; ///< English

    bool operator==(const CacheFinding &) const = default;
};
using CacheFindings = std::vector<CacheFinding>;

/// While it lives, queries of the connection end with Cancelled as soon as `stop` answers true.
class StoppableQuery
{
public:
    StoppableQuery(const Database &db, const std::function<bool()> &stop);
    ~StoppableQuery();
    StoppableQuery(const StoppableQuery &) = delete;
    StoppableQuery &operator=(const StoppableQuery &) = delete;

private:
    const Database &m_db;
};

/// Reads every page that is in use, and with it its seal: enough to know that a copy can be read.
[[nodiscard]] core::Result<CacheFindings> quickFindings(const Database &db, const QString &file);
/// Every page's seal, every index against its table, foreign keys, full text inside and out.
[[nodiscard]] core::Result<CacheFindings> thoroughFindings(const Database &db, const QString &file);
/// What only a cache has: schema as the program makes it, records counted as the sync state says,
/// full text of every record, indexes that a load left undone.
[[nodiscard]] core::Result<CacheFindings> cacheFindings(const Database &cache);

/// All of that for the files of a profile that are backed up, reading only, so that a console may
/// be at work. A file that cannot be opened is a finding; one that is not there yet is none, unless
/// the profile has data.
[[nodiscard]] CacheFindings checkProfile(const QString &directory, const QByteArray &key,
                                         bool hasData);

/// Makes anew what follows from the records: indexes, full text with its words, the steps of
/// reports, counts. The callback hears 0…100 and may answer false to stop.
[[nodiscard]] core::Result<void> rebuildDerived(const Database &cache,
                                                const std::function<bool(int)> &progress = {});

} // namespace store
