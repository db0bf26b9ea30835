// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/readerpool.h"
#include "models/store/repositories.h"

namespace items {

/// The report whose code people know ("PA-2025-000123"). NotFound: this cache has none.
[[nodiscard]] QFuture<core::Result<domain::Report>> reportWithCode(store::ReaderPool &readers,
                                                                   const QString &code);
/// The report with an id. NotFound: this cache has none.
[[nodiscard]] QFuture<core::Result<domain::Report>> reportWithId(store::ReaderPool &readers,
                                                                 const domain::ReportId &id);

} // namespace items
