// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportquery.h"

#include "models/core/moment.h"
#include "models/store/database.h"
#include "models/store/figureconditions.h"
#include "models/store/regionfunction.h"
#include "models/store/reportplace.h"
#include "models/store/statement.h"
#include "models/store/timeorder.h"

#include <algorithm>
#include <ranges>

namespace store {
namespace {

constexpr qsizetype kMostBranches = 16; ///< each branch reads a page of its own
constexpr qint64 kShortPeriod =
    4; ///< a quarter of all time is sooner grouped than the whole index read

/// The units of a filter, told apart by whether reports name them as district.
struct UnitChoice {
    QStringList districts;
    QStringList communes;
    [[nodiscard]] bool isEmpty() const { return districts.isEmpty() && communes.isEmpty(); }
};

core::Result<UnitChoice> chooseUnits(const Database &db, const std::vector<domain::UnitId> &units)
{
    UnitChoice choice;
    auto probe = db.cached(
        "SELECT EXISTS(SELECT 1 FROM reports WHERE district_id = ?1 AND retired_at IS NULL)");
    if (!probe)
        return std::unexpected(probe.error());
    for (const domain::UnitId &unit : units) {
        probe->bind(1, unit.value);
        if (auto row = probe->step(); !row)
            return std::unexpected(row.error());
        (probe->integer(0) != 0 ? choice.districts : choice.communes).append(unit.value);
        probe->reset();
    }
    return choice;
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

bool wantsOpen(const ReportFilter &filter)
{
    return filter.openOnly || filter.overdueOnly || filter.dueSoonOnly ||
           (!filter.states.empty() && std::ranges::all_of(filter.states, domain::isOpen));
}

void narrowStates(KeysetQuery &query, const ReportFilter &filter)
{
    if (wantsOpen(filter))
        query.narrow({"open = 1", {}});
    if (filter.states.empty())
        return;
    QList<QByteArray> numbers;
    for (const domain::ReportState state : filter.states)
        numbers.append(number(static_cast<int>(state)));
    query.narrow({"state IN (" + numbers.join(", ") + ")", {}});
}

void narrowTimes(KeysetQuery &query, const ReportFilter &filter)
{
    const qint64 now = filter.now.toMSecsSinceEpoch();
    if (filter.overdueOnly)
        query.narrow({"due_at < " + number(now), {}});
    if (filter.dueSoonOnly)
        query.narrow(
            {"due_at >= " + number(now) + " AND due_at < " + number(now + core::kDayMs), {}});
    if (filter.sentFrom.isValid())
        query.narrow({"ord >= " + number(ordOf(filter.sentFrom)), {}});
    if (filter.sentTo.isValid())
        query.narrow({"ord < " + number(ordOf(filter.sentTo)), {}});
}

void narrowChanges(KeysetQuery &query, const ReportFilter &filter)
{
    if (filter.changedSince.isValid())
        query.narrow({"updated_at >= " + number(filter.changedSince.toMSecsSinceEpoch()), {}});
}

/// The box first: it is cheap, and most reports are outside.
void narrowRegion(KeysetQuery &query, const QList<QPointF> &region)
{
    if (region.isEmpty())
        return;
    const auto between = [](const QByteArray &column, const auto &ends) {
        return column + " BETWEEN " + QByteArray::number(ends.min, 'f', 7) + " AND " +
               QByteArray::number(ends.max, 'f', 7);
    };
    const auto xs = std::ranges::minmax(region | std::views::transform(&QPointF::x));
    const auto ys = std::ranges::minmax(region | std::views::transform(&QPointF::y));
    query.narrow({between("longitude", xs) + " AND " + between("latitude", ys) +
                      " AND in_ring(?, longitude, latitude)",
                  {ringText(region)}});
}

QByteArray marks(qsizetype count)
{
    return QByteArray("?, ").repeated(count).chopped(2);
}

void narrowUnits(KeysetQuery &query, const UnitChoice &units)
{
    if (units.isEmpty())
        return;
    if (units.communes.isEmpty())
        query.narrowTo("district_id", units.districts);
    else if (units.districts.isEmpty())
        query.narrowTo("unit_id", units.communes);
    else
        query.narrow({"(district_id IN (" + marks(units.districts.size()) + ") OR unit_id IN (" +
                          marks(units.communes.size() + units.districts.size()) + "))",
                      units.districts + units.communes + units.districts});
}

bool onlyFewCommunes(const UnitChoice &units)
{
    return units.districts.isEmpty() && !units.communes.isEmpty() &&
           units.communes.size() <= kMostBranches;
}

/// Whether the period is so short that reading it by time beats reading everything in the order of
/// the counts.
bool isShortPeriod(const Database &db, const ReportFilter &filter)
{
    if (!filter.sentFrom.isValid())
        return false;
    const auto first = db.scalar(
        "SELECT min(ord) FROM reports INDEXED BY reports_by_ord WHERE retired_at IS NULL");
    const auto last = db.scalar(
        "SELECT max(ord) FROM reports INDEXED BY reports_by_ord WHERE retired_at IS NULL");
    return first && last && (*last - ordOf(filter.sentFrom)) < (*last - *first) / kShortPeriod;
}

/// For what waits for somebody. What is due within a day is few, and sorted sooner than found.
QByteArray indexForOpen(const ReportFilter &filter, ReportUse use)
{
    if (filter.dueSoonOnly || (use == ReportUse::Count && filter.overdueOnly))
        return "reports_by_due";
    return filter.states.size() == 1 ? "reports_by_open_state" : "reports_by_open";
}

/// Whether the reports of a place are sooner read there than found among the others. What one
/// person works on and what changed are few themselves.
bool goesByPlace(const Database &db, const ReportFilter &filter, const QByteArray &place,
                 ReportUse use)
{
    if (place.isEmpty() || !filter.text.isEmpty() || !filter.assignee.isEmpty() ||
        use == ReportUse::Resolved)
        return false;
    return (use != ReportUse::List && !filter.changedSince.isValid()) || isSparse(db, place);
}

QByteArray indexFor(const Database &db, const ReportFilter &filter, const UnitChoice &units,
                    ReportUse use)
{
    if (!filter.assignee.isEmpty())
        return "reports_by_assignee";
    if (filter.changedSince.isValid())
        return "reports_by_updated";
    if (use == ReportUse::Points)
        return "reports_by_ord";
    if (use == ReportUse::Resolved)
        return "reports_by_resolved";
    if (use == ReportUse::PerCommune)
        return isShortPeriod(db, filter) ? "reports_by_ord" : "reports_by_unit";
    if (use != ReportUse::Counts && wantsOpen(filter))
        return indexForOpen(filter, use);
    if (!filter.agency.isEmpty())
        return "reports_by_agency";
    if (onlyFewCommunes(units))
        return "reports_by_unit";
    if (!filter.category.isEmpty())
        return "reports_by_category";
    if (use == ReportUse::List || isShortPeriod(db, filter))
        return "reports_by_ord";
    return use == ReportUse::Counts || !units.isEmpty() ? "reports_by_district" : "reports_by_ord";
}

/// One look-up per commune keeps each in the order of its index.
void branchOverCommunes(KeysetQuery &query, const UnitChoice &units)
{
    std::vector<Condition> branches;
    for (const QString &commune : units.communes)
        branches.push_back({"unit_id = ?", {commune}});
    query.branchOver(std::move(branches));
}

} // namespace

core::Result<KeysetQuery> reportQuery(const Database &db, const ReportFilter &filter, ReportUse use)
{
    const auto units = chooseUnits(db, filter.units);
    if (!units)
        return std::unexpected(units.error());
    KeysetQuery query(db, "reports");
    narrowStates(query, filter);
    narrowTimes(query, filter);
    narrowChanges(query, filter);
    narrowRegion(query, filter.region);
    narrowToFigure(query, filter);
    if (use == ReportUse::Resolved)
        query.narrow({"resolved_at IS NOT NULL", {}});
    if (!filter.category.isEmpty())
        query.narrow({"category_id = ?", {filter.category.value}});
    if (!filter.agency.isEmpty())
        query.narrow({"lead_agency_id = ?", {filter.agency.value}});
    if (!filter.assignee.isEmpty())
        query.narrow({"assignee = ? AND assignee <> ''", {filter.assignee}});
    const QByteArray place = placeSql(filter);
    const bool byPlace = goesByPlace(db, filter, place, use);
    if (byPlace)
        query.narrow({place, {}});
    const QByteArray index = byPlace ? "reports_by_place" : indexFor(db, filter, *units, use);
    if (index == "reports_by_unit" && use == ReportUse::List && filter.text.isEmpty())
        branchOverCommunes(query, *units);
    else
        narrowUnits(query, *units);
    query.through(index);
    if (auto matched = query.match(filter.text); !matched)
        return std::unexpected(matched.error());
    return query;
}

} // namespace store
