// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorboard.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QLabel;
class QSplitter;

namespace common {
class SearchField;
class StateStack;
} // namespace common

namespace panes::indicators {

class IndicatorDetailView;
class TileWall;

/// The pane of an indicator subsystem, fed by the catalogue alone: tiles by group, and the chosen
/// indicator in depth.
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
    void showBoard();
    void showStory();
    void followIndicator();
    [[nodiscard]] QDate today() const;

    domain::Subsystem m_subsystem;
    common::PaneSurroundings m_with;
    items::IndicatorBoard m_board;
    items::IndicatorDetail m_detail;
    QLabel *m_heading;
    common::SearchField *m_words;
    TileWall *m_wall;
    common::StateStack *m_boardState;
    IndicatorDetailView *m_story;
    common::StateStack *m_storyState;
    QSplitter *m_splitter;
};

} // namespace panes::indicators
