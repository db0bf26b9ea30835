// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/freshness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::Freshness;
using domain::Period;

namespace {

domain::Indicator monthly()
{
    domain::Indicator one;
    one.periodKind = domain::PeriodKind::Month;
    one.dueDays = 6;
    return one;
}

const QDate kToday(2025, 6, 12);

} // namespace

/// When a source closes a period, and when its value is late.
class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshness_data()
    {
        QTest::addColumn<QString>("latest");
        QTest::addColumn<int>("freshness");
        // Monthly, due six days after the month: on 12 June the May value is there or late.
        QTest::newRow("this-month") << u"2025-05"_s << int(Freshness::Fresh);
        QTest::newRow("a-few-days-over") << u"2025-04"_s << int(Freshness::Due);
        QTest::newRow("months-over") << u"2025-02"_s << int(Freshness::Late);
    }
    void freshness()
    {
        QFETCH(QString, latest);
        QFETCH(int, freshness);
        QCOMPARE(int(analysis::freshnessOf(monthly(), Period::fromCode(latest), kToday)),
                 freshness);
    }
    void windowsCloseBeforeTheCalendar_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QDate>("closes");
        QTest::newRow("calendar") << u"calendar"_s << u"2025-05"_s << QDate(2025, 5, 31);
        QTest::newRow("administrative-month")
            << u"mid-month"_s << u"2025-05"_s << QDate(2025, 5, 14);
        QTest::newRow("administrative-quarter")
            << u"mid-month"_s << u"2025-Q2"_s << QDate(2025, 6, 14);
        QTest::newRow("administrative-year") << u"mid-month"_s << u"2025"_s << QDate(2025, 12, 14);
        QTest::newRow("health-month") << u"health-month"_s << u"2025-10"_s << QDate(2025, 10, 17);
        QTest::newRow("week-to-thursday")
            << u"thursday-week"_s << u"2025-W23"_s << QDate(2025, 6, 5);
        QTest::newRow("a-day-is-a-day") << u"mid-month"_s << u"2025-06-10"_s << QDate(2025, 6, 10);
    }
    void windowsCloseBeforeTheCalendar()
    {
        QFETCH(QString, window);
        QFETCH(QString, period);
        auto one = monthly();
        one.windowRule = window;
        QTEST(analysis::windowEnd(one, *Period::fromCode(period)), "closes");
    }
    void aClosedWindowMakesTheOldValueLate()
    {
        auto one = monthly();
        one.windowRule = u"mid-month"_s;
        // June closed on the 14th and was due on the 20th; by the calendar it would be fresh.
        const auto may = Period::fromCode(u"2025-05");
        QCOMPARE(analysis::freshnessOf(one, may, QDate(2025, 6, 20)), Freshness::Fresh);
        QCOMPARE(analysis::freshnessOf(one, may, QDate(2025, 6, 21)), Freshness::Due);
        QCOMPARE(analysis::freshnessOf(one, may, QDate(2025, 6, 30)), Freshness::Late);
    }
    void theFutureIsNotFresh()
    {
        QCOMPARE(analysis::freshnessOf(monthly(), Period::fromCode(u"2025-07"), kToday),
                 Freshness::Unknown);
    }
    void unknownIsNeverFresh()
    {
        QCOMPARE(analysis::freshnessOf(monthly(), std::nullopt, kToday), Freshness::Unknown);
        auto rhythmless = monthly();
        rhythmless.periodKind = domain::PeriodKind::Unknown;
        QCOMPARE(analysis::freshnessOf(rhythmless, Period::fromCode(u"2025-05"), kToday),
                 Freshness::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
