// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/periodevents.h"

#include "models/analysis/lunaryear.h"
#include "models/items/directory.h"
#include "widgets/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

/// The context of these words in the translations.
class PeriodEvents
{
    Q_DECLARE_TR_FUNCTIONS(PeriodEvents)
};

using domain::Period;
using domain::PeriodKind;

// Names of the sixty-year round; they are the same in every language.
constexpr std::array kStems{u"Giáp", u"Ất",   u"Bính", u"Đinh", u"Mậu",
                            u"Kỷ",   u"Canh", u"Tân",  u"Nhâm", u"Quý"};
constexpr std::array kBranches{u"Tý",  u"Sửu", u"Dần",  u"Mão", u"Thìn", u"Tỵ",
                               u"Ngọ", u"Mùi", u"Thân", u"Dậu", u"Tuất", u"Hợi"};
/// The year 4 was the first of a round.
constexpr int kRoundBegan = 4;

/// A day and what is said of it, where it lies in one of the periods.
void addEvent(std::vector<charts::TrendNote> &events, const std::vector<Period> &periods,
              const QDate &day, const QString &text)
{
    const auto at = std::ranges::lower_bound(periods, day, {}, &Period::end);
    if (at != periods.end() && at->start <= day)
        events.push_back({{}, int(at - periods.begin()), charts::NoteKind::Event, text});
}

/// The days on which a unit was made, changed or ended.
std::set<QDate> reorganisationsOf(const domain::UnitId &id, const items::Reference &reference)
{
    std::set<QDate> days;
    const domain::Unit *own = reference.unit(id);
    if (!own)
        return days;
    days = {own->validFrom, own->validTo};
    for (const domain::Succession &next : own->successors)
        days.insert(next.date);
    for (const domain::Unit &other : reference.units) {
        for (const domain::Succession &next : other.successors) {
            if (next.to == id)
                days.insert(next.date);
        }
    }
    days.erase(QDate());
    return days;
}

} // namespace

QString lunarYearName(int year)
{
    if (year < kRoundBegan)
        return {};
    const auto since = size_t(year - kRoundBegan);
    return u"%1 %2"_s.arg(QStringView(kStems[since % kStems.size()]),
                          QStringView(kBranches[since % kBranches.size()]));
}

std::vector<charts::TrendNote> eventsOf(const std::vector<Period> &periods,
                                        const domain::UnitId &unit,
                                        const items::Reference &reference)
{
    std::vector<charts::TrendNote> events;
    if (periods.empty())
        return events;
    const auto kind = periods.front().kind;
    const bool isShort = kind == PeriodKind::Day || kind == PeriodKind::Week ||
                         kind == PeriodKind::Month;
    const int last = periods.back().end.year();
    for (int year = periods.front().start.year(); isShort && year <= last; ++year) {
        const QDate day = analysis::lunarNewYear(year);
        if (day.isValid())
            addEvent(events, periods, day,
                     PeriodEvents::tr("Tết %1 %2", "name of the lunar year, its first day")
                         .arg(lunarYearName(year), common::format::date(day)));
    }
    for (const QDate &day : reorganisationsOf(unit, reference))
        addEvent(events, periods, day,
                 PeriodEvents::tr("Reorganisation of administrative units %1")
                     .arg(common::format::date(day)));
    std::ranges::stable_sort(events, {}, &charts::TrendNote::period);
    return events;
}

} // namespace panes::indicators
