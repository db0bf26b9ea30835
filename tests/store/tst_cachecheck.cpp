// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cachecheck.h"
#include "models/store/outbox.h"
#include "models/store/repositories.h"
#include "models/store/statement.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QFile>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace {

constexpr int kReports = 400;

QStringList checksOf(const core::Result<store::CacheFindings> &findings)
{
    QStringList checks;
    for (const auto &finding : findings.value_or(store::CacheFindings()))
        checks << finding.check;
    checks.removeDuplicates();
    return checks;
}

} // namespace

/// The thorough check finds what is wrong with a file and says nothing of a sound one; what follows
/// from the records can be made anew.
class TestCacheCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::Cache> m_cache;

    [[nodiscard]] store::Database &db() const { return m_cache->db(); }
    [[nodiscard]] qsizetype hits(const QString &words) const
    {
        store::ReportFilter filter;
        filter.text = words;
        filter.now = support::RecordSource::epoch();
        const auto found = store::ReportRepository(db()).order(filter);
        return found ? qsizetype(found->size()) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_cache = std::make_unique<support::Cache>();
        support::RecordSource source(3);
        std::vector<domain::Record> reports;
        std::vector<domain::Record> items;
        for (int i = 0; i < kReports; ++i) {
            reports.emplace_back(source.report(i));
            items.emplace_back(source.mediaItem(i));
        }
        VERIFY_OK(m_cache->apply(Collection::Reports, support::page(reports, u"c"_s, false)));
        VERIFY_OK(m_cache->apply(Collection::MediaItems, support::page(items, u"c"_s, false)));
    }

    void aSoundCacheHasNoFindings()
    {
        QCOMPARE(store::thoroughFindings(db(), u"cache.db"_s), support::ok(store::CacheFindings()));
        QCOMPARE(store::cacheFindings(db()), support::ok(store::CacheFindings()));
        QVERIFY(store::checkProfile(m_cache->directory(), support::key(), true).empty());
    }

    void findsWhatIsWrongInside_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("word");
        QTest::newRow("miscounted")
            << QByteArray("UPDATE sync_state SET record_count = record_count + 1 "
                          "WHERE collection = 'reports'")
            << u"count"_s << u"reports"_s;
        QTest::newRow("lost-index")
            << QByteArray("DROP INDEX reports_by_unit") << u"schema"_s << u"reports_by_unit"_s;
        QTest::newRow("lost-trigger") << QByteArray("DROP TRIGGER report_events_added")
                                      << u"schema"_s << u"report_events_added"_s;
        QTest::newRow("a-record-without-words")
            << QByteArray("DELETE FROM reports_text WHERE rowid = (SELECT max(ord) FROM reports)")
            << u"full-text"_s << u"reports"_s;
        QTest::newRow("a-load-undone")
            << QByteArray("INSERT INTO bulk_indexes(collection, name, sql) SELECT 'reports', name, "
                          "sql FROM sqlite_schema WHERE name = 'reports_by_unit'; "
                          "DROP INDEX reports_by_unit")
            << u"index"_s << u"reports"_s;
        QTest::newRow("older-schema")
            << QByteArray("PRAGMA user_version = 3") << u"schema"_s << u"schema 3"_s;
    }
    void findsWhatIsWrongInside()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, check);
        QFETCH(QString, word);
        VERIFY_OK(db().execute(damage));
        const auto findings = store::cacheFindings(db());
        VERIFY_OK(findings);
        QCOMPARE(checksOf(findings), QStringList{check});
        QVERIFY2(findings->front().detail.contains(word), qPrintable(findings->front().detail));
        QCOMPARE(store::checkProfile(m_cache->directory(), support::key(), true).size(),
                 findings->size()); // and from outside, beside whoever has it open
    }

    void findsDamagedFullText()
    {
        VERIFY_OK(db().execute("DELETE FROM reports_text_data WHERE id = (SELECT max(id) FROM "
                               "reports_text_data)"));
        const auto findings = store::thoroughFindings(db(), u"cache.db"_s);
        VERIFY_OK(findings);
        QVERIFY(!findings->empty());
        QCOMPARE(findings->front().check, u"pages"_s);
    }

    void findsAnIndexThatLies()
    {
        // An index entry that has no row, which counts and lists would show.
        VERIFY_OK(db().execute(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'unit_id, "
            "ord', 'ord, unit_id') WHERE name = 'reports_by_unit'; PRAGMA writable_schema = OFF"));
        const auto other = store::Database::open(m_cache->path(), support::key(),
                                                 store::OpenMode::ReadOnly);
        VERIFY_OK(other);
        const auto findings = store::thoroughFindings(*other, u"cache.db"_s);
        VERIFY_OK(findings);
        QCOMPARE(checksOf(findings), QStringList{u"pages"_s});
    }

    void findsAChangedByteOnAnyPage_data()
    {
        QTest::addColumn<double>("place"); ///< share of the file
        for (const double place : {0.02, 0.2, 0.5, 0.8, 0.99})
            QTest::addRow("at-%d-percent", int(place * 100)) << place;
    }
    void findsAChangedByteOnAnyPage()
    {
        QFETCH(double, place);
        VERIFY_OK(db().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(m_cache->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto at = qint64(double(file.size()) * place);
        file.seek(at);
        const QByteArray old = file.read(1);
        file.seek(at);
        QCOMPARE(file.write(QByteArray(1, char(old.at(0) ^ 1))), 1);
        file.close();
        const auto findings = store::checkProfile(m_cache->directory(), support::key(), true);
        QVERIFY(!findings.empty());
        QCOMPARE(findings.front().file, u"cache.db"_s);
    }

    void filesThatCannotBeOpenedAreFindings()
    {
        const QTemporaryDir other;
        QVERIFY(store::checkProfile(other.path(), support::key(), false).empty()); // nothing yet
        QCOMPARE(store::checkProfile(other.path(), support::key(), true).front().check, u"open"_s);
        QFile file(other.filePath(u"outbox.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto findings = store::checkProfile(other.path(), support::key(), false);
        QCOMPARE(findings.size(), 1UZ);
        QCOMPARE(findings.front().file, u"outbox.db"_s);
    }

    void aLostOutboxIsAFinding()
    {
        const QTemporaryDir other;
        const QString path = other.filePath(u"outbox.db"_s);
        {
            auto outbox = store::Outbox::open(path, support::key());
            VERIFY_OK(outbox);
            VERIFY_OK(outbox->add({u"e"_s, Collection::Reports, u"r-1"_s, 1, u"comment"_s}));
        }
        QVERIFY(store::checkProfile(other.path(), support::key(), false).empty());
        QVERIFY(QFile::resize(path, 0));
        QCOMPARE(store::checkProfile(other.path(), support::key(), false).size(), 1UZ);
        QVERIFY(QFile::remove(path));
        QCOMPARE(store::checkProfile(other.path(), support::key(), false).size(), 1UZ);
    }

    void aCheckCanBeStopped()
    {
        const std::function<bool()> stop = [] { return true; };
        const store::StoppableQuery stoppable(db(), stop);
        VERIFY_ERROR(store::quickFindings(db(), u"cache.db"_s), core::ErrorKind::Cancelled);
    }

    void whatFollowsFromTheRecordsIsMadeAnew()
    {
        const qsizetype before = hits(u"duong"_s);
        QVERIFY(before > 0);
        VERIFY_OK(
            db().execute("DROP INDEX reports_by_unit; DROP INDEX media_items_by_ord; DROP TRIGGER "
                         "reports_removed; DELETE FROM reports_text_idx; DELETE FROM "
                         "reports_text_docsize; DELETE "
                         "FROM reports_words; UPDATE sync_state SET record_count = 7; INSERT INTO "
                         "report_steps(report_row, returned, reopened) VALUES(99999, 0, 0);"));
        QVERIFY(checksOf(store::cacheFindings(db())).size() >= 3);
        VERIFY_OK(store::rebuildDerived(db()));
        QCOMPARE(store::cacheFindings(db()), support::ok(store::CacheFindings()));
        QCOMPARE(store::thoroughFindings(db(), u"cache.db"_s), support::ok(store::CacheFindings()));
        QCOMPARE(hits(u"duong"_s), before);
        QCOMPARE(db().scalar("SELECT count(*) FROM reports"), support::ok(qint64(kReports)));
        QCOMPARE(db().scalar("SELECT count(*) FROM report_steps"), support::ok(0LL));
    }
};

QTEST_GUILESS_MAIN(TestCacheCheck)
#include "tst_cachecheck.moc"
