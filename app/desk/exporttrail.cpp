// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/exporttrail.h"

#include "models/store/trail.h"
#include "models/sync/deskuser.h"

namespace desk {

core::Result<void> noteExport(Desk &desk, const QString &detail)
{
    const store::Profile &profile = desk.profile();
    const auto trail = store::Trail::open(profile.directory() + QStringLiteral("/trail.db"),
                                          profile.key());
    if (!trail)
        return std::unexpected(trail.error());
    domain::TrailEntry entry{.at = desk.lastKnownNow(),
                             .verb = domain::TrailVerb::Exported,
                             .detail = detail.left(domain::kLongestTrailDetail)};
    if (const auto me = syncing::rememberedAccount(desk.profile().writer())) {
        entry.account = me->id;
        entry.who = me->name;
    }
    const auto added = trail->add(std::move(entry));
    return added ? core::Result<void>() : std::unexpected(added.error());
}

} // namespace desk
