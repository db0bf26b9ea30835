// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/exchange/table.h"

#include <QByteArray>

namespace exchange {

enum class CsvForm {
    Vietnamese, ///< for people: title and subtitles first, `;`, "1.234.567,89", "7,25%", dd/MM/yyyy
    Plain       ///< for programs: a heading and rows only, `,`, "1234567.89", "7.25", ISO 8601
};

/// The table as RFC 4180 says, in UTF-8 with a byte order mark and CRLF. Line breaks inside a text
/// stay, as \n. A text that a spreadsheet would run as a formula gets an apostrophe before it;
/// figures never do.
[[nodiscard]] QByteArray toCsv(const Table &table, CsvForm form);
/// Writes toCsv() to a file; errors as writeFile().
[[nodiscard]] core::Result<void> writeCsv(const Table &table, CsvForm form, const QString &path);

} // namespace exchange
