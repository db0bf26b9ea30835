// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/xlsxreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr qsizetype kLooked = 4096; ///< bytes from the beginning that tell what a file is

constexpr qsizetype kStrayControls = 2; ///< that a short text may have by accident

/// As the directory of a compound file has it, two bytes a letter.
QByteArray wideName(QByteArrayView name)
{
    QByteArray wide;
    for (const char letter : name) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

bool isMarkup(QByteArrayView start)
{
    QByteArray text = start.toByteArray().toLower();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    return std::ranges::any_of(std::initializer_list<QByteArrayView>{"<!doctype", "<html", "<head",
                                                                     "<body", "<table", "<?xml",
                                                                     "<meta", "<style"},
                               [&](QByteArrayView tag) { return text.startsWith(tag); });
}

/// Whether there are control characters that no text has, in UTF-16 neither (Latin letters with
/// marks are 01xx and 1Exx there).
bool isBinary(QByteArrayView start)
{
    constexpr QByteArrayView kOfTexts("\t\n\r\f\0\x01\x1E", 7);
    const auto strange = std::ranges::count_if(
        start, [&](char c) { return uchar(c) < 0x20 && !kOfTexts.contains(c); });
    return (strange > kStrayControls && strange * 50 > start.size()) || start.startsWith("%PDF-");
}

} // namespace

FileKind fileKindOf(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min(kLooked, bytes.size()));
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return start.contains("mimetypeapplication/vnd.oasis.opendocument") ? FileKind::OpenDocument
                                                                            : FileKind::Workbook;
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return bytes.contains(wideName("EncryptedPackage")) ? FileKind::Encrypted
                                                            : FileKind::OldWorkbook;
    if (isMarkup(start))
        return FileKind::WebPage;
    return isBinary(start) ? FileKind::Binary : FileKind::Text;
}

core::Result<ReadTable> readTable(const QByteArray &bytes)
{
    const FileKind kind = fileKindOf(bytes);
    return kind == FileKind::Text ? readCsv(bytes) : readXlsx(bytes);
}

const ReadCell &cellAt(const ReadRow &row, size_t column)
{
    static const ReadCell kNoCell;
    return column < row.cells.size() ? row.cells[column] : kNoCell;
}

QString textOf(const ReadCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *figure = std::get_if<ReadFigure>(&cell))
        return figure->text;
    if (const auto *yes = std::get_if<bool>(&cell))
        return *yes ? u"TRUE"_s : u"FALSE"_s;
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    return {};
}

} // namespace exchange
