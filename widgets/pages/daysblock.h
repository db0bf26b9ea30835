// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dailyreports.h"
#include "widgets/pages/block.h"

namespace charts {
class DayColumns;
}

namespace pages {

/// Field reports received and resolved on each of the last thirty days, in the chosen area.
class DaysBlock : public Block
{
    Q_OBJECT
public:
    DaysBlock(const common::PaneSurroundings &surroundings, QWidget *parent);
    [[nodiscard]] bool isSettled() const override { return !m_days.isLoading(); }

protected:
    void retranslate() override;

private:
    void applyContext();
    void show();

    items::DailyReports m_days;
    charts::DayColumns *m_columns;
};

} // namespace pages
