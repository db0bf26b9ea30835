// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx.h"

#include "models/exchange/outputfile.h"
#include "models/exchange/packagecheck.h"
#include "models/exchange/xlsxsheet.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr size_t kMostSheetRows = 1'048'576;
constexpr size_t kMostSheetColumns = 16'384;
constexpr size_t kBesideRows = 4; ///< title, free line, heading, line before a chart

std::unexpected<core::Error> unfit(const QString &detail)
{
    return core::failure(core::ErrorKind::InvalidArgument, detail);
}

bool holdsFigures(const Column &column)
{
    return column.kind == Kind::Number || column.kind == Kind::Percent;
}

core::Result<void> checkChart(const Table &table, const Chart &chart)
{
    if (chart.values.empty() || table.rows.empty())
        return unfit(u"a chart of nothing"_s);
    if (chart.categories >= table.columns.size())
        return unfit(
            u"a chart over column %1 of %2"_s.arg(chart.categories).arg(table.columns.size()));
    for (const size_t value : chart.values) {
        if (value >= table.columns.size() || !holdsFigures(table.columns[value]))
            return unfit(u"a chart of column %1, which holds no figures"_s.arg(value));
    }
    return {};
}

core::Result<void> checkFits(const Table &table, const std::optional<Chart> &chart)
{
    if (table.columns.empty() || table.columns.size() > kMostSheetColumns)
        return unfit(u"a sheet of %1 columns"_s.arg(table.columns.size()));
    if (table.rows.size() + size_t(table.subtitles.size()) + kBesideRows > kMostSheetRows)
        return unfit(u"a sheet of %1 rows"_s.arg(table.rows.size()));
    return chart ? checkChart(table, *chart) : core::Result<void>();
}

/// The workbook as the library packs it.
core::Result<QByteArray> packed(std::span<const Table> tables, const std::optional<Chart> &chart)
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
    lxw_error written = LXW_NO_ERROR;
    for (const Table &table : tables) {
        if (written == LXW_NO_ERROR)
            written = XlsxSheet(book, table).write(chart);
    }
    errno = 0;
    const lxw_error closed = workbook_close(book); // frees the book, whatever comes of it
    const int number = errno;
    const std::unique_ptr<char, decltype(&std::free)> owner(const_cast<char *>(buffer), std::free);
    const lxw_error error = written != LXW_NO_ERROR ? written : closed;
    if (error != LXW_NO_ERROR)
        return core::failure(storageKind(number),
                             u"workbook: "_s + QString::fromUtf8(lxw_strerror(error)));
    return QByteArray(buffer, qsizetype(size));
}

core::Result<QByteArray> checkedBook(std::span<const Table> tables,
                                     const std::optional<Chart> &chart)
{
    for (const Table &table : tables) {
        if (const auto fits = checkFits(table, chart); !fits)
            return std::unexpected(fits.error());
    }
    auto bytes = packed(tables, chart);
    // The library does not look whether its temporary files take all that it writes.
    if (bytes && !isWholePackage(*bytes))
        return core::failure(core::ErrorKind::StorageFull,
                             u"the workbook was cut off in "_s + QDir::tempPath());
    return bytes;
}

} // namespace

core::Result<QByteArray> toXlsx(const Table &table, const std::optional<Chart> &chart)
{
    return checkedBook({&table, 1}, chart);
}

core::Result<QByteArray> toXlsxBook(const std::vector<Table> &tables)
{
    return tables.empty() ? unfit(u"a workbook without sheets"_s) : checkedBook(tables, {});
}

core::Result<void> writeXlsx(const Table &table, const QString &path,
                             const std::optional<Chart> &chart)
{
    return toXlsx(table, chart).and_then([&](const QByteArray &bytes) {
        return writeFile(path, bytes);
    });
}

} // namespace exchange
