// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/regiontool.h"

#include "models/analysis/clusterindex.h"
#include "models/analysis/simplify.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/theme.h"
#include "widgets/map/camera.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace map {
namespace {

/// Less than this, in pixels, is a click and no shape.
constexpr double kLeast = 4;
constexpr double kTolerance = 1.5;
/// About a decimetre; what is drawn is no more exact than that.
constexpr double kPerDegree = 1e6;

double rounded(double degrees)
{
    return std::round(degrees * kPerDegree) / kPerDegree;
}

QPolygonF rectangle(const QRectF &box)
{
    return {{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}};
}

} // namespace

RegionTool::RegionTool(const common::Theme &theme, Camera &camera, common::SharedContext &context,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_camera(camera)
    , m_context(context)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::ClickFocus);
    connect(&camera, &Camera::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &common::Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&context, &common::SharedContext::reportsNarrowed, this, &RegionTool::follow);
    follow();
}

void RegionTool::follow()
{
    setVisible(m_mode != Mode::Off || !m_context.reportRegion().isEmpty());
    update();
}

void RegionTool::setMode(Mode mode)
{
    m_drawn.clear();
    if (mode == m_mode) {
        update();
        return;
    }
    m_mode = mode;
    setAttribute(Qt::WA_TransparentForMouseEvents, mode == Mode::Off);
    if (mode == Mode::Off)
        unsetCursor();
    else
        setCursor(Qt::CrossCursor);
    follow();
    Q_EMIT modeChanged();
}

void RegionTool::takeView()
{
    setMode(Mode::Off);
    setRegion(rectangle({{}, m_camera.size()}));
}

void RegionTool::clear()
{
    setMode(Mode::Off);
    m_context.setReportRegion({});
}

void RegionTool::setRegion(const QPolygonF &pixels)
{
    QList<QPointF> ring;
    for (const QPointF &pixel : pixels) {
        const QPointF at = m_camera.toMercator(pixel);
        ring.append(
            {rounded(analysis::longitudeOf(at.x())), rounded(analysis::latitudeOf(at.y()))});
    }
    m_context.setReportRegion(ring);
}

QPolygonF RegionTool::shape() const
{
    if (m_drawn.size() < 2)
        return {};
    QPolygonF line;
    for (const QPointF &at : m_drawn)
        line << m_camera.toPixel(at);
    if (m_mode == Mode::Rectangle)
        line = rectangle(QRectF(line.first(), line.last()).normalized());
    const QSizeF size = line.boundingRect().size();
    return size.width() < kLeast || size.height() < kLeast ? QPolygonF() : line;
}

QPolygonF RegionTool::regionInPixels() const
{
    QPolygonF drawn;
    for (const QPointF &place : m_context.reportRegion())
        drawn << m_camera.toPixel(analysis::toMercator(place.x(), place.y()));
    return drawn;
}

void RegionTool::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme.color(common::Surface::Accent);
    const QPolygonF region = regionInPixels();
    painter.setPen(QPen(m_theme.color(common::Surface::Panel), 5));
    painter.drawPolygon(region);
    painter.setPen(QPen(accent, 2.5, Qt::DashLine));
    painter.drawPolygon(region);
    QColor ground = accent;
    ground.setAlpha(40);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(ground);
    painter.drawPolygon(shape());
}

void RegionTool::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_drawn = {m_camera.toMercator(event->position())};
}

void RegionTool::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drawn.isEmpty() || !(event->buttons() & Qt::LeftButton))
        return;
    const QPointF at = m_camera.toMercator(event->position());
    if (m_mode == Mode::Rectangle)
        m_drawn = {m_drawn.first(), at};
    else
        m_drawn.append(at);
    update();
}

void RegionTool::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drawn.isEmpty())
        return;
    const QPolygonF drawn = shape();
    m_drawn.clear();
    update();
    if (drawn.isEmpty())
        return;
    setRegion(analysis::simplified(drawn, kTolerance, kMostPoints));
    setMode(Mode::Off);
}

void RegionTool::wheelEvent(QWheelEvent *event)
{
    m_camera.zoomAt(event->position(), event->angleDelta().y() * kWheelStep);
    event->accept();
}

} // namespace map
