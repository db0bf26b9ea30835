// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trend.h"

#include <algorithm>

namespace charts {

std::vector<TrendLine> linesOf(const Trend &trend)
{
    std::vector<TrendLine> lines{{trend.name, trend.unit, trend.points}};
    const size_t more = std::min(trend.others.size(), kMostLines - 1);
    lines.insert(lines.end(), trend.others.begin(), trend.others.begin() + ptrdiff_t(more));
    return lines;
}

} // namespace charts
