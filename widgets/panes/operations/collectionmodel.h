// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

#include <QAbstractTableModel>

namespace panes::operations {

/// The collections with how fresh and how healthy each is: words by column; the tone is the
/// delegate's.
class CollectionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Age and moment of the last success are columns of their own: where there is little room the
    /// moment is told below.
    enum Column {
        Name,
        Records,
        LastSuccess,
        LastMoment,
        State,
        Failures,
        NextAttempt,
        Quarantined,
        ColumnCount
    };
    /// StatusRole: the row's syncing::CollectionStatus.
    enum Role { StatusRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over a status; signals only rows that changed.
    void setStatus(const syncing::Status &status, const QDateTime &now);
    /// Null: there is no such row.
    [[nodiscard]] const syncing::CollectionStatus *at(int row) const;

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
