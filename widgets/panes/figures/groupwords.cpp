// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Units, agencies, categories and places in words.
#include "models/items/sheetgroups.h"
#include "widgets/common/format.h"
#include "widgets/panes/figures/figurewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::figures::words {
namespace {

namespace format = common::format;
using analysis::Figure;
using analysis::Ranked;
using common::Tone;

QString idOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString unitText(const items::Reference &reference, const domain::UnitId &id)
{
    const auto *unit = reference.unit(id);
    return unit && !unit->shortName.isEmpty() ? unit->shortName : reference.unitName(id);
}

domain::ReportFilter ofUnit(const std::string &id)
{
    domain::ReportFilter filter;
    filter.units = {domain::UnitId(idOf(id))};
    return filter;
}

domain::ReportFilter ofAgency(const std::string &id)
{
    domain::ReportFilter filter;
    filter.agency = domain::AgencyId(idOf(id));
    return filter;
}

const analysis::CountsById &countsOf(const items::ReportSheet &sheet, bool byCommune)
{
    return byCommune ? sheet.now.byUnit : sheet.now.byDistrict;
}

/// One place of a ranking by share on time.
Shown rankedRow(const items::ReportSheet &sheet, const Ranked &line, int place, const QString &name,
                domain::ReportFilter own)
{
    Shown row;
    row.name = line.enough ? u"%1. %2"_s.arg(place).arg(name) : name;
    row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                     "On time against the original deadline ÷ reports with a "
                                     "result (n). Ranked from n = %1 on; the bar begins at 0%."))
                  .arg(analysis::kLeastToRank);
    row.value = line.enough ? percentText(line.counts.onTimeShare())
                            : text(QT_TRANSLATE_NOOP("FigureWords", "too few"));
    row.bar = line.enough ? line.counts.onTimeShare().percent().value_or(0) / 100 : -1;
    if (line.counts.overdue > 0) {
        row.change = text(QT_TRANSLATE_NOOP("FigureWords", "%1 overdue"))
                         .arg(format::number(line.counts.overdue));
        row.changeTone = Tone::Bad;
    }
    row.base = nText(line.counts.processed);
    row.records = behind(sheet, Figure::Processed, std::move(own));
    return row;
}

template<typename Name, typename Own>
QList<Shown> ranking(const items::ReportSheet &sheet, const analysis::CountsById &counts,
                     Name nameOf, Own own)
{
    QList<Shown> rows;
    for (const Ranked &line : analysis::rankedByOnTime(counts)) {
        if (rows.size() == kMostLines)
            break;
        rows << rankedRow(sheet, line, int(rows.size()) + 1, nameOf(idOf(line.id)), own(line.id));
    }
    return rows;
}

} // namespace

QList<Shown> rankedUnits(const items::ReportSheet &sheet, bool byCommune)
{
    return ranking(
        sheet, countsOf(sheet, byCommune),
        [&](const QString &id) { return unitText(*sheet.reference, domain::UnitId(id)); }, ofUnit);
}

QList<Shown> rankedAgencies(const items::ReportSheet &sheet)
{
    return ranking(
        sheet, sheet.now.byAgency,
        [&](const QString &id) { return sheet.reference->agencyName(domain::AgencyId(id)); },
        ofAgency);
}

QList<Shown> lateUnits(const items::ReportSheet &sheet, bool byCommune)
{
    std::vector<std::pair<std::string, analysis::CaseCounts>> late;
    for (const auto &[id, counts] : countsOf(sheet, byCommune)) {
        if (counts.overdue > 0 && !id.empty())
            late.emplace_back(id, counts);
    }
    std::ranges::stable_sort(late, std::greater(),
                             [](const auto &each) { return each.second.overdue; });
    QList<Shown> rows;
    for (const auto &[id, counts] : late) {
        if (rows.size() == kMostLines)
            break;
        Shown row;
        row.name = unitText(*sheet.reference, domain::UnitId(idOf(id)));
        row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                         "Overdue now in this unit; beside it by days late: 1–3, "
                                         "4–7, more than 7."));
        row.value = format::number(counts.overdue);
        row.base = u"%1 · %2 · %3"_s.arg(format::number(counts.late[0]),
                                         format::number(counts.late[1]),
                                         format::number(counts.late[2]));
        row.bar = double(counts.overdue) / double(late.front().second.overdue);
        row.tone = Tone::Bad;
        row.records = behind(sheet, Figure::Overdue, ofUnit(id));
        rows << row;
    }
    return rows;
}

QList<Shown> categories(const items::ReportSheet &sheet)
{
    const auto all = items::categoriesOf(sheet);
    qint64 most = 1;
    for (const auto &category : all)
        most = std::max({most, category.received, category.before});
    QList<Shown> rows;
    for (const auto &category : all) {
        if (rows.size() == kMostLines)
            break;
        Shown row;
        row.name = sheet.reference->categoryName(category.current());
        row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                         "Received, all versions of the category together; the "
                                         "pale bar is the same period of the year before, as far "
                                         "as this one has come."));
        row.value = format::number(category.received);
        row.bar = double(category.received) / double(most);
        if (sheet.before) {
            row.pale = double(category.before) / double(most);
            row.base = text(QT_TRANSLATE_NOOP("FigureWords", "before: %1"))
                           .arg(format::number(category.before));
        }
        if (category.before > 0)
            row.change = format::change(
                100 * (double(category.received) / double(category.before) - 1), 1, false);
        domain::ReportFilter own;
        own.categories = category.ids;
        row.records = behind(sheet, Figure::Received, own);
        rows << row;
    }
    return rows;
}

QList<Shown> hotSpots(const items::ReportSheet &sheet)
{
    QList<Shown> rows;
    for (const analysis::HotSpot &spot : sheet.now.hotSpots) {
        Shown row;
        row.name = u"%1 (%2; %3)"_s.arg(
            unitText(*sheet.reference, domain::UnitId(idOf(spot.centre.unit))),
            format::number(spot.centre.latitude, 4), format::number(spot.centre.longitude, 4));
        row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                         "Reports within %1 m of this place in the last %2 days of "
                                         "the period, without refused and withdrawn ones."))
                      .arg(analysis::kHotSpotMetres)
                      .arg(analysis::kHotSpotDays);
        row.value = format::number(spot.count);
        row.base = text(QT_TRANSLATE_NOOP("FigureWords", "newest %1"))
                       .arg(format::date(
                           QDateTime::fromMSecsSinceEpoch(spot.newest, QTimeZone::UTC)));
        row.bar = double(spot.count) / double(sheet.now.hotSpots.front().count);
        // Ends of the days are the scope's; what the context narrows is narrowed by the desk.
        domain::ReportFilter days;
        days.now = sheet.scope.now;
        days.sentFrom = sheet.scope.sentFrom;
        days.sentTo = sheet.scope.sentTo;
        row.records = analysis::recordsAround(spot, days);
        rows << row;
    }
    return rows;
}

QList<Shown> quietUnits(const items::ReportSheet &sheet, const domain::UnitId &area)
{
    QList<Shown> rows;
    for (const domain::Unit *unit : items::quietUnits(sheet, area)) {
        if (rows.size() == kMostLines)
            break;
        Shown row;
        row.name = unit->name;
        row.why = text(QT_TRANSLATE_NOOP("FigureWords",
                                         "A commune that exists at the end of the period and from "
                                         "which no report of it came."));
        row.value = format::number(qint64(0));
        row.records = behind(sheet, Figure::Received, ofUnit(unit->id.value.toStdString()));
        rows << row;
    }
    return rows;
}

} // namespace panes::figures::words
