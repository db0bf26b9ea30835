// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/namelayer.h"

#include "widgets/common/theme.h"
#include "widgets/map/halo.h"
#include "widgets/map/insetlayer.h"
#include "widgets/map/mapunits.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr double kHalfHeight = 10;
constexpr double kAway = 22; ///< from the seat, for a mark on it
constexpr double kFar = 40;  ///< for the greatest mark
constexpr double kBeside = 32;
constexpr double kFoot = 24; ///< scale and credits

bool isFree(const QRectF &box, const QList<QRectF> &taken)
{
    return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(box); });
}

} // namespace

NameLayer::NameLayer(const common::Theme &theme, const MapUnits &units, QList<MapLayer *> others,
                     QObject *parent)
    : MapLayer(u"names"_s, theme, parent)
    , m_units(units)
    , m_others(std::move(others))
{
}

QString NameLayer::title() const
{
    return tr("Names");
}

QList<std::pair<QString, QRectF>> NameLayer::namesIn(const Camera &camera) const
{
    QList<QRectF> taken{QRectF(0, camera.size().height() - kFoot, camera.size().width(), kFoot)};
    for (const MapLayer *layer : m_others) {
        if (layer->isShown())
            taken << layer->marksIn(camera);
    }
    const QRectF map({}, camera.size());
    const QFontMetricsF words(theme().font(common::TypeSize::Strong));
    const bool inset = InsetLayer::isNeeded(m_units, camera);
    QList<std::pair<QString, QRectF>> names;
    for (const auto &unit : m_units.all()) {
        const QPointF seat = camera.toPixel(unit.seat);
        if (unit.level != m_units.level() || (inset && MapUnits::isIsland(unit)) ||
            !map.adjusted(-kFar, -kFar, kFar, kFar).contains(seat))
            continue;
        const double half = words.horizontalAdvance(unit.name) / 2 + 4;
        for (const QPointF &away :
             {QPointF(0, kAway), QPointF(0, -kAway), QPointF(0, kFar), QPointF(0, -kFar),
              QPointF(half + kBeside, 0), QPointF(-half - kBeside, 0)}) {
            const QPointF at = seat + away;
            const QRectF box(at.x() - half, at.y() - kHalfHeight, 2 * half, 2 * kHalfHeight);
            if (!map.contains(box) || !isFree(box, taken))
                continue;
            taken << box;
            names.emplace_back(unit.name, box);
            break;
        }
    }
    return names;
}

void NameLayer::paint(QPainter &painter, const Camera &camera)
{
    painter.setFont(theme().font(common::TypeSize::Strong));
    for (const auto &[name, box] : namesIn(camera))
        drawHalo(painter, box, name, theme().color(common::Surface::Text),
                 theme().color(common::Surface::Panel));
}

} // namespace map
