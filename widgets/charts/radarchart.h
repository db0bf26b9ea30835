// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/spotchart.h"

#include <optional>
#include <vector>

namespace charts {

/// One axis of a radar.
struct RadarAxis {
    QString key;
    QString name;
    QString value;                ///< as written, "15,12 / 18"
    std::optional<double> share;  ///< of its maximum; none: a gap in the shape
    std::optional<double> before; ///< the ghost
    bool provisional = false;     ///< drawn hollow
    QString hover;
};

/// What a radar shows.
struct Radar {
    QString name;
    std::vector<RadarAxis> axes;
};

/// The parts of an index, each as a share of its own maximum, with the same period last year as a
/// ghost. The rings stand for 25, 50, 75 and 100%.
class RadarChart : public SpotChart
{
    Q_OBJECT
public:
    explicit RadarChart(const common::Theme &theme, QWidget *parent = nullptr);
    void setRadar(const Radar &radar);
    [[nodiscard]] QString textSummary() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QList<Spot> place() const override;
    void draw(QPainter &painter) const override;

private:
    [[nodiscard]] double radius() const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] QPointF at(size_t axis, double share) const;
    [[nodiscard]] QRectF labelBox(size_t axis) const;
    void drawGrid(QPainter &painter) const;
    void drawShape(QPainter &painter, std::optional<double> RadarAxis::*member) const;
    void drawLabels(QPainter &painter) const;

    Radar m_radar;
};

} // namespace charts
