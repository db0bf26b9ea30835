// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapfigures.h"

#include "widgets/map/choroplethlayer.h"
#include "widgets/map/mapstack.h"
#include "widgets/map/repeatlayer.h"

namespace map {

MapFigures::MapFigures(store::ReaderPool &readers, store::ChangeHub &hub, MapStack &layers,
                       QObject *parent)
    : QObject(parent)
    , m_layers(layers)
    , m_units(readers, hub)
    , m_repeats(readers, hub)
{
    connect(&m_units, &items::UnitFigures::changed, this,
            [this] { m_layers.choropleth().setFigures(m_units.content()); });
    connect(&m_repeats, &items::RepeatedReports::changed, this,
            [this] { m_layers.repeats().setRepeats(m_repeats.content()); });
    connect(&layers.choropleth(), &MapLayer::switched, this, &MapFigures::followSwitches);
    connect(&layers.repeats(), &MapLayer::switched, this, &MapFigures::followSwitches);
    followSwitches();
}

void MapFigures::followSwitches()
{
    m_units.setWanted(m_layers.choropleth().isShown());
    m_repeats.setWanted(m_layers.repeats().isShown());
}

void MapFigures::setFilter(const domain::ReportFilter &filter, const QDate &day)
{
    m_units.setFilter(filter, day);
    m_repeats.setFilter(filter);
}

bool MapFigures::isSettled() const
{
    return !m_units.isLoading() && !m_repeats.isLoading();
}

} // namespace map
