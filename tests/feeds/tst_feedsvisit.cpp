// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/mediaitemof.h"
#include "models/feeds/politeness.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feeds::FeedEntry;
using feeds::FeedRequest;
using feeds::FeedVisit;
using feeds::HostQueue;

namespace {

const QDateTime kNow(QDate(2026, 11, 26), QTime(8, 0), QTimeZone::UTC);

FeedRequest request(const QString &id, const QString &host)
{
    return {id, QUrl(u"https://%1/%2"_s.arg(host, id))};
}

QString takenId(HostQueue &queue, const QDateTime &now)
{
    const auto taken = queue.take(now);
    return taken ? taken->id : u"-"_s;
}

} // namespace

/// From entries to items, and how often and how fast feeds are visited.
class TestFeedsVisit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAnItem();
    void idsAreTheSameEverywhere();
    void itemsWithGaps();
    void onlyWebLinks_data();
    void onlyWebLinks();
    void nextVisit_data();
    void nextVisit();
    void oneRequestPerHost();
    void restBetweenRequests();
    void sameIdWaitsOnce();
    void aClockPutBackLocksNothing();
};

void TestFeedsVisit::makesAnItem()
{
    FeedEntry entry;
    entry.guid = u"g1"_s;
    entry.link = u"https://a.vn/1"_s;
    entry.title = u"Tiêu đề"_s;
    entry.summary = u"Tóm tắt"_s;
    entry.author = u"Tác giả"_s;
    entry.publishedAt = kNow.addSecs(-3600);
    entry.categories = {u"Kinh tế"_s};
    domain::MediaItem expected;
    expected.id = domain::MediaItemId(u"f-a56ee76ee62d51b87e25a13095dcc75c"_s);
    expected.sourceId = domain::MediaSourceId(u"src-1"_s);
    expected.url = entry.link;
    expected.title = entry.title;
    expected.excerpt = entry.summary;
    expected.author = entry.author;
    expected.publishedAt = entry.publishedAt;
    expected.collectedAt = kNow;
    expected.state = u"MOI"_s;
    const domain::MediaItem item = feeds::toMediaItem(entry, expected.sourceId, kNow);
    QCOMPARE(item.id.value, expected.id.value);
    QVERIFY(item == expected);
    QCOMPARE(item.sentiment, domain::Sentiment::Unknown);
}

void TestFeedsVisit::idsAreTheSameEverywhere()
{
    FeedEntry entry;
    entry.guid = u"g1"_s;
    entry.title = u"Một"_s;
    const auto idOf = [](const FeedEntry &of, const QString &source) {
        return feeds::toMediaItem(of, domain::MediaSourceId(source), kNow).id;
    };
    FeedEntry later = entry;
    later.title = u"Một, cập nhật"_s;
    QCOMPARE(idOf(entry, u"a"_s).value, idOf(later, u"a"_s).value);
    QVERIFY(idOf(entry, u"a"_s) != idOf(entry, u"b"_s));
    later.guid = u"g2"_s;
    QVERIFY(idOf(entry, u"a"_s) != idOf(later, u"a"_s));
    QCOMPARE(idOf(entry, u"a"_s).value.size(), 34);
}

void TestFeedsVisit::itemsWithGaps()
{
    FeedEntry entry;
    entry.summary = u"Dòng đầu\nDòng sau"_s;
    entry.publishedAt = kNow.addDays(3);
    auto item = feeds::toMediaItem(entry, domain::MediaSourceId(u"s"_s), kNow);
    QCOMPARE(item.title, u"Dòng đầu"_s);
    QCOMPARE(item.publishedAt, kNow);
    entry.publishedAt = {};
    entry.summary = u"một hai ba bốn "_s.repeated(20);
    item = feeds::toMediaItem(entry, domain::MediaSourceId(u"s"_s), kNow);
    QCOMPARE(item.publishedAt, kNow);
    QVERIFY(item.title.size() > 60 && item.title.size() <= 120);
    QVERIFY2(item.title.endsWith(u"…"_s) && !item.title.endsWith(u" …"_s), qPrintable(item.title));
}

void TestFeedsVisit::onlyWebLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("kept");
    QTest::newRow("https") << u"https://a.vn/1"_s << true;
    QTest::newRow("http") << u"http://a.vn/1"_s << true;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("relative") << u"/1"_s << false;
    QTest::newRow("no-host") << u"https:///1"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestFeedsVisit::onlyWebLinks()
{
    QFETCH(QString, link);
    QFETCH(bool, kept);
    FeedEntry entry;
    entry.title = u"t"_s;
    entry.link = link;
    QCOMPARE(feeds::toMediaItem(entry, domain::MediaSourceId(u"s"_s), kNow).url,
             kept ? link : QString());
}

void TestFeedsVisit::nextVisit_data()
{
    QTest::addColumn<FeedVisit>("visit");
    QTest::addColumn<std::chrono::minutes>("interval");
    QTest::addColumn<std::chrono::minutes>("wait");
    const auto row = [](const char *name, FeedVisit::Outcome outcome, int failures,
                        std::optional<std::chrono::seconds> retryAfter,
                        std::chrono::minutes interval, std::chrono::minutes wait) {
        QTest::newRow(name) << FeedVisit{kNow, retryAfter, outcome, failures} << interval << wait;
    };
    using enum FeedVisit::Outcome;
    row("new", New, 0, {}, 30min, 30min);
    row("not-modified", NotModified, 0, {}, 30min, 30min);
    row("shortest", New, 0, {}, 1min, 5min);
    row("longest", New, 0, {}, 48h, 24h);
    row("failed-once", Failed, 1, {}, 30min, 1h);
    row("failed-twice", Failed, 2, {}, 30min, 2h);
    row("failed-often", Failed, 4, {}, 30min, 6h);
    row("failed-a-thousand-times", Failed, 1000, {}, 30min, 6h);
    row("failed-uncounted", Failed, 0, {}, 30min, 1h);
    row("failed-long-interval", Failed, 3, {}, 12h, 12h);
    row("asked-for-more", Failed, 1, 3h, 30min, 3h);
    row("asked-for-less", Failed, 1, 10s, 30min, 1h);
    row("asked-although-new", New, 0, 2h, 30min, 2h);
    row("asked-for-a-year", Failed, 1, std::chrono::hours(24 * 365), 30min, 24h);
    row("asked-for-the-past", New, 0, -1h, 30min, 30min);
}

void TestFeedsVisit::nextVisit()
{
    QFETCH(FeedVisit, visit);
    QFETCH(std::chrono::minutes, interval);
    QFETCH(std::chrono::minutes, wait);
    QCOMPARE(feeds::nextVisit(visit, interval), kNow.addDuration(wait));
}

void TestFeedsVisit::oneRequestPerHost()
{
    HostQueue queue;
    queue.add(request(u"a1"_s, u"a.vn"_s));
    queue.add(request(u"a2"_s, u"A.vn"_s));
    queue.add(request(u"b1"_s, u"b.vn"_s));
    QCOMPARE(queue.nextAt(kNow), kNow);
    QCOMPARE(takenId(queue, kNow), u"a1"_s);
    QCOMPARE(takenId(queue, kNow), u"b1"_s);
    QCOMPARE(takenId(queue, kNow.addSecs(3600)), u"-"_s); // a.vn has not answered
    QVERIFY(queue.nextAt(kNow).isNull());
    QCOMPARE(queue.waiting(), 1);
    queue.done(QUrl(u"https://a.vn/a1"_s), kNow.addSecs(3600));
    QCOMPARE(takenId(queue, kNow.addSecs(3602)), u"a2"_s);
    QCOMPARE(queue.waiting(), 0);
    QVERIFY(queue.nextAt(kNow).isNull());
}

void TestFeedsVisit::restBetweenRequests()
{
    HostQueue queue;
    queue.add(request(u"1"_s, u"a.vn"_s));
    queue.add(request(u"2"_s, u"a.vn"_s));
    QCOMPARE(takenId(queue, kNow), u"1"_s);
    queue.done(QUrl(u"https://a.vn/1"_s), kNow);
    QCOMPARE(queue.nextAt(kNow), kNow.addSecs(2));
    QCOMPARE(takenId(queue, kNow.addMSecs(1999)), u"-"_s);
    QCOMPARE(takenId(queue, kNow.addMSecs(2000)), u"2"_s);
}

void TestFeedsVisit::sameIdWaitsOnce()
{
    HostQueue queue;
    queue.add(request(u"1"_s, u"a.vn"_s));
    queue.add(request(u"1"_s, u"b.vn"_s));
    QCOMPARE(queue.waiting(), 1);
    const auto taken = queue.take(kNow);
    QVERIFY(taken);
    QCOMPARE(taken->url.host(), u"b.vn"_s);
}

void TestFeedsVisit::aClockPutBackLocksNothing()
{
    HostQueue queue;
    queue.add(request(u"1"_s, u"a.vn"_s));
    QCOMPARE(takenId(queue, kNow), u"1"_s);
    queue.done(QUrl(u"https://a.vn/1"_s), kNow);
    queue.add(request(u"2"_s, u"a.vn"_s));
    QCOMPARE(takenId(queue, kNow.addDays(-1)), u"2"_s);
}

QTEST_GUILESS_MAIN(TestFeedsVisit)
#include "tst_feedsvisit.moc"
