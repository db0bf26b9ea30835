// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

namespace domain {

/// An edit of this desk and where it stands, as far as a list shows it.
struct EditStanding {
    Edit edit;
    EditState state = EditState::Queued;
    QString errorName = {};
    QString errorDetail = {};

    bool operator==(const EditStanding &) const = default;
};

/// The backend has neither taken nor refused it, and nobody gave it up.
[[nodiscard]] inline bool isOnItsWay(EditState state)
{
    return state == EditState::Queued || state == EditState::Sending;
}
/// It is not done with: on its way, refused, or collided.
[[nodiscard]] inline bool isUnsettled(EditState state)
{
    return state != EditState::Accepted && state != EditState::Dropped;
}

} // namespace domain
