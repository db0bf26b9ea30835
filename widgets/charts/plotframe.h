// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <utility>

class QPainter;

namespace common {
class Theme;
}

namespace charts {

/// A plot with a value axis from 0 at the left and words below: where things stand, and the grid.
class PlotFrame
{
public:
    /// `largest`: what must find room; not finite or not above 0: a plot without a scale.
    PlotFrame(const common::Theme &theme, const QSizeF &size, double largest);
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] double top() const { return m_top; }
    /// `share` of the width, 0…1.
    [[nodiscard]] double x(double share) const { return m_area.left() + share * m_area.width(); }
    [[nodiscard]] double y(double value) const
    {
        return m_area.bottom() - value / m_top * m_area.height();
    }
    /// Grid, values at the left; `labels`: share of the width and text, left out where they would
    /// meet the one before.
    void draw(QPainter &painter, const QList<std::pair<double, QString>> &labels) const;

private:
    /// The last of the lines, counted from 0 at the bottom.
    [[nodiscard]] int gridLines() const;

    const common::Theme &m_theme;
    QRectF m_area;
    double m_step = 1;
    double m_top = 1;
    int m_decimals = 0;
};

} // namespace charts
