// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <optional>

namespace analysis {

/// How fresh a value is by its indicator's own rhythm; unknown never looks fresh.
enum class Freshness { Unknown, Fresh, Due, Late };

/// The day on which the source closes a period: its last day, or earlier where the reporting window
/// runs from the 15th to the 14th, the 18th to the 17th, or Thursday to Thursday.
[[nodiscard]] QDate windowEnd(const domain::Indicator &indicator, const domain::Period &period);
/// Fresh until the next period's value is due, then Due for a quarter of a period, then Late.
[[nodiscard]] Freshness freshnessOf(const domain::Indicator &indicator,
                                    const std::optional<domain::Period> &latest,
                                    const QDate &today);

} // namespace analysis
