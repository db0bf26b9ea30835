// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/indicators/specialpage.h"

namespace charts {
class RadarChart;
}

namespace panes::indicators {

/// A composite index: its points, grade and rank, and each part against its maximum.
class SpecialRadarView : public SpecialPage
{
    Q_OBJECT
public:
    explicit SpecialRadarView(const common::Theme &theme, QWidget *parent = nullptr);

protected:
    void show(const items::SpecialView &view, const items::SpecialFigures &figures,
              const items::Reference &reference) override;

private:
    void showHead(const items::SpecialView &view, const items::RadarFigures &figures);
    void showParts(const items::SpecialView &view, const items::RadarFigures &figures);
    [[nodiscard]] static QString rankText(const items::SpecialView &view,
                                          const items::RadarFigures &figures);
    [[nodiscard]] static QStringList notesOn(const items::RadarFigures &figures);

    charts::RadarChart *m_chart;
};

} // namespace panes::indicators
