// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/trend.h"

/// A trend in words, in the present language.
namespace charts::trendwords {

/// All that is known of one period, a line for each series, and its notes.
[[nodiscard]] QString readOut(const Trend &trend, int period);
/// For each series: from its first to its last value, the least, the greatest, how many gaps.
[[nodiscard]] QString summary(const Trend &trend);
[[nodiscard]] ChartTable table(const Trend &trend);
/// "Remark 2: text".
[[nodiscard]] QString note(const TrendNote &note, size_t number);

} // namespace charts::trendwords
