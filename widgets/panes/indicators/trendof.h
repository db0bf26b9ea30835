// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/comparison.h"
#include "models/items/indicatorstory.h"
#include "widgets/charts/trend.h"

namespace panes::indicators {

/// How many periods a trend shows at first; the rest is there to pan to.
inline constexpr int kPeriodsAtFirst = 25;

/// The trend of a figure from its first period to its last, without a hole: what stands, the same
/// period a year earlier, the plan (of a flow the part of the period).
[[nodiscard]] charts::Trend trendOf(const items::IndicatorStory &story,
                                    const items::Reference &reference);
/// The periods of that trend, one per point.
[[nodiscard]] std::vector<domain::Period> periodsOf(const items::IndicatorStory &story);
/// Several series as one trend; the table has at least one line.
[[nodiscard]] charts::Trend trendOf(const analysis::SeriesTable &table,
                                    const items::Reference &reference);
/// What tells the lines of a comparison apart: units, indicators, or both.
[[nodiscard]] QStringList lineNames(const std::vector<analysis::SeriesTable::Line> &lines,
                                    const items::Reference &reference);

} // namespace panes::indicators
