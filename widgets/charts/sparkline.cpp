// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace charts {

void paintSparkline(QPainter &painter, const QRectF &box,
                    const std::vector<std::optional<double>> &values, const QColor &color)
{
    double low = 1e300;
    double high = -1e300;
    for (const auto &value : values) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    paintSparkline(painter, box, values, color, low, high);
}

void paintSparkline(QPainter &painter, const QRectF &box,
                    const std::vector<std::optional<double>> &values, const QColor &color,
                    double low, double high)
{
    if (low > high || values.size() < 2)
        return;
    const double range = high > low ? high - low : 1;
    QPainterPath path;
    QPointF last;
    bool broken = true;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            broken = true;
            continue;
        }
        last = {box.left() + box.width() * double(i) / double(values.size() - 1),
                box.bottom() - box.height() * (*values[i] - low) / range};
        if (broken)
            path.moveTo(last);
        else
            path.lineTo(last);
        broken = false;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(last, 2.4, 2.4);
    painter.restore();
}

} // namespace charts
