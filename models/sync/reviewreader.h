// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/status.h"

namespace syncing {

/// The permission that only whoever looks at a copy has.
inline constexpr QLatin1StringView kReviewPermission("review:all");

/// Nobody works here: a copy is looked at. What its reader may not see is not in it.
[[nodiscard]] inline bool isReader(const DeskUser &user)
{
    return user.rights.permissions.contains(kReviewPermission);
}

} // namespace syncing
