// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

#include <QAbstractTableModel>

namespace panes::operations {

/// The collections with how fresh and how healthy each is: raw values by column; text and tone are
/// the presentation's.
class CollectionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Records, LastSuccess, State, Quarantined, ColumnCount };
    /// StatusRole: the row's syncing::CollectionStatus.
    enum Role { StatusRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over a status; signals only rows that changed.
    void setStatus(const syncing::Status &status, const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString text(const syncing::CollectionStatus &status, int column) const;

    std::vector<syncing::CollectionStatus> m_rows;
    QDateTime m_now;
};

} // namespace panes::operations
