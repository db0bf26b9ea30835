// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportfigures.h"

#include "models/store/database.h"
#include "models/store/readsnapshot.h"
#include "models/store/reportquery.h"
#include "models/store/statement.h"
#include "models/store/timeorder.h"

namespace store {
namespace {

/// In the order in which factOf() reads them; all of the first line stand in reports_by_ord.
constexpr auto kColumns =
    "ord, due_at, state, open, outcome, category_id, district_id, unit_id, lead_agency_id, "
    "longitude, latitude, "
    "received_at, asked_at, answered_at, forwarded_at, submitted_at, resulted_at, returned, "
    "reopened";

domain::ReportFact factOf(const Statement &row)
{
    const qint64 outcome = row.integer(4);
    return {.sentAt = msOfOrd(row.integer(0)),
            .dueAt = row.integer(1),
            .state = static_cast<domain::ReportState>(row.integer(2)),
            .open = row.integer(3) != 0,
            .processed = (outcome & 4) != 0,
            .onTime = (outcome & 8) != 0,
            .onlyExtended = (outcome & 16) != 0,
            .rating = int(outcome & 3),
            .category = row.view(5),
            .district = row.view(6),
            .unit = row.view(7),
            .agency = row.view(8),
            .longitude = row.real(9),
            .latitude = row.real(10),
            .receivedAt = row.integer(11),
            .askedAt = row.integer(12),
            .answeredAt = row.integer(13),
            .forwardedAt = row.integer(14),
            .submittedAt = row.integer(15),
            .resultedAt = row.integer(16),
            .returned = int(row.integer(17)),
            .reopened = int(row.integer(18))};
}

} // namespace

core::Result<void> ReportFigureRepository::forEach(
    const ReportFilter &filter, const std::function<void(const domain::ReportFact &)> &take) const
{
    const ReadSnapshot snapshot(m_db);
    return reportQuery(m_db, filter, ReportUse::Points).and_then([&](KeysetQuery query) {
        query.alongside(" LEFT JOIN report_steps ON report_row = reports.row");
        return query.forEach(kColumns, {}, [&](const Statement &row) { take(factOf(row)); });
    });
}

core::Result<QDateTime> ReportFigureRepository::earliest() const
{
    return m_db
        .scalar("SELECT coalesce((SELECT min(ord) FROM reports INDEXED BY reports_by_ord "
                "WHERE retired_at IS NULL), -1)")
        .transform([](qint64 ord) {
            return ord < 0 ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(msOfOrd(ord), QTimeZone::UTC);
        });
}

} // namespace store
