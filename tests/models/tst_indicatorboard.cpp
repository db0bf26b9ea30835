// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorboard.h"
#include "models/items/indicatorstory.h"
#include "models/store/changehub.h"
#include "models/store/readerpool.h"
#include "tests/support/cache.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 6, 12);
const domain::UnitId kProvince(u"u-60"_s);
const domain::UnitId kCity(u"u-593"_s);
const domain::UnitId kTown(u"u-594"_s);
const domain::IndicatorId kDossiers(u"i-HC01"_s);

domain::Unit unit(const domain::UnitId &id, domain::UnitLevel level, const domain::UnitId &parent)
{
    domain::Unit one;
    one.id = id;
    one.version = 1;
    one.code = id.value;
    one.name = one.shortName = id.value;
    one.level = level;
    one.parentId = parent;
    one.validFrom = QDate(2000, 1, 1);
    return one;
}

domain::Indicator dossiers()
{
    domain::Indicator one;
    one.id = kDossiers;
    one.version = 1;
    one.code = u"HC01"_s;
    one.name = one.shortName = u"Hồ sơ tiếp nhận"_s;
    one.subsystem = domain::Subsystem::Administration;
    one.kind = domain::ValueKind::Flow;
    one.unitOfMeasure = u"hồ sơ"_s;
    one.periodKind = domain::PeriodKind::Month;
    one.cumulative = true;
    one.dueDays = 6;
    one.direction = domain::Direction::Up;
    return one;
}

domain::Observation value(const QString &id, const domain::UnitId &unit, const QString &period,
                          double amount, const QDate &published = QDate(2025, 6, 3))
{
    domain::Observation one;
    one.id = domain::ObservationId(id);
    one.version = 1;
    one.indicatorId = kDossiers;
    one.unitId = unit;
    one.period = *domain::Period::fromCode(period);
    one.value = amount;
    one.status = domain::ValueStatus::Official;
    one.publishedAt = published.startOfDay(QTimeZone::UTC);
    return one;
}

} // namespace

/// The board of a subsystem and the story of one indicator over a real cache.
class TestIndicatorBoard : public QObject
{
    Q_OBJECT

    support::Cache m_cache;
    store::ChangeHub m_hub;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<items::Directory> m_directory;

    template<typename Record>
    void put(domain::Collection collection, const std::vector<Record> &records)
    {
        domain::ChangesPage page;
        page.cursor = u"c"_s;
        for (const auto &each : records)
            page.items.emplace_back(each);
        QVERIFY(m_cache.apply(collection, page).has_value());
        m_hub.post(collection, {});
    }
    template<typename Content>
    static bool settled(const Content &content)
    {
        return QTest::qWaitFor([&] { return !content.isLoading() && content.content(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        using enum domain::UnitLevel;
        put(domain::Collection::Units,
            std::vector{unit(kProvince, Province, {}), unit(kCity, District, kProvince),
                        unit(kTown, District, kProvince)});
        put(domain::Collection::Indicators, std::vector{dossiers()});
        put(domain::Collection::Observations,
            std::vector{value(u"o-1"_s, kProvince, u"2025-04"_s, 100, QDate(2025, 5, 3)),
                        value(u"o-2"_s, kProvince, u"2025-05"_s, 110),
                        value(u"o-3"_s, kProvince, u"2025-05"_s, 120, QDate(2025, 6, 5)),
                        value(u"o-4"_s, kCity, u"2025-05"_s, 50),
                        value(u"o-5"_s, kTown, u"2025-05"_s, 70)});
        m_readers = std::make_unique<store::ReaderPool>(m_cache.path(), support::key());
        m_directory = std::make_unique<items::Directory>(*m_readers, m_hub);
        m_directory->reload();
        QVERIFY(QTest::qWaitFor([this] { return m_directory->isLoaded(); }));
    }
    void cleanupTestCase()
    {
        m_directory.reset();
        m_readers.reset();
    }

    void theNewestVersionStandsOnTheTile()
    {
        items::IndicatorBoard board(*m_readers, m_hub, *m_directory);
        board.show(domain::Subsystem::Administration, {}, kToday);
        QVERIFY(settled(board));
        QCOMPARE(board.content()->size(), 1U);
        const auto &facts = board.content()->front().facts;
        QCOMPARE(facts.latest->value, 120.0);
        QCOMPARE(facts.previousPeriod->amount, 20.0);
        QCOMPARE(facts.freshness, analysis::Freshness::Fresh);
    }
    void otherSubsystemsHaveTheirOwnBoard()
    {
        items::IndicatorBoard board(*m_readers, m_hub, *m_directory);
        board.show(domain::Subsystem::Health, {}, kToday);
        QVERIFY(settled(board));
        QVERIFY(board.content()->empty());
    }
    void aUnitWithoutFiguresHasATileThatIsNotFresh()
    {
        items::IndicatorBoard board(*m_readers, m_hub, *m_directory);
        board.show(domain::Subsystem::Administration, domain::UnitId(u"u-602"_s), kToday);
        QVERIFY(settled(board));
        const auto &facts = board.content()->front().facts;
        QVERIFY(!facts.latest);
        QCOMPARE(facts.freshness, analysis::Freshness::Unknown);
    }
    void theStoryKeepsEveryVersionAndRanksTheUnitsBelow()
    {
        items::IndicatorDetail detail(*m_readers, m_hub, *m_directory);
        detail.show(kDossiers, {}, kToday);
        QVERIFY(settled(detail));
        const auto *story = detail.content();
        QCOMPARE(story->versions.size(), 3U);
        QCOMPARE(story->standing.size(), 2U);
        QCOMPARE(story->standing.back().value, 120.0);
        QCOMPARE(story->facts.latest->value, 120.0);
        QCOMPARE(story->ranking.places.size(), 2U);
        QCOMPARE(story->ranking.places.front().value.unitId, kTown);
    }
    void whereLessIsBetterTheLeastLeads()
    {
        auto fewer = dossiers();
        fewer.version = 2;
        fewer.direction = domain::Direction::Down;
        items::IndicatorDetail detail(*m_readers, m_hub, *m_directory);
        detail.show(kDossiers, {}, kToday);
        QVERIFY(settled(detail));
        // A new dictionary entry reaches a story that is already open.
        put(domain::Collection::Indicators, std::vector{fewer});
        QTRY_COMPARE(detail.content()->indicator.direction, domain::Direction::Down);
        QCOMPARE(detail.content()->ranking.places.front().value.unitId, kCity);
    }
    void newFiguresReachAnOpenBoard()
    {
        items::IndicatorBoard board(*m_readers, m_hub, *m_directory);
        board.show(domain::Subsystem::Administration, {}, kToday);
        QVERIFY(settled(board));
        put(domain::Collection::Observations,
            std::vector{value(u"o-9"_s, kProvince, u"2025-05"_s, 131, QDate(2025, 6, 11))});
        QTRY_COMPARE(board.content()->front().facts.latest->value, 131.0);
    }
};

QTEST_GUILESS_MAIN(TestIndicatorBoard)
#include "tst_indicatorboard.moc"
