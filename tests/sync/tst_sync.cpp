// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demobackend.h"
#include "models/core/clock.h"
#include "models/session/session.h"
#include "models/store/changehub.h"
#include "models/store/profile.h"
#include "models/store/readerpool.h"
#include "models/store/repositories.h"
#include "models/sync/syncservice.h"

#include <QHttpServer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using syncing::Connection;

namespace {

constexpr int kPatience = 30'000;

/// One desk: a real encrypted profile and the real engine, in a folder of its own.
class TestDesk
{
public:
    explicit TestDesk(QUrl server, QByteArray token = "demo", bool offline = false)
        : m_clock(m_machine)
        , m_session(std::move(token))
        , m_server(std::move(server))
    {
        reopen(offline);
    }
    ~TestDesk() { close(); }

    void close()
    {
        if (sync)
            sync->stop();
        readers.reset();
        sync.reset();
        m_profile.reset();
    }
    void reopen(bool offline = false)
    {
        close();
        auto profile = store::Profile::acquire(m_dir.path());
        if (!profile || !(*profile)->openCache(kKey, u"test"_s, false))
            qFatal("no profile");
        m_profile = std::move(*profile);
        readers = std::make_unique<store::ReaderPool>(m_profile->cachePath(), kKey);
        sync = std::make_unique<syncing::SyncService>(
            syncing::Surroundings{*m_profile, hub, m_clock, m_session, m_server, offline});
    }
    void setServer(const QUrl &server) { m_server = server; }
    [[nodiscard]] qint64 records(domain::Collection collection) const
    {
        const auto *line = sync->status().of(collection);
        return line ? line->records : -1;
    }
    [[nodiscard]] core::BackendClock &clock() { return m_clock; }
    template<typename Query>
    auto read(Query query)
    {
        return readers->run(std::move(query)).result();
    }

    store::ChangeHub hub;
    std::unique_ptr<store::ReaderPool> readers;
    std::unique_ptr<syncing::SyncService> sync;

private:
    inline static const QByteArray kKey = QByteArray(32, 't');
    QTemporaryDir m_dir;
    core::SystemClock m_machine;
    core::BackendClock m_clock;
    session::Session m_session;
    QUrl m_server;
    std::unique_ptr<store::Profile> m_profile;
};

/// A backend that answers every request with the same thing.
class Stub
{
public:
    Stub(QByteArray type, QByteArray body,
         QHttpServerResponse::StatusCode status = QHttpServerResponse::StatusCode::Ok)
    {
        auto *tcp = new QTcpServer(&m_http);
        m_http.setMissingHandler(
            &m_http, [=, this](const QHttpServerRequest &, QHttpServerResponder &responder) {
                ++requests;
                responder.write(body, type, status);
            });
        if (!tcp->listen(QHostAddress(QHostAddress::LocalHost)) || !m_http.bind(tcp))
            qFatal("no port");
        url = QUrl(u"http://127.0.0.1:%1/"_s.arg(tcp->serverPort()));
    }
    QUrl url;
    int requests = 0;

private:
    QHttpServer m_http;
};

} // namespace

/// The real engine with a real encrypted cache against the real demo backend over HTTP.
class TestSync : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoBackend> startBackend(bool live)
    {
        demo::Options options;
        options.scale = demo::Scale::Small;
        options.reports = 600;
        options.live = live;
        auto backend = std::make_unique<demo::DemoBackend>(options);
        QSignalSpy ready(backend.get(), &demo::DemoBackend::ready);
        backend->start();
        if (!ready.wait(kPatience))
            qFatal("no demo backend");
        return backend;
    }
    /// What the backend itself counts when a full read is closed.
    static qint64 countAtBackend(const QUrl &url, const QString &collection)
    {
        QNetworkAccessManager network;
        QString cursor;
        for (;;) {
            QNetworkRequest request(url.resolved(
                QUrl(u"v1/%1/changes?limit=5000&cursor=%2"_s.arg(collection, cursor))));
            request.setRawHeader("Authorization", "Bearer demo");
            std::unique_ptr<QNetworkReply> reply(network.get(request));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            if (!finished.wait(kPatience))
                return -1;
            const auto page = QJsonDocument::fromJson(reply->readAll()).object();
            if (!page.value("more"_L1).toBool(true))
                return page.value("snapshot"_L1)["count"_L1].toInteger(-1);
            cursor = page.value("cursor"_L1).toString();
            if (cursor.isEmpty())
                return -1;
        }
    }
    static bool settle(TestDesk &desk, bool start = true)
    {
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        if (start)
            desk.sync->start();
        return settled.wait(kPatience);
    }
    static domain::ReportId anyReport(TestDesk &desk)
    {
        const auto page = desk.read(
            [](const store::Database &db) { return store::ReportRepository(db).page({}, {}, 1); });
        return page && !page->empty() ? page->front().id : domain::ReportId();
    }
    static domain::Edit comment(const domain::Report &report, const QString &text)
    {
        domain::Edit edit;
        edit.collection = domain::Collection::Reports;
        edit.recordId = report.id.value;
        edit.baseVersion = report.version;
        edit.verb = u"comment"_s;
        edit.payload = {{u"text"_s, text}};
        return edit;
    }
    static core::Result<domain::Report> report(TestDesk &desk, const domain::ReportId &id)
    {
        return desk.read(
            [id](const store::Database &db) { return store::ReportRepository(db).report(id); });
    }
    static int comments(TestDesk &desk, const domain::ReportId &id, const QString &text)
    {
        const auto events = desk.read(
            [id](const store::Database &db) { return store::ReportRepository(db).events(id); });
        return events ? int(std::ranges::count(*events, text, &domain::ReportEvent::text)) : -1;
    }

private Q_SLOTS:
    void firstSyncBringsEverything()
    {
        const auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        const auto status = desk.sync->status(); // a copy: the loop below turns the event loop
        QVERIFY(status.everComplete);
        QVERIFY(!status.lastError);
        QCOMPARE(desk.records(domain::Collection::Reports), 600);
        for (const auto &line : status.collections) {
            QCOMPARE(line.records, countAtBackend(backend->url(), domain::code(line.collection)));
            QVERIFY2(line.complete, qPrintable(domain::code(line.collection)));
            QCOMPARE(line.quarantined, 0);
        }
        // The backend's scenario is 2025: the desk's clock follows it.
        QCOMPARE(desk.clock().now().date().year(), 2025);
    }

    void liveChangesArriveByEvents()
    {
        const auto backend = startBackend(true);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().connection, Connection::Live, kPatience);
        QSignalSpy changed(&desk.hub, &store::ChangeHub::changed);
        QVERIFY(changed.wait(kPatience));
    }

    void whatWasReadStaysWhenTheBackendIsGone()
    {
        auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        backend.reset();
        desk.reopen();
        QVERIFY(settle(desk));
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().connection, Connection::Unreachable,
                                  kPatience);
        QCOMPARE(desk.records(domain::Collection::Reports), 600);
        QVERIFY(desk.sync->status().asOf.isValid());
        QCOMPARE(desk.clock().now().date().year(), 2025); // ages stay right without a backend
        QVERIFY(!anyReport(desk).isEmpty());
    }

    void forcedOfflineSendsNothing()
    {
        Stub stub("application/json", "{}");
        TestDesk desk(stub.url, "demo", true);
        QVERIFY(settle(desk));
        desk.sync->syncNow();
        QVERIFY(settle(desk, false));
        QCOMPARE(desk.sync->status().connection, Connection::ForcedOffline);
        QCOMPARE(stub.requests, 0);
    }

    void aCommentGoesOutExactlyOnce()
    {
        const auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        const auto id = anyReport(desk);
        const auto before = report(desk, id);
        QVERIFY(before.has_value());
        const auto saved = desk.sync->submit(comment(*before, u"Đã liên hệ người dân."_s)).result();
        QVERIFY(saved.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(comments(desk, id, u"Đã liên hệ người dân."_s), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(report(desk, id)->version, before->version + 1, kPatience);
    }

    void anEditMadeOfflineIsSentLater()
    {
        const auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        desk.sync->setForcedOffline(true);
        const auto id = anyReport(desk);
        const auto before = report(desk, id);
        QVERIFY(desk.sync->submit(comment(*before, u"Viết khi mất mạng."_s)).result().has_value());
        // It survives a restart before it was ever sent.
        desk.reopen(true);
        QVERIFY(settle(desk));
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 1, kPatience);
        desk.sync->setForcedOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(comments(desk, id, u"Viết khi mất mạng."_s), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
    }

    void anEditOfAnOldVersionIsAConflictAndKept()
    {
        const auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        const auto id = anyReport(desk);
        auto edit = comment(*report(desk, id), u"Trên bản cũ."_s);
        edit.baseVersion += 7;
        QVERIFY(desk.sync->submit(edit).result().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().refusedEdits, 1, kPatience);
        const auto edits = desk.sync->edits(domain::Collection::Reports, id.value).result();
        QVERIFY(edits.has_value());
        QCOMPARE(edits->size(), 1U);
        QCOMPARE(edits->front().state, domain::EditState::Conflict);
        QCOMPARE(edits->front().edit.payload.value("text"_L1).toString(), u"Trên bản cũ."_s);
        QCOMPARE(comments(desk, id, u"Trên bản cũ."_s), 0);
    }

    void anAttachmentIsKeptForLater()
    {
        auto backend = startBackend(false);
        TestDesk desk(backend->url());
        QVERIFY(settle(desk));
        const auto reports = desk.read([](const store::Database &db) {
            return store::ReportRepository(db).page({}, {}, 200);
        });
        QString sha;
        for (const auto &each : *reports) {
            const auto files = desk.read([id = each.id](const store::Database &db) {
                return store::ReportRepository(db).attachments(id);
            });
            if (files && !files->empty())
                sha = files->front().sha256;
        }
        QVERIFY(!sha.isEmpty());
        const auto fetched = desk.sync->attachment(sha).result();
        QVERIFY(fetched.has_value());
        QCOMPARE(QString::fromLatin1(
                     QCryptographicHash::hash(*fetched, QCryptographicHash::Sha256).toHex()),
                 sha);
        desk.sync->setForcedOffline(true);
        QCOMPARE(desk.sync->attachment(sha).result().value_or(QByteArray()), *fetched);
        const auto other = desk.sync->attachment(QString(64, u'a')).result();
        QVERIFY(!other.has_value());
        QCOMPARE(other.error().kind, core::ErrorKind::Offline);
    }

    void badServers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("connection");
        QTest::newRow("a-web-page") << QByteArray("text/html") << QByteArray("<html>hello</html>")
                                    << 200 << int(Connection::NotIoc);
        QTest::newRow("other-json") << QByteArray("application/json") << QByteArray("{\"hello\":1}")
                                    << 200 << int(Connection::NotIoc);
        QTest::newRow("not-found")
            << QByteArray("text/plain") << QByteArray("no") << 404 << int(Connection::NotIoc);
        QTest::newRow("cut-json") << QByteArray("application/json") << QByteArray("{\"name\":")
                                  << 200 << int(Connection::NotIoc);
        QTest::newRow("fault") << QByteArray("application/json") << QByteArray("{}") << 500
                               << int(Connection::Unreachable);
    }
    void badServers()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, connection);
        Stub stub(type, body, QHttpServerResponse::StatusCode(status));
        TestDesk desk(stub.url);
        QVERIFY(settle(desk));
        QTRY_COMPARE_WITH_TIMEOUT(int(desk.sync->status().connection), connection, kPatience);
        QVERIFY(desk.sync->status().lastError.has_value());
    }

    void aRefusedTokenLeavesReadingPossible()
    {
        const auto backend = startBackend(false);
        {
            TestDesk stranger(backend->url(), "wrong");
            QVERIFY(settle(stranger));
            QTRY_COMPARE_WITH_TIMEOUT(stranger.sync->status().connection, Connection::SignInNeeded,
                                      kPatience);
            QVERIFY(stranger.sync->edits(domain::Collection::Reports, {}).result().has_value());
        }
    }

    void twoDesksSeeEachOther()
    {
        const auto backend = startBackend(false);
        TestDesk first(backend->url());
        TestDesk second(backend->url());
        QVERIFY(settle(first));
        QVERIFY(settle(second));
        QTRY_COMPARE_WITH_TIMEOUT(second.sync->status().connection, Connection::Live, kPatience);
        const auto id = anyReport(first);
        QVERIFY(first.sync->submit(comment(*report(first, id), u"Từ bàn thứ nhất."_s))
                    .result()
                    .has_value());
        QTRY_COMPARE_WITH_TIMEOUT(comments(second, id, u"Từ bàn thứ nhất."_s), 1, kPatience);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
