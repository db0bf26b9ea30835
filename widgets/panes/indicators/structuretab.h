// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"
#include "widgets/charts/picture.h"
#include "widgets/panes/indicators/structureof.h"

#include <QWidget>

namespace charts {
class StructureBars;
}
namespace common {
class StateStack;
struct PaneSurroundings;
} // namespace common

namespace panes::indicators {

class ChartBar;

/// The parts of a whole over time, as shares of 100 %.
class StructureTab : public QWidget
{
    Q_OBJECT
public:
    explicit StructureTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    void setStory(const items::IndicatorStory &story, const QDate &today);
    [[nodiscard]] bool isBusy() const { return m_series.isLoading(); }
    void retranslate();

Q_SIGNALS:
    void indicatorRequested(const domain::IndicatorId &id);
    void busyChanged();

private:
    void showParts();

    const items::Directory &m_directory;
    items::SeriesComparison m_series;
    std::optional<WholeAndParts> m_parts;
    charts::PictureFrame m_subject; ///< its title is the unit alone
    ChartBar *m_bar;
    charts::StructureBars *m_bars;
    common::StateStack *m_state;
};

} // namespace panes::indicators
