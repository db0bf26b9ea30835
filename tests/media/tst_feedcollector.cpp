// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/mediaitemof.h"
#include "tests/media/collectingdesk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace newstest;

/// The collector with real sites, one at a time and several at once: what is read, when, and what
/// is kept of it.
class TestFeedCollector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newEntriesGoToTheOutbox();
    void manyGoInBatches();
    void whatIsKnownIsNotSent();
    void unchangedFeedsAreAskedOnlyWhetherTheyAre();
    void theVisitIsKeptOnlyAfterTheOutbox();
    void badSitesAreNoted_data();
    void badSitesAreNoted();
    void onlySafeAddressesAreAsked_data();
    void onlySafeAddressesAreAsked();
    void whoAsksToBeLeftAloneIs();
    void failuresWaitLonger();
    void aSiteOnTheSameHostIsFollowed();
    void aSlowSiteHoldsUpNobody();
    void oneRequestPerHost();
    void offAndBlockedDesksAskNothing();
    void aSourceThatTheBackendDoesNotHaveWaits();
    void anotherAddressIsAnotherFeed();
};

void TestFeedCollector::newEntriesGoToTheOutbox()
{
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"feed.rss"_s))});
    QSignalSpy changed(&desk.collector, &syncing::FeedCollector::changed);
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.collected().size(), 3U, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).visitedAt, kNow, kPatience);
    const auto items = desk.collected();
    QCOMPARE(items[0].title, u"Tin 1: nước thải ở Hàm Tiến"_s); // oldest first
    QCOMPARE(items[0].sourceId.value, u"m-1"_s);
    QCOMPARE(items[0].url, u"https://bao.example/tin-1"_s);
    QCOMPARE(items[0].publishedAt, QDateTime(QDate(2025, 6, 12), QTime(1, 1), QTimeZone::UTC));
    QCOMPARE(items[0].collectedAt, kNow);
    QCOMPARE(items[0].topics, QStringList{u"Môi trường - biển"_s});
    QCOMPARE(items[0].unitId.value, u"u-1"_s);
    QCOMPARE(items[0].keywords, (QStringList{u"nước thải"_s, u"Hàm Tiến"_s}));
    QCOMPARE(desk.batches(), 1U);
    const FeedState state = desk.state(u"m-1"_s);
    QCOMPARE(state.items, 3);
    QCOMPARE(state.nextAt, kNow.addSecs(300));
    QVERIFY(!state.error);
    QVERIFY(changed.size() >= 1);
    QVERIFY(site.tokens.isEmpty());
}

void TestFeedCollector::manyGoInBatches()
{
    Site site;
    site.entries = 450;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"feed.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 450, kPatience);
    QCOMPARE(desk.batches(), 3U);
    QSet<QString> ids;
    for (const auto &item : desk.collected())
        ids.insert(item.id.value);
    QCOMPARE(ids.size(), 450);
}

void TestFeedCollector::whatIsKnownIsNotSent()
{
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"feed.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.collected().size(), 3U, kPatience);
    // It still waits in the outbox, and one has come to the cache meanwhile another way.
    site.entries = 5;
    auto fourth = desk.collected().front();
    fourth.version = 1;
    feeds::FeedEntry entry;
    entry.guid = u"tin-4"_s;
    fourth.id = feeds::toMediaItem(entry, fourth.sourceId, kNow).id;
    desk.apply(domain::Collection::MediaItems, {fourth});
    desk.wait(std::chrono::seconds(301));
    QTRY_COMPARE_WITH_TIMEOUT(desk.collected().size(), 4U, kPatience);
    QCOMPARE(desk.collected().back().title, u"Tin 5: nước thải ở Hàm Tiến"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 1, kPatience);
}

void TestFeedCollector::unchangedFeedsAreAskedOnlyWhetherTheyAre()
{
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"feed.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 3, kPatience);
    QVERIFY(site.lastCondition.isEmpty());
    desk.wait(std::chrono::seconds(301));
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 0, kPatience);
    QCOMPARE(site.lastCondition, "\"3\"");
    QCOMPARE(site.asked.value(u"feed.rss"_s), 2);
    QCOMPARE(site.whole.value(u"feed.rss"_s), 1);
    QVERIFY(!desk.state(u"m-1"_s).error);
    QCOMPARE(desk.batches(), 1U);
}

void TestFeedCollector::theVisitIsKeptOnlyAfterTheOutbox()
{
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"feed.rss"_s))});
    desk.fullDisk = true;
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).failures, 1, kPatience);
    QCOMPARE(desk.state(u"m-1"_s).error->kind, ErrorKind::StorageFull);
    desk.fullDisk = false;
    desk.wait(std::chrono::minutes(11));
    QTRY_COMPARE_WITH_TIMEOUT(desk.collected().size(), 3U, kPatience);
    QVERIFY(site.lastCondition.isEmpty()); // asked for whole: nothing of it is here
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).failures, 0, kPatience);
}

void TestFeedCollector::badSitesAreNoted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << u"missing.rss"_s << int(ErrorKind::NotFound);
    QTest::newRow("fault") << u"fault.rss"_s << int(ErrorKind::Server);
    QTest::newRow("throttled") << u"throttled.rss"_s << int(ErrorKind::Throttled);
    QTest::newRow("web-page") << u"page.rss"_s << int(ErrorKind::BadContract);
    QTest::newRow("fifty-megabytes") << u"huge.rss"_s << int(ErrorKind::BadContract);
    QTest::newRow("leads-elsewhere") << u"elsewhere.rss"_s << int(ErrorKind::Gone);
}

void TestFeedCollector::badSitesAreNoted()
{
    QFETCH(const QString, file);
    QFETCH(const int, kind);
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(file))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).failures, 1, kPatience);
    const FeedState state = desk.state(u"m-1"_s);
    QVERIFY(state.error);
    QCOMPARE(int(state.error->kind), kind);
    QVERIFY(!state.error->detail.isEmpty());
    QVERIFY(state.nextAt >= kNow.addSecs(600)); // twice its rhythm at least
    QCOMPARE(desk.batches(), 0U);
    QVERIFY(!site.asked.contains(u"feed.rss"_s)); // nobody was led there
}

void TestFeedCollector::onlySafeAddressesAreAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("in-the-clear") << u"http://bao.example/feed.rss"_s;
    QTest::newRow("a-file") << u"file:///etc/passwd"_s;
    QTest::newRow("a-person") << u"https://lan:secret@bao.example/feed.rss"_s;
    QTest::newRow("no-host") << u"https:///feed.rss"_s;
    QTest::newRow("nonsense") << u"feed"_s;
}

void TestFeedCollector::onlySafeAddressesAreAsked()
{
    QFETCH(const QString, address);
    CollectingDesk desk({source(u"m-1"_s, address)});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).failures, 1, kPatience);
    QCOMPARE(desk.state(u"m-1"_s).error->kind, ErrorKind::InvalidArgument);
}

void TestFeedCollector::whoAsksToBeLeftAloneIs()
{
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"throttled.rss"_s)),
                         source(u"m-2"_s, site.address(u"missing.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).failures, 1, kPatience);
    QCOMPARE(desk.state(u"m-1"_s).nextAt, kNow.addSecs(3000));
    desk.wait(std::chrono::seconds(2)); // the host has rested
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-2"_s).failures, 1, kPatience);
    desk.wait(std::chrono::seconds(2));
    desk.collector.collectNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-2"_s).failures, 2, kPatience);
    QCOMPARE(site.asked.value(u"throttled.rss"_s), 1);
    desk.wait(std::chrono::seconds(3000));
    QTRY_COMPARE_WITH_TIMEOUT(site.asked.value(u"throttled.rss"_s), 2, kPatience);
}

void TestFeedCollector::failuresWaitLonger()
{
    Site site;
    site.broken = true;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"feed.rss"_s))});
    desk.start();
    qint64 before = 0;
    for (int failure = 1; failure <= 3; ++failure) {
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).failures, failure, kPatience);
        const qint64 rest = desk.clock.now().secsTo(desk.state(u"m-1"_s).nextAt);
        QVERIFY2(rest > before, qPrintable(QString::number(rest)));
        before = rest;
        site.broken = failure < 3;
        desk.wait(std::chrono::seconds(rest));
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 3, kPatience);
    QCOMPARE(desk.state(u"m-1"_s).nextAt, desk.clock.now().addSecs(300)); // as if nothing had been
    QVERIFY(!desk.state(u"m-1"_s).error);
}

void TestFeedCollector::aSiteOnTheSameHostIsFollowed()
{
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"moved.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.collected().size(), 3U, kPatience);
}

void TestFeedCollector::aSlowSiteHoldsUpNobody()
{
    Site slow;
    Site other(u"127.0.0.2"_s);
    CollectingDesk desk({source(u"m-1"_s, slow.address(u"slow.rss"_s)),
                         source(u"m-2"_s, other.address(u"feed.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(slow.atOnce.value(u"slow.rss"_s), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.collected().size(), 3U, kPatience);
    QVERIFY(desk.state(u"m-1"_s).visitedAt.isNull());
    // And the desk can be left while it waits: its end is awaited by the desk.
}

void TestFeedCollector::oneRequestPerHost()
{
    Site site;
    Site other(u"127.0.0.2"_s);
    CollectingDesk desk({source(u"m-1"_s, site.address(u"slow.rss"_s)),
                         source(u"m-2"_s, site.address(u"feed.rss"_s)),
                         source(u"m-3"_s, other.address(u"missing.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(site.atOnce.value(u"slow.rss"_s), 1, kPatience);
    desk.wait(std::chrono::seconds(60));
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-3"_s).failures, 1, kPatience);
    QVERIFY(!site.asked.contains(u"feed.rss"_s));
    desk.collector.setBlocked(true); // what runs is stopped, and is no failure
    desk.collector.setBlocked(false);
    const auto isReadInTime = [&] {
        desk.wait(std::chrono::seconds(2));
        return desk.collected().size() == 3U;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReadInTime(), kPatience);
    QCOMPARE(desk.state(u"m-1"_s).failures, 0);
}

void TestFeedCollector::offAndBlockedDesksAskNothing()
{
    Site site;
    CollectingDesk desk({source(u"m-1"_s, site.address(u"feed.rss"_s)),
                         source(u"m-2"_s, site.address(u"missing.rss"_s), 0)});
    desk.collector.start();
    desk.wait(std::chrono::hours(1));
    QVERIFY(desk.state(u"m-1"_s).visitedAt.isNull());
    desk.collector.setBlocked(true);
    desk.collector.setOn(true);
    desk.collector.collectNow();
    QTest::qWait(0);
    QVERIFY(site.asked.isEmpty());
    desk.collector.setOn(false);
    desk.collector.setBlocked(false); // a person asked, so it is read once, but for the paused
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 3, kPatience);
    desk.wait(std::chrono::hours(1));
    desk.collector.setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(site.asked.value(u"feed.rss"_s), 2, kPatience);
    QVERIFY(!site.asked.contains(u"missing.rss"_s));
    QVERIFY(desk.state(u"m-2"_s).nextAt.isNull());
}

void TestFeedCollector::aSourceThatTheBackendDoesNotHaveWaits()
{
    Site site;
    auto fresh = source(u"m-1"_s, site.address(u"feed.rss"_s));
    fresh.version = 0; // its own edit is on its way
    CollectingDesk desk({fresh, source(u"m-2"_s, site.address(u"missing.rss"_s))});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-2"_s).failures, 1, kPatience);
    QVERIFY(!site.asked.contains(u"feed.rss"_s));
    fresh.version = 1;
    desk.apply(domain::Collection::MediaSources, {fresh});
    desk.wait(std::chrono::seconds(2));
    QTRY_COMPARE_WITH_TIMEOUT(desk.collected().size(), 3U, kPatience);
}

void TestFeedCollector::anotherAddressIsAnotherFeed()
{
    Site site;
    auto moved = source(u"m-1"_s, site.address(u"feed.rss"_s), 1440);
    CollectingDesk desk({moved});
    desk.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 3, kPatience);
    Site other(u"127.0.0.2"_s);
    moved.version = 2;
    moved.feedUrl = other.address(u"feed.rss"_s);
    desk.apply(domain::Collection::MediaSources, {moved});
    desk.wait(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(other.asked.value(u"feed.rss"_s), 1, kPatience);
    QVERIFY(other.lastCondition.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(u"m-1"_s).items, 0, kPatience); // the same entries
    QCOMPARE(desk.state(u"m-1"_s).url, moved.feedUrl);
}

QTEST_GUILESS_MAIN(TestFeedCollector)
#include "tst_feedcollector.moc"
