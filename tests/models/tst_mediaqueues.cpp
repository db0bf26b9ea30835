// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaworkflow.h"
#include "models/items/directory.h"
#include "models/items/mediaqueues.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

using namespace Qt::StringLiterals;
using domain::MediaItem;
using domain::MediaState;
using items::MediaQueue;

namespace {

constexpr auto kAllStates = std::to_array(
    {MediaState::Collected, MediaState::Screening, MediaState::Verifying, MediaState::Concluded,
     MediaState::Responding, MediaState::Watched, MediaState::Closed});

/// Tết 2025 (nine days off) with a Saturday worked instead, and the days at the end of April.
std::vector<domain::CalendarDay> holidays()
{
    std::vector<domain::CalendarDay> days;
    const auto add = [&](const QDate &date, const QString &kind) {
        days.push_back({date.toString(Qt::ISODate), 1, date, kind, {}});
    };
    for (QDate day(2025, 1, 25); day <= QDate(2025, 2, 2); day = day.addDays(1))
        add(day, u"holiday"_s);
    add(QDate(2025, 1, 18), u"swapped-work"_s);
    for (const QDate &day : {QDate(2025, 4, 30), QDate(2025, 5, 1), QDate(2025, 5, 2)})
        add(day, u"holiday"_s);
    add(QDate(2025, 4, 26), u"swapped-work"_s);
    return days;
}

QDateTime momentOf(support::RecordSource &random)
{
    const QDateTime begin(QDate(2025, 1, 10), QTime(0, 0), QTimeZone::UTC);
    QDateTime moment = begin.addSecs(random.below(120 * 24 * 3600)).addMSecs(random.below(1000));
    if (random.below(3) == 0) { // where shifts begin and end, and a millisecond beside
        static constexpr auto kEnds = std::to_array({30, 270, 390, 630}); // minutes after 00:00Z
        moment.setTime(QTime(0, 0).addSecs(60 * kEnds.at(size_t(random.below(4)))));
        moment = moment.addMSecs(random.below(3) - 1);
    }
    return moment;
}

bool isIn(const std::vector<items::MediaOverdue> &overdue, const MediaItem &item)
{
    const QDateTime since = item.stateSince.isValid() ? item.stateSince : item.collectedAt;
    return std::ranges::any_of(overdue, [&](const items::MediaOverdue &one) {
        return one.state == item.state && one.urgent == item.urgent && since < one.before;
    });
}

} // namespace

/// The queues of the desk: what is overdue agrees with the deadline of each item, and the counts
/// with the items themselves.
class TestMediaQueues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overdueAgreesWithTheDeadlines_data();
    void overdueAgreesWithTheDeadlines();
    void overdueIsExactToTheMillisecond();
    void withoutWorkingDaysNothingIsOverInWorkingHours();
    void countsEqualOracle();
    void queuesFollowTheCacheAndTheClock();
};

void TestMediaQueues::overdueAgreesWithTheDeadlines_data()
{
    QTest::addColumn<bool>("holidays");
    QTest::addRow("plain-weeks") << false;
    QTest::addRow("tet-and-swapped-days") << true;
}

void TestMediaQueues::overdueAgreesWithTheDeadlines()
{
    QFETCH(bool, holidays);
    const domain::WorkCalendar calendar = holidays ? domain::WorkCalendar(::holidays())
                                                   : domain::WorkCalendar();
    support::RecordSource random(71);
    int over = 0;
    int inTime = 0;
    for (int i = 0; i < 150; ++i) {
        const QDateTime now = momentOf(random);
        const auto overdue = items::overdueAt(calendar, now);
        for (int j = 0; j < 60; ++j) {
            MediaItem item;
            item.state = code(kAllStates.at(size_t(random.below(int(kAllStates.size())))));
            item.urgent = random.below(2) == 0;
            const QDateTime since = now.addSecs(-qint64(random.below(10) * random.below(100'000)))
                                        .addMSecs(random.below(2000) - 1000);
            (random.below(2) == 0 ? item.stateSince : item.collectedAt) = since;
            const bool expected = domain::isOverdue(item, calendar, now);
            QCOMPARE(isIn(overdue, item), expected);
            ++(expected ? over : inTime);
        }
    }
    QVERIFY(over > 1000 && inTime > 1000);
}

void TestMediaQueues::overdueIsExactToTheMillisecond()
{
    const domain::WorkCalendar calendar(holidays());
    support::RecordSource random(73);
    for (int i = 0; i < 150; ++i) {
        const QDateTime now = momentOf(random);
        const auto overdue = items::overdueAt(calendar, now);
        QCOMPARE(overdue.size(), size_t(10)); // five states with a limit, urgent and not
        for (const items::MediaOverdue &one : overdue) {
            MediaItem item;
            item.state = one.state;
            item.urgent = one.urgent;
            item.stateSince = one.before;
            QVERIFY(!domain::isOverdue(item, calendar, now));
            item.stateSince = one.before.addMSecs(-1);
            QVERIFY(domain::isOverdue(item, calendar, now));
        }
    }
}

void TestMediaQueues::withoutWorkingDaysNothingIsOverInWorkingHours()
{
    std::vector<domain::CalendarDay> days;
    const QDate today = support::RecordSource::epoch().date();
    for (int ago = -5000; ago < 21 * 366; ++ago)
        days.push_back({QString::number(ago), 1, today.addDays(-ago), u"holiday"_s, {}});
    const auto overdue = items::overdueAt(domain::WorkCalendar(days),
                                          support::RecordSource::epoch());
    QStringList states;
    for (const items::MediaOverdue &one : overdue)
        states.append(one.state + (one.urgent ? u" urgent"_s : QString()));
    QCOMPARE(states, (QStringList{u"XAC_MINH urgent"_s, u"THEO_DOI"_s, u"THEO_DOI urgent"_s}));
}

void TestMediaQueues::countsEqualOracle()
{
    support::Cache cache;
    support::RecordSource random(75);
    const QDateTime now = support::RecordSource::epoch();
    const domain::WorkCalendar calendar(holidays());
    std::vector<MediaItem> all;
    std::vector<domain::Record> records;
    for (int i = 0; i < 900; ++i) {
        MediaItem item = random.mediaItem(i);
        item.state = code(kAllStates.at(size_t(random.below(int(kAllStates.size())))));
        item.stateSince = now.addSecs(-random.below(12 * 24 * 3600));
        item.urgent = random.below(3) == 0;
        all.push_back(item);
        records.emplace_back(item);
    }
    VERIFY_OK(cache.apply(domain::Collection::MediaItems, support::page(records)));
    const domain::UnitId unit(u"x-2"_s);
    for (const bool narrowed : {false, true}) {
        items::MediaFilter scope;
        scope.state = u"DONG"_s; // the queues have their own
        if (narrowed)
            scope.units = {unit};
        const auto expected = [&](auto belongs) {
            return qint64(std::ranges::count_if(all, [&](const MediaItem &item) {
                return (!narrowed || item.unitId == unit) &&
                       belongs(domain::mediaStateFromCode(item.state), item);
            }));
        };
        const auto inState = [&](MediaState wanted) {
            return expected(
                [wanted](MediaState state, const MediaItem &) { return state == wanted; });
        };
        const auto counts = items::readMediaQueues(cache.db(), scope, calendar, now);
        VERIFY_OK(counts);
        QCOMPARE(counts->of(MediaQueue::All), expected([](auto, const auto &) { return true; }));
        QCOMPARE(counts->of(MediaQueue::New), inState(MediaState::Collected));
        QCOMPARE(counts->of(MediaQueue::Screening), inState(MediaState::Screening));
        QCOMPARE(counts->of(MediaQueue::Verifying), inState(MediaState::Verifying));
        QCOMPARE(counts->of(MediaQueue::ToAnswer),
                 inState(MediaState::Concluded) + inState(MediaState::Responding));
        QCOMPARE(counts->of(MediaQueue::Watched), inState(MediaState::Watched));
        QCOMPARE(counts->of(MediaQueue::Overdue), expected([&](auto, const MediaItem &item) {
                     return domain::isOverdue(item, calendar, now);
                 }));
        QCOMPARE(counts->of(MediaQueue::Pressing),
                 expected([](MediaState state, const MediaItem &item) {
                     return item.sentiment == domain::Sentiment::Negative &&
                            (state == MediaState::Collected || state == MediaState::Screening);
                 }));
        QVERIFY(std::ranges::none_of(counts->items, [](qint64 count) { return count == 0; }));
    }
}

void TestMediaQueues::queuesFollowTheCacheAndTheClock()
{
    support::Cache cache;
    store::ChangeHub hub;
    store::ReaderPool readers(cache.path(), support::key());
    items::Directory directory(readers, hub);
    items::MediaQueues queues(readers, hub, directory);
    const QDateTime now(QDate(2025, 5, 20), QTime(3, 0), QTimeZone::UTC); // a Tuesday, 10:00
    const auto settled = [&] {
        return QTest::qWaitFor([&] { return !queues.isLoading() && queues.content(); });
    };
    queues.setScope({}, now);
    QVERIFY(settled());
    QCOMPARE(queues.content()->of(MediaQueue::All), 0);

    MediaItem item = support::RecordSource(77).mediaItem(1);
    item.state = u"SANG_LOC"_s;
    item.stateSince = now.addSecs(-3600);
    VERIFY_OK(cache.apply(domain::Collection::MediaItems, support::page({item})));
    hub.post(domain::Collection::MediaItems, {});
    QTRY_COMPARE(queues.content()->of(MediaQueue::Screening), 1);
    QCOMPARE(queues.content()->of(MediaQueue::Overdue), 0);

    queues.setScope({}, now.addSecs(3601)); // screened within two hours
    QVERIFY(settled());
    QCOMPARE(queues.content()->of(MediaQueue::Overdue), 1);
    QCOMPARE(queues.filter(MediaQueue::Overdue).overdue,
             items::overdueAt(domain::WorkCalendar(), now.addSecs(3601)));
    queues.setScope({.agency = domain::AgencyId(u"none"_s)}, now.addSecs(3601));
    QVERIFY(settled());
    QCOMPARE(queues.content()->of(MediaQueue::All), 0);
}

QTEST_GUILESS_MAIN(TestMediaQueues)
#include "tst_mediaqueues.moc"
