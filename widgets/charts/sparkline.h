// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

class QColor;
class QPainter;

namespace charts {

/// A small trend without axes; gaps are left as gaps, the last point is marked.
void paintSparkline(QPainter &painter, const QRectF &box,
                    const std::vector<std::optional<double>> &values, const QColor &color);
/// The same on a scale given from outside, to be compared with others.
void paintSparkline(QPainter &painter, const QRectF &box,
                    const std::vector<std::optional<double>> &values, const QColor &color,
                    double low, double high);

} // namespace charts
