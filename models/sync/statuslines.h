// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changewriter.h"
#include "models/sync/status.h"

namespace syncing {

/// Writes what the cache says of every collection into the status: counts, completeness, age.
void describe(Status &status, const std::vector<store::CollectionState> &states,
              const QHash<domain::Collection, qint64> &quarantined);

} // namespace syncing
