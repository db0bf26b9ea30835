// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/slotsheet.h"
#include "models/store/bulletindrafts.h"
#include "models/store/slottally.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
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
    /// The list behind a number has as many as tally() counts, what is missing first.
    void listsWhatItCounts()
    {
        support::Cache cache;
        domain::Feed feed;
        feed.id = domain::FeedId(u"f-2"_s);
        feed.version = 1;
        feed.agencyId = domain::AgencyId(u"a-2"_s);
        QVERIFY(cache.apply(domain::Collection::Feeds, support::page({feed})));
        QVERIFY(cache.apply(
            domain::Collection::Slots,
            support::page({slotOf(u"on-time"_s, october(5), october(4), u"filled"_s),
                           slotOf(u"late"_s, october(5), october(7), u"filled"_s),
                           slotOf(u"empty"_s, october(6), {}, u"due"_s),
                           slotOf(u"none"_s, october(6), {}, u"none"_s),
                           slotOf(u"after"_s, october(9), october(25), u"late"_s),
                           slotOf(u"other"_s, october(8), {}, u"missing"_s, u"f-2"_s)})));
        bulletins::Evidence evidence{.of = bulletins::Evidence::Of::Slots,
                                     .from = QDate(2026, 10, 2),
                                     .to = QDate(2026, 10, 31),
                                     .asOf = october(20)};
        const auto all = bulletins::slotSheet(cache.db(), evidence);
        VERIFY_OK(all);
        QStringList ids;
        for (const auto &line : all->lines)
            ids << line.slot.id.value;
        QCOMPARE(ids, (QStringList{u"empty"_s, u"other"_s, u"after"_s, u"late"_s, u"on-time"_s,
                                   u"none"_s}));
        QCOMPARE(all->filled, 3);
        QCOMPARE(all->late, 1);
        QCOMPARE(all->lines.at(5).standing, bulletins::SlotStanding::Nothing);
        evidence.agency = feed.agencyId;
        evidence.source = u"Sở Y tế"_s;
        const auto one = bulletins::slotSheet(cache.db(), evidence);
        VERIFY_OK(one);
        QCOMPARE(one->due(), 1);
        QCOMPARE(one->filled, 0);
        evidence.agency = {}; // of whom nobody knows
        QCOMPARE(bulletins::slotSheet(cache.db(), evidence)->due(), 5);
    }
    /// Drafts of one account are nobody else's, and are there after the program was.
    void draftsAreOfOneAccount()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"notes.db"_s);
        domain::Bulletin draft;
        draft.id = u"b-1"_s;
        draft.kind = u"month"_s;
        draft.title = u"Báo cáo tháng 10"_s;
        draft.updatedAt = october(5);
        draft.document = {{u"form"_s, u"official"_s}};
        {
            const auto drafts = store::BulletinDrafts::open(path, support::key(3));
            VERIFY_OK(drafts);
            VERIFY_OK(drafts->keep(u"lan"_s, draft));
            draft.title = u"Báo cáo tháng 10, lần 2"_s;
            draft.updatedAt = october(6);
            VERIFY_OK(drafts->keep(u"lan"_s, draft));
            VERIFY_ERROR(drafts->keep(u"minh"_s, draft), core::ErrorKind::Forbidden);
            VERIFY_OK(drafts->remove(u"minh"_s, draft.id));
        }
        const auto drafts = store::BulletinDrafts::open(path, support::key(3));
        VERIFY_OK(drafts);
        const auto kept = drafts->of(u"lan"_s);
        VERIFY_OK(kept);
        QCOMPARE(*kept, std::vector<domain::Bulletin>{draft});
        QCOMPARE(drafts->of(u"minh"_s)->size(), 0U);
        VERIFY_ERROR(store::BulletinDrafts::open(path, support::key(4)), core::ErrorKind::WrongKey);
        VERIFY_OK(drafts->remove(u"lan"_s, draft.id));
        QCOMPARE(drafts->of(u"lan"_s)->size(), 0U);
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
