// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"
#include "models/exchange/xlsx.h"

#include <QHash>

#include <xlsxwriter.h>

namespace exchange {

/// Writes one table into one sheet of a workbook. Limits are checked before (toXlsx()).
class XlsxSheet
{
public:
    XlsxSheet(lxw_workbook *book, const Table &table);
    /// The first error of the library, LXW_NO_ERROR when there is none.
    [[nodiscard]] lxw_error write(const std::optional<Chart> &chart);

private:
    /// How a cell looks: number format and the rest.
    struct Look {
        QString numberFormat = {};
        bool bold = false;
        bool heading = false;
        int size = 11; ///< points
        bool wrap = false;
    };

    void note(lxw_error error);
    [[nodiscard]] lxw_format *format(const Look &look);
    void writeTitles();
    void writeHeading();
    void writeRows();
    void writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell);
    void writeNumber(lxw_row_t row, lxw_col_t column, const Number &number);
    void writeMoment(lxw_row_t row, lxw_col_t column, const QDateTime &moment, bool withTime);
    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, const Look &look);
    void setWidths();
    void setView();
    void addChart(const Chart &chart);

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    const Table &m_table;
    QByteArray m_name;         ///< of the sheet
    lxw_row_t m_headerRow = 0; ///< below title and subtitles
    lxw_row_t m_lastRow = 0;
    QHash<QString, lxw_format *> m_formats;
    lxw_error m_error = LXW_NO_ERROR;
};

/// A text as a cell takes it: fileText(), at most 32,767 characters with kCutMark where it was cut,
/// and "_x0041_" kept as it is written.
[[nodiscard]] QString cellText(const QString &text);
/// A name that a sheet may have, from a title: at most 31 characters, without []:*?/\ and without
/// apostrophes at its ends; "Sheet1" when nothing is left.
[[nodiscard]] QString sheetName(const QString &title);

} // namespace exchange
