// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace exchange {

inline constexpr qsizetype kMostFileBytes = 100'000'000;
inline constexpr size_t kMostReadRows = 1'000'000;
inline constexpr size_t kMostReadColumns = 1'000;
inline constexpr size_t kMostReadCells = 10'000'000; ///< of a table, so that it fits in memory
inline constexpr qsizetype kMostReadText = 32'767;   ///< characters of a cell

/// A figure as a workbook has it.
struct ReadFigure {
    double value = 0; ///< finite
    QString text = {};
    bool percent = false; ///< the sheet shows it as percent: 0.0725 is "7.25%"

    bool operator==(const ReadFigure &) const = default;
};

/// Empty, text, figure, yes or no, moment. Files of comma-separated values hold texts only. A
/// moment of a sheet has no zone: it is what a clock on the wall showed, carried as UTC.
using ReadCell = std::variant<std::monostate, QString, ReadFigure, bool, QDateTime>;

/// Where a cell of a workbook leads when it is clicked.
struct ReadLink {
    size_t column = 0;
    QString url = {};

    bool operator==(const ReadLink &) const = default;
};

struct ReadRow {
    int number = 0;                   ///< as a spreadsheet counts, from 1
    std::vector<ReadCell> cells = {}; ///< up to the last that is not empty
    std::vector<ReadLink> links = {};

    bool operator==(const ReadRow &) const = default;
};

enum class NoteKind {
    RowsLeftOut,   ///< more rows or cells than a table may have; count: how many rows
    CellsLeftOut,  ///< beyond the last column that a table may have
    TextCut,       ///< a cell of more than kMostReadText characters
    BlankRows,     ///< rows without a cell, which are skipped
    HiddenRows,    ///< rows that the sheet does not show; they are read
    LongRows,      ///< rows with more cells than the heading: a separator may stand in a text
    UnclosedQuote, ///< a text in quotes that does not end; the quote is read as a letter
    FormulaText,   ///< texts that begin with "="; they stay texts
    NoFigure,      ///< formulas whose result the file does not hold; the cell is empty
    CellError,     ///< "#N/A" and the like; the cell is empty, text: the first error
    Damaged,       ///< bytes that are no text of the encoding
    Legacy,        ///< columns in an old encoding within Unicode, converted; text: which
    NoHeading      ///< no line looks like one
};

/// What a person should know of the reading: one of each kind, with its first place.
struct ReadNote {
    NoteKind kind = NoteKind::BlankRows;
    qint64 count = 1;
    int row = 0;     ///< 0: no place
    int column = -1; ///< -1: the whole row
    QString text = {};

    bool operator==(const ReadNote &) const = default;
};

/// A table as another program wrote it, not yet understood. All texts are clean (core::cleanText)
/// and Unicode, line breaks are \n.
struct ReadTable {
    QStringList heading = {};        ///< as wide as the widest row; empty: there is none
    std::vector<ReadRow> above = {}; ///< title lines and, as the last, the heading's own
    std::vector<ReadRow> rows = {};  ///< below the heading, without blank ones
    std::vector<ReadNote> notes = {};
    QString encoding =
        {}; ///< "UTF-8", "UTF-16", "TCVN3", "VNI", "Windows-1258", "Windows-1252"; of a text file
    QChar separator = {};    ///< of a text file
    QString sheet = {};      ///< the sheet read; of a workbook
    QStringList sheets = {}; ///< all that a person sees; of a workbook
    bool from1904 = false;   ///< how the workbook counts days

    bool operator==(const ReadTable &) const = default;
};

/// What a file is by its first bytes, so that a person can be told what to do with it.
enum class FileKind {
    Text,
    Workbook,     ///< a ZIP package; whether it is a workbook is seen by reading it
    OldWorkbook,  ///< .xls: to be saved as .xlsx
    Encrypted,    ///< a workbook with a password
    OpenDocument, ///< .ods: to be saved as .xlsx
    WebPage,      ///< a page or an XML table that is named .xls: to be saved as .xlsx
    Binary        ///< picture, PDF, anything else
};
[[nodiscard]] FileKind fileKindOf(QByteArrayView bytes);

/// Reads a workbook's first sheet or a text file, whichever it is.
/// InvalidArgument: too large, empty, or a kind of file that is not read (fileKindOf() says which).
/// BadContract: a package or workbook that is broken.
[[nodiscard]] core::Result<ReadTable> readTable(const QByteArray &bytes);

/// Makes the row of this number the heading, all before it title lines; 0: there is none. Nothing
/// changes when there is no such row.
void headAt(ReadTable &table, int rowNumber);

/// The cell of a row, empty where the row is too short.
[[nodiscard]] const ReadCell &cellAt(const ReadRow &row, size_t column);
/// A cell as text: figures as the file has them, moments as "2026-11-26T10:30:00".
[[nodiscard]] QString textOf(const ReadCell &cell);

} // namespace exchange
