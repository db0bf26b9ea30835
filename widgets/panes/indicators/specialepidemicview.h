// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/indicators/specialpage.h"

namespace charts {
class EpidemicChart;
}

namespace panes::indicators {

/// Cases of a disease by epidemiological week against the warning band of the years before.
class SpecialEpidemicView : public SpecialPage
{
    Q_OBJECT
public:
    explicit SpecialEpidemicView(const common::Theme &theme, QWidget *parent = nullptr);

protected:
    void show(const items::SpecialView &view, const items::SpecialFigures &figures,
              const items::Reference &reference) override;

private:
    void showHead(const items::SpecialView &view, const items::EpidemicFigures &figures);
    void showCurve(const items::SpecialView &view, const items::EpidemicFigures &figures);
    void showWeeks(const items::EpidemicFigures &figures);
    [[nodiscard]] static QStringList notesOn(const items::EpidemicFigures &figures);

    charts::EpidemicChart *m_chart;
};

} // namespace panes::indicators
