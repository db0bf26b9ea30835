// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportfact.h"
#include "models/store/repositories.h"

#include <functional>

namespace store {

/// What figures are made of, read in one pass over the reports of a filter.
class ReportFigureRepository
{
public:
    explicit ReportFigureRepository(const Database &db)
        : m_db(db)
    {
    }
    /// Every report of the filter, in no order that counts. The fact lives only during the call.
    [[nodiscard]] core::Result<void> forEach(
        const ReportFilter &filter,
        const std::function<void(const domain::ReportFact &)> &take) const;
    /// When the oldest report of this cache was sent; null when there is none.
    [[nodiscard]] core::Result<QDateTime> earliest() const;

private:
    const Database &m_db;
};

} // namespace store
