// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace store {

class Database;
class RecordWriter;

/// Records that a closed full read did not bring: out of sight at once, restorable for 30 days,
/// then purged.
class Retirement
{
public:
    Retirement(const Database &db, RecordWriter &writer)
        : m_db(db)
        , m_writer(writer)
    {
    }

    /// How many live records were seen in the generation.
    [[nodiscard]] core::Result<qint64> seen(domain::Collection collection, qint64 generation) const;
    /// Retires the live records not seen in the generation; answers their ids. Version 0 is only at
    /// this desk, waiting in the outbox: no feed can have shown it.
    [[nodiscard]] core::Result<QStringList> retireUnseen(domain::Collection collection,
                                                         qint64 generation,
                                                         const QDateTime &now) const;
    /// Deletes what has been retired long enough; looks at most once an hour.
    [[nodiscard]] core::Result<void> purge(domain::Collection collection, const QDateTime &now);

private:
    const Database &m_db;
    RecordWriter &m_writer;
    QHash<domain::Collection, QDateTime> m_lastPurge;
};

} // namespace store
