// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/insetlayer.h"

#include "widgets/common/theme.h"
#include "widgets/map/mapunits.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kInsetBelow = 10.2;
constexpr QSizeF kSize(132, 150);
constexpr QSizeF kLeastMap(360, 300);
constexpr double kCaption = 22;

QRectF boxIn(const Camera &camera)
{
    return {camera.size().width() - kSize.width() - 12,
            camera.size().height() - kSize.height() - 42, kSize.width(), kSize.height()};
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
    return camera.zoom() < kInsetBelow && camera.size().width() > kLeastMap.width() &&
           camera.size().height() > kLeastMap.height() && !units.island().isEmpty();
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

bool InsetLayer::click(const QPointF &pixel, Camera &camera)
{
    if (!isNeeded(m_units, camera) || !boxIn(camera).contains(pixel))
        return false;
    camera.fit(m_units.island());
    return true;
}

} // namespace map
