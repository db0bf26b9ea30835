// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/collectionmodel.h"

#include "widgets/common/format.h"
#include "widgets/panes/operations/operationspresentation.h"

namespace panes::operations {
namespace {

bool isCount(int column)
{
    return column == CollectionModel::Records || column == CollectionModel::Failures ||
           column == CollectionModel::Quarantined;
}

} // namespace

void CollectionModel::setStatus(const syncing::Status &status, const QDateTime &now)
{
    m_now = now;
    if (status.collections.size() != m_rows.size()) {
        beginResetModel();
        m_rows = status.collections;
        endResetModel();
        return;
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] == status.collections[row])
            continue;
        m_rows[row] = status.collections[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    if (!m_rows.empty()) // ages grow with the clock
        Q_EMIT dataChanged(index(0, LastSuccess), index(int(m_rows.size()) - 1, LastSuccess));
}

const syncing::CollectionStatus *CollectionModel::at(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_rows[size_t(row)];
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CollectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CollectionModel::text(const syncing::CollectionStatus &status, int column) const
{
    switch (column) {
    case Name:
        return collectionText(status.collection);
    case Records:
        return common::format::number(status.records);
    case LastSuccess:
        return status.lastSuccess.isValid() ? common::format::age(status.lastSuccess, m_now)
                                            : tr("never");
    case LastMoment:
        return common::format::dateTime(status.lastSuccess);
    case State:
        return collectionState(status);
    case Failures:
        return status.failures > 0 ? common::format::number(qint64(status.failures)) : QString();
    case NextAttempt:
        return status.failures > 0 ? common::format::dateTime(status.nextAttempt) : QString();
    case Quarantined:
        return status.quarantined > 0 ? common::format::number(status.quarantined) : QString();
    default:
        return {};
    }
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    const auto *status = index.isValid() ? at(index.row()) : nullptr;
    if (!status)
        return {};
    if (role == StatusRole)
        return QVariant::fromValue(*status);
    if (role == Qt::DisplayRole)
        return text(*status, index.column());
    if (role == Qt::TextAlignmentRole && isCount(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CollectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isCount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Data");
    case Records:
        return tr("Records");
    case LastSuccess:
        return tr("Last update");
    case LastMoment:
        return tr("At");
    case State:
        return tr("State");
    case Failures:
        return tr("Failures in a row");
    case NextAttempt:
        return tr("Next attempt");
    case Quarantined:
        return tr("Set aside");
    default:
        return {};
    }
}

void CollectionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

} // namespace panes::operations
