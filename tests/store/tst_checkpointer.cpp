// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/journalmark.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using store::Checkpoint;
using store::Database;
using store::Journal;
using store::JournalMark;
using store::OpenMode;

/// Bringing pages over from the journal: when, how far, and what is noted about it.
class TestCheckpointer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesAreCountedAsSqliteCounts();
    void marksAreReadAsWritten();
    void damagedMarkIsNone();
    void journalsThatAreAllowed_data();
    void journalsThatAreAllowed();
    void journalIsEmptiedWhenItIsLong();
    void readerKeepsItButNotForEver();
    void nothingStaysAfterClosing();

private:
    [[nodiscard]] static core::Result<void> fill(const Database &db, int rows);
    [[nodiscard]] static qint64 journalSize(const QString &path)
    {
        return QFileInfo(path + u"-wal"_s).size();
    }
};

core::Result<void> TestCheckpointer::fill(const Database &db, int rows)
{
    core::Result<void> done = db.execute("CREATE TABLE IF NOT EXISTS filling(bytes)");
    for (int i = 0; done && i < rows; ++i)
        done = db.execute("INSERT INTO filling VALUES(randomblob(6000))");
    return done;
}

void TestCheckpointer::framesAreCountedAsSqliteCounts()
{
    support::Cache cache;
    VERIFY_OK(cache.db().checkpoint(Checkpoint::Empty));
    VERIFY_OK(fill(cache.db(), 12));
    QFile file(cache.path() + u"-wal"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QFile original(cache.path());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray database = original.readAll();
    const QTemporaryDir place;
    for (qsizetype size = 0; size <= whole.size(); size += 1999) {
        for (const bool flipped : {false, true}) {
            QByteArray part = whole.first(size);
            if (flipped && size > 3000)
                part[size - 3000] = char(part.at(size - 3000) ^ 1);
            const QString path = place.filePath(u"%1-%2.db"_s.arg(size).arg(flipped));
            QFile copy(path);
            QFile journal(path + u"-wal"_s);
            QVERIFY(copy.open(QIODevice::WriteOnly) && journal.open(QIODevice::WriteOnly));
            QVERIFY(copy.write(database) == database.size() && journal.write(part) == size);
            copy.close();
            journal.close();
            const auto counted = Journal::read(path + u"-wal"_s);
            const auto db = Database::open(path, support::key(), OpenMode::ReadWrite);
            VERIFY_OK(db);
            int frames = -1;
            QCOMPARE(sqlite3_wal_checkpoint_v2(db->handle(), "main", SQLITE_CHECKPOINT_PASSIVE,
                                               &frames, nullptr),
                     SQLITE_OK);
            QCOMPARE(counted ? int(counted->frames) : 0, frames);
        }
    }
}

void TestCheckpointer::marksAreReadAsWritten()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"cache.db"_s);
    QVERIFY(!JournalMark::read(path));
    for (const JournalMark mark : {JournalMark{~quint64(0), 4'000'000, true}, // a shorter one next
                                   JournalMark{1, 2, false}, JournalMark{7, 300, true}}) {
        VERIFY_OK(mark.write(path));
        const auto read = JournalMark::read(path);
        QVERIFY(read);
        QCOMPARE(read->salt, mark.salt);
        QCOMPARE(read->frames, mark.frames);
        QCOMPARE(read->whole, mark.whole);
    }
}

void TestCheckpointer::damagedMarkIsNone()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"cache.db"_s);
    VERIFY_OK((JournalMark{0x1234, 56, false}.write(path)));
    QFile file(JournalMark::pathFor(path));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray whole = file.readAll();
    for (qsizetype at = 0; at < whole.trimmed().size(); ++at) {
        QByteArray other = whole;
        other[at] = char(other.at(at) ^ 4);
        QVERIFY(file.seek(0) && file.write(other) == other.size());
        QVERIFY2(!JournalMark::read(path), other.constData());
    }
}

void TestCheckpointer::journalsThatAreAllowed_data()
{
    QTest::addColumn<bool>("whole");
    QTest::addColumn<int>("frames"); // −1: no journal, or not one that SQLite reads
    QTest::addColumn<bool>("begunAnew");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("as-it-was") << false << 10 << false << true;
    QTest::newRow("has-grown") << false << 12 << false << true;
    QTest::newRow("has-lost-its-end") << false << 9 << false << false;
    QTest::newRow("is-gone") << false << -1 << false << false;
    QTest::newRow("begun-anew") << false << 1 << true << true;
    QTest::newRow("whole,as-it-was") << true << 10 << false << true;
    QTest::newRow("whole,has-lost-its-end") << true << 9 << false << false;
    QTest::newRow("whole,nothing-readable") << true << 0 << false << true;
    QTest::newRow("whole,is-gone") << true << -1 << false << true;
}

void TestCheckpointer::journalsThatAreAllowed()
{
    QFETCH(bool, whole);
    QFETCH(int, frames);
    QFETCH(bool, begunAnew);
    QFETCH(bool, allowed);
    const JournalMark mark{5, 10, whole};
    const Journal journal{begunAnew ? 6U : 5U, quint32(std::max(frames, 0))};
    QCOMPARE(mark.allows(frames < 0 ? std::nullopt : std::optional(journal)), allowed);
}

void TestCheckpointer::journalIsEmptiedWhenItIsLong()
{
    support::Cache cache;
    VERIFY_OK(cache.db().checkpoint(Checkpoint::Empty));
    QCOMPARE(journalSize(cache.path()), 0);
    cache.db().noteCheckpoints();
    cache.db().checkpointEvery(20);
    VERIFY_OK(fill(cache.db(), 15)); // three pages each: twice some are brought over
    const auto mark = JournalMark::read(cache.path());
    QVERIFY(mark && mark->whole);
    QVERIFY(journalSize(cache.path()) > 0);
    VERIFY_OK(fill(cache.db(), 200));
    QVERIFY(journalSize(cache.path()) < 200 * 2 * 4096);
}

void TestCheckpointer::readerKeepsItButNotForEver()
{
    support::Cache cache;
    VERIFY_OK(fill(cache.db(), 1));
    VERIFY_OK(cache.db().checkpoint(Checkpoint::Empty));
    cache.db().noteCheckpoints();
    auto reader = Database::open(cache.path(), support::key(), OpenMode::ReadOnly);
    VERIFY_OK(reader);
    VERIFY_OK(fill(cache.db(), 5));
    VERIFY_OK(reader->execute("BEGIN; SELECT count(*) FROM filling"));
    VERIFY_OK(fill(cache.db(), 5));
    VERIFY_OK(cache.db().checkpoint(Checkpoint::Some));
    const auto partly = JournalMark::read(cache.path());
    QVERIFY(partly && !partly->whole);
    sqlite3_busy_timeout(cache.db().handle(), 1);
    VERIFY_ERROR(cache.db().checkpoint(Checkpoint::Empty), core::ErrorKind::StorageBusy);
    QCOMPARE(reader->scalar("SELECT count(*) FROM filling"), support::ok<qint64>(6));
    VERIFY_OK(reader->execute("COMMIT"));
    VERIFY_OK(cache.db().checkpoint(Checkpoint::Empty));
    QCOMPARE(journalSize(cache.path()), 0);
    QVERIFY(JournalMark::read(cache.path())->whole);
    QCOMPARE(reader->scalar("SELECT count(*) FROM filling"), support::ok<qint64>(11));
}

void TestCheckpointer::nothingStaysAfterClosing()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"cache.db"_s);
    {
        auto db = Database::open(path, support::key(), OpenMode::ReadWriteCreate);
        VERIFY_OK(db);
        db->noteCheckpoints();
        db->checkpointEvery(10);
        VERIFY_OK(fill(*db, 30));
        QVERIFY(JournalMark::read(path));
    }
    QCOMPARE(QDir(place.path()).entryList(QDir::Files), QStringList(u"cache.db"_s));
}

QTEST_GUILESS_MAIN(TestCheckpointer)
#include "tst_checkpointer.moc"
