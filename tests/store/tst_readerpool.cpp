// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace {

core::Result<qint64> countReports(const store::Database &db)
{
    return store::ReportRepository(db).count({});
}

} // namespace

/// Reading on other threads while one thread writes.
class TestReaderPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesWhatIsCommitted();
    void readsWhileAPageIsWritten();
    void whatIsUrgentDoesNotWait();
    void failureToOpenIsAnswered();
    void closesCleanly();
    void hubDeliversInItsThread();
};

void TestReaderPool::seesWhatIsCommitted()
{
    support::Cache cache;
    store::ReaderPool pool(cache.path(), support::key());
    QCOMPARE(pool.run(countReports).result(), core::Result<qint64>(0));
    support::RecordSource source(1);
    for (int i = 1; i <= 20; ++i) {
        VERIFY_OK(cache.apply(Collection::Reports, support::page({source.report(i)})));
        QCOMPARE(pool.run(countReports).result(), core::Result<qint64>(i));
    }
}

void TestReaderPool::readsWhileAPageIsWritten()
{
    support::Cache cache;
    store::ReaderPool pool(cache.path(), support::key(), 3);
    support::RecordSource source(1);
    store::ChangeWriter writer(cache.db());
    for (int i = 0; i < 30; ++i) {
        std::vector<QFuture<core::Result<qint64>>> answers;
        VERIFY_OK(writer.apply(Collection::Reports,
                               support::page({source.report(2 * i), source.report(2 * i + 1)}),
                               source.epoch()));
        for (int k = 0; k < 6; ++k)
            answers.push_back(pool.run(countReports));
        VERIFY_OK(writer.commit());
        for (auto &answer : answers) {
            VERIFY_OK(answer.result());
            QVERIFY(*answer.result() == 2 * i ||
                    *answer.result() == 2 * i + 2); // before or after, never in between
        }
    }
}

void TestReaderPool::whatIsUrgentDoesNotWait()
{
    support::Cache cache;
    store::ReaderPool pool(cache.path(), support::key(), 1);
    QSemaphore go;
    auto slow = pool.run([&go](const store::Database &db) {
        go.acquire();
        return countReports(db);
    });
    const auto queued = pool.run(countReports);
    const auto urgent = pool.run(countReports, store::Urgency::Screen);
    QCOMPARE(urgent.result(), core::Result<qint64>(0));
    QVERIFY(!slow.isFinished());
    QVERIFY(!queued.isFinished());
    go.release();
    QCOMPARE(slow.result(), core::Result<qint64>(0));
    QCOMPARE(queued.result(), core::Result<qint64>(0));
}

void TestReaderPool::failureToOpenIsAnswered()
{
    support::Cache cache;
    store::ReaderPool wrong(cache.path(), support::key(2));
    VERIFY_ERROR(wrong.run(countReports).result(), core::ErrorKind::WrongKey);
    store::ReaderPool none(cache.directory() + u"/none.db"_s, support::key());
    QVERIFY(!none.run(countReports).result());
}

void TestReaderPool::closesCleanly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"cache.db"_s);
    QFuture<core::Result<qint64>> late;
    {
        auto db = store::Database::open(path, support::key(), store::OpenMode::ReadWriteCreate);
        VERIFY_OK(db);
        VERIFY_OK(store::migrate(*db, store::migrations()));
        store::ReaderPool pool(path, support::key());
        late = pool.run([](const store::Database &reader) {
            QThread::msleep(30);
            return countReports(reader);
        });
    }
    QVERIFY(late.isFinished());
    QCOMPARE(late.result(), core::Result<qint64>(0));
    QVERIFY(!QFile::exists(path + u"-wal"_s)); // the last connection was closed
}

void TestReaderPool::hubDeliversInItsThread()
{
    store::ChangeHub hub;
    QThread *heardIn = nullptr;
    QStringList heard;
    connect(&hub, &store::ChangeHub::changed, &hub,
            [&](Collection collection, const QStringList &ids) {
                heardIn = QThread::currentThread();
                heard = ids;
                QCOMPARE(collection, Collection::Reports);
            });
    std::unique_ptr<QThread> thread(
        QThread::create([&] { hub.post(Collection::Reports, {u"r-1"_s}); }));
    thread->start();
    QTRY_COMPARE(heard, QStringList{u"r-1"_s});
    QCOMPARE(heardIn, QThread::currentThread());
    thread->wait();
}

QTEST_GUILESS_MAIN(TestReaderPool)
#include "tst_readerpool.moc"
