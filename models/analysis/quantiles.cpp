// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quantiles.h"

#include <algorithm>
#include <cmath>

namespace analysis {

std::optional<double> quantile(std::vector<float> &values, double share)
{
    if (values.empty())
        return std::nullopt;
    const double position = std::clamp(share, 0.0, 1.0) * double(values.size() - 1);
    const auto low = values.begin() + std::ptrdiff_t(position);
    std::nth_element(values.begin(), low, values.end());
    const double rest = position - std::floor(position);
    if (rest == 0)
        return *low;
    const float next = *std::min_element(low + 1, values.end());
    return double(*low) + rest * (double(next) - double(*low));
}

Durations durationsOf(std::vector<float> &hours)
{
    return {qint64(hours.size()), quantile(hours, 0.5).value_or(0),
            quantile(hours, 0.9).value_or(0)};
}

} // namespace analysis
