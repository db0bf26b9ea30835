// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of the items of online media: one pass over them, without sorting.
#include "models/store/jsonvalues.h"
#include "models/store/localday.h"
#include "models/store/mediaquery.h"
#include "models/store/readsnapshot.h"
#include "models/store/statement.h"
#include "models/store/timeorder.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <unordered_map>

using domain::Sentiment;

namespace store {
namespace {

constexpr qint64 kHourMs = 3600 * 1000;

/// Numbers for the few different texts of a column, so that counting compares numbers.
class TextNumbers
{
public:
    size_t numberOf(QByteArrayView text)
    {
        const auto bytes = QByteArray::fromRawData(text.data(), text.size());
        if (const auto known = m_numbers.constFind(bytes); known != m_numbers.cend())
            return *known;
        m_texts.append(text.toByteArray());
        m_numbers.insert(m_texts.constLast(), size_t(m_texts.size()) - 1);
        return size_t(m_texts.size()) - 1;
    }
    [[nodiscard]] const QByteArrayList &texts() const { return m_texts; }

private:
    QHash<QByteArray, size_t> m_numbers;
    QByteArrayList m_texts;
};

/// The slot of a number, made when it is new.
template<typename Total>
Total &slotAt(std::vector<Total> &totals, size_t number)
{
    if (number >= totals.size())
        totals.resize(number + 1);
    return totals[number];
}

/// Adds one to the total's part for a sentiment; what a newer backend calls something else counts
/// as not labelled.
template<typename Total>
void addSentiment(Total &total, Sentiment sentiment, qint64 count = 1)
{
    if (sentiment == Sentiment::Positive)
        total.positive += count;
    else if (sentiment == Sentiment::Neutral)
        total.neutral += count;
    else if (sentiment == Sentiment::Negative)
        total.negative += count;
    else
        total.unlabelled += count;
}

bool isLabelled(Sentiment sentiment)
{
    return sentiment == Sentiment::Positive || sentiment == Sentiment::Neutral ||
           sentiment == Sentiment::Negative;
}

QStringList topicsOf(const QByteArray &json)
{
    QStringList topics;
    fromJson(json, topics);
    topics.removeDuplicates();
    return topics;
}

std::vector<std::pair<QString, qint64>> ranked(const std::map<QString, qint64> &counts)
{
    std::vector<std::pair<QString, qint64>> pairs(counts.begin(), counts.end());
    std::ranges::stable_sort(pairs, std::ranges::greater(), &std::pair<QString, qint64>::second);
    return pairs;
}

/// Adds items up. Columns: ord, sentiment, state, source, topics, interactions.
class FigureCounter
{
public:
    static constexpr const char
        *kColumns = "ord, sentiment, state, source_id, topics, likes + shares + comments";

    void add(const Statement &row)
    {
        const auto sentiment = static_cast<Sentiment>(row.integer(1));
        const qint64 interactions = row.integer(5);
        const QByteArrayView state = row.view(2);
        const bool negative = sentiment == Sentiment::Negative;
        MediaCounts::Day &day = m_days[(msOfOrd(row.integer(0)) + kLocalOffsetMs) / kLocalDayMs];
        addSentiment(day, sentiment);
        day.interactions += interactions;
        m_unhandled += negative && (state == "MOI" || state == "SANG_LOC");
        MediaSourceTotal &source = slotAt(m_sources, m_sourceIds.numberOf(row.view(3)));
        ++source.items;
        source.negative += negative;
        source.interactions += interactions;
        addSentiment(slotAt(m_topicLists, m_topics.numberOf(row.view(4))), sentiment);
    }
    [[nodiscard]] MediaFigures figures(const std::vector<domain::MediaSource> &known) const
    {
        MediaFigures figures;
        figures.topics = topics();
        figures.sources = sources();
        MediaCounts &counts = figures.counts;
        counts.unhandledNegative = m_unhandled;
        for (const auto &topic : figures.topics)
            counts.byTopic.emplace_back(topic.topic, topic.total());
        counts.bySourceKind = kinds(figures.sources, known);
        for (const auto &[number, values] : std::map(m_days.begin(), m_days.end())) {
            MediaCounts::Day &day = counts.perDay.emplace_back(values);
            day.date = localDay(number);
            counts.total += day.total();
            counts.positive += day.positive;
            counts.neutral += day.neutral;
            counts.negative += day.negative;
            counts.interactions += day.interactions;
        }
        return figures;
    }

private:
    [[nodiscard]] std::vector<MediaTopicTotal> topics() const
    {
        std::map<QString, MediaTopicTotal> perTopic;
        for (size_t i = 0; i < m_topicLists.size(); ++i) {
            const MediaTopicTotal &part = m_topicLists[i];
            for (const QString &topic : topicsOf(m_topics.texts()[qsizetype(i)])) {
                MediaTopicTotal &total = perTopic[topic];
                total.topic = topic;
                addSentiment(total, Sentiment::Positive, part.positive);
                addSentiment(total, Sentiment::Neutral, part.neutral);
                addSentiment(total, Sentiment::Negative, part.negative);
                addSentiment(total, Sentiment::Unknown, part.unlabelled);
            }
        }
        std::vector<MediaTopicTotal> totals;
        for (auto &[topic, total] : perTopic)
            totals.push_back(std::move(total));
        std::ranges::stable_sort(totals, std::ranges::greater(), &MediaTopicTotal::total);
        return totals;
    }
    [[nodiscard]] std::vector<MediaSourceTotal> sources() const
    {
        std::vector<MediaSourceTotal> totals = m_sources;
        for (size_t i = 0; i < totals.size(); ++i)
            totals[i].source = domain::MediaSourceId(
                QString::fromUtf8(m_sourceIds.texts()[qsizetype(i)]));
        std::ranges::sort(totals, [](const MediaSourceTotal &a, const MediaSourceTotal &b) {
            return std::tie(b.items, a.source.value) < std::tie(a.items, b.source.value);
        });
        return totals;
    }
    static std::vector<std::pair<QString, qint64>> kinds(
        const std::vector<MediaSourceTotal> &totals, const std::vector<domain::MediaSource> &known)
    {
        QHash<QString, QString> kindOf;
        for (const domain::MediaSource &source : known)
            kindOf.insert(source.id.value, source.kind);
        std::map<QString, qint64> counts;
        for (const MediaSourceTotal &total : totals) {
            if (const auto kind = kindOf.constFind(total.source.value); kind != kindOf.cend())
                counts[*kind] += total.items;
        }
        return ranked(counts);
    }

    std::unordered_map<qint64, MediaCounts::Day> m_days;
    TextNumbers m_sourceIds;
    TextNumbers m_topics; ///< the list as it stands in the column: few different ones
    std::vector<MediaSourceTotal> m_sources;
    std::vector<MediaTopicTotal> m_topicLists;
    qint64 m_unhandled = 0;
};

} // namespace

core::Result<MediaFigures> MediaRepository::figures(const MediaFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    const auto known = sources();
    const auto query = mediaQuery(m_db, filter, MediaUse::Figures);
    if (!known || !query)
        return std::unexpected(known ? query.error() : known.error());
    FigureCounter counter;
    return query
        ->forEach(FigureCounter::kColumns, {}, [&](const Statement &row) { counter.add(row); })
        .transform([&] { return counter.figures(*known); });
}

core::Result<MediaCounts> MediaRepository::counts(const MediaFilter &filter) const
{
    return figures(filter).transform(
        [](MediaFigures figures) { return std::move(figures.counts); });
}

core::Result<std::vector<MediaHour>> MediaRepository::hours(const MediaFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    const auto query = mediaQuery(m_db, filter, MediaUse::Figures);
    if (!query)
        return std::unexpected(query.error());
    TextNumbers lists;
    std::map<std::pair<size_t, qint64>, MediaHour> perList;
    const auto add = [&](const Statement &row) {
        MediaHour &hour = perList[{lists.numberOf(row.view(1)), msOfOrd(row.integer(0)) / kHourMs}];
        const auto sentiment = static_cast<Sentiment>(row.integer(2));
        ++hour.items;
        hour.negative += sentiment == Sentiment::Negative;
        hour.unlabelled += !isLabelled(sentiment);
    };
    if (auto done = query->forEach("ord, topics, sentiment", {}, add); !done)
        return std::unexpected(done.error());
    std::map<std::pair<QString, qint64>, MediaHour> perTopic;
    for (const auto &[key, part] : perList) {
        QStringList topics = topicsOf(lists.texts()[qsizetype(key.first)]);
        if (topics.isEmpty())
            topics.append(QString());
        for (const QString &topic : std::as_const(topics)) {
            MediaHour &hour = perTopic[{topic, key.second}];
            hour.items += part.items;
            hour.negative += part.negative;
            hour.unlabelled += part.unlabelled;
        }
    }
    std::vector<MediaHour> hours;
    for (const auto &[key, hour] : perTopic)
        hours.push_back({key.first,
                         QDateTime::fromMSecsSinceEpoch(key.second * kHourMs, QTimeZone::UTC),
                         hour.items, hour.negative, hour.unlabelled});
    return hours;
}

} // namespace store
