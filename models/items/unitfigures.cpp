// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/unitfigures.h"

using namespace std::chrono_literals;

namespace items {
namespace {

constexpr int kMostSuccessions = 8;

/// Where a unit's figures belong on the day: the unit itself, or the one into which it went whole.
domain::UnitId unitOfDay(domain::UnitId id, const QHash<domain::UnitId, domain::Unit> &units,
                         const QDate &day)
{
    for (int step = 0; step < kMostSuccessions; ++step) {
        const auto unit = units.constFind(id);
        if (unit == units.cend() || unit->validOn(day) || unit->successors.size() != 1 ||
            unit->successors.first().sharePopulation < 1)
            break;
        id = unit->successors.first().to;
    }
    return id;
}

core::Result<UnitFigureTable> readUnitFigures(const store::Database &db, const ReportFilter &filter,
                                              const QDate &day)
{
    const auto units = store::AdministrationRepository(db).units(false);
    if (!units)
        return std::unexpected(units.error());
    QHash<domain::UnitId, domain::Unit> known;
    for (const domain::Unit &unit : *units)
        known.insert(unit.id, unit);
    UnitFigureTable table;
    for (const auto level : {domain::UnitLevel::District, domain::UnitLevel::Commune}) {
        const auto counted = store::ReportRepository(db).perUnit(filter, level);
        if (!counted)
            return std::unexpected(counted.error());
        for (const store::UnitReports &each : *counted) {
            UnitFigure &figure = table[unitOfDay(each.unit, known, day)];
            figure.reports += each.total;
            figure.resolved += each.resolved;
            figure.onTime += each.resolvedOnTime;
        }
    }
    return table;
}

} // namespace

UnitFigures::UnitFigures(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
{
}

void UnitFigures::setFilter(const std::optional<ReportFilter> &filter, const QDate &day)
{
    if (filter == m_filter && day == m_day)
        return;
    m_filter = filter;
    m_day = day;
    m_filter ? load() : clear();
}

void UnitFigures::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale && m_filter)
        load();
}

bool UnitFigures::concerns(domain::Collection collection, const QStringList &) const
{
    return m_filter &&
           (collection == domain::Collection::Reports || collection == domain::Collection::Units);
}

void UnitFigures::load()
{
    m_stale = !m_wanted;
    if (m_stale)
        return;
    query([filter = *m_filter, day = m_day](const store::Database &db) {
        return readUnitFigures(db, filter, day);
    });
}

} // namespace items
