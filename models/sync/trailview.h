// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/trail.h"

#include <optional>
#include <vector>

namespace syncing {

/// What became of the trail, for the person who may read it.
struct TrailView {
    std::vector<domain::TrailEntry> entries = {}; ///< newest first
    std::optional<qint64> broken = {};            ///< the first entry that is not as it was written
    qint64 unsent = 0;                            ///< at most 500 are counted
    QString refusal = {};                         ///< why the backend takes no more; empty: it does

    bool operator==(const TrailView &) const = default;
};

} // namespace syncing
