// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plotframe.h"

#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts {
namespace {

constexpr double kFrameGap = 6;
constexpr int kGridLines = 4;

/// 1, 2 or 5 times a power of ten, for about four grid lines.
double frameStep(double range)
{
    const double raw = range / kGridLines;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

PlotFrame::PlotFrame(const common::Theme &theme, const QSizeF &size, double largest)
    : m_theme(theme)
{
    if (std::isfinite(largest) && largest > 0) {
        m_step = frameStep(largest);
        m_top = std::ceil(largest / m_step * (1 - 1e-12)) * m_step;
        m_decimals = std::clamp(int(-std::floor(std::log10(m_step))), 0, 3);
    }
    const QFontMetricsF metrics(theme.font(common::TypeSize::Small));
    double widest = 0;
    for (int line = 0; line <= gridLines(); ++line)
        widest = std::max(
            widest, metrics.horizontalAdvance(common::format::number(line * m_step, m_decimals)));
    const double line = metrics.height();
    m_area = QRectF(widest + 2 * kFrameGap, line / 2 + 2,
                    std::max(20.0, size.width() - widest - 4 * kFrameGap),
                    std::max(20.0, size.height() - 2 * line - kFrameGap - 2));
}

int PlotFrame::gridLines() const
{
    return int(std::round(m_top / m_step));
}

void PlotFrame::draw(QPainter &painter, const QList<std::pair<double, QString>> &labels) const
{
    const QFontMetricsF metrics(m_theme.font(common::TypeSize::Small));
    painter.setFont(m_theme.font(common::TypeSize::Small));
    for (int line = 0; line <= gridLines(); ++line) {
        const double value = line * m_step;
        painter.setPen(QPen(m_theme.color(common::Surface::Line), 1));
        painter.drawLine(QPointF(m_area.left(), y(value)), QPointF(m_area.right(), y(value)));
        painter.setPen(m_theme.color(common::Surface::TextMuted));
        painter.drawText(
            QRectF(0, y(value) - metrics.height() / 2, m_area.left() - kFrameGap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, common::format::number(value, m_decimals));
    }
    double free = -1e9;
    for (const auto &[share, text] : labels) {
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double left = std::clamp(x(share) - wide / 2, 0.0,
                                       m_area.right() + 2 * kFrameGap - wide);
        if (left < free)
            continue;
        painter.drawText(QRectF(left, m_area.bottom() + kFrameGap, wide, metrics.height()),
                         Qt::AlignCenter, text);
        free = left + wide + kFrameGap;
    }
}

} // namespace charts
