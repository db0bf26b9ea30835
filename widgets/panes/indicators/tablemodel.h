// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/table.h"

#include <QAbstractTableModel>

namespace panes::indicators {

/// A table for other programs as it stands on the screen: figures the Vietnamese way, at the right;
/// unknown cells as a dash.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(exchange::Table table);
    [[nodiscard]] const exchange::Table &table() const { return m_table; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    exchange::Table m_table;
};

} // namespace panes::indicators
