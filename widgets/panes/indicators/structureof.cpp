// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/structureof.h"

#include "models/analysis/identities.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace panes::indicators {
namespace {

namespace words = common::indicators;
constexpr int kShareDecimals = 2;

/// The entry that names the parts: the indicator itself, or one that it is a part of.
const domain::Indicator *namingParts(const domain::Indicator &indicator,
                                     const items::Reference &reference)
{
    if (!indicator.partCodes.isEmpty())
        return &indicator;
    const auto found = std::ranges::find_if(reference.indicatorList, [&](const auto &other) {
        return other.partCodes.contains(indicator.code);
    });
    return found == reference.indicatorList.end() ? nullptr : &*found;
}

/// One period while its shares are worked out.
struct Sums {
    std::vector<std::optional<double>> values; ///< of the parts
    std::optional<double> whole;               ///< 100 for a structure

    [[nodiscard]] std::optional<double> sum() const
    {
        double sum = 0;
        for (const auto &value : values) {
            if (!value)
                return std::nullopt;
            sum += *value;
        }
        return sum;
    }
};

Sums sumsIn(const WholeAndParts &parts, const analysis::SeriesTable &series, size_t period)
{
    Sums sums;
    for (size_t i = 0; i < parts.parts.size(); ++i)
        sums.values.push_back(series.lines[i].values[period]);
    if (parts.whole.isEmpty())
        sums.whole = 100;
    else if (series.lines.size() > parts.parts.size())
        sums.whole = series.lines.back().values[period];
    return sums;
}

charts::StructurePeriod periodOf(const Sums &sums, double tolerance)
{
    charts::StructurePeriod shown;
    const auto sum = sums.sum();
    const auto base = sums.whole ? sums.whole : sum;
    for (const auto &value : sums.values)
        shown.shares.push_back(value && base && *base > 0 ? std::optional(*value / *base * 100)
                                                          : std::nullopt);
    if (!sum || !sums.whole)
        return shown;
    const double off = *sum - *sums.whole;
    shown.check = std::abs(off) <= tolerance ? charts::TotalCheck::Fits : charts::TotalCheck::Off;
    if (shown.check == charts::TotalCheck::Off)
        shown.checkText = QCoreApplication::translate("StructureOf", "parts %1, whole %2",
                                                      "sums of figures")
                              .arg(common::format::number(*sum, kShareDecimals),
                                   common::format::number(*sums.whole, kShareDecimals));
    return shown;
}

/// By which rounding alone may part the sum from the whole.
double toleranceOf(const WholeAndParts &parts, const items::Reference &reference)
{
    if (parts.whole.isEmpty())
        return analysis::kStructureTolerance;
    const auto half = [&](const domain::IndicatorId &id) {
        return 0.5 * std::pow(10, -reference.indicators.value(id.value).decimals);
    };
    return std::transform_reduce(parts.parts.begin(), parts.parts.end(), half(parts.whole),
                                 std::plus<>(), half);
}

} // namespace

std::optional<WholeAndParts> structureAround(const domain::Indicator &indicator,
                                             const items::Reference &reference)
{
    const domain::Indicator *naming = namingParts(indicator, reference);
    if (!naming)
        return std::nullopt;
    WholeAndParts found;
    for (const QString &code : naming->partCodes) {
        const auto *part = reference.indicatorWithCode(code);
        if (!part)
            return std::nullopt; // a key of a breakdown: not a figure of its own
        found.parts.push_back(part->id);
    }
    if (!naming->partCodes.contains(naming->code))
        found.whole = naming->id;
    const size_t lines = found.parts.size() + (found.whole.isEmpty() ? 0 : 1);
    if (found.parts.size() < 2 || lines > analysis::kMostCompared)
        return std::nullopt;
    return found;
}

charts::Structure structureOf(const WholeAndParts &parts, const analysis::SeriesTable &series,
                              const items::Reference &reference, size_t most)
{
    charts::Structure structure;
    structure.title = words::name(reference.indicators.value(
        (parts.whole.isEmpty() ? parts.parts.front() : parts.whole).value));
    structure.decimals = kShareDecimals;
    for (const auto &part : parts.parts)
        structure.parts.push_back(
            {part.value, words::shortName(reference.indicators.value(part.value))});
    const double tolerance = toleranceOf(parts, reference);
    const size_t count = series.periods.size();
    for (size_t period = count > most ? count - most : 0; period < count; ++period) {
        structure.periods.push_back(periodOf(sumsIn(parts, series, period), tolerance));
        structure.periods.back().label = words::periodLabel(series.periods[period]);
    }
    return structure;
}

} // namespace panes::indicators
