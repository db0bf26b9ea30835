// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/annex.h"

#include "models/exchange/outputfile.h"
#include "models/exchange/packagecheck.h"
#include "models/exchange/xlsxsheet.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <cstdlib>
#include <list>
#include <memory>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr int kProvinceSeconds = 7 * 3600;
constexpr double kCharactersPerWeight = 11;

exchange::Cell sheetCell(const bulletins::Column &column, const bulletins::Cell &cell)
{
    if (column.numeric && cell.number)
        return exchange::Number{*cell.number, cell.decimals};
    const QString text = cell.text();
    return text == u"–"_s ? exchange::Cell() : exchange::Cell(text);
}

std::vector<exchange::Cell> sheetRow(const bulletins::Table &table, const bulletins::Row &row)
{
    std::vector<exchange::Cell> cells;
    if (row.section) {
        cells.emplace_back();
        cells.emplace_back(row.cells.value(0).text());
        return cells;
    }
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells.push_back(sheetCell(table.columns.at(i), row.cells.at(i)));
    return cells;
}

exchange::Table sheetOf(const bulletins::Table &table, const bulletins::Document &document)
{
    exchange::Table sheet{
        .title = table.caption,
        .subtitles = {document.head.title.join(u", "_s), document.head.dataUntil}};
    if (!table.note.isEmpty())
        sheet.subtitles << table.note;
    for (const bulletins::Column &column : table.columns)
        sheet.columns.push_back(
            {.title = column.title,
             .kind = column.numeric ? exchange::Kind::Number : exchange::Kind::Text,
             .width = column.weight * kCharactersPerWeight});
    for (const bulletins::Row &row : table.rows)
        sheet.rows.push_back(sheetRow(table, row));
    return sheet;
}

/// What every figure of the document rests on.
exchange::Table evidenceSheet(const bulletins::Document &document)
{
    exchange::Table sheet{.title = u"Căn cứ số liệu"_s,
                          .subtitles = {document.head.title.join(u", "_s),
                                        u"Mã phiên bản: "_s + document.footer.versionHash}};
    const auto text = [&](const QString &title, double width) {
        sheet.columns.push_back({.title = title, .width = width});
    };
    sheet.columns.push_back({.title = u"STT"_s, .kind = exchange::Kind::Number, .width = 6});
    text(u"Số liệu"_s, 60);
    text(u"Nguồn"_s, 30);
    text(u"Kỳ"_s, 14);
    sheet.columns.push_back(
        {.title = u"Cập nhật lúc"_s, .kind = exchange::Kind::DateTime, .width = 18});
    text(u"Mã bản ghi"_s, 40);
    int index = 0;
    for (const bulletins::Evidence &evidence : document.evidences) {
        std::vector<exchange::Cell> row;
        row.emplace_back(exchange::Number{double(++index)});
        row.emplace_back(evidence.title);
        row.emplace_back(evidence.source);
        row.emplace_back(evidence.period);
        row.emplace_back(
            evidence.asOf.toTimeZone(QTimeZone::fromSecondsAheadOfUtc(kProvinceSeconds)));
        row.emplace_back(evidence.observations.join(u", "_s));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

/// Sheets keep references to their tables until the book is closed.
core::Result<QByteArray> bookOf(const std::list<exchange::Table> &tables)
{
    const char *buffer = nullptr;
    size_t size = 0;
    QByteArray temporary = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (!book)
        return core::failure(core::ErrorKind::Internal, u"no workbook"_s);
    lxw_error error = LXW_NO_ERROR;
    for (const exchange::Table &table : tables) {
        if (const lxw_error written = exchange::XlsxSheet(book, table).write({});
            error == LXW_NO_ERROR)
            error = written;
    }
    const lxw_error closed = workbook_close(book); // frees the book, whatever comes of it
    const std::unique_ptr<char, decltype(&std::free)> owner(const_cast<char *>(buffer), std::free);
    if (error == LXW_NO_ERROR)
        error = closed;
    if (error != LXW_NO_ERROR)
        return core::failure(core::ErrorKind::Storage,
                             u"workbook: "_s + QString::fromUtf8(lxw_strerror(error)));
    QByteArray bytes(buffer, qsizetype(size));
    if (!exchange::isWholePackage(bytes))
        return core::failure(core::ErrorKind::StorageFull,
                             u"the workbook was cut off in "_s + QDir::tempPath());
    return bytes;
}

} // namespace

core::Result<void> writeAnnex(const bulletins::Document &document, const QString &path)
{
    std::list<exchange::Table> tables;
    for (const bulletins::Block &block : document.blocks) {
        if (const auto *table = std::get_if<bulletins::Table>(&block))
            tables.push_back(sheetOf(*table, document));
    }
    if (tables.empty())
        return core::failure(core::ErrorKind::InvalidArgument, u"a document without tables"_s);
    tables.push_back(evidenceSheet(document));
    return bookOf(tables).and_then(
        [&](const QByteArray &bytes) { return exchange::writeFile(path, bytes); });
}

} // namespace papers
