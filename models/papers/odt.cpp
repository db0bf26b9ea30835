// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/odt.h"

#include "models/core/moment.h"
#include "models/papers/container.h"
#include "models/papers/odtbody.h"

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr double kPointsPerMm = 72 / 25.4;

void writeNamespaces(QXmlStreamWriter &xml)
{
    const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    const auto space = [&](const QString &prefix, const QString &uri) {
        xml.writeAttribute(u"xmlns:"_s + prefix, uri);
    };
    for (const QString &prefix : {u"office"_s, u"style"_s, u"text"_s, u"table"_s, u"meta"_s})
        space(prefix, oasis + prefix + u":1.0"_s);
    space(u"draw"_s, oasis + u"drawing:1.0"_s);
    space(u"fo"_s, oasis + u"xsl-fo-compatible:1.0"_s);
    space(u"svg"_s, oasis + u"svg-compatible:1.0"_s);
    space(u"xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    space(u"dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

QString pointsText(double points)
{
    return QString::number(points, 'f', 1) + u"pt"_s;
}

QString linesText(StyleSpec::Lines lines)
{
    switch (lines) {
    case StyleSpec::Lines::Left:
        return u"start"_s;
    case StyleSpec::Lines::Centre:
        return u"center"_s;
    case StyleSpec::Lines::Justified:
        return u"justify"_s;
    }
    return {};
}

void writeNamedStyle(QXmlStreamWriter &xml, const StyleSpec &spec)
{
    constexpr double kRuleIndent = 18; ///< mm at each side: the rule takes the middle
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, spec.id);
    xml.writeAttribute(u"style:display-name"_s, spec.name);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    if (spec.outline > 0)
        xml.writeAttribute(u"style:default-outline-level"_s, QString::number(spec.outline));
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, linesText(spec.lines));
    const double indent = spec.ruled ? kRuleIndent : spec.indent;
    xml.writeAttribute(u"fo:margin-left"_s, millimetres(indent));
    xml.writeAttribute(u"fo:margin-right"_s, millimetres(indent));
    xml.writeAttribute(u"fo:text-indent"_s, millimetres(spec.firstLine));
    xml.writeAttribute(u"fo:margin-top"_s, millimetres(spec.before / kPointsPerMm));
    xml.writeAttribute(u"fo:margin-bottom"_s, millimetres(spec.after / kPointsPerMm));
    xml.writeAttribute(u"fo:line-height"_s, u"%1%"_s.arg(int(spec.spacing * 100)));
    if (spec.withNext)
        xml.writeAttribute(u"fo:keep-with-next"_s, u"always"_s);
    if (spec.boxed) {
        xml.writeAttribute(u"fo:border"_s, u"0.75pt solid #B00020"_s);
        xml.writeAttribute(u"fo:padding"_s, u"1mm"_s);
    }
    if (spec.ruled)
        xml.writeAttribute(u"fo:border-bottom"_s, u"0.75pt solid #000000"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"fo:font-size"_s, pointsText(spec.points));
    xml.writeAttribute(u"fo:font-weight"_s, spec.bold ? u"bold"_s : u"normal"_s);
    xml.writeAttribute(u"fo:font-style"_s, spec.italic ? u"italic"_s : u"normal"_s);
    xml.writeEndElement();
}

void writeDefaults(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"style:font-name"_s, kTypeface);
    xml.writeAttribute(u"fo:font-size"_s, u"14pt"_s);
    xml.writeAttribute(u"fo:language"_s, u"vi"_s);
    xml.writeAttribute(u"fo:country"_s, u"VN"_s);
    xml.writeEndElement();
}

void writePageLayout(QXmlStreamWriter &xml, const QString &name, bool landscape)
{
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeStartElement(u"style:page-layout-properties"_s);
    xml.writeAttribute(u"fo:page-width"_s, millimetres(landscape ? kPaperHeight : kPaperWidth));
    xml.writeAttribute(u"fo:page-height"_s, millimetres(landscape ? kPaperWidth : kPaperHeight));
    xml.writeAttribute(u"style:print-orientation"_s, landscape ? u"landscape"_s : u"portrait"_s);
    xml.writeAttribute(u"fo:margin-top"_s, millimetres(kMarginTop / 2));
    xml.writeAttribute(u"fo:margin-bottom"_s, millimetres(kMarginBottom));
    xml.writeAttribute(u"fo:margin-left"_s, millimetres(kMarginLeft));
    xml.writeAttribute(u"fo:margin-right"_s, millimetres(kMarginRight));
    xml.writeEndElement();
    xml.writeStartElement(u"style:header-style"_s);
    xml.writeEmptyElement(u"style:header-footer-properties"_s);
    xml.writeAttribute(u"svg:height"_s, millimetres(kMarginTop / 2));
    xml.writeEndElement();
    xml.writeEndElement();
}

/// `numbered`: not the first page.
void writeMaster(QXmlStreamWriter &xml, const QString &name, const QString &layout, bool numbered)
{
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:page-layout-name"_s, layout);
    if (name == "First"_L1)
        xml.writeAttribute(u"style:next-style-name"_s, u"Standard"_s);
    xml.writeStartElement(u"style:header"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, specOf(Look::PageNumber).id);
    if (numbered) {
        xml.writeStartElement(u"text:page-number"_s);
        xml.writeAttribute(u"text:select-page"_s, u"current"_s);
        xml.writeCharacters(u"2"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeFont(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:font-face-decls"_s);
    xml.writeEmptyElement(u"style:font-face"_s);
    xml.writeAttribute(u"style:name"_s, kTypeface);
    xml.writeAttribute(u"svg:font-family"_s, u"'%1'"_s.arg(kTypeface));
    xml.writeAttribute(u"style:font-family-generic"_s, u"roman"_s);
    xml.writeEndElement();
}

QByteArray odtStyles()
{
    return xmlPart([](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-styles"_s);
        writeNamespaces(xml);
        writeFont(xml);
        xml.writeStartElement(u"office:styles"_s);
        writeDefaults(xml);
        for (const StyleSpec &spec : styleSpecs())
            writeNamedStyle(xml, spec);
        xml.writeEndElement();
        xml.writeStartElement(u"office:automatic-styles"_s);
        writePageLayout(xml, u"Upright"_s, false);
        writePageLayout(xml, u"Lying"_s, true);
        xml.writeEndElement();
        xml.writeStartElement(u"office:master-styles"_s);
        writeMaster(xml, u"Standard"_s, u"Upright"_s, true);
        writeMaster(xml, u"First"_s, u"Upright"_s, false);
        writeMaster(xml, u"Landscape"_s, u"Lying"_s, true);
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

/// The content twice: once to learn which automatic styles it needs, which stand before it.
QByteArray odtContent(const bulletins::Document &document, const Pictures &pictures,
                      QList<QByteArray> &images)
{
    QByteArray unused;
    QXmlStreamWriter first(&unused);
    first.writeStartElement(u"body"_s);
    OdtBody styles(first);
    styles.newPageFirst();
    tell(document, pictures, styles);
    return xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-content"_s);
        writeNamespaces(xml);
        writeFont(xml);
        xml.writeStartElement(u"office:automatic-styles"_s);
        styles.writeAutomaticStyles(xml);
        xml.writeEndElement();
        xml.writeStartElement(u"office:body"_s);
        xml.writeStartElement(u"office:text"_s);
        OdtBody body(xml);
        body.newPageFirst();
        tell(document, pictures, body);
        images = body.pictures();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray odtMeta(const bulletins::Document &document)
{
    return xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"office:document-meta"_s);
        writeNamespaces(xml);
        xml.writeStartElement(u"office:meta"_s);
        xml.writeTextElement(
            u"dc:title"_s, plain(document.head.type + u". "_s + document.head.title.join(u", "_s)));
        xml.writeTextElement(u"dc:language"_s, u"vi-VN"_s);
        xml.writeTextElement(u"meta:creation-date"_s, core::iso(document.madeAt));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray odtManifest(qsizetype images)
{
    return xmlPart([&](QXmlStreamWriter &xml) {
        xml.writeStartElement(u"manifest:manifest"_s);
        xml.writeAttribute(u"xmlns:manifest"_s,
                           u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
        xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
        const auto entry = [&](const QString &path, const QString &type) {
            xml.writeEmptyElement(u"manifest:file-entry"_s);
            xml.writeAttribute(u"manifest:full-path"_s, path);
            xml.writeAttribute(u"manifest:media-type"_s, type);
        };
        entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
        for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
            entry(part, u"text/xml"_s);
        for (qsizetype i = 0; i < images; ++i)
            entry(u"Pictures/image%1.png"_s.arg(i + 1), u"image/png"_s);
        xml.writeEndElement();
    });
}

} // namespace

core::Result<void> writeOdt(const bulletins::Document &document, const Pictures &pictures,
                            const QString &path)
{
    for (const Picture &picture : pictures) {
        if (const auto sound = checkPng(picture.png); !sound)
            return sound;
    }
    QList<QByteArray> images;
    const QByteArray content = odtContent(document, pictures, images);
    Container container;
    container.add(u"mimetype"_s, "application/vnd.oasis.opendocument.text", false);
    container.add(u"content.xml"_s, content);
    container.add(u"styles.xml"_s, odtStyles());
    container.add(u"meta.xml"_s, odtMeta(document));
    for (qsizetype i = 0; i < images.size(); ++i)
        container.add(u"Pictures/image%1.png"_s.arg(i + 1), images.at(i), false);
    container.add(u"META-INF/manifest.xml"_s, odtManifest(images.size()));
    return container.write(path);
}

} // namespace papers
