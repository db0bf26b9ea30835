// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/maplayers.h"

#include "models/domain/ring.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace items {
namespace {

constexpr qint64 kDueSoonMs = 24LL * 3600 * 1000;

PointTone toneOf(const store::ReportPoint &point, qint64 now)
{
    if (!domain::isOpen(point.state))
        return PointTone::Done;
    if (point.dueAt == 0)
        return PointTone::Open;
    if (point.dueAt < now)
        return PointTone::Overdue;
    return point.dueAt < now + kDueSoonMs ? PointTone::DueSoon : PointTone::Open;
}

core::Result<MapReports> readPoints(const store::Database &db, const ReportFilter &filter)
{
    const store::ReportRepository repository(db);
    const auto matching = repository.count(filter);
    if (!matching)
        return std::unexpected(matching.error());
    const qint64 now = filter.now.toMSecsSinceEpoch();
    std::vector<analysis::ClusterIndex::Point> placed;
    std::vector<analysis::ClusterIndex::Point> overdue;
    auto spots = std::make_shared<std::vector<analysis::Spot>>();
    placed.reserve(size_t(*matching)); // grown, it would be there twice at a time
    spots->reserve(size_t(*matching));
    const auto take = [&](const store::ReportPoint &point) {
        const PointTone tone = toneOf(point, now);
        const bool late = tone == PointTone::Overdue;
        placed.push_back(
            {point.row, analysis::toMercator(point.longitude, point.latitude), quint8(tone), late});
        spots->push_back({placed.back().at, late});
        if (late)
            overdue.push_back(placed.back());
    };
    return repository.eachPoint(filter, take).transform([&] {
        return MapReports{std::make_shared<const analysis::ClusterIndex>(std::move(placed)),
                          std::make_shared<const analysis::ClusterIndex>(std::move(overdue)),
                          std::move(spots), *matching};
    });
}

QRectF boundsOf(const QList<QPointF> &ring)
{
    if (ring.isEmpty())
        return {};
    const auto [west, east] = std::ranges::minmax(ring, {}, [](const QPointF &p) { return p.x(); });
    const auto [north, south] = std::ranges::minmax(ring, {},
                                                    [](const QPointF &p) { return p.y(); });
    return {QPointF(west.x(), north.y()), QPointF(east.x(), south.y())};
}

UnitOutline outlineOf(const domain::Unit &unit)
{
    UnitOutline outline{unit.id,
                        unit.parentId,
                        unit.level,
                        unit.shortName,
                        unit.population,
                        unit.populationYear,
                        analysis::toMercator(unit.longitude, unit.latitude),
                        {},
                        {},
                        unit.geometryProvenance == "illustrative"_L1};
    const QJsonValue coordinates = unit.geometry.value("coordinates"_L1);
    const bool isOne = unit.geometry.value("type"_L1).toString() == "Polygon"_L1;
    const QJsonArray polygons = isOne ? QJsonArray{coordinates} : coordinates.toArray();
    for (const QJsonValue &polygon : polygons) {
        for (const QJsonValue &ring : polygon.toArray()) {
            QList<QPointF> drawn;
            for (const QJsonValue &point : ring.toArray())
                drawn << analysis::toMercator(point[0].toDouble(), point[1].toDouble());
            outline.box |= boundsOf(drawn);
            outline.rings << drawn;
        }
    }
    return outline;
}

core::Result<std::vector<UnitOutline>> readOutlines(const store::Database &db, const QDate &day)
{
    const auto units = store::AdministrationRepository(db).units(true);
    if (!units)
        return std::unexpected(units.error());
    std::vector<UnitOutline> outlines;
    for (const auto &unit : *units) {
        if (unit.validOn(day) && !unit.geometry.isEmpty())
            outlines.push_back(outlineOf(unit));
    }
    return outlines;
}

} // namespace

MapReports noReports()
{
    return {std::make_shared<const analysis::ClusterIndex>(),
            std::make_shared<const analysis::ClusterIndex>(),
            std::make_shared<const std::vector<analysis::Spot>>(), 0};
}

qint64 MapReports::placedIn(const QRectF &mercator) const
{
    return std::ranges::count_if(
        *spots, [&](const analysis::Spot &spot) { return mercator.contains(spot.at); });
}

bool UnitOutline::contains(const QPointF &at) const
{
    if (!box.contains(at))
        return false;
    return domain::ringsHold(rings, at);
}

ReportPoints::ReportPoints(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
    , m_readers(readers)
{
}

void ReportPoints::setFilter(const std::optional<ReportFilter> &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filter ? load() : clear();
}

QFuture<core::Result<domain::ReportId>> ReportPoints::idOf(qint64 row)
{
    return m_readers.run(
        [row](const store::Database &db) { return store::ReportRepository(db).idOfRow(row); });
}

QFuture<core::Result<domain::Report>> ReportPoints::report(const domain::ReportId &id)
{
    return m_readers.run(
        [id](const store::Database &db) { return store::ReportRepository(db).report(id); });
}

bool ReportPoints::concerns(domain::Collection collection, const QStringList &) const
{
    return m_filter && collection == domain::Collection::Reports;
}

void ReportPoints::load()
{
    query([filter = *m_filter](const store::Database &db) { return readPoints(db, filter); });
}

UnitOutlines::UnitOutlines(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 500ms, parent)
{
}

void UnitOutlines::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    load();
}

bool UnitOutlines::concerns(domain::Collection collection, const QStringList &) const
{
    return m_day.isValid() && collection == domain::Collection::Units;
}

void UnitOutlines::load()
{
    query([day = m_day](const store::Database &db) { return readOutlines(db, day); });
}

} // namespace items
