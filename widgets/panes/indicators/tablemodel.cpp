// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/tablemodel.h"

#include "widgets/common/format.h"
#include "widgets/common/plaintip.h"

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

struct CellWords {
    const exchange::Column &column;

    QString operator()(std::monostate) const { return u"–"_s; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const exchange::Number &number) const
    {
        return common::format::number(number.value, exchange::decimalsOf(column, number));
    }
    QString operator()(const QDate &day) const { return common::format::date(day); }
    QString operator()(const QDateTime &moment) const { return common::format::dateTime(moment); }
};

} // namespace

void TableModel::setTable(exchange::Table table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = size_t(index.column());
    const exchange::Cell &cell = exchange::cellAt(m_table.rows[size_t(index.row())], column);
    switch (role) {
    case Qt::DisplayRole:
        return std::visit(CellWords{m_table.columns[column]}, cell);
    case Qt::ToolTipRole:
        return common::plainTip(std::visit(CellWords{m_table.columns[column]}, cell));
    case Qt::TextAlignmentRole:
        return int((m_table.columns[column].kind == exchange::Kind::Text ? Qt::AlignLeft
                                                                         : Qt::AlignRight) |
                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.columns[size_t(section)].title;
    if (role == Qt::TextAlignmentRole)
        return int((m_table.columns[size_t(section)].kind == exchange::Kind::Text
                        ? Qt::AlignLeft
                        : Qt::AlignRight) |
                   Qt::AlignVCenter);
    return {};
}

} // namespace panes::indicators
