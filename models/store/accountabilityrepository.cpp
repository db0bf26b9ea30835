// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountabilityrepository.h"

#include "models/store/accountabilitycolumns.h"
#include "models/store/recordquery.h"

namespace store {

core::Result<std::vector<domain::Submission>> AccountabilityRepository::submissions() const
{
    return records<domain::Submission>(m_db, "ORDER BY entered_at DESC, id");
}

core::Result<std::vector<domain::Closing>> AccountabilityRepository::closings() const
{
    return records<domain::Closing>(m_db, "ORDER BY period DESC, number DESC, id");
}

core::Result<std::vector<domain::Explanation>> AccountabilityRepository::explanations() const
{
    return records<domain::Explanation>(m_db, "ORDER BY at DESC, id");
}

core::Result<std::vector<domain::Proposal>> AccountabilityRepository::proposals() const
{
    return records<domain::Proposal>(m_db, "ORDER BY coalesce(updated_at, at) DESC, id");
}

core::Result<std::vector<domain::UsageDay>> AccountabilityRepository::usageDays(
    const QDate &from, const QDate &to) const
{
    return records<domain::UsageDay>(
        m_db, "AND day BETWEEN ?1 AND ?2 ORDER BY day, agency_id, role, id", from, to);
}

core::Result<std::vector<domain::ServiceDay>> AccountabilityRepository::serviceDays(
    const QDate &from, const QDate &to) const
{
    return records<domain::ServiceDay>(m_db, "AND day BETWEEN ?1 AND ?2 ORDER BY day, id", from,
                                       to);
}

} // namespace store
