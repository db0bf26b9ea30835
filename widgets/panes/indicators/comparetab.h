// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"
#include "models/items/seriescomparison.h"
#include "widgets/charts/picture.h"

#include <QWidget>

class QTableView;

namespace charts {
class TrendChart;
}
namespace common {
class StateStack;
class Theme;
struct PaneSurroundings;
} // namespace common

namespace panes::indicators {

class ChartBar;
class CompareChoice;
class TableModel;

/// Up to six units or indicators over the same periods: one chart, and the table below it.
class CompareTab : public QWidget
{
    Q_OBJECT
public:
    explicit CompareTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// What is compared begins with this figure, from ten years before `today` on.
    void setStory(const items::IndicatorStory &story, const QDate &today);
    [[nodiscard]] bool isBusy() const { return m_comparison.isLoading(); }
    void retranslate();

Q_SIGNALS:
    void busyChanged();
    /// What is behind a period of the first figure is asked for.
    void periodOpened(const domain::Period &period);

private:
    void ask();
    void showComparison();
    void open(qsizetype period);
    void saveFigures();

    const items::Directory &m_directory;
    items::SeriesComparison m_comparison;
    QDate m_today;
    charts::PictureFrame m_subject; ///< of the first figure
    CompareChoice *m_choice;
    ChartBar *m_bar;
    charts::TrendChart *m_chart;
    TableModel *m_model;
    QTableView *m_table;
    common::StateStack *m_state;
};

} // namespace panes::indicators
