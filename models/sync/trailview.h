// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/trail.h"

#include <optional>
#include <vector>

namespace syncing {

/// A page of the trail and what became of it, for the person who may read it.
struct TrailView {
    std::vector<domain::TrailEntry> entries = {}; ///< newest first, none left out
    std::optional<qint64> broken = {}; ///< the first of the page that is not as it was written
    bool isLast = true;                ///< there are none before these
    qint64 unsent = 0;                 ///< at most 500 are counted
    QString refusal = {};              ///< why the backend takes no more; empty: it does

    bool operator==(const TrailView &) const = default;
};

} // namespace syncing
