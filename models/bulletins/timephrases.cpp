// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Periods, days and moments in words.
#include "models/bulletins/phrases.h"

using namespace Qt::StringLiterals;

namespace bulletins::phrases {
namespace {

using domain::Period;
using domain::PeriodKind;

constexpr int kVietnamSeconds = 7 * 3600;

int quarterOf(const QDate &day)
{
    return (day.month() + 2) / 3;
}

QString romanQuarter(const QDate &day)
{
    static const std::array<QString, 4> kRoman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    return kRoman.at(size_t(quarterOf(day) - 1));
}

int weekYearOf(const QDate &day)
{
    int year = 0;
    day.weekNumber(&year);
    return year;
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QString previousName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return u"ngày trước đó"_s;
    case PeriodKind::Week:
        return u"tuần trước"_s;
    case PeriodKind::Month:
        return u"tháng trước"_s;
    case PeriodKind::Quarter:
        return u"quý trước"_s;
    case PeriodKind::SchoolYear:
        return u"năm học trước"_s;
    case PeriodKind::Year:
        return u"năm trước"_s;
    case PeriodKind::Unknown:
        break;
    }
    return u"kỳ trước"_s;
}

QString sameName()
{
    return u"cùng kỳ"_s;
}

QString period(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::Day:
        return u"ngày "_s + day(period.start);
    case PeriodKind::Week:
        return u"tuần %1/%2"_s.arg(period.start.weekNumber()).arg(weekYearOf(period.start));
    case PeriodKind::Month:
        return u"tháng %1/%2"_s.arg(period.start.month()).arg(period.start.year());
    case PeriodKind::Quarter:
        return u"quý %1/%2"_s.arg(romanQuarter(period.start)).arg(period.start.year());
    case PeriodKind::SchoolYear:
        return u"năm học "_s + period.code();
    case PeriodKind::Year:
        return u"năm %1"_s.arg(period.start.year());
    case PeriodKind::Unknown:
        break;
    }
    return u"không rõ kỳ"_s;
}

QString axisLabel(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::Week:
        return u"tuần %1"_s.arg(period.start.weekNumber());
    case PeriodKind::Month:
        return u"T%1"_s.arg(period.start.month());
    case PeriodKind::Quarter:
        return u"Q%1"_s.arg(quarterOf(period.start));
    case PeriodKind::Year:
    case PeriodKind::SchoolYear:
        return period.code();
    case PeriodKind::Day:
    case PeriodKind::Unknown:
        break;
    }
    return period.start.toString(u"dd/MM"_s);
}

QString cumulative(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::Month:
    case PeriodKind::Quarter:
        return u"lũy kế %1 tháng"_s.arg(period.end.month());
    case PeriodKind::Week:
        return u"lũy kế đến tuần %1"_s.arg(period.start.weekNumber());
    case PeriodKind::Day:
    case PeriodKind::SchoolYear:
    case PeriodKind::Year:
    case PeriodKind::Unknown:
        break;
    }
    return u"lũy kế từ đầu năm"_s;
}

QString moment(const QDateTime &utc)
{
    return utc.isValid()
               ? utc.toOffsetFromUtc(kVietnamSeconds).toString(u"HH:mm 'ngày' dd/MM/yyyy"_s)
               : kNoFigure;
}

QString day(const QDate &day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

QString placeAndDate(const QString &place, const QDate &day)
{
    constexpr int kLastShortMonth = 2;
    const QString month = day.month() <= kLastShortMonth ? twoDigits(day.month())
                                                         : QString::number(day.month());
    return u"%1, ngày %2 tháng %3 năm %4"_s.arg(place, twoDigits(day.day()), month).arg(day.year());
}

} // namespace bulletins::phrases
