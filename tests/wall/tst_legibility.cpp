// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From minutes of arc to pixels and back, what is too small, and the lunar date on the walls'
// clock.
#include "models/analysis/legibility.h"
#include "models/analysis/lunardate.h"
#include "models/analysis/lunaryear.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace analysis;

class TestLegibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heightsOfArc_data()
    {
        QTest::addColumn<double>("arc");
        QTest::addColumn<double>("distance");
        QTest::addColumn<double>("mm");
        QTest::newRow("text-6m") << kTextArc << 6.0 << 27.93;
        QTest::newRow("figure-6m") << kFigureArc << 6.0 << 34.91;
        QTest::newRow("figure-best-6m") << kFigureArcBest << 6.0 << 38.40;
        QTest::newRow("text-3m") << kTextArc << 3.0 << 13.96;
        QTest::newRow("desk") << kTextArc << 0.6 << 2.79;
        QTest::newRow("nothing") << 0.0 << 6.0 << 0.0;
    }
    void heightsOfArc()
    {
        QFETCH(double, arc);
        QFETCH(double, distance);
        QFETCH(double, mm);
        QVERIFY2(std::abs(mmOfArc(arc, distance) - mm) < 0.01,
                 qPrintable(QString::number(mmOfArc(arc, distance))));
    }
    void pixelsAndBack()
    {
        for (const double scale : {0.4, 0.788, 1.577, 3.15}) {
            for (const double distance : {1.0, 3.0, 6.0, 12.0}) {
                for (const double arc : {4.0, 16.0, 22.0, 60.0})
                    QVERIFY(std::abs(arcOfPx(pxOfArc(arc, distance, scale), distance, scale) -
                                     arc) < 1e-9);
            }
        }
        QCOMPARE(arcOfPx(44, 0, 1.5), 0.0);
        QCOMPARE(arcOfPx(44, 6, 0), 0.0);
    }
    void panels()
    {
        QVERIFY(std::abs(panelWidth(55) - 1217.6) < 0.1);
        QVERIFY(std::abs(pxPerMm(1920, panelWidth(55)) - 1.577) < 0.001);
        QCOMPARE(pxPerMm(1920, 0), 0.0);
        QCOMPARE(pxPerMm(-1, 500), 0.0);
    }
    void onlyWhatIsTooSmallIsTold()
    {
        const double scale = 1.577;
        const double text = pxOfArc(kTextArc, 6, scale);
        const double figure = pxOfArc(kFigureArc, 6, scale);
        const std::array texts{
            DrawnText{u"tiles[0]"_s, u"heading"_s, u"a"_s, text, false, false},
            DrawnText{u"tiles[0]"_s, u"figure"_s, u"7"_s, text, true, false},
            DrawnText{u"tiles[1]"_s, u"figure"_s, u"8"_s, figure, true, false},
            DrawnText{u"tiles[1]"_s, u"name"_s, u"b"_s, text * 0.99, false, false},
            DrawnText{u"tiles[2]"_s, u"name"_s, u"c"_s, text * 0.5, false, false},
            DrawnText{u"tiles[3]"_s, u"name"_s, u"d"_s, text, false, true},
        };
        const auto faults = legibilityFaults(texts, 6, scale);
        QCOMPARE(faults.size(), size_t(3));
        QCOMPARE(faults[0].tile, u"tiles[0]"_s);
        QCOMPARE(faults[0].what, u"figure"_s);
        QCOMPARE(faults[0].needed, kFigureArc);
        QVERIFY(std::abs(faults[0].has - kTextArc) < 0.01);
        QCOMPARE(faults[1].text, u"c"_s);
        QVERIFY(std::abs(faults[1].has - 8) < 0.01);
        QVERIFY(faults[2].cut);
        QVERIFY(legibilityFaults(texts, 2, scale).size() == 1); // nearer only the cut one is left
    }
    void lunarDates_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("lunarDay");
        QTest::addColumn<int>("lunarMonth");
        QTest::addColumn<int>("lunarYear");
        QTest::addColumn<bool>("leap");
        QTest::newRow("hung-kings-2025") << QDate(2025, 4, 7) << 10 << 3 << 2025 << false;
        QTest::newRow("mid-autumn-2025") << QDate(2025, 10, 6) << 15 << 8 << 2025 << false;
        QTest::newRow("leap-sixth-2025") << QDate(2025, 7, 25) << 1 << 6 << 2025 << true;
        QTest::newRow("leap-second-2023") << QDate(2023, 3, 22) << 1 << 2 << 2023 << true;
        QTest::newRow("leap-fourth-2020") << QDate(2020, 5, 23) << 1 << 4 << 2020 << true;
        QTest::newRow("last-of-2024") << QDate(2025, 1, 28) << 29 << 12 << 2024 << false;
        QTest::newRow("tet-1985-a-month-before-china")
            << QDate(1985, 1, 21) << 1 << 1 << 1985 << false;
        QTest::newRow("tet-2007-a-day-before-china")
            << QDate(2007, 2, 17) << 1 << 1 << 2007 << false;
    }
    void lunarDates()
    {
        QFETCH(QDate, day);
        const auto lunar = lunarDate(day);
        QVERIFY(lunar);
        QTEST(lunar->day, "lunarDay");
        QTEST(lunar->month, "lunarMonth");
        QTEST(lunar->year, "lunarYear");
        QTEST(lunar->leap, "leap");
    }
    void everyNewYearOfTheTable()
    {
        for (int year = 2015; year <= 2035; ++year)
            QCOMPARE(lunarDate(lunarNewYear(year)), (LunarDate{year, 1, 1, false}));
    }
    void daysFollowEachOther()
    {
        auto before = lunarDate(QDate(2000, 1, 1));
        for (QDate day(2000, 1, 2); day.year() < 2050; day = day.addDays(1)) {
            const auto now = lunarDate(day);
            QVERIFY(now && now->day >= 1 && now->day <= 30 && now->month >= 1 && now->month <= 12);
            const bool next = now->day == before->day + 1 && now->month == before->month &&
                              now->leap == before->leap;
            const bool turn = now->day == 1 && before->day >= 29;
            QVERIFY2(next || turn, qPrintable(day.toString(Qt::ISODate)));
            before = now;
        }
    }
    void theCalendarEnds()
    {
        QVERIFY(!lunarDate({}));
        QVERIFY(!lunarDate(QDate(1967, 12, 31)));
        QVERIFY(!lunarDate(QDate(2200, 1, 1)));
    }
    void namesOfYears()
    {
        QCOMPARE(lunarYearName(2026), u"Bính Ngọ"_s);
        QCOMPARE(lunarYearName(2025), u"Ất Tỵ"_s);
        QCOMPARE(lunarYearName(1984), u"Giáp Tý"_s);
        QCOMPARE(lunarYearName(-1), QString());
    }
};

QTEST_GUILESS_MAIN(TestLegibility)
#include "tst_legibility.moc"
