// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/tls.h"
#include "models/store/recordquery.h"
#include "models/store/reportcolumns.h"
#include "models/store/synclog.h"
#include "tests/sync/testdesk.h"
#include "tests/transport/session.h"
#include "tests/transport/turntable.h"
#include "widgets/common/errortext.h"
#include "widgets/shell/connectiontext.h"

#include <QTest>

using namespace transport;
using namespace synctest;
using core::ErrorKind;
using syncing::Connection;

/// The engine before bad and good servers: what is said, how often, and that work goes on.
class TestNotices : public QObject
{
    Q_OBJECT

    Certificates m_certificates;
    std::unique_ptr<demo::DemoBackend> m_backend = startBackend(true);
    WebServers m_servers{m_certificates, m_backend->url()};

    [[nodiscard]] TestDesk::Network network() const
    {
        return [caFile = m_certificates.authority()] {
            return remote::makeNetwork({.caFile = caFile});
        };
    }
    static std::vector<store::SyncLogEntry> lost(TestDesk &desk)
    {
        auto future = desk.sync->log(1000);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, kPatience))
            return {};
        auto lines = future.result().value_or(std::vector<store::SyncLogEntry>());
        std::erase_if(lines, [](const auto &line) {
            return line.event != domain::SyncEvent::ConnectionLost;
        });
        return lines;
    }
    static bool fails(TestDesk &desk, ErrorKind kind)
    {
        const auto isSaid = [&] {
            const auto &error = desk.sync->status().lastError;
            return error && error->kind == kind;
        };
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        desk.sync->syncNow();
        return (settled.wait(kPatience) || isSaid()) && QTest::qWaitFor(isSaid, kPatience);
    }
    static void isSaidOnScreen(const syncing::Status &status)
    {
        QVERIFY(status.lastError);
        const auto text = common::describe(*status.lastError);
        const QString band = shell::bandText(status, QDateTime::currentDateTimeUtc());
        QCOMPARE(status.connection, Connection::Unreachable);
        QVERIFY2(band.startsWith(text.title), qPrintable(band));
        QVERIFY(band.contains(text.nextStep));
        QCOMPARE(shell::connectionText(status).sentence, text.sentence);
        for (const char *word : {"trust", "anyway", "ignore", "accept"})
            QVERIFY(!QString(text.sentence + text.nextStep).contains(QLatin1StringView(word)));
    }

private Q_SLOTS:
    void eachCauseIsSaidOnceUntilItChanges()
    {
        Turntable front(m_servers.url(u"expired"_s));
        TestDesk desk(front.url(), "demo", false, network());
        QVERIFY(settle(desk));
        QVERIFY(fails(desk, ErrorKind::CertificateExpired));
        bool blinked = false; // the band would go and come again at each try
        connect(desk.sync.get(), &syncing::SyncService::statusChanged, this,
                [&] { blinked |= desk.sync->status().connection != Connection::Unreachable; });
        for (int again = 0; again < 3; ++again)
            QVERIFY(fails(desk, ErrorKind::CertificateExpired));
        QVERIFY(!blinked);
        isSaidOnScreen(desk.sync->status());
        QCOMPARE(lost(desk).size(), 1);

        front.turnTo(m_servers.url(u"other-host"_s));
        QVERIFY(fails(desk, ErrorKind::CertificateHost));
        QVERIFY(fails(desk, ErrorKind::CertificateHost));
        isSaidOnScreen(desk.sync->status());
        QVERIFY(!blinked);
        const auto lines = lost(desk);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).detail.startsWith("certificate-other-host"_L1));
        QVERIFY(lines.at(1).detail.startsWith("certificate-expired"_L1));
        desk.sync->disconnect(this);

        front.turnTo(m_servers.url(u"good"_s)); // renewed: it goes on by itself
        desk.sync->syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().connection, Connection::Live, kPatience);
        QVERIFY(desk.sync->status().everComplete);
        QVERIFY(!desk.sync->status().lastError);
        QVERIFY(m_servers.requestsTo(u"expired"_s).isEmpty());
        QVERIFY(m_servers.requestsTo(u"other-host"_s).isEmpty());
    }

    void everythingWorksOverTls_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("tls-1.2") << u"tls-1.2"_s;
        QTest::newRow("tls-1.3") << u"tls-1.3"_s;
    }
    void everythingWorksOverTls()
    {
        QFETCH(const QString, server);
        TestDesk desk(m_servers.url(server), "demo", false, network());
        QVERIFY(settle(desk));
        QVERIFY(desk.sync->status().everComplete);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().connection, Connection::Live, kPatience);

        const auto pictures = desk.read([](const store::Database &db) {
            return store::records<domain::Attachment>(db, "AND sha256 <> '' ORDER BY id LIMIT 1");
        });
        QVERIFY(pictures && !pictures->empty());
        const auto picture = desk.sync->attachment(pictures->front().sha256);
        QTRY_VERIFY_WITH_TIMEOUT(picture.isFinished(), kPatience);
        QVERIFY(picture.result() && !picture.result()->isEmpty());

        const auto id = anyReport(desk);
        const auto known = report(desk, id);
        QVERIFY(known.has_value());
        std::ignore = desk.sync->submit(comment(*known, u"qua TLS"_s));
        QTRY_COMPARE_WITH_TIMEOUT(comments(desk, id, u"qua TLS"_s), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().queuedEdits, 0, kPatience);
        const auto requests = m_servers.requestsTo(server);
        QVERIFY(std::ranges::all_of(requests, [&](const auto &request) {
            return request.protocol.startsWith("TLSv1."_L1) &&
                   request.protocol.endsWith(server.back());
        }));
    }

    void aTokenGoesToGoodServersOnly()
    {
        for (const QString &server : badServers())
            QVERIFY(m_servers.requestsTo(server).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
