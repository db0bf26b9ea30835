// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faults.h"
#include "models/remote/httpclient.h"
#include "models/store/changewriter.h"
#include "models/sync/alarm.h"
#include "tests/sync/testdesk.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace synctest;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kShortest = 250ms;
constexpr milliseconds kLongest = 5min;

demo::FaultSpec rules(const QString &text)
{
    auto spec = demo::FaultSpec::parse(text);
    if (!spec)
        qFatal("%s", qPrintable(spec.error().detail));
    return *spec;
}

using BackOff = std::function<milliseconds(int failures)>;

/// What is wrong with the waits after so many failures, which are to fill a window; nothing: they
/// do.
QString faultOfBounds(const BackOff &backOff, int failures, milliseconds window)
{
    milliseconds shortest = kLongest + 1h;
    milliseconds longest = 0ms;
    for (int i = 0; i < 2000; ++i) {
        const auto wait = backOff(failures);
        shortest = std::min(shortest, wait);
        longest = std::max(longest, wait);
    }
    if (shortest < kShortest || longest >= kShortest + window || longest > kShortest + kLongest)
        return u"%1 to %2 ms"_s.arg(shortest.count()).arg(longest.count());
    // Jitter over the whole window: 2,000 draws leave no tenth of it out.
    const bool fills = shortest < kShortest + window / 10 && longest > kShortest + window * 9 / 10;
    return fills ? QString() : u"no jitter"_s;
}

/// Answers everything with one text.
class Parrot
{
public:
    explicit Parrot(QByteArray text)
    {
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port");
        QObject::connect(
            &m_server, &QTcpServer::newConnection, &m_server, [this, text = std::move(text)] {
                auto *client = m_server.nextPendingConnection();
                QObject::connect(client, &QTcpSocket::readyRead, client, [client, text] {
                    client->write(text);
                    client->disconnectFromHost();
                });
            });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
    }

private:
    QTcpServer m_server;
};

} // namespace

/// Promise P7: retry times lie between 1 s and 5 min with jitter, honour Retry-After, and are in
/// the database.
class TestRetryTimes : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoBackend> m_backend;
    std::unique_ptr<demo::FaultProxy> m_proxy;

    [[nodiscard]] static store::CollectionState state(TestDesk &desk, domain::Collection collection)
    {
        return *desk.read([collection](const store::Database &db) {
            return store::SyncStateRepository(db).state(collection);
        });
    }
    [[nodiscard]] qint64 asked(const QString &request) const
    {
        return m_proxy->requests().value(request);
    }
    static bool turn(TestDesk &desk)
    {
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        desk.sync->syncNow();
        return settled.wait(kPatience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_backend = startBackend(false);
        m_proxy = std::make_unique<demo::FaultProxy>(m_backend->url(), demo::FaultSpec{}, 1);
        QVERIFY(m_proxy->listen().has_value());
    }
    void init() { m_proxy->setSpec({}); }
    void cleanupTestCase()
    {
        m_proxy.reset();
        m_backend.reset();
    }

    void waitsAreBounded_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds"); ///< of the window
        for (const auto &[failures, seconds] : {std::pair(0, 1),
                                                {1, 1},
                                                {2, 2},
                                                {3, 4},
                                                {5, 16},
                                                {8, 128},
                                                {9, 256},
                                                {10, 300},
                                                {11, 300},
                                                {40, 300},
                                                {2'000'000'000, 300}})
            QTest::addRow("%d-failures", failures) << failures << seconds;
    }
    void waitsAreBounded()
    {
        QFETCH(int, failures);
        QFETCH(int, seconds);
        const auto backOff = [](int count) { return syncing::backOff(count, std::nullopt); };
        QCOMPARE(faultOfBounds(backOff, failures, std::chrono::seconds(seconds)), QString());
    }

    /// Whoever was answered by nobody asks again within ten seconds, also after a long night.
    void whoIsNotAnsweredAsksSoon()
    {
        const core::Error refused{core::ErrorKind::Network, {}, std::nullopt};
        const core::Error busy{core::ErrorKind::Server, {}, std::nullopt};
        const core::Error told{core::ErrorKind::Network, {}, 60s};
        milliseconds longest = 0ms;
        milliseconds longestOfBusy = 0ms;
        for (int i = 0; i < 2000; ++i) {
            longest = std::max(longest, syncing::backOff(40, refused));
            longestOfBusy = std::max(longestOfBusy, syncing::backOff(40, busy));
            QVERIFY(syncing::backOff(1, told) >= 60s);
        }
        QVERIFY(longest < 10s);
        QVERIFY(longest > 8s);
        QVERIFY(longestOfBusy > 4min);
    }

    /// What would be noticed of times that are not as promised.
    void carelessTimesAreNoticed_data()
    {
        QTest::addColumn<BackOff>("backOff");
        QTest::newRow("without-jitter") << BackOff([](int failures) {
            return kShortest + std::min<milliseconds>(kLongest, 1s * (1 << std::min(failures, 10)));
        });
        QTest::newRow("half-the-window") << BackOff([](int failures) {
            return kShortest + (syncing::backOff(failures, std::nullopt) - kShortest) / 2;
        });
        QTest::newRow("without-end")
            << BackOff([](int failures) { return 2 * syncing::backOff(failures, std::nullopt); });
        QTest::newRow("at-once") << BackOff(
            [](int failures) { return syncing::backOff(failures, std::nullopt) - kShortest; });
    }
    void carelessTimesAreNoticed()
    {
        QFETCH(BackOff, backOff);
        QVERIFY(!faultOfBounds(backOff, 1, 1s).isEmpty());
    }

    void tenThousandClientsSpread_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("askedFor"); ///< seconds; −1: nothing
        QTest::addColumn<int>("seconds");  ///< of the window that they come back in
        QTest::newRow("after-one-failure") << 1 << -1 << 1;
        QTest::newRow("after-eight") << 8 << -1 << 128;
        QTest::newRow("told-at-once") << 1 << 0 << 1;
        QTest::newRow("told-a-minute") << 1 << 60 << 30;
        QTest::newRow("told-a-minute-after-eight") << 8 << 60 << 128;
        QTest::newRow("told-fifty-minutes") << 1 << 3000 << 300;
    }
    void tenThousandClientsSpread()
    {
        QFETCH(int, failures);
        QFETCH(int, askedFor);
        QFETCH(int, seconds);
        const auto asked = askedFor < 0 ? std::optional<milliseconds>()
                                        : std::chrono::seconds(askedFor);
        std::vector<milliseconds> waits(10'000);
        std::ranges::generate(waits, [&] { return syncing::backOff(failures, asked); });
        std::ranges::sort(waits);
        QVERIFY(waits.front() >= asked.value_or(0ms));
        QVERIFY(waits.back() < 1h); // what is longer counts as a wrong clock's
        // Nine in ten of them fill at least half of the window, and no tenth of it sees a crowd.
        const milliseconds window = std::chrono::seconds(seconds);
        QVERIFY(waits.at(9'499) - waits.at(500) >= window / 2);
        size_t crowd = 0;
        for (size_t first = 0, last = 0; last < waits.size(); ++last) {
            while (waits[last] - waits[first] > window / 10)
                ++first;
            crowd = std::max(crowd, last - first + 1);
        }
        QVERIFY2(crowd < 2'000, qPrintable(QString::number(crowd)));
    }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); ///< −1: nothing
        QTest::newRow("seconds") << QByteArray("Retry-After: 7\r\n") << 7;
        QTest::newRow("spaces") << QByteArray("Retry-After:   7  \r\n") << 7;
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("words") << QByteArray("Retry-After: soon\r\n") << -1;
        QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << 0;
        QTest::newRow("a-day") << QByteArray("Retry-After: 86400\r\n") << 3000;
        // A date counts against the server's own clock, not the desk's.
        QTest::newRow("date") << QByteArray("Date: Thu, 12 Jun 2025 02:00:00 GMT\r\n"
                                            "Retry-After: Thu, 12 Jun 2025 02:01:30 GMT\r\n")
                              << 90;
        QTest::newRow("past-date")
            << QByteArray("Retry-After: Thu, 12 Jun 2025 02:01:30 GMT\r\n") << 0;
    }
    void retryAfterIsRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const Parrot server("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n" + header + "\r\n");
        remote::HttpClient http(server.url(), [] { return QByteArray(); });
        const auto answer = QCoro::waitFor(http.send({.path = u"v1/me"_s}));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->retryAfter.has_value(), seconds >= 0);
        if (seconds >= 0)
            QCOMPARE(*answer->retryAfter, milliseconds(std::chrono::seconds(seconds)));
    }

    void aCollectionsRetryTimeOutlivesTheService()
    {
        TestDesk desk(m_proxy->url());
        QVERIFY(settle(desk));
        m_proxy->setSpec(rules(u"status=429,2@/v1/reports/changes"_s));
        const QDateTime before = desk.clock().now();
        QVERIFY(turn(desk));
        const auto refused = state(desk, domain::Collection::Reports);
        QCOMPARE(refused.failures, 1);
        QVERIFY(refused.nextAttempt >= before.addSecs(2));
        QVERIFY(refused.nextAttempt <= desk.clock().now().addSecs(4));

        const qint64 count = asked(u"GET /v1/reports/changes"_s);
        desk.reopen();
        QVERIFY(settle(desk));
        QCOMPARE(state(desk, domain::Collection::Reports).nextAttempt, refused.nextAttempt);
        if (desk.clock().now() < refused.nextAttempt) // on a very slow machine it is due by now
            QCOMPARE(asked(u"GET /v1/reports/changes"_s), count);
        m_proxy->setSpec({});
        QTRY_VERIFY_WITH_TIMEOUT(!state(desk, domain::Collection::Reports).nextAttempt.isValid(),
                                 kPatience);
        QVERIFY(asked(u"GET /v1/reports/changes"_s) > count);
        QCOMPARE(state(desk, domain::Collection::Reports).failures, 0);
    }

    void anEditsRetryTimeOutlivesTheService()
    {
        TestDesk desk(m_proxy->url());
        QVERIFY(settle(desk));
        const auto id = anyReport(desk);
        const QString request = u"POST /v1/reports/%1/actions"_s.arg(id.value);
        m_proxy->setSpec(rules(u"status=503,2@POST"_s));
        QVERIFY(desk.sync->submit(comment(*report(desk, id), u"chờ"_s)).result().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(asked(request), 1, kPatience);
        const auto waiting = [&] {
            const auto edits = desk.sync->edits(domain::Collection::Reports, id.value).result();
            return edits && !edits->empty() ? edits->front() : syncing::PendingEdit();
        };
        QTRY_VERIFY_WITH_TIMEOUT(waiting().nextAttempt.isValid(), kPatience);
        const auto refused = waiting();
        QCOMPARE(refused.state, domain::EditState::Queued);
        QVERIFY(refused.nextAttempt > desk.clock().now());

        desk.reopen();
        QVERIFY(settle(desk));
        QCOMPARE(waiting().nextAttempt, refused.nextAttempt);
        if (desk.clock().now() < refused.nextAttempt)
            QCOMPARE(asked(request), 1);
        m_proxy->setSpec({});
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
        QCOMPARE(asked(request), 2);
    }

    void theConnectionsRetryTimeOutlivesTheService()
    {
        TestDesk desk(m_proxy->url());
        QVERIFY(settle(desk));
        m_proxy->setSpec(rules(u"status=503,2@/v1/"_s));
        QVERIFY(turn(desk));
        const QDateTime next = desk.sync->status().nextAttempt;
        QVERIFY(next > desk.clock().now());
        const qint64 count = asked(u"GET /v1/"_s) + asked(u"GET /v1/me"_s);
        desk.reopen();
        QVERIFY(settle(desk));
        if (desk.clock().now() < next)
            QCOMPARE(asked(u"GET /v1/"_s) + asked(u"GET /v1/me"_s), count);
        m_proxy->setSpec({});
        QTRY_VERIFY_WITH_TIMEOUT(asked(u"GET /v1/"_s) + asked(u"GET /v1/me"_s) > count, kPatience);
    }
};

QTEST_GUILESS_MAIN(TestRetryTimes)
#include "tst_retrytimes.moc"
