// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spotchart.h"

#include <optional>
#include <vector>

namespace charts {

class PlotFrame;

/// One epidemiological week.
struct EpidemicPoint {
    int week = 0;
    QString key;
    std::optional<double> cases; ///< none: a gap
    std::optional<double> mean;
    std::optional<double> upper; ///< the upper edge of the warning band
    bool provisional = false;    ///< drawn hollow
    bool above = false;          ///< above the band
    QString value;               ///< as written
    QString hover;
};

/// What an epidemic chart shows.
struct Epidemic {
    QString name;
    QString summary; ///< one sentence for screen readers
    std::vector<EpidemicPoint> weeks;
};

/// A year's cases by week inside the band from the mean of the years before to its upper edge;
/// weeks above the band carry a triangle.
class EpidemicChart : public SpotChart
{
    Q_OBJECT
public:
    explicit EpidemicChart(const common::Theme &theme, QWidget *parent = nullptr);
    void setEpidemic(const Epidemic &epidemic);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Spot> place() const override;
    void draw(QPainter &painter) const override;

private:
    [[nodiscard]] double largest() const;
    [[nodiscard]] double shareOf(size_t week) const;
    void drawBand(QPainter &painter, const PlotFrame &frame) const;
    void drawLine(QPainter &painter, const PlotFrame &frame,
                  std::optional<double> EpidemicPoint::*member) const;
    void drawMarks(QPainter &painter, const PlotFrame &frame) const;

    Epidemic m_epidemic;
};

} // namespace charts
