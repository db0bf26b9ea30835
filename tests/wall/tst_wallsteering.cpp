// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm steers a wall: a recorded morning under a clock that the test moves. Rotation, an urgent
// alarm, the page of its subsystem held, somebody answers, the rotation goes on where it was; and
// the same after the wall was started anew in between.
#include "models/core/clock.h"
#include "models/domain/alarm.h"
#include "models/items/wallcommands.h"
#include "widgets/wall/wallplayer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using analysis::WallSource;
using domain::Subsystem;

namespace {

const QDateTime kMorning(QDate(2025, 6, 12), QTime(1, 0), QTimeZone::UTC); // 08:00 in Vietnam
const wall::Canvas kScreen{.id = u"A"_s, .size = {1920, 1080}, .pxPerMm = 1.6};

domain::WallPageDocument page(const QString &id, std::optional<Subsystem> subsystem = {})
{
    domain::WallPageDocument document;
    document.id = id;
    document.name = id;
    document.subsystem = subsystem;
    return document;
}

pages::WallProgram program()
{
    pages::WallProgram all;
    all.pages = {page(u"tong-quan"_s), page(u"y-te"_s, Subsystem::Health),
                 page(u"phan-anh"_s, Subsystem::FieldReports)};
    domain::WallPlaylist day;
    day.id = u"ngay"_s;
    day.entries = {{.page = u"tong-quan"_s, .dwell = 30s},
                   {.page = u"y-te"_s, .dwell = 60s},
                   {.page = u"phan-anh"_s, .dwell = 90s}};
    day.hold = 10min;
    day.subsystemPages = {{int(Subsystem::Health), u"y-te"_s},
                          {int(Subsystem::FieldReports), u"phan-anh"_s}};
    all.playlists = {day};
    return all;
}

domain::AlarmRule rule(int priority, Subsystem subsystem)
{
    domain::AlarmRule rule;
    rule.id = u"r-khan"_s;
    rule.subsystem = subsystem;
    rule.kind = u"emergency"_s;
    rule.priority = priority;
    return rule;
}

/// One wall with a clock of its own.
class Morning
{
public:
    explicit Morning(QString stateFile = {})
        : m_stateFile(std::move(stateFile))
    {
        start();
    }
    /// As at the next start of the program.
    void start()
    {
        player = std::make_unique<wall::WallPlayer>(
            wall::WallPlayer::Needs{.clock = clock, .stateFile = m_stateFile});
        player->setProgram(program());
        look();
    }
    void look()
    {
        const auto moment = player->moment(kScreen);
        player->noteShown(kScreen, moment);
    }
    /// The alarm board as it is at this moment, by what people did so far.
    void tellAlarms()
    {
        std::vector<items::AlarmLine> lines;
        for (const auto &[rule, episode] : alarms) {
            items::AlarmLine line{.episode = episode, .rule = rule};
            line.standing = domain::alarmStanding(rule, {}, episode, actions, false, clock.now());
            if (line.standing.state != domain::AlarmState::Normal)
                lines.push_back(line);
        }
        player->setAlarms(lines);
    }
    /// Goes on second by second, with the board's tick of 30 s.
    void run(std::chrono::seconds time)
    {
        for (auto gone = 0s; gone < time; gone += 1s) {
            clock.advance(1s);
            if (clock.now().time().second() % 30 == 0)
                tellAlarms();
            look();
        }
    }
    void raise(int priority, Subsystem subsystem, std::chrono::seconds ago = 0s)
    {
        domain::AlarmEpisode episode;
        episode.ruleId = u"r-khan"_s;
        episode.subject = u"pa-%1"_s.arg(alarms.size());
        episode.onset = clock.now().addDuration(-ago);
        alarms.emplace_back(rule(priority, subsystem), episode);
        tellAlarms();
        look();
    }
    void acknowledge()
    {
        const auto &episode = alarms.back().second;
        domain::AlarmAction action;
        action.id = u"aa-1"_s;
        action.ruleId = episode.ruleId;
        action.subject = episode.subject;
        action.verb = domain::code(domain::AlarmVerb::Acknowledge);
        action.actor = u"Điều hành viên IOC"_s;
        action.at = clock.now();
        action.onset = episode.onset;
        actions.push_back(action);
        tellAlarms();
        look();
    }
    [[nodiscard]] analysis::WallMoment now() const { return player->moment(kScreen); }

    core::FixedClock clock{kMorning};
    std::unique_ptr<wall::WallPlayer> player;
    std::vector<std::pair<domain::AlarmRule, domain::AlarmEpisode>> alarms;
    std::vector<domain::AlarmAction> actions;

private:
    QString m_stateFile;
};

} // namespace

class TestWallSteering : public QObject
{
    Q_OBJECT

    /// A wall that knows that nothing is wrong, at the begin of its first turn.
    static void begin(Morning &morning)
    {
        morning.tellAlarms();
        morning.player->setCommands({});
        while (morning.now().page != "y-te"_L1)
            morning.run(1s);
        while (morning.now().page != "tong-quan"_L1)
            morning.run(1s);
    }

private Q_SLOTS:
    void rotateHoldAnswerResume();
    void nobodyAnswers();
    void lessUrgentOnesDoNotSteer();
    void dataThatCameLateSteerFromNowOn();
    void theFirstLookDoesNotRaiseThePast();
    void anEndedAlarmLetsGo();
    void startedAnewInBetween();
    void aScreenOfOnePageStays();
    void keysAndAlarms();
};

void TestWallSteering::rotateHoldAnswerResume()
{
    Morning morning;
    begin(morning);
    morning.run(10s); // of the 30 s of the overview
    QCOMPARE(morning.now().source, WallSource::Playlist);
    morning.raise(1, Subsystem::FieldReports);
    QCOMPARE(morning.now().source, WallSource::Alarm);
    QCOMPARE(morning.now().page, u"phan-anh"_s);
    morning.run(4min);
    QCOMPARE(morning.now().page, u"phan-anh"_s);
    QCOMPARE(morning.now().source, WallSource::Alarm);
    morning.acknowledge();
    QCOMPARE(morning.now().source, WallSource::Playlist);
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    morning.run(19s); // its turn had 20 s left
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    morning.run(2s);
    QCOMPARE(morning.now().page, u"y-te"_s);
}

void TestWallSteering::nobodyAnswers()
{
    Morning morning;
    begin(morning);
    morning.raise(1, Subsystem::Health);
    morning.run(9min + 55s);
    QCOMPARE(morning.now().source, WallSource::Alarm);
    morning.run(10s);
    QCOMPARE(morning.now().source, WallSource::Playlist);
}

void TestWallSteering::lessUrgentOnesDoNotSteer()
{
    Morning morning;
    begin(morning);
    morning.raise(2, Subsystem::Health);
    QCOMPARE(morning.now().source, WallSource::Playlist);
    morning.raise(1, Subsystem::FieldReports);
    QCOMPARE(morning.now().page, u"phan-anh"_s);
}

void TestWallSteering::dataThatCameLateSteerFromNowOn()
{
    Morning morning;
    begin(morning);
    morning.raise(1, Subsystem::Health, 3h); // its figure was sent three hours after its day
    QCOMPARE(morning.now().source, WallSource::Alarm);
    morning.run(5min);
    QCOMPARE(morning.now().source, WallSource::Alarm);
}

void TestWallSteering::theFirstLookDoesNotRaiseThePast()
{
    Morning morning;
    morning.player->setCommands({});
    morning.raise(1, Subsystem::Health, 3h);
    QCOMPARE(morning.now().source, WallSource::Playlist);
}

void TestWallSteering::anEndedAlarmLetsGo()
{
    Morning morning;
    begin(morning);
    morning.raise(1, Subsystem::FieldReports);
    morning.run(2min);
    morning.alarms.clear(); // it is over, and its rule keeps nothing in sight
    morning.tellAlarms();
    QCOMPARE(morning.now().source, WallSource::Playlist);
    const QString page = morning.now().page;
    // What stood stood: the playlist does not jump when the alarm is forgotten.
    morning.run(5s);
    QCOMPARE(morning.now().page, page);
}

void TestWallSteering::startedAnewInBetween()
{
    const QTemporaryDir dir;
    Morning morning(dir.filePath(u"wall-state.json"_s));
    begin(morning);
    morning.run(10s);
    morning.raise(1, Subsystem::FieldReports);
    morning.run(1min);
    morning.start(); // nothing has been read yet
    QCOMPARE(morning.now().page, u"phan-anh"_s);
    morning.player->setCommands({});
    QCOMPARE(morning.now().page, u"phan-anh"_s);
    morning.tellAlarms();
    QCOMPARE(morning.now().page, u"phan-anh"_s);
    QCOMPARE(morning.now().source, WallSource::Alarm);
    morning.acknowledge();
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    morning.run(10s);
    morning.start();
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    morning.player->setCommands({});
    morning.tellAlarms();
    QCOMPARE(morning.now().source, WallSource::Playlist);
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    morning.run(12s);
    QCOMPARE(morning.now().page, u"y-te"_s);
}

void TestWallSteering::aScreenOfOnePageStays()
{
    Morning morning;
    begin(morning);
    wall::Canvas map = kScreen;
    map.page = u"tong-quan"_s;
    morning.raise(1, Subsystem::FieldReports);
    QCOMPARE(morning.player->moment(map).page, u"tong-quan"_s);
    QCOMPARE(morning.player->moment(kScreen).page, u"phan-anh"_s);
}

void TestWallSteering::keysAndAlarms()
{
    Morning morning;
    begin(morning);
    morning.player->press(wall::PlayerKey::Pause);
    morning.run(2min);
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    QVERIFY(morning.now().paused);
    morning.raise(1, Subsystem::FieldReports);
    QCOMPARE(morning.now().page, u"phan-anh"_s);
    morning.acknowledge();
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    QVERIFY(morning.now().paused);
    morning.player->press(wall::PlayerKey::Next);
    QCOMPARE(morning.now().page, u"y-te"_s);
    morning.player->press(wall::PlayerKey::Previous);
    QCOMPARE(morning.now().page, u"tong-quan"_s);
    morning.player->press(wall::PlayerKey::Pause);
    QVERIFY(!morning.now().paused);
    morning.run(31s);
    QCOMPARE(morning.now().page, u"y-te"_s);
}

QTEST_GUILESS_MAIN(TestWallSteering)
#include "tst_wallsteering.moc"
