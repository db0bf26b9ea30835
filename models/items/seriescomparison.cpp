// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seriescomparison.h"

#include "models/store/repositories.h"

using namespace std::chrono_literals;

namespace items {
namespace {

using ReferencePtr = std::shared_ptr<const Reference>;

/// The lines that the dictionary knows, each with all its versions.
core::Result<std::vector<analysis::ComparedSeries>> readSeries(const store::Database &db,
                                                               const Reference &reference,
                                                               const std::vector<SeriesKey> &keys,
                                                               const QDate &from, const QDate &to)
{
    const store::IndicatorRepository repository(db);
    std::vector<analysis::ComparedSeries> series;
    for (const SeriesKey &key : keys) {
        const auto indicator = reference.indicators.constFind(key.indicator.value);
        if (indicator == reference.indicators.cend())
            return core::failure(core::ErrorKind::NotFound, key.indicator.value);
        auto versions = repository.series(key.indicator, key.unit, {}, from, to);
        if (!versions)
            return std::unexpected(versions.error());
        series.push_back({*indicator, key.unit, {}, *std::move(versions)});
    }
    return series;
}

std::vector<SeriesKey> keysBelow(const Reference &reference, const domain::IndicatorId &indicator,
                                 const domain::UnitId &parent, const QDate &on)
{
    const auto *above = reference.unit(reference.unitOrProvince(parent, on));
    if (!above)
        return {};
    auto units = reference.children(above->id, on);
    if (units.empty())
        units = reference.children(above->parentId, on);
    std::vector<SeriesKey> keys;
    for (const auto *unit : units)
        keys.push_back({indicator, unit->id});
    return keys;
}

core::Result<UnitTrends> readTrends(const store::Database &db, const Reference &reference,
                                    const domain::IndicatorId &indicator,
                                    const std::vector<SeriesKey> &keys, const QDate &from,
                                    const QDate &to)
{
    const auto known = reference.indicators.constFind(indicator.value);
    if (known == reference.indicators.cend())
        return core::failure(core::ErrorKind::NotFound, indicator.value);
    auto series = readSeries(db, reference, keys, from, to);
    if (!series)
        return std::unexpected(series.error());
    std::erase_if(*series, [](const auto &one) { return one.versions.empty(); });
    UnitTrends trends{*known, {}};
    if (auto table = analysis::aligned(*series))
        trends.table = *std::move(table);
    return trends;
}

bool changesSeries(domain::Collection collection)
{
    return collection == domain::Collection::Observations ||
           collection == domain::Collection::Indicators;
}

} // namespace

SeriesComparison::SeriesComparison(store::ReaderPool &readers, store::ChangeHub &hub,
                                   const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
}

void SeriesComparison::show(const std::vector<SeriesKey> &keys, const QDate &from, const QDate &to)
{
    if (keys == m_keys && from == m_from && to == m_to)
        return;
    m_keys = keys;
    m_from = from;
    m_to = to;
    load();
}

bool SeriesComparison::concerns(domain::Collection collection, const QStringList &) const
{
    return !m_keys.empty() && changesSeries(collection);
}

void SeriesComparison::load()
{
    if (m_keys.empty())
        return clear();
    query([reference = m_directory.reference(), keys = m_keys, from = m_from,
           to = m_to](const store::Database &db) -> core::Result<Comparison> {
        const auto series = readSeries(db, *reference, keys, from, to);
        if (!series)
            return std::unexpected(series.error());
        return Comparison{keys, analysis::compared(*series)};
    });
}

UnitTrendList::UnitTrendList(store::ReaderPool &readers, store::ChangeHub &hub,
                             const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
}

void UnitTrendList::show(const domain::IndicatorId &indicator, const domain::UnitId &parent,
                         const QDate &from, const QDate &to)
{
    if (indicator == m_indicator && parent == m_parent && from == m_from && to == m_to)
        return;
    m_indicator = indicator;
    m_parent = parent;
    m_from = from;
    m_to = to;
    forget();
    load();
}

bool UnitTrendList::concerns(domain::Collection collection, const QStringList &) const
{
    return !m_indicator.isEmpty() && changesSeries(collection);
}

void UnitTrendList::load()
{
    if (m_indicator.isEmpty())
        return clear();
    query([reference = m_directory.reference(), indicator = m_indicator, parent = m_parent,
           from = m_from, to = m_to](const store::Database &db) {
        return readTrends(db, *reference, indicator, keysBelow(*reference, indicator, parent, to),
                          from, to);
    });
}

} // namespace items
