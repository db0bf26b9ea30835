// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablereader.h"

namespace exchange {

/// Puts rows together into a table, within its limits.
class TableBuilder
{
public:
    /// The text as a cell; empty when it is blank.
    [[nodiscard]] static ReadCell cell(const QString &text);
    /// Adds the note or counts on the one there is.
    void note(NoteKind kind, int row = 0, int column = -1, const QString &text = {});
    /// Rows come in order. Blank ones and those beyond the limits are only counted.
    void add(ReadRow row);
    [[nodiscard]] std::vector<ReadRow> &rows() { return m_table.rows; }
    /// The table with its heading found, old encodings converted, texts clean and cut where they
    /// are too long; call once, at the end.
    [[nodiscard]] ReadTable finish();

private:
    void cleanRow(ReadRow &row);
    void noteLongRows();

    ReadTable m_table;
    size_t m_cells = 0;
};

/// Whether a text file or workbook may be read at all.
[[nodiscard]] core::Result<void> checkSize(const QByteArray &bytes);

} // namespace exchange
