// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/opmlsources.h"

#include <QAbstractTableModel>

namespace panes::media {

/// The sources that a list of feeds offers, with a check box before those that can be added.
class OpmlImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Folder, Feed, State, Columns };

    /// What is new is chosen. A kind comes from the name of the folder, where that says one.
    explicit OpmlImportModel(std::vector<syncing::OfferedSource> offered,
                             QObject *parent = nullptr);
    /// The kind of those whose folder says none.
    void setUsualKind(const QString &kind);
    void chooseAll(bool on);
    /// Ready to be added, each with an id of its own.
    [[nodiscard]] std::vector<domain::MediaSource> chosen() const;
    [[nodiscard]] qsizetype countOf(syncing::OfferedSource::Standing standing) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row {
        syncing::OfferedSource offered;
        QString kind; ///< empty: the usual one
        bool isChosen = false;
    };
    [[nodiscard]] QString kindOf(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    QString m_usualKind;
};

} // namespace panes::media
