// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QtEndian>
#include <QXmlStreamReader>

#include <zlib.h>

namespace xlsxtest {

using namespace Qt::StringLiterals;

/// A cell as the file has it.
struct FileCell {
    QString type;   ///< "s" shared text, "" figure
    QString value;  ///< the text itself, or the figure's digits
    QString format; ///< number format of its style
    bool formula = false;
    bool bold = false;
};

/// Reads a workbook back with zlib and an XML reader, by nothing of what wrote it.
class Workbook
{
public:
    explicit Workbook(const QByteArray &bytes)
    {
        unpack(bytes);
        readTexts();
        readStyles();
        readSheet();
    }
    [[nodiscard]] QByteArray part(const QString &name) const { return m_parts.value(name); }
    [[nodiscard]] QStringList parts() const { return m_parts.keys(); }
    [[nodiscard]] bool has(const QString &ref) const { return m_cells.contains(ref); }
    [[nodiscard]] FileCell at(const QString &ref) const { return m_cells.value(ref); }
    [[nodiscard]] qsizetype cells() const { return m_cells.size(); }
    /// The attribute of the first element of this name in a part.
    [[nodiscard]] QString attribute(const QString &name, const QString &element,
                                    const QString &attribute) const
    {
        QXmlStreamReader xml(part(name));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == element)
                return xml.attributes().value(attribute).toString();
        }
        return u"no such element"_s;
    }

private:
    template<typename T>
    static qsizetype number(const QByteArray &bytes, qsizetype at)
    {
        return qsizetype(qFromLittleEndian<T>(bytes.constData() + at));
    }
    static QByteArray inflated(const QByteArray &packed, qsizetype size)
    {
        QByteArray out(size, '\0');
        z_stream stream{};
        inflateInit2(&stream, -MAX_WBITS);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        stream.avail_in = uInt(packed.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        const int state = inflate(&stream, Z_FINISH);
        inflateEnd(&stream);
        if (state != Z_STREAM_END)
            qFatal("a part of the workbook cannot be unpacked");
        return out;
    }
    void unpack(const QByteArray &bytes)
    {
        const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
        if (end < 0)
            qFatal("no package");
        qsizetype at = number<quint32>(bytes, end + 16);
        for (qsizetype left = number<quint16>(bytes, end + 10); left > 0; --left) {
            const qsizetype name = number<quint16>(bytes, at + 28);
            const qsizetype part = number<quint32>(bytes, at + 42);
            const qsizetype begin = part + 30 + number<quint16>(bytes, part + 26) +
                                    number<quint16>(bytes, part + 28);
            m_parts.insert(QString::fromUtf8(bytes.mid(at + 46, name)),
                           inflated(bytes.mid(begin, number<quint32>(bytes, at + 20)),
                                    number<quint32>(bytes, at + 24)));
            at += 46 + name + number<quint16>(bytes, at + 30) + number<quint16>(bytes, at + 32);
        }
    }
    void readTexts()
    {
        QXmlStreamReader xml(part(u"xl/sharedStrings.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t")
                m_texts << xml.readElementText();
        }
    }
    /// For each cell style its number format and whether its font is bold.
    void readStyles()
    {
        QXmlStreamReader xml(part(u"xl/styles.xml"_s));
        QHash<QString, QString> formats;
        QList<bool> boldFonts;
        bool inCells = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == u"cellXfs")
                inCells = false;
            if (!xml.isStartElement())
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == u"numFmt")
                formats.insert(attributes.value("numFmtId"_L1).toString(),
                               attributes.value("formatCode"_L1).toString());
            else if (xml.name() == u"font")
                boldFonts << false;
            else if (xml.name() == u"b" && !boldFonts.isEmpty())
                boldFonts.last() = true;
            else if (xml.name() == u"cellXfs")
                inCells = true;
            else if (xml.name() == u"xf" && inCells) {
                const QString id = attributes.value("numFmtId"_L1).toString();
                m_formats << formats.value(id, u"built-in "_s + id);
                m_bold << boldFonts.value(attributes.value("fontId"_L1).toInt());
            }
        }
    }
    void readSheet()
    {
        QXmlStreamReader xml(part(u"xl/worksheets/sheet1.xml"_s));
        QString ref;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"c") {
                ref = xml.attributes().value("r"_L1).toString();
                const int style = xml.attributes().value("s"_L1).toInt();
                m_cells.insert(ref, {xml.attributes().value("t"_L1).toString(),
                                     {},
                                     m_formats.value(style),
                                     false,
                                     m_bold.value(style)});
            } else if (xml.name() == u"v") {
                const QString text = xml.readElementText();
                FileCell &cell = m_cells[ref];
                cell.value = cell.type == "s"_L1 ? m_texts.value(text.toInt()) : text;
            } else if (xml.name() == u"f") {
                m_cells[ref].formula = true;
            }
        }
        if (xml.hasError())
            qFatal("the sheet is no XML");
    }

    QHash<QString, QByteArray> m_parts;
    QHash<QString, FileCell> m_cells;
    QStringList m_texts;
    QStringList m_formats;
    QList<bool> m_bold;
};

} // namespace xlsxtest
