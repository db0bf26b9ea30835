// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/indicators/specialpage.h"

#include <optional>

namespace charts {
class SchoolYearBars;
}

namespace common {
class ChipRow;
}

namespace panes::indicators {

/// Schools, classes, pupils, teachers and teachers per class by level across school years.
class SpecialSchoolYearView : public SpecialPage
{
    Q_OBJECT
public:
    explicit SpecialSchoolYearView(const common::Theme &theme, QWidget *parent = nullptr);

protected:
    void show(const items::SpecialView &view, const items::SpecialFigures &figures,
              const items::Reference &reference) override;

private:
    void showMeasure();
    void showHead(const items::SchoolMeasure &measure);
    void showBars(const items::SchoolMeasure &measure);
    void showTable(const items::SchoolMeasure &measure);
    void showLegend(const items::SchoolMeasure &measure);
    [[nodiscard]] static QStringList notesOn(const items::SchoolMeasure &measure);
    [[nodiscard]] static QString normText(const items::SchoolMeasure &measure,
                                          const items::SchoolRow &row);
    [[nodiscard]] static QString judgement(const items::SchoolMeasure &measure,
                                           const items::SchoolRow &row);

    charts::SchoolYearBars *m_chart;
    common::ChipRow *m_choice;
    QString m_title;
    std::optional<items::SchoolYearFigures> m_figures;
};

} // namespace panes::indicators
