// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"
#include "models/store/outbox.h"
#include "tests/support/check.h"
#include "tests/support/smalldisk.h"
#include "tests/sync/scriptedbackend.h"
#include "tests/sync/testdesk.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace synctest;
using domain::Collection;
using syncing::Connection;

namespace {

const QString kAgencies = u"/v1/agencies/changes"_s;

ScriptedBackend::Script broken(int status, QByteArray retryAfter = {})
{
    return [=](const QString &) { return ScriptedBackend::Answer{"{}", status, retryAfter}; };
}

/// Everything that was on its way to the backend is there.
bool hasArrived(const ScriptedBackend &backend)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> last(network.get(QNetworkRequest(backend.url)));
    return QTest::qWaitFor([&] { return last->isFinished(); }, kPatience);
}

} // namespace

/// Single flight, the kill switch, the health of each collection, retry times under a wrong clock,
/// a full disk.
class TestCollectionHealth : public QObject
{
    Q_OBJECT

    [[nodiscard]] static syncing::CollectionStatus line(TestDesk &desk, Collection collection)
    {
        const auto *found = desk.sync->status().of(collection);
        return found ? *found : syncing::CollectionStatus{};
    }
    static bool turn(TestDesk &desk)
    {
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        desk.sync->syncNow();
        return settled.wait(kPatience);
    }
    [[nodiscard]] static store::CollectionState stateOf(TestDesk &desk, Collection collection)
    {
        return desk
            .read([collection](const store::Database &db) {
                return store::SyncStateRepository(db).state(collection);
            })
            .value_or(store::CollectionState());
    }

private Q_SLOTS:
    void aStormIsOneFlight()
    {
        ScriptedBackend backend(30ms);
        backend.script(u"agencies"_s,
                       pagesOf({ScriptedBackend::agencies(0, 5), ScriptedBackend::agencies(5, 10),
                                ScriptedBackend::agencies(10, 15)},
                               15));
        TestDesk desk(backend.url);
        desk.sync->start();
        std::vector<QFuture<core::Result<void>>> asked;
        std::vector<QFuture<core::Result<QByteArray>>> files;
        for (int i = 0; i < 100; ++i) {
            desk.sync->syncNow();
            if (i % 10 == 0)
                asked.push_back(desk.sync->reread(Collection::Agencies));
            files.push_back(desk.sync->attachment(QString(64, u'a')));
            domain::Edit edit;
            edit.recordId = u"r-%1"_s.arg(i);
            edit.verb = u"comment"_s;
            std::ignore = desk.sync->submit(edit);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.sync->status().everComplete, kPatience);
        for (const auto collection : domain::kCollections) {
            const QString path = u"/v1/%1/changes"_s.arg(domain::code(collection));
            QVERIFY2(backend.mostAtOnce(path) == 1, qPrintable(path));
        }
        for (const auto &each : asked)
            QTRY_VERIFY_WITH_TIMEOUT(each.isFinished(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(line(desk, Collection::Agencies).records, 15, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::all_of(files, &QFuture<core::Result<QByteArray>>::isFinished), kPatience);
        QCOMPARE(backend.mostAtOnce(u"/v1/attachments/"_s + QString(64, u'a')), 1);
        QVERIFY(backend.mostAtOnce(u"/v1/"_s) == 1);
    }

    void askingDuringACycleIsHeard()
    {
        ScriptedBackend backend(20ms);
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        const int before = backend.requests(kAgencies);
        for (int i = 0; i < 100; ++i)
            desk.sync->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(backend.requests(kAgencies) > before, kPatience);
        desk.sync->syncNow(); // under way: what was read before this does not answer it
        const int meanwhile = backend.requests(kAgencies);
        QTRY_VERIFY_WITH_TIMEOUT(backend.requests(kAgencies) > meanwhile, kPatience);
        QVERIFY(backend.requests(kAgencies) - before <= 4);
    }

    void theKillSwitchLetsNothingOut()
    {
        ScriptedBackend backend(200ms);
        backend.script(
            u"agencies"_s,
            pagesOf({ScriptedBackend::agencies(0, 5), ScriptedBackend::agencies(5, 10)}, 10));
        TestDesk desk(backend.url);
        desk.sync->start();
        QTRY_VERIFY_WITH_TIMEOUT(backend.requests(kAgencies) > 0, kPatience);
        const auto running = desk.sync->attachment(QString(64, u'b'));
        desk.sync->setForcedOffline(true);
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync->status().connection, Connection::ForcedOffline,
                                  kPatience);
        VERIFY_ERROR(running.result(), core::ErrorKind::Offline);
        QVERIFY(hasArrived(backend));
        const int before = backend.allRequests();
        desk.sync->collectNow();
        desk.sync->setCollecting(true);
        VERIFY_OK(desk.sync->reread(Collection::Agencies).result());
        VERIFY_ERROR(desk.sync->attachment(QString(64, u'c')).result(), core::ErrorKind::Offline);
        for (int i = 0; i < 5; ++i)
            QVERIFY(turn(desk));
        QCOMPARE(backend.allRequests(), before);
        QCOMPARE(desk.sync->status().connection, Connection::ForcedOffline);
        desk.sync->setForcedOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(line(desk, Collection::Agencies).records, 10, kPatience);
    }

    void oneFailureHoldsUpNobody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QString>("name");
        QTest::newRow("fault") << 500 << QByteArray() << u"server"_s;
        QTest::newRow("busy") << 503 << QByteArray("600") << u"throttled"_s;
        QTest::newRow("too-many") << 429 << QByteArray("600") << u"throttled"_s;
        QTest::newRow("nonsense") << 200 << QByteArray() << u"bad-contract"_s;
    }
    void oneFailureHoldsUpNobody()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        QFETCH(QString, name);
        ScriptedBackend backend;
        backend.script(u"agencies"_s, broken(status, retryAfter));
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        for (const auto collection : domain::kCollections)
            QCOMPARE(line(desk, collection).complete, collection != Collection::Agencies);
        QCOMPARE(desk.sync->status().connection, Connection::Polling);
        QVERIFY(!desk.sync->status().lastError);
        // It is known after a restart too, and waited for.
        desk.reopen();
        const int before = backend.requests(kAgencies);
        QVERIFY(settle(desk));
        const auto health = line(desk, Collection::Agencies);
        QVERIFY(health.error.has_value());
        QCOMPARE(core::errorName(health.error->kind), name);
        QVERIFY(health.failures > 0);
        QVERIFY(health.nextAttempt.isValid());
        QVERIFY(!health.lastSuccess.isValid());
        if (!retryAfter.isEmpty()) {
            QVERIFY(health.nextAttempt > desk.clock().now().addSecs(500));
            QCOMPARE(backend.requests(kAgencies), before);
        }
        backend.script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(0, 5)}, 5));
        QVERIFY(turn(desk));
        const auto healed = line(desk, Collection::Agencies);
        QVERIFY(!healed.error && healed.failures == 0 && healed.records == 5);
        QVERIFY(healed.lastSuccess.isValid() && !healed.nextAttempt.isValid());
    }

    void retryTimesSurviveAClockThatJumps()
    {
        ScriptedBackend backend;
        backend.script(u"agencies"_s, broken(503, "3000"));
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        QVERIFY(stateOf(desk, Collection::Agencies).nextAttempt.isValid());
        const int before = backend.requests(kAgencies);
        desk.reopen();
        QVERIFY(settle(desk));
        QCOMPARE(backend.requests(kAgencies), before); // asked to wait, over a restart
        // The time was written by a clock two days ahead.
        desk.close();
        desk.alter([](const store::Database &db) {
            VERIFY_OK(db.execute("UPDATE sync_state SET next_attempt = next_attempt + 172800000 "
                                 "WHERE collection = 'agencies'"));
        });
        backend.script(u"agencies"_s, pagesOf({ScriptedBackend::agencies(0, 5)}, 5));
        desk.reopen();
        QVERIFY(settle(desk));
        QCOMPARE(line(desk, Collection::Agencies).records, 5);
    }

    void anEditIsNotSilencedByAWrongClock()
    {
        const QTemporaryDir dir;
        auto outbox = store::Outbox::open(dir.filePath(u"outbox.db"_s), QByteArray(32, 'o'));
        VERIFY_OK(outbox);
        domain::Edit edit;
        edit.id = u"e"_s;
        edit.recordId = u"r"_s;
        VERIFY_OK(outbox->add(edit));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto isDueAt = [&](const QDateTime &next) {
            store::OutboxEntry entry = **outbox->entry(u"e"_s);
            entry.nextAttempt = next;
            return outbox->update(entry) && outbox->nextDue(now)->has_value();
        };
        QVERIFY(isDueAt(now.addSecs(-1)));
        QVERIFY(!isDueAt(now.addSecs(3600)));
        QVERIFY(isDueAt(now.addDays(2)));
    }

    void theDeskFollowsTheBackendsClock_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("two-days-ahead") << 48;
        QTest::newRow("two-days-behind") << -48;
    }
    void theDeskFollowsTheBackendsClock()
    {
        QFETCH(int, hours);
        ScriptedBackend backend;
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        const int before = backend.requests(kAgencies);
        desk.machine().jump(std::chrono::hours(hours));
        QVERIFY(std::abs(desk.clock().now().secsTo(QDateTime::currentDateTimeUtc())) > 3600);
        domain::Edit edit; // any work makes the engine look at its clock
        edit.recordId = u"r"_s;
        edit.verb = u"comment"_s;
        VERIFY_OK(desk.sync->submit(edit).result());
        QTRY_VERIFY_WITH_TIMEOUT(
            std::abs(desk.clock().now().secsTo(QDateTime::currentDateTimeUtc())) < 60, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(backend.requests(kAgencies) > before, kPatience);
    }

    void aConnectionThatAskedToWaitIsLeftAloneAfterARestart()
    {
        ScriptedBackend backend;
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        desk.close();
        desk.alter([&](const store::Database &db) {
            const auto until = desk.clock().now().addSecs(1800);
            VERIFY_OK(store::SyncStateRepository(db).setMeta(
                u"connection.wait"_s,
                u"%1 %2"_s.arg(until.toMSecsSinceEpoch()).arg(backend.url.toString())));
        });
        QVERIFY(hasArrived(backend));
        const int before = backend.allRequests();
        desk.reopen();
        QVERIFY(settle(desk));
        QCOMPARE(backend.allRequests(), before);
        QVERIFY(turn(desk)); // a person decides otherwise
        QVERIFY(backend.allRequests() > before);
    }

    void aFullDiskIsSaidAndPasses()
    {
        ScriptedBackend backend;
        std::vector<QJsonArray> pages;
        for (int page = 0; page < 20; ++page) {
            QJsonArray items;
            for (int i = 0; i < 50; ++i) {
                auto agency = ScriptedBackend::agency(page * 50 + i);
                agency.insert("shortName"_L1, QString(200, u'x'));
                items.append(agency);
            }
            pages.push_back(items);
        }
        TestDesk desk(backend.url);
        QVERIFY(settle(desk));
        QVERIFY(desk.sync->status().everComplete);
        backend.script(u"agencies"_s, pagesOf(pages, 1000));
        {
            const support::SmallDisk disk(rlim_t(desk.fileSize()) + 32 * 1024);
            VERIFY_OK(desk.sync->reread(Collection::Agencies).result());
            QTRY_VERIFY_WITH_TIMEOUT(desk.sync->status().lastError.has_value(), kPatience);
            QCOMPARE(core::errorName(desk.sync->status().lastError->kind), u"storage-full"_s);
            QCOMPARE(desk.sync->status().connection, Connection::Polling); // the backend is there
            QVERIFY(!line(desk, Collection::Agencies).error); // nor is the collection to blame
            QVERIFY(desk.sync->status().nextAttempt.isValid());
        }
        // By itself.
        QTRY_COMPARE_WITH_TIMEOUT(line(desk, Collection::Agencies).records, 1000, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.sync->status().lastError, kPatience);
    }
};

QTEST_GUILESS_MAIN(TestCollectionHealth)
#include "tst_collectionhealth.moc"
