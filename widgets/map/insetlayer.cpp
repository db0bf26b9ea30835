// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/insetlayer.h"

#include "widgets/common/theme.h"
#include "widgets/map/mapunits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kMostOutside = 0.1; ///< of the mainland, on each side, and still "whole"
constexpr QSizeF kSize(132, 150);
constexpr QSizeF kRoomy(760, 560);       ///< on a smaller map the box is smaller too
constexpr double kSmallest = 0.65;       ///< of its size …
constexpr QSizeF kMostOfMap(0.42, 0.36); ///< … and at most so much of the map's
constexpr QSizeF kMostOfWall(0.42, 0.3); ///< of the map of a wall, whose rings are large
constexpr QSizeF kLeastMap(100, 80);
constexpr double kLow = 160; ///< a map that is lower has no more to give away
constexpr double kCaption = 22;
constexpr double kLowCaption = 15;
constexpr double kMarks = 40;   ///< around the island
constexpr double kHalfMark = 8; ///< half of a mark, which stands whole in the box

/// Maps of walls have neither scale nor credits below.
QRectF boxIn(const Camera &camera, bool wall)
{
    const QSizeF map = camera.size();
    const double share = std::min(map.width() / kRoomy.width(), map.height() / kRoomy.height());
    const QSizeF most = wall && map.height() >= kLow ? kMostOfWall : kMostOfMap;
    const QSizeF size = (kSize * std::clamp(share, kSmallest, 1.0))
                            .boundedTo({map.width() * most.width(), map.height() * most.height()});
    const bool close = wall || map.height() < kLow;
    return {QPointF(map.width() - size.width() - (close ? 3 : 12),
                    map.height() - size.height() - (close ? 3 : 34)),
            size};
}

double captionIn(const Camera &camera, bool wall)
{
    return wall || camera.size().height() < kLow ? kLowCaption : kCaption;
}

/// What a box of this height shows, so that marks at the island's ends are not cut.
QRectF withRoomForMarks(const QRectF &island, double height)
{
    const double more = island.height() * kHalfMark / std::max(kHalfMark, height - 2 * kHalfMark);
    return island.adjusted(0, -more, 0, more);
}

/// As much of the island's name as there is room for; smaller where even the short one has none.
void paintCaption(QPainter &painter, const QRectF &box)
{
    const double room = box.width() - 4;
    QString name = InsetLayer::tr("Phú Quý island");
    if (QFontMetricsF(painter.font()).horizontalAdvance(name) > room)
        name = InsetLayer::tr("Phú Quý");
    QFont font = painter.font();
    if (const double wide = QFontMetricsF(font).horizontalAdvance(name); wide > room)
        font.setPixelSize(std::max(1, int(font.pixelSize() * room / wide)));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, name);
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
    const QRectF box = boxIn(camera, theme().isWall());
    painter.setPen(QPen(theme().color(common::Surface::Line), 1));
    painter.setBrush(theme().color(common::Surface::MapSea));
    painter.drawRoundedRect(box, 6, 6);
    painter.setClipRect(box.adjusted(2, 2, -2, -2));
    painter.translate(box.topLeft());
    Camera inset;
    const double caption = captionIn(camera, theme().isWall());
    inset.setSize(box.size() - QSizeF(0, caption));
    inset.fit(withRoomForMarks(m_units.island(), inset.size().height()));
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
    paintCaption(painter, {0, box.height() - caption, box.width(), caption - 2});
}

QList<QRectF> InsetLayer::marksIn(const Camera &camera) const
{
    return isNeeded(m_units, camera) ? QList{boxIn(camera, theme().isWall())} : QList<QRectF>();
}

bool InsetLayer::click(const QPointF &pixel, Camera &camera)
{
    if (!isNeeded(m_units, camera) || !boxIn(camera, theme().isWall()).contains(pixel))
        return false;
    camera.fit(m_units.island());
    return true;
}

} // namespace map
