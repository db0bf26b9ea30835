// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"

#include <QAbstractTableModel>

namespace panes::indicators {

/// One row per version with the words for each column. The presentation of a story's versions.
class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Period,
        Value,
        Cumulative,
        Status,
        Published,
        Fetched,
        Agency,
        EnteredBy,
        CheckedBy,
        ApprovedBy,
        Doubts,
        Note,
        Columns
    };
    explicit VersionsModel(QObject *parent = nullptr);
    /// Of some periods only, or with none named of all.
    void setStory(const items::IndicatorStory &story, const items::Reference &reference,
                  const std::vector<domain::Period> &periods = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        domain::Observation version;
        QString agency;
        std::vector<analysis::Doubt> doubts;
        bool stands = false;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    domain::Indicator m_indicator;
    std::vector<Row> m_rows; ///< newest first
};

} // namespace panes::indicators
