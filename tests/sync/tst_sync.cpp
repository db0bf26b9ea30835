// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/testdesk.h"

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
using namespace synctest;
using syncing::Connection;

namespace {

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
