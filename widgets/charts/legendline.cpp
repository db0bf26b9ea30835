// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/legendline.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace charts {
namespace {

constexpr int kStroke = 18;
constexpr int kGap = 6;
constexpr double kLegendRadius = 4.5;
constexpr double kLegendBox = 12;

} // namespace

LegendLine::LegendLine(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendLine::clear()
{
    m_entries.clear();
    updateGeometry();
    update();
}

void LegendLine::add(const QString &name, const QPen &pen)
{
    add({name, Mark::Stroke, pen, {}});
}

void LegendLine::addHollow(const QString &name, const QColor &color)
{
    add({name, Mark::Hollow, QPen(color, 1.8), m_theme.color(common::Surface::Panel)});
}

void LegendLine::addBox(const QString &name, const QBrush &fill)
{
    add({name, Mark::Box, QPen(Qt::NoPen), fill});
}

void LegendLine::add(const Entry &entry)
{
    m_entries.append(entry);
    updateGeometry();
    update();
}

void LegendLine::paintMark(QPainter &painter, const Entry &entry, const QPointF &middle)
{
    painter.setPen(entry.pen);
    painter.setBrush(entry.fill);
    if (entry.mark == Mark::Hollow)
        painter.drawEllipse(middle, kLegendRadius, kLegendRadius);
    else if (entry.mark == Mark::Box)
        painter.drawRect(QRectF(middle.x() - kLegendBox / 2, middle.y() - kLegendBox / 2,
                                kLegendBox, kLegendBox));
    else
        painter.drawLine(middle - QPointF(kStroke / 2.0, 0), middle + QPointF(kStroke / 2.0, 0));
}

int LegendLine::layOut(QPainter *painter, int width) const
{
    const QFont font = m_theme.font(common::TypeSize::Small);
    const QFontMetrics metrics(font);
    const int line = metrics.height() + 4;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int needed = kStroke + kGap + metrics.horizontalAdvance(entry.name) + 2 * kGap;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            paintMark(*painter, entry, QPointF(x + kStroke / 2.0, y + line / 2.0));
            painter->setFont(font);
            painter->setPen(m_theme.color(common::Surface::TextMuted));
            painter->drawText(QRect(x + kStroke + kGap, y, needed, line),
                              Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        }
        x += needed;
    }
    return y + line;
}

int LegendLine::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

QSize LegendLine::sizeHint() const
{
    return {120, layOut(nullptr, std::max(120, width()))};
}

void LegendLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(&painter, width());
}

} // namespace charts
