// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorboard.h"

#include "models/store/repositories.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

using domain::Observation;

/// Daily values are compared with those of a year before and added up from January on.
constexpr int kDailyYears = 2;

QHash<QString, std::vector<Observation>> byIndicator(std::vector<Observation> versions)
{
    QHash<QString, std::vector<Observation>> sorted;
    for (auto &version : versions)
        sorted[version.indicatorId.value].push_back(std::move(version));
    return sorted;
}

IndicatorTile tileOf(IndicatorFigure figure)
{
    const auto &latest = figure.facts.latest;
    const bool disputed = latest && std::ranges::any_of(figure.conflicts, [&](const auto &one) {
                              return one.period == latest->period;
                          });
    return {.indicator = std::move(figure.indicator),
            .facts = std::move(figure.facts),
            .doubts = std::move(figure.doubts),
            .disputed = disputed,
            .unitEnded = figure.course.ended,
            .samePeriod = std::move(figure.samePeriod),
            .versions = std::move(figure.versions)};
}

void groupTogether(std::vector<IndicatorTile> &tiles)
{
    QHash<QString, qsizetype> order;
    for (const auto &tile : tiles) {
        if (!order.contains(tile.indicator.group))
            order.insert(tile.indicator.group, order.size());
    }
    std::ranges::stable_sort(tiles, {}, [&order](const IndicatorTile &tile) {
        return order.value(tile.indicator.group);
    });
}

} // namespace

core::Result<std::vector<IndicatorTile>> readBoard(const FigureContext &context,
                                                   domain::Subsystem subsystem,
                                                   const domain::UnitId &unit)
{
    const QDate last = lastDayOf(context.reference, unit, context.today);
    auto versions = store::IndicatorRepository(context.db)
                        .versionsOf(subsystem, unit, QDate(last.year() - kDailyYears, 1, 1),
                                    context.today);
    if (!versions)
        return std::unexpected(versions.error());
    auto sorted = byIndicator(*std::move(versions));
    std::vector<IndicatorTile> tiles;
    for (const auto &indicator : context.reference.indicatorList) {
        if (indicator.subsystem != subsystem)
            continue;
        auto figure = figureFrom(context, indicator, unit, sorted.take(indicator.id.value));
        if (!figure)
            return std::unexpected(figure.error());
        tiles.push_back(tileOf(*std::move(figure)));
    }
    groupTogether(tiles);
    return tiles;
}

IndicatorBoard::IndicatorBoard(store::ReaderPool &readers, store::ChangeHub &hub,
                               const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] {
        if (m_subsystem)
            load();
    });
}

void IndicatorBoard::show(domain::Subsystem subsystem, const domain::UnitId &unit,
                          const QDate &today)
{
    if (m_subsystem == subsystem && unit == m_unit && today == m_today)
        return;
    m_subsystem = subsystem;
    m_unit = unit;
    m_today = today;
    load();
}

bool IndicatorBoard::concerns(domain::Collection collection, const QStringList &) const
{
    return m_subsystem && (collection == domain::Collection::Observations ||
                           collection == domain::Collection::Plans);
}

void IndicatorBoard::load()
{
    const auto reference = m_directory.reference();
    query([reference, subsystem = *m_subsystem, unit = reference->unitOrProvince(m_unit, m_today),
           today = m_today](const store::Database &db) {
        return readBoard({db, *reference, today}, subsystem, unit);
    });
}

} // namespace items
