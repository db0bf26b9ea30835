// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediaboard.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace charts {
class StructureBars;
class TrendChart;
} // namespace charts
namespace common {
class StateStack;
}

namespace panes::media {

class TopicTable;

/// What is talked about: shares of sentiments against other periods, the board of topics, and how
/// it went over time.
class TopicsTab : public QWidget
{
    Q_OBJECT
public:
    explicit TopicsTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);
    void streamRequested(const items::MediaFilter &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void showBoard();
    void showTrend();
    void retranslate();

    common::PaneSurroundings m_with;
    items::MediaBoard m_board;
    QLabel *m_shares;
    TopicTable *m_topics;
    QComboBox *m_measure;
    QStackedWidget *m_charts;
    charts::StructureBars *m_bars;
    charts::TrendChart *m_line;
    common::StateStack *m_state;
};

} // namespace panes::media
