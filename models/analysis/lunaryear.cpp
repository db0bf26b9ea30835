// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lunaryear.h"

#include "models/analysis/cumulative.h"

#include <algorithm>
#include <array>

namespace analysis {
namespace {

constexpr int kFirstYear = 2015;
constexpr qint64 kDaysBefore = 2;
constexpr qint64 kDaysAfter = 4;

struct MonthAndDay {
    int month;
    int day;
};

/// From kFirstYear on; tests/unit/tst_lunaryear.cpp computes the new moons themselves.
constexpr std::array<MonthAndDay, 21> kNewYears{
    {{2, 19}, {2, 8},  {1, 28}, {2, 16}, {2, 5},  {1, 25}, {2, 12},
     {2, 1},  {1, 22}, {2, 10}, {1, 29}, {2, 17}, {2, 6},  {1, 26},
     {2, 13}, {2, 2},  {1, 23}, {2, 11}, {1, 31}, {2, 19}, {2, 8}}};

} // namespace

QDate lunarNewYear(int year)
{
    const int index = year - kFirstYear;
    if (index < 0 || index >= int(kNewYears.size()))
        return {};
    const MonthAndDay &at = kNewYears[size_t(index)];
    return {year, at.month, at.day};
}

int holidayDays(const QDate &first, const QDate &last)
{
    const QDate newYear = lunarNewYear(last.year());
    if (!newYear.isValid() || !first.isValid())
        return 0;
    const QDate from = std::max(first, newYear.addDays(-kDaysBefore));
    const QDate to = std::min(last, newYear.addDays(kDaysAfter));
    return int(std::max<qint64>(0, from.daysTo(to) + 1));
}

bool movedByTet(const domain::Period &period)
{
    const domain::Period base = period.samePeriodLastYear();
    if (!base.isValid() || !lunarNewYear(base.end.year()).isValid() ||
        !lunarNewYear(period.end.year()).isValid())
        return false;
    return holidayDays(period.start, period.end) != holidayDays(base.start, base.end);
}

std::optional<Change> firstTwoMonthsChange(const domain::Indicator &indicator,
                                           std::span<const domain::Observation> versions, int year)
{
    const auto february = domain::Period::containing(domain::PeriodKind::Month, QDate(year, 2, 1));
    return cumulativeChange(indicator, versions, february);
}

} // namespace analysis
