// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/remark.h"

#include <optional>
#include <vector>

namespace store {

class Database;

/// Which remarks and directions; every member that is set narrows.
struct RemarkFilter {
    domain::IndicatorId indicatorId = {};
    domain::UnitId unitId = {};
    std::optional<domain::Period> period = {};
    bool directionsOnly = false;
    bool openOnly = false; ///< that wait for their answer or their closing

    [[nodiscard]] bool matches(const domain::Remark &remark) const;
    bool operator==(const RemarkFilter &) const = default;
};

/// Remarks and directions on figures.
class RemarkRepository
{
public:
    explicit RemarkRepository(const Database &db)
        : m_db(db)
    {
    }
    /// Of directions only: by their last day; else newest first. At most kMost.
    [[nodiscard]] core::Result<std::vector<domain::Remark>> remarks(
        const RemarkFilter &filter) const;
    [[nodiscard]] core::Result<domain::Remark> remark(const domain::RemarkId &id) const;

    static constexpr int kMost = 5000;

private:
    const Database &m_db;
};

} // namespace store
