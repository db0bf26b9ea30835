// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/feedvisits.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace store {
namespace {

FeedVisit readVisit(const Statement &row)
{
    FeedVisit visit;
    visit.sourceId = domain::MediaSourceId(row.text(0));
    visit.url = row.text(1);
    visit.etag = row.bytes(2);
    visit.lastModified = row.bytes(3);
    visit.visitedAt = row.time(4);
    visit.nextAt = row.time(5);
    visit.failures = static_cast<int>(row.integer(6));
    visit.items = static_cast<int>(row.integer(7));
    visit.errorName = row.text(8);
    visit.errorDetail = row.text(9);
    return visit;
}

} // namespace

core::Result<std::vector<FeedVisit>> FeedVisits::all() const
{
    auto select = m_db.cached("SELECT source_id, url, etag, last_modified, visited_at, next_at, "
                              "failures, items, error_name, error_detail FROM feed_visits "
                              "ORDER BY source_id");
    if (!select)
        return std::unexpected(select.error());
    std::vector<FeedVisit> visits;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return visits;
        visits.push_back(readVisit(*select));
    }
}

core::Result<void> FeedVisits::save(const FeedVisit &visit) const
{
    auto save = m_db.cached("INSERT OR REPLACE INTO feed_visits(source_id, url, etag, "
                            "last_modified, visited_at, next_at, failures, items, error_name, "
                            "error_detail) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!save)
        return std::unexpected(save.error());
    save->bind(1, visit.sourceId.value);
    save->bind(2, visit.url);
    save->bindText(3, visit.etag);
    save->bindText(4, visit.lastModified);
    save->bind(5, visit.visitedAt);
    save->bind(6, visit.nextAt);
    save->bind(7, visit.failures);
    save->bind(8, visit.items);
    save->bind(9, visit.errorName);
    save->bind(10, visit.errorDetail);
    return save->run();
}

} // namespace store
