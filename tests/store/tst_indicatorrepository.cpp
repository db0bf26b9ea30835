// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using domain::Collection;
using domain::Observation;
using support::RecordSource;

namespace {

using Key = std::tuple<QString, QString, QString, int, QString>;

Key keyOf(const Observation &o)
{
    return {o.indicatorId.value, o.unitId.value, o.period.code(), int(o.period.kind), o.breakdown};
}

auto settled(const Observation &o)
{
    return std::tuple(o.publishedAt, o.version, o.id.value);
}

domain::Indicator indicator(const QString &id, domain::Subsystem subsystem)
{
    domain::Indicator i;
    i.id = domain::IndicatorId(id);
    i.subsystem = subsystem;
    return i;
}

} // namespace

/// Which version of a value counts, through corrections, late arrivals, tombstones and retirement.
class TestIndicatorRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void latestPublishedIsValid();
    void lateCorrectionWins();
    void fetchedAtIsSetOnce();
    void retiredVersionGivesWay();

private:
    void checkAll(const std::map<QString, Observation> &all);
    std::unique_ptr<support::Cache> m_cache;
};

void TestIndicatorRepository::init()
{
    m_cache = std::make_unique<support::Cache>();
    VERIFY_OK(m_cache->apply(Collection::Indicators,
                             support::page({indicator(u"i-0"_s, domain::Subsystem::Health),
                                            indicator(u"i-1"_s, domain::Subsystem::Health),
                                            indicator(u"i-2"_s, domain::Subsystem::Education),
                                            indicator(u"i-3"_s, domain::Subsystem::Education)})));
}

/// Compares all reads with the records themselves.
void TestIndicatorRepository::checkAll(const std::map<QString, Observation> &all)
{
    std::map<Key, Observation> valid;
    for (const auto &[id, o] : all) {
        const auto [it, isNew] = valid.try_emplace(keyOf(o), o);
        if (!isNew && settled(o) > settled(it->second))
            it->second = o;
    }
    const store::IndicatorRepository repository(m_cache->db());
    for (const auto &[key, o] : valid) {
        const auto across = repository.across(o.indicatorId, o.period);
        VERIFY_OK(across);
        QCOMPARE(std::ranges::count(*across, o.id, &Observation::id), 1);
        for (const Observation &other : *across)
            QCOMPARE(valid.at(keyOf(other)).id, other.id);
    }
    qint64 totals = 0;
    for (int unit = 0; unit < 3; ++unit) {
        for (const auto subsystem : {domain::Subsystem::Health, domain::Subsystem::Education}) {
            const auto tiles = repository.valid(subsystem, domain::UnitId(u"d-%1"_s.arg(unit)),
                                                QDate(2025, 1, 1), QDate(2025, 12, 31));
            VERIFY_OK(tiles);
            for (const Observation &o : *tiles)
                QCOMPARE(valid.at(keyOf(o)).id, o.id);
            totals += qint64(tiles->size());
        }
    }
    QCOMPARE(totals, std::ranges::count_if(valid, [](const auto &entry) {
                 return entry.second.breakdown.isEmpty();
             }));
}

void TestIndicatorRepository::latestPublishedIsValid()
{
    RecordSource source(21);
    std::map<QString, Observation> all;
    for (int round = 0; round < 6; ++round) {
        std::vector<domain::Record> records;
        for (int i = 0; i < 60; ++i) {
            const Observation o = source.observation(round * 60 + i);
            all.emplace(o.id.value, o);
            records.emplace_back(o);
        }
        VERIFY_OK(m_cache->apply(Collection::Observations, support::page(records)));
        QStringList gone;
        for (int i = 0; i < 20; ++i)
            gone.append(u"o-%1"_s.arg(source.below((round + 1) * 60)));
        for (const QString &id : std::as_const(gone))
            all.erase(id);
        VERIFY_OK(m_cache->apply(Collection::Observations, support::tombstones(gone)));
        checkAll(all);
    }
}

void TestIndicatorRepository::lateCorrectionWins()
{
    Observation estimate = RecordSource(1).observation(1);
    estimate.publishedAt = RecordSource::epoch();
    Observation correction = estimate;
    correction.id = domain::ObservationId(u"o-2"_s);
    correction.value = estimate.value + 1;
    correction.publishedAt = estimate.publishedAt.addDays(3);
    VERIFY_OK(m_cache->apply(Collection::Observations, support::page({correction})));
    VERIFY_OK(m_cache->apply(Collection::Observations,
                             support::page({estimate}))); // the estimate comes late
    const store::IndicatorRepository repository(m_cache->db());
    QCOMPARE(repository.across(estimate.indicatorId, estimate.period)->size(), size_t(1));
    QCOMPARE(repository.across(estimate.indicatorId, estimate.period)->front().value,
             correction.value);
    const auto series = repository.series(estimate.indicatorId, estimate.unitId, estimate.breakdown,
                                          QDate(2025, 1, 1), QDate(2025, 12, 31));
    VERIFY_OK(series);
    QCOMPARE(series->size(), size_t(2)); // versions are never overwritten
    QCOMPARE(series->front().id, estimate.id);
    VERIFY_OK(m_cache->apply(Collection::Observations, support::tombstones({correction.id.value})));
    QCOMPARE(repository.across(estimate.indicatorId, estimate.period)->front().id, estimate.id);
}

void TestIndicatorRepository::fetchedAtIsSetOnce()
{
    const Observation o = RecordSource(1).observation(1);
    const QDateTime first = RecordSource::epoch();
    VERIFY_OK(m_cache->apply(Collection::Observations, support::page({o}), first));
    VERIFY_OK(m_cache->apply(Collection::Observations, support::page({o}), first.addDays(1)));
    const store::IndicatorRepository repository(m_cache->db());
    QCOMPARE(repository.across(o.indicatorId, o.period)->front().fetchedAt, first);
    Observation newer = o;
    newer.version += 1;
    VERIFY_OK(m_cache->apply(Collection::Observations, support::page({newer}), first.addDays(2)));
    QCOMPARE(repository.across(o.indicatorId, o.period)->front().fetchedAt, first.addDays(2));
}

void TestIndicatorRepository::retiredVersionGivesWay()
{
    Observation kept = RecordSource(1).observation(1);
    Observation lost = kept;
    lost.id = domain::ObservationId(u"o-2"_s);
    lost.publishedAt = kept.publishedAt.addDays(1);
    VERIFY_OK(m_cache->apply(Collection::Observations, support::page({kept, lost})));
    VERIFY_OK(store::ChangeWriter(m_cache->db()).restart(Collection::Observations));
    domain::ChangesPage last = support::page({kept}, u"end"_s, false);
    last.snapshotCount = 1;
    VERIFY_OK(m_cache->apply(Collection::Observations, last));
    const store::IndicatorRepository repository(m_cache->db());
    QCOMPARE(repository.across(kept.indicatorId, kept.period)->front().id, kept.id);
    VERIFY_OK(m_cache->apply(Collection::Observations, support::page({lost})));
    QCOMPARE(repository.across(kept.indicatorId, kept.period)->front().id, lost.id);
}

QTEST_GUILESS_MAIN(TestIndicatorRepository)
#include "tst_indicatorrepository.moc"
