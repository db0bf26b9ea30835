// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/qualityboard.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace common {
class ChipRow;
class StateStack;
} // namespace common

namespace panes::quality {

class QualityDetail;
class QualityRanking;

/// Scorecards of agencies, feeds, subsystems and areas, and the slot and rule behind every point
/// that is missing.
class ScoresTab : public common::Pane
{
    Q_OBJECT
public:
    explicit ScoresTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] items::QualityBoard &board() { return m_board; }
    /// Looks at the card of an agency.
    void openAgency(const domain::AgencyId &agency);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newHead();
    void connectParts();
    void ask(const items::QualityAsk &ask);
    void chooseSpan();
    void follow();
    void open(const items::QualitySlot &slot);
    void save(bool failures);
    [[nodiscard]] QString notice() const;
    void retranslate();

    common::PaneSurroundings m_with;
    items::QualityBoard m_board;
    common::ChipRow *m_kinds;
    QLabel *m_monthsName;
    QComboBox *m_months;
    QPushButton *m_saveRanking;
    QPushButton *m_saveFailures;
    QLabel *m_span;
    QLabel *m_told;
    QSplitter *m_split;
    QualityRanking *m_ranking;
    QualityDetail *m_detail;
    common::StateStack *m_state;
};

} // namespace panes::quality
