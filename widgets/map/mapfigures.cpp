// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/mapfigures.h"

#include "widgets/common/sharedcontext.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/mapstack.h"
#include "widgets/map/repeatlayer.h"

namespace map {
namespace {

using Measure = ChoroplethChoice::Measure;

bool showsIndicator(const ChoroplethLayer &layer)
{
    return layer.isShown() && layer.measure() == Measure::Indicator;
}

} // namespace

MapFigures::MapFigures(store::ReaderPool &readers, store::ChangeHub &hub,
                       const common::SharedContext &context, MapStack &layers, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_layers(layers)
    , m_units(readers, hub)
    , m_repeats(readers, hub)
    , m_offers(readers, hub)
    , m_values(readers, hub)
{
    connect(&m_units, &items::UnitFigures::changed, this,
            [this] { m_layers.choropleth().setFigures(m_units.content()); });
    connect(&m_repeats, &items::RepeatedReports::changed, this,
            [this] { m_layers.repeats().setRepeats(m_repeats.content()); });
    connect(&m_offers, &items::MapIndicators::changed, this,
            [this] { m_layers.choropleth().setOffers(m_offers.content()); });
    connect(&m_values, &items::UnitValues::changed, this, &MapFigures::showValues);
    connect(&context, &common::SharedContext::selectedIndicatorChanged, this,
            &MapFigures::followIndicator);
    connect(&layers.choropleth(), &MapLayer::switched, this, &MapFigures::followIndicator);
    connect(&layers.choropleth(), &MapLayer::switched, this, &MapFigures::followSwitches);
    connect(&layers.repeats(), &MapLayer::switched, this, &MapFigures::followSwitches);
    followSwitches();
}

void MapFigures::followSwitches()
{
    const auto &choropleth = m_layers.choropleth();
    const bool indicator = showsIndicator(choropleth);
    m_units.setWanted(choropleth.isShown() && !indicator);
    m_repeats.setWanted(m_layers.repeats().isShown());
    m_offers.setWanted(choropleth.isShown());
    m_values.show(indicator ? choropleth.choice().indicator : domain::IndicatorId(), m_day);
    keepLevel();
}

/// The choice itself follows, so that switching the toggle off leaves what is on the map.
void MapFigures::followIndicator()
{
    ChoroplethChoice choice = m_layers.choropleth().choice();
    if (!choice.follow || m_context.selectedIndicator().isEmpty())
        return;
    choice.indicator = m_context.selectedIndicator();
    m_layers.choropleth().setChoice(choice);
}

void MapFigures::showValues()
{
    m_layers.choropleth().setValues(m_values.content());
    keepLevel();
}

/// The chosen level; else the only one that has values; else what the zoom says.
void MapFigures::keepLevel()
{
    const auto &choropleth = m_layers.choropleth();
    std::optional<domain::UnitLevel> level;
    if (showsIndicator(choropleth)) {
        level = choropleth.choice().level;
        const auto *table = m_values.content();
        if (!level && table &&
            table->districts.values.isEmpty() != table->communes.values.isEmpty())
            level = table->communes.values.isEmpty() ? domain::UnitLevel::District
                                                     : domain::UnitLevel::Commune;
    }
    m_layers.units().keepLevel(level);
}

void MapFigures::setFilter(const std::optional<domain::ReportFilter> &filter, const QDate &day)
{
    m_day = day;
    m_units.setFilter(filter, day);
    m_repeats.setFilter(filter);
    followSwitches();
}

bool MapFigures::isSettled() const
{
    return !m_units.isLoading() && !m_repeats.isLoading() && !m_offers.isLoading() &&
           !m_values.isLoading();
}

} // namespace map
