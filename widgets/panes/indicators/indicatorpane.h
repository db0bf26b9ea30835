// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorstory.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QSplitter;

namespace common {
class StateStack;
}

namespace panes::indicators {

class BoardView;
class IndicatorDetailView;

/// The pane of an indicator subsystem, fed by the catalogue alone: all its indicators, and the
/// chosen one in depth.
class IndicatorPane : public common::Pane
{
    Q_OBJECT
public:
    IndicatorPane(domain::Subsystem subsystem, const common::PaneSurroundings &surroundings,
                  QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void applyContext();
    void open(const domain::IndicatorId &id);
    void showStory();
    void followIndicator();
    void printShown();
    void retranslate();
    [[nodiscard]] QDate today() const;

    domain::Subsystem m_subsystem;
    common::PaneSurroundings m_with;
    items::IndicatorDetail m_detail;
    BoardView *m_board;
    IndicatorDetailView *m_story;
    common::StateStack *m_storyState;
    QSplitter *m_splitter;
};

} // namespace panes::indicators
