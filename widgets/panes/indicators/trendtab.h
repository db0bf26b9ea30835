// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"
#include "widgets/charts/trend.h"

#include <QWidget>

class QLabel;

namespace charts {
class TrendChart;
}
namespace common {
struct PaneSurroundings;
}

namespace panes::indicators {

class ChartBar;
class FigureRemarks;

/// A figure over time: the chart, what it says in words, and what people wrote about it.
class TrendTab : public QWidget
{
    Q_OBJECT
public:
    explicit TrendTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    void setStory(const items::IndicatorStory &story, const items::Reference &reference);
    void retranslate();

Q_SIGNALS:
    /// What is behind a period is asked for.
    void periodOpened(const domain::Period &period);

private:
    [[nodiscard]] std::vector<charts::TrendNote> notes() const;
    void showNotes();
    void tellSummary();

    std::vector<domain::Period> m_periods;
    std::vector<charts::TrendNote> m_events;
    domain::IndicatorId m_indicator;
    domain::UnitId m_unit;
    ChartBar *m_bar;
    charts::TrendChart *m_chart;
    QLabel *m_summary;
    FigureRemarks *m_remarks;
};

} // namespace panes::indicators
