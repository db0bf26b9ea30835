// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/legacytext.h"
#include "models/exchange/tablereader.h"

namespace exchange {

/// The number of the row that is the heading: the first of the lines with the most cells. When that
/// is content, its heading lacks a name or two: the fullest line above it that names columns.
/// 0: there is none.
[[nodiscard]] int headingIn(const std::vector<ReadRow> &rows);

/// Converts texts that hold the letters of TCVN3, VNI or Windows-1258 as those of Latin-1, column
/// by column: a short text alone tells too little. The encodings found, one for each column.
QStringList convertLegacy(ReadTable &table);

/// "TCVN3", "VNI", "Windows-1258"; empty for None.
[[nodiscard]] QString legacyName(core::LegacyEncoding encoding);

} // namespace exchange
