// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/outlinelayer.h"

#include "widgets/common/theme.h"
#include "widgets/map/mapunits.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace map {

OutlineLayer::OutlineLayer(const common::Theme &theme, const MapUnits &units, QObject *parent)
    : MapLayer(u"outlines"_s, theme, parent)
    , m_units(units)
{
}

QString OutlineLayer::title() const
{
    return tr("Boundaries");
}

QList<LegendEntry> OutlineLayer::legend() const
{
    return {{Mark::Line, theme().color(common::Surface::TextMuted), tr("Boundary of a unit")}};
}

void OutlineLayer::paint(QPainter &painter, const Camera &camera)
{
    const auto level = m_units.level();
    QColor line = theme().color(common::Surface::TextMuted);
    line.setAlpha(170);
    painter.setBrush(Qt::NoBrush);
    for (const auto &unit : m_units.all()) {
        if (unit.level != level || !unit.box.intersects(camera.view()))
            continue;
        painter.setPen(QPen(line, 1.1, unit.illustrative ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(pathOf(unit, camera));
    }
}

AreaLayer::AreaLayer(const common::Theme &theme, const MapUnits &units, QObject *parent)
    : MapLayer(u"area"_s, theme, parent)
    , m_units(units)
{
}

void AreaLayer::setArea(const domain::UnitId &area)
{
    m_area = area;
    Q_EMIT changed();
}

void AreaLayer::paint(QPainter &painter, const Camera &camera)
{
    if (m_area.isEmpty())
        return;
    QColor ground = theme().color(common::Surface::Accent);
    painter.setPen(QPen(ground, 2.4));
    ground.setAlpha(46);
    painter.setBrush(ground);
    for (const auto &unit : m_units.all()) {
        if (unit.id == m_area && unit.box.intersects(camera.view()))
            painter.drawPath(pathOf(unit, camera));
    }
}

} // namespace map
