// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/photoview.h"

#include <QGraphicsPixmapItem>
#include <QGraphicsScene>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>

namespace panes::reports {
namespace {

constexpr double kLargest = 40;
constexpr double kSmallest = 0.2;

} // namespace

PhotoView::PhotoView(QWidget *parent)
    : QGraphicsView(parent)
    , m_picture(nullptr)
{
    setScene(new QGraphicsScene(this));
    m_picture = scene()->addPixmap({});
    m_picture->setTransformationMode(Qt::SmoothTransformation);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFrameShape(NoFrame);
}

void PhotoView::setPicture(const QImage &picture)
{
    m_picture->setPixmap(QPixmap::fromImage(picture));
    scene()->setSceneRect(m_picture->boundingRect());
    m_look = {};
    apply();
}

void PhotoView::follow(const Look &look)
{
    m_look = look;
    apply();
}

void PhotoView::zoomBy(double factor)
{
    m_look.zoom = std::clamp(m_look.zoom * factor, kSmallest, kLargest);
    apply();
    Q_EMIT lookChanged();
}

void PhotoView::fit()
{
    m_look = {};
    apply();
    Q_EMIT lookChanged();
}

void PhotoView::showActualSize()
{
    const double fitted = fittedScale();
    zoomBy(fitted > 0 ? 1 / (fitted * devicePixelRatioF() * m_look.zoom) : 1);
}

double PhotoView::fittedScale() const
{
    const QRectF picture = sceneRect();
    if (picture.isEmpty())
        return 0;
    const QSize room = maximumViewportSize();
    return std::min(room.width() / picture.width(), room.height() / picture.height());
}

void PhotoView::apply()
{
    const double scale = fittedScale() * m_look.zoom;
    if (scale <= 0)
        return;
    const QScopedValueRollback applying(m_applying, true);
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(sceneRect().topLeft() + QPointF(m_look.centre.x() * sceneRect().width(),
                                             m_look.centre.y() * sceneRect().height()));
}

void PhotoView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    apply();
}

void PhotoView::wheelEvent(QWheelEvent *event)
{
    if (const int turned = event->angleDelta().y(); turned != 0)
        zoomBy(turned > 0 ? kZoomStep : 1 / kZoomStep);
    event->accept();
}

/// A person moved the picture, or it was moved for one who zoomed.
void PhotoView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_applying || sceneRect().isEmpty())
        return;
    const QPointF centre = mapToScene(viewport()->rect().center()) - sceneRect().topLeft();
    m_look.centre = {centre.x() / sceneRect().width(), centre.y() / sceneRect().height()};
    Q_EMIT lookChanged();
}

} // namespace panes::reports
