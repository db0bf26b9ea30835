// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usageevent.h"

#include <QDateTime>

#include <vector>

namespace syncing {

/// Whether use is counted at a desk.
struct UsageSwitch {
    bool forbidden = false;   ///< by the policy of the machine: never, whatever the person says
    bool on = true;           ///< the person's wish
    bool screensOnly = false; ///< of a wall: nobody works there

    [[nodiscard]] bool counts() const { return on && !forbidden; }
    bool operator==(const UsageSwitch &) const = default;
};

/// What a person is shown of the counts of their own use.
struct UsageView {
    std::vector<domain::UsageCount> counts = {}; ///< newest day first
    qint64 unsent = 0;                           ///< of everybody at this desk
    UsageSwitch state = {};
    QDateTime nextSending = {}; ///< null: with the next exchange
};

} // namespace syncing
