// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/importtable.h"

#include "widgets/common/plaintip.h"
#include "widgets/common/recordtable.h"

namespace panes::media {
namespace {

constexpr int kWidestImportColumn = 420;

} // namespace

void ImportTable::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.rows);
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.headers.size());
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_content.text(index.row(), index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return common::plainTip(m_content.text(index.row(), index.column()));
    return {};
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_content.headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QTableView *newImportView(ImportTable &table, const QString &name)
{
    auto *view = new QTableView;
    view->setObjectName(name);
    view->setModel(&table);
    common::setUpTable(*view);
    QObject::connect(&table, &QAbstractItemModel::modelReset, view,
                     [view] { common::fitColumns(*view, kWidestImportColumn); });
    return view;
}

} // namespace panes::media
