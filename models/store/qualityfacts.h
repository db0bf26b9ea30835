// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/indicator.h"

#include <functional>
#include <vector>

namespace store {

class Database;

/// A record and the row of the cache that it lies in, which stays the same while the cache lives.
template<typename Record>
struct KeptRecord {
    qint64 row = 0;
    bool retired = false;
    Record record = {};
};

/// What data quality is worked out from, read once as a stream and then by what changed.
class QualityFactRepository
{
public:
    explicit QualityFactRepository(const Database &db)
        : m_db(db)
    {
    }
    /// All live versions of figures, by indicator, unit and period.
    [[nodiscard]] core::Result<void> eachObservation(
        const std::function<void(const KeptRecord<domain::Observation> &)> &visit) const;
    /// All live slots.
    [[nodiscard]] core::Result<void> eachSlot(
        const std::function<void(const KeptRecord<domain::Slot> &)> &visit) const;
    /// Those of the ids that the cache has, the retired ones among them.
    [[nodiscard]] core::Result<std::vector<KeptRecord<domain::Observation>>> observations(
        const QStringList &ids) const;
    [[nodiscard]] core::Result<std::vector<KeptRecord<domain::Slot>>> slotsOf(
        const QStringList &ids) const;
    /// The versions in these rows that are live.
    [[nodiscard]] core::Result<std::vector<domain::Observation>> versions(
        const std::vector<qint64> &rows) const;

private:
    const Database &m_db;
};

} // namespace store
