// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mediaquery.h"
#include "models/store/statement.h"

#include "tests/store/mediaoracle.h"

#include <QRegularExpression>

#include <map>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace oracle;

/// What is counted of media items, what is read to compare their texts, and from which indexes all
/// of it comes.
class TestMediaFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresEqualOracle();
    void everyFilterIsAnsweredFromAnIndex();
    void hoursEqualOracle();
    void textsAreTheNewestOfTheFilter();
    void textsAroundAreTheNearest();

private:
    MediaCache m_media;
};

void TestMediaFigures::figuresEqualOracle()
{
    support::RecordSource random(35);
    for (int i = 0; i < 100; ++i) {
        const MediaFilter filter = i == 0 ? MediaFilter() : randomFilter(random);
        store::MediaCounts expected;
        std::map<QString, store::MediaTopicTotal> topics;
        std::map<QString, store::MediaSourceTotal> sources;
        std::map<QString, qint64> kinds;
        std::map<QDate, store::MediaCounts::Day> days;
        const auto add = [](auto &to, Sentiment sentiment) {
            ++(sentiment == Sentiment::Positive   ? to.positive
               : sentiment == Sentiment::Neutral  ? to.neutral
               : sentiment == Sentiment::Negative ? to.negative
                                                  : to.unlabelled);
        };
        for (const MediaItem &m : m_media.wanted(filter)) {
            auto &day = days[m.publishedAt.toOffsetFromUtc(7 * 3600).date()];
            day.date = m.publishedAt.toOffsetFromUtc(7 * 3600).date();
            add(day, m.sentiment);
            day.interactions += m.interactions();
            ++kinds[kKinds.value(m.sourceId.value)];
            auto &source = sources[m.sourceId.value];
            source.source = m.sourceId;
            ++source.items, source.interactions += m.interactions();
            source.negative += m.sentiment == Sentiment::Negative;
            for (const QString &topic : m.topics)
                topics[topic].topic = topic, add(topics[topic], m.sentiment);
            ++expected.total, expected.interactions += m.interactions();
            expected.negative += m.sentiment == Sentiment::Negative;
            expected.positive += m.sentiment == Sentiment::Positive;
            expected.neutral += m.sentiment == Sentiment::Neutral;
            expected.unhandledNegative += m.sentiment == Sentiment::Negative &&
                                          (m.state == u"MOI" || m.state == u"SANG_LOC");
        }
        const auto figures = m_media.repository().figures(filter);
        VERIFY_OK(figures);
        const store::MediaCounts &counts = figures->counts;
        QCOMPARE(counts.total, expected.total);
        QCOMPARE(counts.positive, expected.positive);
        QCOMPARE(counts.neutral, expected.neutral);
        QCOMPARE(counts.negative, expected.negative);
        QCOMPARE(counts.unlabelled(),
                 expected.total - expected.positive - expected.neutral - expected.negative);
        QCOMPARE(counts.unhandledNegative, expected.unhandledNegative);
        QCOMPARE(counts.interactions, expected.interactions);
        QCOMPARE(std::map(counts.bySourceKind.begin(), counts.bySourceKind.end()), kinds);
        std::vector<store::MediaCounts::Day> expectedDays;
        for (const auto &[date, day] : days)
            expectedDays.push_back(day);
        QCOMPARE(counts.perDay, expectedDays);
        QCOMPARE(counts.byTopic.size(), topics.size());
        QCOMPARE(figures->topics.size(), topics.size());
        for (const auto &topic : figures->topics)
            QCOMPARE(topic, topics[topic.topic]);
        QCOMPARE(figures->sources.size(), sources.size());
        for (const auto &source : figures->sources)
            QCOMPARE(source, sources[source.source.value]);
        QVERIFY(std::ranges::is_sorted(figures->topics, std::ranges::greater(),
                                       &store::MediaTopicTotal::total));
        QVERIFY(std::ranges::is_sorted(figures->sources, std::ranges::greater(),
                                       &store::MediaSourceTotal::items));
    }
}

/// The rows of the table are large: no filter may read them to find out which it wants.
void TestMediaFigures::everyFilterIsAnsweredFromAnIndex()
{
    using store::MediaUse;
    support::RecordSource random(36);
    const auto planOf = [&](const MediaFilter &filter, MediaUse use, const QByteArray &columns) {
        QStringList plan;
        QList<QByteArray> statements;
        sqlite3_trace_v2(
            m_media.cache().db().handle(), SQLITE_TRACE_STMT,
            [](unsigned, void *to, void *statement, void *) {
                char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
                static_cast<QList<QByteArray> *>(to)->append(sql);
                sqlite3_free(sql);
                return 0;
            },
            &statements);
        const auto query = store::mediaQuery(m_media.cache().db(), filter, use);
        const bool done = query && query->forEach(columns, {}, [](const auto &) {}).has_value();
        sqlite3_trace_v2(m_media.cache().db().handle(), 0, nullptr, nullptr);
        for (const QByteArray &sql : std::as_const(statements)) {
            if (!done || !sql.startsWith("SELECT " + columns))
                continue;
            auto explain = m_media.cache().db().prepare(QByteArray("EXPLAIN QUERY PLAN " + sql));
            while (explain && explain->step().value_or(false))
                plan.append(explain->text(3));
        }
        return plan;
    };
    const QRegularExpression table(u"(SEARCH|SCAN) media_items "_s);
    for (int i = 0; i < 200; ++i) {
        MediaFilter filter = randomFilter(random);
        const bool tableAllowed = filter.digestOn.isValid(); // few rows
        for (const auto &[use, columns] :
             {std::pair(MediaUse::List, "ord"_ba),
              std::pair(MediaUse::Figures, "ord, likes + shares + comments"_ba)}) {
            const QStringList plan = planOf(filter, use, columns);
            QVERIFY(!plan.isEmpty() || m_media.wanted(filter).empty());
            for (const QString &step : plan) {
                if (step.contains(table) && !tableAllowed)
                    QVERIFY2(step.contains(u"COVERING INDEX"_s), qPrintable(step));
            }
        }
    }
}

void TestMediaFigures::hoursEqualOracle()
{
    for (const int days : {0, 1, 5, 30}) {
        MediaFilter filter;
        filter.publishedFrom = support::RecordSource::epoch().addDays(-days).addSecs(-1800);
        filter.units = {domain::UnitId(u"x-1"_s), domain::UnitId(u"x-2"_s)};
        std::map<std::pair<QString, QDateTime>, store::MediaHour> expected;
        for (const MediaItem &m : m_media.wanted(filter)) {
            QDateTime hour = m.publishedAt;
            hour.setTime(QTime(hour.time().hour(), 0));
            for (const QString &topic : m.topics.isEmpty() ? QStringList{QString()} : m.topics) {
                auto &one = expected[{topic, hour}];
                one.topic = topic, one.hour = hour, ++one.items;
                one.negative += m.sentiment == Sentiment::Negative;
                one.unlabelled += m.sentiment == Sentiment::Unknown;
            }
        }
        std::vector<store::MediaHour> rows;
        for (const auto &[key, hour] : expected)
            rows.push_back(hour);
        QCOMPARE(m_media.repository().hours(filter), support::ok(rows));
    }
}

void TestMediaFigures::textsAreTheNewestOfTheFilter()
{
    MediaFilter filter;
    filter.publishedTo = support::RecordSource::epoch().addDays(-2);
    filter.sentiment = Sentiment::Negative;
    const auto expected = m_media.wanted(filter);
    const auto texts = m_media.repository().texts(filter, 40);
    VERIFY_OK(texts);
    QCOMPARE(texts->size(), size_t(40));
    for (size_t i = 0; i < texts->size(); ++i) {
        const auto &text = texts->at(i);
        QCOMPARE(text.publishedAt, expected.at(i).publishedAt);
        const auto item = std::ranges::find(expected, text.id, &MediaItem::id);
        QVERIFY(item != expected.end());
        QCOMPARE(text, (store::MediaText{item->id, item->sourceId, item->clusterId, item->title,
                                         item->excerpt, item->topics, item->publishedAt,
                                         item->sentiment, item->interactions()}));
    }
}

void TestMediaFigures::textsAroundAreTheNearest()
{
    const QDateTime moment = support::RecordSource::epoch().addDays(-5);
    const auto distances = [&](const auto &records, bool before) {
        std::vector<qint64> all;
        for (const auto &one : records) {
            const qint64 ms = moment.msecsTo(one.publishedAt);
            if ((ms < 0) == before && std::abs(ms) <= 2 * 24 * 3600 * 1000)
                all.push_back(std::abs(ms));
        }
        std::ranges::sort(all);
        return all;
    };
    for (const int most : {10, 60, 100'000}) {
        const auto texts = m_media.repository().textsAround(moment, 2, most);
        VERIFY_OK(texts);
        for (const bool before : {true, false}) {
            auto expected = distances(m_media.items(), before);
            if (!before) // the last moment is no longer within
                std::erase(expected, 2 * 24 * 3600 * 1000);
            if (expected.size() > size_t(most / 2))
                expected.resize(size_t(most / 2));
            QCOMPARE(distances(*texts, before), expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestMediaFigures)
#include "tst_mediafigures.moc"
