// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorboard.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace charts {
class RankingBars;
class TrendChart;
} // namespace charts
namespace common {
class FactList;
class Theme;
} // namespace common

namespace panes::indicators {

/// One indicator in depth: trend, ranking of the units below, all versions as a table, and why the
/// number is what it is.
class IndicatorDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorDetailView(const common::Theme &theme, QWidget *parent = nullptr);
    void setStory(const items::IndicatorStory &story, const items::Reference &reference,
                  const QDateTime &now);

Q_SIGNALS:
    void areaRequested(const domain::UnitId &id);

private:
    void showTrend(const items::IndicatorStory &story, const items::Reference &reference);
    void showRanking(const items::IndicatorStory &story, const items::Reference &reference);
    void showVersions(const items::IndicatorStory &story, const items::Reference &reference);
    void showWhy(const items::IndicatorStory &story, const items::Reference &reference,
                 const QDateTime &now);
    [[nodiscard]] static QString comparedWith(const items::IndicatorStory &story);

    QLabel *m_title;
    charts::TrendChart *m_trend;
    QLabel *m_rankingTitle;
    charts::RankingBars *m_ranking;
    QLabel *m_whyTitle;
    common::FactList *m_why;
    QLabel *m_versionsTitle;
    QTreeWidget *m_versions;
};

} // namespace panes::indicators
