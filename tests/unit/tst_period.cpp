// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/indicator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Period;
using domain::PeriodKind;

/// Arithmetic and codes of reporting periods.
class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codes_data();
    void codes();
    void refuses_data();
    void refuses();
    void containsEveryDay_data();
    void containsEveryDay();
};

void TestPeriod::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("lastYear");
    QTest::newRow("day") << u"2025-05-20"_s << QDate(2025, 5, 20) << QDate(2025, 5, 20)
                         << u"2025-05-19"_s << u"2024-05-20"_s;
    QTest::newRow("leap-day") << u"2024-02-29"_s << QDate(2024, 2, 29) << QDate(2024, 2, 29)
                              << u"2024-02-28"_s << u"2023-02-28"_s;
    QTest::newRow("week") << u"2025-W21"_s << QDate(2025, 5, 19) << QDate(2025, 5, 25)
                          << u"2025-W20"_s << u"2024-W21"_s;
    QTest::newRow("week-in-two-years") << u"2025-W01"_s << QDate(2024, 12, 30) << QDate(2025, 1, 5)
                                       << u"2024-W52"_s << u"2024-W01"_s;
    QTest::newRow("week-53") << u"2020-W53"_s << QDate(2020, 12, 28) << QDate(2021, 1, 3)
                             << u"2020-W52"_s << u"2019-W52"_s;
    QTest::newRow("month") << u"2025-05"_s << QDate(2025, 5, 1) << QDate(2025, 5, 31)
                           << u"2025-04"_s << u"2024-05"_s;
    QTest::newRow("january") << u"2025-01"_s << QDate(2025, 1, 1) << QDate(2025, 1, 31)
                             << u"2024-12"_s << u"2024-01"_s;
    QTest::newRow("quarter") << u"2025-Q2"_s << QDate(2025, 4, 1) << QDate(2025, 6, 30)
                             << u"2025-Q1"_s << u"2024-Q2"_s;
    QTest::newRow("first-quarter")
        << u"2025-Q1"_s << QDate(2025, 1, 1) << QDate(2025, 3, 31) << u"2024-Q4"_s << u"2024-Q1"_s;
    QTest::newRow("school-year") << u"2024-2025"_s << QDate(2024, 9, 1) << QDate(2025, 8, 31)
                                 << u"2023-2024"_s << u"2023-2024"_s;
    QTest::newRow("year") << u"2025"_s << QDate(2025, 1, 1) << QDate(2025, 12, 31) << u"2024"_s
                          << u"2024"_s;
}

void TestPeriod::codes()
{
    QFETCH(QString, code);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QString, previous);
    QFETCH(QString, lastYear);
    const auto period = Period::fromCode(code);
    QVERIFY(period);
    QCOMPARE(period->start, start);
    QCOMPARE(period->end, end);
    QCOMPARE(period->code(), code);
    QCOMPARE(period->previous().code(), previous);
    QCOMPARE(period->samePeriodLastYear().code(), lastYear);
    QCOMPARE(period->previous().end.addDays(1), start);
}

void TestPeriod::refuses_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", "20", "2025-13", "2025-00", "2025-W00", "2025-W54", "2025-W53",
                             "2025-Q0", "2025-Q5", "2025-02-30", "2024-2026", "2025-", "2025 05",
                             "2025-5", "2025-W1", "+025", "2025-+5", "2025-05-2x", "2025-05-200"})
        QTest::newRow(code[0] ? code : "empty") << QString::fromLatin1(code);
}

void TestPeriod::refuses()
{
    QFETCH(QString, code);
    QVERIFY(!Period::fromCode(code));
}

void TestPeriod::containsEveryDay_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::newRow("day") << PeriodKind::Day;
    QTest::newRow("week") << PeriodKind::Week;
    QTest::newRow("month") << PeriodKind::Month;
    QTest::newRow("quarter") << PeriodKind::Quarter;
    QTest::newRow("school-year") << PeriodKind::SchoolYear;
    QTest::newRow("year") << PeriodKind::Year;
}

void TestPeriod::containsEveryDay()
{
    QFETCH(PeriodKind, kind);
    for (QDate day(2019, 12, 1); day < QDate(2026, 2, 1); day = day.addDays(1)) {
        const Period period = Period::containing(kind, day);
        QVERIFY(period.start <= day && day <= period.end);
        QCOMPARE(Period::fromCode(period.code()), std::optional(period));
        QCOMPARE(Period::containing(kind, period.start), period);
        QCOMPARE(Period::containing(kind, period.end), period);
    }
}

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
