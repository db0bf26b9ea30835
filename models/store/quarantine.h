// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace store {

class Database;

/// Records that did not fit the contract, kept until a newer page brings them whole or deletes
/// them.
class Quarantine
{
public:
    explicit Quarantine(const Database &db)
        : m_db(db)
    {
    }

    /// Keeps the record unless a newer version of it is kept already.
    [[nodiscard]] core::Result<void> put(const domain::PoisonRecord &poison, qint64 generation,
                                         const QDateTime &now);
    /// The record has come whole, or is gone; true: it was set aside.
    [[nodiscard]] core::Result<bool> release(domain::Collection collection, const QString &id,
                                             qint64 upToVersion);
    /// A record that is set aside, and the generation in which it was seen.
    struct Kept {
        domain::PoisonRecord record;
        qint64 generation = 0;
    };
    [[nodiscard]] core::Result<std::optional<Kept>> find(domain::Collection collection,
                                                         const QString &id) const;
    /// How many were seen in the generation and are not in the table of the collection either.
    [[nodiscard]] core::Result<qint64> seenOnlyHere(domain::Collection collection,
                                                    qint64 generation) const;
    /// What an older full read left and the present one did not bring.
    [[nodiscard]] core::Result<void> dropBefore(domain::Collection collection,
                                                qint64 generation) const;
    void forget() { m_counts.clear(); }

private:
    [[nodiscard]] core::Result<qint64> count(domain::Collection collection);

    const Database &m_db;
    QHash<domain::Collection, qint64>
        m_counts; ///< spares a statement per record while there is none
};

} // namespace store
