// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/hottopics.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kHoursOfDay = 24;

/// What is known of one topic.
struct TopicTally {
    std::vector<qint64> windows = {}; ///< items of the spike's hours: today, the day before, …
    qint64 items = 0;
    qint64 negative = 0;
    qint64 unlabelled = 0;
    const TopicItem *loudest = nullptr;
    std::map<qint64, std::set<domain::MediaSourceId>> papers = {}; ///< by story
};

bool isNewspaper(const TopicItem &item)
{
    return item.sourceKind == "central-press"_L1 || item.sourceKind == "local-press"_L1;
}

/// More interactions; of two alike the lower id, so that all desks name the same.
bool isLouder(const TopicItem &item, const TopicItem *than)
{
    return !than || item.interactions > than->interactions ||
           (item.interactions == than->interactions && item.id < than->id);
}

class HotTopicSearch
{
public:
    HotTopicSearch(qint64 now, const HotTopicLimits &limits)
        : m_now(mediaHour(now))
        , m_limits(limits)
        , m_firstHour(m_now)
    {
    }
    void count(const TopicHour &hour)
    {
        const qint64 age = m_now - hour.hour;
        if (age < 0 || hour.topic.isEmpty() || hour.items <= 0)
            return;
        m_firstHour = std::min(m_firstHour, hour.hour);
        TopicTally &tally = tallyOf(hour.topic);
        const auto day = size_t(age / kHoursOfDay);
        if (day < tally.windows.size() && age % kHoursOfDay < m_limits.spikeHours)
            tally.windows[day] += hour.items;
        if (age >= m_limits.shareHours)
            return;
        tally.items += hour.items;
        tally.negative += std::clamp<qint64>(hour.negative, 0, hour.items);
        tally.unlabelled += std::clamp<qint64>(hour.unlabelled, 0, hour.items);
    }
    void look(const TopicItem &item)
    {
        const qint64 age = m_now - mediaHour(item.publishedAt);
        if (age < 0 || age >= m_limits.shareHours)
            return;
        for (const QString &topic : item.topics) {
            if (topic.isEmpty())
                continue;
            TopicTally &tally = tallyOf(topic);
            if (item.sentiment == domain::Sentiment::Negative && isLouder(item, tally.loudest))
                tally.loudest = &item;
            if (item.story >= 0 && isNewspaper(item) && !item.sourceId.isEmpty())
                tally.papers[item.story].insert(item.sourceId);
        }
    }
    [[nodiscard]] std::vector<HotTopic> found() const
    {
        std::vector<HotTopic> topics;
        for (const auto &[topic, tally] : m_tallies) {
            HotTopic hot{topic, HotLevel::Watch, tally.items};
            for (const auto &reason :
                 {spike(tally), negativeShare(tally), loudItem(tally), manyPapers(tally)}) {
                if (reason)
                    hot.reasons.push_back(*reason);
            }
            if (hot.reasons.empty())
                continue;
            hot.level = levelOf(hot.reasons);
            topics.push_back(std::move(hot));
        }
        std::ranges::stable_sort(topics, std::ranges::greater(), [](const HotTopic &topic) {
            return std::pair(topic.level, topic.items);
        });
        return topics;
    }

private:
    TopicTally &tallyOf(const QString &topic)
    {
        TopicTally &tally = m_tallies[topic];
        tally.windows.resize(size_t(m_limits.historyDays) + 1);
        return tally;
    }
    [[nodiscard]] std::optional<HotReason> spike(const TopicTally &tally) const
    {
        std::vector<float> before;
        for (size_t day = 1; day < tally.windows.size(); ++day) {
            if (m_now - kHoursOfDay * qint64(day) - m_limits.spikeHours + 1 >= m_firstHour)
                before.push_back(float(tally.windows[day]));
        }
        const qint64 items = tally.windows.front();
        if (items < m_limits.leastItems || qsizetype(before.size()) < m_limits.leastHistory)
            return std::nullopt;
        const double median = quantile(before, 0.5).value_or(0);
        const double limit = std::max(m_limits.spikeFactor * median, double(m_limits.leastItems));
        if (double(items) < limit)
            return std::nullopt;
        return HotReason{.kind = HotReasonKind::Spike,
                         .limit = limit,
                         .items = items,
                         .median = median,
                         .days = int(before.size()),
                         .factor = median > 0 ? std::optional(double(items) / median)
                                              : std::nullopt};
    }
    [[nodiscard]] std::optional<HotReason> negativeShare(const TopicTally &tally) const
    {
        const Share share{tally.negative, tally.items - tally.unlabelled};
        if (share.whole < m_limits.leastItems ||
            share.percent().value_or(0) < m_limits.negativePercent)
            return std::nullopt;
        return HotReason{.kind = HotReasonKind::NegativeShare,
                         .limit = m_limits.negativePercent,
                         .negative = share};
    }
    [[nodiscard]] std::optional<HotReason> loudItem(const TopicTally &tally) const
    {
        if (!tally.loudest || tally.loudest->interactions < m_limits.interactions)
            return std::nullopt;
        return HotReason{.kind = HotReasonKind::Interactions,
                         .limit = double(m_limits.interactions),
                         .item = tally.loudest->id,
                         .interactions = tally.loudest->interactions};
    }
    [[nodiscard]] std::optional<HotReason> manyPapers(const TopicTally &tally) const
    {
        const auto most = std::ranges::max_element(
            tally.papers, {}, [](const auto &story) { return story.second.size(); });
        if (most == tally.papers.end() || qint64(most->second.size()) < m_limits.papers)
            return std::nullopt;
        return HotReason{.kind = HotReasonKind::SeveralPapers,
                         .limit = double(m_limits.papers),
                         .story = most->first,
                         .papers = qint64(most->second.size())};
    }
    [[nodiscard]] static HotLevel levelOf(const std::vector<HotReason> &reasons)
    {
        const auto has = [&](HotReasonKind kind) {
            return std::ranges::contains(reasons, kind, &HotReason::kind);
        };
        if (reasons.size() >= 3 || (has(HotReasonKind::Spike) && has(HotReasonKind::NegativeShare)))
            return HotLevel::Urgent;
        return reasons.size() == 2 ? HotLevel::Alert : HotLevel::Watch;
    }

    qint64 m_now; ///< the hour
    const HotTopicLimits &m_limits;
    qint64 m_firstHour; ///< with an item
    std::map<QString, TopicTally> m_tallies;
};

} // namespace

qint64 mediaHour(qint64 msSinceEpoch)
{
    return msSinceEpoch / kHourMs - (msSinceEpoch % kHourMs < 0);
}

std::vector<HotTopic> hotTopics(std::span<const TopicHour> hours, std::span<const TopicItem> items,
                                qint64 now, const HotTopicLimits &limits)
{
    HotTopicSearch search(now, limits);
    for (const TopicHour &hour : hours)
        search.count(hour);
    for (const TopicItem &item : items)
        search.look(item);
    return search.found();
}

} // namespace analysis
