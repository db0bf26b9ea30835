// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changewriter.h"
#include "models/store/olderstate.h"
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
        , m_older(db)
        , m_retirement(db, m_records)
    {
    }

    [[nodiscard]] core::Result<ChangeWriter::Applied> apply(domain::Collection collection,
                                                            const domain::ChangesPage &page,
                                                            const QDateTime &now);
    /// As ChangeWriter::release().
    [[nodiscard]] core::Result<ChangeWriter::Applied> release(domain::Collection collection,
                                                              const QString &id,
                                                              const domain::Record &record,
                                                              const QDateTime &now);
    /// As ChangeWriter::removeUnsent().
    [[nodiscard]] core::Result<bool> removeUnsent(domain::Collection collection, const QString &id);
    /// The next page of the collection is the first of a bulk load: it tells whether indexes stay.
    void expectBulk(domain::Collection collection) { m_undecided.insert(collection); }
    /// After a rollback: nothing remembered counts.
    void forget();

private:
    /// What a page is applied to and with.
    struct Place {
        CollectionState state;
        QDateTime now;
        bool ofAFeed = false;
        qint64 generation = RecordWriter::kNotOfAFeed; ///< in which the page's records are seen
        ChangeWriter::Applied applied = {};
    };
    [[nodiscard]] core::Result<void> applyContents(const domain::ChangesPage &page, Place &place);
    [[nodiscard]] core::Result<void> applyItem(const domain::Record &item, Place &place);
    template<typename Record>
    [[nodiscard]] core::Result<Written> write(const Record &record, Place &place);
    [[nodiscard]] core::Result<void> applyTombstone(const QString &id, Place &place);
    [[nodiscard]] core::Result<void> applyPoison(const domain::PoisonRecord &poison, Place &place);
    [[nodiscard]] core::Result<void> closeFullRead(qint64 count, Place &place);
    [[nodiscard]] core::Result<ChangeWriter::Applied> finish(Place &place);

    const Database &m_db;
    RecordWriter m_records;
    Quarantine m_quarantine;
    OlderState m_older;
    Retirement m_retirement;
    QSet<domain::Collection> m_undecided;
};

/// A full read begins: from the start, in a generation of its own; the old rows stay.
void beginFullRead(CollectionState &state);

} // namespace store
