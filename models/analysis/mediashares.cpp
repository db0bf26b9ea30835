// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mediashares.h"

#include <algorithm>

namespace analysis {
namespace {

using domain::Sentiment;

bool isWholeMonths(const DaySpan &span)
{
    return span.first.day() == 1 && span.last.addDays(1).day() == 1;
}

/// Whole months moved by whole months.
DaySpan movedMonths(const DaySpan &span, int months)
{
    return {span.first.addMonths(months), span.last.addDays(1).addMonths(months).addDays(-1)};
}

SentimentCounts countsIn(std::span<const DaySentiments> days, const DaySpan &span)
{
    SentimentCounts counts;
    for (const DaySentiments &day : days) {
        if (span.holds(day.day))
            counts += day.counts;
    }
    return counts;
}

} // namespace

qint64 SentimentCounts::of(Sentiment sentiment) const
{
    switch (sentiment) {
    case Sentiment::Positive:
        return positive;
    case Sentiment::Neutral:
        return neutral;
    case Sentiment::Negative:
        return negative;
    case Sentiment::Unknown:
        break;
    }
    return unknown;
}

Share SentimentCounts::share(Sentiment sentiment) const
{
    return {of(sentiment), sentiment == Sentiment::Unknown ? all() : labelled()};
}

SentimentCounts &SentimentCounts::operator+=(const SentimentCounts &other)
{
    positive += other.positive;
    neutral += other.neutral;
    negative += other.negative;
    unknown += other.unknown;
    return *this;
}

DaySpan spanBefore(const DaySpan &span)
{
    if (isWholeMonths(span)) {
        const int months = (span.last.year() - span.first.year()) * 12 + span.last.month() -
                           span.first.month() + 1;
        return movedMonths(span, -months);
    }
    return {span.first.addDays(-span.first.daysTo(span.last) - 1), span.first.addDays(-1)};
}

DaySpan spanLastYear(const DaySpan &span)
{
    if (isWholeMonths(span))
        return movedMonths(span, -12);
    return {span.first.addYears(-1), span.last.addYears(-1)};
}

std::optional<ShareChange> shareChange(const SentimentCounts &now, const SentimentCounts &base)
{
    const auto points = [&](Sentiment sentiment) {
        return now.share(sentiment).percent().value_or(0) -
               base.share(sentiment).percent().value_or(0);
    };
    if (now.labelled() <= 0 || base.labelled() <= 0)
        return std::nullopt;
    return ShareChange{points(Sentiment::Positive), points(Sentiment::Neutral),
                       points(Sentiment::Negative)};
}

MediaShares mediaShares(std::span<const DaySentiments> days, const DaySpan &span)
{
    MediaShares shares{countsIn(days, span), countsIn(days, spanBefore(span)),
                       countsIn(days, spanLastYear(span))};
    shares.sinceBefore = shareChange(shares.now, shares.before);
    shares.sinceLastYear = shareChange(shares.now, shares.lastYear);
    return shares;
}

std::vector<ShareBucket> shareSeries(std::span<const DaySentiments> days, domain::PeriodKind kind,
                                     const DaySpan &span)
{
    using domain::Period;
    std::vector<ShareBucket> buckets;
    if (!span.first.isValid())
        return buckets;
    for (Period at = Period::containing(kind, span.first); at.isValid() && at.start <= span.last;
         at = Period::containing(kind, at.end.addDays(1))) {
        if (buckets.size() == kMostBuckets)
            return {};
        buckets.push_back({at, {}});
    }
    for (const DaySentiments &day : days) {
        if (!span.holds(day.day))
            continue;
        const auto after = std::ranges::upper_bound(
            buckets, day.day, {}, [](const ShareBucket &bucket) { return bucket.period.start; });
        if (after != buckets.begin())
            std::prev(after)->counts += day.counts;
    }
    return buckets;
}

} // namespace analysis
