// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/reportfeed.h"

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::Report;
using domain::ReportId;
using support::page;
using support::RecordSource;
using support::tombstones;

/// Applying pages of a change feed: versions, tombstones, quarantine, full reads, retirement, whole
/// or not at all.
class TestChangeWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_feed = std::make_unique<ReportFeed>(); }
    void orderOfVersions_data();
    void orderOfVersions();
    void sameVersionAgainIsNoChange();
    void tombstoneDeletesWithSearch();
    void cursorMovesWithThePage();
    void failedPageLeavesNothing();
    void refusedRowLeavesNothing();
    void newAndKnownByTurns();
    void uncommittedIsRolledBack();
    void poisonIsKeptAndReleased();
    void statesSurvive();
    void manyIdsAreNotListed();

private:
    std::unique_ptr<ReportFeed> m_feed;
};

void TestChangeWriter::orderOfVersions_data()
{
    QTest::addColumn<QList<qint64>>("arrivals");
    QTest::addColumn<qint64>("stays");
    QTest::newRow("in-order") << QList<qint64>{1, 2, 3} << qint64(3);
    QTest::newRow("late") << QList<qint64>{3, 1, 2} << qint64(3);
    QTest::newRow("twice") << QList<qint64>{2, 2} << qint64(2);
}

void TestChangeWriter::orderOfVersions()
{
    QFETCH(QList<qint64>, arrivals);
    QFETCH(qint64, stays);
    std::vector<domain::Record> together;
    for (const qint64 version : arrivals) {
        VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, version, u"bản %1"_s.arg(version))})));
        together.emplace_back(ReportFeed::report(2, version, u"bản %1"_s.arg(version)));
    }
    VERIFY_OK(m_feed->apply(page(together)));
    for (const QString &id : {u"r-1"_s, u"r-2"_s}) {
        const auto kept = store::ReportRepository(m_feed->db()).report(ReportId(id));
        VERIFY_OK(kept);
        QCOMPARE(kept->version, stays);
        QCOMPARE(kept->title, u"bản %1"_s.arg(stays));
    }
    QCOMPARE(m_feed->hits(u"ban %1"_s.arg(stays)), 2);
    QCOMPARE(m_feed->state().recordCount, 2);
}

void TestChangeWriter::sameVersionAgainIsNoChange()
{
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 2)})));
    const auto again = m_feed->apply(page({ReportFeed::report(1, 2)}));
    VERIFY_OK(again);
    QCOMPARE(again->upserted, 0);
    QVERIFY(again->changedIds.isEmpty());
    const auto better = m_feed->apply(page({ReportFeed::report(
        1, 2, u"đọc đúng hơn"_s)})); // a newer console reads the same version better
    VERIFY_OK(better);
    QCOMPARE(better->changedIds, QStringList{u"r-1"_s});
    QCOMPARE(m_feed->hits(u"dung hon"_s), 1);
    QCOMPARE(m_feed->hits(u"tieu de"_s), 0);
}

void TestChangeWriter::tombstoneDeletesWithSearch()
{
    VERIFY_OK(m_feed->apply(
        page({ReportFeed::report(1, 1, u"cột đèn gãy"_s), ReportFeed::report(2, 1)})));
    QCOMPARE(m_feed->hits(u"cot den"_s), 1);
    const auto gone = m_feed->apply(tombstones({u"r-1"_s, u"r-unknown"_s}));
    VERIFY_OK(gone);
    QCOMPARE(gone->deleted, 1);
    QCOMPARE(gone->changedIds, QStringList{u"r-1"_s});
    QCOMPARE(m_feed->ids(), QStringList{u"r-2"_s});
    QCOMPARE(m_feed->hits(u"cot den"_s), 0);
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM reports_text"), core::Result<qint64>(1));
    QCOMPARE(m_feed->state().recordCount, 1);
}

void TestChangeWriter::cursorMovesWithThePage()
{
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 1)}, u"first"_s)));
    QCOMPARE(m_feed->state().cursor, u"first"_s);
    QVERIFY(!m_feed->state().complete);
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(2, 1)}, u"last"_s, false)));
    QCOMPARE(m_feed->state().cursor, u"last"_s);
    QVERIFY(m_feed->state().complete);
    QCOMPARE(m_feed->state().lastSuccess, RecordSource::epoch());
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(2, 2)},
                                 QString()))); // the answer to an edit is no part of the feed
    QCOMPARE(m_feed->state().cursor, u"last"_s);
}

void TestChangeWriter::failedPageLeavesNothing()
{
    store::ChangeWriter writer(m_feed->db());
    VERIFY_OK(writer.apply(Collection::Reports, page({ReportFeed::report(1, 1)}, u"one"_s),
                           RecordSource::epoch()));
    domain::Unit stranger;
    stranger.id = domain::UnitId(u"u"_s);
    VERIFY_ERROR(writer.apply(Collection::Reports,
                              page({ReportFeed::report(2, 1, u"ngập sâu"_s), stranger}, u"two"_s),
                              RecordSource::epoch()),
                 core::ErrorKind::BadContract);
    QVERIFY(m_feed->ids().isEmpty()); // it takes with it what was not committed
    QVERIFY(m_feed->state().cursor.isEmpty());
    VERIFY_OK(writer.apply(Collection::Reports, page({ReportFeed::report(3, 1)}, u"three"_s),
                           RecordSource::epoch()));
    VERIFY_OK(writer.commit());
    QCOMPARE(m_feed->ids(), QStringList{u"r-3"_s});
    QCOMPARE(m_feed->hits(u"ngap sau"_s), 0);
    QCOMPARE(m_feed->state().cursor, u"three"_s);
    QCOMPARE(m_feed->state().recordCount, 1);
}

/// As above, when the database itself refuses a record.
void TestChangeWriter::refusedRowLeavesNothing()
{
    VERIFY_OK(m_feed->db().execute(
        "CREATE TRIGGER refuse AFTER INSERT ON reports WHEN NEW.id = 'r-2' BEGIN INSERT INTO "
        "sync_state(collection) VALUES('reports'), ('reports'); END"));
    store::ChangeWriter writer(m_feed->db());
    VERIFY_OK(writer.apply(Collection::Reports, page({ReportFeed::report(1, 1)}, u"one"_s),
                           RecordSource::epoch()));
    QVERIFY(!writer.apply(
        Collection::Reports,
        page({ReportFeed::report(3, 1, u"ngập sâu"_s), ReportFeed::report(2, 1)}, u"two"_s),
        RecordSource::epoch()));
    QVERIFY(!m_feed->db().inTransaction());
    QVERIFY(m_feed->ids().isEmpty());
    QVERIFY(m_feed->state().cursor.isEmpty());
    VERIFY_OK(m_feed->db().execute("DROP TRIGGER refuse"));
    VERIFY_OK(writer.apply(Collection::Reports, page({ReportFeed::report(2, 1)}, u"three"_s),
                           RecordSource::epoch()));
    VERIFY_OK(writer.commit());
    QCOMPARE(m_feed->ids(), QStringList{u"r-2"_s});
    QCOMPARE(m_feed->hits(u"ngap sau"_s), 0);
    QCOMPARE(m_feed->hits(u"tieu de"_s), 1);
    QCOMPARE(m_feed->state().recordCount, 1);
}

/// A record is inserted without looking for it when the one before was new.
void TestChangeWriter::newAndKnownByTurns()
{
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 2), ReportFeed::report(3, 2),
                                  ReportFeed::report(5, 2, u"đã xoá"_s)})));
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(
        ReportFeed::closing({ReportFeed::report(1, 2), ReportFeed::report(3, 2)}, 2)));
    const auto applied = m_feed->apply(
        page({ReportFeed::report(2, 1), ReportFeed::report(1, 1, u"bản cũ"_s),
              ReportFeed::report(4, 1), ReportFeed::report(3, 3, u"bản mới"_s),
              ReportFeed::report(6, 1), ReportFeed::report(5, 2, u"trở lại"_s),
              ReportFeed::report(7, 1), ReportFeed::report(7, 1)}));
    VERIFY_OK(applied);
    QCOMPARE(applied->upserted, 6); // all but the older one, and one said again
    QCOMPARE(m_feed->ids(),
             (QStringList{u"r-1"_s, u"r-2"_s, u"r-3"_s, u"r-4"_s, u"r-5"_s, u"r-6"_s, u"r-7"_s}));
    QCOMPARE(m_feed->state().recordCount, 7);
    QCOMPARE(m_feed->hits(u"ban cu"_s), 0);
    QCOMPARE(m_feed->hits(u"ban moi"_s), 1);
    QCOMPARE(m_feed->hits(u"da xoa"_s), 0);
    QCOMPARE(m_feed->hits(u"tro lai"_s), 1);
    QCOMPARE(m_feed->hits(u"tieu de"_s), 5);
}

void TestChangeWriter::uncommittedIsRolledBack()
{
    {
        store::ChangeWriter writer(m_feed->db());
        VERIFY_OK(writer.apply(Collection::Reports, page({ReportFeed::report(1, 1)}, u"one"_s),
                               RecordSource::epoch()));
    }
    QVERIFY(m_feed->ids().isEmpty());
    QCOMPARE(m_feed->state().cursor, QString());
}

void TestChangeWriter::poisonIsKeptAndReleased()
{
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 1)})));
    domain::ChangesPage bad = page({ReportFeed::report(2, 1)}, u"next"_s);
    bad.poison = {ReportFeed::poison(u"r-1"_s, 2), ReportFeed::poison(QString(), 0)};
    const auto applied = m_feed->apply(bad);
    VERIFY_OK(applied);
    QCOMPARE(applied->quarantined, 2);
    QCOMPARE(m_feed->ids(),
             (QStringList{u"r-1"_s, u"r-2"_s})); // the last good version stays, the page goes on
    const store::SyncStateRepository states(m_feed->db());
    auto kept = states.quarantine();
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), size_t(2));
    QCOMPARE(kept->front().raw.size(), 64 * 1024);
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 1)})));
    QCOMPARE(states.quarantine()->size(), size_t(2)); // an older version proves nothing
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 2)})));
    QCOMPARE(states.quarantine()->size(), size_t(1));
    VERIFY_OK(states.clearQuarantine(Collection::Reports, states.quarantine()->front().id));
    QVERIFY(states.quarantine()->empty());
}

void TestChangeWriter::statesSurvive()
{
    const store::SyncStateRepository states(m_feed->db());
    const auto all = states.all();
    VERIFY_OK(all);
    QCOMPARE(all->size(), domain::kCollections.size());
    QCOMPARE(all->front().collection, domain::kCollections.front());
    const store::CollectionState state{Collection::Tickets,
                                       u"c"_s,
                                       true,
                                       3,
                                       4,
                                       5,
                                       RecordSource::epoch(),
                                       RecordSource::epoch().addSecs(1),
                                       RecordSource::epoch().addSecs(2),
                                       6,
                                       u"timeout"_s,
                                       u"detail"_s};
    VERIFY_OK(states.save(state));
    QCOMPARE(states.state(Collection::Tickets), support::ok(state));
    VERIFY_OK(states.setMeta(u"k"_s, u"v1"_s));
    VERIFY_OK(states.setMeta(u"k"_s, u"v2"_s));
    QCOMPARE(states.meta(u"k"_s), support::ok(u"v2"_s));
    QCOMPARE(states.meta(u"none"_s), support::ok(QString()));
}

void TestChangeWriter::manyIdsAreNotListed()
{
    std::vector<domain::Record> records;
    for (int i = 0; i < 5001; ++i) {
        domain::Ticket ticket;
        ticket.id = QString::number(i);
        records.emplace_back(ticket);
    }
    support::Cache cache;
    const auto applied = cache.apply(Collection::Tickets, page(records));
    VERIFY_OK(applied);
    QVERIFY(applied->many);
    QVERIFY(applied->changedIds.isEmpty());
    QCOMPARE(applied->upserted, 5001);
}

QTEST_GUILESS_MAIN(TestChangeWriter)
#include "tst_changewriter.moc"
