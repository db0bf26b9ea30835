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

NameLayer::NameLayer(const common::Theme &theme, const MapUnits &units, QObject *parent)
    : MapLayer(u"names"_s, theme, parent)
    , m_units(units)
{
}

QString NameLayer::title() const
{
    return tr("Names");
}

void NameLayer::paint(QPainter &painter, const Camera &camera)
{
    const auto level = m_units.level();
    const QFont font = theme().font(common::TypeSize::Strong);
    const bool inset = InsetLayer::isNeeded(m_units, camera);
    painter.setFont(font);
    QList<QRectF> taken;
    for (const auto &unit : m_units.all()) {
        if (unit.level != level || (inset && MapUnits::isIsland(unit)))
            continue;
        const QPointF at = camera.toPixel(unit.seat) + QPointF(0, 22);
        const double half = QFontMetricsF(font).horizontalAdvance(unit.name) / 2 + 4;
        const QRectF used(at.x() - half, at.y() - 10, 2 * half, 20);
        if (!QRectF({}, camera.size()).intersects(used) ||
            std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(used); }))
            continue;
        taken << used;
        drawHalo(painter, used, unit.name, theme().color(common::Surface::Text),
                 theme().color(common::Surface::Panel));
    }
}

} // namespace map
