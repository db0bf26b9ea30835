// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/reviewsource.h"

#include "models/store/changewriter.h"
#include "models/sync/reviewreader.h"
#include "models/sync/statuslines.h"

using namespace Qt::StringLiterals;

namespace syncing {

core::Result<Status> reviewStatus(const store::Database &copy, const ReviewFacts &facts)
{
    const auto states = store::SyncStateRepository(copy).all();
    if (!states)
        return std::unexpected(states.error());
    Status status;
    describe(status, *states, {});
    status.connection = Connection::Review;
    status.everComplete = true;
    status.asOf = status.lastContact = facts.asOf;
    domain::Rights &rights = status.user.rights;
    rights.permissions = {u"read:all"_s, kReviewPermission};
    rights.subsystems = facts.subsystems;
    rights.classes.setFlag(domain::DataClass::Personal, facts.personal);
    return status;
}

} // namespace syncing
