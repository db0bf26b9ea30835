// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keptsql.h"

#include "models/domain/ticketworkflow.h"

using domain::Collection;
using domain::Rights;
using domain::Subsystem;

namespace store {
namespace {

constexpr const char *kNone = "0";

bool boundsIndicators(const Rights &rights)
{
    return rights.subsystems || !rights.classes.testFlag(domain::DataClass::Internal);
}

/// The members of a list as the columns keep it: JSON, or nothing for an empty one.
QByteArray listed(const QByteArray &name)
{
    return "json_each(coalesce(nullif(CAST(" + name + " AS TEXT), ''), '[]'))";
}

QByteArray ofSubsystems(const Rights &rights)
{
    if (!rights.subsystems)
        return "1";
    QByteArrayList numbers;
    for (const Subsystem subsystem : *rights.subsystems)
        numbers << QByteArray::number(int(subsystem));
    return "subsystem IN (" + numbers.join(',') + ")";
}

QByteArray indicators(const Rights &rights)
{
    if (!boundsIndicators(rights))
        return {};
    const QByteArray open = rights.classes.testFlag(domain::DataClass::Internal)
                                ? ""
                                : " AND coalesce(disclosure, '') <> 'internal'";
    return ofSubsystems(rights) + open;
}

QByteArray feeds(const Rights &rights)
{
    return boundsIndicators(rights)
               ? "coalesce(indicator_ids, '') = '' OR EXISTS(SELECT 1 FROM " +
                     listed("indicator_ids") +
                     " AS named JOIN indicators ON indicators.id = named.value)"
               : QByteArray();
}

QByteArray reports(const Rights &rights)
{
    if (!maySee(rights, Subsystem::FieldReports))
        return kNone;
    QByteArrayList bounds;
    if (rights.units)
        bounds << "(unit_id IN (SELECT value FROM json_each(?1)) OR district_id IN (SELECT value "
                  "FROM json_each(?1)))";
    if (rights.agencies)
        bounds << "(lead_agency_id IN (SELECT value FROM json_each(?2)) OR EXISTS(SELECT 1 FROM " +
                      listed("support_agency_ids") +
                      " AS supporting WHERE supporting.value IN (SELECT value FROM "
                      "json_each(?2))))";
    return bounds.join(" AND ");
}

/// Of what an agency answers for.
QByteArray ofAgencies(const Rights &rights)
{
    return rights.agencies ? "agency_id IN (SELECT value FROM json_each(?2))" : "";
}

QByteArray submissions(const Rights &rights)
{
    QByteArrayList bounds{ofAgencies(rights)};
    if (boundsIndicators(rights))
        bounds << "EXISTS(SELECT 1 FROM feeds WHERE feeds.id = feed_id)";
    bounds.removeAll(QByteArray());
    return bounds.join(" AND ");
}

/// Of what hangs on a report.
QByteArray ofReport(const Rights &rights)
{
    if (!maySee(rights, Subsystem::FieldReports))
        return kNone;
    return rights.units || rights.agencies
               ? "EXISTS(SELECT 1 FROM reports WHERE reports.id = report_id)"
               : "";
}

QByteArray reportEvents(const Rights &rights)
{
    QByteArrayList bounds{ofReport(rights)};
    if (!rights.classes.testFlag(domain::DataClass::Internal))
        bounds << "coalesce(kind, '') NOT IN ('comment', 'assign', 'reveal')";
    bounds.removeAll(QByteArray());
    return bounds.join(" AND ");
}

QByteArray attachments(const Rights &rights)
{
    const QByteArray ofMedia = "coalesce(media_item_id, '') <> '' AND coalesce(report_id, '') = ''";
    const QByteArray media = maySee(rights, Subsystem::Media) ? "1" : kNone;
    const QByteArray report = ofReport(rights);
    if (media == "1" && report.isEmpty())
        return {};
    return "CASE WHEN " + ofMedia + " THEN " + media + " ELSE " +
           (report.isEmpty() ? "1" : report) + " END";
}

} // namespace

QByteArray keptSql(Collection collection, const Rights &rights)
{
    if (!mayRead(rights, collection))
        return kNone;
    switch (collection) {
    case Collection::Indicators:
        return indicators(rights);
    case Collection::Plans:
    case Collection::Observations:
    case Collection::Slots:
    case Collection::Remarks:
        return boundsIndicators(rights)
                   ? "EXISTS(SELECT 1 FROM indicators WHERE indicators.id = indicator_id)"
                   : "";
    case Collection::Submissions:
        return submissions(rights);
    case Collection::Explanations:
        return ofAgencies(rights);
    case Collection::Tickets:
        return seesEveryTicket(rights)
                   ? ""
                   : "coalesce(opened_by_id, '') = ?4 OR coalesce(agency_id, '') IN (SELECT value "
                     "FROM json_each(?3))";
    case Collection::Feeds:
        return feeds(rights);
    case Collection::Reports:
        return reports(rights);
    case Collection::ReportEvents:
        return reportEvents(rights);
    case Collection::Attachments:
        return attachments(rights);
    case Collection::AlarmRules:
        return rights.subsystems ? ofSubsystems(rights) : QByteArray();
    case Collection::AlarmActions:
        return rights.subsystems
                   ? "EXISTS(SELECT 1 FROM alarm_rules WHERE alarm_rules.id = rule_id)"
                   : "";
    default:
        return {};
    }
}

} // namespace store
