// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/sheetwords.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace panes::indicators {
namespace {

QString sheetText(const char *source)
{
    return QCoreApplication::translate("IndicatorSheet", source);
}

exchange::IndicatorTexts sheetTexts()
{
    exchange::IndicatorTexts texts;
    texts.columns = {sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "No.")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Indicator")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Unit")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Plan of the year")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Official, previous month")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Estimate, reporting month")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Year to date")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Of plan (%)")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "On previous month (%)")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "On same period (%)")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Source")),
                     sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Note"))};
    texts.status = [](domain::ValueStatus status) {
        return common::indicators::statusText(status);
    };
    texts.periodName = common::indicators::periodText;
    texts.otherPeriod = sheetText(
        QT_TRANSLATE_NOOP("IndicatorSheet", "period: %1, against the previous of its kind"));
    texts.valueStatus = sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "value: %1"));
    texts.previousStatus = sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "previous value: %1"));
    texts.planRange = sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "plan from %1 to %2"));
    texts.points = sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "changes in percentage points"));
    texts.places = sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "changes in places"));
    texts.unlikePrevious = sheetText(
        QT_TRANSLATE_NOOP("IndicatorSheet", "against the previous period: %1 with %2"));
    texts.unlikeSame = sheetText(
        QT_TRANSLATE_NOOP("IndicatorSheet", "against the same period: %1 with %2"));
    texts.movedByTet = sheetText(
        QT_TRANSLATE_NOOP("IndicatorSheet", "same period: Tết fell in another month"));
    return texts;
}

/// The newest month that a figure has a value for: what the table is about.
std::optional<domain::Period> reportingMonth(const std::vector<items::IndicatorTile> &tiles)
{
    std::optional<domain::Period> newest;
    for (const auto &tile : tiles) {
        const auto &latest = tile.facts.latest;
        if (latest && latest->period.kind == domain::PeriodKind::Month &&
            (!newest || newest->start < latest->period.start))
            newest = latest->period;
    }
    return newest;
}

QStringList subtitlesOf(const QString &area, const std::optional<domain::Period> &month,
                        const QDateTime &asOf)
{
    QStringList lines{sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Area: %1")).arg(area)};
    if (month)
        lines << sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Reporting period: %1"))
                     .arg(common::indicators::periodText(*month));
    lines << sheetText(QT_TRANSLATE_NOOP(
        "IndicatorSheet", "Source: the agencies that supply each indicator, through the IOC"));
    lines << (asOf.isValid()
                  ? sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Figures as of %1"))
                        .arg(common::format::dateTime(asOf))
                  : sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Not synchronised yet")));
    return lines;
}

exchange::IndicatorLine lineOf(const items::IndicatorTile &tile, const items::Reference &reference)
{
    const auto &latest = tile.facts.latest;
    exchange::IndicatorLine line{tile.indicator, tile.facts, tile.versions,
                                 reference.agencyName(latest && !latest->agencyId.isEmpty()
                                                          ? latest->agencyId
                                                          : tile.indicator.supplyAgencyId)};
    line.indicator.name = common::indicators::name(tile.indicator);
    line.indicator.unitOfMeasure = common::indicators::unit(tile.indicator);
    return line;
}

} // namespace

Sheet sheetOf(const std::vector<items::IndicatorTile> &tiles, const items::Reference &reference,
              const QString &subsystem, const QString &area)
{
    Sheet sheet;
    QDateTime asOf;
    std::vector<exchange::IndicatorLine> lines;
    for (const auto &indicator : reference.indicatorList) {
        const auto tile = std::ranges::find(tiles, indicator.id,
                                            [](const auto &one) { return one.indicator.id; });
        if (tile == tiles.end())
            continue;
        sheet.indicators << indicator.id;
        lines.push_back(lineOf(*tile, reference));
        for (const auto &version : tile->versions)
            asOf = std::max(asOf, version.fetchedAt);
    }
    const auto month = reportingMonth(tiles);
    exchange::IndicatorTexts texts = sheetTexts();
    texts.title = sheetText(QT_TRANSLATE_NOOP("IndicatorSheet", "Indicators: %1")).arg(subsystem);
    texts.subtitles = subtitlesOf(area, month, asOf);
    sheet.table = exchange::indicatorTable(lines, month, texts);
    return sheet;
}

} // namespace panes::indicators
