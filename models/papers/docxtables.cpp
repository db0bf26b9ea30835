// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and grids of word/document.xml.
#include "models/papers/docxbody.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

constexpr double kTwipsPerMm = 1440 / 25.4;

QList<double> widthsOf(const QList<double> &weights, double whole)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<double> widths;
    for (const double weight : weights)
        widths << whole * weight / sum;
    return widths;
}

QList<double> weightsOf(const bulletins::Table &table)
{
    QList<double> weights;
    for (const bulletins::Column &column : table.columns)
        weights << column.weight;
    return weights;
}

} // namespace

QString docxTwips(double mm)
{
    return QString::number(std::lround(mm * kTwipsPerMm));
}

void DocxBody::openTable(const QList<double> &weights, bool framed)
{
    if (m_afterTable)
        line({.look = Look::Note, .runs = {}});
    open("tbl");
    open("tblPr");
    empty("tblStyle", {{"val", framed ? u"IocTable"_s : u"IocGrid"_s}});
    empty("tblW", {{"w", docxTwips(textWidth(m_landscape))}, {"type", u"dxa"_s}});
    empty("tblLayout", {{"type", u"fixed"_s}});
    close();
    open("tblGrid");
    for (const double width : widthsOf(weights, textWidth(m_landscape)))
        empty("gridCol", {{"w", docxTwips(width)}});
    close();
}

void DocxBody::openCell(double mm, int columns)
{
    open("tc");
    open("tcPr");
    empty("tcW", {{"w", docxTwips(mm)}, {"type", u"dxa"_s}});
    if (columns > 1)
        empty("gridSpan", {{"val", QString::number(columns)}});
    close();
}

void DocxBody::grid(const Grid &grid)
{
    openTable(grid.weights, grid.framed);
    const QList<double> widths = widthsOf(grid.weights, textWidth(m_landscape));
    for (const auto &row : grid.rows) {
        open("tr");
        open("trPr");
        empty("cantSplit");
        close();
        for (qsizetype i = 0; i < row.size(); ++i) {
            openCell(widths.at(i), 1);
            for (const Line &one : row.at(i))
                line(one);
            close();
        }
        close();
    }
    close();
    m_afterTable = true;
}

void DocxBody::headRow(const bulletins::Table &table, const QList<double> &widths)
{
    open("tr");
    open("trPr");
    empty("cantSplit");
    empty("tblHeader");
    close();
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        openCell(widths.at(i), 1);
        line({.look = Look::CellHead, .runs = {{.text = table.columns.at(i).title}}});
        close();
    }
    close();
}

void DocxBody::row(const bulletins::Table &table, const bulletins::Row &row,
                   const QList<double> &widths, bulletins::Form form)
{
    open("tr");
    open("trPr");
    empty("cantSplit");
    close();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const bulletins::Cell &cell = row.cells.at(i);
        openCell(row.section ? textWidth(m_landscape) : widths.at(i),
                 row.section ? int(table.columns.size()) : 1);
        line({.look = Look::CellText,
              .runs = cell.runs,
              .colour = colourOf(cell.tone, form),
              .align = row.section ? bulletins::Align::Left : table.columns.at(i).align});
        close();
    }
    close();
}

void DocxBody::table(const bulletins::Table &table, bulletins::Form form)
{
    openTable(weightsOf(table), true);
    const QList<double> widths = widthsOf(weightsOf(table), textWidth(m_landscape));
    headRow(table, widths);
    for (const bulletins::Row &one : table.rows)
        row(table, one, widths, form);
    close();
    m_afterTable = true;
}

} // namespace papers
