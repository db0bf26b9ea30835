// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/sourcerow.h"

#include <QAbstractTableModel>

namespace common {
class Theme;
}

namespace panes::media {

/// The list of sources, ordered by any column.
class SourceListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rank, Name, Kind, Trust, Items, Negative, Interactions, Rhythm, Visit, Columns };
    enum Role { IdRole = Qt::UserRole };

    explicit SourceListModel(const common::Theme &theme, QObject *parent = nullptr);
    void setRows(std::vector<SourceRow> rows);
    [[nodiscard]] const std::vector<SourceRow> &rows() const { return m_rows; }
    /// Null: there is none.
    [[nodiscard]] const SourceRow *at(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void order();
    void rank();

    const common::Theme &m_theme;
    std::vector<SourceRow> m_rows;
    int m_column = Items;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace panes::media
