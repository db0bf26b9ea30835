// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaedits.h"
#include "models/feeds/feed.h"
#include "tests/demo/client.h"

using namespace Qt::StringLiterals;
using demotest::Client;
using demotest::quiet;

/// The feeds that the demo backend serves itself, as the sites of its media sources would.
class TestMediaFeeds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<Client>(quiet(30)); }
    void feedsAreReadable_data();
    void feedsAreReadable();
    void feedsThatHaveNotChanged();

private:
    std::unique_ptr<Client> m_client;
};

void TestMediaFeeds::feedsAreReadable_data()
{
    using Format = feeds::FeedDocument::Format;
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("format");
    QTest::newRow("rss") << u"m-bbt"_s << int(Format::Rss);
    QTest::newRow("atom") << u"m-btv"_s << int(Format::Atom);
    QTest::newRow("json") << u"m-bm"_s << int(Format::Json);
}

void TestMediaFeeds::feedsAreReadable()
{
    QFETCH(const QString, source);
    QFETCH(const int, format);
    const auto record = domain::mediaSourceFromSnapshot(
        m_client->latest(u"media-sources"_s).value(source));
    const QUrl url(record.feedUrl);
    QCOMPARE(url.adjusted(QUrl::RemovePath), m_client->backend.url().adjusted(QUrl::RemovePath));
    QVERIFY(record.feedMinutes >= domain::kShortestFeedMinutes);
    const auto answer = m_client->get(QNetworkRequest(url)); // a site of its own: without a token
    QCOMPARE(answer.status, 200);
    const auto document = feeds::readFeed(answer.body, url);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(int(document->format), format);
    QCOMPARE(document->title, record.name);
    QVERIFY(document->entries.size() >= 10);
    QSet<QString> guids;
    for (const feeds::FeedEntry &entry : document->entries) {
        guids.insert(entry.guid);
        QVERIFY(!entry.title.isEmpty() && !entry.summary.contains(u'<'));
        QVERIFY(entry.publishedAt.isValid() && !entry.zoneGuessed);
        QVERIFY(entry.publishedAt <= demo::Options().scenarioNow.addSecs(600));
        QVERIFY(entry.link.startsWith(record.url));
    }
    QCOMPARE(guids.size(), qsizetype(document->entries.size()));
}

void TestMediaFeeds::feedsThatHaveNotChanged()
{
    const QUrl url = m_client->backend.url().resolved(QUrl(u"feeds/bao-binh-thuan.rss"_s));
    const auto ask = [&](const QByteArray &header, const QByteArray &value) {
        QNetworkRequest asked(url);
        asked.setRawHeader(header, value);
        return m_client->get(asked);
    };
    const auto first = ask("Accept", "*/*");
    const QByteArray etag = first.headers.value("ETag").toByteArray();
    const QByteArray modified = first.headers.value("Last-Modified").toByteArray();
    QVERIFY(!etag.isEmpty() && modified.endsWith(" GMT"));
    // The demo's time goes on: an entry may have come between the two requests, not between many.
    bool unchanged = false;
    for (int tries = 0; tries < 3 && !unchanged; ++tries)
        unchanged = ask("If-None-Match", etag).status == 304 &&
                    ask("If-Modified-Since", modified).status == 304;
    QVERIFY(unchanged);
    QVERIFY(ask("If-None-Match", etag).body.isEmpty());
    QCOMPARE(ask("If-None-Match", "\"another\"").status, 200);
    QVERIFY(m_client->get(QNetworkRequest(url.resolved(QUrl(u"none.rss"_s)))).isProblem(404));
}

QTEST_GUILESS_MAIN(TestMediaFeeds)
#include "tst_mediafeeds.moc"
