// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/docxbody.h"

#include "models/papers/container.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr double kEmuPerMm = 36'000;

const QString kWord = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const QString kRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString kDrawing =
    u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s;
const QString kMain = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
const QString kPictureNs = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;

QString alignWord(bulletins::Align align)
{
    switch (align) {
    case bulletins::Align::Left:
        return u"left"_s;
    case bulletins::Align::Centre:
        return u"center"_s;
    case bulletins::Align::Right:
        return u"right"_s;
    }
    return {};
}

} // namespace

QString DocxBody::tag(const char *name)
{
    return u"w:"_s + QLatin1StringView(name);
}

void DocxBody::empty(const char *name, const QList<std::pair<const char *, QString>> &attributes)
{
    m_xml.writeEmptyElement(tag(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(tag(key), value);
}

void DocxBody::begin()
{
    open("document");
    m_xml.writeAttribute(u"xmlns:w"_s, kWord);
    m_xml.writeAttribute(u"xmlns:r"_s, kRelations);
    m_xml.writeAttribute(u"xmlns:wp"_s, kDrawing);
    m_xml.writeAttribute(u"xmlns:a"_s, kMain);
    m_xml.writeAttribute(u"xmlns:pic"_s, kPictureNs);
    open("body");
}

void DocxBody::end()
{
    section();
    close();
    close();
}

void DocxBody::run(const bulletins::Run &run, const QString &colour)
{
    open("r");
    if (run.bold || run.italic || !colour.isEmpty()) {
        open("rPr");
        if (run.bold)
            empty("b");
        if (run.italic)
            empty("i");
        if (!colour.isEmpty())
            empty("color", {{"val", colour}});
        close();
    }
    open("t");
    m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    m_xml.writeCharacters(plain(run.text));
    close();
    close();
}

void DocxBody::runs(const Line &line)
{
    for (const bulletins::Run &one : line.runs)
        run(one, line.colour);
}

void DocxBody::line(const Line &line)
{
    m_afterTable = false;
    open("p");
    open("pPr");
    empty("pStyle", {{"val", specOf(line.look).id}});
    if (line.align)
        empty("jc", {{"val", alignWord(*line.align)}});
    close();
    runs(line);
    close();
}

void DocxBody::section()
{
    open("sectPr");
    empty("headerReference", {{"type", u"default"_s}});
    m_xml.writeAttribute(u"r:id"_s, u"rIdHeader"_s);
    const double width = m_landscape ? kPaperHeight : kPaperWidth;
    const double height = m_landscape ? kPaperWidth : kPaperHeight;
    empty("pgSz", {{"w", docxTwips(width)}, {"h", docxTwips(height)}});
    if (m_landscape)
        m_xml.writeAttribute(tag("orient"), u"landscape"_s);
    empty("pgMar", {{"top", docxTwips(kMarginTop)},
                    {"right", docxTwips(kMarginRight)},
                    {"bottom", docxTwips(kMarginBottom)},
                    {"left", docxTwips(kMarginLeft)},
                    {"header", docxTwips(kMarginTop / 2)},
                    {"footer", docxTwips(kMarginBottom / 2)},
                    {"gutter", u"0"_s}});
    if (m_first)
        empty("titlePg"); // no number on the first page
    close();
    m_first = false;
}

void DocxBody::newPage(bool landscape)
{
    open("p");
    open("pPr");
    empty("pStyle", {{"val", specOf(Look::Note).id}});
    if (landscape == m_landscape) {
        close();
        open("r");
        empty("br", {{"type", u"page"_s}});
        close();
    } else {
        section();
        close();
    }
    close();
    m_landscape = landscape;
    m_afterTable = false;
}

void DocxBody::picture(const Picture &picture, const QString &alternative)
{
    m_pictures << picture.png;
    const auto number = QString::number(m_pictures.size());
    const QString width = QString::number(std::lround(picture.millimetres.width() * kEmuPerMm));
    const QString height = QString::number(std::lround(picture.millimetres.height() * kEmuPerMm));
    const auto size = [&](const QString &name) {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute(u"cx"_s, width);
        m_xml.writeAttribute(u"cy"_s, height);
    };
    const auto named = [&](const QString &name) {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute(u"id"_s, number);
        m_xml.writeAttribute(u"name"_s, u"Hình "_s + number);
        m_xml.writeAttribute(u"descr"_s, plain(alternative));
    };
    open("p");
    open("pPr");
    empty("pStyle", {{"val", specOf(Look::Picture).id}});
    close();
    open("r");
    open("drawing");
    m_xml.writeStartElement(u"wp:inline"_s);
    size(u"wp:extent"_s);
    named(u"wp:docPr"_s);
    m_xml.writeStartElement(u"a:graphic"_s);
    m_xml.writeStartElement(u"a:graphicData"_s);
    m_xml.writeAttribute(u"uri"_s, kPictureNs);
    m_xml.writeStartElement(u"pic:pic"_s);
    m_xml.writeStartElement(u"pic:nvPicPr"_s);
    named(u"pic:cNvPr"_s);
    m_xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    close();
    m_xml.writeStartElement(u"pic:blipFill"_s);
    m_xml.writeEmptyElement(u"a:blip"_s);
    m_xml.writeAttribute(u"r:embed"_s, u"rIdP"_s + number);
    m_xml.writeStartElement(u"a:stretch"_s);
    m_xml.writeEmptyElement(u"a:fillRect"_s);
    close();
    close();
    m_xml.writeStartElement(u"pic:spPr"_s);
    m_xml.writeStartElement(u"a:xfrm"_s);
    m_xml.writeEmptyElement(u"a:off"_s);
    m_xml.writeAttribute(u"x"_s, u"0"_s);
    m_xml.writeAttribute(u"y"_s, u"0"_s);
    size(u"a:ext"_s);
    close();
    m_xml.writeStartElement(u"a:prstGeom"_s);
    m_xml.writeAttribute(u"prst"_s, u"rect"_s);
    m_xml.writeEmptyElement(u"a:avLst"_s);
    close();
    close(); // spPr
    close(); // pic
    close(); // graphicData
    close(); // graphic
    close(); // inline
    close(); // drawing
    close(); // r
    close(); // p
    m_afterTable = false;
}

} // namespace papers
