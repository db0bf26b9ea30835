// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkload.h"
#include "models/store/cachefile.h"
#include "models/store/repositories.h"
#include "models/store/statement.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using domain::Collection;
using support::RecordSource;

namespace {

/// In random order of time, over two years.
std::vector<domain::Record> reports(int from, int to)
{
    RecordSource source(quint32(from + 1));
    std::vector<domain::Record> records;
    for (int i = from; i < to; ++i) {
        domain::Report r = source.report(i);
        r.title += u" đợt%1"_s.arg(from);
        r.sentAt = r.sentAt.addDays(-source.below(700));
        records.emplace_back(r);
    }
    return records;
}

QStringList indexesOf(const store::Database &db)
{
    QStringList names;
    auto select = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = "
                             "'reports' ORDER BY name");
    while (select && select->step().value_or(false))
        names.append(select->text(0));
    return names;
}

core::Result<qint64> hits(const store::Database &db, const QString &text)
{
    return store::ReportRepository(db).count({.text = text});
}

} // namespace

/// The first load in bulk: what is taken down comes back, whenever it is interrupted.
class TestBulkLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void indexesComeBack();
    void orderedRecordsKeepTheIndexes();
    void cancelledGoesOnLater();
    void unfinishedIsFinishedAtTheNextOpening();
    void loadUnderWayIsLeftAlone();
    void changesBetweenBatchesAreSearchable();
    void bigCollectionKeepsItsIndexes();
};

void TestBulkLoad::indexesComeBack()
{
    support::Cache cache;
    const QStringList before = indexesOf(cache.db());
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(writer.beginBulk(Collection::Reports));
    VERIFY_OK(
        writer.apply(Collection::Reports, support::page(reports(0, 300)), RecordSource::epoch()));
    QVERIFY(indexesOf(cache.db()).size() < before.size());
    QVERIFY(
        indexesOf(cache.db()).contains(u"reports_by_ord"_s)); // the list stays quick while it loads
    VERIFY_OK(writer.beginBulk(Collection::Reports));         // said twice is said once
    VERIFY_OK(writer.finishBulk(Collection::Reports));
    QCOMPARE(indexesOf(cache.db()), before);
    QCOMPARE(hits(cache.db(), u"dot0"_s), core::Result<qint64>(300));
    QCOMPARE(store::BulkLoad(cache.db(), Collection::Reports).isUnfinished(), support::ok(false));
    VERIFY_OK(writer.finishBulk(Collection::Reports));
    QCOMPARE(hits(cache.db(), u"dot0"_s), core::Result<qint64>(300));
}

void TestBulkLoad::orderedRecordsKeepTheIndexes()
{
    support::Cache cache;
    const QStringList before = indexesOf(cache.db());
    QStringList kept = before;
    QVERIFY(kept.removeOne(u"reports_by_place"_s)); // no order of time is one of places
    auto records = reports(0, 300);
    for (domain::Record &record : records)
        std::get<domain::Report>(record).sentAt = RecordSource::epoch();
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(writer.beginBulk(Collection::Reports));
    VERIFY_OK(writer.apply(Collection::Reports, support::page(records), RecordSource::epoch()));
    QCOMPARE(indexesOf(cache.db()), kept);
    QCOMPARE(hits(cache.db(), u"dot0"_s), core::Result<qint64>(0));
    VERIFY_OK(writer.finishBulk(Collection::Reports));
    QCOMPARE(indexesOf(cache.db()), before);
    QCOMPARE(hits(cache.db(), u"dot0"_s), core::Result<qint64>(300));
}

void TestBulkLoad::cancelledGoesOnLater()
{
    support::Cache cache;
    const QStringList before = indexesOf(cache.db());
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(writer.beginBulk(Collection::Reports));
    VERIFY_OK(
        writer.apply(Collection::Reports, support::page(reports(0, 300)), RecordSource::epoch()));
    for (const int steps : {0, 2, 3}) { // before the first index, after some, after more
        int left = steps;
        VERIFY_ERROR(writer.finishBulk(Collection::Reports, [&](int) { return left-- > 0; }),
                     core::ErrorKind::Cancelled);
        QCOMPARE(store::BulkLoad(cache.db(), Collection::Reports).isUnfinished(),
                 support::ok(true));
    }
    VERIFY_OK(writer.finishBulk(Collection::Reports));
    QCOMPARE(indexesOf(cache.db()), before);
    QCOMPARE(hits(cache.db(), u"dot0"_s), core::Result<qint64>(300));
}

void TestBulkLoad::unfinishedIsFinishedAtTheNextOpening()
{
    support::Cache cache;
    const QStringList before = indexesOf(cache.db());
    {
        store::ChangeWriter writer(cache.db());
        VERIFY_OK(writer.beginBulk(Collection::Reports));
        VERIFY_OK(writer.apply(Collection::Reports, support::page(reports(0, 300), u"end"_s, false),
                               RecordSource::epoch()));
        VERIFY_OK(writer.commit()); // and here the console dies
    }
    const auto opened = store::CacheFile{cache.path(), support::key(), true, false, true}.open();
    VERIFY_OK(opened);
    QCOMPARE(indexesOf(opened->database), before);
    QCOMPARE(hits(opened->database, u"dot0"_s), core::Result<qint64>(300));
}

void TestBulkLoad::loadUnderWayIsLeftAlone()
{
    support::Cache cache;
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(writer.beginBulk(Collection::Reports));
    VERIFY_OK(writer.apply(Collection::Reports, support::page(reports(0, 300), u"half-way"_s, true),
                           RecordSource::epoch()));
    VERIFY_OK(writer.commit());
    const auto opened = store::CacheFile{cache.path(), support::key(), true, false, true}.open();
    VERIFY_OK(opened);
    QCOMPARE(store::BulkLoad(opened->database, Collection::Reports).isUnfinished(),
             support::ok(true));
    QCOMPARE(store::ReportRepository(opened->database).page({}, {}, 1000)->size(), size_t(300));
}

void TestBulkLoad::changesBetweenBatchesAreSearchable()
{
    support::Cache cache;
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(writer.beginBulk(Collection::Reports));
    auto records = reports(0, 100);
    VERIFY_OK(writer.apply(Collection::Reports, support::page(records), RecordSource::epoch()));
    VERIFY_OK(writer.commit());
    store::SearchIndex index(cache.db(), "reports"); // half of it is filled in
    const auto middle = cache.db().scalar(
        "SELECT ord FROM reports ORDER BY ord DESC LIMIT 1 OFFSET 50");
    VERIFY_OK(middle);
    VERIFY_OK(index.setSearchableFrom(*middle + 1));
    auto newest = cache.db().prepare("SELECT ord, title FROM reports WHERE ord > ?1 ORDER BY ord");
    VERIFY_OK(newest);
    newest->bind(1, *middle);
    while (newest->step().value_or(false))
        index.put(newest->integer(0), newest->bytes(1));
    newest->reset();
    VERIFY_OK(index.flush());
    store::ChangeWriter later(cache.db());
    std::vector<domain::Record> changed;
    for (domain::Record &record : records) {
        auto &report = std::get<domain::Report>(record);
        report.version += 1;
        report.title = u"đãsửa"_s;
        changed.emplace_back(report);
    }
    VERIFY_OK(later.apply(Collection::Reports, support::page(changed), RecordSource::epoch()));
    QCOMPARE(hits(cache.db(), u"dasua"_s), core::Result<qint64>(50));
    VERIFY_OK(later.finishBulk(Collection::Reports));
    QCOMPARE(hits(cache.db(), u"dasua"_s), core::Result<qint64>(100));
    QCOMPARE(hits(cache.db(), u"dot0"_s), core::Result<qint64>(0));
    QCOMPARE(cache.db().scalar("SELECT count(*) FROM reports_text"), core::Result<qint64>(100));
}

void TestBulkLoad::bigCollectionKeepsItsIndexes()
{
    support::Cache cache;
    const QStringList before = indexesOf(cache.db());
    VERIFY_OK(cache.apply(Collection::Reports, support::page(reports(0, 20'000))));
    store::ChangeWriter writer(cache.db());
    VERIFY_OK(writer.beginBulk(
        Collection::Reports)); // screens read through them while a full read goes on
    QCOMPARE(indexesOf(cache.db()), before);
    QCOMPARE(hits(cache.db(), u"dot0"_s), core::Result<qint64>(20'000));
}

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "tst_bulkload.moc"
