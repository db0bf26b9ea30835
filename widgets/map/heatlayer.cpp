// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/heatlayer.h"

#include "models/analysis/heatraster.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/map/colorramp.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kCell = 4;          ///< pixels
constexpr double kBell = 3.5;        ///< cells
constexpr double kHeatBeyond = 0.25; ///< of the view, on each side
constexpr double kFaintest = 0.05;
constexpr double kHeatSolid = 0.86;

/// Dense places are so much denser than the rest that roots are shown.
QRgb pixelOf(float value, float peak, common::Theme::Mode mode)
{
    const double part = std::sqrt(double(value) / double(peak));
    if (part < kFaintest)
        return 0;
    QColor color = heatColor(part, mode);
    color.setAlphaF(float(kHeatSolid * std::min(1.0, part * 1.6)));
    return qPremultiply(color.rgba());
}

QImage imageOf(const analysis::HeatRaster &raster, common::Theme::Mode mode)
{
    QImage image(raster.size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = raster.peak > 0 ? pixelOf(raster.at(x, y), raster.peak, mode) : 0;
    }
    return image;
}

} // namespace

struct HeatLayer::Order {
    Spots spots;
    Cloud frame;
    double metersPerPixel;
};

HeatLayer::HeatLayer(const common::Theme &theme, QObject *parent)
    : MapLayer(u"heat"_s, theme, parent)
    , m_work(this)
{
}

void HeatLayer::setSpots(Spots spots)
{
    m_spots = std::move(spots);
    m_asked = {};
    Q_EMIT changed();
}

QString HeatLayer::title() const
{
    return tr("Heat");
}

QList<LegendEntry> HeatLayer::legend() const
{
    const auto mode = theme().mode();
    QList<LegendEntry> entries{{Mark::Swatch, heatColor(0.15, mode), tr("few reports")},
                               {Mark::Swatch, heatColor(0.55, mode), tr("more")},
                               {Mark::Swatch, heatColor(1, mode), tr("most")}};
    if (m_cloud.densest > 0)
        entries.last().text = tr("most: about %1 per km²")
                                  .arg(common::format::number(m_cloud.densest,
                                                              m_cloud.densest < 10 ? 1 : 0));
    return entries;
}

bool HeatLayer::fits(const Cloud &cloud, const Camera &camera) const
{
    return cloud.mode == int(theme().mode()) && cloud.zoom == camera.zoom() &&
           cloud.box.contains(camera.view());
}

void HeatLayer::paint(QPainter &painter, const Camera &camera)
{
    if (!m_spots)
        return;
    if (!fits(m_asked, camera))
        askFor(camera);
    if (m_cloud.image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(
        QRectF(camera.toPixel(m_cloud.box.topLeft()), camera.toPixel(m_cloud.box.bottomRight())),
        m_cloud.image);
}

void HeatLayer::askFor(const Camera &camera)
{
    const QRectF view = camera.view();
    const QSizeF more(view.width() * kHeatBeyond, view.height() * kHeatBeyond);
    m_asked = {};
    m_asked.box = view.adjusted(-more.width(), -more.height(), more.width(), more.height());
    m_asked.zoom = camera.zoom();
    m_asked.mode = int(theme().mode());
    const Order order{m_spots, m_asked, camera.metersPerPixel()};
    m_work.ask([order] { return drawn(order); },
               [this](Cloud cloud) {
                   m_cloud = std::move(cloud);
                   Q_EMIT changed();
               });
}

HeatLayer::Cloud HeatLayer::drawn(const Order &order)
{
    Cloud cloud = order.frame;
    const double cell = kCell / (256 * std::pow(2, cloud.zoom));
    // Reports beyond the frame reach into it.
    const int reach = analysis::heatReach(kBell);
    const QSize inner(int(std::ceil(cloud.box.width() / cell)),
                      int(std::ceil(cloud.box.height() / cell)));
    const QSize outer = inner + QSize(2 * reach, 2 * reach);
    cloud.box = QRectF(cloud.box.topLeft() - QPointF(reach, reach) * cell, QSizeF(outer) * cell);
    const auto raster = analysis::heatRaster(*order.spots, cloud.box, outer, kBell);
    cloud.image = imageOf(raster, common::Theme::Mode(cloud.mode));
    const double cellKm = kCell * order.metersPerPixel / 1000;
    cloud.densest = double(raster.peak) / (cellKm * cellKm);
    return cloud;
}

} // namespace map
