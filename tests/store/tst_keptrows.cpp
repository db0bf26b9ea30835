// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keeping.h"
#include "models/store/changewriter.h"
#include "models/store/feedvisits.h"
#include "models/store/repositories.h"
#include "models/store/rightspurge.h"
#include "models/store/statement.h"
#include "models/store/tables.h"

#include "tests/store/rightsworld.h"
#include "tests/support/check.h"

#include <QFile>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::DataClass;
using domain::Rights;
using domain::Subsystem;
using store::Withdrawal;

namespace {

using rightsworld::World;

const QDateTime kNow = rightsworld::kNow;

QString idOf(const domain::Record &record)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.id.value; })
                return one.id.value;
            else
                return one.id;
        },
        record);
}

using Ids = QMap<Collection, QStringList>;

/// What the pure rule keeps of it.
Ids keptOf(const World &world, const Rights &rights)
{
    Ids kept;
    domain::KeepingReference reference{
        .territory = rights.units ? domain::territoryOf(*rights.units, world.units())
                                  : QSet<QString>(),
        .keeps = [&](Collection collection, const QString &id) {
            return kept.value(collection).contains(id);
        }};
    const QList first{Collection::Indicators, Collection::AlarmRules, Collection::Reports};
    for (const bool others : {false, true}) {
        for (const auto &record : world.records()) {
            const auto collection = Collection(record.index());
            if (first.contains(collection) != others && mayKeep(rights, record, reference))
                kept[collection] << idOf(record);
        }
    }
    for (QStringList &ids : kept)
        ids.sort();
    return kept;
}

QStringList column(const store::Database &db, const QByteArray &sql)
{
    auto select = db.prepare(sql);
    QStringList found;
    while (select && select->step().value_or(false))
        found << select->text(0);
    found.sort();
    return found;
}

Ids rowsOf(const store::Database &db)
{
    Ids rows;
    for (const Collection collection : domain::kCollections) {
        const auto ids = column(db, "SELECT id FROM " + store::tableOf(collection));
        if (!ids.isEmpty())
            rows.insert(collection, ids);
    }
    return rows;
}

core::Result<store::RightsPurge::Gone> purge(
    const store::Database &db, const Rights &rights,
    const store::RightsPurge::KeepPictures &keepPictures = {})
{
    const auto withdrawal = Withdrawal::byRights(db, rights);
    if (!withdrawal || !*withdrawal)
        return core::failure(core::ErrorKind::Internal, u"nothing withdrawn"_s);
    return store::RightsPurge(db, keepPictures).run(**withdrawal);
}

Rights bounded(const QList<Subsystem> &subsystems)
{
    Rights rights;
    rights.subsystems = subsystems;
    return rights;
}

} // namespace

/// A real cache under rights that do not let all of it be kept.
class TestKeptRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRowsLeftAreThoseOfTheRule()
    {
        const int rounds = qEnvironmentVariableIntValue("IOC_ROUNDS");
        const quint32 base = quint32(qEnvironmentVariableIntValue("IOC_SEED"));
        for (quint32 seed = base; seed < base + quint32(rounds > 0 ? rounds : 25); ++seed) {
            World world(seed);
            support::Cache cache;
            world.fill(cache);
            const Rights rights = world.anyRights();
            if (domain::scopePrint(rights) == domain::scopePrint({}))
                continue;
            QSet<QString> pictures;
            const auto gone = purge(cache.db(), rights, [&](const QSet<QString> &named) {
                pictures = named;
                return core::Result<void>();
            });
            VERIFY_OK(gone);
            const Ids left = rowsOf(cache.db());
            const Ids kept = keptOf(world, rights);
            for (const Collection collection : domain::kCollections) {
                const bool same = left.value(collection) == kept.value(collection);
                if (!same)
                    qWarning() << "seed" << seed << domain::scopePrint(rights);
                QVERIFY2(same, qPrintable(domain::code(collection)));
            }
            checkDerived(cache.db(), rights, left, pictures);
        }
    }

    void noWordIsLeftInFullText()
    {
        World world(7);
        support::Cache cache;
        world.fill(cache);
        Rights rights;
        rights.units = {domain::UnitId(u"d-1"_s)};
        const auto gone = purge(cache.db(), rights);
        VERIFY_OK(gone);
        const Ids left = rowsOf(cache.db());
        QVERIFY(left.value(Collection::Reports).size() > 3);
        QVERIFY(left.value(Collection::Reports).size() < 100);
        VERIFY_OK(cache.db().execute(
            "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, reports_text, row)"));
        const auto wordsOf = [&](const QByteArray &from) {
            return column(cache.db(), "SELECT DISTINCT " + from);
        };
        for (const bool filled : {false, true}) {
            if (filled)
                VERIFY_OK(store::RightsPurge(cache.db(), {}).fillSearch(*gone));
            const QStringList terms = wordsOf("term FROM temp.terms");
            const QStringList words = wordsOf("word FROM reports_words");
            for (int i = 0; i < 120; ++i) {
                const bool kept = left.value(Collection::Reports).contains(u"r-%1"_s.arg(i));
                const QString word = u"tieude%1"_s.arg(i);
                QCOMPARE(terms.contains(word), kept && filled);
                QVERIFY(!words.contains(word) || kept);
            }
        }
        const auto found = store::ReportRepository(cache.db()).count({.text = u"duynhat"_s});
        QCOMPARE(*found, qint64(left.value(Collection::Reports).size()));
    }

    void whatIsOverwrittenIsNotInTheFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"plain.db"_s); // without encryption it could be read
        auto db = store::Database::open(path, {}, store::OpenMode::ReadWriteCreate);
        VERIFY_OK(db);
        VERIFY_OK(store::migrate(*db, store::migrations()));
        store::ChangeWriter writer(*db);
        support::RecordSource source(3);
        domain::ChangesPage page = support::page({}, u"here"_s, false);
        for (int i = 0; i < 300; ++i) {
            auto report = source.report(i);
            report.version = 1;
            report.senderName = u"Bí mật thứ %1"_s.arg(i);
            report.text = u"Nội dung kín số %1"_s.arg(i);
            page.items.emplace_back(report);
        }
        page.snapshotCount = 300;
        VERIFY_OK(writer.apply(Collection::Reports, page, kNow));
        VERIFY_OK(writer.commit());
        const auto hits = [&](const QString &text) {
            qsizetype count = 0;
            for (const QString &part : {path, QString(path + u"-wal"_s)}) {
                QFile file(part);
                if (file.open(QIODevice::ReadOnly))
                    count += file.readAll().count(text.toUtf8());
            }
            return count;
        };
        QVERIFY(hits(u"Bí mật thứ"_s) >= 300);
        Rights rights;
        rights.classes = {DataClass::Public, DataClass::Internal};
        VERIFY_OK(purge(*db, rights));
        QCOMPARE(hits(u"Bí mật thứ"_s), 0);
        QVERIFY(hits(u"Nội dung kín"_s) >= 300);
        rights.subsystems = QList<Subsystem>();
        VERIFY_OK(purge(*db, rights));
        QCOMPARE(hits(u"Nội dung kín"_s), 0);
    }

    void personalFieldsGoAndTheRowsStay()
    {
        World world(5);
        support::Cache cache;
        world.fill(cache);
        Rights rights;
        rights.classes = {DataClass::Public, DataClass::Internal};
        const auto gone = purge(cache.db(), rights);
        VERIFY_OK(gone);
        QVERIFY(gone->isEmpty());
        QCOMPARE(*cache.db().scalar("SELECT count(*) FROM reports"), 120);
        QCOMPARE(*cache.db().scalar("SELECT count(*) FROM reports WHERE sender_name <> '' OR "
                                    "sender_phone <> ''"),
                 0);
        QCOMPARE(*cache.db().scalar("SELECT count(*) FROM media_items WHERE author <> ''"), 0);
    }

    void whatAnyRightsMayNotKeepGoesToo()
    {
        World world(6);
        support::Cache cache;
        world.fill(cache);
        domain::ChangesPage poison = support::page({}, u"there"_s, false);
        poison.poison.push_back({Collection::Reports, u"bad"_s, 1, u"title: missing"_s,
                                 R"({"id":"bad","senderName":"Lê Bảy"})"});
        VERIFY_OK(cache.apply(Collection::Reports, poison, kNow));
        VERIFY_OK(cache.db().execute("INSERT INTO older_here VALUES('reports', 'r-1', 1, 1); "
                                     "INSERT INTO feed_visits(source_id, url) VALUES('s-0', 'u'); "
                                     "UPDATE reports SET retired_at = 5 WHERE id = 'r-2'"));
        VERIFY_OK(purge(cache.db(), bounded({Subsystem::Health})));
        for (const char *table : {"quarantine", "older_here", "feed_visits", "reports",
                                  "report_events", "report_steps", "reports_text", "reports_words",
                                  "media_items_text", "media_items_words", "attachments"})
            QVERIFY2(*cache.db().scalar(QByteArray("SELECT count(*) FROM ") + table) == 0, table);
        QCOMPARE(*cache.db().scalar("SELECT count(*) FROM bulk_indexes"), 0);
    }

    void collectionsAreReadAnewOrNotAtAll()
    {
        World world(8);
        support::Cache cache;
        world.fill(cache);
        const store::SyncStateRepository states(cache.db());
        auto failing = *states.state(Collection::Plans);
        failing.failures = 3;
        failing.lastErrorName = u"network"_s;
        failing.nextAttempt = kNow.addDays(1);
        VERIFY_OK(states.save(failing));
        VERIFY_OK(purge(cache.db(), bounded({Subsystem::Health})));
        const auto agencies = *states.state(Collection::Agencies); // never synced here
        QVERIFY(agencies.cursor.isEmpty());
        for (const auto collection :
             {Collection::Units, Collection::Plans, Collection::Indicators}) {
            const auto state = *states.state(collection);
            QVERIFY(state.cursor.isEmpty() && state.fullRead && state.complete);
            QVERIFY(state.lastErrorName.isEmpty() && state.failures == 0);
            QVERIFY(!state.nextAttempt.isValid());
            QCOMPARE(state.recordCount,
                     *cache.db().scalar("SELECT count(*) FROM " + store::tableOf(collection)));
        }
        for (const auto collection : {Collection::Reports, Collection::MediaItems}) {
            const auto state = *states.state(collection);
            QCOMPARE(state.lastErrorName, store::withheldName());
            QVERIFY(!state.complete && !state.fullRead && state.recordCount == 0);
        }
        QCOMPARE(*states.meta(QString(store::kScopeMeta)),
                 domain::scopePrint(bounded({Subsystem::Health})));
        // Widened: they are asked for again.
        VERIFY_OK(purge(cache.db(), bounded({Subsystem::Health, Subsystem::FieldReports})));
        QVERIFY(states.state(Collection::Reports)->lastErrorName.isEmpty());
        QCOMPARE(states.state(Collection::MediaItems)->lastErrorName, store::withheldName());
    }

    void nothingIsDoneWithoutProof()
    {
        World world(9);
        support::Cache cache;
        world.fill(cache);
        // As a backend that bounds nothing filled it.
        const auto same = Withdrawal::byRights(cache.db(), Rights());
        QVERIFY(same && !*same);
        const Rights health = bounded({Subsystem::Health});
        VERIFY_OK(purge(cache.db(), health));
        const auto again = Withdrawal::byRights(cache.db(), health);
        QVERIFY(again && !*again);
        Rights othersRoles = health;
        othersRoles.roles = {u"auditor"_s};
        const auto other = Withdrawal::byRights(cache.db(), othersRoles);
        QVERIFY(other && !*other); // roles bound what is done, not what is kept
        for (const auto kind : {core::ErrorKind::NotFound, core::ErrorKind::Gone,
                                core::ErrorKind::Unauthorized, core::ErrorKind::Network})
            QVERIFY(!Withdrawal::byRefusal(Collection::Reports, {kind, {}, {}}));
    }

    void aPurgeThatFailsHasDoneNothing()
    {
        World world(10);
        support::Cache cache;
        world.fill(cache);
        const Ids before = rowsOf(cache.db());
        const Rights health = bounded({Subsystem::Health});
        VERIFY_ERROR(purge(cache.db(), health,
                           [](const QSet<QString> &) -> core::Result<void> {
                               return core::failure(core::ErrorKind::StorageFull);
                           }),
                     core::ErrorKind::StorageFull);
        QCOMPARE(rowsOf(cache.db()), before);
        const auto still = Withdrawal::byRights(cache.db(), health);
        QVERIFY(still && *still); // still to be done
        VERIFY_OK(purge(cache.db(), health));
    }

    /// What is on disk just before the commit, as after a power cut.
    void whatIsKilledBeforeTheCommitIsStillToBeDone()
    {
        World world(12);
        support::Cache cache;
        world.fill(cache);
        const Ids before = rowsOf(cache.db());
        const Rights health = bounded({Subsystem::Health});
        QTemporaryDir dir;
        const QString path = dir.filePath(u"cache.db"_s);
        VERIFY_OK(purge(cache.db(), health, [&](const QSet<QString> &) {
            for (const QString &part : {QString(), u"-wal"_s})
                QFile::copy(cache.path() + part, path + part);
            return core::Result<void>();
        }));
        const auto left = store::Database::open(path, support::key(), store::OpenMode::ReadWrite);
        VERIFY_OK(left);
        QCOMPARE(rowsOf(*left), before);
        VERIFY_OK(purge(*left, health));
        QCOMPARE(rowsOf(*left), rowsOf(cache.db()));
    }

    void aRefusedFeedGoesWithWhatHangsOnIt()
    {
        World world(11);
        support::Cache cache;
        world.fill(cache);
        const auto refused = Withdrawal::byRefusal(Collection::Reports,
                                                   {core::ErrorKind::Forbidden, {}, {}});
        QVERIFY(refused);
        const auto gone = store::RightsPurge(cache.db(), {}).run(*refused);
        VERIFY_OK(gone);
        QCOMPARE(gone->value(Collection::Reports), 120);
        QCOMPARE(*cache.db().scalar("SELECT count(*) FROM report_events"), 0);
        QCOMPARE(*cache.db().scalar("SELECT count(*) FROM report_steps"), 0);
        QCOMPARE(*cache.db().scalar("SELECT count(*) FROM attachments WHERE report_id <> ''"), 0);
        QVERIFY(*cache.db().scalar("SELECT count(*) FROM media_items") > 0);
        const store::SyncStateRepository states(cache.db());
        QCOMPARE(states.state(Collection::Reports)->lastErrorName, store::withheldName());
        QVERIFY(states.state(Collection::ReportEvents)->fullRead);
        QVERIFY(states.state(Collection::MediaItems)->cursor == "here"_L1);
        QVERIFY(states.meta(QString(store::kScopeMeta))->isEmpty());
    }

private:
    static void checkDerived(const store::Database &db, const Rights &rights, const Ids &left,
                             const QSet<QString> &pictures)
    {
        QCOMPARE(*db.scalar("SELECT count(*) FROM report_steps WHERE report_row NOT IN (SELECT row "
                            "FROM reports)"),
                 0);
        QCOMPARE(*db.scalar("SELECT count(*) FROM bulk_indexes"), 0);
        const QStringList named = column(db, "SELECT sha256 FROM attachments UNION SELECT "
                                             "evidence_sha256 FROM media_items WHERE "
                                             "evidence_sha256 <> ''");
        QCOMPARE(pictures, QSet<QString>(named.begin(), named.end()));
        const bool personal = rights.classes.testFlag(DataClass::Personal);
        QCOMPARE(*db.scalar("SELECT count(*) FROM reports WHERE sender_name <> ''"),
                 personal ? left.value(Collection::Reports).size() : 0);
    }
};

QTEST_GUILESS_MAIN(TestKeptRows)
#include "tst_keptrows.moc"
