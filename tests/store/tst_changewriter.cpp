// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::Report;
using domain::ReportId;
using support::page;
using support::RecordSource;
using support::tombstones;

namespace {

Report report(int number, qint64 version, const QString &title = u"tiêu đề"_s)
{
    RecordSource source(3);
    Report r = source.report(number);
    r.version = version;
    r.title = title;
    return r;
}

domain::ChangesPage closing(std::vector<domain::Record> items, qint64 count)
{
    domain::ChangesPage last = page(std::move(items), u"end"_s, false);
    last.snapshotCount = count;
    return last;
}

domain::PoisonRecord poison(const QString &id, qint64 version)
{
    return {Collection::Reports, id, version, u"sentAt: no time"_s, QByteArray(100'000, 'x')};
}

} // namespace

/// Applying pages of a change feed: versions, tombstones, quarantine, full reads, retirement, whole or not at all.
class TestChangeWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_cache = std::make_unique<support::Cache>(); }
    void orderOfVersions_data();
    void orderOfVersions();
    void sameVersionAgainIsNoChange();
    void tombstoneDeletesWithSearch();
    void cursorMovesWithThePage();
    void failedPageLeavesNothing();
    void uncommittedIsRolledBack();
    void poisonIsKeptAndReleased();
    void fullReadRetiresTheUnseen();
    void wrongCountRetiresNothing();
    void poisonedRecordsCountAsSeen();
    void retiredComesBackAndIsPurged();
    void tombstoneOfARetiredRecord();
    void statesSurvive();
    void manyIdsAreNotListed();

private:
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] core::Result<store::ChangeWriter::Applied> apply(const domain::ChangesPage &p, const QDateTime &now = RecordSource::epoch())
    {
        return m_cache->apply(Collection::Reports, p, now);
    }
    [[nodiscard]] store::CollectionState state() const
    {
        return store::SyncStateRepository(m_cache->db()).state(Collection::Reports).value_or(store::CollectionState());
    }
    [[nodiscard]] qint64 hits(const QString &text) const
    {
        return store::ReportRepository(m_cache->db()).count({.text = text}).value_or(-1);
    }
    /// Starts a full re-read.
    [[nodiscard]] core::Result<void> restart() const { return store::ChangeWriter(m_cache->db()).restart(Collection::Reports); }
    std::unique_ptr<support::Cache> m_cache;
};

QStringList TestChangeWriter::ids() const
{
    QStringList found;
    for (const Report &r : store::ReportRepository(m_cache->db()).page({}, {}, 1000).value_or(std::vector<Report>()))
        found.append(r.id.value);
    found.sort();
    return found;
}

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
        VERIFY_OK(apply(page({report(1, version, u"bản %1"_s.arg(version))})));
        together.emplace_back(report(2, version, u"bản %1"_s.arg(version)));
    }
    VERIFY_OK(apply(page(together)));
    for (const QString &id : {u"r-1"_s, u"r-2"_s}) {
        const auto kept = store::ReportRepository(m_cache->db()).report(ReportId(id));
        VERIFY_OK(kept);
        QCOMPARE(kept->version, stays);
        QCOMPARE(kept->title, u"bản %1"_s.arg(stays));
    }
    QCOMPARE(hits(u"ban %1"_s.arg(stays)), 2);
    QCOMPARE(state().recordCount, 2);
}

void TestChangeWriter::sameVersionAgainIsNoChange()
{
    VERIFY_OK(apply(page({report(1, 2)})));
    const auto again = apply(page({report(1, 2)}));
    VERIFY_OK(again);
    QCOMPARE(again->upserted, 0);
    QVERIFY(again->changedIds.isEmpty());
    const auto better = apply(page({report(1, 2, u"đọc đúng hơn"_s)})); // a newer console reads the same version better
    VERIFY_OK(better);
    QCOMPARE(better->changedIds, QStringList{u"r-1"_s});
    QCOMPARE(hits(u"dung hon"_s), 1);
    QCOMPARE(hits(u"tieu de"_s), 0);
}

void TestChangeWriter::tombstoneDeletesWithSearch()
{
    VERIFY_OK(apply(page({report(1, 1, u"cột đèn gãy"_s), report(2, 1)})));
    QCOMPARE(hits(u"cot den"_s), 1);
    const auto gone = apply(tombstones({u"r-1"_s, u"r-unknown"_s}));
    VERIFY_OK(gone);
    QCOMPARE(gone->deleted, 1);
    QCOMPARE(gone->changedIds, QStringList{u"r-1"_s});
    QCOMPARE(ids(), QStringList{u"r-2"_s});
    QCOMPARE(hits(u"cot den"_s), 0);
    QCOMPARE(m_cache->db().scalar("SELECT count(*) FROM reports_text"), core::Result<qint64>(1));
    QCOMPARE(state().recordCount, 1);
}

void TestChangeWriter::cursorMovesWithThePage()
{
    VERIFY_OK(apply(page({report(1, 1)}, u"first"_s)));
    QCOMPARE(state().cursor, u"first"_s);
    QVERIFY(!state().complete);
    VERIFY_OK(apply(page({report(2, 1)}, u"last"_s, false)));
    QCOMPARE(state().cursor, u"last"_s);
    QVERIFY(state().complete);
    QCOMPARE(state().lastSuccess, RecordSource::epoch());
    VERIFY_OK(apply(page({report(2, 2)}, QString()))); // the answer to an edit is no part of the feed
    QCOMPARE(state().cursor, u"last"_s);
}

void TestChangeWriter::failedPageLeavesNothing()
{
    store::ChangeWriter writer(m_cache->db());
    VERIFY_OK(writer.apply(Collection::Reports, page({report(1, 1)}, u"one"_s), RecordSource::epoch()));
    domain::Unit stranger;
    stranger.id = domain::UnitId(u"u"_s);
    VERIFY_ERROR(writer.apply(Collection::Reports, page({report(2, 1, u"ngập sâu"_s), stranger}, u"two"_s), RecordSource::epoch()),
                 core::ErrorKind::BadContract);
    VERIFY_OK(writer.apply(Collection::Reports, page({report(3, 1)}, u"three"_s), RecordSource::epoch()));
    VERIFY_OK(writer.commit());
    QCOMPARE(ids(), (QStringList{u"r-1"_s, u"r-3"_s}));
    QCOMPARE(hits(u"ngap sau"_s), 0);
    QCOMPARE(state().cursor, u"three"_s);
    QCOMPARE(state().recordCount, 2);
}

void TestChangeWriter::uncommittedIsRolledBack()
{
    {
        store::ChangeWriter writer(m_cache->db());
        VERIFY_OK(writer.apply(Collection::Reports, page({report(1, 1)}, u"one"_s), RecordSource::epoch()));
    }
    QVERIFY(ids().isEmpty());
    QCOMPARE(state().cursor, QString());
}

void TestChangeWriter::poisonIsKeptAndReleased()
{
    VERIFY_OK(apply(page({report(1, 1)})));
    domain::ChangesPage bad = page({report(2, 1)}, u"next"_s);
    bad.poison = {poison(u"r-1"_s, 2), poison(QString(), 0)};
    const auto applied = apply(bad);
    VERIFY_OK(applied);
    QCOMPARE(applied->quarantined, 2);
    QCOMPARE(ids(), (QStringList{u"r-1"_s, u"r-2"_s})); // the last good version stays, the page goes on
    const store::SyncStateRepository states(m_cache->db());
    auto kept = states.quarantine();
    VERIFY_OK(kept);
    QCOMPARE(kept->size(), size_t(2));
    QCOMPARE(kept->front().raw.size(), 64 * 1024);
    VERIFY_OK(apply(page({report(1, 1)})));
    QCOMPARE(states.quarantine()->size(), size_t(2)); // an older version proves nothing
    VERIFY_OK(apply(page({report(1, 2)})));
    QCOMPARE(states.quarantine()->size(), size_t(1));
    VERIFY_OK(states.clearQuarantine(Collection::Reports, states.quarantine()->front().id));
    QVERIFY(states.quarantine()->empty());
}

void TestChangeWriter::fullReadRetiresTheUnseen()
{
    VERIFY_OK(apply(closing({report(1, 1), report(2, 1), report(3, 1, u"sạt lở"_s)}, 3)));
    VERIFY_OK(restart());
    QCOMPARE(state().cursor, QString());
    QCOMPARE(ids().size(), 3); // the old data stays on screen
    VERIFY_OK(apply(page({report(1, 1)}, u"a"_s)));
    QCOMPARE(ids().size(), 3);
    const auto closed = apply(closing({report(2, 5), report(4, 1)}, 3));
    VERIFY_OK(closed);
    QCOMPARE(closed->retired, 1);
    QVERIFY(closed->changedIds.contains(u"r-3"_s));
    QCOMPARE(ids(), (QStringList{u"r-1"_s, u"r-2"_s, u"r-4"_s}));
    QCOMPARE(hits(u"sat lo"_s), 0);
    VERIFY_ERROR(store::ReportRepository(m_cache->db()).report(ReportId(u"r-3"_s)), core::ErrorKind::NotFound);
    QCOMPARE(state().recordCount, 3);
    QVERIFY(state().complete);
}

void TestChangeWriter::wrongCountRetiresNothing()
{
    VERIFY_OK(apply(closing({report(1, 1), report(2, 1)}, 2)));
    VERIFY_OK(restart());
    VERIFY_ERROR(apply(closing({report(1, 2)}, 2)), core::ErrorKind::BadContract);
    QCOMPARE(ids(), (QStringList{u"r-1"_s, u"r-2"_s}));
    QCOMPARE(state().cursor, QString());
    VERIFY_OK(apply(page({report(1, 1)}, u"a"_s)));
    VERIFY_OK(apply(page({report(1, 2)}, u"b"_s))); // seen twice is one record
    VERIFY_ERROR(apply(closing({}, 2)), core::ErrorKind::BadContract);
    QCOMPARE(ids().size(), 2);
    VERIFY_OK(apply(closing({}, 1)));
    QCOMPARE(ids(), QStringList{u"r-1"_s});
}

void TestChangeWriter::poisonedRecordsCountAsSeen()
{
    VERIFY_OK(apply(closing({report(1, 1), report(2, 1)}, 2)));
    VERIFY_OK(restart());
    domain::ChangesPage last = closing({report(2, 1)}, 3);
    last.poison = {poison(u"r-1"_s, 9), poison(u"r-new"_s, 1)};
    VERIFY_OK(apply(last));
    QCOMPARE(ids(), (QStringList{u"r-1"_s, u"r-2"_s}));
}

void TestChangeWriter::retiredComesBackAndIsPurged()
{
    const QDateTime start = RecordSource::epoch();
    VERIFY_OK(apply(closing({report(1, 1), report(2, 4, u"cháy rừng"_s)}, 2)));
    VERIFY_OK(restart());
    VERIFY_OK(apply(closing({report(1, 1)}, 1), start));
    const auto back = apply(page({report(2, 4, u"cháy rừng"_s)}), start.addDays(10));
    VERIFY_OK(back);
    QCOMPARE(back->changedIds, QStringList{u"r-2"_s});
    QCOMPARE(ids(), (QStringList{u"r-1"_s, u"r-2"_s}));
    QCOMPARE(hits(u"chay rung"_s), 1);
    VERIFY_OK(restart());
    VERIFY_OK(apply(closing({report(1, 1)}, 1), start.addDays(11)));
    VERIFY_OK(apply(page({}), start.addDays(40)));
    QCOMPARE(m_cache->db().scalar("SELECT count(*) FROM reports"), core::Result<qint64>(2));
    VERIFY_OK(apply(page({}), start.addDays(42)));
    QCOMPARE(m_cache->db().scalar("SELECT count(*) FROM reports"), core::Result<qint64>(1));
}

void TestChangeWriter::tombstoneOfARetiredRecord()
{
    VERIFY_OK(apply(closing({report(1, 1), report(2, 1)}, 2)));
    VERIFY_OK(restart());
    VERIFY_OK(apply(closing({report(1, 1)}, 1)));
    const auto gone = apply(tombstones({u"r-2"_s}));
    VERIFY_OK(gone);
    QCOMPARE(gone->deleted, 0); // nobody saw it any more
    QCOMPARE(state().recordCount, 1);
    QCOMPARE(m_cache->db().scalar("SELECT count(*) FROM reports"), core::Result<qint64>(1));
}

void TestChangeWriter::statesSurvive()
{
    const store::SyncStateRepository states(m_cache->db());
    const auto all = states.all();
    VERIFY_OK(all);
    QCOMPARE(all->size(), domain::kCollections.size());
    QCOMPARE(all->front().collection, domain::kCollections.front());
    const store::CollectionState state{Collection::Tickets, u"c"_s, true, 3, 4, 5, RecordSource::epoch(), RecordSource::epoch().addSecs(1),
                                       RecordSource::epoch().addSecs(2), 6, u"timeout"_s, u"detail"_s};
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
    const auto applied = m_cache->apply(Collection::Tickets, page(records));
    VERIFY_OK(applied);
    QVERIFY(applied->many);
    QVERIFY(applied->changedIds.isEmpty());
    QCOMPARE(applied->upserted, 5001);
}

QTEST_GUILESS_MAIN(TestChangeWriter)
#include "tst_changewriter.moc"
