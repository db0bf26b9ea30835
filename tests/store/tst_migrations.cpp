// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkload.h"
#include "models/store/cachefile.h"
#include "models/store/mediarepository.h"
#include "models/store/migrations.h"
#include "models/store/repositories.h"
#include "models/store/statement.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using store::Database;
using store::OpenMode;

namespace {

QStringList schemaOf(const Database &db)
{
    QStringList schema;
    auto select = db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (select && select->step().value_or(false))
        schema.append(select->text(0));
    return schema;
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

} // namespace

/// Every schema version becomes the newest one with its data; a newer file is left alone.
class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersHaveNoGap();
    void everyVersionReachesHead_data();
    void everyVersionReachesHead();
    void mediaAreReadAnewAndStayInSight();
    void changedIndexOfAnUnfinishedLoad();
    void failedStepLeavesTheVersionBefore();
    void newerFileIsUntouched();
};

void TestMigrations::numbersHaveNoGap()
{
    const auto steps = store::migrations();
    QVERIFY(steps.size() >= 3);
    for (size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i].number, int(i) + 1);
    QVERIFY(!store::migrations(u"outbox"_s).empty());
}

void TestMigrations::everyVersionReachesHead_data()
{
    QTest::addColumn<int>("version");
    for (const store::Migration &step : store::migrations())
        QTest::addRow("from-%d", step.number) << step.number;
}

void TestMigrations::everyVersionReachesHead()
{
    QFETCH(int, version);
    support::Cache fresh;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"cache.db"_s);
    {
        auto old = Database::open(path, support::key(), OpenMode::ReadWriteCreate);
        VERIFY_OK(old);
        VERIFY_OK(store::migrate(*old, store::migrations(), version));
        VERIFY_OK(old->execute("INSERT INTO reports(id, version, generation, ord, open, outcome, "
                               "state, code, title, address, text, sent_at) "
                               "VALUES('r', 1, 0, 1747700000000 << 21 | 1, 1, 0, 1, 'PA-1', 'Ngập "
                               "nặng', '', '', 1747700000000)"));
    }
    const store::CacheFile file{path, support::key(), true, false, true};
    auto opened = file.open();
    VERIFY_OK(opened);
    const bool newest = version == store::migrations().back().number;
    QCOMPARE(opened->event, newest ? store::CacheEvent::Opened : store::CacheEvent::Migrated);
    QCOMPARE(schemaOf(opened->database), schemaOf(fresh.db()));
    const auto report = store::ReportRepository(opened->database).report(domain::ReportId(u"r"_s));
    VERIFY_OK(report);
    QCOMPARE(report->title, u"Ngập nặng"_s);
    if (version < 3) { // the search index of an older file is filled when it is opened
        QCOMPARE(store::ReportRepository(opened->database).count({.text = u"ngap"_s}),
                 core::Result<qint64>(1));
        QCOMPARE(store::BulkLoad(opened->database, domain::Collection::Reports).isUnfinished(),
                 support::ok(false));
    }
    const auto state = store::SyncStateRepository(opened->database)
                           .state(domain::Collection::Reports);
    VERIFY_OK(state);
    QCOMPARE(state->recordCount, 1);
}

/// What 010 adds to items and sources only the backend knows: both are read from the start, over
/// what is there.
void TestMigrations::mediaAreReadAnewAndStayInSight()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"cache.db"_s);
    {
        auto old = Database::open(path, support::key(), OpenMode::ReadWriteCreate);
        VERIFY_OK(old);
        VERIFY_OK(store::migrate(*old, store::migrations(), 9));
        VERIFY_OK(old->execute(
            "INSERT INTO media_items(id, version, generation, ord, sentiment, state, title, "
            "excerpt, author, published_at, collected_at) VALUES('t', 1, 4, 1747700000000 << 21 | "
            "1, 3, 'XAC_MINH', 'Ngập nặng', '', 'Lan', 1747700000000, 1747700300000);"
            "INSERT INTO sync_state(collection, cursor, complete, generation, seen) "
            "VALUES('media-items', 'c', 1, 4, 1), ('media-sources', 'c', 1, 2, 0), "
            "('reports', 'c', 1, 1, 0)"));
    }
    const store::CacheFile file{path, support::key(), true, false, true};
    auto opened = file.open();
    VERIFY_OK(opened);
    const auto item = store::MediaRepository(opened->database).item(domain::MediaItemId(u"t"_s));
    VERIFY_OK(item);
    QCOMPARE(item->title, u"Ngập nặng"_s);
    QVERIFY(item->stateSince.isNull() && !item->urgent && item->history.isEmpty());
    QCOMPARE(opened->database.scalar("SELECT since FROM media_items"),
             support::ok(qint64(1747700300000)));
    const store::SyncStateRepository states(opened->database);
    for (const auto collection : {domain::Collection::MediaItems, domain::Collection::MediaSources})
        QVERIFY(states.state(collection)->cursor.isEmpty());
    QCOMPARE(states.state(domain::Collection::MediaItems)->generation, 5);
    QCOMPARE(states.state(domain::Collection::Reports)->cursor, u"c"_s);
    // Found by what it says, no longer by who wrote it.
    const store::MediaRepository repository(opened->database);
    QCOMPARE(repository.count({.text = u"ngap"_s}), support::ok(qint64(1)));
    QCOMPARE(repository.count({.text = u"lan"_s}), support::ok(qint64(0)));
}

/// 012 changes an index that a first load may have taken down: the load must not bring the old one
/// back.
void TestMigrations::changedIndexOfAnUnfinishedLoad()
{
    support::Cache fresh;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"cache.db"_s);
    {
        auto old = Database::open(path, support::key(), OpenMode::ReadWriteCreate);
        VERIFY_OK(old);
        VERIFY_OK(store::migrate(*old, store::migrations(), 11));
        VERIFY_OK(store::BulkLoad(*old, domain::Collection::Reports).takeDownIndexes());
        QCOMPARE(old->scalar("SELECT count(*) FROM bulk_indexes WHERE name = 'reports_by_updated'"),
                 support::ok(qint64(1)));
    }
    const store::CacheFile file{path, support::key(), true, false, true};
    auto opened = file.open();
    VERIFY_OK(opened);
    VERIFY_OK(store::BulkLoad(opened->database, domain::Collection::Reports).finish({}));
    QCOMPARE(schemaOf(opened->database), schemaOf(fresh.db()));
}

void TestMigrations::failedStepLeavesTheVersionBefore()
{
    QTemporaryDir dir;
    const QString sql = dir.filePath(u"004_broken.sql"_s);
    QFile file(sql);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE TABLE half(a); INSERT INTO nowhere VALUES(1);");
    file.close();
    support::Cache cache;
    const QStringList before = schemaOf(cache.db());
    auto steps = store::migrations();
    steps.push_back({int(steps.size()) + 1, sql});
    VERIFY_ERROR(store::migrate(cache.db(), steps), core::ErrorKind::Storage);
    QCOMPARE(schemaOf(cache.db()), before);
    QCOMPARE(cache.db().scalar("PRAGMA user_version"),
             core::Result<qint64>(qint64(steps.size()) - 1));
}

void TestMigrations::newerFileIsUntouched()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"cache.db"_s);
    {
        auto db = Database::open(path, support::key(), OpenMode::ReadWriteCreate);
        VERIFY_OK(db);
        VERIFY_OK(db->execute("CREATE TABLE of_tomorrow(a); PRAGMA user_version=999"));
    }
    const QByteArray before = hashOf(path);
    for (const bool unclean : {false, true}) {
        const store::CacheFile file{path, support::key(), true, unclean, true};
        VERIFY_ERROR(file.open(), core::ErrorKind::StorageNewer);
        QCOMPARE(hashOf(path), before);
    }
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
