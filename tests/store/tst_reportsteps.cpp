// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkload.h"
#include "models/store/cachefile.h"
#include "models/store/statement.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using domain::Collection;

namespace {

domain::ReportEvent moveOf(const QString &report, int number, const QString &to, qint64 at)
{
    domain::ReportEvent one;
    one.id = domain::ReportEventId(u"%1-e%2"_s.arg(report).arg(number));
    one.version = 1;
    one.reportId = domain::ReportId(report);
    one.at = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
    one.kind = u"state"_s;
    one.toState = to;
    return one;
}

domain::Report report(const QString &id)
{
    support::RecordSource source(1);
    domain::Report one = source.report(0);
    one.id = domain::ReportId(id);
    return one;
}

/// "id received forwarded returned" of every row, by id.
QStringList stepsIn(const store::Database &db, const QByteArray &table)
{
    QStringList rows;
    auto select = db.prepare(
        QByteArray("SELECT reports.id, received_at, forwarded_at, returned FROM " + table +
                   " JOIN reports ON reports.row = report_row ORDER BY reports.id"));
    while (select && select->step().value_or(false))
        rows << u"%1 %2 %3 %4"_s.arg(select->text(0), select->text(1), select->text(2),
                                     select->text(3));
    return rows;
}

std::vector<domain::Record> records(const std::vector<domain::ReportEvent> &events)
{
    return {events.begin(), events.end()};
}

} // namespace

/// The table of steps says what the events say, whatever comes in which order.
class TestReportSteps : public QObject
{
    Q_OBJECT

    const std::vector<domain::ReportEvent> m_events{
        moveOf(u"a"_s, 1, u"TIEP_NHAN"_s, 10), moveOf(u"a"_s, 2, u"DA_CHUYEN"_s, 20),
        moveOf(u"a"_s, 3, u"TRA_LAI"_s, 30),   moveOf(u"a"_s, 4, u"DA_CHUYEN"_s, 40),
        moveOf(u"b"_s, 1, u"TIEP_NHAN"_s, 15), moveOf(u"a"_s, 5, {}, 50)};
    const QStringList m_steps{u"a 10 20 1"_s, u"b 15  0"_s};

private Q_SLOTS:
    void eventsAfterTheirReport()
    {
        support::Cache cache;
        VERIFY_OK(
            cache.apply(Collection::Reports, support::page({report(u"a"_s), report(u"b"_s)})));
        VERIFY_OK(cache.apply(Collection::ReportEvents, support::page(records(m_events))));
        QCOMPARE(stepsIn(cache.db(), "report_steps"), m_steps);
        QCOMPARE(stepsIn(cache.db(), "report_step_rows"), m_steps);
    }
    void eventsBeforeTheirReport()
    {
        support::Cache cache;
        VERIFY_OK(cache.apply(Collection::ReportEvents, support::page(records(m_events))));
        QCOMPARE(cache.db().scalar("SELECT count(*) FROM report_steps"), core::Result<qint64>(0));
        VERIFY_OK(
            cache.apply(Collection::Reports, support::page({report(u"a"_s), report(u"b"_s)})));
        QCOMPARE(stepsIn(cache.db(), "report_steps"), m_steps);
    }
    void eventsInBulk()
    {
        support::Cache cache;
        VERIFY_OK(
            cache.apply(Collection::Reports, support::page({report(u"a"_s), report(u"b"_s)})));
        store::ChangeWriter writer(cache.db());
        VERIFY_OK(writer.beginBulk(Collection::ReportEvents));
        VERIFY_OK(writer.apply(Collection::ReportEvents, support::page(records(m_events)),
                               support::RecordSource::epoch()));
        VERIFY_OK(writer.commit());
        QCOMPARE(cache.db().scalar("SELECT count(*) FROM report_steps"), core::Result<qint64>(0));
        VERIFY_OK(writer.finishBulk(Collection::ReportEvents, {}));
        QCOMPARE(stepsIn(cache.db(), "report_steps"), m_steps);
        QCOMPARE(store::BulkLoad(cache.db(), Collection::ReportEvents).isUnfinished(),
                 support::ok(false));
    }
    void whatIsTakenBackCountsNoMore()
    {
        support::Cache cache;
        VERIFY_OK(
            cache.apply(Collection::Reports, support::page({report(u"a"_s), report(u"b"_s)})));
        VERIFY_OK(cache.apply(Collection::ReportEvents, support::page(records(m_events))));
        VERIFY_OK(cache.apply(Collection::ReportEvents, support::tombstones({u"a-e3"_s})));
        QCOMPARE(stepsIn(cache.db(), "report_steps"), QStringList({u"a 10 20 0"_s, u"b 15  0"_s}));
        domain::ReportEvent moved = m_events[0];
        moved.version = 2;
        moved.at = moved.at.addMSecs(5);
        VERIFY_OK(cache.apply(Collection::ReportEvents, support::page({moved})));
        QCOMPARE(stepsIn(cache.db(), "report_steps"), QStringList({u"a 15 20 0"_s, u"b 15  0"_s}));
        VERIFY_OK(cache.apply(Collection::Reports, support::tombstones({u"a"_s})));
        QCOMPARE(cache.db().scalar("SELECT count(*) FROM report_steps"), core::Result<qint64>(1));
    }
    void anOlderFileIsTakenInWhenItIsOpened()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"cache.db"_s);
        {
            auto old = store::Database::open(path, support::key(),
                                             store::OpenMode::ReadWriteCreate);
            VERIFY_OK(old);
            VERIFY_OK(store::migrate(*old, store::migrations(), 5));
            VERIFY_OK(old->execute(
                "INSERT INTO reports(id, version, generation, ord, open, outcome, state, sent_at, "
                "due_at, original_due_at, resolved_at) VALUES('a', 1, 0, 1, 0, 4, 9, 0, 9, 5, 7);"
                "INSERT INTO report_events(id, version, generation, report_id, at, to_state) "
                "VALUES('e', 1, 0, 'a', 10, 'TIEP_NHAN')"));
        }
        const store::CacheFile file{path, support::key(), true, false, true};
        auto opened = file.open();
        VERIFY_OK(opened);
        QCOMPARE(stepsIn(opened->database, "report_steps"), QStringList{u"a 10  0"_s});
        QCOMPARE(opened->database.scalar("SELECT outcome FROM reports"), core::Result<qint64>(20));
    }
    void oneReportsStepsAreLookedUpByItsEvents()
    {
        support::Cache cache;
        auto plan = cache.db().prepare("EXPLAIN QUERY PLAN SELECT report_row FROM report_step_rows "
                                       "WHERE report_id = 'a' AND report_row IS NOT NULL");
        VERIFY_OK(plan);
        QStringList steps;
        while (plan->step().value_or(false))
            steps << plan->text(3);
        QVERIFY2(steps.join(u'\n').contains(u"report_events_by_report (report_id=?)"_s),
                 qPrintable(steps.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestReportSteps)
#include "tst_reportsteps.moc"
