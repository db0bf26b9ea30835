// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/stillpicture.h"

#include "widgets/map/maplayer.h"

#include <QPainter>

#include <utility>

namespace map {
namespace {

constexpr double kBeyond = 1.5; ///< of the view's sides

} // namespace

void StillPicture::paint(QPainter &painter, const Camera &camera, MapLayer &layer)
{
    const double ratio = painter.device()->devicePixelRatioF() * painter.transform().m11();
    if (std::exchange(m_zoom, camera.zoom()) != camera.zoom()) {
        m_image = {};
        return layer.paint(painter, camera);
    }
    if (m_image.isNull() || m_image.devicePixelRatio() != ratio || !m_box.contains(camera.view()))
        draw(camera, layer, ratio);
    painter.drawImage(camera.toPixel(m_box.topLeft()).toPoint(), m_image);
}

void StillPicture::draw(const Camera &camera, MapLayer &layer, double pixelRatio)
{
    Camera wide;
    wide.setSize((camera.size() * kBeyond).toSize());
    wide.lookAt(camera.view().center(), camera.zoom());
    m_box = wide.view();
    m_image = QImage((wide.size() * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(pixelRatio);
    m_image.fill(Qt::transparent);
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    layer.paint(painter, wide);
}

} // namespace map
