// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapoverlay.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/map/clusterlayer.h"
#include "widgets/map/outlinelayer.h"
#include "widgets/map/selectionlayer.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace map {
namespace {

constexpr double kKeyPan = 80;
constexpr double kSelectZoom = 14;

} // namespace

MapOverlay::MapOverlay(const common::Theme &theme, Camera &camera, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_camera(camera)
    , m_layers(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    common::setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Map"));
    connect(&camera, &Camera::changed, this, qOverload<>(&QWidget::update));
    connect(&camera, &Camera::changed, this, [this] { m_layers.units().setZoom(m_camera.zoom()); });
    m_layers.units().setZoom(camera.zoom());
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_layers, &MapStack::changed, this, qOverload<>(&QWidget::update));
    connect(&m_layers, &MapStack::reportPicked, this, &MapOverlay::reportPicked);
}

void MapOverlay::setOutlines(const std::vector<items::UnitOutline> *outlines)
{
    m_layers.units().setOutlines(outlines);
}

void MapOverlay::setArea(const domain::UnitId &area)
{
    m_layers.area().setArea(area);
}

void MapOverlay::setSelected(const std::optional<QPointF> &mercator)
{
    m_layers.selection().setSelected(mercator);
    if (mercator && !m_camera.view().contains(*mercator))
        m_camera.lookAt(*mercator, std::max(m_camera.zoom(), kSelectZoom));
}

void MapOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_times, m_times);
    m_layers.paint(painter, m_camera);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(common::Surface::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

bool MapOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Map"));
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), common::plainTip(m_layers.textAt(help->pos(), m_camera)),
                       this);
    return true;
}

void MapOverlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_camera.setSize(QSizeF(event->size()) / m_times);
}

void MapOverlay::setMagnification(double times)
{
    m_times = times;
    m_camera.setSize(QSizeF(size()) / m_times);
    update();
}

void MapOverlay::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_last = event->position();
    m_dragging = false;
    setFocus(Qt::MouseFocusReason);
}

void MapOverlay::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_dragging = m_dragging || (event->position() - m_pressed).manhattanLength() > kDragFrom;
    if (m_dragging)
        m_camera.pan(event->position() - m_last);
    m_last = event->position();
}

void MapOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging && event->button() == Qt::LeftButton)
        click(event->position());
    m_dragging = false;
}

void MapOverlay::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_camera.zoomAt(event->position(), 1);
}

void MapOverlay::wheelEvent(QWheelEvent *event)
{
    m_camera.zoomAt(event->position(), event->angleDelta().y() * kWheelStep);
    event->accept();
}

void MapOverlay::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Left:
        return m_camera.pan({kKeyPan, 0});
    case Qt::Key_Right:
        return m_camera.pan({-kKeyPan, 0});
    case Qt::Key_Up:
        return m_camera.pan({0, kKeyPan});
    case Qt::Key_Down:
        return m_camera.pan({0, -kKeyPan});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_camera.zoomAt(middle, 1);
    case Qt::Key_Minus:
        return m_camera.zoomAt(middle, -1);
    case Qt::Key_Home:
        return m_camera.fit(mainland());
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapOverlay::click(const QPointF &pixel)
{
    if (m_layers.click(pixel, m_camera))
        return;
    const auto *unit = m_layers.units().at(m_camera.toMercator(pixel));
    if (unit)
        Q_EMIT areaPicked(unit->id == m_layers.area().area() ? domain::UnitId() : unit->id);
}

} // namespace map
