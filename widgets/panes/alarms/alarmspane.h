// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/alarms/alarmfeed.h"

class QLabel;

namespace common {
class StateStack;
class TabPages;
} // namespace common

namespace panes::alarms {

class AlarmAreaPanel;
class AlarmListTab;

/// Alarms: the list, the subsystems at a glance, how the alarms themselves do, and the rules.
class AlarmsPane : public common::Pane
{
    Q_OBJECT
public:
    explicit AlarmsPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTabs();
    void follow();
    void retranslate();

    common::PaneSurroundings m_with;
    AlarmFeed m_feed;
    QLabel *m_dead;
    QLabel *m_broken;
    common::TabPages *m_pages;
    common::StateStack *m_state;
    AlarmListTab *m_list = nullptr;
    AlarmAreaPanel *m_areas = nullptr;
};

/// "The alarm system itself has not worked since …"; empty: it works.
[[nodiscard]] QString deadText(const QDateTime &since);

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::alarms
