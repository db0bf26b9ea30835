// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/exchange/table.h"

class QPagedPaintDevice;

namespace panes::indicators {

/// A table on as many pages of a printer or a PDF as it needs, dark on white: title and subtitles
/// first, the headings on every page, no row cut in two, the number of each page below. The error
/// is Internal when the paper cannot be painted on.
[[nodiscard]] core::Result<void> printTable(QPagedPaintDevice &paper, const exchange::Table &table);

} // namespace panes::indicators
