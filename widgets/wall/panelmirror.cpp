// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/panelmirror.h"

#include <QEvent>
#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace wall {
namespace {

/// What changes within this time is copied at once.
constexpr auto kRest = 100ms;

} // namespace

PanelMirror::PanelMirror(QWidget &source, const QRectF &part, double scale, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_part(part)
    , m_scale(scale)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_later.setSingleShot(true);
    m_later.setInterval(kRest);
    connect(&m_later, &QTimer::timeout, this, &PanelMirror::take);
    m_source.installEventFilter(this);
    m_later.start();
}

/// A window that is on no screen is asked to draw itself all the same.
bool PanelMirror::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && !m_later.isActive())
        m_later.start();
    return QWidget::eventFilter(watched, event);
}

void PanelMirror::take()
{
    m_picture = m_source.grab(m_part.toAlignedRect());
    update();
}

void PanelMirror::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_scale != 1);
    const QPointF corner = m_part.toAlignedRect().topLeft() - m_part.topLeft();
    painter.drawPixmap(QRectF(corner * m_scale, m_picture.deviceIndependentSize() * m_scale),
                       m_picture, QRectF(m_picture.rect()));
}

} // namespace wall
