// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupshelf.h"

#include "tests/store/backedupprofile.h"

#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace backuptest;
using store::Backup;

/// Backups: of one moment, encrypted, tested; how many are kept, and the room that is left.
class TestBackup : public QObject
{
    Q_OBJECT

    BackedUpProfile m_made;

private Q_SLOTS:
    void initTestCase() { m_made.makeOnce(); }
    void init() { m_made.renew(); }

    void holdsEverythingEncrypted()
    {
        const auto made = Backup().make(m_made.plan());
        VERIFY_OK(made);
        VERIFY_OK(Backup().verify(m_made.folder(), support::key()));
        QCOMPARE(made->counts.value(u"reports"_s), 300);
        QCOMPARE(made->counts.value(u"edits"_s), 1);
        QCOMPARE(made->counts.value(u"pictures"_s), 1);
        QCOMPARE(made->counts.value(u"hand-over-notes"_s), 1);
        QCOMPARE(QDir(m_made.folder()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"attachments.db"_s, u"cache.db"_s, u"manifest.json"_s, u"notes.db"_s,
                              u"outbox.db"_s})); // no journal: each file is whole
        const auto all = allContents(m_made.folder());
        for (auto file = all.cbegin(); file != all.cend(); ++file) {
            QVERIFY(!file.value().contains("SQLite format 3"));
            QVERIFY(!file.value().contains(u"Nguyễn Văn"_s.toUtf8()));
            QVERIFY(!file.value().contains(kPicture));
            QVERIFY(!file.value().contains(support::key().toHex()));
        }
        VERIFY_ERROR(Backup().make(m_made.plan()),
                     core::ErrorKind::InvalidArgument); // never over another
    }

    void isOneMomentWhileAWriterGoesOn()
    {
        auto profile = m_made.open();
        QVERIFY(profile);
        std::atomic<int> written = 30;
        std::atomic<bool> over = false;
        core::Result<void> done;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            while (!over && done) {
                done = write(profile->writer(), written * 10, 10);
                ++written;
            }
        }));
        writer->start();
        const int before = written;
        const auto made = Backup().make(m_made.plan());
        const bool wentOn = written > before;
        over = true;
        writer->wait();
        VERIFY_OK(done);
        VERIFY_OK(made);
        QVERIFY(wentOn); // the writer did not wait for the backup
        QCOMPARE(made->counts.value(u"reports"_s) % 10, 0);
        VERIFY_OK(Backup().verify(m_made.folder(), support::key()));
        VERIFY_OK(profile->writer().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    void aStoppedOneLeavesNothing()
    {
        int asked = 0;
        VERIFY_ERROR(Backup([&] { return ++asked > 2; }).make(m_made.plan()),
                     core::ErrorKind::Cancelled);
        QCOMPARE(QDir(m_made.home()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{u"profile"_s});
        VERIFY_OK(Backup().make(m_made.plan()));
        asked = 0;
        VERIFY_ERROR(Backup([&] { return ++asked > 1; }).verify(m_made.folder(), support::key()),
                     core::ErrorKind::Cancelled);
    }

    void theRestoreTestNoticesDamage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("at"); ///< byte that is changed; −1: the file is cut, −2: it is gone
        for (const QString &file :
             {u"cache.db"_s, u"outbox.db"_s, u"attachments.db"_s, u"notes.db"_s}) {
            QTest::addRow("%s-first-byte", qPrintable(file)) << file << 0;
            QTest::addRow("%s-a-page", qPrintable(file)) << file << 4096 + 200;
            QTest::addRow("%s-cut", qPrintable(file)) << file << -1;
            QTest::addRow("%s-gone", qPrintable(file)) << file << -2;
        }
    }
    void theRestoreTestNoticesDamage()
    {
        QFETCH(QString, file);
        QFETCH(int, at);
        m_made.bring();
        const QString path = m_made.folder() + u'/' + file;
        if (at >= 0)
            change(path, at);
        else if (at == -1)
            QVERIFY(QFile::resize(path, QFile(path).size() / 2));
        else
            QVERIFY(QFile::remove(path));
        VERIFY_ERROR(Backup().verify(m_made.folder(), support::key()),
                     core::ErrorKind::StorageCorrupt);
    }

    void theRestoreTestCounts()
    {
        m_made.bring();
        replace(m_made.folder() + u"/manifest.json"_s, "\"reports\": 300", "\"reports\": 301");
        VERIFY_ERROR(Backup().verify(m_made.folder(), support::key()),
                     core::ErrorKind::StorageCorrupt);
    }

    /// A program that would back up in a way that is nearly right.
    void aWrongWayToBackUpIsNoticed_data()
    {
        QTest::addColumn<bool>("journal"); ///< copied too
        QTest::addColumn<int>("counted");  ///< reports that the manifest speaks of
        QTest::addColumn<bool>("noticed");
        QTest::newRow("right") << true << 320 << false;
        QTest::newRow("the-file-without-its-journal") << false << 320 << true;
        QTest::newRow("counted-before-it-was-copied") << true << 300 << true;
    }
    void aWrongWayToBackUpIsNoticed()
    {
        QFETCH(bool, journal);
        QFETCH(int, counted);
        QFETCH(bool, noticed);
        m_made.bring();
        const auto profile = m_made.open();
        QVERIFY(profile);
        VERIFY_OK(profile->writer().checkpoint(store::Checkpoint::Empty));
        VERIFY_OK(write(profile->writer(), 300, 20));
        if (journal)
            VERIFY_OK(profile->writer().checkpoint(store::Checkpoint::Empty));
        const QString copy = m_made.folder() + u"/cache.db"_s;
        QVERIFY(QFile::remove(copy) && QFile::copy(profile->cachePath(), copy));
        auto manifest = store::BackupManifest::read(m_made.folder());
        VERIFY_OK(manifest);
        const QByteArray bytes = contents(copy);
        for (store::BackupFile &file : manifest->files) {
            if (file.name != "cache.db"_L1)
                continue;
            file.size = bytes.size();
            file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        }
        manifest->counts.insert(u"reports"_s, counted);
        VERIFY_OK(manifest->write(m_made.folder()));
        const auto tested = Backup().verify(m_made.folder(), support::key());
        if (noticed)
            VERIFY_ERROR(tested, core::ErrorKind::StorageCorrupt);
        else
            VERIFY_OK(tested);
    }

    void manifestsAreNotTrusted_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("kind");
        QTest::newRow("a-path") << QByteArray("\"name\": \"outbox.db\"")
                                << QByteArray("\"name\": \"../outbox.db\"")
                                << int(core::ErrorKind::StorageCorrupt);
        QTest::newRow("newer-schema")
            << QByteArray("\"outboxSchema\": ") << QByteArray("\"outboxSchema\": 9")
            << int(core::ErrorKind::StorageNewer);
        QTest::newRow("newer-format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2")
                                      << int(core::ErrorKind::StorageNewer);
        QTest::newRow("no-json") << QByteArray("{") << QByteArray("(")
                                 << int(core::ErrorKind::StorageCorrupt);
    }
    void manifestsAreNotTrusted()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, kind);
        m_made.bring();
        replace(m_made.folder() + u"/manifest.json"_s, from, to);
        VERIFY_ERROR(Backup().verify(m_made.folder(), support::key()), core::ErrorKind(kind));
    }

    void anotherKeySaysWhoseItIs()
    {
        VERIFY_OK(Backup().make(m_made.plan()));
        const auto refused = Backup().verify(m_made.folder(), support::key(2));
        VERIFY_ERROR(refused, core::ErrorKind::WrongKey);
        QVERIFY(refused.error().detail.contains(m_made.directory()));
        QVERIFY(refused.error().detail.contains(kKeyId));
    }

    void keepsDaysAndWeeks()
    {
        std::vector<QDateTime> moments; // twice a day for sixty days, newest first
        for (int half = 0; half < 120; ++half)
            moments.push_back(kNow.addSecs(-12LL * 3600 * half));
        const auto kept = store::worthKeeping(moments, {});
        QCOMPARE(kept.front(), moments.front());
        // Seven days; four weeks, of which the days have begun two: a Tuesday is the second day.
        QCOMPARE(kept.size(), 9UZ);
        QVERIFY(kept.back().daysTo(kNow) >= 14);
        QCOMPARE(store::worthKeeping({kNow}, {.daily = 1, .weekly = 0}).size(), 1UZ);
        QVERIFY(store::worthKeeping({}, {}).empty());
    }

    /// What app/doc/maintenance.md says of a desk that runs every day.
    void theOldestOfDailyOnesIsThreeWeeksOld()
    {
        qint64 oldest = 0;
        std::vector<QDateTime> shelf;
        for (int day = 0; day < 100; ++day) {
            const QDateTime now = kNow.addDays(day);
            if (!shelf.empty()) // just before the next is made
                oldest = std::max(oldest, shelf.back().daysTo(now));
            shelf.insert(shelf.begin(), now);
            shelf = store::worthKeeping(shelf, {});
        }
        QCOMPARE(oldest, 22);
    }

    void tidiesItsShelf()
    {
        const store::BackupShelf shelf((m_made.home() + u"/backups"_s));
        for (int day = 0; day < 3; ++day)
            QVERIFY(QDir().mkpath(shelf.pathFor(kNow.addDays(-day))));
        QVERIFY(QDir().mkpath(shelf.pathFor(kNow.addDays(1)) + u".partial"_s));
        QVERIFY(QDir().mkpath((m_made.home() + u"/backups/mine"_s)));
        QCOMPARE(shelf.tidy({.daily = 2, .weekly = 0}), 2);
        QCOMPARE(shelf.names(),
                 (QStringList{u"backup-20250520T030000Z"_s, u"backup-20250519T030000Z"_s}));
        QCOMPARE(QDir((m_made.home() + u"/backups"_s))
                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                     .size(),
                 3); // what is not a backup is left alone
    }

    void leavesRoomOnTheDisk_data()
    {
        constexpr qint64 kGiB = 1LL << 30;
        QTest::addColumn<qint64>("available");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plenty") << 50 * kGiB << 100 * kGiB << true;
        QTest::newRow("a-tenth-is-left") << 11 * kGiB << 100 * kGiB << true;
        QTest::newRow("less-than-a-tenth") << 11 * kGiB - 1 << 100 * kGiB << false;
        QTest::newRow("small-disk") << 3 * kGiB << 5 * kGiB << true;
        QTest::newRow("less-than-two") << 3 * kGiB - 1 << 5 * kGiB << false;
    }
    void leavesRoomOnTheDisk()
    {
        QFETCH(qint64, available);
        QFETCH(qint64, total);
        QFETCH(bool, fits);
        const auto room = store::checkRoom({.available = available, .total = total}, 1LL << 30);
        QCOMPARE(room.has_value(), fits);
        if (!fits)
            QCOMPARE(room.error().kind, core::ErrorKind::StorageFull);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
