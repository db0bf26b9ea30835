// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/indicatorboard.h"
#include "models/items/indicatorstory.h"
#include "tests/support/cache.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using analysis::CheckState;
using analysis::Doubt;
using analysis::RebaseRefusal;
using domain::Indicator;
using domain::Observation;
using domain::Unit;
using domain::UnitId;
using domain::UnitLevel;
using domain::ValueKind;
using domain::ValueStatus;
using items::IndicatorStory;

namespace {

const QDate kReform(2025, 7, 1);
const QDate kBefore(2025, 6, 12);
const QDate kAfter(2026, 3, 10);
const UnitId kOldProvince(u"u-60"_s);
const UnitId kRegion(u"u-r60"_s);
const UnitId kDistrict(u"u-593"_s);
const UnitId kOldA(u"u-a"_s);
const UnitId kOldB(u"u-b"_s);
const UnitId kNew(u"u-new"_s);

Unit unit(const UnitId &id, UnitLevel level, const UnitId &parent, bool isOld,
          const QList<domain::Succession> &successors = {})
{
    Unit one;
    one.id = id;
    one.version = 1;
    one.code = one.name = one.shortName = id.value;
    one.level = level;
    one.parentId = parent;
    one.validFrom = isOld ? QDate(2000, 1, 1) : kReform;
    one.validTo = isOld ? kReform : QDate();
    one.successors = successors;
    return one;
}

Indicator entry(const QString &code, ValueKind kind, const QString &unitOfMeasure = u"hồ sơ"_s)
{
    Indicator one;
    one.id = domain::IndicatorId(u"i-"_s + code);
    one.version = 1;
    one.code = code;
    one.name = one.shortName = code;
    one.subsystem = domain::Subsystem::Administration;
    one.kind = kind;
    one.unitOfMeasure = unitOfMeasure;
    one.periodKind = domain::PeriodKind::Month;
    one.dueDays = 6;
    one.direction = domain::Direction::Up;
    return one;
}

/// Observations with ids of their own.
class Sheet
{
public:
    Observation &add(const QString &code, const UnitId &unit, const QString &period, double value,
                     ValueStatus status = ValueStatus::Official)
    {
        Observation one;
        one.id = domain::ObservationId(u"o-%1"_s.arg(m_rows.size()));
        one.version = 1;
        one.indicatorId = domain::IndicatorId(u"i-"_s + code);
        one.unitId = unit;
        one.period = *domain::Period::fromCode(period);
        one.value = value;
        one.status = status;
        one.statusText = u"x"_s;
        one.agencyId = domain::AgencyId(u"a-1"_s);
        one.publishedAt = one.period.end.addDays(5).startOfDay(QTimeZone::UTC);
        m_rows.push_back(one);
        return m_rows.back();
    }
    [[nodiscard]] const std::vector<Observation> &rows() const { return m_rows; }

private:
    std::vector<Observation> m_rows;
};

} // namespace

/// The story of a figure over a real cache: what stands, checks, conflicts, reorganisation, bad
/// input.
class TestIndicatorStory : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::Cache> m_cache;
    items::Reference m_reference;

    template<typename Record>
    void put(domain::Collection collection, const std::vector<Record> &records)
    {
        domain::ChangesPage page;
        page.cursor = u"c"_s;
        for (const auto &each : records)
            page.items.emplace_back(each);
        QVERIFY(m_cache->apply(collection, page).has_value());
    }
    void know(const std::vector<Indicator> &indicators, const Sheet &sheet)
    {
        m_reference.indicatorList = indicators;
        for (const Indicator &one : indicators)
            m_reference.indicators.insert(one.id.value, one);
        put(domain::Collection::Indicators, indicators);
        put(domain::Collection::Observations, sheet.rows());
    }
    IndicatorStory story(const QString &code, const UnitId &unit, const QDate &today)
    {
        const auto read = items::readStory({m_cache->db(), m_reference, today},
                                           domain::IndicatorId(u"i-"_s + code), unit);
        return read.value_or(IndicatorStory{});
    }

private Q_SLOTS:
    void init()
    {
        using enum UnitLevel;
        m_cache = std::make_unique<support::Cache>();
        m_reference = {};
        const domain::Succession merge{kNew, kReform, u"merge"_s, 1, 1};
        for (const Unit &one :
             {unit(kOldProvince, Province, {}, true, {{kRegion, kReform, u"merge"_s, 1, 1}}),
              unit(kRegion, Region, {}, false),
              unit(kDistrict, District, kOldProvince, true, {merge}),
              unit(kOldA, Commune, kDistrict, true, {merge}),
              unit(kOldB, Commune, kDistrict, true, {merge}), unit(kNew, Commune, kRegion, false)})
            m_reference.units.insert(one.id.value, one);
    }

    void aLaterEstimateDoesNotStandBeforeTheOfficialValue()
    {
        Sheet sheet;
        sheet.add(u"HC01"_s, kOldProvince, u"2025-04"_s, 100);
        sheet.add(u"HC01"_s, kOldProvince, u"2025-05"_s, 120);
        auto &late = sheet.add(u"HC01"_s, kOldProvince, u"2025-05"_s, 90, ValueStatus::Estimate);
        late.publishedAt = late.publishedAt.addDays(30);
        know({entry(u"HC01"_s, ValueKind::Flow)}, sheet);
        const auto told = story(u"HC01"_s, kOldProvince, kBefore);
        QCOMPARE(told.versions.size(), 3U);
        QCOMPARE(told.standing.size(), 2U);
        QCOMPARE(told.facts.latest->value, 120.0);
        QCOMPARE(told.previousPeriod.base->value, 100.0);
        const auto board = items::readBoard({m_cache->db(), m_reference, kBefore},
                                            domain::Subsystem::Administration, kOldProvince);
        QVERIFY(board);
        QCOMPARE(board->front().facts.latest->value, 120.0);
    }
    void theBoardAndTheStoryHaveTheSameFacts()
    {
        Sheet sheet;
        for (int year = 2019; year <= 2024; ++year)
            sheet.add(u"YY"_s, kOldProvince, QString::number(year), year);
        for (int month = 1; month <= 30; ++month)
            sheet.add(u"MM"_s, kOldProvince,
                      QDate(2022, 12, 1).addMonths(month).toString(u"yyyy-MM"_s), month);
        auto yearly = entry(u"YY"_s, ValueKind::Stock);
        yearly.periodKind = domain::PeriodKind::Year;
        auto monthly = entry(u"MM"_s, ValueKind::Flow);
        monthly.cumulative = true;
        know({monthly, yearly}, sheet);
        const auto board = items::readBoard({m_cache->db(), m_reference, kBefore},
                                            domain::Subsystem::Administration, kOldProvince);
        QVERIFY(board && board->size() == 2);
        for (const auto &tile : *board) {
            const auto facts = story(tile.indicator.code, kOldProvince, kBefore).facts;
            QCOMPARE(tile.facts.latest, facts.latest);
            QCOMPARE(tile.facts.cumulative, facts.cumulative);
            QCOMPARE(tile.facts.samePeriod, facts.samePeriod);
            QCOMPARE(tile.facts.previousPeriod, facts.previousPeriod);
            QCOMPARE(tile.facts.cumulativeChange, facts.cumulativeChange);
            QCOMPARE(tile.facts.freshness, facts.freshness);
            QCOMPARE(tile.facts.trend, facts.trend);
            QVERIFY(facts.samePeriod);
        }
    }
    void sourcesThatDisagreeStandSideBySide()
    {
        Sheet sheet;
        sheet.add(u"KT09"_s, kOldProvince, u"2024-12"_s, 1000).cumulativeValue = 10'838;
        auto &other = sheet.add(u"KT09"_s, kOldProvince, u"2024-12"_s, 1000);
        other.cumulativeValue = 10'851;
        other.agencyId = domain::AgencyId(u"a-2"_s);
        other.publishedAt = other.publishedAt.addDays(-1);
        know({entry(u"KT09"_s, ValueKind::Flow)}, sheet);
        const auto told = story(u"KT09"_s, kOldProvince, kBefore);
        QCOMPARE(told.conflicts.size(), 1U);
        QVERIFY(told.conflicts.front().cumulative && told.conflicts.front().sameStatus);
        QCOMPARE(told.conflicts.front().spread, 13.0);
        QCOMPARE(told.facts.latest->agencyId, domain::AgencyId(u"a-1"_s));
    }
    void identitiesAreCheckedWithinTheUnitAndPeriod()
    {
        auto whole = entry(u"W"_s, ValueKind::Flow);
        whole.partCodes = {u"P1"_s, u"P2"_s};
        auto ratio = entry(u"R"_s, ValueKind::Ratio, u"%"_s);
        Sheet sheet;
        sheet.add(u"W"_s, kOldProvince, u"2025-05"_s, 50'693);
        sheet.add(u"P1"_s, kOldProvince, u"2025-05"_s, 49'805);
        sheet.add(u"P2"_s, kOldProvince, u"2025-05"_s, 886);
        sheet.add(u"P2"_s, kDistrict, u"2025-05"_s, 1); // of another unit: none of its business
        auto &share = sheet.add(u"R"_s, kOldProvince, u"2025-05"_s, 50);
        share.numerator = 1;
        share.denominator = 2;
        know({whole, entry(u"P1"_s, ValueKind::Flow), entry(u"P2"_s, ValueKind::Flow), ratio},
             sheet);
        for (const auto &code : {u"W"_s, u"P2"_s}) { // the part knows of its total's check, too
            const auto told = story(code, kOldProvince, kBefore);
            QCOMPARE(told.identities.size(), 1U);
            QCOMPARE(told.identities.front().state, CheckState::Failed);
            QCOMPARE(told.identities.front().difference, -2.0);
        }
        QCOMPARE(story(u"R"_s, kOldProvince, kBefore).identities.front().state, CheckState::Passed);
    }
    void aUnitThatEndedKeepsItsFiguresAndSaysSo()
    {
        Sheet sheet;
        sheet.add(u"F"_s, kDistrict, u"2024-06"_s, 10);
        sheet.add(u"F"_s, kDistrict, u"2025-06"_s, 12);
        know({entry(u"F"_s, ValueKind::Flow)}, sheet);
        QVERIFY(!story(u"F"_s, kDistrict, kBefore).course.ended);
        const auto told = story(u"F"_s, kDistrict, kAfter);
        QCOMPARE(told.course.ended, kReform);
        QCOMPARE(told.course.heirs.size(), 1U);
        QCOMPARE(told.course.heirs.front().unit, kNew);
        QCOMPARE(told.facts.latest->value, 12.0);
        QCOMPARE(told.facts.samePeriod->amount, 20.0);
        QCOMPARE(told.facts.freshness, analysis::Freshness::Unknown); // nothing is due any more
    }
    void aComparisonAcrossTheReformIsRebased()
    {
        Sheet sheet;
        sheet.add(u"F"_s, kOldA, u"2025-01"_s, 10);
        sheet.add(u"F"_s, kOldB, u"2025-01"_s, 30);
        sheet.add(u"F"_s, kDistrict, u"2025-01"_s, 40); // the same dossiers, once more
        sheet.add(u"F"_s, kNew, u"2026-01"_s, 50);
        sheet.add(u"S"_s, kOldA, u"2025-01"_s, 70);
        sheet.add(u"S"_s, kOldB, u"2025-01"_s, 80);
        sheet.add(u"S"_s, kNew, u"2026-01"_s, 75);
        know({entry(u"F"_s, ValueKind::Flow), entry(u"S"_s, ValueKind::Ratio, u"%"_s)}, sheet);
        const auto told = story(u"F"_s, kNew, kAfter);
        QVERIFY(told.samePeriod.crossesReform && told.samePeriod.rebased);
        QCOMPARE(told.facts.samePeriod->amount, 25.0); // 50 against 10 + 30
        QCOMPARE(told.course.madeOf, (std::vector{kDistrict, kOldA, kOldB}));
        const auto refused = story(u"S"_s, kNew, kAfter);
        QVERIFY(!refused.facts.samePeriod);
        QCOMPARE(refused.samePeriod.refusal, RebaseRefusal::RatioWithoutParts);
        // Within the same boundaries nothing is said of a reform.
        QVERIFY(!refused.previousPeriod.crossesReform);
    }
    void theProvinceGoesOnAsARegion()
    {
        Sheet sheet;
        sheet.add(u"F"_s, kOldProvince, u"2025-01"_s, 100);
        sheet.add(u"F"_s, kRegion, u"2026-01"_s, 110);
        know({entry(u"F"_s, ValueKind::Flow)}, sheet);
        const auto told = story(u"F"_s, kRegion, kAfter);
        QVERIFY(qAbs(told.facts.samePeriod->amount - 10) < 1e-9);
        QVERIFY(!told.samePeriod.estimated);
    }
    void badInputIsFlagged_data()
    {
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<Doubt>("doubt");
        QTest::newRow("above-range") << ValueKind::Flow << 1001.0 << Doubt::AboveRange;
        QTest::newRow("below-range") << ValueKind::Flow << -1.0 << Doubt::BelowRange;
        QTest::newRow("negative-stock") << ValueKind::Stock << -5.0 << Doubt::NegativeStock;
        QTest::newRow("beyond-all-measure") << ValueKind::Flow << 1e308 << Doubt::NotFinite;
        QTest::newRow("unknown-kind") << ValueKind::Unknown << 5.0 << Doubt::UnknownKind;
    }
    void badInputIsFlagged()
    {
        QFETCH(ValueKind, kind);
        QFETCH(double, value);
        QFETCH(Doubt, doubt);
        auto indicator = entry(u"F"_s, kind);
        indicator.validMin = 0;
        indicator.validMax = 1000;
        Sheet sheet;
        sheet.add(u"F"_s, kOldProvince, u"2025-05"_s, value);
        know({indicator}, sheet);
        const auto told = story(u"F"_s, kOldProvince, kBefore);
        QVERIFY(std::ranges::find(told.doubts, doubt) != told.doubts.end());
        QCOMPARE(told.facts.latest->value, value); // shown all the same
        QVERIFY(!told.facts.samePeriod && !told.samePeriod.base);
        const auto board = items::readBoard({m_cache->db(), m_reference, kBefore},
                                            domain::Subsystem::Administration, kOldProvince);
        QCOMPARE(board->front().doubts, told.doubts);
    }
    void duplicatesAndNothingToDivideByAreFlagged()
    {
        Sheet sheet;
        auto &first = sheet.add(u"R"_s, kOldProvince, u"2025-05"_s, 50);
        first.numerator = 0;
        first.denominator = 0;
        auto &second = sheet.add(u"R"_s, kOldProvince, u"2025-05"_s, 51);
        second.numerator = 0;
        second.denominator = 0;
        know({entry(u"R"_s, ValueKind::Ratio, u"%"_s)}, sheet);
        const auto told = story(u"R"_s, kOldProvince, kBefore);
        for (const Doubt doubt : {Doubt::ZeroDenominator, Doubt::DuplicateVersion})
            QVERIFY(std::ranges::find(told.doubts, doubt) != told.doubts.end());
        QCOMPARE(told.identities.front().state, CheckState::NotApplicable);
    }
    void theUnitsBelowAreRankedByWhatStands()
    {
        Sheet sheet;
        sheet.add(u"F"_s, kDistrict, u"2025-05"_s, 30);
        sheet.add(u"F"_s, kOldA, u"2025-05"_s, 10);
        auto &late = sheet.add(u"F"_s, kOldA, u"2025-05"_s, 99, ValueStatus::Estimate);
        late.publishedAt = late.publishedAt.addDays(9);
        sheet.add(u"F"_s, kOldB, u"2025-05"_s, 20);
        know({entry(u"F"_s, ValueKind::Flow)}, sheet);
        const auto told = story(u"F"_s, kDistrict, kBefore);
        QCOMPARE(told.ranking.places.size(), 2U);
        QCOMPARE(told.ranking.places.front().value.unitId, kOldB);
        QCOMPARE(told.ranking.places.back().value.value, 10.0);
        QCOMPARE(story(u"F"_s, kOldA, kBefore).ranking.places.size(), 2U); // and its sister
    }
    void anIndicatorThatIsNotThereIsNotFound()
    {
        const auto read = items::readStory({m_cache->db(), m_reference, kBefore},
                                           domain::IndicatorId(u"i-none"_s), kOldProvince);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, core::ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestIndicatorStory)
#include "tst_indicatorstory.moc"
