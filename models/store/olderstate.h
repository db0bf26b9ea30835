// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"

#include <QHash>

#include <optional>

namespace store {

class Database;

/// The records that a full read brought in an older version than is here, and not (yet) in a newer
/// one. When the read is closed with such records left, the backend has gone back to an older state
/// (doc/adr/0020): they are confirmed, and the next read takes what it brings. Runs inside the
/// transaction of its caller.
class OlderState
{
public:
    explicit OlderState(const Database &db)
        : m_db(db)
    {
    }

    [[nodiscard]] core::Result<void> remember(domain::Collection collection, const QString &id,
                                              qint64 generation);
    [[nodiscard]] core::Result<bool> isConfirmed(domain::Collection collection, const QString &id);
    /// The record has come in a newer version, was taken, or is gone.
    [[nodiscard]] core::Result<void> forget(domain::Collection collection, const QString &id);
    /// The full read of this generation was closed: confirms what it left, forgets what earlier
    /// ones did. Answers how many are confirmed.
    [[nodiscard]] core::Result<qint64> confirm(domain::Collection collection, qint64 generation);
    /// After a rollback: nothing remembered counts.
    void forgetCounts() { m_counts.clear(); }

private:
    [[nodiscard]] core::Result<qint64> count(domain::Collection collection);
    [[nodiscard]] core::Result<void> runFor(QByteArrayView sql, domain::Collection collection,
                                            qint64 generation) const;

    const Database &m_db;
    QHash<domain::Collection, qint64>
        m_counts; ///< spares a statement per record while there is none
};

/// A record of the cache, as far as edits need it.
struct VersionHere {
    qint64 version = 0;
    bool retired = false;
};
/// Nothing: the cache has never had it, or it was deleted.
[[nodiscard]] core::Result<std::optional<VersionHere>> versionHere(const Database &db,
                                                                   domain::Collection collection,
                                                                   const QString &id);

} // namespace store
