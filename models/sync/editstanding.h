// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/editstanding.h"
#include "models/domain/mediaworkflow.h"
#include "models/domain/remarkworkflow.h"
#include "models/sync/status.h"

namespace syncing {

/// The edits of this desk as lists of remarks show them.
[[nodiscard]] inline std::vector<domain::EditStanding> standings(
    const std::vector<PendingEdit> &edits)
{
    std::vector<domain::EditStanding> all;
    for (const PendingEdit &edit : edits)
        all.push_back({edit.edit, edit.state, edit.errorName, edit.errorDetail});
    return all;
}

/// Who works at this desk, as the rules of remarks see it.
[[nodiscard]] inline domain::RemarkActor remarkActor(const DeskUser &user)
{
    return {user.remarkRoles, user.agencyId, user.name};
}

/// Who works at this desk, as the rules of online information see it.
[[nodiscard]] inline domain::MediaActor mediaActor(const DeskUser &user)
{
    return {user.mediaRoles, user.name, user.rights.classes.testFlag(domain::DataClass::Personal)};
}

} // namespace syncing
