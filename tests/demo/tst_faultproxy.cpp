// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faults.h"
#include "models/remote/contract.h"
#include "tests/demo/faultyclient.h"

using namespace Qt::StringLiterals;
using namespace demotest;

namespace {

const QString kMe = u"v1/me"_s;
const QString kPage = u"v1/reports/changes?limit=20"_s;

/// What a client has of one request, and the backend of it.
struct Seen {
    Ended ended = Ended::Closed;
    bool anything = false; ///< not even a head otherwise
    qsizetype bodyBytes = 0;
    bool reaches = false; ///< the backend
    bool played = false;  ///< the proxy says so

    bool operator==(const Seen &) const = default;
};

} // namespace

/// Each fault as a real client on a real socket sees it, and what the backend got of it.
class TestFaultProxy : public QObject
{
    Q_OBJECT

    std::unique_ptr<FaultyClient> m_client;

    Answer set(const QByteArray &spec)
    {
        auto answer = m_client->setFaults(spec);
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
        return answer;
    }
    [[nodiscard]] core::Result<domain::ChangesPage> page()
    {
        return remote::decodeChanges(domain::Collection::Reports, m_client->get(kPage).body);
    }
    [[nodiscard]] RawAnswer exchange(const QByteArray &line) const
    {
        const RawConnection raw(m_client->backend.url());
        raw.send(m_client->rawRequest(line));
        return raw.read();
    }

    /// Asks under these rules; `claimed` is the fault that the proxy says it plays.
    [[nodiscard]] Seen seen(const QByteArray &rules, const QByteArray &claimed)
    {
        set(rules);
        const qint64 before = m_client->forwarded(u"GET /v1/me"_s);
        const auto answer = exchange("GET /v1/me");
        const QByteArray name = claimed.split('=').constFirst().split('@').constFirst();
        return {.ended = answer.ended,
                .anything = !answer.bytes.isEmpty(),
                .bodyBytes = answer.body().size(),
                .reaches = m_client->forwarded(u"GET /v1/me"_s) > before,
                .played = m_client->played(name.constData()) > 0};
    }

private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<FaultyClient>(); }
    void init() { set("none"); }
    void cleanupTestCase() { m_client.reset(); }

    void withoutRulesNothingChanges()
    {
        Client direct(quiet(kReports));
        for (const QString &path : {kMe, kPage, u"v1/units/changes?limit=5000"_s, u"v1/nothing"_s,
                                    u"v1/reports/changes?cursor=x"_s}) {
            const auto here = m_client->get(path);
            const auto there = direct.get(path);
            QCOMPARE(here.status, there.status);
            QCOMPARE(here.type, there.type);
            QCOMPARE(here.body, there.body);
            QCOMPARE(here.headers.value("Content-Encoding"),
                     there.headers.value("Content-Encoding"));
        }
        QCOMPARE(direct.get(u"faults"_s).status, 404); // no control without --faults
        QCOMPARE(m_client->told().value("played"_L1).toObject(), QJsonObject());
    }

    void aConnectionIsKept()
    {
        const RawConnection raw(m_client->backend.url());
        for (int i = 0; i < 3; ++i) {
            raw.send(m_client->rawRequest("GET /v1/me"));
            QVERIFY(raw.read("}").bytes.startsWith("HTTP/1.1 200"));
        }
        // Two at once are answered one after the other.
        raw.send(m_client->rawRequest("GET /v1/me") + m_client->rawRequest("GET /v1/none"));
        QVERIFY(raw.read("HTTP/1.1 404").bytes.contains("HTTP/1.1 404"));
    }

    void anEventStreamComesAsItIs()
    {
        const RawConnection raw(m_client->backend.url());
        raw.send(m_client->rawRequest("GET /v1/events"));
        QVERIFY(raw.read("welcome").bytes.contains("text/event-stream"));
        const auto record = m_client->get(kPage).items().at(0);
        QCOMPARE(m_client
                     ->comment(record["id"_L1].toString(), record["version"_L1].toInteger(), "ev",
                               R"({"verb":"comment","text":"một"})")
                     .status,
                 200);
        QVERIFY(raw.read("event: changed").bytes.contains("event: changed"));
    }

    void sockets_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<int>("ended");
        QTest::addColumn<int>("bodyBytes"); ///< −1: not even a head
        QTest::addColumn<bool>("reaches");  ///< the backend
        const auto row = [](const char *spec, Ended ended, int bodyBytes, bool reaches) {
            QTest::newRow(spec) << QByteArray(spec) << int(ended) << bodyBytes << reaches;
        };
        row("reset", Ended::Reset, -1, false);
        row("reset=10", Ended::Reset, 10, true);
        row("reset=commit", Ended::Reset, -1, true);
        row("cut=0", Ended::Closed, 0, true);
        row("cut=10", Ended::Closed, 10, true);
        row("lost", Ended::Closed, -1, true);
        row("freeze", Ended::Silent, -1, false);
        row("freeze=10", Ended::Silent, 10, true);
        row("freeze=commit", Ended::Silent, -1, true);
        row("down", Ended::Reset, -1, false);
        row("down@/v1/me", Ended::Reset, -1, false);
    }
    void sockets()
    {
        QFETCH(QByteArray, spec);
        QFETCH(int, ended);
        QFETCH(int, bodyBytes);
        QFETCH(bool, reaches);
        const Seen expected{Ended(ended), bodyBytes >= 0, std::max(0, bodyBytes), reaches, true};
        const Seen found = seen(spec, spec);
        QCOMPARE(int(found.ended), ended);
        QCOMPARE(found.bodyBytes, expected.bodyBytes);
        QCOMPARE(found, expected);
        set("none");
        QVERIFY(!m_client->get(kMe).json().isEmpty()); // healed
    }

    /// Each row is a proxy that plays something else than it was told: what is looked at above
    /// tells them apart.
    void aProxyThatPlaysAnotherFaultIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("plays");
        QTest::newRow("nothing") << QByteArray("reset") << QByteArray("none");
        QTest::newRow("after-the-backend") << QByteArray("reset") << QByteArray("reset=commit");
        QTest::newRow("before-the-backend") << QByteArray("reset=commit") << QByteArray("reset");
        QTest::newRow("ends-in-order") << QByteArray("reset=10") << QByteArray("cut=10");
        QTest::newRow("more-of-the-body") << QByteArray("cut=10") << QByteArray("cut=11");
        QTest::newRow("a-head-first") << QByteArray("lost") << QByteArray("cut=0");
        QTest::newRow("silent-too-late") << QByteArray("freeze") << QByteArray("freeze=commit");
        QTest::newRow("silent-for-no-one") << QByteArray("freeze=10") << QByteArray("none");
        QTest::newRow("of-another-route") << QByteArray("down") << QByteArray("down@/v1/units");
    }
    void aProxyThatPlaysAnotherFaultIsNoticed()
    {
        QFETCH(QByteArray, told);
        QFETCH(QByteArray, plays);
        const Seen right = seen(told, told);
        Seen other = seen(plays, plays);
        other.played = true; // it may even claim to
        QVERIFY(other != right);
    }

    void aShortBodyIsCutToo()
    {
        set("cut=1000000@/v1/me");
        const auto answer = exchange("GET /v1/me");
        QCOMPARE(answer.ended, Ended::Closed);
        set("none");
        QCOMPARE(answer.body(), m_client->get(kMe).body.chopped(1));
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 409, 410, 412, 422, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void statuses()
    {
        QFETCH(int, status);
        const qint64 before = m_client->forwarded(u"GET /v1/me"_s);
        set("status=" + QByteArray::number(status) + ",7#1");
        const auto answer = m_client->get(kMe);
        QVERIFY(answer.isProblem(status));
        QCOMPARE(answer.headers.value("Retry-After"), "7");
        QCOMPARE(answer.headers.contains("WWW-Authenticate"), status == 401);
        QCOMPARE(m_client->forwarded(u"GET /v1/me"_s), before);
        QCOMPARE(m_client->get(kMe).status, 200); // it was played once
    }

    void spoiltBodies()
    {
        const QByteArray whole = m_client->get(kPage).body;
        set("html");
        const auto portal = m_client->get(kPage);
        QCOMPARE(portal.status, 200);
        QVERIFY(portal.type.startsWith("text/html"_L1));
        set("wrongjson");
        for (int i = 0; i < 8; ++i) {
            const auto wrong = m_client->get(kPage);
            QCOMPARE(wrong.status, 200);
            QVERIFY(!QJsonDocument::fromJson(wrong.body).isNull() || wrong.body == "\"ok\"");
            QVERIFY(!remote::decodeChanges(domain::Collection::Reports, wrong.body));
        }
        set("truncjson");
        const auto half = m_client->get(kPage);
        QCOMPARE(half.status, 200);
        QVERIFY(half.body.size() < whole.size() && whole.startsWith(half.body));
        QVERIFY(!remote::decodeChanges(domain::Collection::Reports, half.body));
        set("oversize=2");
        QCOMPARE(m_client->get(kPage).body.size(), whole.size() + 2 * 1024 * 1024);
        set("gzipbomb=8");
        const auto bomb = m_client->get(kPage);
        QCOMPARE(bomb.headers.value("Content-Encoding"), "gzip");
        QVERIFY(bomb.headers.value("Content-Length").toByteArray().toLongLong() < 100'000);
        QCOMPARE(bomb.body.size(), whole.size() + 8 * 1024 * 1024);
    }

    void someRecordsArePoison()
    {
        const auto clean = page();
        QVERIFY(clean && clean->poison.empty());
        set("poison=3");
        for (int i = 0; i < 12; ++i) { // every way of spoiling comes up
            const auto spoilt = page();
            QVERIFY(spoilt.has_value());
            QCOMPARE(spoilt->poison.size(), 3U);
            QCOMPARE(spoilt->items.size(), 17U);
            QCOMPARE(spoilt->cursor, clean->cursor);
        }
        set("poison=5000");
        QCOMPARE(page()->poison.size(), 20U);
        QCOMPARE(m_client->played("poison"), 13);
    }

    void clocksAreSkewed()
    {
        const auto time = [this] {
            return QDateTime::fromString(
                m_client->get(u"v1/"_s).json().value("serverTime"_L1).toString(), Qt::ISODate);
        };
        const QDateTime before = time();
        set("skew=-86400");
        const QDateTime skewed = time();
        QVERIFY(skewed < before.addSecs(-86'000));
        QVERIFY(skewed > before.addSecs(-86'401));
        QByteArray header = m_client->get(kMe).headers.value("Date").toByteArray();
        const auto date = QDateTime::fromString(QString::fromLatin1(header.replace("GMT", "+0000")),
                                                Qt::RFC2822Date);
        QVERIFY(date.isValid());
        QVERIFY(date < QDateTime::currentDateTimeUtc().addSecs(-86'000));
    }

    void slowAndLossyAnswersAreWhole()
    {
        const QByteArray whole = m_client->get(kPage).body;
        set("slow=40000;latency=30..60;loss=20");
        QElapsedTimer since;
        since.start();
        QCOMPARE(m_client->get(kPage).body, whole);
        QVERIFY(since.elapsed() >= 30);
        for (const char *fault : {"slow", "latency", "loss"})
            QVERIFY(m_client->played(fault) > 0);
    }

    void whatIsLostWasCommitted()
    {
        const auto record = m_client->get(kPage).items().at(3);
        const QString id = record["id"_L1].toString();
        const qint64 version = record["version"_L1].toInteger();
        const QByteArray body = R"({"verb":"comment","text":"mất trả lời"})";
        set("lost@POST/v1/reports/*");
        const auto lost = m_client->comment(id, version, "key-lost", body);
        QCOMPARE(lost.status, 0);
        QVERIFY(m_client->forwarded(u"POST /v1/reports/%1/actions"_s.arg(id)) > 0);
        set("none");
        const auto now = m_client->latest(u"reports"_s).value(id);
        QCOMPARE(now.value("version"_L1).toInteger(), version + 1);
        const auto again = m_client->comment(id, version, "key-lost", body);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json(), now);
        QCOMPARE(m_client->latest(u"reports"_s).value(id), now);
    }

    void frozenConnectionsStaySilent()
    {
        const RawConnection stream(m_client->backend.url());
        stream.send(m_client->rawRequest("GET /v1/events"));
        QVERIFY(stream.read("welcome").bytes.contains("welcome"));
        set("freeze@/v1/events");
        const auto record = m_client->get(kPage).items().at(4);
        QCOMPARE(m_client
                     ->comment(record["id"_L1].toString(), record["version"_L1].toInteger(), "fr",
                               R"({"verb":"comment","text":"hai"})")
                     .status,
                 200);
        QCOMPARE(stream.read().ended, Ended::Silent);
        set("none");
        const auto still = stream.read();
        QCOMPARE(still.ended, Ended::Silent);
        QVERIFY(still.bytes.isEmpty());
        QVERIFY(m_client->played("freeze") > 0);
        const RawConnection another(m_client->backend.url());
        another.send(m_client->rawRequest("GET /v1/events"));
        QVERIFY(another.read("welcome").bytes.contains("welcome"));
    }

    void downStrikesWhatIsUnderWay()
    {
        const RawConnection stream(m_client->backend.url());
        stream.send(m_client->rawRequest("GET /v1/events"));
        QVERIFY(stream.read("welcome").bytes.contains("welcome"));
        set("down");
        QCOMPARE(stream.read().ended, Ended::Reset);
        QCOMPARE(m_client->get(kMe).status, 0);
        QCOMPARE(m_client->told().value("rules"_L1).toString(), u"down"_s); // still steered
    }

    void cursorsExpireOnce()
    {
        const QString first = m_client->get(kPage).cursor();
        const QString path = kPage + u"&cursor="_s + first;
        QCOMPARE(m_client->get(path).status, 200);
        set("expire");
        QVERIFY(m_client->get(path).isProblem(410));
        QCOMPARE(m_client->get(path).status, 200);
        const auto pages = m_client->pages(u"units"_s, {}, 50);
        QVERIFY(pages.size() > 2);
        for (const Answer &each : pages)
            QCOMPARE(each.status, 200); // cursors given since then hold
    }

    void theSeedRepeatsARun()
    {
        const auto rules = demo::FaultSpec::parse(u"status=500%40"_s);
        QVERIFY(rules.has_value());
        const auto run = [&](quint32 seed) {
            demo::FaultProxy proxy(m_client->backend.url(), *rules, seed);
            if (!proxy.listen())
                qFatal("no port");
            auto asked = m_client->request(kMe);
            asked.setUrl(proxy.url().resolved(QUrl(kMe)));
            QString seen;
            for (int i = 0; i < 40; ++i)
                seen += m_client->get(asked).status == 500 ? u'!' : u'.';
            return seen;
        };
        const QString once = run(5);
        QVERIFY(once.contains(u'!') && once.contains(u'.'));
        QCOMPARE(run(5), once);
        QVERIFY(run(6) != once);
    }

    void theControlRouteIsGuarded()
    {
        auto stranger = m_client->request(u"faults"_s);
        stranger.setRawHeader("Authorization", "Bearer guess");
        QVERIFY(m_client->get(stranger).isProblem(401));
        stranger.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        QVERIFY(m_client->post(stranger, "down").isProblem(401));
        set("status=503@/v1/me");
        const auto bad = m_client->setFaults("status=503;latncy=3");
        QVERIFY(bad.isProblem(400));
        QVERIFY(bad.json().value("detail"_L1).toString().contains(u"“latncy”"_s));
        QCOMPARE(m_client->get(kMe).status, 503); // the rules before stay
        QCOMPARE(m_client->told().value("rules"_L1).toString(), u"status=503@/v1/me"_s);
    }

    void aBackendThatIsGoneIsLikeNone()
    {
        demo::FaultProxy proxy(QUrl(u"http://127.0.0.1:1/"_s), {}, 1);
        QVERIFY(proxy.listen().has_value());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(proxy.url())));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QVERIFY(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isNull());
        demo::FaultProxy second(proxy.url(), {}, 1);
        const auto taken = second.listen(quint16(proxy.url().port()));
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().kind, core::ErrorKind::Network);
    }
};

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
