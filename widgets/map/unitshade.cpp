// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/unitshade.h"

#include "models/analysis/versions.h"
#include "models/items/maplayers.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/map/choroplethlayer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace map {
namespace {

using Measure = ChoroplethChoice::Measure;
using Kind = UnitShade::Kind;

constexpr double kPeople = 10'000;

UnitShade rate(double value, qint64 n)
{
    return {n == 0 ? Kind::NoData : n < UnitShade::kFewest ? Kind::Few : Kind::Value, value, n};
}

QString doubtSaid(const domain::Indicator &indicator, const std::vector<analysis::Doubt> &doubts)
{
    const bool beyond = std::ranges::contains(doubts, analysis::Doubt::BelowRange) ||
                        std::ranges::contains(doubts, analysis::Doubt::AboveRange);
    if (!beyond)
        return ChoroplethLayer::tr("to be checked: the value is doubtful");
    const auto end = [&](const std::optional<double> &limit) {
        return limit ? common::indicators::figure(indicator, *limit) : QStringLiteral("…");
    };
    return ChoroplethLayer::tr("to be checked: outside the valid range %1 – %2")
        .arg(end(indicator.validMin), end(indicator.validMax));
}

} // namespace

UnitShade shadeOfReports(Measure measure, const items::UnitOutline &unit,
                         const items::UnitFigure &figure)
{
    switch (measure) {
    case Measure::PerTenThousand:
        return unit.population == 0
                   ? UnitShade{Kind::NoData, 0, figure.reports}
                   : rate(kPeople * double(figure.reports) / double(unit.population),
                          figure.reports);
    case Measure::OnTime:
        return rate(100 * double(figure.onTime) / double(std::max<qint64>(1, figure.resolved)),
                    figure.resolved);
    case Measure::Reports:
    case Measure::Indicator:
        break;
    }
    return {Kind::Value, double(figure.reports), figure.reports};
}

UnitShade shadeOfIndicator(const items::UnitValueTable &table, const items::UnitOutline &unit)
{
    const auto &values = table.of(unit.level).values;
    const auto found = values.constFind(unit.id);
    if (found == values.cend())
        return {};
    constexpr double most = std::numeric_limits<double>::max();
    const double shown = found->value.value * table.indicator.displayScale;
    return {std::isnan(shown) ? Kind::NoData : Kind::Value, std::clamp(shown, -most, most), 0,
            analysis::isProvisional(found->value.status), !found->doubts.empty()};
}

QString shadeText(Measure measure, const items::UnitValueTable *table, double value)
{
    switch (measure) {
    case Measure::PerTenThousand:
        return common::format::number(value, 1);
    case Measure::OnTime:
        return common::format::percent(value, 1);
    case Measure::Indicator:
        return common::format::number(value, table ? table->indicator.decimals : 0);
    case Measure::Reports:
        break;
    }
    return common::format::number(qint64(value));
}

QString reportsSaid(Measure measure, const items::UnitOutline &unit, const UnitShade &shade)
{
    const QString n = common::format::number(shade.n);
    if (shade.kind == Kind::NoData)
        return ChoroplethLayer::tr("%1: no data", "unit").arg(unit.name);
    if (shade.kind == Kind::Few)
        return ChoroplethLayer::tr("%1: few data (n = %2)", "unit").arg(unit.name, n);
    const QString value = shadeText(measure, nullptr, shade.value);
    if (measure == Measure::OnTime)
        return ChoroplethLayer::tr("%1: %2 on time (n = %3 processed)", "unit")
            .arg(unit.name, value, n);
    if (measure == Measure::Reports)
        return ChoroplethLayer::tr("%1: %2 reports", "unit").arg(unit.name, value);
    return ChoroplethLayer::tr("%1: %2 per 10,000 people (n = %3 reports, %4 people in %5)", "unit")
        .arg(unit.name, value, n, common::format::number(unit.population),
             QString::number(unit.populationYear));
}

QString indicatorSaid(const items::UnitValueTable &table, const items::UnitOutline &unit,
                      const UnitShade &shade)
{
    const auto &level = table.of(unit.level);
    const auto found = level.values.constFind(unit.id);
    if (found == level.values.cend() || shade.kind == Kind::NoData)
        return ChoroplethLayer::tr("%1: no data", "unit").arg(unit.name);
    const QString value = shadeText(Measure::Indicator, &table, shade.value) + QChar(0xA0) +
                          common::indicators::unit(table.indicator);
    QString said = ChoroplethLayer::tr("%1: %2 (%3, %4)", "unit, value, period, status")
                       .arg(unit.name, value.trimmed(),
                            common::indicators::periodText(level.period),
                            common::indicators::statusText(found->value.status,
                                                           found->value.statusText));
    if (!shade.doubtful)
        return said;
    return ChoroplethLayer::tr("%1; %2", "a unit's value; why it should be checked")
        .arg(said, doubtSaid(table.indicator, found->doubts));
}

} // namespace map
