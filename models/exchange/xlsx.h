// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/exchange/table.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace exchange {

/// A chart below the table, drawn by the spreadsheet from the cells.
struct Chart {
    enum class Shape { Column, Line };

    Shape shape = Shape::Column;
    QString title = {};
    size_t categories = 0;           ///< column that names the points
    std::vector<size_t> values = {}; ///< one series each; columns of figures
};

/// Ends a text of which a spreadsheet's cell holds only the first 32,767 characters.
inline constexpr QChar kCutMark(0x2026);

/// The table as a workbook with one sheet (Office Open XML): title and subtitles, a heading that
/// stays in view and filters, typed cells. Texts are never formulas. Days before March 1900, which
/// spreadsheets do not know, are written as text.
/// InvalidArgument: no columns, more rows or columns than a sheet has, a chart of other columns
/// than there are or without figures. StorageFull: the workbook's temporary files were cut off.
[[nodiscard]] core::Result<QByteArray> toXlsx(const Table &table,
                                              const std::optional<Chart> &chart = {});
/// One sheet for each table, named after its title; titles differ in their first 31 characters.
/// Errors as toXlsx(); InvalidArgument: no tables.
[[nodiscard]] core::Result<QByteArray> toXlsxBook(const std::vector<Table> &tables);
/// Writes toXlsx() to a file; errors as that and as writeFile().
[[nodiscard]] core::Result<void> writeXlsx(const Table &table, const QString &path,
                                           const std::optional<Chart> &chart = {});

} // namespace exchange
