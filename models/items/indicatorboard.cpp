// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorboard.h"

#include "models/store/repositories.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

using SharedReference = std::shared_ptr<const Reference>;

constexpr int kBoardMonths = 26;
constexpr int kStoryMonths = 48;

domain::UnitId unitOr(const SharedReference &reference, const domain::UnitId &unit,
                      const QDate &today)
{
    if (!unit.isEmpty())
        return unit;
    const auto *province = reference->province(today);
    return province ? province->id : domain::UnitId();
}

core::Result<std::vector<IndicatorTile>> readBoard(const store::Database &db,
                                                   const SharedReference &reference,
                                                   domain::Subsystem subsystem,
                                                   const domain::UnitId &unit, const QDate &today)
{
    auto values = store::IndicatorRepository(db).valid(subsystem, unit,
                                                       today.addMonths(-kBoardMonths), today);
    if (!values)
        return std::unexpected(values.error());
    QHash<QString, std::vector<domain::Observation>> byIndicator;
    for (auto &value : *values)
        byIndicator[value.indicatorId.value].push_back(std::move(value));
    std::vector<IndicatorTile> tiles;
    for (const auto &indicator : reference->indicatorList) {
        if (indicator.subsystem != subsystem)
            continue;
        const auto &own = byIndicator[indicator.id.value];
        const int year = own.empty() ? today.year()
                                     : std::ranges::max(own, {}, [](const auto &each) {
                                           return each.period.start;
                                       }).period.end.year();
        tiles.push_back(
            {indicator,
             analysis::factsOf(indicator, own, reference->plan(indicator.id, unit, year), today)});
    }
    // Groups stand together, in the order in which the catalogue first names them.
    QHash<QString, qsizetype> order;
    for (const auto &tile : tiles)
        if (!order.contains(tile.indicator.group))
            order.insert(tile.indicator.group, order.size());
    std::ranges::stable_sort(tiles, {}, [&order](const IndicatorTile &tile) {
        return order.value(tile.indicator.group);
    });
    return tiles;
}

/// The newest publication of each period.
std::vector<domain::Observation> newestVersions(const std::vector<domain::Observation> &versions)
{
    std::vector<domain::Observation> valid;
    for (const auto &version : versions) {
        if (!valid.empty() && valid.back().period == version.period)
            valid.back() = version;
        else
            valid.push_back(version);
    }
    return valid;
}

core::Result<IndicatorStory> readStory(const store::Database &db, const SharedReference &reference,
                                       const domain::IndicatorId &id, const domain::UnitId &unit,
                                       const QDate &today)
{
    const auto indicator = reference->indicators.constFind(id.value);
    if (indicator == reference->indicators.cend())
        return core::failure(core::ErrorKind::NotFound, id.value);
    const store::IndicatorRepository repository(db);
    auto versions = repository.series(id, unit, {}, today.addMonths(-kStoryMonths), today);
    if (!versions)
        return std::unexpected(versions.error());
    IndicatorStory story{*indicator, unit, std::move(*versions), {}, {}};
    story.valid = newestVersions(story.versions);
    if (story.valid.empty())
        return story;
    const auto across = repository.across(id, story.valid.back().period);
    if (!across)
        return std::unexpected(across.error());
    const auto *own = reference->unit(unit);
    for (const auto &value : *across) {
        const auto *other = reference->unit(value.unitId);
        const bool below = other && other->parentId == unit;
        const bool beside = other && own && own->level == domain::UnitLevel::Commune &&
                            other->parentId == own->parentId;
        if ((below || beside) && value.breakdown.isEmpty() && !value.missing)
            story.ranking.push_back(value);
    }
    const bool lowFirst = indicator->direction == domain::Direction::Down;
    std::ranges::sort(story.ranking, [lowFirst](const auto &a, const auto &b) {
        return lowFirst ? a.value < b.value : a.value > b.value;
    });
    return story;
}

bool isIndicatorData(domain::Collection collection)
{
    return collection == domain::Collection::Observations ||
           collection == domain::Collection::Plans;
}

} // namespace

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
    return m_subsystem && isIndicatorData(collection);
}

void IndicatorBoard::load()
{
    const auto reference = m_directory.reference();
    query([reference, subsystem = *m_subsystem, unit = unitOr(reference, m_unit, m_today),
           today = m_today](const store::Database &db) {
        return readBoard(db, reference, subsystem, unit, today);
    });
}

IndicatorDetail::IndicatorDetail(store::ReaderPool &readers, store::ChangeHub &hub,
                                 const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] {
        if (!m_indicator.isEmpty())
            load();
    });
}

void IndicatorDetail::show(const domain::IndicatorId &indicator, const domain::UnitId &unit,
                           const QDate &today)
{
    if (indicator == m_indicator && unit == m_unit && today == m_today)
        return;
    m_indicator = indicator;
    m_unit = unit;
    m_today = today;
    forget();
    load();
}

bool IndicatorDetail::concerns(domain::Collection collection, const QStringList &) const
{
    return !m_indicator.isEmpty() && isIndicatorData(collection);
}

void IndicatorDetail::load()
{
    if (m_indicator.isEmpty())
        return clear();
    const auto reference = m_directory.reference();
    query([reference, id = m_indicator, unit = unitOr(reference, m_unit, m_today), today = m_today](
              const store::Database &db) { return readStory(db, reference, id, unit, today); });
}

} // namespace items
