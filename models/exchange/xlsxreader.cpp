// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxreader.h"

#include "models/exchange/xlsxrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

struct SheetEntry {
    QString name = {};
    QString path = {};
};

/// What the workbook's main part says.
struct BookParts {
    QList<SheetEntry> sheets = {}; ///< that a person sees
    QString strings = {};
    QString styles = {};
    bool from1904 = false;
};

QString whyUnread(FileKind kind)
{
    switch (kind) {
    case FileKind::OldWorkbook:
        return u"an old workbook (.xls)"_s;
    case FileKind::Encrypted:
        return u"encrypted with a password"_s;
    case FileKind::OpenDocument:
        return u"an OpenDocument file (.ods)"_s;
    case FileKind::WebPage:
        return u"a page of markup, whatever its name"_s;
    case FileKind::Text:
    case FileKind::Binary:
    case FileKind::Workbook:
        break;
    }
    return u"no ZIP package"_s;
}

QString partOfType(const QHash<QString, XlsxRelation> &relations, QLatin1StringView type)
{
    const auto found = std::ranges::find(relations, type, &XlsxRelation::type);
    return found == relations.end() ? QString() : found->target;
}

/// The sheets in order, without those that are hidden or no tables.
core::Result<BookParts> readBook(XlsxPackage &package)
{
    const auto root = package.relations({});
    if (!root)
        return std::unexpected(root.error());
    QString main = partOfType(*root, "officeDocument"_L1);
    if (main.isEmpty())
        main = u"xl/workbook.xml"_s;
    if (main.endsWith(".bin"_L1))
        return unreadWorkbook(u"a binary workbook (.xlsb)"_s);
    const auto relations = package.relations(main);
    if (!relations)
        return std::unexpected(relations.error());
    const auto bytes = package.part(main);
    if (!bytes)
        return std::unexpected(bytes.error());
    BookParts book{.strings = partOfType(*relations, "sharedStrings"_L1),
                   .styles = partOfType(*relations, "styles"_L1)};
    const auto read = readXml(*bytes, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto from1904 = attributes.value("date1904"_L1);
            book.from1904 = from1904 == "1"_L1 || from1904 == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            const auto state = attributes.value("state"_L1);
            const auto of = relations->value(relationId(attributes));
            if (of.type == "worksheet"_L1 && (state.isEmpty() || state == "visible"_L1))
                book.sheets.append({attributes.value("name"_L1).toString(), of.target});
        }
    });
    if (!read)
        return std::unexpected(read.error());
    return book;
}

core::Result<std::vector<QString>> readStrings(const QByteArray &part)
{
    std::vector<QString> strings;
    const auto read = readXml(part, [&](QXmlStreamReader &xml) {
        if (xml.name() == "si"_L1)
            strings.push_back(richText(xml));
    });
    if (!read)
        return std::unexpected(read.error());
    return strings;
}

core::Result<SheetContext> readContext(XlsxPackage &package, const BookParts &book,
                                       const SheetEntry &sheet)
{
    SheetContext context{.from1904 = book.from1904};
    auto relations = package.relations(sheet.path);
    if (!relations)
        return std::unexpected(relations.error());
    context.relations = *std::move(relations);
    if (!book.strings.isEmpty() && package.has(book.strings)) {
        auto strings = package.part(book.strings).and_then(readStrings);
        if (!strings)
            return std::unexpected(strings.error());
        context.strings = *std::move(strings);
    }
    if (!book.styles.isEmpty() && package.has(book.styles)) {
        auto looks = package.part(book.styles).and_then(readStyles);
        if (!looks)
            return std::unexpected(looks.error());
        context.looks = *std::move(looks);
    }
    return context;
}

core::Result<ReadTable> readSheet(XlsxPackage &package, const BookParts &book,
                                  const SheetEntry &sheet)
{
    const auto context = readContext(package, book, sheet);
    if (!context)
        return std::unexpected(context.error());
    TableBuilder builder;
    const auto read = package.part(sheet.path).and_then([&](const QByteArray &part) {
        return readRows(part, *context, builder);
    });
    if (!read)
        return std::unexpected(read.error());
    return builder.finish();
}

} // namespace

core::Result<ReadTable> readXlsx(const QByteArray &bytes, int sheet)
{
    if (const auto fits = checkSize(bytes); !fits)
        return std::unexpected(fits.error());
    if (const FileKind kind = fileKindOf(bytes); kind != FileKind::Workbook)
        return unreadWorkbook(whyUnread(kind));
    XlsxPackage package(bytes);
    if (const auto opened = package.open(); !opened)
        return std::unexpected(opened.error());
    const auto book = readBook(package);
    if (!book)
        return std::unexpected(book.error());
    if (sheet < 0 || sheet >= book->sheets.size())
        return unreadWorkbook(u"no sheet %1 of %2"_s.arg(sheet).arg(book->sheets.size()));
    auto table = readSheet(package, *book, book->sheets.at(sheet));
    if (!table)
        return table;
    table->sheet = book->sheets.at(sheet).name;
    for (const SheetEntry &entry : book->sheets)
        table->sheets << entry.name;
    table->from1904 = book->from1904;
    return table;
}

} // namespace exchange
