// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/keysetquery.h"
#include "models/store/repositories.h"

namespace store {

/// What a query over reports is for: each has its own best index.
enum class ReportUse { List, Count, Counts, PerCommune, Points, Resolved };

/// The filter as a query through the index that suits it (the comments in 001_records.sql tell what
/// each covers).
[[nodiscard]] core::Result<KeysetQuery> reportQuery(const Database &db, const ReportFilter &filter,
                                                    ReportUse use);

} // namespace store
