// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/indicatorboard.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace common {
class SearchField;
class StateStack;
} // namespace common

namespace panes::indicators {

class SheetView;
class SpecialViewPanel;
class TileWall;

/// All indicators of a subsystem: as tiles by group, as the standard table, or in the views made
/// for it.
class BoardView : public QWidget
{
    Q_OBJECT
public:
    BoardView(domain::Subsystem subsystem, const common::PaneSurroundings &with,
              QWidget *parent = nullptr);
    /// Follows the shared area; figures until `today`.
    void show(const QDate &today);
    void setChosen(const domain::IndicatorId &id);
    void retranslate(const QString &subsystem);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void chosen(const domain::IndicatorId &id);
    /// Nothing was chosen yet, or it is gone: this one is shown.
    void opensWith(const domain::IndicatorId &id);
    void busyChanged();
    /// The table and the special views want the whole width of the pane.
    void wideChanged(bool wide);

private:
    enum Mode { Tiles, Table, Special };
    void connectAll();
    void setMode(int mode);
    void showBoard();
    void showTable();
    [[nodiscard]] QString areaName() const;

    domain::Subsystem m_subsystem;
    common::PaneSurroundings m_with;
    items::IndicatorBoard m_board;
    QDate m_today;
    QString m_title;
    domain::IndicatorId m_chosen;
    QLabel *m_heading;
    QTabBar *m_modes;
    common::SearchField *m_words;
    TileWall *m_wall;
    SheetView *m_table;
    QStackedWidget *m_faces; ///< tiles and table
    common::StateStack *m_state;
    SpecialViewPanel *m_special;
    QStackedWidget *m_pages;
};

} // namespace panes::indicators
