// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/specialcontent.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QStackedWidget;

namespace common {
class ChipRow;
class StateStack;
} // namespace common

namespace panes::indicators {

class SpecialPage;

/// The views that come with the console (resources/pages/views.json).
[[nodiscard]] core::Result<std::vector<items::SpecialView>> shippedViews();

/// The special views of one subsystem, as the data name them: a row of choices and the chosen view.
/// Follows area and period, and reads
/// only while it is looked at.
class SpecialViewPanel : public QWidget
{
    Q_OBJECT
public:
    SpecialViewPanel(domain::Subsystem subsystem, const common::PaneSurroundings &surroundings,
                     const core::Result<std::vector<items::SpecialView>> &views = shippedViews(),
                     QWidget *parent = nullptr);
    /// There is nothing to show or to say: the data name no view of this subsystem.
    [[nodiscard]] bool isEmpty() const { return m_views.empty() && !m_fault; }
    /// Whether figures are being read.
    [[nodiscard]] bool isLoading() const { return m_content.isLoading(); }

Q_SIGNALS:
    void indicatorRequested(const domain::IndicatorId &id);
    void areaRequested(const domain::UnitId &id);
    void loadingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addViews();
    void nameViews();
    void follow();
    void refresh();
    void showFigures(const items::SpecialFigures &figures);
    void showNothing(const items::SpecialCommon &figures);
    void act();
    [[nodiscard]] const items::SpecialView *chosen() const;

    common::PaneSurroundings m_with;
    std::vector<items::SpecialView> m_views;
    std::optional<core::Error> m_fault; ///< of the description as a whole
    items::SpecialContent m_content;
    common::ChipRow *m_choice;
    QStackedWidget *m_pages;
    std::vector<SpecialPage *> m_pageOf; ///< by view; null for one with a problem
    common::StateStack *m_state;
    bool m_offersProvince = false; ///< what the button of the empty state does
};

} // namespace panes::indicators
