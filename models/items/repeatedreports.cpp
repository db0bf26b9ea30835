// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/repeatedreports.h"

#include "models/analysis/clusterindex.h"
#include "models/items/nearbyreports.h"

using namespace std::chrono_literals;

namespace items {
namespace {

core::Result<std::vector<analysis::RepeatGroup>> readRepeats(const store::Database &db,
                                                             const ReportFilter &filter)
{
    const auto points = store::ReportRepository(db).points(filter);
    if (!points)
        return std::unexpected(points.error());
    std::vector<analysis::Sighting> sightings;
    sightings.reserve(points->size());
    for (const store::ReportPoint &point : *points) {
        if (point.state != domain::ReportState::Refused &&
            point.state != domain::ReportState::Withdrawn)
            sightings.push_back(
                {point.row, analysis::toMercator(point.longitude, point.latitude), point.sentAt});
    }
    return analysis::repeatGroups(sightings, NearbyReports::kDuplicateMetres,
                                  std::chrono::days(NearbyReports::kDuplicateDays));
}

} // namespace

RepeatedReports::RepeatedReports(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
{
}

void RepeatedReports::setFilter(const std::optional<ReportFilter> &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filter ? load() : clear();
}

void RepeatedReports::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale && m_filter)
        load();
}

bool RepeatedReports::concerns(domain::Collection collection, const QStringList &) const
{
    return m_filter && collection == domain::Collection::Reports;
}

void RepeatedReports::load()
{
    m_stale = !m_wanted;
    if (m_stale)
        return;
    query([filter = *m_filter](const store::Database &db) { return readRepeats(db, filter); });
}

} // namespace items
