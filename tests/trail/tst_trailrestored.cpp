// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/trailledger.h"
#include "models/core/clock.h"
#include "models/remote/httpclient.h"
#include "models/session/session.h"
#include "models/sync/enginelog.h"
#include "models/sync/trailkeeper.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <QCoroTask>
#include <QFile>
#include <QHttpServer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using domain::SyncEvent;

namespace {

/// The ledger of the demo backend behind a server of its own.
class LedgerServer
{
public:
    LedgerServer()
    {
        m_http.route(u"/v1/audit"_s, QHttpServerRequest::Method::Post,
                     [this](const QHttpServerRequest &request) { return take(request); });
        auto *tcp = new QTcpServer(&m_http);
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(tcp))
            qFatal("no port");
        url = QUrl(u"http://127.0.0.1:%1/"_s.arg(tcp->serverPort()));
    }

    demo::TrailLedger ledger;
    qint64 step = 1;
    bool tellsWhatItHas = true;
    bool refusesAll = false;
    int asked = 0;
    QUrl url;

private:
    [[nodiscard]] QHttpServerResponse take(const QHttpServerRequest &request)
    {
        ++asked;
        auto answer = ledger.take(QJsonDocument::fromJson(request.body()).object(), step);
        if (refusesAll)
            answer = demo::forbidden(u"no trails here"_s);
        if (!tellsWhatItHas)
            answer.body.remove("have"_L1);
        if (answer.status == 204)
            return QHttpServerResponse(QHttpServerResponse::StatusCode::NoContent);
        return QHttpServerResponse("application/problem+json", QJsonDocument(answer.body).toJson(),
                                   QHttpServerResponse::StatusCode(answer.status));
    }

    QHttpServer m_http;
};

/// What writes the trail of one desk.
class Desk
{
public:
    explicit Desk(QString path)
        : m_path(std::move(path))
    {
        reopen();
    }
    void reopen()
    {
        keeper.emplace(m_clock, m_session, m_log, nullptr);
        if (!keeper->open(m_path, support::key()))
            qFatal("no trail");
    }
    void write(int lines)
    {
        for (int i = 0; i < lines; ++i)
            QVERIFY(keeper->note({.verb = domain::TrailVerb::Saw, .recordId = u"r"_s}));
    }
    /// Whether all is sent afterwards.
    [[nodiscard]] bool sends(const LedgerServer &server)
    {
        remote::HttpClient http(server.url, [] { return "demo"_ba; });
        return QCoro::waitFor(keeper->send(http)) && file().unsent(1)->empty();
    }
    [[nodiscard]] store::Trail file() const
    {
        auto trail = store::Trail::open(m_path, support::key());
        if (!trail)
            qFatal("no trail");
        return std::move(*trail);
    }
    [[nodiscard]] qint64 told(SyncEvent event) const
    {
        return std::ranges::count(m_log.newest(100).value_or(std::vector<store::SyncLogEntry>()),
                                  event, &store::SyncLogEntry::event);
    }
    void passHours(int hours) { m_clock.advance(std::chrono::hours(hours)); }

    std::optional<syncing::TrailKeeper> keeper;

private:
    QString m_path;
    support::Cache m_cache;
    core::FixedClock m_clock{QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC)};
    session::Session m_session;
    syncing::EngineLog m_log{m_cache.db(), m_clock, nullptr};
};

} // namespace

/// A backend that goes back to a backup gets again what it has lost of a trail; what the desk has
/// written stays whole.
class TestTrailRestored : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;
    [[nodiscard]] QString newPath() { return m_dir.filePath(u"trail-%1.db"_s.arg(++m_files)); }

private Q_SLOTS:
    void whatWasLostIsSentAgain_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("lost");
        QTest::addColumn<bool>("tellsWhatItHas");
        for (const bool tells : {true, false}) {
            QTest::addRow("everything-%d", int(tells)) << 0 << 5 << tells;
            QTest::addRow("the-newest-%d", int(tells)) << 7 << 5 << tells;
            QTest::addRow("more-than-a-request-%d", int(tells)) << 10 << 510 << tells;
        }
    }
    void whatWasLostIsSentAgain()
    {
        QFETCH(const int, before);
        QFETCH(const int, lost);
        QFETCH(const bool, tellsWhatItHas);
        LedgerServer server;
        server.tellsWhatItHas = tellsWhatItHas;
        Desk desk(newPath());
        desk.write(before);
        QVERIFY(desk.sends(server));
        server.step = 2;
        desk.write(lost);
        QVERIFY(desk.sends(server));
        QCOMPARE(desk.told(SyncEvent::TrailSentAgain), 0);
        const QString name = desk.file().deskId().value();
        server.ledger.restore(1);
        QCOMPARE(server.ledger.count(), before);
        desk.reopen(); // nothing is remembered of it but what is on disk
        desk.write(1);
        QVERIFY(desk.sends(server));
        QCOMPARE(server.ledger.count(), before + lost + 1);
        QCOMPARE(desk.told(SyncEvent::TrailSentAgain), 1);
        QCOMPARE(desk.told(SyncEvent::TrailRefused), 0);
        QCOMPARE(desk.file().deskId().value(), name);
        QVERIFY(!desk.file().firstBroken().value());
    }

    /// The folder of a desk was copied, and both went on.
    void anotherTrailOfTheSameNameIsKept()
    {
        LedgerServer server;
        const QString path = newPath();
        const QString copy = newPath();
        {
            Desk desk(path);
            desk.write(4);
            QVERIFY(desk.sends(server));
        }
        QVERIFY(QFile::copy(path, copy));
        Desk desk(path);
        desk.write(3);
        QVERIFY(desk.sends(server));
        QCOMPARE(server.ledger.count(), 7);
        Desk other(copy);
        other.passHours(1); // its lines are not those of the first
        other.write(2);
        QVERIFY(other.sends(server));
        QCOMPARE(server.ledger.count(), 7 + 6);
        QVERIFY(desk.file().deskId().value() != other.file().deskId().value());
        other.write(1);
        QVERIFY(other.sends(server));
        QCOMPARE(server.ledger.count(), 7 + 7);
        QCOMPARE(other.told(SyncEvent::TrailSentAgain), 1);
    }

    void aChainThatDoesNotHoldIsNotSentOnAndOn()
    {
        LedgerServer server;
        const QString path = newPath();
        Desk(path).write(4);
        {
            const auto db = store::Database::open(path, support::key(), store::OpenMode::ReadWrite);
            QVERIFY(db && db->execute("DROP TRIGGER entries_hold; UPDATE entries SET who = 'x' "
                                      "WHERE number = 2"));
        }
        Desk desk(path);
        QVERIFY(!desk.sends(server));
        QVERIFY(server.asked < 4);
        QCOMPARE(desk.told(SyncEvent::TrailRefused), 1);
    }

    void aRefusalIsToldOnce()
    {
        LedgerServer server;
        server.refusesAll = true;
        Desk desk(newPath());
        desk.write(2);
        for (int hour = 0; hour < 30; ++hour) {
            QVERIFY(!desk.sends(server));
            desk.passHours(1);
        }
        QCOMPARE(server.asked, 30);
        QCOMPARE(desk.told(SyncEvent::TrailRefused), 1);
        QVERIFY(!desk.keeper->view(1, 0)->refusal.isEmpty());
        server.refusesAll = false;
        QVERIFY(desk.sends(server));
        QVERIFY(desk.keeper->view(1, 0)->refusal.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrailRestored)
#include "tst_trailrestored.moc"
