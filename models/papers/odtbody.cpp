// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/odtbody.h"

#include "models/papers/container.h"

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

QString alignText(const std::optional<bulletins::Align> &align)
{
    if (!align)
        return {};
    switch (*align) {
    case bulletins::Align::Left:
        return u"start"_s;
    case bulletins::Align::Centre:
        return u"center"_s;
    case bulletins::Align::Right:
        return u"end"_s;
    }
    return {};
}

} // namespace

QString millimetres(double mm)
{
    return QString::number(mm, 'f', 2) + u"mm"_s;
}

QString OdtBody::paragraphStyle(const Variant &variant)
{
    if (variant == Variant{.look = variant.look})
        return specOf(variant.look).id;
    qsizetype at = m_variants.indexOf(variant);
    if (at < 0) {
        at = m_variants.size();
        m_variants << variant;
    }
    return u"P%1"_s.arg(at + 1);
}

QString OdtBody::textStyle(const Shade &shade)
{
    qsizetype at = m_shades.indexOf(shade);
    if (at < 0) {
        at = m_shades.size();
        m_shades << shade;
    }
    return u"T%1"_s.arg(at + 1);
}

void OdtBody::runs(const Line &line)
{
    for (const bulletins::Run &run : line.runs) {
        const Shade shade{run.bold, run.italic, line.colour};
        const bool shaded = shade != Shade();
        if (shaded) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, textStyle(shade));
        }
        // Blanks after the first are lost unless they are told.
        const QStringList words = plain(run.text).split(u"  "_s);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i > 0) {
                m_xml.writeCharacters(u" "_s);
                m_xml.writeEmptyElement(u"text:s"_s);
            }
            m_xml.writeCharacters(words.at(i));
        }
        if (shaded)
            m_xml.writeEndElement();
    }
}

void OdtBody::line(const Line &line)
{
    const int outline = specOf(line.look).outline;
    m_xml.writeStartElement(outline > 0 ? u"text:h"_s : u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s,
                         paragraphStyle({.look = line.look,
                                         .align = alignText(line.align),
                                         .master = std::exchange(m_master, {}),
                                         .newPage = std::exchange(m_newPage, false)}));
    if (outline > 0)
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(outline));
    runs(line);
    m_xml.writeEndElement();
    m_afterTable = false;
}

void OdtBody::newPage(bool landscape)
{
    if (landscape == m_landscape)
        m_newPage = true;
    else
        m_master = landscape ? u"Landscape"_s : u"Standard"_s;
    m_landscape = landscape;
}

void OdtBody::openTable(const QList<double> &weights, bool framed)
{
    if (m_afterTable || m_newPage || !m_master.isEmpty())
        line({.look = Look::Note, .runs = {}}); // page styles begin with a paragraph
    const double whole = textWidth(m_landscape);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    Widths widths{.whole = whole, .framed = framed};
    for (const double weight : weights)
        widths.millimetres << whole * weight / sum;
    m_tables << widths;
    m_framed = framed;
    const auto number = QString::number(m_tables.size());
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, u"Bảng "_s + number);
    m_xml.writeAttribute(u"table:style-name"_s, u"Tb"_s + number);
    for (qsizetype i = 0; i < weights.size(); ++i) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"Tb%1.%2"_s.arg(number).arg(i + 1));
    }
}

void OdtBody::openCell(int columns)
{
    m_xml.writeStartElement(u"table:table-cell"_s);
    m_xml.writeAttribute(u"table:style-name"_s, m_framed ? u"CellFramed"_s : u"CellPlain"_s);
    if (columns > 1)
        m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(columns));
}

void OdtBody::grid(const Grid &grid)
{
    openTable(grid.weights, grid.framed);
    for (const auto &row : grid.rows) {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"RowWhole"_s);
        for (const QList<Line> &cell : row) {
            openCell(1);
            for (const Line &one : cell)
                line(one);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_afterTable = true;
}

void OdtBody::table(const bulletins::Table &table, bulletins::Form form)
{
    QList<double> weights;
    for (const bulletins::Column &column : table.columns)
        weights << column.weight;
    openTable(weights, true);
    m_xml.writeStartElement(u"table:table-header-rows"_s);
    m_xml.writeStartElement(u"table:table-row"_s);
    m_xml.writeAttribute(u"table:style-name"_s, u"RowWhole"_s);
    for (const bulletins::Column &column : table.columns) {
        openCell(1);
        line({.look = Look::CellHead, .runs = {{.text = column.title}}});
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    for (const bulletins::Row &row : table.rows) {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"RowWhole"_s);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            openCell(row.section ? int(table.columns.size()) : 1);
            line({.look = Look::CellText,
                  .runs = row.cells.at(i).runs,
                  .colour = colourOf(row.cells.at(i).tone, form),
                  .align = row.section ? bulletins::Align::Left : table.columns.at(i).align});
            m_xml.writeEndElement();
        }
        for (qsizetype i = 1; row.section && i < table.columns.size(); ++i)
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_afterTable = true;
}

void OdtBody::picture(const Picture &picture, const QString &alternative)
{
    m_pictures << picture.png;
    const auto number = QString::number(m_pictures.size());
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s,
                         paragraphStyle({.look = Look::Picture,
                                         .master = std::exchange(m_master, {}),
                                         .newPage = std::exchange(m_newPage, false)}));
    m_xml.writeStartElement(u"draw:frame"_s);
    m_xml.writeAttribute(u"draw:name"_s, u"Hình "_s + number);
    m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
    m_xml.writeAttribute(u"svg:width"_s, millimetres(picture.millimetres.width()));
    m_xml.writeAttribute(u"svg:height"_s, millimetres(picture.millimetres.height()));
    m_xml.writeEmptyElement(u"draw:image"_s);
    m_xml.writeAttribute(u"xlink:href"_s, u"Pictures/image%1.png"_s.arg(number));
    m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
    m_xml.writeTextElement(u"svg:desc"_s, plain(alternative));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_afterTable = false;
}

void OdtBody::writeTableStyles(QXmlStreamWriter &xml) const
{
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const QString name = u"Tb%1"_s.arg(i + 1);
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, name);
        xml.writeAttribute(u"style:family"_s, u"table"_s);
        xml.writeEmptyElement(u"style:table-properties"_s);
        xml.writeAttribute(u"style:width"_s, millimetres(m_tables.at(i).whole));
        xml.writeAttribute(u"table:align"_s, u"left"_s);
        xml.writeEndElement();
        const QList<double> &widths = m_tables.at(i).millimetres;
        for (qsizetype j = 0; j < widths.size(); ++j) {
            xml.writeStartElement(u"style:style"_s);
            xml.writeAttribute(u"style:name"_s, u"%1.%2"_s.arg(name).arg(j + 1));
            xml.writeAttribute(u"style:family"_s, u"table-column"_s);
            xml.writeEmptyElement(u"style:table-column-properties"_s);
            xml.writeAttribute(u"style:column-width"_s, millimetres(widths.at(j)));
            xml.writeEndElement();
        }
    }
    for (const bool framed : {true, false}) {
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, framed ? u"CellFramed"_s : u"CellPlain"_s);
        xml.writeAttribute(u"style:family"_s, u"table-cell"_s);
        xml.writeEmptyElement(u"style:table-cell-properties"_s);
        xml.writeAttribute(u"fo:border"_s, framed ? u"0.5pt solid #000000"_s : u"none"_s);
        xml.writeAttribute(u"fo:padding"_s, u"1mm"_s);
        xml.writeEndElement();
    }
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, u"RowWhole"_s);
    xml.writeAttribute(u"style:family"_s, u"table-row"_s);
    xml.writeEmptyElement(u"style:table-row-properties"_s);
    xml.writeAttribute(u"fo:keep-together"_s, u"always"_s);
    xml.writeEndElement();
}

void OdtBody::writeAutomaticStyles(QXmlStreamWriter &xml) const
{
    for (qsizetype i = 0; i < m_variants.size(); ++i) {
        const Variant &variant = m_variants.at(i);
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, u"P%1"_s.arg(i + 1));
        xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        xml.writeAttribute(u"style:parent-style-name"_s, specOf(variant.look).id);
        if (!variant.master.isEmpty())
            xml.writeAttribute(u"style:master-page-name"_s, variant.master);
        xml.writeEmptyElement(u"style:paragraph-properties"_s);
        if (!variant.align.isEmpty())
            xml.writeAttribute(u"fo:text-align"_s, variant.align);
        if (variant.newPage)
            xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
        xml.writeEndElement();
    }
    for (qsizetype i = 0; i < m_shades.size(); ++i) {
        const Shade &shade = m_shades.at(i);
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, u"T%1"_s.arg(i + 1));
        xml.writeAttribute(u"style:family"_s, u"text"_s);
        xml.writeEmptyElement(u"style:text-properties"_s);
        if (shade.bold)
            xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
        if (shade.italic)
            xml.writeAttribute(u"fo:font-style"_s, u"italic"_s);
        if (!shade.colour.isEmpty())
            xml.writeAttribute(u"fo:color"_s, u'#' + shade.colour);
        xml.writeEndElement();
    }
    writeTableStyles(xml);
}

} // namespace papers
