// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr int kSchoolYearStart = 9; ///< September

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

Period spanning(PeriodKind kind, const QDate &start, const QDate &next)
{
    return {kind, start, next.addDays(-1)};
}

Period monthsFrom(PeriodKind kind, int year, int month, int months)
{
    const QDate start(year, month, 1);
    return start.isValid() ? spanning(kind, start, start.addMonths(months)) : Period{};
}

int lastWeekOf(int year)
{
    return QDate(year, 12, 28).weekNumber(); // 28 December is always in the last ISO week
}

Period isoWeek(int year, int week)
{
    const QDate inFirst(year, 1, 4); // 4 January is always in week 1
    if (!inFirst.isValid() || week < 1 || week > lastWeekOf(year))
        return {};
    const QDate monday = inFirst.addDays(1 - inFirst.dayOfWeek() + (week - 1) * 7);
    return spanning(PeriodKind::Week, monday, monday.addDays(7));
}

/// The digits as a number; nothing for signs, blanks and other characters that toInt() would take.
std::optional<int> digits(QStringView text)
{
    if (text.isEmpty() ||
        !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return text.toInt();
}

Period tailedPeriod(int year, QStringView tail)
{
    if (tail.startsWith(u'W') && tail.size() == 3)
        return isoWeek(year, digits(tail.sliced(1)).value_or(0));
    if (tail.startsWith(u'Q') && tail.size() == 2)
        return monthsFrom(PeriodKind::Quarter, year, digits(tail.sliced(1)).value_or(0) * 3 - 2, 3);
    if (tail.size() == 2)
        return monthsFrom(PeriodKind::Month, year, digits(tail).value_or(0), 1);
    if (tail.size() == 4 && digits(tail) == year + 1)
        return monthsFrom(PeriodKind::SchoolYear, year, kSchoolYearStart, 12);
    if (tail.size() == 5 && tail[2] == u'-') {
        const QDate day(year, digits(tail.first(2)).value_or(0), digits(tail.last(2)).value_or(0));
        return day.isValid() ? Period{PeriodKind::Day, day, day} : Period{};
    }
    return {};
}

} // namespace

QString Period::code() const
{
    if (!isValid())
        return {};
    QString year = padded(start.year(), 4);
    int weekYear = 0;
    switch (kind) {
    case PeriodKind::Day:
        return start.toString(Qt::ISODate);
    case PeriodKind::Week: {
        const int week = start.weekNumber(&weekYear);
        return padded(weekYear, 4) + u"-W"_s + padded(week, 2);
    }
    case PeriodKind::Month:
        return year + u'-' + padded(start.month(), 2);
    case PeriodKind::Quarter:
        return year + u"-Q"_s + QString::number((start.month() + 2) / 3);
    case PeriodKind::SchoolYear:
        return year + u'-' + padded(start.year() + 1, 4);
    case PeriodKind::Year:
        return year;
    case PeriodKind::Unknown:
        break;
    }
    return {};
}

Period Period::previous() const
{
    return isValid() ? containing(kind, start.addDays(-1)) : Period{};
}

Period Period::samePeriodLastYear() const
{
    if (!isValid())
        return {};
    if (kind != PeriodKind::Week)
        return containing(kind, start.addYears(-1));
    int year = 0;
    const int week = start.weekNumber(&year);
    return isoWeek(year - 1,
                   std::min(week, lastWeekOf(year - 1))); // week 53 has week 52 as its neighbour
}

std::optional<Period> Period::fromCode(QStringView code)
{
    const std::optional<int> year = digits(code.first(std::min<qsizetype>(code.size(), 4)));
    if (!year || code.size() < 4)
        return std::nullopt;
    Period period;
    if (code.size() == 4)
        period = monthsFrom(PeriodKind::Year, *year, 1, 12);
    else if (code[4] == u'-')
        period = tailedPeriod(*year, code.sliced(5));
    return period.isValid() ? std::optional(period) : std::nullopt;
}

Period Period::containing(PeriodKind kind, const QDate &day)
{
    if (!day.isValid())
        return {};
    switch (kind) {
    case PeriodKind::Day:
        return {kind, day, day};
    case PeriodKind::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return spanning(kind, monday, monday.addDays(7));
    }
    case PeriodKind::Month:
        return monthsFrom(kind, day.year(), day.month(), 1);
    case PeriodKind::Quarter:
        return monthsFrom(kind, day.year(), (day.month() - 1) / 3 * 3 + 1, 3);
    case PeriodKind::SchoolYear:
        return monthsFrom(kind, day.month() >= kSchoolYearStart ? day.year() : day.year() - 1,
                          kSchoolYearStart, 12);
    case PeriodKind::Year:
        return monthsFrom(kind, day.year(), 1, 12);
    case PeriodKind::Unknown:
        break;
    }
    return {};
}

} // namespace domain
