// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/alarmruns.h"
#include "models/analysis/hottopics.h"

#include <algorithm>

namespace analysis {
namespace {

using domain::TopicQuarter;

constexpr qint64 kQuartersOfHour = 4;
constexpr qint64 kQuartersOfDay = 24 * kQuartersOfHour;

/// Items of one topic, added up from the first quarter on.
class SpikeTopic
{
public:
    SpikeTopic(qint64 first, qint64 end)
        : m_first(first)
        , m_until(size_t(end - first) + 1)
    {
    }
    void add(const TopicQuarter &quarter)
    {
        m_until[size_t(quarter.quarter - m_first) + 1] += quarter.items;
    }
    void addUp()
    {
        for (size_t i = 1; i < m_until.size(); ++i)
            m_until[i] += m_until[i - 1];
    }
    /// Items in [from, to).
    [[nodiscard]] qint64 items(qint64 from, qint64 to) const
    {
        return m_until[size_t(to - m_first)] - m_until[size_t(from - m_first)];
    }

private:
    qint64 m_first;
    std::vector<qint64> m_until; ///< one more than there are quarters
};

/// What a spike must reach at the end of a window: nothing when too few days are known.
std::optional<double> spikeLimit(const domain::AlarmTerms &terms, const SpikeTopic &topic,
                                 qint64 first, qint64 end, const HotTopicLimits &limits)
{
    const qint64 window = limits.spikeHours * kQuartersOfHour;
    std::vector<float> before;
    for (int day = 1; day <= limits.historyDays; ++day) {
        const qint64 to = end - day * kQuartersOfDay;
        if (to - window < first)
            break;
        before.push_back(float(topic.items(to - window, to)));
    }
    if (qsizetype(before.size()) < limits.leastHistory)
        return std::nullopt;
    const double median = quantile(before, 0.5).value_or(0);
    return std::max(terms.factor * median, double(terms.items));
}

std::vector<AlarmRun> spikeRuns(const AlarmAsk &ask, const SpikeTopic &topic, qint64 first,
                                qint64 end)
{
    const HotTopicLimits limits;
    const qint64 window = limits.spikeHours * kQuartersOfHour;
    const auto back = double(ask.terms.items) - ask.terms.deadBand;
    AlarmTrack track;
    int inRow = 0;
    for (qint64 at = first + window; at <= end; ++at) {
        const auto items = double(topic.items(at - window, at));
        // Most of the time it is quiet, and no median need be looked for.
        if (items < back && items < double(ask.terms.items)) {
            inRow = 0;
            track.tell(at * domain::kQuarterMs, AlarmTrack::Told::Over, {});
            continue;
        }
        const auto limit = spikeLimit(ask.terms, topic, first, at, limits);
        inRow = limit && items >= *limit ? inRow + 1 : 0;
        const auto told = inRow >= ask.terms.count ? AlarmTrack::Told::Met
                          : !limit || items < *limit - ask.terms.deadBand
                              ? AlarmTrack::Told::Over
                              : AlarmTrack::Told::Between;
        const qint64 moment = at * domain::kQuarterMs;
        track.tell(moment, told, {.value = items, .limit = limit, .asOf = moment});
    }
    return track.runs();
}

} // namespace

AlarmEpisodes spikeEpisodes(const AlarmAsk &ask, std::span<const TopicQuarter> quarters)
{
    const qint64 end = ask.now.toMSecsSinceEpoch() / domain::kQuarterMs;
    qint64 first = end;
    for (const TopicQuarter &quarter : quarters)
        first = std::min(first, quarter.quarter);
    std::map<QString, SpikeTopic> topics;
    for (const TopicQuarter &quarter : quarters) {
        if (quarter.quarter < end && !quarter.topic.isEmpty())
            topics.try_emplace(quarter.topic, first, end).first->second.add(quarter);
    }
    AlarmEpisodes episodes;
    for (auto &[name, topic] : topics) {
        topic.addUp();
        for (const AlarmRun &run : spikeRuns(ask, topic, first, end))
            addEpisode(episodes, ask, name, run);
    }
    return episodes;
}

} // namespace analysis
