// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablebuilder.h"

#include "models/core/fold.h"
#include "models/exchange/tablerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

bool isNothing(const ReadCell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

} // namespace

ReadCell TableBuilder::cell(const QString &text)
{
    if (QStringView(text).trimmed().isEmpty())
        return {};
    if (!text.contains(u'\r'))
        return text;
    return QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

void TableBuilder::note(NoteKind kind, int row, int column, const QString &text)
{
    const auto known = std::ranges::find(m_table.notes, kind, &ReadNote::kind);
    if (known != m_table.notes.end())
        ++known->count;
    else
        m_table.notes.push_back({.kind = kind, .row = row, .column = column, .text = text});
}

void TableBuilder::add(ReadRow row)
{
    if (row.cells.size() > kMostReadColumns) {
        note(NoteKind::CellsLeftOut, row.number, int(kMostReadColumns));
        row.cells.resize(kMostReadColumns);
    }
    while (!row.cells.empty() && isNothing(row.cells.back()))
        row.cells.pop_back();
    if (row.cells.empty())
        return note(NoteKind::BlankRows, row.number);
    m_cells += row.cells.size();
    if (m_table.rows.size() >= kMostReadRows || m_cells > kMostReadCells)
        return note(NoteKind::RowsLeftOut, row.number);
    row.cells.shrink_to_fit();
    m_table.rows.push_back(std::move(row));
}

void TableBuilder::cleanRow(ReadRow &row)
{
    for (size_t column = 0; column < row.cells.size(); ++column) {
        auto *text = std::get_if<QString>(&row.cells[column]);
        if (!text)
            continue;
        QString clean = core::cleanText(*text);
        if (clean.size() > kMostReadText) {
            const bool pair = clean.at(kMostReadText - 1).isHighSurrogate();
            clean.truncate(pair ? kMostReadText - 1 : kMostReadText);
            note(NoteKind::TextCut, row.number, int(column));
        }
        if (clean.isEmpty())
            row.cells[column] = {};
        else if (clean != *text) // else cells go on sharing it
            *text = std::move(clean);
    }
}

void TableBuilder::noteLongRows()
{
    if (m_table.above.empty())
        return;
    const size_t named = m_table.above.back().cells.size();
    for (const ReadRow &row : m_table.rows) {
        if (row.cells.size() > named)
            note(NoteKind::LongRows, row.number, int(named));
    }
}

ReadTable TableBuilder::finish()
{
    const int heading = headingIn(m_table.rows);
    headAt(m_table, heading);
    if (heading == 0)
        note(NoteKind::NoHeading);
    for (const QString &encoding : convertLegacy(m_table))
        note(NoteKind::Legacy, 0, -1, encoding);
    for (auto *rows : {&m_table.above, &m_table.rows}) {
        for (ReadRow &row : *rows)
            cleanRow(row);
    }
    headAt(m_table, heading); // with its texts as they are now
    noteLongRows();
    return std::move(m_table);
}

core::Result<void> checkSize(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument, u"an empty file"_s);
    if (bytes.size() > kMostFileBytes)
        return core::failure(
            core::ErrorKind::InvalidArgument,
            u"a file of %1 bytes, more than %2"_s.arg(bytes.size()).arg(kMostFileBytes));
    return {};
}

} // namespace exchange
