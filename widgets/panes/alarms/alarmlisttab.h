// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/alarms/alarmactions.h"
#include "widgets/panes/alarms/alarmfeed.h"
#include "widgets/panes/alarms/alarmmodel.h"

#include <QWidget>

class QComboBox;
class QSplitter;

namespace common {
class ChipRow;
class SearchField;
class StateStack;
} // namespace common

namespace panes::alarms {

class AlarmDetail;
class AlarmTable;

/// The alarms in a table, and the one that is looked at with what can be done about it.
class AlarmListTab : public QWidget
{
    Q_OBJECT
public:
    AlarmListTab(AlarmFeed &feed, const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// Shows the alarms of one subsystem only.
    void narrow(domain::Subsystem subsystem);

Q_SIGNALS:
    void busyChanged(bool busy);
    /// A rule is to be looked at.
    void ruleRequested(const QString &ruleId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *newHead();
    void fillChoices();
    void addKeys();
    void follow();
    void applyFilter();
    void showState();
    void showDetail();
    void perform(domain::AlarmVerb verb, bool withWords);
    void open();
    void arrange();
    [[nodiscard]] const items::AlarmLine *current() const;
    void retranslate();

    AlarmFeed &m_feed;
    common::PaneSurroundings m_with;
    AlarmActions m_actions;
    AlarmModel m_model;
    AlarmFilter m_rows;
    common::ChipRow *m_chips;
    QComboBox *m_priority;
    QComboBox *m_subsystem;
    common::SearchField *m_search;
    AlarmTable *m_table;
    AlarmDetail *m_detail;
    QSplitter *m_split;
    common::StateStack *m_tableState = nullptr;
    common::StateStack *m_detailState = nullptr;
};

} // namespace panes::alarms
