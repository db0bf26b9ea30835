// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/reportfeed.h"

using namespace Qt::StringLiterals;
using domain::ReportId;
using support::page;
using support::RecordSource;
using support::tombstones;

/// Full reads: what was not seen is retired only when the count is right, is restorable, and is
/// purged after 30 days.
class TestFullRead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_feed = std::make_unique<ReportFeed>(); }
    void fullReadRetiresTheUnseen();
    void wrongCountRetiresNothing();
    void poisonedRecordsCountAsSeen();
    void retiredComesBackAndIsPurged();
    void tombstoneOfARetiredRecord();

private:
    std::unique_ptr<ReportFeed> m_feed;
};

void TestFullRead::fullReadRetiresTheUnseen()
{
    VERIFY_OK(m_feed->apply(ReportFeed::closing(
        {ReportFeed::report(1, 1), ReportFeed::report(2, 1), ReportFeed::report(3, 1, u"sạt lở"_s)},
        3)));
    VERIFY_OK(m_feed->restart());
    QCOMPARE(m_feed->state().cursor, QString());
    QCOMPARE(m_feed->ids().size(), 3); // the old data stays on screen
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 1)}, u"a"_s)));
    QCOMPARE(m_feed->ids().size(), 3);
    const auto closed = m_feed->apply(
        ReportFeed::closing({ReportFeed::report(2, 5), ReportFeed::report(4, 1)}, 3));
    VERIFY_OK(closed);
    QCOMPARE(closed->retired, 1);
    QVERIFY(closed->changedIds.contains(u"r-3"_s));
    QCOMPARE(m_feed->ids(), (QStringList{u"r-1"_s, u"r-2"_s, u"r-4"_s}));
    QCOMPARE(m_feed->hits(u"sat lo"_s), 0);
    VERIFY_ERROR(store::ReportRepository(m_feed->db()).report(ReportId(u"r-3"_s)),
                 core::ErrorKind::NotFound);
    QCOMPARE(m_feed->state().recordCount, 3);
    QVERIFY(m_feed->state().complete);
}

void TestFullRead::wrongCountRetiresNothing()
{
    VERIFY_OK(m_feed->apply(
        ReportFeed::closing({ReportFeed::report(1, 1), ReportFeed::report(2, 1)}, 2)));
    VERIFY_OK(m_feed->restart());
    VERIFY_ERROR(m_feed->apply(ReportFeed::closing({ReportFeed::report(1, 2)}, 2)),
                 core::ErrorKind::BadContract);
    QCOMPARE(m_feed->ids(), (QStringList{u"r-1"_s, u"r-2"_s}));
    QCOMPARE(m_feed->state().cursor, QString());
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 1)}, u"a"_s)));
    VERIFY_OK(m_feed->apply(page({ReportFeed::report(1, 2)}, u"b"_s))); // seen twice is one record
    VERIFY_ERROR(m_feed->apply(ReportFeed::closing({}, 2)), core::ErrorKind::BadContract);
    QCOMPARE(m_feed->ids().size(), 2);
    VERIFY_OK(m_feed->apply(ReportFeed::closing({}, 1)));
    QCOMPARE(m_feed->ids(), QStringList{u"r-1"_s});
}

void TestFullRead::poisonedRecordsCountAsSeen()
{
    VERIFY_OK(m_feed->apply(
        ReportFeed::closing({ReportFeed::report(1, 1), ReportFeed::report(2, 1)}, 2)));
    VERIFY_OK(m_feed->restart());
    domain::ChangesPage last = ReportFeed::closing({ReportFeed::report(2, 1)}, 3);
    last.poison = {ReportFeed::poison(u"r-1"_s, 9), ReportFeed::poison(u"r-new"_s, 1)};
    VERIFY_OK(m_feed->apply(last));
    QCOMPARE(m_feed->ids(), (QStringList{u"r-1"_s, u"r-2"_s}));
}

void TestFullRead::retiredComesBackAndIsPurged()
{
    const QDateTime start = RecordSource::epoch();
    VERIFY_OK(m_feed->apply(ReportFeed::closing(
        {ReportFeed::report(1, 1), ReportFeed::report(2, 4, u"cháy rừng"_s)}, 2)));
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(ReportFeed::closing({ReportFeed::report(1, 1)}, 1), start));
    const auto back = m_feed->apply(page({ReportFeed::report(2, 4, u"cháy rừng"_s)}),
                                    start.addDays(10));
    VERIFY_OK(back);
    QCOMPARE(back->changedIds, QStringList{u"r-2"_s});
    QCOMPARE(m_feed->ids(), (QStringList{u"r-1"_s, u"r-2"_s}));
    QCOMPARE(m_feed->hits(u"chay rung"_s), 1);
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(ReportFeed::closing({ReportFeed::report(1, 1)}, 1), start.addDays(11)));
    VERIFY_OK(m_feed->apply(page({}), start.addDays(40)));
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM reports"), core::Result<qint64>(2));
    VERIFY_OK(m_feed->apply(page({}), start.addDays(42)));
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM reports"), core::Result<qint64>(1));
}

void TestFullRead::tombstoneOfARetiredRecord()
{
    VERIFY_OK(m_feed->apply(
        ReportFeed::closing({ReportFeed::report(1, 1), ReportFeed::report(2, 1)}, 2)));
    VERIFY_OK(m_feed->restart());
    VERIFY_OK(m_feed->apply(ReportFeed::closing({ReportFeed::report(1, 1)}, 1)));
    const auto gone = m_feed->apply(tombstones({u"r-2"_s}));
    VERIFY_OK(gone);
    QCOMPARE(gone->deleted, 0); // nobody saw it any more
    QCOMPARE(m_feed->state().recordCount, 1);
    QCOMPARE(m_feed->db().scalar("SELECT count(*) FROM reports"), core::Result<qint64>(1));
}

QTEST_GUILESS_MAIN(TestFullRead)
#include "tst_fullread.moc"
