// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/unitvalues.h"

#include "models/analysis/versions.h"
#include "models/store/repositories.h"
#include "models/store/unitvalues.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

using domain::UnitLevel;

core::Result<std::vector<MapIndicator>> readMapIndicators(const store::Database &db)
{
    const auto catalogue = store::IndicatorRepository(db).indicators();
    const store::UnitValueRepository values(db);
    const auto districts = values.indicatorsOf(UnitLevel::District);
    const auto communes = values.indicatorsOf(UnitLevel::Commune);
    for (const auto *part : {&districts, &communes}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    if (!catalogue)
        return std::unexpected(catalogue.error());
    std::vector<MapIndicator> found;
    for (const auto &indicator : *catalogue) {
        const MapIndicator one{indicator, std::ranges::contains(*districts, indicator.id),
                               std::ranges::contains(*communes, indicator.id)};
        if (one.districts || one.communes)
            found.push_back(one);
    }
    return found;
}

core::Result<LevelValues> readLevel(const store::Database &db, const domain::Indicator &indicator,
                                    const std::vector<domain::UnitId> &units, const QDate &day)
{
    const auto start = store::UnitValueRepository(db).newestStart(indicator.id, units, day);
    if (!start)
        return std::unexpected(start.error());
    LevelValues level;
    if (!start->isValid())
        return level;
    const auto versions = store::IndicatorRepository(db).versionsAcross(
        indicator.id, {indicator.periodKind, *start, {}});
    if (!versions)
        return std::unexpected(versions.error());
    for (auto &value : analysis::standingByUnit(*versions)) {
        if (value.missing || !std::ranges::contains(units, value.unitId))
            continue;
        level.period = value.period;
        auto doubts = analysis::doubtsOf(indicator, value);
        const domain::UnitId unit = value.unitId;
        level.values.insert(unit, {std::move(value), std::move(doubts)});
    }
    return level;
}

core::Result<UnitValueTable> readUnitValues(const store::Database &db,
                                            const domain::IndicatorId &id, const QDate &day)
{
    const auto catalogue = store::IndicatorRepository(db).indicators();
    const auto units = store::AdministrationRepository(db).units(false);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    if (!units)
        return std::unexpected(units.error());
    const auto entry = std::ranges::find(*catalogue, id, &domain::Indicator::id);
    if (entry == catalogue->end())
        return core::failure(core::ErrorKind::NotFound, id.value);
    UnitValueTable table{*entry, {}, {}};
    for (const auto level : {UnitLevel::District, UnitLevel::Commune}) {
        std::vector<domain::UnitId> ids;
        for (const auto &unit : *units) {
            if (unit.level == level && unit.validOn(day))
                ids.push_back(unit.id);
        }
        auto read = readLevel(db, *entry, ids, day);
        if (!read)
            return std::unexpected(read.error());
        (level == UnitLevel::District ? table.districts : table.communes) = std::move(*read);
    }
    return table;
}

bool isOfUnitValues(domain::Collection collection)
{
    return collection == domain::Collection::Observations ||
           collection == domain::Collection::Indicators || collection == domain::Collection::Units;
}

} // namespace

MapIndicators::MapIndicators(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
{
}

void MapIndicators::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale)
        load();
}

bool MapIndicators::concerns(domain::Collection collection, const QStringList &) const
{
    return isOfUnitValues(collection);
}

void MapIndicators::load()
{
    m_stale = !m_wanted;
    if (!m_stale)
        query(&readMapIndicators);
}

UnitValues::UnitValues(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
{
}

void UnitValues::show(const domain::IndicatorId &indicator, const QDate &day)
{
    if (indicator == m_indicator && day == m_day)
        return;
    m_indicator = indicator;
    m_day = day;
    load();
}

bool UnitValues::concerns(domain::Collection collection, const QStringList &) const
{
    return !m_indicator.isEmpty() && isOfUnitValues(collection);
}

void UnitValues::load()
{
    if (m_indicator.isEmpty() || !m_day.isValid())
        return clear();
    query([id = m_indicator, day = m_day](const store::Database &db) {
        return readUnitValues(db, id, day);
    });
}

} // namespace items
