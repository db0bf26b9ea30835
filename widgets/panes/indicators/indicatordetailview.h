// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace common {
struct PaneSurroundings;
}

namespace panes::indicators {

class CompareTab;
class StructureTab;
class TrendTab;
class UnitsTab;
class VersionsTab;
class WhyView;

/// One indicator in depth: its trend, all units, comparison, structure, why the number is what it
/// is, and the periods it is due for with all versions.
class IndicatorDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorDetailView(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// Only the tab that is looked at is made; the others follow when they are.
    void setStory(const items::IndicatorStory &story, const QDateTime &now, const QDate &today);
    /// One of its parts reads the cache.
    [[nodiscard]] bool isBusy() const;
    void retranslate();

Q_SIGNALS:
    void areaRequested(const domain::UnitId &id);
    void indicatorRequested(const domain::IndicatorId &id);
    void busyChanged();

private:
    enum Tab { Trend, Units, Compare, Structure, Why, Versions, Tabs };
    void nameTabs();
    void showTab(int tab);
    void openPeriod(const domain::Period &period);

    const items::Directory &m_directory;
    std::optional<items::IndicatorStory> m_story;
    QDateTime m_now;
    QDate m_today;
    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    TrendTab *m_trend;
    UnitsTab *m_units;
    CompareTab *m_compare;
    StructureTab *m_structure;
    WhyView *m_why;
    VersionsTab *m_versions;
};

} // namespace panes::indicators
