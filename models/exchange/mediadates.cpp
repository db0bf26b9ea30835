// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mediadates.h"

#include "models/core/fold.h"
#include "models/exchange/xlsxformats.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int kFirstReadYear = 1990;
constexpr int kLastReadYear = 2100;
constexpr int kCentury = 2000; ///< of years in two digits
constexpr int kMonths = 12;

/// Takes the first match out of the text.
QRegularExpressionMatch taken(QString &text, const QRegularExpression &pattern)
{
    QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), u' ');
    return match;
}

bool takeDay(QString &text, DateText &date)
{
    static const QRegularExpression kYearFirst(
        uR"((?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d))"_s);
    static const QRegularExpression kYearLast(
        uR"((?<![\d:./])(\d{1,2})(\s*/\s*|-|\.)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]))"_s);
    static const QRegularExpression kInWords(
        uR"((?<!\d)(\d{1,2})\s+thang\s+(\d{1,2})\s*(?:,|nam)?\s*(\d{4})(?!\d))"_s);
    if (const auto match = taken(text, kYearFirst); match.hasMatch()) {
        date.yearFirst = true;
        date.year = match.capturedView(1).toInt();
        date.first = match.capturedView(2).toInt();
        date.second = match.capturedView(3).toInt();
        return true;
    }
    if (const auto match = taken(text, kInWords); match.hasMatch()) {
        date.yearFirst = true; // nothing is open
        date.year = match.capturedView(3).toInt();
        date.first = match.capturedView(2).toInt();
        date.second = match.capturedView(1).toInt();
        return true;
    }
    const auto match = taken(text, kYearLast);
    date.first = match.capturedView(1).toInt();
    date.second = match.capturedView(3).toInt();
    const QStringView year = match.capturedView(4);
    date.year = year.toInt() + (year.size() == 2 ? kCentury : 0);
    return match.hasMatch();
}

/// The time that the text gives, an invalid one when it is none; nothing when it gives none.
std::optional<QTime> takenTime(QString &text)
{
    static const QRegularExpression kTime(
        uR"((?<![\d+-])(\d{1,2})\s*(?::|h|gio|g)\s*(\d{2})(?:\s*(?::|m|phut)\s*(\d{2})(?:[.,]\d+)?)?)"
        uR"((?:\s*phut)?(?:\s*(am|pm|sa|ch)\b)?)"_s);
    const auto match = taken(text, kTime);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.capturedView(1).toInt();
    const QStringView half = match.capturedView(4);
    if (!half.isEmpty()) {
        const bool afternoon = half == "pm"_L1 || half == "ch"_L1;
        if (hour > 12 && !afternoon)
            return QTime();
        if (hour <= 12) // some write "13:05 PM"
            hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return QTime(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

/// The zone that the text gives, in seconds ahead of UTC; nothing when it gives none. Figures alone
/// are one only behind a time.
std::optional<int> takenZone(QString &text, bool behindTime)
{
    static const QRegularExpression kNamed(
        uR"((?:gmt|utc)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?(?!\d))"_s);
    static const QRegularExpression kFigures(uR"(([+-])\s*(\d{1,2})(?::?(\d{2}))?(?!\d))"_s);
    static const QRegularExpression kUtc(uR"(\b(?:z|gmt|utc)\b)"_s);
    auto match = taken(text, kNamed);
    if (!match.hasMatch() && behindTime)
        match = taken(text, kFigures);
    if (match.hasMatch()) {
        const int size = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
        return match.capturedView(1) == "-"_L1 ? -size : size;
    }
    if (taken(text, kUtc).hasMatch())
        return 0;
    return std::nullopt;
}

/// What may stand beside a date without meaning anything.
bool isIdle(const QString &text)
{
    static const QRegularExpression kIdle(
        uR"(^(?:[\s,;|()]|\b(?:t|luc|vao|ngay|at|ict|)"
        uR"(thu\s*(?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|)"
        uR"((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|-(?=\s))*$)"_s);
    return kIdle.match(text).hasMatch();
}

/// The moment, UTC; nothing when there is no such day or it is not between 1990 and 2100.
std::optional<QDateTime> momentOf(const DateText &date, bool monthFirst)
{
    const bool firstIsMonth = date.yearFirst || monthFirst;
    const QDate day(date.year, firstIsMonth ? date.first : date.second,
                    firstIsMonth ? date.second : date.first);
    if (!day.isValid() || day.year() < kFirstReadYear || day.year() > kLastReadYear)
        return std::nullopt;
    return QDateTime(day, date.time, QTimeZone::fromSecondsAheadOfUtc(date.offset)).toUTC();
}

/// The moment that a wall clock in Vietnam showed, UTC.
std::optional<QDateTime> vietnamMoment(const QDateTime &wall)
{
    const QDate day = wall.date();
    return momentOf({.first = day.month(),
                     .second = day.day(),
                     .year = day.year(),
                     .yearFirst = true,
                     .time = wall.time()},
                    false);
}

} // namespace

std::optional<DateText> dateOf(QStringView text)
{
    static const QRegularExpression kIsoJoint(uR"((\d)t(\d))"_s);
    QString rest = core::fold(text);
    rest.replace(kIsoJoint, u"\\1 \\2"_s);
    DateText date;
    if (!takeDay(rest, date))
        return std::nullopt;
    const auto time = takenTime(rest);
    date.time = time.value_or(QTime(0, 0));
    date.offset = takenZone(rest, time.has_value()).value_or(kVietnamOffset);
    if (!date.time.isValid() || std::abs(date.offset) > QTimeZone::MaxUtcOffsetSecs ||
        !isIdle(rest))
        return std::nullopt;
    return date;
}

MediaDates::MediaDates(const ReadTable &table, std::optional<size_t> column)
    : m_from1904(table.from1904)
{
    if (!column)
        return;
    for (const ReadRow &row : table.rows) {
        const auto *text = std::get_if<QString>(&cellAt(row, *column));
        const auto date = text ? dateOf(*text) : std::nullopt;
        if (!date || date->yearFirst)
            continue;
        m_dayFirst = m_dayFirst || date->first > kMonths;
        m_monthFirst = m_monthFirst || date->second > kMonths;
    }
}

std::optional<MediaDates::Moment> MediaDates::read(const ReadCell &cell) const
{
    static const QRegularExpression kDays(uR"(^\s*\d{5}(?:[.,]\d+)?\s*$)"_s);
    if (const auto *wall = std::get_if<QDateTime>(&cell))
        return ofSheet(*wall);
    if (const auto *figure = std::get_if<ReadFigure>(&cell))
        return ofDays(figure->value);
    const auto *text = std::get_if<QString>(&cell);
    if (!text)
        return std::nullopt;
    if (const auto date = dateOf(*text))
        return ofText(*date);
    return kDays.match(*text).hasMatch() ? ofDays(QString(*text).replace(u',', u'.').toDouble())
                                         : std::nullopt;
}

/// A spreadsheet that takes 03/04 for 4 March leaves 26/11 a text: where both are in a column, the
/// moments with a day up to 12 may have been turned round.
std::optional<MediaDates::Moment> MediaDates::ofSheet(const QDateTime &wall) const
{
    const auto at = vietnamMoment(wall);
    if (!at)
        return std::nullopt;
    const bool turned = (m_dayFirst || m_monthFirst) && wall.date().day() <= kMonths;
    return Moment{.at = *at, .doubtful = turned};
}

std::optional<MediaDates::Moment> MediaDates::ofDays(double days) const
{
    const auto wall = sheetMoment(days, m_from1904);
    const auto at = wall ? vietnamMoment(*wall) : std::nullopt;
    return at ? std::optional(Moment{.at = *at}) : std::nullopt;
}

std::optional<MediaDates::Moment> MediaDates::ofText(const DateText &date) const
{
    const bool sure = date.yearFirst || date.first > kMonths || date.second > kMonths;
    const bool monthFirst = sure ? date.second > kMonths : m_monthFirst && !m_dayFirst;
    const auto at = momentOf(date, monthFirst);
    if (!at)
        return std::nullopt;
    // A file with the month first is unlikely in Vietnam, so all its rows are doubtful; where both
    // orders are met, those that may be either.
    const bool doubtful = m_monthFirst && !date.yearFirst && (!sure || !m_dayFirst);
    return Moment{.at = *at, .doubtful = doubtful};
}

} // namespace exchange
