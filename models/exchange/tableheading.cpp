// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablerows.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr size_t kLinesToHeading = 50; ///< a heading further down is not looked for
constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2100;

bool isFilled(const ReadCell &cell)
{
    return !std::holds_alternative<std::monostate>(cell);
}

bool isYear(double value)
{
    return value >= kFirstYear && value <= kLastYear && value == double(int(value));
}

/// Whether it is content rather than the name of a column; years and days name columns too.
bool isContent(const ReadCell &cell)
{
    static const QRegularExpression figure(uR"(^[+-]?[\d.,\s]*\d\s*%?$)"_s);
    if (const auto *number = std::get_if<ReadFigure>(&cell))
        return !isYear(number->value);
    if (const auto *text = std::get_if<QString>(&cell)) {
        const QString word = text->trimmed();
        return word.startsWith("http://"_L1, Qt::CaseInsensitive) ||
               word.startsWith("https://"_L1, Qt::CaseInsensitive) ||
               (figure.match(word).hasMatch() && !(word.size() == 4 && isYear(word.toDouble())));
    }
    return std::holds_alternative<bool>(cell);
}

auto filledCells(const ReadRow &row)
{
    return std::ranges::count_if(row.cells, isFilled);
}

bool namesColumns(const ReadRow &row)
{
    return std::ranges::none_of(row.cells, isContent);
}

size_t widestOf(const std::vector<ReadRow> &rows)
{
    size_t widest = 0;
    for (const ReadRow &row : rows)
        widest = std::max(widest, row.cells.size());
    return widest;
}

} // namespace

int headingIn(const std::vector<ReadRow> &rows)
{
    const auto end = rows.begin() + std::ptrdiff_t(std::min(rows.size(), kLinesToHeading));
    const auto fullest = std::max_element(rows.begin(), end,
                                          [](const ReadRow &left, const ReadRow &right) {
                                              return filledCells(left) < filledCells(right);
                                          });
    if (fullest == end)
        return 0;
    if (namesColumns(*fullest))
        return fullest->number;
    const ReadRow *best = nullptr;
    for (auto row = rows.begin(); row != fullest; ++row) {
        if (namesColumns(*row) && filledCells(*row) >= 2 &&
            filledCells(*row) * 2 >= filledCells(*fullest) &&
            (!best || filledCells(*row) > filledCells(*best)))
            best = &*row;
    }
    return best ? best->number : 0;
}

void headAt(ReadTable &table, int rowNumber)
{
    std::vector<ReadRow> all = std::exchange(table.above, {});
    all.insert(all.end(), std::make_move_iterator(table.rows.begin()),
               std::make_move_iterator(table.rows.end()));
    auto first = all.begin();
    if (rowNumber > 0) {
        const auto heading = std::ranges::find(all, rowNumber, &ReadRow::number);
        // Without such a row all stays as it was: `above` ends with the heading, if there is one.
        first = heading != all.end() ? heading + 1
                                     : all.begin() + std::ptrdiff_t(all.size() - table.rows.size());
    }
    table.above.assign(std::make_move_iterator(all.begin()), std::make_move_iterator(first));
    table.rows.assign(std::make_move_iterator(first), std::make_move_iterator(all.end()));
    table.heading.clear();
    if (table.above.empty())
        return;
    for (const ReadCell &cell : table.above.back().cells)
        table.heading << textOf(cell).simplified();
    table.heading.resize(std::max(table.heading.size(), qsizetype(widestOf(table.rows))));
}

} // namespace exchange
