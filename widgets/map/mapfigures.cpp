// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapfigures.h"

#include "widgets/map/choroplethlayer.h"
#include "widgets/map/hotspotlayer.h"
#include "widgets/map/mapstack.h"

namespace map {

MapFigures::MapFigures(store::ReaderPool &readers, store::ChangeHub &hub, MapStack &layers,
                       QObject *parent)
    : QObject(parent)
    , m_layers(layers)
    , m_units(readers, hub)
    , m_hotSpots(readers, hub)
{
    connect(&m_units, &items::UnitFigures::changed, this,
            [this] { m_layers.choropleth().setFigures(m_units.content()); });
    connect(&m_hotSpots, &items::ReportHotSpots::changed, this,
            [this] { m_layers.hotSpots().setHotSpots(m_hotSpots.content()); });
    connect(&layers.choropleth(), &MapLayer::switched, this, &MapFigures::followSwitches);
    connect(&layers.hotSpots(), &MapLayer::switched, this, &MapFigures::followSwitches);
    followSwitches();
}

void MapFigures::followSwitches()
{
    m_units.setWanted(m_layers.choropleth().isShown());
    m_hotSpots.setWanted(m_layers.hotSpots().isShown());
}

void MapFigures::setFilter(const domain::ReportFilter &filter, const QDate &day)
{
    m_units.setFilter(filter, day);
    m_hotSpots.setFilter(filter);
}

bool MapFigures::isSettled() const
{
    return !m_units.isLoading() && !m_hotSpots.isLoading();
}

} // namespace map
