// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"
#include "models/items/seriescomparison.h"

#include <QWidget>

class QLabel;

namespace charts {
class RankingBars;
class SmallMultiples;
} // namespace charts
namespace common {
class Theme;
struct PaneSurroundings;
} // namespace common

namespace panes::indicators {

class ChartBar;

/// One indicator in all units: who stands where, out of how many, and how each has moved.
class UnitsTab : public QWidget
{
    Q_OBJECT
public:
    explicit UnitsTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    void setStory(const items::IndicatorStory &story, const QDate &today);
    [[nodiscard]] bool isBusy() const { return m_trends.isLoading(); }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void areaRequested(const domain::UnitId &id);
    void busyChanged();

private:
    void showRanking(const items::IndicatorStory &story);
    void showTrends();
    void fitMultiples();

    const items::Directory &m_directory;
    items::UnitTrendList m_trends;
    domain::UnitId m_unit;
    std::optional<items::IndicatorStory> m_story;
    QLabel *m_heading;
    QLabel *m_leftOut;
    charts::RankingBars *m_ranking;
    QLabel *m_trendsHeading;
    ChartBar *m_bar;
    charts::SmallMultiples *m_multiples;
};

} // namespace panes::indicators
