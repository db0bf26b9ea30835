// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/legendline.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace charts {
namespace {

constexpr int kStroke = 18;
constexpr int kGap = 6;

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
    m_entries.append({name, pen});
    updateGeometry();
    update();
}

int LegendLine::layOut(QPainter *painter, int width) const
{
    const QFont font = m_theme.font(common::TypeSize::Small);
    const QFontMetrics metrics(font);
    const int line = metrics.height() + 4;
    int x = 0;
    int y = 0;
    for (const auto &[name, pen] : m_entries) {
        const int needed = kStroke + kGap + metrics.horizontalAdvance(name) + 2 * kGap;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            painter->setPen(pen);
            painter->drawLine(x, y + line / 2, x + kStroke, y + line / 2);
            painter->setFont(font);
            painter->setPen(m_theme.color(common::Surface::TextMuted));
            painter->drawText(QRect(x + kStroke + kGap, y, needed, line),
                              Qt::AlignLeft | Qt::AlignVCenter, name);
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
    layOut(&painter, width());
}

} // namespace charts
