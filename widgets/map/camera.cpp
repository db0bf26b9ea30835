// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/camera.h"

#include "models/analysis/clusterindex.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace map {
namespace {

constexpr double kTile = 256;
constexpr double kMargin = 0.92;
constexpr double kEquator = 40'075'016.7;

} // namespace

Camera::Camera(QObject *parent)
    : QObject(parent)
    , m_center(analysis::toMercator(108.1, 11.05))
{
}

double Camera::latitude() const
{
    return analysis::latitudeOf(m_center.y());
}

double Camera::longitude() const
{
    return analysis::longitudeOf(m_center.x());
}

double Camera::world() const
{
    return kTile * std::pow(2, m_zoom);
}

double Camera::metersPerPixel() const
{
    return kEquator * std::cos(latitude() * std::numbers::pi / 180) / world();
}

void Camera::setSize(const QSizeF &size)
{
    if (size == m_size || size.isEmpty())
        return;
    m_size = size;
    Q_EMIT changed();
}

void Camera::lookAt(const QPointF &mercator, double zoom)
{
    m_center = {std::clamp(mercator.x(), 0.0, 1.0), std::clamp(mercator.y(), 0.0, 1.0)};
    m_zoom = std::clamp(zoom, kMinZoom, kMaxZoom);
    Q_EMIT changed();
}

void Camera::fit(const QRectF &mercator)
{
    if (mercator.isEmpty())
        return;
    const double scale = std::min(m_size.width() / mercator.width(),
                                  m_size.height() / mercator.height()) *
                         kMargin;
    lookAt(mercator.center(), std::log2(scale / kTile));
}

void Camera::pan(const QPointF &pixels)
{
    lookAt(m_center - pixels / world(), m_zoom);
}

void Camera::zoomAt(const QPointF &pixel, double steps)
{
    const QPointF place = toMercator(pixel);
    m_zoom = std::clamp(m_zoom + steps, kMinZoom, kMaxZoom);
    lookAt(m_center + place - toMercator(pixel), m_zoom);
}

QPointF Camera::toPixel(const QPointF &mercator) const
{
    return (mercator - m_center) * world() + QPointF(m_size.width() / 2, m_size.height() / 2);
}

QPointF Camera::toMercator(const QPointF &pixel) const
{
    return m_center + (pixel - QPointF(m_size.width() / 2, m_size.height() / 2)) / world();
}

QRectF Camera::view() const
{
    return {toMercator({0, 0}), toMercator({m_size.width(), m_size.height()})};
}

} // namespace map
