// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablereader.h"

namespace exchange {

inline constexpr qint64 kMostUnpackedBytes = 500'000'000; ///< of a workbook
inline constexpr qint64 kMostPartBytes = 200'000'000;
/// A part of more than kFreelyPackedBytes is refused when it grows more than this by unpacking.
inline constexpr qint64 kMostPackedRatio = 200;
inline constexpr qint64 kFreelyPackedBytes = 10'000'000;

/// Reads a sheet of a workbook (Office Open XML): the index is into ReadTable::sheets. Formulas are
/// never evaluated: their cells hold what the program that wrote the file had worked out. Of merged
/// cells only the first has a value. Figures whose number format is one of a date are moments; a
/// time of day alone stays a figure.
/// InvalidArgument: too large (packed, or when unpacked), empty, no such sheet, or a file that is
/// not read: password, .xls, .ods, .xlsb. BadContract: the package or a part of it is broken, or
/// its XML has a document type.
[[nodiscard]] core::Result<ReadTable> readXlsx(const QByteArray &bytes, int sheet = 0);

} // namespace exchange
