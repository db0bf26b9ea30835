// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backuprestore.h"

#include "tests/store/backedupprofile.h"

using namespace Qt::StringLiterals;
using namespace backuptest;
using store::Profile;

/// A restore touches nothing until it knows, keeps what was there, and loses no edit.
class TestBackupRestore : public QObject
{
    Q_OBJECT

    BackedUpProfile m_made;

private Q_SLOTS:
    void initTestCase() { m_made.makeOnce(); }
    void init() { m_made.renew(); }

    void restoresAndKeepsNewerEdits()
    {
        m_made.bring();
        {
            const auto profile = m_made.open(); // afterwards more happens
            QVERIFY(profile);
            VERIFY_OK(write(profile->writer(), 300, 50));
            auto outbox = store::Outbox::open(profile->outboxPath(), support::key());
            VERIFY_OK(outbox);
            VERIFY_OK(outbox->add(edit(u"new-edit"_s)));
            VERIFY_OK(outbox->drop(u"old-edit"_s, kNow));
        }
        auto profile = Profile::acquire(m_made.directory());
        VERIFY_OK(profile);
        const auto restored = store::restoreBackup(**profile, support::key(), m_made.folder(),
                                                   kNow);
        VERIFY_OK(restored);
        QVERIFY(restored->outboxKept);
        QCOMPARE(count(restored->setAside + u"/cache.db"_s, "SELECT count(*) FROM reports"), 350);
        const auto opened = (*profile)->openCache(support::key(), kKeyId, false);
        VERIFY_OK(opened);
        QCOMPARE((*profile)->writer().scalar("SELECT count(*) FROM reports"), support::ok(300LL));
        const auto outbox = store::Outbox::open((*profile)->outboxPath(), support::key());
        VERIFY_OK(outbox);
        const auto entries = outbox->entries();
        VERIFY_OK(entries);
        QCOMPARE(entries->size(), 1UZ); // the new one is there, the given up one is not back
        QCOMPARE(entries->front().edit.id, u"new-edit"_s);
        QVERIFY(!QFile::exists(restored->setAside + u"/notes.db"_s)); // the present ones stay
        QVERIFY(!QFile::exists(m_made.directory() + u"/restoring"_s));
    }

    void restoresIntoAnEmptyProfile()
    {
        m_made.bring();
        QVERIFY(QDir(m_made.directory()).removeRecursively());
        auto profile = Profile::acquire(m_made.directory());
        VERIFY_OK(profile);
        const auto restored = store::restoreBackup(**profile, support::key(), m_made.folder(),
                                                   kNow);
        VERIFY_OK(restored);
        QVERIFY(!restored->outboxKept);
        QVERIFY(restored->setAside.isEmpty());
        VERIFY_OK((*profile)->openCache(support::key(), kKeyId, false));
        QCOMPARE((*profile)->writer().scalar("SELECT count(*) FROM reports"), support::ok(300LL));
        const auto outbox = store::Outbox::open((*profile)->outboxPath(), support::key());
        VERIFY_OK(outbox);
        QCOMPARE(outbox->entries()->size(), 1UZ);
        auto pictures = store::BlobStore::open(m_made.directory() + u"/attachments.db"_s,
                                               support::key());
        VERIFY_OK(pictures);
        QCOMPARE(pictures->read(kPictureHash), support::ok(kPicture));
        QCOMPARE(count(m_made.directory() + u"/notes.db"_s, "SELECT count(*) FROM notes"), 1);
    }

    void aDamagedOutboxGivesWay()
    {
        m_made.bring();
        for (qint64 at = 0; at < 4096; at += 64)
            change(m_made.directory() + u"/outbox.db"_s, at);
        auto profile = Profile::acquire(m_made.directory());
        VERIFY_OK(profile);
        const auto restored = store::restoreBackup(**profile, support::key(), m_made.folder(),
                                                   kNow);
        VERIFY_OK(restored);
        QVERIFY(!restored->outboxKept);
        QVERIFY(QFile::exists(restored->setAside + u"/outbox.db"_s)); // for whoever can read it
        QCOMPARE(count(m_made.directory() + u"/outbox.db"_s, "SELECT count(*) FROM edits"), 1);
    }

    void refusedRestoresTouchNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("another-key") << 0;
        QTest::newRow("damaged") << 1;
        QTest::newRow("no-backup") << 2;
        QTest::newRow("newer") << 3;
    }
    void refusedRestoresTouchNothing()
    {
        QFETCH(int, fault);
        m_made.bring();
        if (fault == 1)
            change(m_made.folder() + u"/cache.db"_s, 9000);
        else if (fault == 2)
            QVERIFY(QFile::remove(m_made.folder() + u"/manifest.json"_s));
        else if (fault == 3)
            replace(m_made.folder() + u"/manifest.json"_s,
                    "\"cacheSchema\": ", "\"cacheSchema\": 9");
        const auto before = allContents(m_made.directory());
        auto profile = Profile::acquire(m_made.directory());
        VERIFY_OK(profile);
        const auto restored = store::restoreBackup(**profile, support::key(fault == 0 ? 2 : 1),
                                                   m_made.folder(), kNow);
        QVERIFY(!restored);
        QVERIFY(allContents(m_made.directory()) == before);
    }

    void aCacheSetAsideIsMadeAnew()
    {
        {
            auto profile = Profile::acquire(m_made.directory());
            VERIFY_OK(profile);
            const auto aside = store::setCacheAside(**profile, kNow);
            VERIFY_OK(aside);
            QCOMPARE(count(*aside + u"/cache.db"_s, "SELECT count(*) FROM reports"), 300);
            const auto again = store::setCacheAside(**profile, kNow); // in the same second
            VERIFY_OK(again);
            QVERIFY(*again != *aside);
        }
        auto profile = Profile::acquire(m_made.directory());
        VERIFY_OK(profile);
        QCOMPARE((*profile)->openCache(support::key(), kKeyId, false),
                 support::ok(store::CacheEvent::Created));
        QCOMPARE((*profile)->writer().scalar("SELECT count(*) FROM reports"), support::ok(0LL));
        QCOMPARE(count(m_made.directory() + u"/outbox.db"_s, "SELECT count(*) FROM edits"), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackupRestore)
#include "tst_backuprestore.moc"
