// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quantiles.h"
#include "models/domain/media.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// Items of a topic published in one hour. Several rows for one topic and hour add up.
struct TopicHour {
    QString topic = {};
    qint64 hour = 0; ///< mediaHour()
    qint64 items = 0;
    qint64 negative = 0;   ///< of the items
    qint64 unlabelled = 0; ///< of the items, those of unknown sentiment
};

/// An item of the last 24 hours that can be a reason by itself or with others: negative ones with
/// many interactions, those of newspapers.
struct TopicItem {
    domain::MediaItemId id = {};
    QStringList topics = {};
    qint64 publishedAt = 0; ///< ms since 1970
    domain::Sentiment sentiment = domain::Sentiment::Unknown;
    qint64 interactions = 0;
    domain::MediaSourceId sourceId = {};
    QString sourceKind = {};
    qint64 story = -1; ///< items that say the same share it (nearduplicates.h); negative: none
};

/// Hours since 1970-01-01T00:00Z, rounded down. UTC+7 is whole hours away: the hours are those of
/// the clock on the wall, and 24 of them later it is the same hour of day.
[[nodiscard]] qint64 mediaHour(qint64 msSinceEpoch);

/// When a topic is hot (domain.md C). All limits are reached by being equal.
struct HotTopicLimits {
    int spikeHours = 6;     ///< up to 24
    int historyDays = 14;   ///< that the spike is compared with
    int leastHistory = 3;   ///< days known, without which nothing is called a spike
    double spikeFactor = 3; ///< times the median
    qint64 leastItems = 10; ///< of a spike, and labelled ones of a negative share
    int shareHours = 24;    ///< in which shares, items and newspapers are counted
    double negativePercent = 50;
    qint64 interactions = 10'000; ///< of one negative item
    qint64 papers = 3;            ///< newspapers on one event

    bool operator==(const HotTopicLimits &) const = default;
};

enum class HotReasonKind {
    Spike,         ///< many more items than at this time of other days
    NegativeShare, ///< most labelled items are negative
    Interactions,  ///< one negative item that very many react to
    SeveralPapers, ///< several newspapers tell the same story
};

/// Why a topic is hot, with the numbers that say so. What is not of its kind is empty.
struct HotReason {
    HotReasonKind kind = HotReasonKind::Spike;
    double limit = 0; ///< that was reached: items, percent, interactions, newspapers

    qint64 items = 0;                  ///< Spike: in the last hours
    double median = 0;                 ///< Spike: of the same hours of other days
    int days = 0;                      ///< Spike: how many days the median is of
    std::optional<double> factor = {}; ///< Spike: items / median; none when the median is 0

    Share negative = {}; ///< NegativeShare: of the labelled items

    domain::MediaItemId item = {}; ///< Interactions: the one with the most
    qint64 interactions = 0;

    qint64 story = -1; ///< SeveralPapers: the one with the most
    qint64 papers = 0;

    bool operator==(const HotReason &) const = default;
};

/// Our convention (P): one reason is to be watched, two are an alert, three or a spike of mostly
/// negative items are urgent.
enum class HotLevel { Watch, Alert, Urgent };

struct HotTopic {
    QString topic = {};
    HotLevel level = HotLevel::Watch;
    qint64 items = 0;                    ///< in shareHours
    std::vector<HotReason> reasons = {}; ///< one of a kind, in the order of the kinds

    bool operator==(const HotTopic &) const = default;
};

/// The hot topics at a moment, the most urgent first, then the one with the most items.
/// `hours`: of the last historyDays days and spikeHours hours; an hour that is missing had no
/// items. The last hours are those up to the one that has begun, and the median is of the
/// spikeHours that end with the same hour of each day before. Days before the first item of any
/// topic are not counted: nothing was collected then. Items of later hours than now's (a clock is
/// wrong) and the topic "" count for nothing.
[[nodiscard]] std::vector<HotTopic> hotTopics(std::span<const TopicHour> hours,
                                              std::span<const TopicItem> items, qint64 now,
                                              const HotTopicLimits &limits = {});

} // namespace analysis
