// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which page a wall shows when: parts of the day, pauses, commands, alarms that steer; by tables
// and by random days in which every wall must come to the same page.
#include "models/analysis/wallschedule.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace analysis;
using domain::Subsystem;
using domain::WallCommand;
using domain::WallPlaylist;

namespace {

/// A moment of a Monday in the province.
QDateTime at(const QString &time, int day = 0)
{
    return QDateTime(QDate(2026, 11, 30).addDays(day), QTime::fromString(time),
                     QTimeZone::fromSecondsAheadOfUtc(7 * 3600))
        .toUTC();
}

WallPlaylist threePages()
{
    WallPlaylist list;
    list.entries = {{.page = u"a"_s, .dwell = 30s},
                    {.page = u"b"_s, .dwell = 60s},
                    {.page = u"c"_s, .dwell = 10s}};
    list.alarmPage = u"incident"_s;
    list.subsystemPages.insert(int(Subsystem::Health), u"health"_s);
    list.hold = 600s;
    return list;
}

WallCommand command(const QString &verb, const QString &time, const QString &page = {},
                    const QDateTime &until = {})
{
    WallCommand one;
    one.id = verb + time;
    one.verb = verb;
    one.page = page;
    one.at = at(time);
    one.until = until;
    one.actor = u"somebody"_s;
    return one;
}

WallAlarm alarm(const QString &key, Subsystem subsystem, const QString &from,
                const QString &to = {}, int priority = 1)
{
    return {key, subsystem, priority, at(from), to.isEmpty() ? QDateTime() : at(to)};
}

using Commands = std::vector<WallCommand>;
using Alarms = std::vector<WallAlarm>;

QString pageAt(const WallPlaylist &list, const Commands &commands, const Alarms &alarms,
               const QDateTime &now)
{
    return wallMoment(list, u"hall"_s, commands, alarms, now).page;
}

} // namespace

class TestWallSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turns_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("until");
        QTest::newRow("midnight") << u"00:00:00"_s << u"a"_s << u"b"_s << u"00:00:30"_s;
        QTest::newRow("last-second") << u"00:00:29"_s << u"a"_s << u"b"_s << u"00:00:30"_s;
        QTest::newRow("second-page") << u"00:00:30"_s << u"b"_s << u"c"_s << u"00:01:30"_s;
        QTest::newRow("third-page") << u"00:01:30"_s << u"c"_s << u"a"_s << u"00:01:40"_s;
        QTest::newRow("round-again") << u"00:01:40"_s << u"a"_s << u"b"_s << u"00:02:10"_s;
    }
    void turns()
    {
        QFETCH(QString, time);
        const auto moment = wallMoment(threePages(), u"hall"_s, {}, {}, at(time));
        QTEST(moment.page, "page");
        QTEST(moment.next, "next");
        QFETCH(QString, until);
        QCOMPARE(moment.until, at(until));
        QCOMPARE(moment.source, WallSource::Playlist);
        QVERIFY(!moment.paused);
    }
    void partsOfTheDay_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("page");
        QTest::newRow("before-work") << at(u"06:59:59"_s) << u"night"_s;
        QTest::newRow("briefing-begins-with-its-first") << at(u"07:00:00"_s) << u"briefing"_s;
        QTest::newRow("briefing-second") << at(u"07:01:00"_s) << u"overview"_s;
        QTest::newRow("not-on-sunday") << at(u"07:00:00"_s, 6) << u"overview"_s;
        QTest::newRow("day") << at(u"08:00:00"_s) << u"day"_s;
        QTest::newRow("night") << at(u"18:00:00"_s) << u"night"_s;
        QTest::newRow("over-midnight") << at(u"00:00:10"_s, 1) << u"night"_s;
    }
    void partsOfTheDay()
    {
        WallPlaylist list;
        list.entries = {
            {.page = u"briefing"_s,
             .dwell = 60s,
             .from = QTime(7, 0),
             .to = QTime(8, 0),
             .weekdays = {1, 2, 3, 4, 5}},
            {.page = u"overview"_s, .dwell = 60s, .from = QTime(7, 0), .to = QTime(8, 0)},
            {.page = u"day"_s, .dwell = 60s, .from = QTime(8, 0), .to = QTime(18, 0)},
            {.page = u"night"_s, .dwell = 60s, .from = QTime(18, 0), .to = QTime(7, 0)}};
        QFETCH(QDateTime, now);
        QTEST(pageAt(list, {}, {}, now), "page");
    }
    void theNightOfAWeekdayGoesOnAfterMidnight()
    {
        WallPlaylist list;
        list.entries = {{.page = u"friday-night"_s,
                         .dwell = 60s,
                         .from = QTime(22, 0),
                         .to = QTime(4, 0),
                         .weekdays = {5}},
                        {.page = u"else"_s, .dwell = 60s, .from = QTime(4, 0), .to = QTime(22, 0)}};
        QCOMPARE(pageAt(list, {}, {}, at(u"23:00:00"_s, 4)), u"friday-night"_s);
        QCOMPARE(pageAt(list, {}, {}, at(u"03:00:00"_s, 5)), u"friday-night"_s);
        // Nothing is of Sunday at three: all take turns, never a blank.
        QVERIFY(!pageAt(list, {}, {}, at(u"03:00:00"_s, 6)).isEmpty());
    }
    void theNextPartIsPrepared()
    {
        WallPlaylist list;
        list.entries = {{.page = u"early"_s, .dwell = 50s, .from = QTime(0, 0), .to = QTime(8, 0)},
                        {.page = u"late"_s, .dwell = 50s, .from = QTime(8, 0), .to = QTime(23, 0)}};
        const auto moment = wallMoment(list, u"hall"_s, {}, {}, at(u"07:59:50"_s));
        QCOMPARE(moment.next, u"late"_s);
        QCOMPARE(moment.until, at(u"08:00:00"_s));
    }
    void commands_data()
    {
        QTest::addColumn<Commands>("commands");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("page");
        const Commands pause{command(u"pause"_s, u"00:00:20"_s)};
        QTest::newRow("paused") << pause << u"00:05:00"_s << u"a"_s;
        Commands resumed = pause;
        resumed.push_back(command(u"resume"_s, u"00:05:00"_s));
        QTest::newRow("resumes-where-it-was") << resumed << u"00:05:09"_s << u"a"_s;
        QTest::newRow("and-goes-on") << resumed << u"00:05:10"_s << u"b"_s;
        QTest::newRow("a-pause-ends-by-itself")
            << Commands{command(u"pause"_s, u"00:00:20"_s, {}, at(u"00:01:20"_s))} << u"00:01:30"_s
            << u"b"_s;
        QTest::newRow("next") << Commands{command(u"next"_s, u"00:00:05"_s)} << u"00:00:06"_s
                              << u"b"_s;
        QTest::newRow("next-has-its-whole-turn")
            << Commands{command(u"next"_s, u"00:00:05"_s)} << u"00:01:04"_s << u"b"_s;
        QTest::newRow("previous-over-the-start")
            << Commands{command(u"previous"_s, u"00:00:05"_s)} << u"00:00:06"_s << u"c"_s;
        QTest::newRow("next-while-paused")
            << Commands{command(u"pause"_s, u"00:00:05"_s), command(u"next"_s, u"00:01:00"_s)}
            << u"02:00:00"_s << u"b"_s;
        const Commands shown{command(u"show"_s, u"00:00:20"_s, u"x"_s, at(u"00:10:00"_s))};
        QTest::newRow("shown") << shown << u"00:09:59"_s << u"x"_s;
        QTest::newRow("shown-resumes") << shown << u"00:10:09"_s << u"a"_s;
        QTest::newRow("shown-goes-on") << shown << u"00:10:10"_s << u"b"_s;
        Commands released = shown;
        released.push_back(command(u"release"_s, u"00:02:00"_s));
        QTest::newRow("released") << released << u"00:02:00"_s << u"a"_s;
        Commands again = shown;
        again.push_back(command(u"show"_s, u"00:03:00"_s, u"y"_s, at(u"00:04:00"_s)));
        QTest::newRow("a-newer-one-replaces") << again << u"00:03:30"_s << u"y"_s;
        QTest::newRow("and-the-older-does-not-return") << again << u"00:04:05"_s << u"a"_s;
        Commands passed = shown;
        passed.push_back(command(u"next"_s, u"00:01:00"_s));
        QTest::newRow("next-ends-what-is-shown") << passed << u"00:01:01"_s << u"b"_s;
        Commands other{command(u"show"_s, u"00:00:20"_s, u"x"_s)};
        other[0].wall = u"yard"_s;
        QTest::newRow("of-another-wall") << other << u"00:00:21"_s << u"a"_s;
        QTest::newRow("not-yet") << shown << u"00:00:19"_s << u"a"_s;
        QTest::newRow("without-an-end")
            << Commands{command(u"show"_s, u"00:00:20"_s, u"x"_s)} << u"07:59:00"_s << u"x"_s;
        QTest::newRow("not-for-ever")
            << Commands{command(u"show"_s, u"00:00:20"_s, u"x"_s)} << u"08:00:20"_s << u"a"_s;
        QTest::newRow("unknown-verb")
            << Commands{command(u"dance"_s, u"00:00:05"_s)} << u"00:00:06"_s << u"a"_s;
    }
    void commands()
    {
        QFETCH(Commands, commands);
        QFETCH(QString, time);
        QTEST(pageAt(threePages(), commands, {}, at(time)), "page");
        std::ranges::reverse(commands);
        QTEST(pageAt(threePages(), commands, {}, at(time)), "page"); // in any order
    }
    void aPauseHoldsPastTheEndOfThePart()
    {
        WallPlaylist list;
        list.entries = {{.page = u"early"_s, .dwell = 50s, .from = QTime(0, 0), .to = QTime(8, 0)},
                        {.page = u"late"_s, .dwell = 50s, .from = QTime(8, 0), .to = QTime(23, 0)}};
        const Commands commands{command(u"pause"_s, u"07:59:00"_s),
                                command(u"resume"_s, u"08:10:00"_s)};
        QCOMPARE(pageAt(list, commands, {}, at(u"08:09:59"_s)), u"early"_s);
        QVERIFY(wallMoment(list, {}, commands, {}, at(u"08:09:59"_s)).paused);
        QCOMPARE(pageAt(list, commands, {}, at(u"08:10:00"_s)), u"late"_s);
    }
    void aFollowedViewIsTold()
    {
        auto follow = command(u"follow"_s, u"00:00:20"_s);
        follow.view = {{u"pane"_s, u"map"_s}};
        const auto moment = wallMoment(threePages(), u"hall"_s, Commands{follow}, {},
                                       at(u"00:00:30"_s));
        QCOMPARE(moment.source, WallSource::Follow);
        QCOMPARE(moment.view, follow.view);
        QCOMPARE(moment.actor, u"somebody"_s);
        QVERIFY(moment.page.isEmpty());
        QCOMPARE(moment.next, u"a"_s);
    }
    void alarms_data()
    {
        QTest::addColumn<Alarms>("alarms");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("page");
        const Alarms one{alarm(u"k"_s, Subsystem::Health, u"00:00:20"_s)};
        QTest::newRow("before") << one << u"00:00:19"_s << u"a"_s;
        QTest::newRow("steered") << one << u"00:00:20"_s << u"health"_s;
        QTest::newRow("held") << one << u"00:10:19"_s << u"health"_s;
        QTest::newRow("timed-out-resumes") << one << u"00:10:20"_s << u"a"_s;
        QTest::newRow("resumes-where-it-was") << one << u"00:10:30"_s << u"b"_s;
        const Alarms answered{alarm(u"k"_s, Subsystem::Health, u"00:00:20"_s, u"00:03:00"_s)};
        QTest::newRow("answered") << answered << u"00:03:00"_s << u"a"_s;
        QTest::newRow("no-page-of-its-own")
            << Alarms{alarm(u"k"_s, Subsystem::FieldReports, u"00:00:20"_s)} << u"00:00:21"_s
            << u"incident"_s;
        QTest::newRow("not-urgent-enough")
            << Alarms{alarm(u"k"_s, Subsystem::Health, u"00:00:20"_s, {}, 2)} << u"00:00:21"_s
            << u"a"_s;
        const Alarms two{alarm(u"k"_s, Subsystem::Health, u"00:00:20"_s),
                         alarm(u"m"_s, Subsystem::Media, u"00:05:00"_s)};
        QTest::newRow("the-newer-of-two") << two << u"00:05:00"_s << u"incident"_s;
        QTest::newRow("then-none-is-left") << two << u"00:15:05"_s << u"a"_s;
    }
    void alarms()
    {
        QFETCH(Alarms, alarms);
        QFETCH(QString, time);
        QTEST(pageAt(threePages(), {}, alarms, at(time)), "page");
        std::ranges::reverse(alarms);
        QTEST(pageAt(threePages(), {}, alarms, at(time)), "page");
    }
    void anAlarmGoesBeforeACommandAndGivesItBack()
    {
        const Commands shown{command(u"show"_s, u"00:00:10"_s, u"x"_s, at(u"01:00:00"_s))};
        const Alarms one{alarm(u"k"_s, Subsystem::Health, u"00:00:20"_s, u"00:05:00"_s)};
        const auto during = wallMoment(threePages(), u"hall"_s, shown, one, at(u"00:01:00"_s));
        QCOMPARE(during.page, u"health"_s);
        QCOMPARE(during.alarm, u"k"_s);
        QCOMPARE(during.next, u"x"_s);
        QCOMPARE(during.until, at(u"00:05:00"_s));
        QCOMPARE(pageAt(threePages(), shown, one, at(u"00:05:00"_s)), u"x"_s);
    }
    void nothingToShow()
    {
        const auto moment = wallMoment({}, u"hall"_s, {}, {}, at(u"12:00:00"_s));
        QCOMPARE(moment.entry, -1);
        QVERIFY(moment.page.isEmpty());
    }
    void everyWallComesToTheSamePage();
};

/// Random days: what a wall that has run all day came to equals what one that starts now says; the
/// page stays what it is until the moment that was told, unless something happens.
void TestWallSchedule::everyWallComesToTheSamePage()
{
    bool given = false;
    unsigned seed = qEnvironmentVariableIntValue("IOC_SEED", &given);
    if (!given)
        seed = std::random_device{}();
    std::mt19937 dice(seed);
    const auto roll = [&](int most) { return int(dice() % unsigned(most)); };
    const QString said = u"IOC_SEED=%1"_s.arg(seed);
    const QStringList verbs{u"pause"_s, u"resume"_s, u"next"_s,   u"previous"_s,
                            u"show"_s,  u"follow"_s, u"release"_s};
    constexpr int kMostSteps = 86400 / 5 + 200; // the shortest turns all day
    for (int round = 0; round < 20; ++round) {
        WallPlaylist list = threePages();
        for (auto &entry : list.entries) {
            entry.dwell = std::chrono::seconds(5 + roll(120));
            if (roll(2) == 0) {
                entry.from = QTime(roll(24), 0);
                entry.to = QTime((entry.from.hour() + 1 + roll(22)) % 24, 0);
            }
        }
        Commands commands;
        Alarms alarms;
        for (int i = 0; i < 12; ++i) {
            auto one = command(verbs.at(roll(int(verbs.size()))), u"00:00:00"_s, u"x"_s);
            one.at = one.at.addSecs(roll(86400));
            one.id = QString::number(i);
            if (roll(2) == 0)
                one.until = one.at.addSecs(1 + roll(7200));
            commands.push_back(one);
        }
        for (int i = 0; i < 4; ++i) {
            auto one = alarm(QString::number(i), domain::kSubsystems.at(size_t(roll(6))),
                             u"00:00:00"_s, {}, 1 + roll(3));
            one.from = one.from.addSecs(roll(86400));
            if (roll(2) == 0)
                one.to = one.from.addSecs(roll(1200));
            alarms.push_back(one);
        }
        std::vector<QDateTime> events;
        for (const auto &one : commands)
            events.push_back(one.at);
        for (const auto &one : alarms)
            events.push_back(one.from);
        QDateTime now = at(u"00:00:00"_s);
        const QDateTime end = now.addDays(1);
        int steps = 0;
        while (now < end && ++steps < kMostSteps) {
            const auto moment = wallMoment(list, u"hall"_s, commands, alarms, now);
            std::ranges::shuffle(commands, dice);
            std::ranges::shuffle(alarms, dice);
            QVERIFY2(moment == wallMoment(list, u"hall"_s, commands, alarms, now),
                     qPrintable(said));
            QVERIFY2(!moment.page.isEmpty(), qPrintable(said));
            QVERIFY2(moment.until > now, qPrintable(said));
            QDateTime change = std::min(moment.until, end);
            for (const QDateTime &event : events) {
                if (event > now)
                    change = std::min(change, event);
            }
            const QDateTime late = change.addMSecs(-1);
            if (late > now) {
                const auto then = wallMoment(list, u"hall"_s, commands, alarms, late);
                QVERIFY2(then.page == moment.page && then.source == moment.source &&
                             (then.entry == moment.entry || moment.source != WallSource::Playlist),
                         qPrintable(u"%1 %2"_s.arg(said, late.toString(Qt::ISODateWithMs))));
            }
            now = change;
        }
        QVERIFY2(steps < kMostSteps, qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(TestWallSchedule)
#include "tst_wallschedule.moc"
