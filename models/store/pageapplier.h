// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changewriter.h"
#include "models/store/quarantine.h"
#include "models/store/recordwriter.h"
#include "models/store/retirement.h"

#include <QSet>

namespace store {

/// Brings one page of a change feed into the cache: records, tombstones, poison, the end of a full
/// read, the cursor. Runs inside the transaction of its caller, who rolls back when it fails.
class PageApplier
{
public:
    explicit PageApplier(const Database &db)
        : m_db(db)
        , m_records(db)
        , m_quarantine(db)
        , m_retirement(db, m_records)
    {
    }

    [[nodiscard]] core::Result<ChangeWriter::Applied> apply(domain::Collection collection,
                                                            const domain::ChangesPage &page,
                                                            const QDateTime &now);
    /// The next page of the collection is the first of a bulk load: it tells whether indexes stay.
    void expectBulk(domain::Collection collection) { m_undecided.insert(collection); }
    /// After a rollback: nothing remembered counts.
    void forget();

private:
    [[nodiscard]] core::Result<void> applyContents(const domain::ChangesPage &page,
                                                   CollectionState &state, const QDateTime &now,
                                                   ChangeWriter::Applied &applied);
    [[nodiscard]] core::Result<void> applyItem(const domain::Record &item, CollectionState &state,
                                               const QDateTime &now,
                                               ChangeWriter::Applied &applied);
    [[nodiscard]] core::Result<void> applyTombstone(const QString &id, CollectionState &state,
                                                    ChangeWriter::Applied &applied);
    [[nodiscard]] core::Result<void> applyPoison(const domain::PoisonRecord &poison,
                                                 const CollectionState &state, const QDateTime &now,
                                                 ChangeWriter::Applied &applied);
    [[nodiscard]] core::Result<void> closeFullRead(qint64 count, CollectionState &state,
                                                   const QDateTime &now,
                                                   ChangeWriter::Applied &applied);

    const Database &m_db;
    RecordWriter m_records;
    Quarantine m_quarantine;
    Retirement m_retirement;
    QSet<domain::Collection> m_undecided;
};

} // namespace store
