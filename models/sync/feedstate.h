// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/ids.h"

#include <QDateTime>

#include <optional>

namespace syncing {

/// How this desk stands with one feed that it reads.
struct FeedState {
    domain::MediaSourceId sourceId = {};
    QString url = {};
    QDateTime visitedAt = {}; ///< the last answer or failure; null: never asked
    QDateTime nextAt = {};    ///< not asked again before; null: at once
    int failures = 0;         ///< in a row
    int items = 0;            ///< new to this desk at the last visit that brought an answer
    std::optional<core::Error> error = {}; ///< of the last visit

    bool operator==(const FeedState &) const = default;
};

} // namespace syncing
