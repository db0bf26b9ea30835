// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/administration.h"
#include "models/domain/indicator.h"

#include <span>
#include <vector>

namespace store {

class Database;

/// Values of indicators by the units that have them: what a map is filled with.
class UnitValueRepository
{
public:
    explicit UnitValueRepository(const Database &db)
        : m_db(db)
    {
    }
    /// The indicators that have a value of their own for some unit of the level.
    [[nodiscard]] core::Result<std::vector<domain::IndicatorId>> indicatorsOf(
        domain::UnitLevel level) const;
    /// When the newest period started, up to a day, for which one of the units has a value; not
    /// valid when none has.
    [[nodiscard]] core::Result<QDate> newestStart(const domain::IndicatorId &indicator,
                                                  std::span<const domain::UnitId> units,
                                                  const QDate &until) const;

private:
    const Database &m_db;
};

} // namespace store
