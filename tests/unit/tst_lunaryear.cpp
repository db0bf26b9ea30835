// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/lunaryear.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using domain::Period;

namespace {

double sine(double degrees)
{
    return std::sin(degrees * M_PI / 180);
}

/// The moment of a new moon as a Julian day, to a few minutes (Meeus, Astronomical Algorithms,
/// chapter 49, the largest terms); number 0 is that of 6 January 2000.
double newMoon(int number)
{
    const double k = number;
    const double t = k / 1236.85;
    const double e = 1 - 0.002516 * t;
    const double sun = 2.5534 + 29.10535670 * k;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
    const double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
    const double omega = 124.7746 - 1.56375588 * k;
    return 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.40720 * sine(moon) +
           0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * node) +
           0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun) +
           0.00208 * e * e * sine(2 * sun) - 0.00111 * sine(moon - 2 * node) -
           0.00057 * sine(moon + 2 * node) + 0.00056 * e * sine(2 * moon + sun) -
           0.00042 * sine(3 * moon) + 0.00042 * e * sine(sun + 2 * node) +
           0.00038 * e * sine(sun - 2 * node) - 0.00024 * e * sine(2 * moon - sun) -
           0.00017 * sine(omega) - 70.0 / 86400; // terrestrial to universal time
}

/// Its day in Việt Nam, UTC+7.
QDate dayOf(double julian)
{
    return QDate::fromJulianDay(qint64(std::floor(julian + 0.5 + 7.0 / 24)));
}

/// The new moon between 21 January and 20 February; the lunar year begins with it (there is exactly
/// one, except where the limits move by a day: none of these years).
QDate newYearByTheMoon(int year)
{
    const int about = int(std::floor((year - 2000) * 12.3685));
    for (int number = about - 1; number <= about + 3; ++number) {
        const QDate day = dayOf(newMoon(number));
        if (day >= QDate(year, 1, 21) && day <= QDate(year, 2, 20))
            return day;
    }
    return {};
}

domain::Observation value(const QString &period, double amount)
{
    domain::Observation one;
    one.period = *Period::fromCode(period);
    one.value = amount;
    one.status = domain::ValueStatus::Official;
    return one;
}

} // namespace

/// Tết and the comparisons that it spoils.
class TestLunarYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheMoons()
    {
        for (int year = 2015; year <= 2035; ++year)
            QCOMPARE(analysis::lunarNewYear(year), newYearByTheMoon(year));
    }
    void theTableHasEnds()
    {
        QVERIFY(!analysis::lunarNewYear(2014).isValid());
        QVERIFY(!analysis::lunarNewYear(2036).isValid());
    }
    void theHolidayIsAWeek()
    {
        // 29 January 2025: 27 January to 2 February.
        QCOMPARE(analysis::holidayDays(QDate(2025, 1, 1), QDate(2025, 3, 31)), 7);
        QCOMPARE(analysis::holidayDays(QDate(2025, 1, 1), QDate(2025, 1, 31)), 5);
        QCOMPARE(analysis::holidayDays(QDate(2025, 2, 1), QDate(2025, 2, 28)), 2);
        QCOMPARE(analysis::holidayDays(QDate(2025, 1, 27), QDate(2025, 1, 27)), 1);
        QCOMPARE(analysis::holidayDays(QDate(2025, 1, 26), QDate(2025, 1, 26)), 0);
        QCOMPARE(analysis::holidayDays(QDate(2025, 2, 2), QDate(2025, 2, 2)), 1);
        QCOMPARE(analysis::holidayDays(QDate(2025, 2, 3), QDate(2025, 2, 3)), 0);
    }
    void tetMoves_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<bool>("moved");
        QTest::newRow("january-2025-had-tet-2024-had-not") << u"2025-01"_s << true;
        QTest::newRow("february-2025") << u"2025-02"_s << true;
        QTest::newRow("march-never") << u"2025-03"_s << false;
        QTest::newRow("both-in-february") << u"2019-02"_s << false;
        QTest::newRow("quarters-hold-both") << u"2025-Q1"_s << false;
        QTest::newRow("years") << u"2025"_s << false;
        QTest::newRow("the-week-of-tet") << u"2025-W05"_s << true;
        QTest::newRow("a-week-in-may") << u"2025-W20"_s << false;
        QTest::newRow("outside-the-table") << u"2015-02"_s << false;
    }
    void tetMoves()
    {
        QFETCH(QString, period);
        QTEST(analysis::movedByTet(*Period::fromCode(period)), "moved");
    }
    void twoMonthsTogether()
    {
        domain::Indicator retail;
        retail.kind = domain::ValueKind::Flow;
        retail.cumulative = true;
        const std::vector versions{value(u"2024-01"_s, 80), value(u"2024-02"_s, 120),
                                   value(u"2025-01"_s, 130), value(u"2025-02"_s, 90)};
        QCOMPARE(analysis::firstTwoMonthsChange(retail, versions, 2025)->amount,
                 (220.0 / 200 - 1) * 100);
        QVERIFY(!analysis::firstTwoMonthsChange(retail, std::span(versions).first(3), 2025));
        QVERIFY(!analysis::firstTwoMonthsChange(retail, versions, 2026));
    }
};

QTEST_APPLESS_MAIN(TestLunarYear)
#include "tst_lunaryear.moc"
