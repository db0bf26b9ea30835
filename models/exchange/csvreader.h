// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablereader.h"

namespace exchange {

/// Reads separated values: UTF-8 or UTF-16 with or without a byte order mark, else an 8-bit
/// Vietnamese encoding; `,` `;` tab or `|`, whichever parts the first records most evenly, unless a
/// first line `sep=;` says it (that line is not counted). Every cell is a text and is never
/// evaluated; the apostrophe that toCsv() puts before what looks like a formula is taken off.
/// InvalidArgument: too large, empty, no text.
[[nodiscard]] core::Result<ReadTable> readCsv(const QByteArray &bytes);

} // namespace exchange
