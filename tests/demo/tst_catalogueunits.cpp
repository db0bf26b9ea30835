// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/cataloguefiles.h"

#include <QDate>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace catalogue;

namespace {

qsizetype unitsOn(const QString &level, const QString &day)
{
    const QJsonArray units = records("units");
    return std::ranges::count_if(units, [&](const QJsonValue &unit) {
        return text(unit, "level") == level && existsOn(unit, day);
    });
}

} // namespace

/// Units, agencies and calendar say what the official lists say.
class TestCatalogueUnits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitsAreThoseOfEachEra();
    void unitsLieInTheProvince();
    void peopleAddUpInEachEra();
    void successorsExist();
    void agenciesResolve();
    void calendarHasNoContradiction();
};

void TestCatalogueUnits::unitsAreThoseOfEachEra()
{
    QCOMPARE(unitsOn(u"commune"_s, u"2024-11-30"_s), 124);
    QCOMPARE(unitsOn(u"commune"_s, u"2024-12-01"_s), 121);
    QCOMPARE(unitsOn(u"commune"_s, u"2025-06-30"_s), 121);
    QCOMPARE(unitsOn(u"commune"_s, u"2025-07-01"_s), 45);
    QCOMPARE(unitsOn(u"district"_s, u"2025-06-30"_s), 10);
    QCOMPARE(unitsOn(u"district"_s, u"2025-07-01"_s), 0);
    QCOMPARE(unitsOn(u"province"_s, u"2025-06-30"_s), 1);
    QCOMPARE(unitsOn(u"region"_s, u"2025-07-01"_s), 1);
    // The trap of the reform: one code, two territories.
    const QJsonArray units = records("units");
    QStringList names;
    for (const QJsonValue &unit : units) {
        if (text(unit, "code") == "22960"_L1)
            names << text(unit, "name");
    }
    QVERIFY(names.contains(u"Xã Phong Nẫm"_s) && names.contains(u"Phường Bình Thuận"_s));
}

void TestCatalogueUnits::unitsLieInTheProvince()
{
    QSet<QString> places;
    for (const QJsonValue &unit : records("units")) {
        if (text(unit, "code") == "68"_L1)
            continue; // Lâm Đồng is governed from Đà Lạt
        const double longitude = unit["longitude"_L1].toDouble();
        const double latitude = unit["latitude"_L1].toDouble();
        QVERIFY2(longitude >= 107.39 && longitude <= 109.08 && latitude >= 9.96 &&
                     latitude <= 11.56,
                 qPrintable(text(unit, "name")));
        const QString era = text(unit, "level") + text(unit, "validFrom");
        const QString place = u"%1 %2 %3"_s.arg(era).arg(longitude).arg(latitude);
        QVERIFY2(!places.contains(place), qPrintable(text(unit, "name")));
        places.insert(place);
    }
}

void TestCatalogueUnits::peopleAddUpInEachEra()
{
    const QJsonArray units = records("units");
    const auto peopleOn = [&](const QString &day, const QString &level, const QString &parent) {
        qint64 people = 0;
        for (const QJsonValue &unit : units) {
            if (text(unit, "level") == level && existsOn(unit, day) &&
                (parent.isEmpty() || text(unit, "parentId") == parent))
                people += unit["population"_L1].toInteger();
        }
        return people;
    };
    for (const QString &day : {u"2024-11-30"_s, u"2025-06-30"_s, u"2025-07-01"_s})
        QCOMPARE(peopleOn(day, u"commune"_s, {}), 1'269'000);
    for (const QString &day : {u"2024-11-30"_s, u"2025-06-30"_s}) {
        for (const QJsonValue &unit : units) {
            if (text(unit, "level") == "district"_L1)
                QCOMPARE(peopleOn(day, u"commune"_s, text(unit, "id")),
                         unit["population"_L1].toInteger());
        }
    }
}

void TestCatalogueUnits::successorsExist()
{
    QHash<QString, QJsonObject> units;
    for (const QJsonValue &unit : records("units"))
        units.insert(text(unit, "id"), unit.toObject());
    for (const QJsonObject &unit : std::as_const(units)) {
        const QString id = text(unit, "id");
        const QString parent = text(unit, "parentId");
        QVERIFY2(parent.isEmpty() || units.contains(parent), qPrintable(id));
        for (const QJsonValue &next : unit.value("successors"_L1).toArray()) {
            QVERIFY2(units.contains(text(next, "to")), qPrintable(id));
            QVERIFY2(existsOn(units.value(text(next, "to")), text(next, "date")), qPrintable(id));
        }
        const bool ends = !text(unit, "validTo").isEmpty();
        if (ends && text(unit, "level") == "commune"_L1)
            QVERIFY2(!unit.value("successors"_L1).toArray().isEmpty(), qPrintable(id));
    }
}

void TestCatalogueUnits::agenciesResolve()
{
    const QSet<QString> units = values("units", "id");
    const QSet<QString> indicators = values("indicators", "id");
    QHash<QString, QJsonObject> agencies;
    for (const QJsonValue &agency : records("agencies"))
        agencies.insert(text(agency, "id"), agency.toObject());
    for (const QJsonObject &agency : std::as_const(agencies)) {
        const QString id = text(agency, "id");
        QVERIFY2(units.contains(text(agency, "unitId")), qPrintable(id));
        QVERIFY2(text(agency, "parentId").isEmpty() || agencies.contains(text(agency, "parentId")),
                 qPrintable(id));
        for (const QJsonValue &next : agency.value("successorIds"_L1).toArray())
            QVERIFY2(existsOn(agencies.value(next.toString()), text(agency, "validTo")),
                     qPrintable(id));
        for (const QJsonValue &duty : agency.value("responsibilities"_L1).toArray())
            QVERIFY2(indicators.contains(text(duty, "indicatorId")), qPrintable(id));
    }
    // The mergers of 01/03/2025: the department that led two subsystems went on as another.
    const QJsonObject communications = agencies.value(u"a-stttt"_s);
    QCOMPARE(text(communications, "validTo"), u"2025-03-01"_s);
    QVERIFY(!communications.value("successorIds"_L1).toArray().isEmpty());
    for (int district = 593; district <= 602; ++district)
        QVERIFY(agencies.contains(u"a-ub%1"_s.arg(district)));
}

void TestCatalogueUnits::calendarHasNoContradiction()
{
    QHash<QDate, QString> days;
    for (const QJsonValue &day : records("calendar")) {
        const QDate date = QDate::fromString(text(day, "date"), Qt::ISODate);
        QVERIFY2(!days.contains(date), qPrintable(text(day, "id")));
        days.insert(date, text(day, "kind"));
        if (text(day, "kind") == "swapped-work"_L1)
            QVERIFY2(date.dayOfWeek() > Qt::Friday, qPrintable(text(day, "id")));
        if (text(day, "kind") == "swapped-off"_L1)
            QVERIFY2(date.dayOfWeek() <= Qt::Friday, qPrintable(text(day, "id")));
    }
    for (int year = 2023; year <= 2026; ++year) {
        for (const auto &[month, day] : {std::pair{1, 1}, {4, 30}, {5, 1}, {9, 2}})
            QCOMPARE(days.value(QDate(year, month, day)), u"holiday"_s);
    }
    for (const QDate &firstOfLunarYear :
         {QDate(2023, 1, 22), QDate(2024, 2, 10), QDate(2025, 1, 29), QDate(2026, 2, 17)})
        QCOMPARE(days.value(firstOfLunarYear), u"holiday"_s);
    for (const QDate &kingsDay :
         {QDate(2023, 4, 29), QDate(2024, 4, 18), QDate(2025, 4, 7), QDate(2026, 4, 26)})
        QCOMPARE(days.value(kingsDay), u"holiday"_s);
}

QTEST_APPLESS_MAIN(TestCatalogueUnits)
#include "tst_catalogueunits.moc"
