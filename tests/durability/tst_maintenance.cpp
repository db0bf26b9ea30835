// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/store/changehub.h"
#include "models/store/outbox.h"
#include "models/store/profile.h"
#include "models/store/synclog.h"
#include "models/sync/enginelog.h"
#include "models/sync/maintenance.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Collection;
using domain::SyncEvent;
using syncing::Maintenance;

namespace {

const QDateTime kStart = support::RecordSource::epoch(); // ten in the morning in Vietnam

domain::ChangesPage wholeRead(std::vector<domain::Record> records)
{
    const auto count = qint64(records.size());
    auto page = support::page(std::move(records), u"end"_s, false);
    page.snapshotCount = count;
    return page;
}

} // namespace

/// Backups once a day, tested and logged, on a clock that the backend sets; the rules of retention
/// once a day.
class TestMaintenance : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<store::Profile> m_profile;
    std::optional<store::Outbox> m_outbox;
    core::FixedClock m_machine;
    core::BackendClock m_clock{m_machine};
    store::ChangeHub m_hub;
    std::unique_ptr<syncing::EngineLog> m_log;
    std::unique_ptr<Maintenance> m_maintenance;

    [[nodiscard]] syncing::MaintenanceOptions options() const
    {
        return {.backup = {.on = true, .folder = m_home->filePath(u"backups"_s), .hour = 2},
                .retention = store::RetentionRules::builtIn()};
    }
    void start(const syncing::MaintenanceOptions &options)
    {
        m_maintenance.reset();
        m_log = std::make_unique<syncing::EngineLog>(m_profile->writer(), m_clock, nullptr);
        m_maintenance = std::make_unique<Maintenance>(
            Maintenance::Parts{m_profile->writer(), m_hub, *m_log, m_clock, m_profile->directory(),
                               m_profile->key(), m_profile->keyId(),
                               [this] { return m_outbox ? &*m_outbox : nullptr; }},
            options, nullptr);
    }
    void apply(Collection collection, const domain::ChangesPage &page)
    {
        store::ChangeWriter writer(m_profile->writer());
        VERIFY_OK(writer.apply(collection, page, m_clock.now()));
        VERIFY_OK(writer.commit());
    }
    void completeAll(const std::vector<domain::Record> &reports)
    {
        for (const Collection collection : domain::kCollections)
            apply(collection,
                  wholeRead(collection == Collection::Reports ? reports
                                                              : std::vector<domain::Record>()));
    }
    [[nodiscard]] qsizetype backups() const
    {
        return QDir(m_home->filePath(u"backups"_s)).entryList({u"backup-*Z"_s}, QDir::Dirs).size();
    }
    /// A backup of so many days ago that was made with the key; answers its name.
    [[nodiscard]] QString backupOf(int daysAgo, const QString &keyId) const
    {
        const QDateTime at = m_machine.now().addDays(-daysAgo);
        const QString folder = store::BackupShelf(m_home->filePath(u"backups"_s)).pathFor(at);
        const store::BackupManifest manifest{
            .at = at, .keyId = keyId, .cacheSchema = 1, .files = {{.name = u"cache.db"_s}}};
        return QDir().mkpath(folder) && manifest.write(folder) ? QFileInfo(folder).fileName()
                                                               : QString();
    }
    [[nodiscard]] int logged(SyncEvent event) const
    {
        const auto entries = store::SyncLog(m_profile->writer()).newest(100);
        return entries ? int(std::ranges::count(*entries, event, &store::SyncLogEntry::event)) : -1;
    }
    /// Whether the disk of this machine has the room that a backup must leave.
    [[nodiscard]] bool hasRoom() const
    {
        return store::BackupShelf(m_home->path())
            .room()
            .and_then([](const store::BackupRoom &room) { return store::checkRoom(room, 1 << 24); })
            .has_value();
    }
    /// Looks until the backup under way has been noted.
    void lookUntil(SyncEvent event, int times)
    {
        QTRY_VERIFY_WITH_TIMEOUT((std::ignore = m_maintenance->look(), logged(event) == times),
                                 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_machine.set(kStart);
        m_clock.setOffset(0ms);
        auto profile = store::Profile::acquire(m_home->filePath(u"profile"_s));
        VERIFY_OK(profile);
        m_profile = std::move(*profile);
        VERIFY_OK(m_profile->openCache(support::key(), u"key-1"_s, false));
        auto outbox = store::Outbox::open(m_profile->outboxPath(), support::key());
        VERIFY_OK(outbox);
        m_outbox.emplace(std::move(*outbox));
    }
    void cleanup()
    {
        m_maintenance.reset();
        m_log.reset();
        m_outbox.reset();
        m_profile.reset();
    }

    void onceADayAfterTheFirstRead()
    {
        if (!hasRoom())
            QSKIP("the disk is too full for a backup");
        support::RecordSource source(1);
        start(options());
        std::ignore = m_maintenance->look(); // nothing is complete yet
        m_machine.advance(1h);
        std::ignore = m_maintenance->look();
        QCOMPARE(backups(), 0);
        completeAll({source.report(1), source.report(2)});
        std::ignore = m_maintenance->look(); // now it is due in ten minutes
        m_machine.advance(9min);
        std::ignore = m_maintenance->look();
        QTest::qWait(50);
        QCOMPARE(backups(), 0);
        m_machine.advance(2min);
        QSignalSpy told(m_log.get(), &syncing::EngineLog::changed);
        lookUntil(SyncEvent::BackupTested, 1);
        QCOMPARE(told.size(), 2);
        QCOMPARE(backups(), 1);
        QCOMPARE(logged(SyncEvent::BackupMade), 1);
        start(options()); // a restart makes none twice
        std::ignore = m_maintenance->look();
        m_machine.advance(10h);
        std::ignore = m_maintenance->look();
        QTest::qWait(50);
        QCOMPARE(backups(), 1);
        m_machine.advance(8h); // two in the morning is past
        lookUntil(SyncEvent::BackupTested, 2);
        QCOMPARE(backups(), 2);
        for (const QString &name : store::BackupShelf(m_home->filePath(u"backups"_s)).names())
            VERIFY_OK(
                store::Backup().verify(m_home->filePath(u"backups/"_s + name), support::key()));
    }

    /// As after rights that were lowered.
    void backupsOfWhatMayNotBeKeptGo()
    {
        if (!hasRoom())
            QSKIP("the disk is too full for a backup");
        support::RecordSource source(1);
        completeAll({source.report(1)});
        start(options());
        std::ignore = m_maintenance->look();
        m_machine.advance(11min);
        lookUntil(SyncEvent::BackupTested, 1);
        const QString folder = m_home->filePath(u"backups"_s);
        const QString others = folder + u"/backup-20200101T000000Z"_s; // of another desk
        QVERIFY(QDir().mkpath(others));
        auto theirs = store::BackupManifest::read(folder + u'/' +
                                                  store::BackupShelf(folder).names().constFirst());
        VERIFY_OK(theirs);
        theirs->keyId = u"another"_s;
        VERIFY_OK(theirs->write(others));
        const store::SyncStateRepository states(m_profile->writer());
        VERIFY_OK(states.setMeta(QString(syncing::kForgetBackupsMeta), u"1"_s));
        start(options()); // killed in between
        std::ignore = m_maintenance->look();
        QCOMPARE(store::BackupShelf(folder).names(), QStringList{u"backup-20200101T000000Z"_s});
        QCOMPARE(logged(SyncEvent::Purged), 1);
        m_machine.advance(11min);
        lookUntil(SyncEvent::BackupTested, 2); // a new one, of what may be kept
        QCOMPARE(backups(), 2);
    }

    void aFailureIsLoggedAndTriedAgain()
    {
        QFile blocked(m_home->filePath(u"backups"_s)); // a file where the folder belongs
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        completeAll({});
        start(options());
        std::ignore = m_maintenance->look();
        m_machine.advance(11min);
        lookUntil(SyncEvent::BackupFailed, 1);
        m_machine.advance(30min);
        std::ignore = m_maintenance->look();
        QTest::qWait(50);
        std::ignore = m_maintenance->look();
        QCOMPARE(logged(SyncEvent::BackupFailed), 1);
        m_machine.advance(31min);
        lookUntil(SyncEvent::BackupFailed, 2);
    }

    void switchedOffMakesNone()
    {
        auto off = options();
        off.backup.on = false;
        completeAll({});
        start(off);
        std::ignore = m_maintenance->look();
        m_machine.advance(48h);
        std::ignore = m_maintenance->look();
        QTest::qWait(50);
        QCOMPARE(backups(), 0);
    }

    void aClockThatWasWrongDelaysNothing()
    {
        if (!hasRoom())
            QSKIP("the disk is too full for a backup");
        completeAll({});
        VERIFY_OK(store::SyncStateRepository(m_profile->writer())
                      .setMeta(u"backup.due"_s, u"2031-01-01T00:00:00Z"_s));
        start(options());
        std::ignore = m_maintenance->look();
        m_machine.advance(11min);
        lookUntil(SyncEvent::BackupTested, 1);
    }

    void stoppingWhileItRunsLeavesNoHalfOne()
    {
        completeAll({});
        start(options());
        std::ignore = m_maintenance->look();
        m_machine.advance(11min);
        std::ignore = m_maintenance->look(); // has begun
        m_maintenance->stop();
        m_maintenance.reset();
        const QDir folder(m_home->filePath(u"backups"_s));
        QVERIFY(folder.entryList({u"*.partial"_s}, QDir::Dirs).isEmpty());
        for (const QString &name : store::BackupShelf(folder.path()).names())
            VERIFY_OK(store::Backup().verify(folder.filePath(name), support::key()));
    }

    void oldReportsGoOnceADay()
    {
        support::RecordSource source(2);
        domain::Report old = source.report(1);
        old.version = 1;
        old.state = domain::ReportState::Closed;
        old.sentAt = old.updatedAt = old.resolvedAt = kStart.addDays(-800);
        domain::Report waiting = old;
        waiting.id = domain::ReportId(u"r-waiting"_s);
        domain::Report young = source.report(2);
        completeAll({old, waiting, young});
        VERIFY_OK(
            m_outbox->add({u"edit"_s, Collection::Reports, waiting.id.value, 1, u"comment"_s}));
        QSignalSpy changed(&m_hub, &store::ChangeHub::changed);
        auto without = options();
        without.backup.on = false;
        start(without);
        QCOMPARE(m_maintenance->look(), 60s); // not while a desk is being opened
        m_machine.advance(3min);
        while (m_maintenance->look() < 60s) {
        }
        QCOMPARE(logged(SyncEvent::Purged), 1);
        QCOMPARE(m_profile->writer().scalar("SELECT count(*) FROM reports"), support::ok(2LL));
        QTRY_COMPARE(changed.size(), 1);
        apply(Collection::Reports, support::page({old}, u"later"_s, false));
        std::ignore = m_maintenance->look();
        QCOMPARE(logged(SyncEvent::Purged), 1); // not before tomorrow
        m_machine.advance(25h);
        while (m_maintenance->look() < 60s) {
        }
        QCOMPARE(logged(SyncEvent::Purged), 2);
    }

    /// Also when the desk has not run for long, and when no more backups are made.
    void noBackupGrowsOlderThanTheTerms()
    {
        completeAll({});
        auto few = options();
        few.backup.on = false;
        QVERIFY(few.retention->narrow(u"quarantine"_s, 30));
        start(few);
        std::ignore = backupOf(31, m_profile->keyId());
        std::ignore = backupOf(300, m_profile->keyId());
        const QStringList left{backupOf(29, m_profile->keyId()), backupOf(40, u"another"_s)};
        QCOMPARE(backups(), 4);
        std::ignore = m_maintenance->look();
        QCOMPARE(backups(), 4); // not while a desk is being opened
        m_machine.advance(3min);
        while (m_maintenance->look() < 60s) {
        }
        QCOMPARE(store::BackupShelf(m_home->filePath(u"backups"_s)).names(), left);
        QCOMPARE(logged(SyncEvent::Purged), 1);
        m_machine.advance(48h);
        while (m_maintenance->look() < 60s) {
        }
        QCOMPARE(store::BackupShelf(m_home->filePath(u"backups"_s)).names(),
                 QStringList{left.back()}); // the last one too
    }

    void theHourIsVietnams_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("next");
        QTest::newRow("tomorrow") << u"2025-05-20T03:00:00Z"_s << 2 << u"2025-05-20T19:00:00Z"_s;
        QTest::newRow("today") << u"2025-05-20T03:00:00Z"_s << 11 << u"2025-05-20T04:00:00Z"_s;
        QTest::newRow("just-now") << u"2025-05-20T19:00:00Z"_s << 2 << u"2025-05-21T19:00:00Z"_s;
        QTest::newRow("after-midnight")
            << u"2025-05-20T18:00:00Z"_s << 2 << u"2025-05-20T19:00:00Z"_s;
    }
    void theHourIsVietnams()
    {
        QFETCH(QString, now);
        QFETCH(int, hour);
        QFETCH(QString, next);
        QCOMPARE(syncing::nextAtHour(QDateTime::fromString(now, Qt::ISODate), hour),
                 QDateTime::fromString(next, Qt::ISODate));
    }
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
