// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/structure.h"

namespace common {
class Theme;
}

namespace charts {

class LegendLine;
class StructureColumns;
class StructureNotes;

/// Parts of a whole over periods: columns of 100 %, each with the sign of its total check, the
/// names above, what is wrong below. ←/→ walks through the periods with a read-out, ↑/↓ through the
/// parts; Enter or a click picks a part.
class StructureBars : public Chart
{
    Q_OBJECT
public:
    explicit StructureBars(const common::Theme &theme, QWidget *parent = nullptr);
    void setStructure(const Structure &structure);
    [[nodiscard]] const Structure &structure() const { return m_structure; }
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString periodsInSight() const override;
    [[nodiscard]] std::unique_ptr<Chart> copyIn(const common::Theme &theme) const override;
    /// What is told of the period that the keyboard stands at; empty without one.
    [[nodiscard]] QString readOut() const;
    /// The piece drawn at a place of this widget, as (period, part).
    [[nodiscard]] std::optional<std::pair<int, int>> pieceAt(const QPoint &place) const;

Q_SIGNALS:
    void picked(int period, const QString &partKey);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fillLegend();
    void walk(int periods, int parts);

    const common::Theme &m_theme;
    Structure m_structure;
    LegendLine *m_legend;
    StructureColumns *m_columns;
    StructureNotes *m_notes;
};

} // namespace charts
