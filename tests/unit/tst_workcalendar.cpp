// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workcalendar.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using domain::WorkCalendar;

namespace {

QDateTime local(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    moment.setTimeZone(QTimeZone::fromSecondsAheadOfUtc(7 * 3600));
    return moment;
}

domain::CalendarDay day(const QDate &date, const QString &kind)
{
    return {.id = date.toString(Qt::ISODate), .version = 1, .date = date, .kind = kind, .name = {}};
}

/// Tết 2025 (28/01–31/01 here), 26/04/2025 worked for 02/05/2025.
WorkCalendar calendar()
{
    std::vector<domain::CalendarDay> days;
    for (int d = 28; d <= 31; ++d)
        days.push_back(day(QDate(2025, 1, d), u"holiday"_s));
    days.push_back(day(QDate(2025, 4, 30), u"holiday"_s));
    days.push_back(day(QDate(2025, 5, 1), u"holiday"_s));
    days.push_back(day(QDate(2025, 5, 2), u"swapped-off"_s));
    days.push_back(day(QDate(2025, 4, 26), u"swapped-work"_s));
    return WorkCalendar(days);
}

} // namespace

class TestWorkCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void after_data();
    void after();
    void hoursBetween_data();
    void hoursBetween();
    void oneIsTheOthersInverse();
    void nothingForNothing();
};

void TestWorkCalendar::after_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<double>("hours");
    QTest::addColumn<QString>("to");
    QTest::newRow("inside a shift") << u"2025-06-12 08:00"_s << 2.0 << u"2025-06-12 10:00"_s;
    QTest::newRow("to its very end") << u"2025-06-12 08:00"_s << 3.5 << u"2025-06-12 11:30"_s;
    QTest::newRow("over noon") << u"2025-06-12 10:30"_s << 2.0 << u"2025-06-12 14:30"_s;
    QTest::newRow("sent at night") << u"2025-06-12 22:00"_s << 1.0 << u"2025-06-13 08:30"_s;
    QTest::newRow("Friday evening") << u"2025-06-13 17:30"_s << 8.0 << u"2025-06-16 17:30"_s;
    QTest::newRow("over Tết") << u"2025-01-27 16:30"_s << 2.0 << u"2025-02-03 08:30"_s;
    QTest::newRow("a worked Saturday") << u"2025-04-25 17:00"_s << 1.0 << u"2025-04-26 08:00"_s;
    QTest::newRow("three days") << u"2025-06-10 08:00"_s << 24.0 << u"2025-06-13 08:00"_s;
    QTest::newRow("no hours, at night") << u"2025-06-12 22:00"_s << 0.0 << u"2025-06-13 07:30"_s;
}

void TestWorkCalendar::after()
{
    QFETCH(QString, from);
    QFETCH(double, hours);
    QFETCH(QString, to);
    QCOMPARE(calendar().after(local(from), hours), local(to));
}

void TestWorkCalendar::hoursBetween_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("hours");
    QTest::newRow("same moment") << u"2025-06-12 08:00"_s << u"2025-06-12 08:00"_s << 0.0;
    QTest::newRow("backwards") << u"2025-06-12 09:00"_s << u"2025-06-12 08:00"_s << 0.0;
    QTest::newRow("over noon") << u"2025-06-12 10:30"_s << u"2025-06-12 14:30"_s << 2.0;
    QTest::newRow("a night") << u"2025-06-12 17:30"_s << u"2025-06-13 07:30"_s << 0.0;
    QTest::newRow("a weekend") << u"2025-06-13 16:30"_s << u"2025-06-16 08:30"_s << 2.0;
    QTest::newRow("a whole week") << u"2025-06-09 00:00"_s << u"2025-06-15 23:59"_s << 40.0;
    QTest::newRow("holidays") << u"2025-04-29 17:30"_s << u"2025-05-04 23:00"_s << 0.0;
}

void TestWorkCalendar::hoursBetween()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, hours);
    QCOMPARE(calendar().hoursBetween(local(from), local(to)), hours);
}

void TestWorkCalendar::oneIsTheOthersInverse()
{
    const WorkCalendar days = calendar();
    const QDateTime from = local(u"2025-01-20 09:10"_s);
    for (double hours = 0.5; hours < 120; hours += 7.25)
        QCOMPARE(days.hoursBetween(from, days.after(from, hours)), hours);
}

void TestWorkCalendar::nothingForNothing()
{
    QVERIFY(!calendar().after({}, 3).isValid());
    QCOMPARE(calendar().hoursBetween({}, local(u"2025-06-12 08:00"_s)), 0.0);
    std::vector<domain::CalendarDay> never;
    for (QDate date(2025, 1, 1); date.year() < 2036; date = date.addDays(1))
        never.push_back(day(date, u"holiday"_s));
    QVERIFY(!WorkCalendar(never).after(local(u"2025-01-02 08:00"_s), 1).isValid());
}

QTEST_APPLESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
