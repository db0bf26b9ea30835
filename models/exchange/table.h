// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace exchange {

/// What a column holds. It gives the number format; each cell is still written by its own type.
enum class Kind {
    Text,
    Number,
    Percent, ///< cells count percent (7.25 is 7,25 %); a spreadsheet gets 0.0725 as "7.25%"
    Date,
    DateTime
};

/// A figure of a cell. What is not finite is no figure and is written as an empty cell.
struct Number {
    double value = 0;
    std::optional<int> decimals = {}; ///< of this cell alone; nothing: the column's

    bool operator==(const Number &) const = default;
};

/// Empty, text, figure, day, or moment (written in the zone that it is given in).
using Cell = std::variant<std::monostate, QString, Number, QDate, QDateTime>;

struct Column {
    QString title = {};
    Kind kind = Kind::Text;
    int decimals = 0; ///< 0…10
    double width = 0; ///< in characters; 0: as wide as its cells, within reason

    bool operator==(const Column &) const = default;
};

/// What is written to a file that other programs read. All texts come from the caller. A row may be
/// shorter than the columns (the rest is empty); what is longer is left out.
struct Table {
    QString title = {};
    QStringList subtitles = {}; ///< one line each: source, as-of
    std::vector<Column> columns = {};
    std::vector<std::vector<Cell>> rows = {};

    bool operator==(const Table &) const = default;
};

/// The cell of a row, empty where the row is too short.
[[nodiscard]] const Cell &cellAt(const std::vector<Cell> &row, size_t column);
/// Whether there is nothing to write: empty, no text, not finite, no valid day or moment.
[[nodiscard]] bool isBlank(const Cell &cell);
/// The decimals of a figure in a column, 0…10.
[[nodiscard]] int decimalsOf(const Column &column, const Number &number);
/// Text as files take it: NFC, line breaks as \n, no control characters but \n and \t, and nothing
/// that XML forbids.
[[nodiscard]] QString fileText(const QString &text);
/// A figure the Vietnamese way with a plain hyphen as minus, as spreadsheets read it:
/// "-1.234.567,89". From 1e15 on in digits and exponent ("1,5E+300").
[[nodiscard]] QString vietnameseNumber(double value, int decimals);
/// The same without groups and with a point: "-1234567.89".
[[nodiscard]] QString plainNumber(double value, int decimals);

} // namespace exchange
