// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

namespace items {

// What screens ask the lists for; the values are the store's, the name is this folder's, since
// widgets know no store.
using domain::ReportFilter;
using store::MediaCounts;
using store::MediaFilter;
using store::MediaOverdue;
using store::ReportCounts;

} // namespace items
