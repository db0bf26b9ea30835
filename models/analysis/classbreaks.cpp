// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/classbreaks.h"

#include <algorithm>
#include <cmath>

namespace analysis {

std::vector<double> quantileEnds(std::vector<double> values, int classes)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::ranges::sort(values);
    std::vector<double> ends;
    for (int i = 1; i <= classes && !values.empty(); ++i) {
        const auto upTo = size_t(std::ceil(double(values.size()) * i / classes));
        const double end = values[std::max<size_t>(upTo, 1) - 1];
        if (ends.empty() || end > ends.back())
            ends.push_back(end);
    }
    return ends;
}

int classOf(double value, const std::vector<double> &ends)
{
    const auto found = std::ranges::lower_bound(ends, value);
    return std::min(int(found - ends.begin()), int(ends.size()) - 1);
}

} // namespace analysis
