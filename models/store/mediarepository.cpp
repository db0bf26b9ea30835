// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keysetpage.h"
#include "models/store/localday.h"
#include "models/store/readsnapshot.h"
#include "models/store/recordquery.h"
#include "models/store/repositories.h"
#include "models/store/searchrank.h"

#include <map>

using domain::Sentiment;

namespace store {
namespace {

QStringList textsOf(const std::vector<domain::UnitId> &units)
{
    QStringList texts;
    for (const domain::UnitId &unit : units)
        texts.append(unit.value);
    return texts;
}

void narrowSource(KeysetQuery &query, const MediaFilter &filter)
{
    if (!filter.source.isEmpty())
        query.narrowTo("source_id", {filter.source.value});
    if (!filter.sourceKind.isEmpty())
        query.narrow(
            {"source_id IN (SELECT id FROM media_sources WHERE kind = ?)", {filter.sourceKind}});
}

core::Result<KeysetQuery> mediaQuery(const Database &db, const MediaFilter &filter)
{
    KeysetQuery query(db, "media_items");
    narrowSource(query, filter);
    if (!filter.topic.isEmpty())
        query.narrow({"topics <> '' AND EXISTS(SELECT 1 FROM json_each(topics) WHERE value = ?)",
                      {filter.topic}});
    if (filter.sentiment)
        query.narrow(
            {"sentiment = " + QByteArray::number(static_cast<int>(*filter.sentiment)), {}});
    if (!filter.agency.isEmpty())
        query.narrowTo("agency_id", {filter.agency.value});
    if (!filter.units.empty())
        query.narrowTo("unit_id", textsOf(filter.units));
    if (!filter.state.isEmpty())
        query.narrowTo("state", {filter.state});
    if (filter.publishedFrom.isValid())
        query.narrow({"ord >= " + QByteArray::number(ordOf(filter.publishedFrom)), {}});
    if (filter.publishedTo.isValid())
        query.narrow({"ord < " + QByteArray::number(ordOf(filter.publishedTo)), {}});
    return query.match(filter.text).transform([&] { return query; });
}

/// Adds media items up, one group of alike ones at a time.
class MediaTally
{
public:
    explicit MediaTally(const std::vector<domain::MediaSource> &sources)
    {
        for (const domain::MediaSource &source : sources)
            m_kinds.emplace(source.id.value, source.kind);
    }
    /// Columns: day, sentiment, state, source, topics, count.
    void add(const Statement &row)
    {
        const auto sentiment = static_cast<Sentiment>(row.integer(1));
        const QString state = row.text(2);
        const qint64 count = row.integer(5);
        m_counts.total += count;
        addSentiment(sentiment, row.integer(0), count);
        if (sentiment == Sentiment::Negative && (state == u"MOI" || state == u"SANG_LOC"))
            m_counts.unhandledNegative += count;
        if (const auto kind = m_kinds.find(row.text(3)); kind != m_kinds.end())
            m_byKind[kind->second] += count;
        m_byTopics[row.bytes(4)] += count;
    }
    [[nodiscard]] MediaCounts counts() const
    {
        MediaCounts counts = m_counts;
        std::map<QString, qint64> byTopic;
        for (const auto &[json, count] : m_byTopics) {
            QStringList topics;
            fromJson(json, topics);
            for (const QString &topic : std::as_const(topics))
                byTopic[topic] += count;
        }
        counts.byTopic = ranked(byTopic);
        counts.bySourceKind = ranked(m_byKind);
        for (const auto &[day, values] : m_days)
            counts.perDay.push_back(values);
        return counts;
    }

private:
    void addSentiment(Sentiment sentiment, qint64 day, qint64 count)
    {
        MediaCounts::Day &values = m_days[day];
        values.date = localDay(day);
        if (sentiment == Sentiment::Positive)
            m_counts.positive += count, values.positive += count;
        else if (sentiment == Sentiment::Neutral)
            m_counts.neutral += count, values.neutral += count;
        else if (sentiment == Sentiment::Negative)
            m_counts.negative += count, values.negative += count;
    }
    static std::vector<std::pair<QString, qint64>> ranked(const std::map<QString, qint64> &counts)
    {
        std::vector<std::pair<QString, qint64>> pairs(counts.begin(), counts.end());
        std::ranges::stable_sort(pairs, std::ranges::greater(),
                                 &std::pair<QString, qint64>::second);
        return pairs;
    }

    MediaCounts m_counts;
    std::map<QString, QString> m_kinds;
    std::map<QString, qint64> m_byKind;
    std::map<QByteArray, qint64>
        m_byTopics; ///< the list as it stands in the column: few different ones
    std::map<qint64, MediaCounts::Day> m_days;
};

} // namespace

core::Result<std::vector<domain::MediaItem>> MediaRepository::page(const MediaFilter &filter,
                                                                   const Keyset &after,
                                                                   int limit) const
{
    const ReadSnapshot snapshot(m_db);
    return mediaQuery(m_db, filter).and_then([&](const KeysetQuery &query) {
        return keysetPage<domain::MediaItem>(m_db, query, after, limit);
    });
}

core::Result<std::vector<qint64>> MediaRepository::order(const MediaFilter &filter,
                                                         qint64 limit) const
{
    const ReadSnapshot snapshot(m_db);
    return mediaQuery(m_db, filter).and_then([&](const KeysetQuery &query) {
        return hitOrder(m_db, query, "media_items", "title, excerpt", filter.text, limit);
    });
}

core::Result<std::vector<Listed<domain::MediaItem>>> MediaRepository::listed(
    const std::vector<qint64> &ords) const
{
    const ReadSnapshot snapshot(m_db);
    return listedAt<domain::MediaItem>(m_db, ords);
}

core::Result<qint64> MediaRepository::count(const MediaFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    return mediaQuery(m_db, filter).and_then(&KeysetQuery::count);
}

core::Result<MediaCounts> MediaRepository::counts(const MediaFilter &filter) const
{
    const ReadSnapshot snapshot(m_db);
    const auto known = sources();
    const auto query = mediaQuery(m_db, filter);
    if (!known || !query)
        return std::unexpected(known ? query.error() : known.error());
    MediaTally tally(*known);
    const QByteArray day = localDaySql("ord >> " + QByteArray::number(kOrdRowBits));
    const QByteArray columns = day + " AS day, sentiment, state, source_id, topics, count(*)";
    return query
        ->forEach(columns, "day, sentiment, state, source_id, topics",
                  [&](const Statement &row) { tally.add(row); })
        .transform([&] { return tally.counts(); });
}

core::Result<domain::MediaItem> MediaRepository::item(const domain::MediaItemId &id) const
{
    return recordById<domain::MediaItem>(m_db, id.value);
}

core::Result<std::vector<domain::MediaItem>> MediaRepository::cluster(
    const domain::MediaItemId &id) const
{
    return item(id).and_then([&](const domain::MediaItem &member) {
        const QString root = member.clusterId.isEmpty() ? member.id.value : member.clusterId.value;
        return records<domain::MediaItem>(
            m_db, "AND (id = ?1 OR cluster_id = ?1) ORDER BY published_at, id", root);
    });
}

core::Result<std::vector<domain::MediaSource>> MediaRepository::sources() const
{
    return records<domain::MediaSource>(m_db, "ORDER BY name, id");
}

} // namespace store
