// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/geojson.h"
#include "models/core/fold.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/mediaimport.h"
#include "models/exchange/packagecheck.h"
#include "models/exchange/xlsxreader.h"

#include "tests/fuzz/package.h"
#include "tests/fuzz/target.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuzzing {
namespace {

void checkCell(const exchange::ReadCell &cell)
{
    if (const auto *const text = std::get_if<QString>(&cell))
        require(core::cleanText(*text) == *text && text->size() <= exchange::kMostReadText,
                "a text is clean and has its limit");
    if (const auto *const figure = std::get_if<exchange::ReadFigure>(&cell))
        require(std::isfinite(figure->value), "a figure is finite");
    if (const auto *const moment = std::get_if<QDateTime>(&cell))
        require(moment->isValid(), "a moment is one");
}

std::vector<domain::MediaSource> knownSources()
{
    domain::MediaSource source;
    source.id = domain::MediaSourceId(u"s-1"_s);
    source.version = 1;
    source.name = u"Báo Bình Thuận"_s;
    source.url = u"https://baobinhthuan.com.vn/"_s;
    return {source};
}

/// As guessMapping(), which takes its time and is mostly asked for the same heading.
const exchange::MediaMapping &mappingOf(const QStringList &heading)
{
    static QStringList known;
    static exchange::MediaMapping mapping;
    if (known != heading || known.isEmpty()) {
        known = heading;
        mapping = exchange::guessMapping(heading);
    }
    return mapping;
}

/// Reads the items of a table; each row is in one of the lists.
void importAll(const exchange::ReadTable &table)
{
    static const std::vector<domain::MediaSource> sources = knownSources();
    static const QDateTime now(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    const auto made = exchange::importMedia(
        table, mappingOf(table.heading),
        {.sources = sources, .now = now, .unitNamed = [](QStringView) {
             return domain::UnitId(u"u-60"_s);
         }});
    require(made.items.size() + made.faults.size() + made.merged.size() == table.rows.size(),
            "each row is an item, a fault or merged");
    require(made.items.size() == made.origins.size(), "each item has its origin");
}

void checkTable(core::Result<exchange::ReadTable> table)
{
    if (!table) {
        require(table.error().kind == core::ErrorKind::InvalidArgument ||
                    table.error().kind == core::ErrorKind::BadContract,
                "a file that is not read says why");
        return;
    }
    for (const exchange::ReadRow &row : table->rows) {
        require(row.cells.size() <= exchange::kMostReadColumns, "columns have their limit");
        for (const exchange::ReadCell &cell : row.cells)
            checkCell(cell);
    }
    importAll(*table);
    if (!table->rows.empty())
        exchange::headAt(*table, table->rows.front().number);
}

} // namespace

void runCsv(const QByteArray &input)
{
    checkTable(exchange::readCsv(input));
}

/// Rows below a heading that names every column, so that the values are what is tried.
void runMediaImport(const QByteArray &input)
{
    checkTable(exchange::readCsv(
        "Tiêu đề\tNội dung\tĐường dẫn\tNguồn\tLoại nguồn\tTác giả\tNgày đăng\tChủ đề\tSắc thái\t"
        "Địa phương\tLượt xem\tLượt thích\tChia sẻ\tBình luận\tTừ khóa\n" +
        input));
}

void runXlsx(const QByteArray &input)
{
    std::ignore = exchange::fileKindOf(input);
    std::ignore = exchange::isWholePackage(input);
    checkTable(exchange::readXlsx(input));
}

/// Texts of parts, packed well: what is tried lies behind the package.
void runXlsxParts(const QByteArray &input)
{
    checkTable(exchange::readXlsx(workbookOf(input)));
}

void runGeoJson(const QByteArray &input)
{
    const auto shapes = analysis::readGeoJson(input);
    if (!shapes)
        return;
    require(!shapes->empty(), "a file without shapes is Empty");
    for (const analysis::GeoShape &shape : *shapes) {
        require(shape.box.isValid() || !shape.parts.isEmpty(), "a shape has its place");
        for (const QList<QPointF> &part : shape.parts) {
            for (const QPointF &point : part)
                require(std::isfinite(point.x()) && std::isfinite(point.y()), "points are finite");
        }
    }
}

} // namespace fuzzing
