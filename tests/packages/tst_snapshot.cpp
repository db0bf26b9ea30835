// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/snapshot.h"
#include "models/store/bulkload.h"
#include "models/store/cachecheck.h"
#include "models/store/integrity.h"
#include "models/store/recordtypes.h"

#include "tests/packages/packedprovince.h"
#include "tests/support/smalldisk.h"

#include <QTemporaryDir>

#include <utility>

using namespace packtest;
using packages::SnapshotScope;

namespace {

/// Every text of every table, full text included, as one.
QString everythingIn(const store::Database &db)
{
    QStringList texts;
    auto tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables && tables->step().value_or(false)) {
        const QByteArray table = tables->bytes(0);
        auto rows = db.prepare("SELECT * FROM \"" + table + "\"");
        const auto columns = db.scalar(
            QByteArray("SELECT count(*) FROM pragma_table_info('" + table + "')"));
        while (rows && rows->step().value_or(false)) {
            for (int column = 0; column < int(columns.value_or(0)); ++column)
                texts << QString::fromUtf8(rows->bytes(column));
        }
    }
    return texts.join(u'\n');
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private:
    /// A snapshot of the scope, opened.
    core::Result<store::Database> taken(const SnapshotScope &scope)
    {
        m_path = m_dir.filePath(QString::number(++m_number));
        const auto made = packages::makeSnapshot(m_province.source(), scope, m_path,
                                                 support::key(9), kNow);
        if (!made)
            return std::unexpected(made.error());
        m_facts = *made;
        return store::Database::open(m_path, support::key(9), store::OpenMode::ReadOnly);
    }

    PackedProvince m_province;
    QTemporaryDir m_dir;
    QString m_path;
    packages::SnapshotFacts m_facts;
    int m_number = 0;

private Q_SLOTS:
    void wholeIsTheSame();
    void scopes_data();
    void scopes();
    void masksForGood();
    void keepsPersonalWhenAsked();
    void isACacheLikeAnyOther();
    void leavesTheSourceAlone();
    void seesOneMoment();
    void stopsWithoutATrace();
    void fullDisk_data();
    void fullDisk();
    void refuses();
};

void TestSnapshot::wholeIsTheSame()
{
    const auto db = taken({.masked = false});
    VERIFY_OK(db);
    for (const Collection collection : kCollections) {
        store::withRecordType(collection, [&]<typename R>(std::type_identity<R>) {
            const auto all = [](const store::Database &from) {
                auto select = from.prepare("SELECT " + store::selectList<R>() + " FROM " +
                                           store::Columns<R>::kTable + " ORDER BY id");
                return store::readAll<R>(*select).value_or(std::vector<R>());
            };
            const auto expected = all(m_province.cache().db());
            QVERIFY2(all(*db) == expected, qPrintable(code(collection)));
            QCOMPARE(m_facts.counts.value(code(collection)), qint64(expected.size()));
        });
    }
    QCOMPARE(m_facts.masked, 0);
    QCOMPARE(m_facts.rolledBack, 0);
    QCOMPARE(m_facts.asOf, kNow);
    for (const QByteArray &sql :
         {"SELECT group_concat(id || is_valid) FROM observations"_ba,
          "SELECT group_concat(id || ord || open || outcome) FROM reports"_ba,
          "SELECT group_concat(report_row || received_at || forwarded_at) FROM report_steps"_ba}) {
        const auto text = [&](const store::Database &from) {
            auto select = from.prepare(sql);
            return select->step().value_or(false) ? select->text(0) : QString();
        };
        QVERIFY(!text(*db).isEmpty());
        QCOMPARE(text(*db), text(m_province.cache().db()));
    }
}

void TestSnapshot::scopes_data()
{
    QTest::addColumn<SnapshotScope>("scope");
    QTest::addColumn<QStringList>("reports");
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<QStringList>("items");
    const QStringList allReports{u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s};
    const QStringList allFigures{u"o1"_s, u"o2"_s, u"o3"_s, u"o4"_s, u"o5"_s, u"o6"_s};
    const QStringList allItems{u"m1"_s, u"m2"_s};
    const QStringList none;
    QTest::newRow("all") << SnapshotScope{} << allReports << allFigures << allItems;
    QTest::newRow("health") << SnapshotScope{.subsystems = {Subsystem::Health}} << none
                            << QStringList{u"o4"_s} << none;
    QTest::newRow("reports-and-media")
        << SnapshotScope{.subsystems = {Subsystem::FieldReports, Subsystem::Media}} << allReports
        << none << allItems;
    QTest::newRow("a-district") << SnapshotScope{.areas = {u"d1"_s}}
                                << QStringList{u"r1"_s, u"r3"_s} << QStringList{u"o3"_s}
                                << QStringList{u"m1"_s};
    QTest::newRow("a-commune") << SnapshotScope{.areas = {u"c22"_s}} << QStringList{u"r4"_s} << none
                               << none;
    QTest::newRow("an-unknown-area") << SnapshotScope{.areas = {u"x"_s}} << none << none << none;
    QTest::newRow("until") << SnapshotScope{.to = QDate(2025, 4, 30)} << QStringList{u"r4"_s}
                           << allFigures << none;
    // r4 was done with before; o6 is older than the year before. Both media items still wait.
    QTest::newRow("from") << SnapshotScope{.from = QDate(2025, 5, 5)}
                          << QStringList{u"r1"_s, u"r2"_s, u"r3"_s}
                          << QStringList{u"o1"_s, u"o2"_s, u"o3"_s, u"o4"_s, u"o5"_s} << allItems;
}

void TestSnapshot::scopes()
{
    QFETCH(SnapshotScope, scope);
    const auto db = taken(scope);
    VERIFY_OK(db);
    QTEST(idsIn(*db, "reports"), "reports");
    QTEST(idsIn(*db, "observations"), "figures");
    QTEST(idsIn(*db, "media_items"), "items");
    // What hangs on a report is there with it, and only then.
    const QStringList reports = idsIn(*db, "reports");
    for (const QString &report : {u"r1"_s, u"r2"_s}) {
        const QByteArray of = "report_id = '" + report.toUtf8() + "'";
        QCOMPARE(!idsIn(*db, "report_events", of).isEmpty(), reports.contains(report));
        QCOMPARE(!idsIn(*db, "attachments", of).isEmpty(), reports.contains(report));
    }
    QCOMPARE(idsIn(*db, "units").size(), 7);
}

void TestSnapshot::masksForGood()
{
    const auto db = taken({});
    VERIFY_OK(db);
    const auto shown = store::ReportRepository(*db).report(ReportId(u"r1"_s));
    VERIFY_OK(shown);
    QCOMPARE(shown->senderName, u"Trần T. B. H."_s);
    QCOMPARE(shown->senderPhone, u"0912 xxx 678"_s);
    QCOMPARE(shown->text, u"Tôi là Trần T. B. H., số 0912 xxx 678, đề nghị xử lý."_s);
    QCOMPARE(shown->result, u"Đã nạo vét cống, gọi lại số 0912 xxx 678."_s);
    // 4 reports, 4 events of the sender's own (one of them twice: two with a number), 2 authors.
    QVERIFY(m_facts.masked >= 8);
    QString all = everythingIn(*db);
    QVERIFY(all.contains(u"Ngập nước đường Lê Lợi"_s)); // it sees what is there
    for (const QString &secret : {kSenderName, kSenderPhone, u"0912.345.678"_s, u"Bích Hạnh"_s,
                                  u"Lê Hoàng Nam"_s, u"345678"_s})
        QVERIFY2(!all.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    // Nor do the words of full text know them.
    for (const QByteArray &word : {"bich"_ba, "hanh"_ba}) {
        const auto found = db->scalar(QByteArray("SELECT count(*) FROM reports_words WHERE word "
                                                 "LIKE '%" +
                                                 word + "%'"));
        QCOMPARE(found, support::ok<qint64>(0));
    }
}

void TestSnapshot::keepsPersonalWhenAsked()
{
    const auto db = taken({.masked = false});
    VERIFY_OK(db);
    const auto shown = store::ReportRepository(*db).report(ReportId(u"r1"_s));
    VERIFY_OK(shown);
    QCOMPARE(shown->senderName, kSenderName);
    QCOMPARE(shown->senderPhone, kSenderPhone);
}

void TestSnapshot::isACacheLikeAnyOther()
{
    {
        const auto db = taken({});
        VERIFY_OK(db);
        VERIFY_OK(store::checkIntegrity(*db, true, store::CheckDepth::Full));
        const auto findings = store::quickFindings(*db, u"cache.db"_s);
        VERIFY_OK(findings);
        QVERIFY(findings->empty());
        const auto schema = [](const store::Database &of) {
            QStringList names;
            auto select = of.prepare("SELECT name || coalesce(sql, '') FROM sqlite_schema");
            while (select && select->step().value_or(false))
                names << select->text(0);
            names.sort();
            return names;
        };
        QCOMPARE(schema(*db), schema(m_province.cache().db()));
        for (const Collection collection : kCollections)
            QCOMPARE(store::BulkLoad(*db, collection).isUnfinished(), support::ok(false));
        const auto hits = store::ReportRepository(*db).count({.text = u"ngap nuoc le loi"_s});
        QCOMPARE(hits, support::ok<qint64>(4));
        const auto state = store::SyncStateRepository(*db).state(Collection::Reports);
        VERIFY_OK(state);
        QCOMPARE(state->recordCount, 4);
        QCOMPARE(state->cursor, QString());
    }
    QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    VERIFY_ERROR(store::Database::open(m_path, support::key(8), store::OpenMode::ReadOnly),
                 core::ErrorKind::WrongKey);
    QVERIFY(!contents(m_path).contains("Ngập nước"));
}

void TestSnapshot::leavesTheSourceAlone()
{
    const QString path = m_province.cache().path();
    const QByteArray file = contents(path);
    const QByteArray journal = contents(path + u"-wal"_s);
    VERIFY_OK(taken({}));
    VERIFY_OK(taken({.asOf = day(5)}));
    QCOMPARE(contents(path), file);
    QCOMPARE(contents(path + u"-wal"_s), journal);
}

void TestSnapshot::seesOneMoment()
{
    PackedProvince province;
    const QString path = m_dir.filePath(u"moment"_s);
    bool written = false;
    VERIFY_OK(packages::makeSnapshot(province.source(), {}, path, support::key(9), kNow, [&](int) {
        if (!std::exchange(written, true)) { // a console goes on working meanwhile
            province.put(report(u"later"_s, u"c11"_s, day(29)));
            province.put(figure(u"o9"_s, u"kt1"_s, u"p"_s, 4, 120, day(29)));
        }
        return true;
    }));
    QVERIFY(written);
    QVERIFY(idsIn(province.cache().db(), "reports").contains(u"later"_s));
    const auto db = store::Database::open(path, support::key(9), store::OpenMode::ReadOnly);
    VERIFY_OK(db);
    QVERIFY(!idsIn(*db, "reports").contains(u"later"_s));
    QCOMPARE(idsIn(*db, "observations",
                   "is_valid = 1 AND indicator_id = 'kt1' AND unit_id = 'p' "
                   "AND period_start = 2460767"),
             QStringList{u"o2"_s});
}

void TestSnapshot::stopsWithoutATrace()
{
    QList<int> heard;
    VERIFY_OK(packages::makeSnapshot(m_province.source(), {}, m_dir.filePath(u"heard"_s),
                                     support::key(), kNow, [&](int part) {
                                         heard << part;
                                         return true;
                                     }));
    QVERIFY(std::ranges::is_sorted(heard));
    QCOMPARE(heard.constLast(), 100);
    for (qsizetype after = 1; after < heard.size(); after += 7) {
        qsizetype calls = 0;
        const QString path = m_dir.filePath(u"stopped"_s);
        VERIFY_ERROR(packages::makeSnapshot(m_province.source(), {}, path, support::key(), kNow,
                                            [&](int) { return ++calls < after; }),
                     core::ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
}

void TestSnapshot::fullDisk_data()
{
    QTest::addColumn<qulonglong>("room");
    for (const qulonglong room : {0, 4096, 65'536, 300'000})
        QTest::addRow("%llu-bytes", room) << room;
}

void TestSnapshot::fullDisk()
{
    QFETCH(qulonglong, room);
    const QString path = m_dir.filePath(u"full"_s);
    core::Result<packages::SnapshotFacts> made;
    {
        const support::SmallDisk disk(room);
        made = packages::makeSnapshot(m_province.source(), {}, path, support::key(), kNow);
    }
    QVERIFY(!made.has_value());
    QVERIFY2(made.error().kind == core::ErrorKind::StorageFull ||
                 made.error().kind == core::ErrorKind::Storage,
             qPrintable(support::describe(made)));
    QVERIFY(!QFile::exists(path));
}

void TestSnapshot::refuses()
{
    const QString there = m_dir.filePath(u"there"_s);
    write(there, "mine");
    VERIFY_ERROR(packages::makeSnapshot(m_province.source(), {}, there, support::key(), kNow),
                 core::ErrorKind::InvalidArgument);
    QCOMPARE(contents(there), "mine");
    const QString target = m_dir.filePath(u"refused"_s);
    auto source = m_province.source();
    source.key = support::key(3);
    VERIFY_ERROR(packages::makeSnapshot(source, {}, target, support::key(), kNow),
                 core::ErrorKind::WrongKey);
    source.cachePath += u"-no"_s;
    VERIFY_ERROR(packages::makeSnapshot(source, {}, target, support::key(), kNow),
                 core::ErrorKind::NotFound);
    support::Cache newer;
    VERIFY_OK(newer.db().execute("PRAGMA user_version = 9999"));
    VERIFY_ERROR(packages::makeSnapshot({.cachePath = newer.path(), .key = support::key()}, {},
                                        target, support::key(), kNow),
                 core::ErrorKind::StorageNewer);
    QVERIFY(!QFile::exists(target));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
