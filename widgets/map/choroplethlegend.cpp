// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/choroplethlegend.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/theme.h"
#include "widgets/map/choroplethlayer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace map {
namespace {

using Kind = UnitShade::Kind;

/// One class as the units fill it.
struct ClassContent {
    double lowest = 0;
    int units = 0;
    qint64 n = 0;
};

ClassContent contentOf(const UnitShades &shades, const std::vector<double> &ends, size_t index)
{
    ClassContent found{ends[index], 0, 0};
    for (const UnitShade &shade : shades) {
        if (shade.kind != Kind::Value || analysis::classOf(shade.value, ends) != int(index))
            continue;
        found.lowest = std::min(found.lowest, shade.value);
        found.n += shade.n;
        ++found.units;
    }
    return found;
}

/// Classes of quantiles begin with their smallest value, others where the one before ends.
QString rangeText(const ClassContent &content, const std::vector<double> &ends, size_t index,
                  analysis::Classing classing, const std::function<QString(double)> &text)
{
    if (std::isinf(ends[index]))
        return ChoroplethLayer::tr("over %1", "class of values").arg(text(ends[index - 1]));
    const QString to = text(ends[index]);
    const bool open = classing != analysis::Classing::Quantile;
    if (open && index > 0)
        return ChoroplethLayer::tr("over %1 to %2", "class of values")
            .arg(text(ends[index - 1]), to);
    if (open && content.lowest == ends[index])
        return ChoroplethLayer::tr("up to %1", "class of values").arg(to);
    const QString from = text(content.lowest);
    return from == to ? to : ChoroplethLayer::tr("%1 – %2", "class of values").arg(from, to);
}

int countOf(const UnitShades &shades, bool UnitShade::*what)
{
    return int(std::ranges::count(shades, true, what));
}

QString statusesOf(const items::LevelValues &level)
{
    QStringList words;
    for (const auto &one : level.values) {
        const QString word = common::indicators::statusText(one.value.status, one.value.statusText);
        if (!words.contains(word))
            words << word;
    }
    words.sort();
    return words.join(", "_L1);
}

} // namespace

QStringList classTexts(const UnitShades &shades, const std::vector<double> &ends,
                       const ChoroplethChoice &choice, const std::function<QString(double)> &text)
{
    // Limits that cannot be used are not in force.
    const bool manual = !ends.empty() && std::isinf(ends.back());
    const auto classing = manual ? analysis::Classing::Manual
                          : choice.classes.classing == analysis::Classing::Equal
                              ? analysis::Classing::Equal
                              : analysis::Classing::Quantile;
    QStringList texts;
    for (size_t i = 0; i < ends.size(); ++i) {
        const ClassContent content = contentOf(shades, ends, i);
        const QString range = rangeText(content, ends, i, classing, text);
        texts << (choice.measure == ChoroplethChoice::Measure::Indicator
                      ? ChoroplethLayer::tr("%1 (%n unit(s))", nullptr, content.units).arg(range)
                      : ChoroplethLayer::tr("%1 (%n unit(s), n = %2)", nullptr, content.units)
                            .arg(range, common::format::number(content.n)));
    }
    return texts;
}

QList<LegendEntry> reportRemainder(const UnitShades &shades, const common::Theme &theme)
{
    QList<LegendEntry> entries;
    if (std::ranges::contains(shades, Kind::Few, &UnitShade::kind))
        entries.push_back({Mark::Hatch, theme.color(common::Surface::TextMuted),
                           ChoroplethLayer::tr("Few data (n below %1)").arg(UnitShade::kFewest)});
    if (std::ranges::contains(shades, Kind::NoData, &UnitShade::kind))
        entries.push_back(
            {Mark::Swatch, theme.color(common::Tone::NoData), ChoroplethLayer::tr("No data")});
    return entries;
}

QList<LegendEntry> indicatorHead(const items::UnitValueTable &table, domain::UnitLevel level)
{
    const QString name = common::indicators::shortName(table.indicator);
    const QString unit = common::indicators::unit(table.indicator);
    QList<LegendEntry> head{
        {Mark::None,
         {},
         unit.isEmpty()
             ? name
             : ChoroplethLayer::tr("%1 (%2)", "indicator, unit of measure").arg(name, unit)}};
    const auto &values = table.of(level);
    head.push_back(
        {Mark::None,
         {},
         values.period.isValid()
             ? ChoroplethLayer::tr("%1, %2", "period, status of the values")
                   .arg(common::indicators::periodText(values.period), statusesOf(values))
             : ChoroplethLayer::tr("No values of these units in the period")});
    return head;
}

QList<LegendEntry> indicatorRemainder(const UnitShades &shades, const common::Theme &theme)
{
    QList<LegendEntry> entries;
    const auto without = int(std::ranges::count(shades, Kind::NoData, &UnitShade::kind));
    if (without > 0)
        entries.push_back({Mark::Hatch, theme.color(common::Surface::TextMuted),
                           ChoroplethLayer::tr("No data (%n unit(s))", nullptr, without)});
    if (const int open = countOf(shades, &UnitShade::provisional); open > 0)
        entries.push_back({Mark::Dotted, theme.color(common::Surface::TextMuted),
                           ChoroplethLayer::tr("Provisional (%n unit(s))", nullptr, open)});
    if (const int doubtful = countOf(shades, &UnitShade::doubtful); doubtful > 0)
        entries.push_back({Mark::Triangle, theme.color(common::Tone::Risk),
                           ChoroplethLayer::tr("To be checked (%n unit(s))", nullptr, doubtful)});
    return entries;
}

} // namespace map
