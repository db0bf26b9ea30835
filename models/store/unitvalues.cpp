// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unitvalues.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <algorithm>

namespace store {

core::Result<std::vector<domain::IndicatorId>> UnitValueRepository::indicatorsOf(
    domain::UnitLevel level) const
{
    auto statement = m_db.cached(
        "SELECT id FROM indicators AS i WHERE retired_at IS NULL AND EXISTS (SELECT 1 FROM "
        "observations AS o WHERE o.is_valid = 1 AND o.retired_at IS NULL AND o.missing IS NOT 1 "
        "AND o.breakdown = '' AND o.indicator_id = i.id AND o.unit_id IN (SELECT id FROM units "
        "WHERE level = ?1 AND retired_at IS NULL)) ORDER BY subsystem, code, id");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, int(level));
    std::vector<domain::IndicatorId> found;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return found;
        found.emplace_back(statement->text(0));
    }
}

core::Result<QDate> UnitValueRepository::newestStart(const domain::IndicatorId &indicator,
                                                     std::span<const domain::UnitId> units,
                                                     const QDate &until) const
{
    auto statement = m_db.cached(
        "SELECT max(period_start) FROM observations WHERE is_valid = 1 AND retired_at IS NULL AND "
        "missing IS NOT 1 AND unit_id = ?1 AND breakdown = '' AND indicator_id = ?2 AND "
        "period_start <= ?3");
    if (!statement)
        return std::unexpected(statement.error());
    QDate newest;
    for (const domain::UnitId &unit : units) {
        statement->bind(1, unit.value);
        statement->bind(2, indicator.value);
        statement->bind(3, until);
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        if (*row && !statement->isNull(0))
            newest = std::max(newest, statement->date(0));
        statement->reset();
    }
    return newest;
}

} // namespace store
