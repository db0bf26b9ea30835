// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/slottally.h"
#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime october(int day)
{
    return {QDate(2026, 10, day), QTime(9, 0), QTimeZone::UTC};
}

domain::Slot slotOf(const QString &id, const QDateTime &due, const QDateTime &filled,
                    const QString &state, const QString &feed = u"f-1"_s)
{
    domain::Slot made;
    made.id = domain::SlotId(id);
    made.version = 1;
    made.feedId = domain::FeedId(feed);
    made.indicatorId = domain::IndicatorId(u"i-1"_s);
    made.unitId = domain::UnitId(u"u-60"_s);
    made.period = domain::Period::containing(domain::PeriodKind::Day, due.date());
    made.dueAt = due;
    made.filledAt = filled;
    made.state = state;
    return made;
}

} // namespace

/// Counting of the slots that were due in a span.
class TestSlotTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts()
    {
        support::Cache cache;
        QVERIFY(cache.apply(
            domain::Collection::Slots,
            support::page({slotOf(u"on-time"_s, october(5), october(4), u"filled"_s),
                           slotOf(u"late"_s, october(5), october(7), u"filled"_s),
                           slotOf(u"empty"_s, october(6), {}, u"due"_s),
                           slotOf(u"none"_s, october(6), {}, u"none"_s),
                           slotOf(u"after"_s, october(9), october(25), u"late"_s),
                           slotOf(u"before"_s, october(1), october(1), u"filled"_s),
                           slotOf(u"ahead"_s, october(20), {}, u"due"_s),
                           slotOf(u"other"_s, october(8), {}, u"missing"_s, u"f-2"_s)})));
        const auto tallies = store::SlotTallyRepository(cache.db()).tally(october(2), october(20));
        QVERIFY(tallies);
        // What came only after the span had ended was not there at its end.
        QCOMPARE(*tallies,
                 (std::vector<store::SlotTally>{
                     {domain::FeedId(u"f-1"_s), domain::IndicatorId(u"i-1"_s), 5, 3, 1},
                     {domain::FeedId(u"f-2"_s), domain::IndicatorId(u"i-1"_s), 1, 0, 0}}));
    }
    void theGoneCountForNothing()
    {
        support::Cache cache;
        QVERIFY(cache.apply(domain::Collection::Slots,
                            support::page({slotOf(u"a"_s, october(5), {}, u"due"_s)})));
        QVERIFY(cache.apply(domain::Collection::Slots, support::tombstones({u"a"_s})));
        const auto tallies = store::SlotTallyRepository(cache.db()).tally(october(1), october(20));
        QVERIFY(tallies);
        QVERIFY(tallies->empty());
    }
};

QTEST_GUILESS_MAIN(TestSlotTally)
#include "tst_slottally.moc"
