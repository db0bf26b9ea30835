// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/package.h"

#include <QMap>
#include <QtEndian>

#include <zlib.h>

namespace fuzzing {
namespace {

const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

QMap<QByteArray, QByteArray> plainParts()
{
    const auto relation = [](const QByteArray &id, const QByteArray &type,
                             const QByteArray &target) -> QByteArray {
        return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + '/' + type +
               "\" Target=\"" + target + "\"/>";
    };
    const auto relations = [](const QByteArray &list) -> QByteArray {
        return "<Relationships xmlns=\"" + kPackage + "\">" + list + "</Relationships>";
    };
    return {{"_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml", "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelations +
                                    "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/>"
                                    "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             relations(relation("r1", "worksheet", "worksheets/sheet1.xml") +
                       relation("r2", "sharedStrings", "sharedStrings.xml") +
                       relation("r3", "styles", "styles.xml"))},
            {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + kMain +
                                             "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
                                             "</row></sheetData></worksheet>"}};
}

QByteArray le(quint32 value, int bytes)
{
    const auto little = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&little), bytes};
}

/// Stored, not packed: as fast as can be.
QByteArray zipped(const QMap<QByteArray, QByteArray> &parts)
{
    QByteArray bytes;
    QByteArray directory;
    for (const auto &[name, content] : parts.asKeyValueRange()) {
        const auto sum = quint32(
            ::crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
        const QByteArray header = le(20, 2) + le(0, 4) + le(0, 4) + le(sum, 4) +
                                  le(quint32(content.size()), 4) + le(quint32(content.size()), 4) +
                                  le(quint32(name.size()), 2) + le(0, 2);
        directory += "PK\x01\x02" + le(20, 2) + header + QByteArray(10, '\0') +
                     le(quint32(bytes.size()), 4) + name;
        bytes += "PK\x03\x04" + header + name + content;
    }
    const auto count = quint32(parts.size());
    return bytes + directory + "PK\x05\x06" + le(0, 4) + le(count, 2) + le(count, 2) +
           le(quint32(directory.size()), 4) + le(quint32(bytes.size()), 4) + le(0, 2);
}

} // namespace

QByteArray workbookOf(const QByteArray &parts)
{
    auto all = plainParts();
    for (const QByteArray &part : parts.split('\x1e')) {
        const qsizetype end = part.indexOf('\n');
        if (end > 0 && end < 200)
            all.insert(part.first(end).trimmed(), part.sliced(end + 1));
    }
    return zipped(all);
}

} // namespace fuzzing
