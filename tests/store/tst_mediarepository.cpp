// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <map>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::MediaItem;
using domain::Sentiment;
using store::MediaFilter;

namespace {

const QMap<QString, QString> kKinds{{u"s-0"_s, u"central-press"_s},
                                    {u"s-1"_s, u"social"_s},
                                    {u"s-2"_s, u"social"_s},
                                    {u"s-3"_s, u"forum"_s}};

bool matches(const MediaFilter &f, const MediaItem &m)
{
    const bool unit = f.units.empty() || std::ranges::find(f.units, m.unitId) != f.units.end();
    const bool time = (!f.publishedFrom.isValid() || m.publishedAt >= f.publishedFrom) &&
                      (!f.publishedTo.isValid() || m.publishedAt < f.publishedTo);
    return unit && time &&
           (f.sourceKind.isEmpty() || kKinds.value(m.sourceId.value) == f.sourceKind) &&
           (f.source.isEmpty() || f.source == m.sourceId) &&
           (f.topic.isEmpty() || m.topics.contains(f.topic)) &&
           (!f.sentiment || *f.sentiment == m.sentiment) &&
           (f.agency.isEmpty() || f.agency == m.agencyId) &&
           (f.state.isEmpty() || f.state == m.state);
}

MediaFilter randomFilter(support::RecordSource &random)
{
    MediaFilter f;
    if (random.below(4) == 0)
        f.sourceKind = u"social"_s;
    if (random.below(5) == 0)
        f.source = domain::MediaSourceId(random.oneOf(u"s"_s, 4));
    if (random.below(4) == 0)
        f.topic = random.oneOf(u"Chủ đề"_s, 5);
    if (random.below(3) == 0)
        f.sentiment = static_cast<Sentiment>(random.below(4));
    if (random.below(5) == 0)
        f.agency = domain::AgencyId(random.oneOf(u"a"_s, 4));
    if (random.below(4) == 0)
        f.units = {domain::UnitId(random.oneOf(u"x"_s, 6)),
                   domain::UnitId(random.oneOf(u"x"_s, 6))};
    if (random.below(4) == 0)
        f.state = u"MOI"_s;
    if (random.below(4) == 0)
        f.publishedFrom = support::RecordSource::epoch().addDays(-random.below(10));
    return f;
}

} // namespace

/// Lists and counts of media items against the records themselves.
class TestMediaRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesEqualOracle();
    void countsEqualOracle();
    void clusterIsOldestFirst();

private:
    support::Cache m_cache;
    std::vector<MediaItem> m_items; ///< newest first
};

void TestMediaRepository::initTestCase()
{
    support::RecordSource source(31);
    std::vector<domain::Record> records;
    for (int i = 0; i < 800; ++i)
        records.emplace_back(m_items.emplace_back(source.mediaItem(i)));
    std::ranges::sort(m_items, std::ranges::greater(),
                      [](const MediaItem &m) { return std::pair(m.publishedAt, m.id.value); });
    std::vector<domain::Record> sources;
    for (const auto &[id, kind] : kKinds.asKeyValueRange())
        sources.emplace_back(domain::MediaSource{domain::MediaSourceId(id), 1, id, kind, {}});
    VERIFY_OK(m_cache.apply(Collection::MediaSources, support::page(sources)));
    VERIFY_OK(m_cache.apply(Collection::MediaItems, support::page(records)));
}

void TestMediaRepository::pagesEqualOracle()
{
    const store::MediaRepository repository(m_cache.db());
    support::RecordSource random(33);
    for (int i = 0; i < 100; ++i) {
        const MediaFilter filter = i == 0 ? MediaFilter() : randomFilter(random);
        std::vector<MediaItem> wanted;
        std::ranges::copy_if(m_items, std::back_inserter(wanted),
                             [&](const MediaItem &m) { return matches(filter, m); });
        std::vector<MediaItem> found;
        for (store::Keyset next;;) {
            const auto page = repository.page(filter, next, 23);
            VERIFY_OK(page);
            found.insert(found.end(), page->begin(), page->end());
            if (page->size() < 23)
                break;
            next = {page->back().publishedAt, page->back().id.value};
        }
        QCOMPARE(found, wanted);
        QCOMPARE(repository.count(filter), core::Result<qint64>(qint64(wanted.size())));
    }
}

void TestMediaRepository::countsEqualOracle()
{
    const store::MediaRepository repository(m_cache.db());
    support::RecordSource random(35);
    for (int i = 0; i < 60; ++i) {
        const MediaFilter filter = i == 0 ? MediaFilter() : randomFilter(random);
        std::map<Sentiment, qint64> sentiments;
        std::map<QString, qint64> topics;
        std::map<QString, qint64> kinds;
        std::map<QDate, qint64> negativeDays;
        qint64 total = 0;
        qint64 unhandled = 0;
        for (const MediaItem &m : m_items) {
            if (!matches(filter, m))
                continue;
            ++total, ++sentiments[m.sentiment], ++kinds[kKinds.value(m.sourceId.value)];
            for (const QString &topic : m.topics)
                ++topics[topic];
            negativeDays[m.publishedAt.toOffsetFromUtc(7 * 3600).date()] += m.sentiment ==
                                                                            Sentiment::Negative;
            unhandled += m.sentiment == Sentiment::Negative &&
                         (m.state == u"MOI" || m.state == u"SANG_LOC");
        }
        const auto counts = repository.counts(filter);
        VERIFY_OK(counts);
        QCOMPARE(counts->total, total);
        QCOMPARE(counts->positive, sentiments[Sentiment::Positive]);
        QCOMPARE(counts->neutral, sentiments[Sentiment::Neutral]);
        QCOMPARE(counts->negative, sentiments[Sentiment::Negative]);
        QCOMPARE(counts->unhandledNegative, unhandled);
        QCOMPARE(std::map(counts->byTopic.begin(), counts->byTopic.end()), topics);
        QCOMPARE(std::map(counts->bySourceKind.begin(), counts->bySourceKind.end()), kinds);
        QCOMPARE(counts->perDay.size(), negativeDays.size());
        for (const auto &day : counts->perDay)
            QCOMPARE(day.negative, negativeDays.at(day.date));
        QVERIFY(std::ranges::is_sorted(counts->perDay, {}, &store::MediaCounts::Day::date));
        QVERIFY(std::ranges::is_sorted(counts->byTopic, std::ranges::greater(),
                                       &std::pair<QString, qint64>::second));
    }
}

void TestMediaRepository::clusterIsOldestFirst()
{
    const store::MediaRepository repository(m_cache.db());
    const auto member = std::ranges::find_if(
        m_items, [](const MediaItem &m) { return !m.clusterId.isEmpty() && m.clusterId != m.id; });
    QVERIFY(member != m_items.end());
    QStringList wanted;
    for (auto it = m_items.rbegin(); it != m_items.rend(); ++it) {
        if (it->id == member->clusterId || it->clusterId == member->clusterId)
            wanted.append(it->id.value);
    }
    QStringList found;
    const auto cluster = repository.cluster(member->id);
    VERIFY_OK(cluster);
    for (const MediaItem &m : *cluster)
        found.append(m.id.value);
    QCOMPARE(found, wanted);
    VERIFY_ERROR(repository.cluster(domain::MediaItemId(u"none"_s)), core::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestMediaRepository)
#include "tst_mediarepository.moc"
