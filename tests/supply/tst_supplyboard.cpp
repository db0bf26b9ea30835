// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplyboard.h"
#include "tests/quality/qualityworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using items::SlotState;

namespace {

const QDateTime kNoon(QDate(2025, 6, 12), QTime(5, 0), QTimeZone::UTC);

domain::Slot slotDue(const QString &feed, const QString &period, const QDateTime &due,
                     const QString &state = u"due"_s, const QDateTime &filled = {})
{
    static int number = 0;
    domain::Slot made;
    made.id = domain::SlotId(u"s-%1"_s.arg(++number));
    made.feedId = domain::FeedId(feed);
    made.indicatorId = domain::IndicatorId(u"i-A"_s);
    made.unitId = domain::UnitId(u"u-60"_s);
    made.period = *domain::Period::fromCode(period);
    made.dueAt = due;
    made.filledAt = filled;
    made.state = state;
    return made;
}

QHash<QString, domain::Feed> feedsOf()
{
    QHash<QString, domain::Feed> feeds;
    for (const auto &[id, agency, mode] : {std::tuple(u"f-syt"_s, u"a-syt"_s, u"file"_s),
                                           std::tuple(u"f-ctk"_s, u"a-ctk"_s, u"manual"_s),
                                           std::tuple(u"f-api"_s, u"a-syt"_s, u"api"_s)}) {
        domain::Feed feed;
        feed.id = domain::FeedId(id);
        feed.name = u"Nguồn "_s + id;
        feed.agencyId = domain::AgencyId(agency);
        feed.mode = mode;
        feeds.insert(id, feed);
    }
    return feeds;
}

} // namespace

/// What an agency has to supply, and what is told of values before they are sent.
class TestSupplyBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slotsStandByTheClock_data();
    void slotsStandByTheClock();
    void workIsListed();
    void othersWorkIsNot();
    void typedValuesAreJudged_data();
    void typedValuesAreJudged();
    void partsAreJudgedTogether();
    void districtsAreSummed();
    void aPartIsJudgedWithItsWhole();
    void whatASumLacksIsTold();
};

void TestSupplyBoard::slotsStandByTheClock_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QString>("asSent");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("days");
    const auto row = [](const char *name, const QString &due, const QString &filled,
                        const QString &sent, SlotState state, int days) {
        QTest::newRow(name) << due << filled << sent << int(state) << days;
    };
    using enum SlotState;
    row("overdue", u"2025-06-07T10:00:00Z"_s, {}, u"due"_s, Overdue, 5);
    row("over-at-midnight-of-the-province", u"2025-06-11T16:59:00Z"_s, {}, u"due"_s, Overdue, 1);
    row("due", u"2025-06-15T10:00:00Z"_s, {}, u"due"_s, Due, 3);
    row("on-time", u"2025-06-07T10:00:00Z"_s, u"2025-06-06T10:00:00Z"_s, u"filled"_s, OnTime, 0);
    row("late", u"2025-06-07T10:00:00Z"_s, u"2025-06-08T10:00:00Z"_s, u"filled"_s, Late, 0);
    row("nothing", u"2025-06-07T10:00:00Z"_s, {}, u"none"_s, Nothing, 0);
    row("missing-without-due-time", {}, {}, u"missing"_s, Overdue, 0);
}

void TestSupplyBoard::slotsStandByTheClock()
{
    QFETCH(const QString, due);
    QFETCH(const QString, filled);
    QFETCH(const QString, asSent);
    const auto moment = [](const QString &text) {
        return QDateTime::fromString(text, Qt::ISODate);
    };
    const auto [state, days] = items::supplyStanding(
        slotDue(u"f-syt"_s, u"2025-05"_s, moment(due), asSent, moment(filled)), kNoon);
    QTEST(int(state), "state");
    QTEST(days, "days");
}

void TestSupplyBoard::workIsListed()
{
    const QDateTime past = kNoon.addDays(-3);
    const QDateTime ahead = kNoon.addDays(3);
    const std::vector all{
        slotDue(u"f-ctk"_s, u"2025-05"_s, ahead),
        slotDue(u"f-syt"_s, u"2025-05"_s, past),
        slotDue(u"f-syt"_s, u"2025-05"_s, past, u"filled"_s, past),
        slotDue(u"f-syt"_s, u"2025-04"_s, past.addDays(-30), u"filled"_s, past.addDays(-31)),
        slotDue(u"f-syt"_s, u"2024-10"_s, past.addDays(-200), u"filled"_s, past.addDays(-201)),
        slotDue(u"f-api"_s, u"2025-06-12"_s, ahead),
        slotDue(u"f-api"_s, u"2025-06-08"_s, past.addDays(1))};
    const auto tasks = items::supplyTasks(all, feedsOf(), {}, kNoon);
    QStringList keys;
    for (const auto &task : tasks)
        keys << task.key.feed.value + u' ' + task.key.period;
    // What is overdue, what is due, what can be corrected; not what is long done, nor what comes
    // by itself.
    QCOMPARE(keys, QStringList({u"f-syt 2025-05"_s, u"f-api 2025-06-08"_s, u"f-ctk 2025-05"_s,
                                u"f-syt 2025-04"_s}));
    QCOMPARE(tasks[0].due, 2);
    QCOMPARE(tasks[0].open, 1);
    QCOMPARE(tasks[0].state, SlotState::Overdue);
    QCOMPARE(tasks[0].days, 3);
    QCOMPARE(tasks[2].state, SlotState::Due);
    QCOMPARE(tasks[3].state, SlotState::OnTime);
    QCOMPARE(tasks[3].open, 0);
}

void TestSupplyBoard::othersWorkIsNot()
{
    const std::vector all{slotDue(u"f-ctk"_s, u"2025-05"_s, kNoon),
                          slotDue(u"f-syt"_s, u"2025-05"_s, kNoon),
                          slotDue(u"f-unknown"_s, u"2025-05"_s, kNoon)};
    const auto tasks = items::supplyTasks(all, feedsOf(), {domain::AgencyId(u"a-syt"_s)}, kNoon);
    QCOMPARE(tasks.size(), 1U);
    QCOMPARE(tasks[0].key.feed.value, u"f-syt"_s);
}

void TestSupplyBoard::typedValuesAreJudged_data()
{
    QTest::addColumn<double>("figure");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QStringList>("kinds");
    const double usual = qualitytest::wave(42);
    QTest::newRow("as-usual") << usual << QString() << QStringList();
    QTest::newRow("jump") << std::round(usual * 1.9) << QString() << QStringList{u"jump"_s};
    QTest::newRow("above-range") << 5001.0 << QString() << QStringList{u"jump"_s, u"range"_s};
    QTest::newRow("below-none") << -3.0 << QString() << QStringList{u"jump"_s, u"range"_s};
    QTest::newRow("too-fine") << std::floor(usual) + 0.123 << QString() << QStringList{u"unit"_s};
    QTest::newRow("phone-in-the-note")
        << usual << u"Hỏi chị Lan, 0912345678"_s << QStringList{u"personal-data"_s};
    QTest::newRow("trial") << usual << u"nhập thử"_s << QStringList{u"test-rows"_s};
}

void TestSupplyBoard::typedValuesAreJudged()
{
    QFETCH(const double, figure);
    QFETCH(const QString, note);
    const qualitytest::World world;
    const items::SupplyHistory history{.book = world.book, .versions = world.values, .due = {}};
    const auto next = qualitytest::month(2025, 6);
    auto typed = qualitytest::value(u"A"_s, next, figure);
    typed.note = note;
    typed.approvedBy.clear();
    typed.publishedAt = qualitytest::dueOf(next);
    const auto found = items::checkSupply(history, {typed}, typed.publishedAt);
    QVERIFY(found);
    QStringList kinds;
    for (const auto &one : *found) {
        QCOMPARE(one.indicator, typed.indicatorId);
        kinds << code(one.rule.kind);
    }
    kinds.sort();
    QTEST(kinds, "kinds");
    if (found->size() > 1)
        QVERIFY(found->front().rule.critical); // what must be explained comes first
}

void TestSupplyBoard::partsAreJudgedTogether()
{
    const qualitytest::World world;
    const items::SupplyHistory history{.book = world.book, .versions = world.values, .due = {}};
    const auto next = qualitytest::month(2025, 6);
    const double one = qualitytest::wave(42);
    const double two = qualitytest::wave(49);
    const auto typed = [&](double total) {
        std::vector<domain::Observation> all{qualitytest::value(u"P1"_s, next, one),
                                             qualitytest::value(u"P2"_s, next, two),
                                             qualitytest::value(u"T"_s, next, total)};
        return all;
    };
    const QDateTime now = qualitytest::dueOf(next);
    QVERIFY(items::checkSupply(history, typed(one + two), now)->empty());
    const auto found = items::checkSupply(history, typed(one + two + 40), now);
    QVERIFY(found && !found->empty());
    QVERIFY(std::ranges::all_of(*found, [](const auto &each) {
        return each.rule.kind == analysis::quality::RuleKind::Identity;
    }));
}

/// Whoever types the province is told when the districts give another sum, and whoever types a
/// district when the province is another.
void TestSupplyBoard::districtsAreSummed()
{
    const qualitytest::World world;
    const items::SupplyHistory history{.book = world.book, .versions = world.values, .due = {}};
    const auto next = qualitytest::month(2025, 6);
    const auto one = qualitytest::value(u"D"_s, next, 400, u"d-1"_s);
    const auto two = qualitytest::value(u"D"_s, next, 500, u"d-2"_s);
    const auto whole = qualitytest::value(u"D"_s, next, 960);
    const auto sums = [&](const std::vector<domain::Observation> &known,
                          const std::vector<domain::Observation> &typed) {
        items::SupplyHistory with = history;
        std::ranges::copy(known, std::back_inserter(with.versions));
        auto found = *items::checkSupply(with, typed, qualitytest::dueOf(next));
        std::erase_if(found, [](const items::SupplyFinding &each) {
            return each.rule.kind != analysis::quality::RuleKind::Identity;
        });
        return found;
    };
    const auto ofProvince = sums({one, two}, {whole});
    QCOMPARE(ofProvince.size(), 1U);
    QVERIFY(ofProvince[0].isFailure() && !ofProvince[0].total);
    QCOMPARE(ofProvince[0].finding.expected, 900.0);
    const auto ofDistrict = sums({one, whole}, {two});
    QCOMPARE(ofDistrict.size(), 1U);
    QCOMPARE(ofDistrict[0].unit.value, u"d-2"_s);
    QVERIFY(ofDistrict[0].isFailure() && ofDistrict[0].total);
    QCOMPARE(ofDistrict[0].total->unit.value, qualitytest::kProvince);
    QCOMPARE(sums({}, {one, two, whole}).size(), 1U); // all typed: told once, at the total
    const auto right = qualitytest::value(u"D"_s, next, 900);
    QVERIFY(sums({one, two}, {right}).empty());
    QVERIFY(sums({one, right}, {two}).empty());
}

void TestSupplyBoard::aPartIsJudgedWithItsWhole()
{
    const qualitytest::World world;
    items::SupplyHistory history{.book = world.book, .versions = world.values, .due = {}};
    const auto next = qualitytest::month(2025, 6);
    history.versions.push_back(qualitytest::value(u"T"_s, next, 2100));
    history.versions.push_back(qualitytest::value(u"P1"_s, next, qualitytest::wave(42)));
    const auto found = items::checkSupply(
        history, {qualitytest::value(u"P2"_s, next, qualitytest::wave(49))},
        qualitytest::dueOf(next));
    QVERIFY(found);
    QCOMPARE(found->size(), 1U);
    QCOMPARE(found->front().indicator.value, u"i-P2"_s);
    QVERIFY(found->front().total);
    QCOMPARE(found->front().total->indicator.value, u"i-T"_s);
}

void TestSupplyBoard::whatASumLacksIsTold()
{
    const qualitytest::World world;
    items::SupplyHistory history{.book = world.book, .versions = world.values, .due = {}};
    const auto next = qualitytest::month(2025, 6);
    const auto total = qualitytest::value(u"D"_s, next, 900);
    const auto gaps = [&](const std::vector<domain::Observation> &typed) {
        auto found = *items::checkSupply(history, typed, qualitytest::dueOf(next));
        std::erase_if(found, [](const items::SupplyFinding &each) { return each.isFailure(); });
        return found;
    };
    QVERIFY(gaps({total}).empty()); // nothing to compare with: the rule does not apply
    history.versions.push_back(qualitytest::value(u"D"_s, next, 400, u"d-1"_s));
    const auto lacking = gaps({total});
    QCOMPARE(lacking.size(), 1U);
    QCOMPARE(lacking[0].missing, (std::vector{items::SupplySlot{domain::IndicatorId(u"i-D"_s),
                                                                domain::UnitId(u"d-2"_s)}}));
    QCOMPARE(gaps({total, qualitytest::value(u"D"_s, next, 500, u"d-2"_s)}).size(), 0U);
}

QTEST_GUILESS_MAIN(TestSupplyBoard)
#include "tst_supplyboard.moc"
