// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportsheet.h"

namespace items {

/// One matter over all versions of its category: deadlines change from year to year, the matter
/// stays.
struct CategoryCounts {
    std::vector<domain::CategoryId> ids; ///< those of this cache, the one in force last
    qint64 received = 0;
    qint64 before = 0; ///< received in the same period of the year before

    [[nodiscard]] const domain::CategoryId &current() const { return ids.back(); }
};
/// Most first. Categories are one when they have the same code.
[[nodiscard]] std::vector<CategoryCounts> categoriesOf(const ReportSheet &sheet);

/// Communes of an area (empty: the province), valid at the end of the scope, from which no report
/// of the scope came; in Vietnamese order of their names.
[[nodiscard]] std::vector<const domain::Unit *> quietUnits(const ReportSheet &sheet,
                                                           const domain::UnitId &area);

} // namespace items
