// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/deskuser.h"

#include "models/core/clock.h"
#include "models/store/changewriter.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Subsystem;

namespace syncing {

std::optional<remote::Me> rememberedAccount(const store::Database &db)
{
    const auto text = store::SyncStateRepository(db).meta(QString(kMeMeta));
    if (!text || text->isEmpty())
        return std::nullopt;
    const auto account = remote::decodeMe(text->toUtf8());
    return account ? std::optional(*account) : std::nullopt;
}

QDateTime rememberedTelling(const store::Database &db)
{
    const store::SyncStateRepository states(db);
    const QString told = states.meta(QString(kToldMeta)).value_or(QString());
    if (!told.isEmpty())
        return QDateTime::fromMSecsSinceEpoch(told.toLongLong(), QTimeZone::UTC);
    QDateTime latest;
    for (const auto &state : states.all().value_or(std::vector<store::CollectionState>())) {
        if (state.lastSuccess.isValid() && (!latest.isValid() || latest < state.lastSuccess))
            latest = state.lastSuccess;
    }
    return latest;
}

QDateTime rememberedNow(const store::Database &db, const core::BackendClock &clock)
{
    const auto offset = store::SyncStateRepository(db).meta(u"clock.offset.ms"_s);
    return clock.machineNow().addMSecs(offset ? offset->toLongLong() : 0);
}

remote::Me bounded(remote::Me account, bool withoutPersonal)
{
    account.rights.classes.setFlag(
        domain::DataClass::Personal,
        !withoutPersonal && account.rights.classes.testFlag(domain::DataClass::Personal));
    return account;
}

DeskUser deskUser(const remote::Me &account, const domain::Rights &rights)
{
    DeskUser user{.name = account.name,
                  .roles = {},
                  .agencyId = account.agencyId,
                  .remarkRoles = {},
                  .mediaRoles = {},
                  .rights = rights,
                  .id = account.id};
    if (may(rights, "act"_L1, "reports"_L1) && maySee(rights, Subsystem::FieldReports))
        user.roles = domain::deskRolesFrom(rights.roles);
    if (may(rights, "act"_L1, "remarks"_L1))
        user.remarkRoles = domain::remarkRolesFrom(rights.roles);
    if (may(rights, "act"_L1, "media"_L1) && maySee(rights, Subsystem::Media))
        user.mediaRoles = domain::mediaRolesFrom(rights.roles);
    return user;
}

} // namespace syncing
