// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/olderstate.h"
#include "tests/store/reportfeed.h"

using namespace Qt::StringLiterals;
using domain::Collection;
using support::page;

namespace {

using Records = std::vector<domain::Record>;

Records reports(int from, int to, qint64 version)
{
    Records all;
    for (int number = from; number < to; ++number)
        all.emplace_back(ReportFeed::report(number, version));
    return all;
}

} // namespace

/// A backend that was restored from a backup is followed back, and only when a whole read proves
/// it. Nothing but a tombstone or a counted full read takes anything out of sight.
class TestOlderState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_feed = std::make_unique<ReportFeed>(); }
    void anExpiredCursorShowsNothingOld();
    void theOlderStateIsTakenInTheSecondRead();
    void aWrongCountTakesNothingBack();
    void anInterruptedProofStartsOver();
    void whatIsConfirmedMayStillBeNewer();
    void outsideOfAFullReadOlderIsStale();
    void hostilePagesRetireNothing_data();
    void hostilePagesRetireNothing();
    void aReadInTwoRunsIsCounted();
    void nothingAtAllIsBelievedOnlyInTheEnd();
    void aSecondSnapshotClosesNothing();
    void whatIsOnlyHereNeitherCountsNorGoes();
    void aTombstoneNeedsAFeed();
    void onlyTheUnsentIsRemoved();
    void aReleasedRecordCountsAsSeen();

private:
    [[nodiscard]] qint64 version(int number)
    {
        const auto here = store::versionHere(m_feed->db(), Collection::Reports,
                                             u"r-%1"_s.arg(number));
        return here && *here && !(*here)->retired ? (*here)->version : -1;
    }
    /// Ten reports, of version 5, read whole.
    void fill()
    {
        VERIFY_OK(m_feed->apply(ReportFeed::closing(reports(0, 10, 5), 10)));
        QCOMPARE(m_feed->ids().size(), 10);
    }
    std::unique_ptr<ReportFeed> m_feed;
};

void TestOlderState::anExpiredCursorShowsNothingOld()
{
    fill();
    VERIFY_OK(m_feed->restart());
    // A feed brings each record as it changed: the old version first, the new one in the end.
    VERIFY_OK(m_feed->apply(page(reports(0, 10, 2), u"a"_s)));
    QCOMPARE(version(3), 5);
    const auto closed = m_feed->apply(ReportFeed::closing(reports(0, 10, 5), 10));
    VERIFY_OK(closed);
    QVERIFY(closed->closed);
    QCOMPARE(closed->wentBack, 0);
    QCOMPARE(closed->retired, 0);
    QCOMPARE(m_feed->state().cursor, u"end"_s);
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM older_here"), support::ok(qint64(0)));
}

void TestOlderState::theOlderStateIsTakenInTheSecondRead()
{
    fill();
    VERIFY_OK(m_feed->restart());
    // Restored: three are older, seven are as they were.
    VERIFY_OK(m_feed->apply(page(reports(0, 3, 4), u"a"_s)));
    const auto first = m_feed->apply(ReportFeed::closing(reports(3, 10, 5), 10));
    VERIFY_OK(first);
    QCOMPARE(first->wentBack, 3);
    QCOMPARE(version(0), 5); // not before it is proven
    QCOMPARE(m_feed->state().cursor, QString());
    QVERIFY(m_feed->state().fullRead);
    QVERIFY(!m_feed->state().editsToCheck);
    VERIFY_OK(m_feed->apply(page(reports(0, 3, 4), u"a"_s)));
    QCOMPARE(version(0), 4);
    const auto second = m_feed->apply(ReportFeed::closing(reports(3, 10, 5), 10));
    VERIFY_OK(second);
    QCOMPARE(second->wentBack, 0);
    QVERIFY(m_feed->state().editsToCheck);
    QVERIFY(!m_feed->state().fullRead);
    QCOMPARE(m_feed->ids().size(), 10);
    QCOMPARE(version(2), 4);
    QCOMPARE(version(3), 5);
    QCOMPARE(m_feed->state().recordCount, 10);
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM older_here"), support::ok(qint64(0)));
}

void TestOlderState::aWrongCountTakesNothingBack()
{
    fill();
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(page(reports(0, 3, 4), u"a"_s)));
    VERIFY_ERROR(m_feed->apply(ReportFeed::closing(reports(3, 9, 5), 10)),
                 core::ErrorKind::BadContract);
    QCOMPARE(version(0), 5);
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM older_here WHERE confirmed = 1"),
             support::ok(qint64(0)));
    VERIFY_OK(m_feed->apply(page(reports(0, 3, 4), u"b"_s)));
    QCOMPARE(version(0), 5);
}

void TestOlderState::anInterruptedProofStartsOver()
{
    fill();
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(page(reports(0, 3, 4), u"a"_s)));
    VERIFY_OK(m_feed->restart()); // the cursor has expired on the way
    // This time the backend is as new as the desk: what the broken read said proves nothing.
    const auto closed = m_feed->apply(ReportFeed::closing(reports(0, 10, 5), 10));
    VERIFY_OK(closed);
    QCOMPARE(closed->wentBack, 0);
    QCOMPARE(version(0), 5);
}

void TestOlderState::whatIsConfirmedMayStillBeNewer()
{
    fill();
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(page(reports(0, 3, 4), u"a"_s)));
    VERIFY_OK(m_feed->apply(ReportFeed::closing(reports(3, 10, 5), 10)));
    // Between the two reads somebody has worked on it.
    VERIFY_OK(m_feed->apply(page(reports(0, 1, 7), u"a"_s)));
    VERIFY_OK(m_feed->apply(page(reports(1, 2, 4), u"b"_s)));
    VERIFY_OK(m_feed->apply(page(reports(1, 2, 6), u"c"_s)));
    VERIFY_OK(m_feed->apply(ReportFeed::closing(reports(2, 10, 5), 10)));
    QCOMPARE(version(0), 7);
    QCOMPARE(version(1), 6);
    QCOMPARE(version(2), 5);
}

void TestOlderState::outsideOfAFullReadOlderIsStale()
{
    fill();
    VERIFY_OK(m_feed->apply(page(reports(0, 3, 1), u"again"_s)));
    QCOMPARE(version(0), 5);
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM older_here"), support::ok(qint64(0)));
}

void TestOlderState::hostilePagesRetireNothing_data()
{
    QTest::addColumn<bool>("fullRead");
    QTest::addColumn<qint64>("count"); ///< -1: none
    QTest::addColumn<bool>("more");
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("refused");
    QTest::newRow("empty-and-no-more") << true << qint64(-1) << false << 0 << false;
    QTest::newRow("some-and-no-more") << true << qint64(-1) << false << 4 << false;
    QTest::newRow("count-too-high") << true << qint64(10) << false << 4 << true;
    QTest::newRow("count-too-low") << true << qint64(3) << false << 4 << true;
    QTest::newRow("nothing-counted") << true << qint64(0) << false << 0 << true;
    QTest::newRow("negative") << true << qint64(-5) << false << 0 << true;
    QTest::newRow("more-to-come") << true << qint64(4) << true << 4 << true;
    QTest::newRow("incremental") << false << qint64(4) << false << 4 << false;
    QTest::newRow("incremental-nothing") << false << qint64(0) << false << 0 << false;
}

void TestOlderState::hostilePagesRetireNothing()
{
    QFETCH(bool, fullRead);
    QFETCH(qint64, count);
    QFETCH(bool, more);
    QFETCH(int, items);
    QFETCH(bool, refused);
    fill();
    if (fullRead)
        VERIFY_OK(m_feed->restart());
    domain::ChangesPage hostile = page(reports(0, items, 5), u"x"_s, more);
    if (count != -1)
        hostile.snapshotCount = count;
    const auto applied = m_feed->apply(hostile);
    QCOMPARE(!applied.has_value(), refused);
    if (applied) {
        QCOMPARE(applied->retired, 0);
        QVERIFY(!applied->closed);
    }
    QCOMPARE(m_feed->ids().size(), 10);
    QCOMPARE(m_feed->state().recordCount, 10);
    QVERIFY(m_feed->state().complete);
}

void TestOlderState::aReadInTwoRunsIsCounted()
{
    fill();
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(page(reports(0, 4, 5), u"a"_s)));
    // The program was ended here; what it has seen is in the cache.
    const auto closed = m_feed->apply(ReportFeed::closing(reports(4, 8, 5), 8));
    VERIFY_OK(closed);
    QCOMPARE(closed->retired, 2);
    QCOMPARE(m_feed->ids().size(), 8);
}

void TestOlderState::nothingAtAllIsBelievedOnlyInTheEnd()
{
    fill();
    VERIFY_OK(m_feed->restart());
    VERIFY_ERROR(m_feed->apply(ReportFeed::closing({}, 0)), core::ErrorKind::BadContract);
    auto state = m_feed->state();
    state.failures = 3; // it has said so again and again
    VERIFY_OK(store::SyncStateRepository(m_feed->db()).save(state));
    const auto closed = m_feed->apply(ReportFeed::closing({}, 0));
    VERIFY_OK(closed);
    QCOMPARE(closed->retired, 10);
    QVERIFY(m_feed->ids().isEmpty());
    // Kept for thirty days all the same.
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM reports"), support::ok(qint64(10)));
}

void TestOlderState::aSecondSnapshotClosesNothing()
{
    fill();
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(ReportFeed::closing(reports(0, 9, 5), 9)));
    QCOMPARE(m_feed->ids().size(), 9);
    const auto again = m_feed->apply(ReportFeed::closing(reports(0, 1, 6), 1));
    VERIFY_OK(again);
    QVERIFY(!again->closed);
    QCOMPARE(m_feed->ids().size(), 9);
}

void TestOlderState::whatIsOnlyHereNeitherCountsNorGoes()
{
    fill();
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(page(reports(0, 5, 5), u"a"_s)));
    // Opened at this desk in the middle of the read, and an answer to an edit.
    VERIFY_OK(m_feed->apply(page(reports(50, 51, 0), QString())));
    VERIFY_OK(m_feed->apply(page(reports(7, 8, 6), QString())));
    const auto closed = m_feed->apply(ReportFeed::closing(reports(5, 10, 6), 10));
    VERIFY_OK(closed);
    QCOMPARE(closed->retired, 0);
    QCOMPARE(m_feed->ids().size(), 11);
    QCOMPARE(m_feed->state().recordCount, 11);
}

void TestOlderState::aTombstoneNeedsAFeed()
{
    fill();
    VERIFY_OK(m_feed->apply(support::tombstones({u"r-1"_s}, QString())));
    QCOMPARE(m_feed->ids().size(), 10);
    VERIFY_OK(m_feed->apply(support::tombstones({u"r-1"_s}, u"next"_s)));
    QCOMPARE(m_feed->ids().size(), 9);
}

void TestOlderState::onlyTheUnsentIsRemoved()
{
    fill();
    VERIFY_OK(m_feed->apply(page(reports(50, 51, 0), QString())));
    store::ChangeWriter writer(m_feed->db());
    QCOMPARE(writer.removeUnsent(Collection::Reports, u"r-1"_s), support::ok(false));
    QCOMPARE(writer.removeUnsent(Collection::Reports, u"r-50"_s), support::ok(true));
    VERIFY_OK(writer.commit());
    QCOMPARE(m_feed->ids().size(), 10);
    QCOMPARE(m_feed->state().recordCount, 10);
}

void TestOlderState::aReleasedRecordCountsAsSeen()
{
    VERIFY_OK(m_feed->restart());
    domain::ChangesPage first = page(reports(0, 3, 1), u"a"_s);
    first.poison = {ReportFeed::poison(u"r-9"_s, 4)};
    VERIFY_OK(m_feed->apply(first));
    store::ChangeWriter writer(m_feed->db());
    VERIFY_ERROR(writer.release(Collection::Reports, u"r-8"_s, ReportFeed::report(8, 1), {}),
                 core::ErrorKind::NotFound);
    const auto released = writer.release(Collection::Reports, u"r-9"_s, ReportFeed::report(9, 4),
                                         support::RecordSource::epoch());
    VERIFY_OK(released);
    VERIFY_OK(writer.commit());
    QCOMPARE(released->changedIds, QStringList{u"r-9"_s});
    QCOMPARE(m_feed->state().cursor, u"a"_s);
    QVERIFY(store::SyncStateRepository(m_feed->db()).quarantine()->empty());
    VERIFY_OK(m_feed->apply(ReportFeed::closing(reports(3, 4, 1), 5)));
    QCOMPARE(m_feed->ids().size(), 5);
}

QTEST_GUILESS_MAIN(TestOlderState)
#include "tst_olderstate.moc"
