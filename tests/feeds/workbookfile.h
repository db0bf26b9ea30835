// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsxreader.h"

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <utility>

namespace workbooktest {

/// How a part is put into the package.
enum class Packing {
    Deflated,
    Stored,
    Streamed ///< sizes behind the data, as programs write that do not know them before
};

/// Writes ZIP packages byte by byte, by nothing of what reads them.
class Package
{
public:
    explicit Package(Packing packing = Packing::Deflated)
        : m_packing(packing)
    {
    }
    void add(const QByteArray &name, const QByteArray &content)
    {
        const QByteArray packed = m_packing == Packing::Stored ? content : deflated(content);
        const auto sum = quint32(
            ::crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
        const bool streamed = m_packing == Packing::Streamed;
        const QByteArray sizes = le32(sum) + le32(packed.size()) + le32(content.size());
        const QByteArray form = le16(20) + le16(streamed ? 8 : 0) +
                                le16(m_packing == Packing::Stored ? 0 : 8) + le32(0);
        const QByteArray ends = le16(name.size()) + le16(0);
        const auto at = m_bytes.size();
        m_bytes += "PK\x03\x04" + form + (streamed ? QByteArray(12, '\0') : sizes) + ends + name +
                   packed;
        if (streamed)
            m_bytes += "PK\x07\x08" + sizes;
        m_directory += "PK\x01\x02" + le16(20) + form + sizes + ends + le16(0) + le16(0) + le16(0) +
                       le32(0) + le32(at) + name;
        ++m_parts;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + le32(0) + le16(m_parts) + le16(m_parts) +
               le32(m_directory.size()) + le32(m_bytes.size()) + le16(0);
    }

private:
    static QByteArray le16(qsizetype value)
    {
        const auto bytes = qToLittleEndian(quint16(value));
        return {reinterpret_cast<const char *>(&bytes), sizeof bytes};
    }
    static QByteArray le32(qsizetype value)
    {
        const auto bytes = qToLittleEndian(quint32(value));
        return {reinterpret_cast<const char *>(&bytes), sizeof bytes};
    }
    static QByteArray deflated(const QByteArray &content)
    {
        z_stream stream{};
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), '\0');
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
        stream.avail_in = uInt(content.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, Z_FINISH);
        packed.resize(qsizetype(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

    Packing m_packing;
    QByteArray m_bytes;
    QByteArray m_directory;
    int m_parts = 0;
};

/// A workbook with one sheet, each part as other programs write it.
struct WorkbookFile {
    QByteArray sheetData = {};    ///< inside of <sheetData>
    QByteArray afterData = {};    ///< mergeCells, hyperlinks
    QByteArray strings = {};      ///< inside of <sst>
    QByteArray styles = {};       ///< inside of <styleSheet>
    QByteArray bookSettings = {}; ///< <workbookPr …/>
    QByteArray sheets = {};       ///< <sheet …/>; empty: one that is called "Dữ liệu"
    QByteArray sheetRelations = {};
    QByteArray prologue = {}; ///< before the sheet's root
    Packing packing = Packing::Deflated;

    [[nodiscard]] QByteArray bytes() const
    {
        Package package(packing);
        for (const auto &[name, content] : parts())
            package.add(name, content);
        return package.bytes();
    }
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> parts() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/"
                                  "relationships";
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const QByteArray spaces = " xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"";
        const auto relation = [&](const QByteArray &id, const QByteArray &type,
                                  const QByteArray &target) {
            return QByteArray("<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type +
                              "\" Target=\"" + target + "\"/>");
        };
        const auto relations = [&](const QByteArray &inside) {
            return QByteArray("<Relationships xmlns=\"" + package + "\">" + inside +
                              "</Relationships>");
        };
        const QByteArray one = R"(<sheet name="Dữ liệu" sheetId="1" r:id="rId1"/>)";
        return {{"[Content_Types].xml", "<Types/>"},
                {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
                {"xl/workbook.xml", "<workbook" + spaces + ">" + bookSettings + "<sheets>" +
                                        (sheets.isEmpty() ? one : sheets) + "</sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels",
                 relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                           relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
                           relation("rId3", "chartsheet", "chartsheets/sheet1.xml") +
                           relation("rId4", "styles", "styles.xml") +
                           relation("rId5", "sharedStrings", "sharedStrings.xml"))},
                {"xl/styles.xml", "<styleSheet" + spaces + ">" + styles + "</styleSheet>"},
                {"xl/sharedStrings.xml", "<sst" + spaces + ">" + strings + "</sst>"},
                {"xl/worksheets/sheet1.xml", prologue + "<worksheet" + spaces + "><sheetData>" +
                                                 sheetData + "</sheetData>" + afterData +
                                                 "</worksheet>"},
                {"xl/worksheets/_rels/sheet1.xml.rels", relations(sheetRelations)},
                {"xl/worksheets/sheet2.xml",
                 "<worksheet" + spaces +
                     "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Hai</t></is></c>"
                     "<c r=\"B1\" t=\"inlineStr\"><is><t>Trang</t></is></c></row></sheetData>"
                     "</worksheet>"}};
    }
};

/// Two named columns, and below them one row with these cells.
inline WorkbookFile withCells(const QByteArray &cells)
{
    return {.sheetData = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c>)"
                         R"(<c r="B1" t="inlineStr"><is><t>Giá trị</t></is></c></row>)"
                         R"(<row r="2">)" +
                         cells + "</row>"};
}

inline core::Error errorOf(const QByteArray &bytes, int sheet = 0)
{
    const auto read = exchange::readXlsx(bytes, sheet);
    if (read)
        qFatal("it can be read");
    return read.error();
}

} // namespace workbooktest
