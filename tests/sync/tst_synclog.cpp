// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/synclog.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/sync/scriptedbackend.h"
#include "tests/sync/testdesk.h"

using namespace Qt::StringLiterals;
using namespace synctest;
using domain::Collection;
using domain::SyncEvent;
using store::SyncLog;
using store::SyncLogEntry;

namespace {

const QDateTime kNoon(QDate(2025, 6, 12), QTime(12, 0), QTimeZone::UTC);

SyncLogEntry entry(SyncEvent event, const QDateTime &at, qint64 count = 0)
{
    return {.at = at, .event = event, .collection = Collection::Reports, .count = count};
}

} // namespace

/// The log that tells people what happened to sync: durable, bounded, silent while nothing happens.
class TestSyncLog : public QObject
{
    Q_OBJECT

    [[nodiscard]] static std::vector<SyncEvent> events(TestDesk &desk,
                                                       std::optional<Collection> of = {})
    {
        std::vector<SyncEvent> found;
        for (const auto &each :
             desk.sync->log(1000).result().value_or(std::vector<SyncLogEntry>())) {
            if (!of || each.collection == of)
                found.push_back(each.event);
        }
        return found;
    }
    static bool turn(TestDesk &desk)
    {
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        desk.sync->syncNow();
        return settled.wait(kPatience);
    }

private Q_SLOTS:
    void everyEventHasItsCode()
    {
        QSet<QString> codes;
        for (const SyncEvent event : domain::kSyncEvents) {
            QCOMPARE(domain::syncEventFromCode(domain::code(event)), event);
            codes.insert(domain::code(event));
        }
        QCOMPARE(codes.size(), qsizetype(domain::kSyncEvents.size()));
        QVERIFY(!domain::syncEventFromCode(u"of-tomorrow"_s));
    }

    void entriesComeBackNewestFirst()
    {
        support::Cache cache;
        const SyncLog log(cache.db());
        VERIFY_OK(log.add({.at = kNoon, .event = SyncEvent::Connected, .detail = u"x"_s}));
        VERIFY_OK(log.add(entry(SyncEvent::FullReadClosed, kNoon.addSecs(1), 3)));
        VERIFY_OK(cache.db().execute("INSERT INTO sync_log(at, event) VALUES(1, 'of-tomorrow')"));
        const auto all = log.newest(10);
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->at(0).event, SyncEvent::FullReadClosed);
        QCOMPARE(all->at(0).count, 3);
        QCOMPARE(all->at(0).collection, Collection::Reports);
        QCOMPARE(all->at(1).at, kNoon);
        QCOMPARE(all->at(1).detail, u"x"_s);
        QVERIFY(!all->at(1).collection);
        QCOMPARE(log.newest(1)->size(), size_t(0)); // the newest is one that this program knows not
    }

    void whatIsReadWithinAnHourIsOneEntry()
    {
        support::Cache cache;
        const SyncLog log(cache.db());
        VERIFY_OK(log.add(entry(SyncEvent::Read, kNoon, 5)));
        VERIFY_OK(log.add(entry(SyncEvent::CollectionFailed, kNoon.addSecs(60))));
        VERIFY_OK(log.add(entry(SyncEvent::Read, kNoon.addSecs(3599), 2)));
        QCOMPARE(log.newest(10)->size(), size_t(2));
        QCOMPARE(log.newest(10)->at(1).count, 7);
        VERIFY_OK(log.add(entry(SyncEvent::Read, kNoon.addSecs(3600), 1)));
        QCOMPARE(log.newest(10)->size(), size_t(3));
        // The clock was put back: nothing is added to the future.
        VERIFY_OK(log.add(entry(SyncEvent::Read, kNoon.addDays(-2), 1)));
        QCOMPARE(log.newest(10)->size(), size_t(4));
    }

    void oldAndTooManyEntriesAreForgotten()
    {
        support::Cache cache;
        const SyncLog log(cache.db());
        for (int i = 0; i < 50; ++i)
            VERIFY_OK(log.add(entry(SyncEvent::EditSent, kNoon.addDays(i), i)));
        VERIFY_OK(log.prune(kNoon.addDays(10), 100));
        QCOMPARE(log.newest(100)->size(), size_t(40));
        VERIFY_OK(log.prune(kNoon, 15));
        QCOMPARE(log.newest(100)->size(), size_t(15));
        QCOMPARE(log.newest(100)->back().count, 35);
    }

    void onlyWhatHappensIsTold()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(0, 5)}, 5));
        TestDesk desk(backend.url);
        QSignalSpy told(desk.sync.get(), &syncing::SyncService::logChanged);
        QVERIFY(settle(desk));
        QCOMPARE(events(desk, Collection::Agencies), (std::vector{SyncEvent::FirstReadDone}));
        QCOMPARE(events(desk).front(), SyncEvent::Connected);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), kPatience);
        const auto before = events(desk);
        for (int i = 0; i < 5; ++i)
            QVERIFY(turn(desk));
        QCOMPARE(events(desk), before); // polls without news
        backend.script(u"agencies"_s, [](const QString &) {
            return ScriptedBackend::Answer{
                ScriptedBackend::page(u"2"_s, ScriptedBackend::agencies(0, 2, 2))};
        });
        QVERIFY(turn(desk));
        const auto newest = desk.sync->log(1).result();
        QCOMPARE(newest->front().event, SyncEvent::Read);
        QCOMPARE(newest->front().count, 2);
        QVERIFY(newest->front().at.secsTo(desk.clock().now()) < 3600);
        desk.reopen();
        QVERIFY(settle(desk));
        QVERIFY(events(desk).size() > before.size()); // it survives a restart
    }

    void theWayToTheBackendIsTold()
    {
        ScriptedBackend backend;
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        backend.status = 500;
        desk.sync->setForcedOffline(true);
        desk.sync->setForcedOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().connection, syncing::Connection::Unreachable,
                                  kPatience);
        for (int i = 0; i < 3; ++i)
            QVERIFY(turn(desk)); // said once
        backend.status = 200;
        QVERIFY(turn(desk));
        const auto told = [&] {
            auto all = events(desk);
            std::erase(all, SyncEvent::FirstReadDone);
            return all;
        };
        const std::vector wanted{SyncEvent::Connected, SyncEvent::ConnectionLost,
                                 SyncEvent::WorkOnline, SyncEvent::WorkOffline,
                                 SyncEvent::Connected};
        QTRY_COMPARE_WITH_TIMEOUT(told(), wanted, kPatience);
    }

    void aLogThatCannotBeWrittenFailsNothing()
    {
        ScriptedBackend backend;
        TestDesk desk(backend.url);
        desk.close();
        desk.alter([](const store::Database &db) {
            VERIFY_OK(db.execute("CREATE TRIGGER full BEFORE INSERT ON sync_log BEGIN SELECT "
                                 "RAISE(FAIL, 'no'); END"));
        });
        desk.reopen();
        QVERIFY(settle(desk));
        QVERIFY(desk.sync->status().everComplete);
        QVERIFY(!desk.sync->status().lastError);
        QVERIFY(events(desk).empty());
    }
};

QTEST_GUILESS_MAIN(TestSyncLog)
#include "tst_synclog.moc"
