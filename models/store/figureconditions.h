// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/keysetquery.h"
#include "models/store/repositories.h"

namespace store {

/// Narrows a query over reports by the part of the filter that asks for the records behind a
/// figure: outcome, past, ratings, categories, deadline, place.
void narrowToFigure(KeysetQuery &query, const ReportFilter &filter);

} // namespace store
