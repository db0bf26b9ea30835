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
struct CollectionState;

/// The proof that a full read was closed by the backend and brought as many records as it counts:
/// without one nothing can be retired, and only Retirement::close() makes one.
class ClosedSnapshot
{
public:
    [[nodiscard]] domain::Collection collection() const { return m_collection; }
    [[nodiscard]] qint64 generation() const { return m_generation; }
    /// How many records were seen in the generation.
    [[nodiscard]] qint64 seen() const { return m_seen; }
    /// How many stay in sight: those, and what waits in the outbox.
    [[nodiscard]] qint64 staying() const { return m_seen + m_unsent; }

private:
    friend class Retirement;
    ClosedSnapshot(domain::Collection collection, qint64 generation, qint64 seen, qint64 unsent)
        : m_collection(collection)
        , m_generation(generation)
        , m_seen(seen)
        , m_unsent(unsent)
    {
    }
    domain::Collection m_collection;
    qint64 m_generation;
    qint64 m_seen;
    qint64 m_unsent;
};

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

    /// Counts what was seen against what the backend says that it has; `poisoned` were seen and are
    /// set aside. Errors: BadContract: no full read is under way, the numbers differ, or the
    /// backend has nothing at all and has not said so several times in a row.
    [[nodiscard]] core::Result<ClosedSnapshot> close(const CollectionState &state, qint64 poisoned,
                                                     qint64 count) const;
    /// Retires the live records not seen in the generation; answers their ids. Version 0 is only at
    /// this desk, waiting in the outbox: no feed can have shown it.
    [[nodiscard]] core::Result<QStringList> retireUnseen(const ClosedSnapshot &snapshot,
                                                         const QDateTime &now) const;
    /// Deletes what has been retired long enough; looks at most once an hour.
    [[nodiscard]] core::Result<void> purge(domain::Collection collection, const QDateTime &now);

private:
    const Database &m_db;
    RecordWriter &m_writer;
    QHash<domain::Collection, QDateTime> m_lastPurge;
};

} // namespace store
