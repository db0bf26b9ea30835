// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/boundeddesk.h"
#include "tests/support/check.h"
#include "tests/sync/scriptedbackend.h"

using namespace rightstest;
using domain::SyncEvent;
using syncing::Connection;
using synctest::kPatience;
using synctest::ScriptedBackend;

namespace {

const QString kAgencies = u"/v1/agencies/changes"_s;

ScriptedBackend::Script refusing()
{
    return [](const QString &) {
        return ScriptedBackend::Answer{R"({"title":"Forbidden","status":403})", 403};
    };
}

} // namespace

/// A feed that the backend refuses: what is here of it goes, and it is not asked for again in vain.
class TestRefusedFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusedFeedIsPurgedAndLeftAlone()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, synctest::pagesOf({ScriptedBackend::agencies(0, 9)}, 9));
        TestDesk desk(backend.url);
        QVERIFY(synctest::settle(desk));
        QCOMPARE(desk.records(Collection::Agencies), 9);

        backend.script(u"agencies"_s, refusing());
        QVERIFY(turn(desk));
        QCOMPARE(desk.records(Collection::Agencies), 0);
        QCOMPARE(scalar(desk, "SELECT count(*) FROM agencies"), 0);
        QCOMPARE(told(desk, SyncEvent::FeedRefused).size(), size_t(1));
        QCOMPARE(told(desk, SyncEvent::FeedRefused).front().count, 9);
        const auto *line = desk.sync->status().of(Collection::Agencies);
        QVERIFY(line->error && line->error->kind == core::ErrorKind::Forbidden);
        QCOMPARE(desk.sync->status().connection, Connection::Polling); // all else goes on
        const int asked = backend.requests(kAgencies);
        for (int i = 0; i < 3; ++i)
            QVERIFY(turn(desk));
        desk.reopen();
        QVERIFY(synctest::settle(desk));
        QVERIFY(turn(desk));
        QCOMPARE(backend.requests(kAgencies), asked);
        QCOMPARE(told(desk, SyncEvent::FeedRefused).size(), size_t(1));

        // Other rights: it is asked for once more.
        backend.account = R"({"name":"Lan","roles":["auditor"]})";
        QVERIFY(turn(desk));
        QCOMPARE(backend.requests(kAgencies), asked + 1);
        backend.script(u"agencies"_s, synctest::pagesOf({ScriptedBackend::agencies(0, 9)}, 9));
        QVERIFY(turn(desk));
        QCOMPARE(backend.requests(kAgencies), asked + 1);
        backend.account = R"({"name":"Hoa","roles":["auditor"]})";
        QVERIFY(turn(desk));
        QCOMPARE(desk.records(Collection::Agencies), 9);
    }

    void aPersonCanAskForItOnceMore()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, refusing());
        TestDesk desk(backend.url);
        QVERIFY(synctest::settle(desk));
        const int asked = backend.requests(kAgencies);
        backend.script(u"agencies"_s, synctest::pagesOf({ScriptedBackend::agencies(0, 4)}, 4));
        VERIFY_OK(desk.sync->reread(Collection::Agencies).result());
        QTRY_COMPARE_WITH_TIMEOUT(desk.records(Collection::Agencies), 4, kPatience);
        QVERIFY(backend.requests(kAgencies) > asked);
    }

    void collectionsOutsideTheRightsAreNotAskedFor()
    {
        ScriptedBackend backend;
        backend.account =
            R"({"name":"Lan","roles":[],"permissions":[],"scope":{"subsystems":["health"]}})";
        TestDesk desk(backend.url);
        QVERIFY(synctest::settle(desk));
        QVERIFY(desk.sync->status().everComplete);
        for (const auto collection : domain::kCollections) {
            const QString path = u"/v1/%1/changes"_s.arg(domain::code(collection));
            const bool asked = domain::mayRead(desk.sync->status().user.rights, collection);
            QVERIFY2((backend.requests(path) > 0) == asked, qPrintable(path));
        }
        QCOMPARE(backend.requests(u"/v1/reports/changes"_s), 0);
        QVERIFY(told(desk, SyncEvent::RightsChanged).empty());
    }

    /// A proxy that answers 403, or a backend that does not say who is there, proves nothing.
    void aRefusalThatTheBackendDoesNotConfirmDeletesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("account");
        QTest::newRow("me-refused-too") << 403 << QByteArray("{}");
        QTest::newRow("me-fails") << 500 << QByteArray("{}");
        QTest::newRow("me-unreadable") << 200 << QByteArray("<html>blocked</html>");
        QTest::newRow("me-empty") << 200 << QByteArray("{}");
    }
    void aRefusalThatTheBackendDoesNotConfirmDeletesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, account);
        ScriptedBackend backend;
        backend.script(u"agencies"_s, synctest::pagesOf({ScriptedBackend::agencies(0, 9)}, 9));
        TestDesk desk(backend.url);
        QVERIFY(synctest::settle(desk));
        backend.script(u"agencies"_s, refusing());
        backend.accountStatus = status;
        backend.account = account;
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        desk.sync->syncNow();
        QVERIFY(settled.wait(kPatience));
        QCOMPARE(scalar(desk, "SELECT count(*) FROM agencies"), 9);
        QVERIFY(told(desk, SyncEvent::FeedRefused).empty());
        // It is asked for again by itself.
        backend.script(u"agencies"_s, [](const QString &cursor) {
            return ScriptedBackend::Answer{
                ScriptedBackend::page(cursor, ScriptedBackend::agencies(9, 12))};
        });
        backend.accountStatus = 200;
        backend.account = R"({"name":"Lan"})";
        desk.sync->syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.records(Collection::Agencies), 12, kPatience);
    }
};

QTEST_GUILESS_MAIN(TestRefusedFeed)
#include "tst_refusedfeed.moc"
