// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/alarmhistory.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace charts {
class RankingBars;
}
namespace common {
class ChipRow;
class StateStack;
} // namespace common

namespace panes::alarms {

class RateScale;

/// How the alarms themselves do, with the limits that EEMUA 191 and ISA-18.2 set beside the
/// figures. Worked out only while somebody looks.
class PerformanceTab : public QWidget
{
    Q_OBJECT
public:
    explicit PerformanceTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newBody();
    void ask();
    void follow();
    void showMeasures();
    void showRanking();
    void retranslate();

    common::PaneSurroundings m_with;
    items::AlarmHistory m_history;
    QComboBox *m_days;
    QLabel *m_operatorsName;
    QSpinBox *m_operators;
    QCheckBox *m_asTable;
    RateScale *m_scale;
    QTableWidget *m_measures;
    common::ChipRow *m_rankings;
    QStackedWidget *m_ranking;
    charts::RankingBars *m_bars;
    QTableWidget *m_list;
    QLabel *m_none;
    QLabel *m_note;
    common::StateStack *m_state;
};

} // namespace panes::alarms
