// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/insetlayer.h"

#include "widgets/common/theme.h"
#include "widgets/map/mapunits.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kMostOutside = 0.1; ///< of the mainland, on each side, and still "whole"
constexpr QSizeF kSize(132, 150);
constexpr QSizeF kRoomy(760, 560); ///< on a smaller map the box is smaller too
constexpr double kSmallest = 0.65; ///< of its size; the caption still fits
constexpr QSizeF kLeastMap(360, 300);
constexpr double kCaption = 22;
constexpr double kMarks = 40; ///< around the island

QRectF boxIn(const Camera &camera)
{
    const double share = std::min(camera.size().width() / kRoomy.width(),
                                  camera.size().height() / kRoomy.height());
    const QSizeF size = kSize * std::clamp(share, kSmallest, 1.0);
    return {QPointF(camera.size().width() - size.width() - 12,
                    camera.size().height() - size.height() - 34),
            size};
}

} // namespace

InsetLayer::InsetLayer(const common::Theme &theme, const MapUnits &units, QList<MapLayer *> layers,
                       QObject *parent)
    : MapLayer(u"inset"_s, theme, parent)
    , m_units(units)
    , m_layers(std::move(layers))
{
}

bool InsetLayer::isNeeded(const MapUnits &units, const Camera &camera)
{
    const QRectF land = units.mainland();
    const double x = land.width() * kMostOutside;
    const double y = land.height() * kMostOutside;
    return camera.size().width() > kLeastMap.width() &&
           camera.size().height() > kLeastMap.height() && !land.isEmpty() &&
           !units.island().isEmpty() && camera.view().contains(land.adjusted(x, y, -x, -y));
}

QRectF InsetLayer::instead(const MapUnits &units, const Camera &camera)
{
    if (!isNeeded(units, camera))
        return {};
    const QRectF island = units.island();
    return QRectF(camera.toPixel(island.topLeft()), camera.toPixel(island.bottomRight()))
        .normalized()
        .adjusted(-kMarks, -kMarks, kMarks, kMarks);
}

void InsetLayer::paint(QPainter &painter, const Camera &camera)
{
    if (!isNeeded(m_units, camera))
        return;
    const QRectF box = boxIn(camera);
    painter.setPen(QPen(theme().color(common::Surface::Line), 1));
    painter.setBrush(theme().color(common::Surface::MapSea));
    painter.drawRoundedRect(box, 6, 6);
    painter.setClipRect(box.adjusted(2, 2, -2, -2));
    painter.translate(box.topLeft());
    Camera inset;
    inset.setSize(box.size() - QSizeF(0, kCaption));
    inset.fit(m_units.island());
    painter.setBrush(theme().color(common::Surface::MapLand));
    painter.setPen(Qt::NoPen);
    for (const auto &unit : m_units.all()) {
        if (MapUnits::isIsland(unit))
            painter.drawPath(pathOf(unit, inset));
    }
    for (MapLayer *layer : std::as_const(m_layers)) {
        if (!layer->isShown() || !layer->isInInset())
            continue;
        painter.save();
        painter.setOpacity(layer->opacity());
        layer->paint(painter, inset);
        painter.restore();
    }
    painter.setFont(theme().font(common::TypeSize::Small));
    painter.setPen(theme().color(common::Surface::Text));
    painter.drawText(QRectF(0, box.height() - kCaption, box.width(), 20), Qt::AlignCenter,
                     tr("Phú Quý island"));
}

QList<QRectF> InsetLayer::marksIn(const Camera &camera) const
{
    return isNeeded(m_units, camera) ? QList{boxIn(camera)} : QList<QRectF>();
}

bool InsetLayer::click(const QPointF &pixel, Camera &camera)
{
    if (!isNeeded(m_units, camera) || !boxIn(camera).contains(pixel))
        return false;
    camera.fit(m_units.island());
    return true;
}

} // namespace map
