// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/docx.h"

#include "models/core/moment.h"
#include "models/papers/container.h"
#include "models/papers/docxbody.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

using Attributes = QList<std::pair<QString, QString>>;

constexpr double kTwentieths = 20; ///< of a point
constexpr double kTwipsOfMm = 1440 / 25.4;
constexpr double kLineUnits = 240;

const QString kWordSpace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString kOffice = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString kPackage = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString kWordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

void emptyElement(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes = {})
{
    xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

QString rounded(double value)
{
    return QString::number(std::lround(value));
}

void writeBorder(QXmlStreamWriter &xml, const QString &side, const QString &colour)
{
    emptyElement(xml, side,
                 {{u"w:val"_s, u"single"_s},
                  {u"w:sz"_s, u"6"_s},
                  {u"w:space"_s, u"2"_s},
                  {u"w:color"_s, colour}});
}

void writeParagraphBorders(QXmlStreamWriter &xml, const StyleSpec &spec)
{
    if (!spec.boxed && !spec.ruled)
        return;
    xml.writeStartElement(u"w:pBdr"_s);
    if (spec.boxed) {
        for (const QString &side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s})
            writeBorder(xml, side, u"B00020"_s);
    } else {
        writeBorder(xml, u"w:bottom"_s, u"000000"_s);
    }
    xml.writeEndElement();
}

QString linesWord(StyleSpec::Lines lines)
{
    switch (lines) {
    case StyleSpec::Lines::Left:
        return u"left"_s;
    case StyleSpec::Lines::Centre:
        return u"center"_s;
    case StyleSpec::Lines::Justified:
        return u"both"_s;
    }
    return {};
}

void writeStyle(QXmlStreamWriter &xml, const StyleSpec &spec)
{
    constexpr double kRuleIndent = 18; ///< mm at each side: the rule takes the middle
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    xml.writeAttribute(u"w:styleId"_s, spec.id);
    emptyElement(xml, u"w:name"_s, {{u"w:val"_s, spec.name}});
    emptyElement(xml, u"w:basedOn"_s, {{u"w:val"_s, u"Normal"_s}});
    emptyElement(xml, u"w:qFormat"_s);
    xml.writeStartElement(u"w:pPr"_s);
    if (spec.withNext)
        emptyElement(xml, u"w:keepNext"_s);
    writeParagraphBorders(xml, spec);
    emptyElement(xml, u"w:spacing"_s,
                 {{u"w:before"_s, rounded(spec.before * kTwentieths)},
                  {u"w:after"_s, rounded(spec.after * kTwentieths)},
                  {u"w:line"_s, rounded(spec.spacing * kLineUnits)},
                  {u"w:lineRule"_s, u"auto"_s}});
    const double indent = spec.ruled ? kRuleIndent : spec.indent;
    emptyElement(xml, u"w:ind"_s,
                 {{u"w:left"_s, rounded(indent * kTwipsOfMm)},
                  {u"w:right"_s, rounded(indent * kTwipsOfMm)},
                  {u"w:firstLine"_s, rounded(spec.firstLine * kTwipsOfMm)}});
    emptyElement(xml, u"w:jc"_s, {{u"w:val"_s, linesWord(spec.lines)}});
    if (spec.outline > 0)
        emptyElement(xml, u"w:outlineLvl"_s, {{u"w:val"_s, QString::number(spec.outline - 1)}});
    xml.writeEndElement();
    xml.writeStartElement(u"w:rPr"_s);
    if (spec.bold)
        emptyElement(xml, u"w:b"_s);
    if (spec.italic)
        emptyElement(xml, u"w:i"_s);
    emptyElement(xml, u"w:sz"_s, {{u"w:val"_s, rounded(spec.points * 2)}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeTableStyle(QXmlStreamWriter &xml, const QString &id, const QString &name, bool framed)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"table"_s);
    xml.writeAttribute(u"w:styleId"_s, id);
    emptyElement(xml, u"w:name"_s, {{u"w:val"_s, name}});
    xml.writeStartElement(u"w:tblPr"_s);
    if (framed) {
        xml.writeStartElement(u"w:tblBorders"_s);
        for (const QString &side :
             {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s})
            emptyElement(xml, side,
                         {{u"w:val"_s, u"single"_s},
                          {u"w:sz"_s, u"4"_s},
                          {u"w:space"_s, u"0"_s},
                          {u"w:color"_s, u"000000"_s}});
        xml.writeEndElement();
    }
    xml.writeStartElement(u"w:tblCellMar"_s);
    for (const QString &side : {u"w:left"_s, u"w:right"_s})
        emptyElement(xml, side, {{u"w:w"_s, u"57"_s}, {u"w:type"_s, u"dxa"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray stylesPart()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"w:styles"_s);
        xml.writeAttribute(u"xmlns:w"_s, kWordSpace);
        xml.writeStartElement(u"w:docDefaults"_s);
        xml.writeStartElement(u"w:rPrDefault"_s);
        xml.writeStartElement(u"w:rPr"_s);
        emptyElement(xml, u"w:rFonts"_s,
                     {{u"w:ascii"_s, kTypeface},
                      {u"w:hAnsi"_s, kTypeface},
                      {u"w:eastAsia"_s, kTypeface},
                      {u"w:cs"_s, kTypeface}});
        emptyElement(xml, u"w:sz"_s, {{u"w:val"_s, u"28"_s}});
        emptyElement(xml, u"w:lang"_s, {{u"w:val"_s, u"vi-VN"_s}});
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement(u"w:style"_s);
        xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
        xml.writeAttribute(u"w:default"_s, u"1"_s);
        xml.writeAttribute(u"w:styleId"_s, u"Normal"_s);
        emptyElement(xml, u"w:name"_s, {{u"w:val"_s, u"Normal"_s}});
        xml.writeEndElement();
        for (const StyleSpec &spec : styleSpecs())
            writeStyle(xml, spec);
        writeTableStyle(xml, u"IocTable"_s, u"IOC Bảng số liệu"_s, true);
        writeTableStyle(xml, u"IocGrid"_s, u"IOC Khung"_s, false);
        xml.writeEndElement();
    });
}

QByteArray headerPart()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"w:hdr"_s);
        xml.writeAttribute(u"xmlns:w"_s, kWordSpace);
        xml.writeStartElement(u"w:p"_s);
        xml.writeStartElement(u"w:pPr"_s);
        emptyElement(xml, u"w:pStyle"_s, {{u"w:val"_s, specOf(Look::PageNumber).id}});
        xml.writeEndElement();
        xml.writeStartElement(u"w:fldSimple"_s);
        xml.writeAttribute(u"w:instr"_s, u"PAGE"_s);
        xml.writeStartElement(u"w:r"_s);
        xml.writeTextElement(u"w:t"_s, u"2"_s);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray typesPart()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"Types"_s);
        xml.writeDefaultNamespace(kPackage + u"content-types"_s);
        const auto byEnding = [&](const QString &ending, const QString &type) {
            emptyElement(xml, u"Default"_s, {{u"Extension"_s, ending}, {u"ContentType"_s, type}});
        };
        const auto part = [&](const QString &name, const QString &type) {
            emptyElement(xml, u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
        };
        byEnding(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
        byEnding(u"xml"_s, u"application/xml"_s);
        byEnding(u"png"_s, u"image/png"_s);
        part(u"/word/document.xml"_s, kWordType + u"document.main+xml"_s);
        part(u"/word/styles.xml"_s, kWordType + u"styles+xml"_s);
        part(u"/word/header1.xml"_s, kWordType + u"header+xml"_s);
        part(u"/docProps/core.xml"_s,
             u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        xml.writeEndElement();
    });
}

QByteArray relationsPart(const Attributes &byIdAndType, const QStringList &targets)
{
    return xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"Relationships"_s);
        xml.writeDefaultNamespace(kPackage + u"relationships"_s);
        for (qsizetype i = 0; i < targets.size(); ++i)
            emptyElement(xml, u"Relationship"_s,
                         {{u"Id"_s, byIdAndType.at(i).first},
                          {u"Type"_s, byIdAndType.at(i).second},
                          {u"Target"_s, targets.at(i)}});
        xml.writeEndElement();
    });
}

QByteArray corePart(const bulletins::Document &document)
{
    return xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"cp:coreProperties"_s);
        xml.writeAttribute(u"xmlns:cp"_s, kPackage + u"metadata/core-properties"_s);
        xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
        xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
        xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
        xml.writeTextElement(
            u"dc:title"_s, plain(document.head.type + u". "_s + document.head.title.join(u", "_s)));
        xml.writeTextElement(u"dc:language"_s, u"vi-VN"_s);
        xml.writeTextElement(u"dc:identifier"_s, document.footer.versionHash);
        xml.writeStartElement(u"dcterms:created"_s);
        xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(core::iso(document.madeAt));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

} // namespace

core::Result<void> writeDocx(const bulletins::Document &document, const Pictures &pictures,
                             const QString &path)
{
    for (const Picture &picture : pictures) {
        if (const auto sound = checkPng(picture.png); !sound)
            return sound;
    }
    QList<QByteArray> images;
    const QByteArray body = xmlPart([&](QXmlStreamWriter &xml) {
        DocxBody writer(xml);
        writer.begin();
        tell(document, pictures, writer);
        writer.end();
        images = writer.pictures();
    });
    Attributes relations{{u"rIdStyles"_s, kOffice + u"styles"_s},
                         {u"rIdHeader"_s, kOffice + u"header"_s}};
    QStringList targets{u"styles.xml"_s, u"header1.xml"_s};
    Container container;
    container.add(u"[Content_Types].xml"_s, typesPart());
    container.add(
        u"_rels/.rels"_s,
        relationsPart({{u"rId1"_s, kOffice + u"officeDocument"_s},
                       {u"rId2"_s, kPackage + u"relationships/metadata/core-properties"_s}},
                      {u"word/document.xml"_s, u"docProps/core.xml"_s}));
    container.add(u"docProps/core.xml"_s, corePart(document));
    container.add(u"word/document.xml"_s, body);
    container.add(u"word/styles.xml"_s, stylesPart());
    container.add(u"word/header1.xml"_s, headerPart());
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QString name = u"media/image%1.png"_s.arg(i + 1);
        container.add(u"word/"_s + name, images.at(i), false);
        relations.append({u"rIdP%1"_s.arg(i + 1), kOffice + u"image"_s});
        targets << name;
    }
    container.add(u"word/_rels/document.xml.rels"_s, relationsPart(relations, targets));
    return container.write(path);
}

} // namespace papers
