// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/trend.h"

/// A trend in words, in the present language.
namespace charts::trendwords {

/// All that is known of one period, a line for each series, and its notes.
[[nodiscard]] QString readOut(const Trend &trend, int period);
/// For each series: from its first to its last value, the least, the greatest, how many gaps; then
/// the notes.
[[nodiscard]] QString summary(const Trend &trend);
/// With a column of events where there are any.
[[nodiscard]] ChartTable table(const Trend &trend);
/// "Remark 2: text", "Event: text".
[[nodiscard]] QString note(const std::vector<TrendNote> &notes, size_t index);

} // namespace charts::trendwords
