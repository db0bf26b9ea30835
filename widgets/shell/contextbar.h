// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace common {
class SearchField;
struct PaneSurroundings;
} // namespace common

namespace shell {

/// The bar that every pane obeys: area, period, search; beside it theme, language and the offline
/// switch.
class ContextBar : public QWidget
{
    Q_OBJECT
public:
    ContextBar(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    void retranslate();
    void focusSearch();

Q_SIGNALS:
    void paletteRequested();
    void themeRequested();
    void languageRequested();
    void offlineToggled(bool offline);

private:
    void fillAreas();
    void fillPeriods();
    void choosePeriod();
    void showPeriod();
    void showOffline();
    /// Midnight, or the backend's clock, can move the day that presets count from.
    void followDay();

    const common::PaneSurroundings &m_with;
    QLabel *m_title;
    QComboBox *m_area;
    QComboBox *m_period;
    QLabel *m_dates;
    common::SearchField *m_search;
    QToolButton *m_palette;
    QToolButton *m_offline;
    QToolButton *m_theme;
    QToolButton *m_language;
    QDate m_day;
};

} // namespace shell
