// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportdays.h"
#include "models/store/readerpool.h"
#include "tests/store/reportoracle.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

/// Reports per day under any filter, against counting by hand.
class TestReportDays : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    store::ChangeHub m_hub;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::vector<domain::Report> m_reports;

    static bool settled(const items::ReportDays &days)
    {
        return QTest::qWaitFor([&days] { return !days.isLoading(); });
    }
    [[nodiscard]] std::vector<items::DayCount> expected(const domain::ReportFilter &filter) const
    {
        std::map<QDate, qint64> days;
        for (const auto &report : m_reports) {
            if (oracle::matches(filter, report))
                ++days[report.sentAt.toOffsetFromUtc(7 * 3600).date()];
        }
        std::vector<items::DayCount> counts;
        for (const auto &[day, count] : days)
            counts.push_back({day, count});
        return counts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        support::RecordSource source(11);
        std::vector<domain::Record> records;
        for (int number = 0; number < 2000; ++number) {
            m_reports.push_back(source.report(number));
            records.emplace_back(m_reports.back());
        }
        VERIFY_OK(m_cache.apply(domain::Collection::Reports, support::page(std::move(records))));
        m_readers = std::make_unique<store::ReaderPool>(m_cache.path(), support::key());
    }
    void cleanupTestCase() { m_readers.reset(); }

    void anyFilterEqualsTheOracle()
    {
        items::ReportDays days(*m_readers, m_hub);
        support::RecordSource random(3);
        for (int round = 0; round < 60; ++round) {
            const auto filter = oracle::randomFilter(random);
            days.setFilter(filter);
            QVERIFY(settled(days));
            QVERIFY(days.content());
            QCOMPARE(*days.content(), expected(filter));
        }
    }
    void wordsNarrowToo()
    {
        items::ReportDays days(*m_readers, m_hub);
        days.setFilter({.text = u"PA-2025-000042"_s});
        QVERIFY(settled(days));
        QCOMPARE(days.content()->size(), size_t(1));
        QCOMPARE(days.content()->front().day,
                 m_reports[42].sentAt.toOffsetFromUtc(7 * 3600).date());
    }
    void aMinuteGoneByAsksNothingAnew()
    {
        items::ReportDays days(*m_readers, m_hub);
        domain::ReportFilter filter;
        filter.openOnly = true;
        filter.now = support::RecordSource::epoch();
        days.setFilter(filter);
        QVERIFY(settled(days));
        filter.now = filter.now.addSecs(60);
        days.setFilter(filter);
        QVERIFY(!days.isLoading());
        filter.overdueOnly = true; // now the moment counts
        days.setFilter(filter);
        QVERIFY(settled(days));
        filter.now = filter.now.addDays(3);
        const QSignalSpy asked(&days, &items::ReportDays::changed);
        days.setFilter(filter);
        QVERIFY(!asked.isEmpty()); // it loads, and a quick answer may be here already
        QVERIFY(settled(days));
        QCOMPARE(*days.content(), expected(filter));
    }
    void aChangeInTheCacheIsFollowed()
    {
        items::ReportDays days(*m_readers, m_hub);
        days.setFilter({});
        QVERIFY(settled(days));
        auto added = m_reports.front();
        added.id = domain::ReportId(u"r-added"_s);
        added.sentAt = QDateTime(QDate(2025, 6, 1), QTime(20, 0), QTimeZone::UTC);
        VERIFY_OK(m_cache.apply(domain::Collection::Reports, support::page({added})));
        m_hub.post(domain::Collection::Reports, {});
        // In UTC+7 it is the next day already.
        QTRY_COMPARE(days.content()->back(), (items::DayCount{QDate(2025, 6, 2), 1}));
    }
};

QTEST_GUILESS_MAIN(TestReportDays)
#include "tst_reportdays.moc"
