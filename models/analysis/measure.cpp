// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/measure.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using domain::ValueKind;

constexpr int kMostDecimals = 9;

/// A dictionary that scales by nothing would make every value disappear.
double displayScaleOf(const domain::Indicator &indicator)
{
    const double scale = std::abs(indicator.displayScale);
    return scale > 0 && std::isfinite(scale) ? scale : 1;
}

bool isPer(const domain::Indicator &indicator, QLatin1StringView count)
{
    return indicator.unitOfMeasure.contains(count) || indicator.name.contains(count);
}

} // namespace

double lastPlace(const domain::Indicator &indicator)
{
    const int decimals = std::clamp(indicator.decimals, 0, kMostDecimals);
    return std::pow(10, -decimals) / displayScaleOf(indicator);
}

double ratioScale(const domain::Indicator &indicator)
{
    double scale = 1;
    if (indicator.unitOfMeasure.contains(u'%'))
        scale = 100;
    else if (indicator.unitOfMeasure.contains(u'‰'))
        scale = 1'000;
    else if (isPer(indicator, "100.000 d"_L1))
        scale = 100'000;
    else if (indicator.unitOfMeasure.contains(u"vạn dân") || indicator.name.contains(u"vạn dân"))
        scale = 10'000;
    return scale / displayScaleOf(indicator);
}

bool movesInPoints(const domain::Indicator &indicator)
{
    const bool share = indicator.kind == ValueKind::Ratio || indicator.kind == ValueKind::Index ||
                       indicator.kind == ValueKind::Structure;
    return share && indicator.unitOfMeasure.contains(u'%');
}

} // namespace analysis
