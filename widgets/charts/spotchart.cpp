// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spotchart.h"

#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace charts {
namespace {

constexpr double kLeastSpot = 14; ///< smaller ones cannot be hit

QRectF hitBox(const QRectF &box)
{
    const double wide = std::max(0.0, kLeastSpot - box.width()) / 2;
    const double high = std::max(0.0, kLeastSpot - box.height()) / 2;
    return box.adjusted(-wide, -high, wide, high);
}

} // namespace

SpotChart::SpotChart(const common::Theme &theme, QWidget *parent)
    : Chart(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &common::Theme::changed, this, [this] { refresh(); });
}

void SpotChart::refresh()
{
    m_spots = place();
    m_focused = std::clamp(m_focused, 0, std::max(0, int(m_spots.size()) - 1));
    setAccessibleDescription(textSummary());
    update();
}

void SpotChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    if (isBare() || !hasFocus() || m_focused >= m_spots.size())
        return;
    painter.setPen(QPen(m_theme.color(common::Surface::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(hitBox(m_spots[m_focused].box).adjusted(-1, -1, 1, 1), 4, 4);
}

void SpotChart::resizeEvent(QResizeEvent *event)
{
    Chart::resizeEvent(event);
    m_spots = place();
}

/// Where places overlap the one whose middle is nearest is meant.
int SpotChart::spotAt(const QPointF &at) const
{
    int found = -1;
    double nearest = 0;
    for (int i = 0; i < m_spots.size(); ++i) {
        const QRectF box = hitBox(m_spots[i].box);
        const double distance = (box.center() - at).manhattanLength();
        if (box.contains(at) && (found < 0 || distance < nearest)) {
            found = i;
            nearest = distance;
        }
    }
    return found;
}

void SpotChart::focusPlace(int index)
{
    if (m_spots.isEmpty())
        return;
    m_focused = std::clamp(index, 0, int(m_spots.size()) - 1);
    setAccessibleDescription(m_spots[m_focused].text);
    update();
}

void SpotChart::mousePressEvent(QMouseEvent *event)
{
    const int index = spotAt(event->position());
    if (index < 0)
        return Chart::mousePressEvent(event);
    focusPlace(index);
    Q_EMIT picked(QString(m_spots[index].key));
}

void SpotChart::keyPressEvent(QKeyEvent *event)
{
    if (m_spots.isEmpty())
        return Chart::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return focusPlace(m_focused + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return focusPlace(m_focused - 1);
    case Qt::Key_Home:
        return focusPlace(0);
    case Qt::Key_End:
        return focusPlace(int(m_spots.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT picked(QString(m_spots[m_focused].key));
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

void SpotChart::focusInEvent(QFocusEvent *event)
{
    Chart::focusInEvent(event);
    update();
}

bool SpotChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = spotAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), common::plainTip(m_spots[index].text), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace charts
