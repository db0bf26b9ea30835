// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using store::Database;
using store::OpenMode;

/// The thin layer over SQLCipher: keys, pragmas, statements, transactions, kinds of failure.
class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pragmasAreSet_data();
    void pragmasAreSet();
    void wrongKeyIsSaid();
    void missingFileIsNotMade();
    void keyMustHave256Bits();
    void readOnlyRefusesWrites();
    void fullDiskIsSaid();
    void secondWriterIsBusy();
    void brokenPageIsCorrupt();
    void statementsAreReused();
    void statementsAskedOnceAreForgotten();
    void transactionRollsBack();
    void valuesKeepTheirKind();

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }
};

void TestDatabase::pragmasAreSet_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("journal") << QByteArray("journal_mode") << u"wal"_s;
    QTest::newRow("synchronous-normal") << QByteArray("synchronous") << u"1"_s;
    QTest::newRow("temp-in-memory") << QByteArray("temp_store") << u"2"_s;
    QTest::newRow("untrusted-schema") << QByteArray("trusted_schema") << u"0"_s;
    QTest::newRow("cell-size-check") << QByteArray("cell_size_check") << u"1"_s;
    QTest::newRow("foreign-keys") << QByteArray("foreign_keys") << u"1"_s;
    QTest::newRow("busy-timeout") << QByteArray("busy_timeout") << u"5000"_s;
}

void TestDatabase::pragmasAreSet()
{
    QFETCH(QByteArray, pragma);
    QFETCH(QString, value);
    support::Cache cache;
    auto statement = cache.db().prepare(QByteArray("PRAGMA " + pragma));
    VERIFY_OK(statement);
    QCOMPARE(statement->step(), support::ok(true));
    QCOMPARE(statement->text(0), value);
}

void TestDatabase::wrongKeyIsSaid()
{
    support::Cache cache;
    VERIFY_OK(cache.db().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    VERIFY_ERROR(Database::open(cache.path(), support::key(2), OpenMode::ReadWrite),
                 core::ErrorKind::WrongKey);
    VERIFY_ERROR(Database::open(cache.path(), {}, OpenMode::ReadOnly), core::ErrorKind::WrongKey);
    VERIFY_OK(Database::open(cache.path(), support::key(), OpenMode::ReadOnly));
}

void TestDatabase::missingFileIsNotMade()
{
    QVERIFY(!Database::open(path("none.db"), support::key(), OpenMode::ReadWrite));
    QVERIFY(!Database::open(path("none.db"), support::key(), OpenMode::ReadOnly));
    QVERIFY(!QFile::exists(path("none.db")));
}

void TestDatabase::keyMustHave256Bits()
{
    VERIFY_ERROR(Database::open(path("short.db"), "secret", OpenMode::ReadWriteCreate),
                 core::ErrorKind::InvalidArgument);
    QVERIFY(!QFile::exists(path("short.db")));
}

void TestDatabase::readOnlyRefusesWrites()
{
    support::Cache cache;
    auto reader = Database::open(cache.path(), support::key(), OpenMode::ReadOnly);
    VERIFY_OK(reader);
    VERIFY_ERROR(reader->execute("DELETE FROM reports"), core::ErrorKind::StorageReadOnly);
}

void TestDatabase::fullDiskIsSaid()
{
    auto db = Database::open(path("full.db"), support::key(), OpenMode::ReadWriteCreate);
    VERIFY_OK(db);
    VERIFY_OK(db->execute("CREATE TABLE t(b); PRAGMA max_page_count=20"));
    core::Result<void> written;
    for (int i = 0; written && i < 100; ++i)
        written = db->execute("INSERT INTO t VALUES(zeroblob(3000))");
    VERIFY_ERROR(written, core::ErrorKind::StorageFull);
    VERIFY_OK(db->execute("PRAGMA max_page_count=2000"));
    VERIFY_OK(
        db->execute("INSERT INTO t VALUES(zeroblob(3000))")); // goes on when there is space again
}

void TestDatabase::secondWriterIsBusy()
{
    support::Cache cache;
    auto other = Database::open(cache.path(), support::key(), OpenMode::ReadWrite);
    VERIFY_OK(other);
    VERIFY_OK(other->execute("PRAGMA busy_timeout=20"));
    auto first = store::Transaction::begin(cache.db());
    VERIFY_OK(first);
    VERIFY_ERROR(store::Transaction::begin(*other), core::ErrorKind::StorageBusy);
    VERIFY_OK(first->commit());
    VERIFY_OK(store::Transaction::begin(*other));
}

void TestDatabase::brokenPageIsCorrupt()
{
    const QString file = path("broken.db");
    {
        auto db = Database::open(file, support::key(), OpenMode::ReadWriteCreate);
        VERIFY_OK(db);
        VERIFY_OK(db->execute("CREATE TABLE t(b); INSERT INTO t VALUES(randomblob(40000))"));
    }
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.seek(5 * 4096 + 100));
    QCOMPARE(raw.write("\x5a\xa5"), 2);
    raw.close();
    auto db = Database::open(file, support::key(), OpenMode::ReadWrite);
    VERIFY_OK(db);
    VERIFY_ERROR(db->scalar("SELECT sum(length(hex(b))) FROM t"), core::ErrorKind::StorageCorrupt);
}

void TestDatabase::statementsAreReused()
{
    support::Cache cache;
    for (int round = 0; round < 3; ++round) {
        auto outer = cache.db().cached("SELECT ?1");
        auto inner = cache.db().cached("SELECT ?1"); // the same text at the same time
        VERIFY_OK(outer);
        VERIFY_OK(inner);
        outer->bind(1, round);
        QCOMPARE(outer->step(), support::ok(true));
        QCOMPARE(inner->step(), support::ok(true));
        QVERIFY(inner->isNull(0)); // nothing is left from the last use
        QCOMPARE(outer->integer(0), round);
    }
}

/// A desk asks for what is overdue at this moment all day long.
void TestDatabase::statementsAskedOnceAreForgotten()
{
    support::Cache cache;
    for (int moment = 0; moment < 2'000; ++moment)
        VERIFY_OK(cache.db().cached(QByteArray("SELECT count(*) FROM reports WHERE due_at < " +
                                               QByteArray::number(moment))));
    int kept = 0;
    for (auto *each = sqlite3_next_stmt(cache.db().handle(), nullptr); each;
         each = sqlite3_next_stmt(cache.db().handle(), each))
        ++kept;
    QVERIFY2(kept > 0 && kept < 500, qPrintable(QString::number(kept)));
}

void TestDatabase::transactionRollsBack()
{
    support::Cache cache;
    {
        auto transaction = store::Transaction::begin(cache.db());
        VERIFY_OK(transaction);
        VERIFY_OK(cache.db().execute("INSERT INTO meta VALUES('a', 'b')"));
    }
    QCOMPARE(cache.db().scalar("SELECT count(*) FROM meta"), core::Result<qint64>(0));
    auto transaction = store::Transaction::begin(cache.db());
    VERIFY_OK(transaction);
    VERIFY_OK(cache.db().execute("INSERT INTO meta VALUES('a', 'b')"));
    VERIFY_OK(transaction->commit());
    QCOMPARE(cache.db().scalar("SELECT count(*) FROM meta"), core::Result<qint64>(1));
}

void TestDatabase::valuesKeepTheirKind()
{
    support::Cache cache;
    auto select = cache.db().prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6, typeof(?3), typeof(?6)");
    VERIFY_OK(select);
    const QDateTime time(QDate(1969, 12, 31), QTime(23, 59, 59, 999), QTimeZone::UTC);
    select->bind(1, time);
    select->bind(2, QDate(2025, 7, 1));
    select->bind(3, QString());
    select->bindBlob(4, QByteArray("\0\xff", 2));
    select->bind(5, 0.1);
    select->bind(6, QDateTime());
    QCOMPARE(select->step(), support::ok(true));
    QCOMPARE(select->time(0), time);
    QCOMPARE(select->date(1), QDate(2025, 7, 1));
    QCOMPARE(select->text(6), u"text"_s);
    QCOMPARE(select->bytes(3), QByteArray("\0\xff", 2));
    QCOMPARE(select->real(4), 0.1);
    QCOMPARE(select->text(7), u"null"_s);
    auto tooMany = cache.db().prepare("SELECT ?1");
    VERIFY_OK(tooMany);
    tooMany->bind(2, 1);
    VERIFY_ERROR(tooMany->step(), core::ErrorKind::Internal);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
