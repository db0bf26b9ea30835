// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/feeddate.h"

#include "models/core/fold.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace feeds {
namespace {

using Match = QRegularExpressionMatch;

constexpr int kVietnam = 7 * 3600;
constexpr int kMostAhead = 14 * 3600;
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;
constexpr qsizetype kLongestDate = 100;

#define IOC_MONTH "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"

int monthNumber(const QString &name)
{
    constexpr QStringView kMonths = u"janfebmaraprmayjunjulaugsepoctnovdec";
    return static_cast<int>(kMonths.indexOf(name) / 3) + 1;
}

QDate dateOf(const QString &year, int month, int day)
{
    const int full = year.toInt() + (year.size() == 2 ? 2000 : 0);
    return full >= kFirstYear && full <= kLastYear ? QDate(full, month, day) : QDate();
}

bool isEnglishHalf(const QString &half)
{
    return half == "am"_L1 || half == "pm"_L1;
}

/// The text while parts are taken out of it, folded.
class DateText
{
public:
    explicit DateText(QStringView text)
        : m_text(core::fold(core::cleanText(text.first(std::min(text.size(), kLongestDate)))))
    {
    }

    FeedDate read()
    {
        const std::optional<QTime> time = takeTime();
        const QDate date = takeDate();
        if (!date.isValid() || (time && !time->isValid()))
            return {};
        const std::optional<int> offset = zone();
        const QTimeZone timeZone = QTimeZone::fromSecondsAheadOfUtc(offset.value_or(kVietnam));
        return {QDateTime(date, time.value_or(QTime(0, 0)), timeZone).toUTC(), !offset};
    }

private:
    std::optional<Match> take(const QRegularExpression &form)
    {
        Match match = form.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        m_text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        return match;
    }
    std::optional<QTime> takeTime()
    {
        static const QRegularExpression form(
            u"(?<![\\d+])(\\d{1,2})\\s*[:h]\\s*(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?!\\d)"
            "(?:\\s*(am|pm|sa|ch)\\b)?"_s);
        const auto match = take(form);
        if (!match)
            return std::nullopt;
        m_half = match->captured(4);
        int hour = match->captured(1).toInt();
        const bool afternoon = m_half == "pm"_L1 || m_half == "ch"_L1;
        if (!m_half.isEmpty() && hour <= 12)
            hour = hour % 12 + (afternoon ? 12 : 0);
        const int second = std::min(match->captured(3).toInt(), 59); // a leap second
        return QTime(hour, match->captured(2).toInt(), second);
    }
    QDate takeDate()
    {
        static const QRegularExpression iso(
            u"(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"_s);
        static const QRegularExpression numbers(
            u"(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)"_s);
        static const QRegularExpression named(u"(?<!\\d)(\\d{1,2})[\\s,-]*" IOC_MONTH
                                              "[\\s,-]*(\\d{4}|\\d{2})(?!\\d)"_s);
        static const QRegularExpression vietnamese(
            u"(?<!\\d)(\\d{1,2})[\\s,-]*(?:thang|thg\\.?|t)\\s*(\\d{1,2})[\\s,/-]*"
            "(?:nam\\s*)?(\\d{4})(?!\\d)"_s);
        static const QRegularExpression american(
            u"\\b" IOC_MONTH "\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s);
        if (const auto m = take(iso))
            return dateOf(m->captured(1), m->captured(2).toInt(), m->captured(3).toInt());
        if (const auto m = take(numbers))
            return fromNumbers(*m);
        if (const auto m = take(named))
            return dateOf(m->captured(3), monthNumber(m->captured(2)), m->captured(1).toInt());
        if (const auto m = take(vietnamese))
            return dateOf(m->captured(3), m->captured(2).toInt(), m->captured(1).toInt());
        if (const auto m = take(american))
            return dateOf(m->captured(3), monthNumber(m->captured(1)), m->captured(2).toInt());
        return {};
    }
    [[nodiscard]] QDate fromNumbers(const Match &match) const
    {
        int day = match.captured(1).toInt();
        int month = match.captured(3).toInt();
        const bool american = match.captured(2) == "/"_L1 && isEnglishHalf(m_half) && day <= 12;
        if (american || (month > 12 && day <= 12))
            std::swap(day, month);
        return dateOf(match.captured(4), month, day);
    }
    /// Seconds ahead of UTC, of what is left of the text.
    [[nodiscard]] std::optional<int> zone() const
    {
        static const QRegularExpression offset(u"([+-])(?:(\\d{2}):?(\\d{2})|(\\d{1,2}))(?!\\d)"_s);
        static const QRegularExpression name(
            u"\\b(?:(z|ut|utc|gmt)|(ict|se asia standard time)|(est)|(edt)|(cst)|(cdt)|(mst)|(mdt)|"
            "(pst)|(pdt))\\b"_s);
        static constexpr int kHours[] = {0, 7, -5, -4, -6, -5, -7, -6, -8, -7};
        if (const Match match = offset.match(m_text); match.hasMatch()) {
            const int hours = match.captured(2).toInt() + match.captured(4).toInt();
            const int seconds = hours * 3600 + match.captured(3).toInt() * 60;
            if (seconds <= kMostAhead)
                return match.captured(1) == "-"_L1 ? -seconds : seconds;
        }
        if (const Match match = name.match(m_text); match.hasMatch())
            return kHours[match.lastCapturedIndex() - 1] * 3600;
        return std::nullopt;
    }

    QString m_text;
    QString m_half; ///< am, pm, sa, ch, or nothing
};

#undef IOC_MONTH

} // namespace

FeedDate readFeedDate(QStringView text)
{
    return DateText(text).read();
}

} // namespace feeds
