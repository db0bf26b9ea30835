// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quantiles.h"
#include "models/domain/indicator.h"
#include "models/domain/media.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// Items by sentiment.
struct SentimentCounts {
    qint64 positive = 0;
    qint64 neutral = 0;
    qint64 negative = 0;
    qint64 unknown = 0; ///< nobody and no machine has said

    [[nodiscard]] qint64 labelled() const { return positive + neutral + negative; }
    [[nodiscard]] qint64 all() const { return labelled() + unknown; }
    [[nodiscard]] qint64 of(domain::Sentiment sentiment) const;
    /// Of the labelled items; of Unknown: of all.
    [[nodiscard]] Share share(domain::Sentiment sentiment) const;
    SentimentCounts &operator+=(const SentimentCounts &other);
    bool operator==(const SentimentCounts &) const = default;
};

/// The items of one day of UTC+7.
struct DaySentiments {
    QDate day = {};
    SentimentCounts counts = {};

    bool operator==(const DaySentiments &) const = default;
};

/// Days from the first to the last, both of UTC+7 and both within; empty when they are the wrong
/// way round.
struct DaySpan {
    QDate first = {};
    QDate last = {};

    [[nodiscard]] bool holds(const QDate &day) const { return first <= day && day <= last; }
    bool operator==(const DaySpan &) const = default;
};
/// What a period is compared with: for whole months as many months before, else as many days.
[[nodiscard]] DaySpan spanBefore(const DaySpan &span);
/// The same days a year before; whole months stay whole in February.
[[nodiscard]] DaySpan spanLastYear(const DaySpan &span);

/// Shares against those of another period, in percentage points (điểm phần trăm).
struct ShareChange {
    double positive = 0;
    double neutral = 0;
    double negative = 0;

    bool operator==(const ShareChange &) const = default;
};

/// The sentiment of a period beside two others. The counts say how many each share is of.
struct MediaShares {
    SentimentCounts now = {};
    SentimentCounts before = {};                 ///< of spanBefore()
    SentimentCounts lastYear = {};               ///< of spanLastYear()
    std::optional<ShareChange> sinceBefore = {}; ///< none: not comparable
    std::optional<ShareChange> sinceLastYear = {};

    bool operator==(const MediaShares &) const = default;
};
/// `now` against `base`; none when either has no labelled item.
[[nodiscard]] std::optional<ShareChange> shareChange(const SentimentCounts &now,
                                                     const SentimentCounts &base);
/// The shares of a period from days that reach back to the year before, in any order; several
/// entries for one day add up.
[[nodiscard]] MediaShares mediaShares(std::span<const DaySentiments> days, const DaySpan &span);

/// One step of a series.
struct ShareBucket {
    domain::Period period = {};
    SentimentCounts counts = {}; ///< of its days within the span

    bool operator==(const ShareBucket &) const = default;
};
inline constexpr size_t kMostBuckets = 40'000; ///< a century of days
/// The periods (days, weeks, months, …) of a span in order, without a hole; nothing when there are
/// more than kMostBuckets.
[[nodiscard]] std::vector<ShareBucket> shareSeries(std::span<const DaySentiments> days,
                                                   domain::PeriodKind kind, const DaySpan &span);

} // namespace analysis
