// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/indicators/specialpage.h"

namespace charts {
class ProgressCurve;
}

namespace panes::indicators {

/// The year to date of one indicator against the curve of its plan.
class SpecialProgressView : public SpecialPage
{
    Q_OBJECT
public:
    explicit SpecialProgressView(const common::Theme &theme, QWidget *parent = nullptr);

protected:
    void show(const items::SpecialView &view, const items::SpecialFigures &figures,
              const items::Reference &reference) override;

private:
    void showHead(const items::SpecialView &view, const items::ProgressFigures &figures);
    void showCurve(const items::SpecialView &view, const items::ProgressFigures &figures);
    void showPeriods(const items::ProgressFigures &figures);
    void showLegend(const items::ProgressFigures &figures);
    [[nodiscard]] static QString hoverOf(const items::ProgressFigures &figures,
                                         const items::ProgressPoint &point);

    charts::ProgressCurve *m_chart;
};

} // namespace panes::indicators
