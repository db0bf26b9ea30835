// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/indicators/specialpage.h"

#include <optional>

namespace charts {
class FunnelChart;
}

namespace common {
class ChipRow;
}

namespace panes::indicators {

/// The way of the dossiers through the offices, and what falls due within 24 hours, by unit.
class SpecialFunnelView : public SpecialPage
{
    Q_OBJECT
public:
    explicit SpecialFunnelView(const common::Theme &theme, QWidget *parent = nullptr);

protected:
    void show(const items::SpecialView &view, const items::SpecialFigures &figures,
              const items::Reference &reference) override;
    void changeEvent(QEvent *event) override;

private:
    void showSteps();
    void showDue(const items::FunnelFigures &figures, const items::Reference &reference);
    void showHead(const items::FunnelFigures &figures);
    void nameChips();
    [[nodiscard]] QStringList notesOn(const items::FunnelFigures &figures) const;
    [[nodiscard]] static QString stageName(items::FunnelStage stage);

    charts::FunnelChart *m_chart;
    common::ChipRow *m_span;
    QString m_title;
    std::optional<items::FunnelFigures> m_figures;
};

} // namespace panes::indicators
