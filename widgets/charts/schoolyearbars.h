// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spotchart.h"

#include <optional>
#include <vector>

namespace charts {

class PlotFrame;

/// A figure of one level and school year.
struct YearBar {
    QString key;
    std::optional<double> value; ///< none: a gap where the bar would stand
    QString text;                ///< as written
    bool provisional = false;    ///< drawn hollow
    QString hover;
};

/// The bars of one level, oldest year first.
struct LevelBars {
    QString name;
    std::vector<YearBar> bars;
    QString change;            ///< on the year before, above the newest bar
    std::optional<double> low; ///< the norm; a line where both ends are the same
    std::optional<double> high;
};

/// What the bars show.
struct SchoolYears {
    QString name;
    QStringList years;
    std::vector<LevelBars> levels;
};

/// Groups of bars by level of education, one bar for each school year: the newest in full colour,
/// earlier ones paler; the norm as a band across its group.
class SchoolYearBars : public SpotChart
{
    Q_OBJECT
public:
    explicit SchoolYearBars(const common::Theme &theme, QWidget *parent = nullptr);
    void setYears(const SchoolYears &years);
    /// The colour of a year's bars, for the legend.
    [[nodiscard]] QColor colorOf(size_t year) const;
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Spot> place() const override;
    void draw(QPainter &painter) const override;

private:
    [[nodiscard]] PlotFrame frame() const;
    [[nodiscard]] QRectF placeOf(const PlotFrame &frame, size_t level, size_t year) const;
    void drawGroup(QPainter &painter, const PlotFrame &frame, size_t level) const;
    void drawNorm(QPainter &painter, const PlotFrame &frame, size_t level) const;

    SchoolYears m_years;
};

} // namespace charts
