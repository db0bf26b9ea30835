// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/unitvalues.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace {

const QDate kDay(2025, 6, 12);
const domain::UnitId kCity(u"u-593"_s);
const domain::UnitId kTown(u"u-594"_s);
const domain::UnitId kWard(u"x-1"_s);
const domain::IndicatorId kBeds(u"i-YT01"_s);

domain::Unit unit(const domain::UnitId &id, domain::UnitLevel level, const QDate &until = {})
{
    domain::Unit one;
    one.id = id;
    one.version = 1;
    one.name = one.shortName = id.value;
    one.level = level;
    one.validFrom = QDate(2000, 1, 1);
    one.validTo = until;
    return one;
}

domain::Indicator beds(const domain::IndicatorId &id = kBeds)
{
    domain::Indicator one;
    one.id = id;
    one.version = 1;
    one.code = id.value;
    one.name = u"Giường bệnh"_s;
    one.subsystem = domain::Subsystem::Health;
    one.kind = domain::ValueKind::Stock;
    one.periodKind = domain::PeriodKind::Month;
    one.validMax = 500;
    return one;
}

domain::Observation value(const domain::UnitId &of, const QString &period, double amount,
                          const domain::IndicatorId &indicator = kBeds)
{
    domain::Observation one;
    one.id = domain::ObservationId(indicator.value + of.value + period);
    one.version = 1;
    one.indicatorId = indicator;
    one.unitId = of;
    one.period = *domain::Period::fromCode(period);
    one.value = amount;
    one.status = domain::ValueStatus::Official;
    one.publishedAt = QDateTime(one.period.end.addDays(3), QTime(8, 0), QTimeZone::UTC);
    return one;
}

/// A cache with two districts, one of which ends, and a commune.
struct World {
    World()
    {
        fill(Collection::Units, {unit(kCity, domain::UnitLevel::District),
                                 unit(kTown, domain::UnitLevel::District, QDate(2025, 6, 1)),
                                 unit(kWard, domain::UnitLevel::Commune)});
        fill(Collection::Indicators, {beds(), beds(domain::IndicatorId(u"i-province-only"_s))});
    }
    void fill(Collection collection, std::vector<domain::Record> records)
    {
        QVERIFY(cache.apply(collection, support::page(std::move(records))).has_value());
    }

    support::Cache cache;
    store::ChangeHub hub;
};

} // namespace

/// What the map may show of indicators, from a real cache.
class TestUnitValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestPeriodOfEachLevelIsRead()
    {
        World world;
        auto doubtful = value(kWard, u"2025-03"_s, 900);
        auto missing = value(kCity, u"2025-06"_s, 0);
        missing.missing = true;
        auto part = value(kCity, u"2025-05"_s, 77);
        part.id = domain::ObservationId(u"part"_s);
        part.breakdown = u"level=THPT"_s;
        world.fill(Collection::Observations,
                   {value(kCity, u"2025-04"_s, 10), value(kCity, u"2025-05"_s, 20),
                    value(kTown, u"2025-05"_s, 30), value(kCity, u"2025-07"_s, 40), doubtful,
                    missing, part});
        store::ReaderPool readers(world.cache.path(), support::key());
        items::UnitValues values(readers, world.hub);
        values.show(kBeds, kDay);
        QTRY_VERIFY(values.content());
        const auto &table = *values.content();
        QCOMPARE(table.districts.period.code(), u"2025-05"_s); // not the month to come
        QCOMPARE(table.districts.values.size(), 1);            // the town has ended
        QCOMPARE(table.districts.values[kCity].value.value, 20.0);
        QVERIFY(table.districts.values[kCity].doubts.empty());
        QCOMPARE(table.communes.period.code(), u"2025-03"_s);
        QCOMPARE(table.communes.values[kWard].doubts, std::vector{analysis::Doubt::AboveRange});
        values.show(kBeds, QDate(2025, 5, 20));
        QTRY_COMPARE(values.content() ? values.content()->districts.values.size() : 0, 2);
        values.show({}, kDay);
        QTRY_VERIFY(!values.content());
    }
    void whatStandsIsShownNotWhatCameLast()
    {
        World world;
        auto late = value(kCity, u"2025-05"_s, 99);
        late.id = domain::ObservationId(u"late-estimate"_s);
        late.status = domain::ValueStatus::Estimate;
        late.publishedAt = late.publishedAt.addDays(5);
        world.fill(Collection::Observations, {value(kCity, u"2025-05"_s, 20), late});
        store::ReaderPool readers(world.cache.path(), support::key());
        items::UnitValues values(readers, world.hub);
        values.show(kBeds, kDay);
        QTRY_VERIFY(values.content());
        QCOMPARE(values.content()->districts.values[kCity].value.value, 20.0);
    }
    void anUnknownIndicatorIsAnError()
    {
        World world;
        store::ReaderPool readers(world.cache.path(), support::key());
        items::UnitValues values(readers, world.hub);
        values.show(domain::IndicatorId(u"i-nowhere"_s), kDay);
        QTRY_VERIFY(values.error().has_value());
        QVERIFY(!values.content());
    }
    void onlyWhatHasValuesBelowTheProvinceIsOffered()
    {
        World world;
        world.fill(Collection::Observations, {value(kCity, u"2025-05"_s, 20),
                                              value(domain::UnitId(u"u-60"_s), u"2025-05"_s, 1,
                                                    domain::IndicatorId(u"i-province-only"_s))});
        store::ReaderPool readers(world.cache.path(), support::key());
        items::MapIndicators offers(readers, world.hub);
        QVERIFY(!offers.content() && !offers.isLoading()); // not before it is wanted
        offers.setWanted(true);
        QTRY_VERIFY(offers.content());
        QCOMPARE(offers.content()->size(), 1);
        QVERIFY(offers.content()->front().has(domain::UnitLevel::District));
        QVERIFY(!offers.content()->front().has(domain::UnitLevel::Commune));
    }
};

QTEST_GUILESS_MAIN(TestUnitValues)
#include "tst_unitvalues.moc"
