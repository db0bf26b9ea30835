// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dueslots.h"

#include <QAbstractTableModel>

namespace common {
class Theme;
}

namespace panes::indicators {

/// The periods that a figure is due for, one per row: how each stands, in words and in the colour
/// of its tone. The presentation of items::DueSlot.
class SlotsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Period, State, Due, Received, Versions, Value, Feed, Agency, Columns };
    explicit SlotsModel(const common::Theme &theme, QObject *parent = nullptr);
    /// Whether anything is different from before.
    bool setSlots(std::vector<items::DueSlot> rows, const domain::Indicator &indicator,
                  const items::Reference &reference);
    [[nodiscard]] const std::vector<items::DueSlot> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(size_t row, int column) const;

    const common::Theme &m_theme;
    domain::Indicator m_indicator;
    std::vector<items::DueSlot> m_rows;
    QStringList m_agencies; ///< names, by row
};

/// "Received on time", "Overdue by 3 days", in the present language.
[[nodiscard]] QString slotStateText(const items::DueSlot &slot);

} // namespace panes::indicators
