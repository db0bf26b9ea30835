// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/closingedits.h"

namespace store {
class Database;
}

namespace items {

/// The scores of a month, quarter or year as the cache has them, in the form of a closing; judges
/// everything anew.
[[nodiscard]] core::Result<domain::ClosedScores> scoresOf(const store::Database &db,
                                                          const QDateTime &now,
                                                          const domain::Period &period);

} // namespace items
