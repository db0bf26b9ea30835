// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxrows.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int kMostRowNumber = 1'048'576;
constexpr int kMostColumnLetters = 3;
constexpr qint64 kMostClearedCells = 50'000'000; ///< looked at for merged areas

struct CellPlace {
    int row = 0;
    size_t column = 0;
};

/// "BC12".
std::optional<CellPlace> placeOf(QStringView reference)
{
    size_t column = 0;
    qsizetype at = 0;
    while (at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z')
        column = column * 26 + size_t(reference[at++].unicode() - u'A' + 1);
    const int row = reference.sliced(at).toInt();
    if (at < 1 || at > kMostColumnLetters || row < 1 || row > kMostRowNumber)
        return std::nullopt;
    return CellPlace{.row = row, .column = column - 1};
}

struct CellArea {
    CellPlace first = {};
    CellPlace last = {};
};

/// "A1:C2" or "A1".
std::optional<CellArea> areaOf(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const auto first = placeOf(colon < 0 ? reference : reference.first(colon));
    const auto last = colon < 0 ? first : placeOf(reference.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellArea{.first = *first, .last = *last};
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// One sheet, element by element.
class SheetRows
{
public:
    SheetRows(const SheetContext &context, TableBuilder &table)
        : m_context(context)
        , m_table(table)
    {
    }
    void element(QXmlStreamReader &xml)
    {
        if (xml.name() == "row"_L1)
            readRow(xml);
        else if (xml.name() == "mergeCell"_L1)
            clearMerged(areaOf(xml.attributes().value("ref"_L1)));
        else if (xml.name() == "hyperlink"_L1)
            addLink(xml.attributes());
    }

private:
    void readRow(QXmlStreamReader &xml)
    {
        const auto attributes = xml.attributes();
        const int said = attributes.value("r"_L1).toInt();
        ReadRow row{.number = said > 0 ? said : m_row + 1};
        if (row.number <= m_row || row.number > kMostRowNumber)
            return xml.raiseError(u"row %1 after row %2"_s.arg(row.number).arg(m_row));
        m_row = row.number;
        m_beyond = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == "c"_L1)
                readCell(xml, row);
            else
                xml.skipCurrentElement();
        }
        if (m_beyond)
            m_table.note(NoteKind::CellsLeftOut, row.number, int(kMostReadColumns));
        if (isTrue(attributes.value("hidden"_L1)))
            m_table.note(NoteKind::HiddenRows, row.number);
        m_table.add(std::move(row));
    }
    void readCell(QXmlStreamReader &xml, ReadRow &row)
    {
        const auto attributes = xml.attributes();
        const auto place = placeOf(attributes.value("r"_L1));
        const size_t column = place ? place->column : row.cells.size();
        const QString type = attributes.value("t"_L1).toString();
        const auto style = size_t(attributes.value("s"_L1).toInt());
        bool formula = false;
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1) {
                value = xml.readElementText();
            } else if (xml.name() == "is"_L1) {
                value = richText(xml);
            } else {
                formula = formula || xml.name() == "f"_L1;
                xml.skipCurrentElement();
            }
        }
        if (column >= kMostReadColumns) {
            m_beyond = m_beyond || !value.isEmpty();
            return;
        }
        if (formula && value.isEmpty() && type != "str"_L1)
            m_table.note(NoteKind::NoFigure, row.number, int(column));
        if (value.isEmpty())
            return;
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        row.cells[column] = cellOf(type, style, value, {.row = row.number, .column = column});
    }
    ReadCell cellOf(const QString &type, size_t style, const QString &value, CellPlace at)
    {
        if (type == "s"_L1) {
            bool counts = false;
            const size_t index = value.toUInt(&counts);
            if (counts && index < m_context.strings.size())
                return TableBuilder::cell(m_context.strings[index]);
            m_table.note(NoteKind::Damaged, at.row, int(at.column));
            return {};
        }
        if (type == "b"_L1)
            return isTrue(value);
        if (type == "e"_L1) {
            m_table.note(NoteKind::CellError, at.row, int(at.column), value);
            return {};
        }
        if (type == "d"_L1) {
            const QDateTime said = QDateTime::fromString(value, Qt::ISODate);
            if (said.isValid())
                return QDateTime(said.date(), said.time(), QTimeZone::UTC);
        }
        if (!type.isEmpty() && type != "n"_L1)
            return TableBuilder::cell(value);
        return figureOf(style, value);
    }
    ReadCell figureOf(size_t style, const QString &value)
    {
        bool counts = false;
        const double figure = value.toDouble(&counts);
        if (!counts || !std::isfinite(figure))
            return TableBuilder::cell(value);
        const auto look = style < m_context.looks.size() ? m_context.looks[style]
                                                         : FigureLook::Plain;
        if (look == FigureLook::Moment) {
            if (const auto moment = sheetMoment(figure, m_context.from1904))
                return *moment;
        }
        return ReadFigure{
            .value = figure, .text = value.trimmed(), .percent = look == FigureLook::Percent};
    }
    /// What other programs left under a merged cell, which no person sees.
    void clearMerged(const std::optional<CellArea> &area)
    {
        if (!area)
            return;
        auto &rows = m_table.rows();
        auto row = std::ranges::lower_bound(rows, area->first.row, {}, &ReadRow::number);
        for (; row != rows.end() && row->number <= area->last.row; ++row) {
            const size_t end = std::min(area->last.column + 1, row->cells.size());
            for (size_t column = area->first.column; column < end; ++column) {
                if (row->number != area->first.row || column != area->first.column)
                    row->cells[column] = {};
            }
            if (end > area->first.column)
                m_cleared += qint64(end - area->first.column);
            if (++m_cleared > kMostClearedCells)
                return;
        }
    }
    void addLink(const QXmlStreamAttributes &attributes)
    {
        const auto area = areaOf(attributes.value("ref"_L1));
        if (!area)
            return;
        const QString target = m_context.relations.value(relationId(attributes)).target;
        auto &rows = m_table.rows();
        const auto row = std::ranges::lower_bound(rows, area->first.row, {}, &ReadRow::number);
        if (!target.isEmpty() && row != rows.end() && row->number == area->first.row)
            row->links.push_back({.column = area->first.column, .url = target});
    }

    const SheetContext &m_context;
    TableBuilder &m_table;
    int m_row = 0;
    bool m_beyond = false; ///< a cell of this row is left out
    qint64 m_cleared = 0;
};

} // namespace

core::Result<void> readRows(const QByteArray &part, const SheetContext &context,
                            TableBuilder &table)
{
    SheetRows rows(context, table);
    return readXml(part, [&](QXmlStreamReader &xml) { rows.element(xml); });
}

} // namespace exchange
