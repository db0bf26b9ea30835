// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportsheet.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

#include <QTimer>

#include <array>

class QBoxLayout;
class QLabel;

namespace common {
class StateStack;
}

namespace panes::figures {

class FigureBlock;
class Headline;
class StackedBar;
struct Shown;

/// What leaders read of the field reports: every figure with its base and its formula, each of them
/// the way to the records behind it.
class FiguresPane : public common::Pane
{
    Q_OBJECT
public:
    explicit FiguresPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Part {
        Stages,
        Lateness,
        LateUnits,
        Satisfaction,
        Units,
        Agencies,
        Categories,
        HotSpots,
        Quiet,
        PartCount
    };

    [[nodiscard]] QWidget *makeContent();
    void connectContext();
    void applyContext();
    void showSheet();
    void showFigures(const items::ReportSheet &sheet);
    void showHeadings(const items::ReportSheet &sheet);
    void showWhy(const QString &heading, const Shown &figure);
    void open(const QString &heading, const Shown &figure);
    [[nodiscard]] QWidget *makeColumn(std::initializer_list<Part> parts);
    void retranslate();
    [[nodiscard]] bool byCommune() const;
    [[nodiscard]] QString notice() const;

    common::PaneSurroundings m_with;
    items::ReportFigureBoard m_board;
    QTimer m_clockwork; ///< what is overdue changes with time
    QLabel *m_about;
    Headline *m_headline;
    std::array<FigureBlock *, PartCount> m_blocks{};
    StackedBar *m_satisfaction;
    QBoxLayout *m_columns = nullptr; ///< two, side by side or below each other
    QLabel *m_why;
    common::StateStack *m_state;
};

[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &with, QWidget *parent);

} // namespace panes::figures
