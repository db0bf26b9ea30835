// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediarecords.h"
#include "app/demo/newsfeeds.h"
#include "models/analysis/hottopics.h"
#include "models/analysis/mediarules.h"
#include "models/analysis/nearduplicates.h"
#include "models/domain/mediaedits.h"
#include "tests/demo/client.h"

using namespace Qt::StringLiterals;
using demotest::Client;
using demotest::quiet;
using domain::MediaState;

/// The demo's online information as a client reads it: plausible, handled by the rules, with
/// something burning now and most things quiet.
class TestDemoMedia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void historiesKeepToTheWorkflow();
    void everyStateOccurs();
    void conclusionsAreSignedWithEvidence();
    void evidenceIsAPicture();
    void bothLabelsAreKept();
    void readingsGrow();
    void digestsAreOfTheLastDays();
    void oneTopicBurnsAndMostDoNot();
    void repostsComeWithAndWithoutTheirCluster();
    void rulesKnowTheHeadlines();
    void rulesKnowThePlaces_data();
    void rulesKnowThePlaces();
    void feedsGoOnWithTime();

private:
    [[nodiscard]] std::vector<domain::MediaRule> rules() const;
    [[nodiscard]] std::vector<analysis::HotTopic> hotNow() const;

    std::unique_ptr<Client> m_client;
    std::vector<domain::MediaItem> m_items;
    const QDateTime m_now = demo::Options().scenarioNow;
};

void TestDemoMedia::initTestCase()
{
    m_client = std::make_unique<Client>(quiet(200));
    for (const QJsonObject &record : m_client->records(u"media-items"_s)) {
        m_items.push_back(demo::itemOf(record));
        QCOMPARE(demo::recordOf(m_items.back()), record);
    }
    QCOMPARE(m_items.size(), 400U);
}

void TestDemoMedia::historiesKeepToTheWorkflow()
{
    for (const domain::MediaItem &item : m_items) {
        auto state = MediaState::Collected;
        QDateTime since = item.collectedAt;
        QDateTime last = item.publishedAt;
        for (const domain::MediaNote &note : item.history) {
            const auto verb = domain::mediaVerbFromCode(note.verb);
            QVERIFY2(verb && note.at >= last && note.at <= m_now, qPrintable(item.id.value));
            const auto next = domain::target(state, *verb);
            QVERIFY2(next, qPrintable(item.id.value + u' ' + note.verb));
            since = *next == state ? since : note.at;
            state = *next;
            last = note.at;
        }
        QCOMPARE(item.state, domain::code(state));
        QCOMPARE(item.stateSince, since);
        QCOMPARE(item.version, 1 + item.history.size());
    }
}

void TestDemoMedia::everyStateOccurs()
{
    QSet<QString> states;
    for (const domain::MediaItem &item : m_items)
        states.insert(item.state);
    QCOMPARE(states.size(), int(MediaState::Closed) + 1);
}

void TestDemoMedia::conclusionsAreSignedWithEvidence()
{
    int falsehoods = 0;
    int urgent = 0;
    for (const domain::MediaItem &item : m_items) {
        urgent += item.urgent;
        if (item.conclusion.isEmpty())
            continue;
        QVERIFY2(item.evidenceSha256.size() == 64, qPrintable(item.id.value));
        const auto signedBy = std::ranges::find(item.history, u"conclude"_s,
                                                &domain::MediaNote::verb);
        QVERIFY(signedBy != item.history.end() && !signedBy->actor.isEmpty());
        QVERIFY(!signedBy->details.value("text"_L1).toString().isEmpty());
        falsehoods += item.conclusion == "false"_L1;
    }
    QVERIFY(falsehoods > 3);
    QVERIFY(urgent > 3);
}

void TestDemoMedia::evidenceIsAPicture()
{
    QHash<QString, QStringList> files;
    for (const QJsonObject &file : m_client->records(u"attachments"_s)) {
        if (file.value("role"_L1).toString() == "evidence"_L1)
            files[file.value("mediaItemId"_L1).toString()] << file.value("sha256"_L1).toString();
    }
    QString any;
    for (const domain::MediaItem &item : m_items) {
        if (item.evidenceSha256.isEmpty())
            continue;
        QVERIFY2(files.value(item.id.value).contains(item.evidenceSha256),
                 qPrintable(item.id.value));
        any = item.evidenceSha256;
    }
    const auto answer = m_client->get(u"v1/attachments/"_s + any);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, u"image/jpeg"_s);
}

void TestDemoMedia::bothLabelsAreKept()
{
    int corrected = 0;
    for (const domain::MediaItem &item : m_items) {
        QVERIFY(item.machineSentiment != domain::Sentiment::Unknown);
        QVERIFY(item.machineConfidence >= 0.5 && item.machineConfidence < 1);
        if (item.sentimentBy == "machine"_L1) {
            QCOMPARE(item.sentiment, item.machineSentiment);
            continue;
        }
        ++corrected;
        QVERIFY(item.sentiment != item.machineSentiment);
    }
    QVERIFY(corrected > 5);
}

void TestDemoMedia::readingsGrow()
{
    int followed = 0;
    for (const domain::MediaItem &item : m_items) {
        followed += item.readings.size() > 3;
        domain::MediaReading last;
        for (const domain::MediaReading &reading : item.readings) {
            QVERIFY2(reading.at >= item.publishedAt && reading.at <= m_now &&
                         reading.views >= last.views &&
                         reading.interactions() >= last.interactions(),
                     qPrintable(item.id.value));
            last = reading;
        }
        if (!item.readings.isEmpty())
            QCOMPARE(last.interactions(), item.interactions());
    }
    QVERIFY(followed > 20);
}

void TestDemoMedia::digestsAreOfTheLastDays()
{
    QMap<QDate, int> days;
    for (const domain::MediaItem &item : m_items) {
        if (!item.digestOn.isValid())
            continue;
        ++days[item.digestOn];
        QVERIFY(!item.digestSummary.isEmpty());
    }
    QCOMPARE(days.keys(), (QList{QDate(2025, 6, 9), QDate(2025, 6, 10), QDate(2025, 6, 11),
                                 QDate(2025, 6, 12)}));
}

std::vector<analysis::HotTopic> TestDemoMedia::hotNow() const
{
    QHash<QString, QString> kinds;
    for (const QJsonObject &source : m_client->records(u"media-sources"_s))
        kinds.insert(source.value("id"_L1).toString(), source.value("kind"_L1).toString());
    std::vector<analysis::StoryText> texts;
    std::vector<analysis::TopicHour> hours;
    std::vector<analysis::TopicItem> items;
    std::vector<const domain::MediaItem *> recent;
    for (const domain::MediaItem &item : m_items) {
        const qint64 at = item.publishedAt.toMSecsSinceEpoch();
        hours.push_back({.topic = item.topics.constFirst(),
                         .hour = analysis::mediaHour(at),
                         .items = 1,
                         .negative = item.sentiment == domain::Sentiment::Negative});
        if (item.publishedAt.daysTo(m_now) > 1)
            continue;
        recent.push_back(&item);
        texts.push_back({item.title, item.excerpt, at});
    }
    const auto stories = analysis::nearDuplicates(texts);
    for (size_t i = 0; i < recent.size(); ++i)
        items.push_back({.id = recent[i]->id,
                         .topics = recent[i]->topics,
                         .publishedAt = texts[i].publishedAt,
                         .sentiment = recent[i]->sentiment,
                         .interactions = recent[i]->interactions(),
                         .sourceId = recent[i]->sourceId,
                         .sourceKind = kinds.value(recent[i]->sourceId.value),
                         .story = qint64(stories[i])});
    return analysis::hotTopics(hours, items, m_now.toMSecsSinceEpoch());
}

void TestDemoMedia::oneTopicBurnsAndMostDoNot()
{
    const auto hot = hotNow();
    QVERIFY(!hot.empty());
    QCOMPARE(hot.front().topic, u"Môi trường - biển"_s);
    QCOMPARE(hot.front().level, analysis::HotLevel::Urgent);
    QSet<int> reasons;
    for (const analysis::HotReason &reason : hot.front().reasons)
        reasons.insert(int(reason.kind));
    QCOMPARE(reasons.size(), 4); // spike, share, interactions, newspapers
    QVERIFY(hot.size() < 4);
}

void TestDemoMedia::repostsComeWithAndWithoutTheirCluster()
{
    std::vector<analysis::StoryText> texts;
    for (const domain::MediaItem &item : m_items)
        texts.push_back({item.title, item.excerpt, item.publishedAt.toMSecsSinceEpoch()});
    const auto originals = analysis::nearDuplicates(texts);
    int told = 0;
    int untold = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        told += !m_items[i].clusterId.isEmpty();
        untold += m_items[i].clusterId.isEmpty() && originals[i] != i &&
                  m_items[originals[i]].title != m_items[i].title;
    }
    QVERIFY2(told > 30, qPrintable(QString::number(told)));
    QVERIFY2(untold > 15, qPrintable(QString::number(untold)));
}

std::vector<domain::MediaRule> TestDemoMedia::rules() const
{
    std::vector<domain::MediaRule> found;
    for (const QJsonObject &record : m_client->records(u"media-rules"_s))
        found.push_back(demo::ruleOf(record));
    return found;
}

void TestDemoMedia::rulesKnowTheHeadlines()
{
    const auto all = rules();
    for (const domain::MediaRule &rule : all) {
        QVERIFY(!rule.history.isEmpty() && rule.history.constLast().words == rule.words);
        QCOMPARE(rule.version, rule.history.size());
    }
    const analysis::MediaRules known(all);
    int right = 0;
    QStringList missed;
    for (const domain::MediaItem &item : m_items) {
        const bool found = known.match(item.title, item.excerpt)
                               .topics.contains(item.topics.constFirst());
        right += found;
        if (!found)
            missed << item.title;
    }
    const double share = right / double(m_items.size());
    QVERIFY2(share > 0.9, qPrintable(QString::number(share) + missed.join(u'\n')));
}

void TestDemoMedia::rulesKnowThePlaces_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("unit");
    QTest::newRow("province") << u"Bình Thuận công bố số liệu tháng này"_s << u"u-60"_s;
    QTest::newRow("ward-of-2025") << u"Tin từ phường Bình Thuận"_s << QString();
    QTest::newRow("hospital") << u"Bệnh viện khu vực Bắc Bình Thuận quá tải"_s << u"u-60"_s;
    QTest::newRow("district") << u"Bắc Bình thiếu nước"_s << u"u-596"_s;
    QTest::newRow("commune") << u"Mũi Né đón khách"_s << u"u-22915"_s;
    QTest::newRow("without-marks") << u"Mui Ne don khach"_s << u"u-22915"_s;
    QTest::newRow("two-of-a-name") << u"Đường ở Tân Hà, Hàm Tân xuống cấp"_s << u"u-23257"_s;
    QTest::newRow("a-name-of-anywhere") << u"Long Hải hút khách"_s << QString();
    QTest::newRow("the-fish-sauce") << u"Quán ở Hà Nội bán nước mắm Phan Thiết"_s << QString();
}

void TestDemoMedia::rulesKnowThePlaces()
{
    QFETCH(const QString, title);
    QFETCH(const QString, unit);
    std::vector<domain::Unit> units;
    for (const QJsonObject &record : m_client->latest(u"units"_s)) {
        domain::Unit known;
        known.id = domain::UnitId(record.value("id"_L1).toString());
        known.parentId = domain::UnitId(record.value("parentId"_L1).toString());
        units.push_back(known);
    }
    const analysis::MediaRules known(rules(), units);
    QCOMPARE(known.match(title, {}).unitId.value, unit);
}

void TestDemoMedia::feedsGoOnWithTime()
{
    const auto catalogue = demo::Catalogue::load(m_now.date(), {});
    QVERIFY(catalogue.has_value());
    demo::NewsFeeds feeds(*catalogue, 1);
    feeds.setAddress(QUrl(u"http://127.0.0.1:1/"_s));
    for (const QString &name :
         {u"bao-binh-thuan.rss"_s, u"dai-binh-thuan.atom"_s, u"tong-hop.json"_s}) {
        const auto now = feeds.page(name, m_now);
        QVERIFY2(now, qPrintable(name));
        QCOMPARE(feeds.page(name, m_now)->etag, now->etag);
        const auto later = feeds.page(name, m_now.addSecs(1800));
        QVERIFY(later->etag != now->etag);
        QVERIFY(later->lastModified != now->lastModified);
    }
    QVERIFY(!feeds.page(u"other.rss"_s, m_now));
}

QTEST_GUILESS_MAIN(TestDemoMedia)
#include "tst_demomedia.moc"
