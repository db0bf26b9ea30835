// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/slottally.h"

#include "models/store/database.h"
#include "models/store/recordquery.h"
#include "models/store/recordtypes.h"
#include "models/store/statement.h"

namespace store {

core::Result<std::vector<SlotTally>> SlotTallyRepository::tally(const QDateTime &from,
                                                                const QDateTime &to) const
{
    auto statement = m_db.cached(
        "SELECT feed_id, indicator_id, COUNT(*),"
        " SUM(CASE WHEN filled_at IS NOT NULL THEN filled_at < ?2"
        "     ELSE state IN ('filled', 'late', 'none') END),"
        " SUM(CASE WHEN filled_at IS NOT NULL THEN filled_at < ?2 AND filled_at > due_at"
        "     ELSE state = 'late' END)"
        " FROM due_slots WHERE retired_at IS NULL AND due_at >= ?1 AND due_at < ?2"
        " GROUP BY feed_id, indicator_id ORDER BY feed_id, indicator_id");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(1, from);
    statement->bind(2, to);
    std::vector<SlotTally> tallies;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return tallies;
        tallies.push_back({.feed = domain::FeedId(statement->text(0)),
                           .indicator = domain::IndicatorId(statement->text(1)),
                           .due = statement->integer(2),
                           .filled = statement->integer(3),
                           .late = statement->integer(4)});
    }
}

core::Result<std::vector<domain::Slot>> SlotTallyRepository::dueIn(const QDateTime &from,
                                                                   const QDateTime &to) const
{
    return records<domain::Slot>(m_db, "AND due_at >= ?1 AND due_at < ?2 ORDER BY due_at, id", from,
                                 to);
}

} // namespace store
