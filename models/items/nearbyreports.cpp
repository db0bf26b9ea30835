// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/nearbyreports.h"

using namespace std::chrono_literals;

namespace items {
namespace {

core::Result<std::vector<NearbyReport>> readNearby(const store::Database &db,
                                                   const domain::Report &report)
{
    const store::ReportRepository repository(db);
    const auto found = repository.near(
        {.longitude = report.longitude,
         .latitude = report.latitude,
         .metres = NearbyReports::kDuplicateMetres,
         .from = report.sentAt.addDays(-NearbyReports::kDuplicateDays),
         .to = report.sentAt,
         .limit = NearbyReports::kMost});
    if (!found)
        return std::unexpected(found.error());
    std::vector<NearbyReport> nearby;
    for (const auto &[id, metres] : *found) {
        if (id == report.id)
            continue;
        auto other = repository.report(id);
        auto attachments = repository.attachments(id);
        if (other && attachments && other->state != domain::ReportState::Refused &&
            other->state != domain::ReportState::Duplicate)
            nearby.push_back({std::move(*other), std::move(*attachments), metres});
    }
    return nearby;
}

} // namespace

NearbyReports::NearbyReports(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 2s, parent)
{
}

void NearbyReports::setReport(const domain::Report &report)
{
    if (report.id == m_report.id)
        return;
    m_report = report;
    // Only an open matter is worth asking about; without a place there is nothing near it.
    if (!domain::isOpen(report.state) || (report.longitude == 0 && report.latitude == 0))
        return clear();
    forget();
    load();
}

bool NearbyReports::concerns(domain::Collection, const QStringList &) const
{
    return false; // asked once for a report: hints do not jump while it is read
}

void NearbyReports::load()
{
    query([report = m_report](const store::Database &db) { return readNearby(db, report); });
}

} // namespace items
