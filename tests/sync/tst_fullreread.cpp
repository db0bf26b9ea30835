// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"
#include "tests/support/check.h"
#include "tests/sync/scriptedbackend.h"
#include "tests/sync/testdesk.h"

using namespace Qt::StringLiterals;
using namespace synctest;
using domain::Collection;
using domain::SyncEvent;

/// Full re-reads through the engine: expired cursors, wrong counts, interruptions. What is on
/// screen stays there until the backend proves otherwise.
class TestFullReread : public QObject
{
    Q_OBJECT

    [[nodiscard]] static store::CollectionState agencies(TestDesk &desk)
    {
        return desk
            .read([](const store::Database &db) {
                return store::SyncStateRepository(db).state(Collection::Agencies);
            })
            .value_or(store::CollectionState());
    }
    [[nodiscard]] static qint64 told(TestDesk &desk, SyncEvent event)
    {
        const auto log = desk.sync->log(1000).result();
        return std::ranges::count_if(*log, [event](const store::SyncLogEntry &entry) {
            return entry.event == event && entry.collection == Collection::Agencies;
        });
    }
    static bool turn(TestDesk &desk)
    {
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        desk.sync->syncNow();
        return settled.wait(kPatience);
    }
    std::unique_ptr<ScriptedBackend> m_backend;
    std::unique_ptr<TestDesk> m_desk;

private Q_SLOTS:
    /// Ten agencies, read whole.
    void init()
    {
        m_backend = std::make_unique<ScriptedBackend>();
        m_backend->script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(0, 10)}, 10));
        m_desk = std::make_unique<TestDesk>(m_backend->url);
        QVERIFY(settle(*m_desk));
        QCOMPARE(m_desk->records(Collection::Agencies), 10);
    }
    void cleanup()
    {
        m_desk.reset();
        m_backend.reset();
    }

    void anExpiredCursorReadsAnew()
    {
        m_backend->script(u"agencies"_s, [](const QString &cursor) -> ScriptedBackend::Answer {
            if (cursor == "1"_L1)
                return {ScriptedBackend::gone(), 410};
            if (cursor.isEmpty())
                return {ScriptedBackend::page(u"p"_s, ScriptedBackend::agencies(0, 5), true)};
            return {ScriptedBackend::page(
                u"q"_s, cursor == "p"_L1 ? ScriptedBackend::agencies(5, 9) : QJsonArray(), false,
                cursor == "p"_L1 ? 9 : -1)};
        });
        QVERIFY(turn(*m_desk));
        QCOMPARE(m_desk->records(Collection::Agencies), 9);
        QCOMPARE(agencies(*m_desk).cursor, u"q"_s);
        QCOMPARE(told(*m_desk, SyncEvent::CursorExpired), 1);
        QCOMPARE(told(*m_desk, SyncEvent::FullReadClosed), 1);
        QCOMPARE(told(*m_desk, SyncEvent::BackendWentBack), 0);
    }

    void aBackendThatExpiresEverythingIsLeft()
    {
        m_backend->script(u"agencies"_s, [](const QString &cursor) -> ScriptedBackend::Answer {
            if (!cursor.isEmpty())
                return {ScriptedBackend::gone(), 410};
            return {ScriptedBackend::page(u"p"_s, ScriptedBackend::agencies(0, 5), true)};
        });
        const int before = m_backend->requests(u"/v1/agencies/changes"_s);
        QVERIFY(turn(*m_desk));
        QVERIFY(m_backend->requests(u"/v1/agencies/changes"_s) - before < 12);
        QCOMPARE(m_desk->records(Collection::Agencies), 10);
        const auto *line = m_desk->sync->status().of(Collection::Agencies);
        QVERIFY(line->error && line->error->kind == core::ErrorKind::Gone);
    }

    void aWrongCountShowsThePageAndRetiresNothing()
    {
        m_backend->script(
            u"agencies"_s,
            pagesOf({ScriptedBackend::agencies(0, 5, 2), ScriptedBackend::agencies(5, 9, 2)}, 10));
        VERIFY_OK(m_desk->sync->reread(Collection::Agencies).result());
        QTRY_VERIFY_WITH_TIMEOUT(told(*m_desk, SyncEvent::SnapshotMismatch) > 0, kPatience);
        QCOMPARE(m_desk->records(Collection::Agencies), 10);
        const auto shown = m_desk->read([](const store::Database &db) {
            return store::AdministrationRepository(db).agencies();
        });
        VERIFY_OK(shown);
        QCOMPARE(std::ranges::count(*shown, 2, &domain::Agency::version), 9);
        QVERIFY(agencies(*m_desk).fullRead);
        // It counts right in the end.
        m_backend->script(
            u"agencies"_s,
            pagesOf({ScriptedBackend::agencies(0, 5, 2), ScriptedBackend::agencies(5, 9, 2)}, 9));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->records(Collection::Agencies), 9, kPatience);
        QCOMPARE(told(*m_desk, SyncEvent::FullReadClosed), 1);
    }

    void aReadThatBreaksOffGoesOn()
    {
        m_backend->script(u"agencies"_s, [](const QString &cursor) -> ScriptedBackend::Answer {
            if (cursor.isEmpty())
                return {ScriptedBackend::page(u"p"_s, ScriptedBackend::agencies(0, 5), true)};
            return {"{}", 500};
        });
        VERIFY_OK(m_desk->sync->reread(Collection::Agencies).result());
        QTRY_COMPARE_WITH_TIMEOUT(agencies(*m_desk).cursor, u"p"_s, kPatience);
        QCOMPARE(m_desk->records(Collection::Agencies), 10);
        m_desk->close();
        m_backend->script(u"agencies"_s, [](const QString &cursor) -> ScriptedBackend::Answer {
            if (cursor == "p"_L1)
                return {ScriptedBackend::page(u"q"_s, ScriptedBackend::agencies(5, 8), false, 8)};
            return {ScriptedBackend::page(u"q"_s, {})};
        });
        m_desk->reopen();
        QVERIFY(settle(*m_desk));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->records(Collection::Agencies), 8, kPatience);
    }

    void aBackendThatForgotEverythingIsDoubted()
    {
        m_backend->script(u"agencies"_s, pagesOf({QJsonArray()}, 0));
        VERIFY_OK(m_desk->sync->reread(Collection::Agencies).result());
        QTRY_VERIFY_WITH_TIMEOUT(told(*m_desk, SyncEvent::SnapshotMismatch) > 0, kPatience);
        QCOMPARE(m_desk->records(Collection::Agencies), 10);
        // It has come to itself.
        m_backend->script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(0, 10)}, 10));
        QTRY_VERIFY_WITH_TIMEOUT(!agencies(*m_desk).fullRead, kPatience);
        QCOMPARE(m_desk->records(Collection::Agencies), 10);
    }

    void whatTheBackendTookBackIsTakenBack()
    {
        m_backend->script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(0, 10, 7)}, 10));
        VERIFY_OK(m_desk->sync->reread(Collection::Agencies).result());
        const auto oldest = [&] {
            const auto all = m_desk->read([](const store::Database &db) {
                return store::AdministrationRepository(db).agencies();
            });
            return std::ranges::min(*all, {}, &domain::Agency::version).version;
        };
        QTRY_COMPARE_WITH_TIMEOUT(oldest(), 7, kPatience);
        m_backend->script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(0, 10, 3)}, 10));
        VERIFY_OK(m_desk->sync->reread(Collection::Agencies).result());
        QTRY_COMPARE_WITH_TIMEOUT(oldest(), 3, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(told(*m_desk, SyncEvent::BackendWentBack), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->sync->status().of(Collection::Agencies)->wentBackCount,
                                  10, kPatience);
    }
};

QTEST_GUILESS_MAIN(TestFullReread)
#include "tst_fullreread.moc"
