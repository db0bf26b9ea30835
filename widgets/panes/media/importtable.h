// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

class QTableView;

namespace panes::media {

/// Rows of text that are made when they are looked at, however many there are.
class ImportTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    struct Content {
        QStringList headers = {};
        qsizetype rows = 0;
        std::function<QString(qsizetype row, int column)> text = {};
    };
    void setContent(Content content);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Content m_content;
};

/// A view of its own for such a table.
[[nodiscard]] QTableView *newImportView(ImportTable &table, const QString &name);

} // namespace panes::media
