// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"
#include "widgets/charts/trend.h"

namespace items {
struct Reference;
}

namespace panes::indicators {

/// What happened in the periods (in order, without a hole) of a unit's figure, to be known when
/// reading its trend: the first day of Tết, which moves, where a period is a month or shorter; and
/// the days on which the unit was made, changed or ended.
[[nodiscard]] std::vector<charts::TrendNote> eventsOf(const std::vector<domain::Period> &periods,
                                                      const domain::UnitId &unit,
                                                      const items::Reference &reference);
/// "Ất Tỵ" for 2025: the name of the lunar year that begins in a Gregorian one.
[[nodiscard]] QString lunarYearName(int year);

} // namespace panes::indicators
