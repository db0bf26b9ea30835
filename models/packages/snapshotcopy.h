// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/report.h"
#include "models/packages/scopesql.h"
#include "models/packages/snapshot.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <functional>

namespace packages {

/// Copies the rows of a scope from one cache into another, collection by collection, put back to
/// the moment and masked on the way. Nothing else ever gets into the other file.
class SnapshotCopy
{
public:
    /// `tick` is asked every thousand rows; false: Cancelled.
    using Tick = std::function<bool(qint64 rows)>;
    SnapshotCopy(const store::Database &from, const store::Database &to, const SnapshotScope &scope,
                 ScopeSql sql, Tick tick)
        : m_from(from)
        , m_to(to)
        , m_scope(scope)
        , m_sql(std::move(sql))
        , m_tick(std::move(tick))
    {
    }

    [[nodiscard]] core::Result<void> copy(domain::Collection collection);
    [[nodiscard]] const SnapshotFacts &facts() const { return m_facts; }

private:
    template<typename Record>
    [[nodiscard]] core::Result<void> copyOf();
    template<typename Record>
    [[nodiscard]] core::Result<bool> writeShaped(const store::Statement &row,
                                                 store::Statement &insert);
    template<typename Record>
    [[nodiscard]] core::Result<bool> shape(Record &record);
    template<typename Record>
    [[nodiscard]] core::Result<void> putBack(Record &record);
    template<typename Record>
    [[nodiscard]] core::Result<void> mask(Record &record);
    [[nodiscard]] core::Result<void> countAttachments(domain::Report &report) const;
    [[nodiscard]] bool goesOn();

    const store::Database &m_from;
    const store::Database &m_to;
    SnapshotScope m_scope;
    ScopeSql m_sql;
    Tick m_tick;
    qint64 m_rows = 0;
    SnapshotFacts m_facts;
};

} // namespace packages
