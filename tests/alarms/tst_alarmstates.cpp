// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarm.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::AlarmAction;
using domain::AlarmEpisode;
using domain::AlarmFault;
using domain::AlarmRule;
using domain::AlarmStanding;
using domain::AlarmState;
using domain::AlarmTerms;
using domain::AlarmVerb;

namespace {

const QDateTime kOnset(QDate(2025, 6, 12), QTime(1, 0), QTimeZone::UTC);

/// So many minutes after the onset.
QDateTime at(int minutes)
{
    return kOnset.addSecs(qint64(minutes) * 60);
}

AlarmAction action(AlarmVerb verb, int minutes, int until = 0)
{
    static qint64 version = 0;
    AlarmAction made;
    made.version = ++version;
    made.verb = domain::code(verb);
    made.ruleId = u"r-1"_s;
    made.subject = u"s-1"_s;
    made.actor = u"An"_s;
    made.at = at(minutes);
    made.onset = kOnset;
    if (until > 0)
        made.until = at(until);
    return made;
}

struct Story {
    std::vector<AlarmAction> actions = {};
    int cleared = 0; ///< minutes after the onset; 0: it lasts
    bool latch = false;
    bool suppressed = false;
    bool outOfService = false;
    int escalate = 0;
};

AlarmStanding standingOf(const Story &story, int now)
{
    AlarmRule rule;
    rule.outOfService = story.outOfService;
    rule.updatedAt = at(5);
    AlarmTerms terms;
    terms.latch = story.latch;
    terms.escalate = std::chrono::minutes(story.escalate);
    AlarmEpisode episode{.ruleId = u"r-1"_s, .subject = u"s-1"_s, .onset = kOnset};
    if (story.cleared > 0)
        episode.cleared = at(story.cleared);
    return domain::alarmStanding(rule, terms, episode, story.actions, story.suppressed, at(now));
}

constexpr auto kAck = AlarmVerb::Acknowledge;
constexpr auto kShelve = AlarmVerb::Shelve;
constexpr auto kUnshelve = AlarmVerb::Unshelve;

} // namespace

Q_DECLARE_METATYPE(Story)

/// The states of ISA-18.2: how an alarm stands with people, and what people may do in each state.
class TestAlarmStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standing_data();
    void standing();
    void verbsInStates_data();
    void verbsInStates();
    void whatAnActionNeeds();
    void theNewestWordCounts();
    void aNewOnsetBreaksAMute();
    void whatSpeaksOfEveryOnset();
    void whatIsAlreadyKnownAtTheEnd();
    void nobodyAnswers_data();
    void nobodyAnswers();
    void codes();
};

void TestAlarmStates::standing_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<int>("now");
    QTest::addColumn<AlarmState>("state");
    QTest::addColumn<int>("since");
    const auto row = [](const char *name, Story story, int now, AlarmState state, int since) {
        QTest::newRow(name) << std::move(story) << now << state << since;
    };
    using enum AlarmState;
    row("new", {}, 10, Unacknowledged, 0);
    row("ended", {.cleared = 5}, 10, Normal, 5);
    row("ends later", {.cleared = 20}, 10, Unacknowledged, 0);
    row("ended, latches", {.cleared = 5, .latch = true}, 10, ReturnedUnacknowledged, 5);
    row("acknowledged", {.actions = {action(kAck, 3)}}, 10, Acknowledged, 3);
    row("acknowledged, ended", {.actions = {action(kAck, 3)}, .cleared = 5, .latch = true}, 10,
        Normal, 5);
    row("ended, acknowledged", {.actions = {action(kAck, 7)}, .cleared = 5, .latch = true}, 10,
        Normal, 7);
    row("shelved", {.actions = {action(kShelve, 3, 30)}}, 10, Shelved, 3);
    row("shelving ends by itself", {.actions = {action(kShelve, 3, 30)}}, 30, Unacknowledged, 30);
    row("shelved after an acknowledgement", {.actions = {action(kAck, 2), action(kShelve, 3, 30)}},
        31, Unacknowledged, 30);
    row("acknowledged while shelved", {.actions = {action(kShelve, 3, 30), action(kAck, 20)}}, 40,
        Acknowledged, 30);
    row("shelved though acknowledged", {.actions = {action(kShelve, 3, 30), action(kAck, 20)}}, 25,
        Shelved, 3);
    row("taken back", {.actions = {action(kShelve, 3, 30), action(kUnshelve, 8)}}, 10,
        Unacknowledged, 8);
    row("shelved again",
        {.actions = {action(kShelve, 3, 30), action(kUnshelve, 8), action(kShelve, 9, 60)}}, 50,
        Shelved, 9);
    row("ended while shelved", {.actions = {action(kShelve, 3, 30)}, .cleared = 20, .latch = true},
        40, Normal, 20);
    row("came back, then ended",
        {.actions = {action(kShelve, 3, 30)}, .cleared = 35, .latch = true}, 40,
        ReturnedUnacknowledged, 35);
    row("suppressed", {.suppressed = true}, 10, Suppressed, 0);
    row("suppressed and shelved", {.actions = {action(kShelve, 3, 30)}, .suppressed = true}, 10,
        Suppressed, 0);
    row("suppressed, ended", {.cleared = 5, .suppressed = true}, 10, Normal, 5);
    row("suppressed, ended, latches", {.cleared = 5, .latch = true, .suppressed = true}, 10,
        ReturnedUnacknowledged, 5);
    row("out of service", {.suppressed = true, .outOfService = true}, 10, OutOfService, 5);
    row("out of service, ended", {.cleared = 5, .latch = true, .outOfService = true}, 10, Normal,
        5);
    row("a comment answers nothing", {.actions = {action(AlarmVerb::Comment, 3)}}, 10,
        Unacknowledged, 0);
    row("an assignment answers nothing", {.actions = {action(AlarmVerb::Assign, 3)}}, 10,
        Unacknowledged, 0);
}

void TestAlarmStates::standing()
{
    QFETCH(Story, story);
    QFETCH(int, now);
    QFETCH(AlarmState, state);
    QFETCH(int, since);
    const AlarmStanding standing = standingOf(story, now);
    QCOMPARE(int(standing.state), int(state));
    QCOMPARE(standing.since, at(since));
    QCOMPARE(standing.shelvedTo.isValid(), state == AlarmState::Shelved);
    if (state == AlarmState::Acknowledged || state == AlarmState::Shelved)
        QCOMPARE(standing.answeredBy, u"An"_s);
    if (state == AlarmState::Unacknowledged || state == AlarmState::ReturnedUnacknowledged)
        QVERIFY(!standing.answered.isValid());
}

void TestAlarmStates::verbsInStates_data()
{
    QTest::addColumn<AlarmState>("state");
    QTest::addColumn<QString>("verbs");
    using enum AlarmState;
    QTest::newRow("normal") << Normal << u"comment"_s;
    QTest::newRow("unacknowledged") << Unacknowledged << u"acknowledge shelve comment assign"_s;
    QTest::newRow("acknowledged") << Acknowledged << u"shelve comment assign"_s;
    QTest::newRow("returned") << ReturnedUnacknowledged << u"acknowledge comment assign"_s;
    QTest::newRow("shelved") << Shelved << u"unshelve comment assign"_s;
    QTest::newRow("suppressed") << Suppressed << u"comment"_s;
    QTest::newRow("out of service") << OutOfService << u"comment"_s;
}

void TestAlarmStates::verbsInStates()
{
    QFETCH(AlarmState, state);
    QFETCH(QString, verbs);
    QStringList allowed;
    for (int i = 0; i < domain::kAlarmVerbs; ++i) {
        AlarmAction full = action(AlarmVerb(i), 3, 30);
        full.comment = u"Đã báo đơn vị"_s;
        full.assignee = u"Bình"_s;
        const auto fault = domain::faultOf(state, AlarmVerb(i), full, at(5));
        if (!fault)
            allowed << domain::code(AlarmVerb(i));
        else
            QCOMPARE(int(*fault), int(AlarmFault::WrongState));
    }
    QCOMPARE(allowed.join(u' '), verbs);
}

void TestAlarmStates::whatAnActionNeeds()
{
    const auto fault = [](AlarmVerb verb, const QString &comment, int until,
                          const QString &assignee) -> int {
        AlarmAction made = action(verb, 3, until);
        made.comment = comment;
        made.assignee = assignee;
        const auto state = verb == kUnshelve ? AlarmState::Shelved : AlarmState::Unacknowledged;
        const auto found = domain::faultOf(state, verb, made, at(5));
        return found ? int(*found) : -1;
    };
    const QString text = u"Bảo trì"_s;
    const QString longest(domain::kLongestAlarmText, u'a');
    const int month = int(domain::kLongestShelving.count()) * 60;
    QCOMPARE(fault(kAck, {}, 0, {}), -1);
    QCOMPARE(fault(kAck, longest, 0, {}), -1);
    QCOMPARE(fault(kAck, longest + u'a', 0, {}), int(AlarmFault::TextTooLong));
    QCOMPARE(fault(kShelve, u"  "_s, 30, {}), int(AlarmFault::ReasonMissing));
    QCOMPARE(fault(kShelve, text, 30, {}), -1);
    QCOMPARE(fault(kShelve, text, 0, {}), int(AlarmFault::UntilNotAhead));
    QCOMPARE(fault(kShelve, text, 5, {}), int(AlarmFault::UntilNotAhead));
    QCOMPARE(fault(kShelve, text, 5 + month, {}), -1);
    QCOMPARE(fault(kShelve, text, 6 + month, {}), int(AlarmFault::UntilNotAhead));
    QCOMPARE(fault(kUnshelve, {}, 0, {}), -1);
    QCOMPARE(fault(AlarmVerb::Comment, {}, 0, {}), int(AlarmFault::ReasonMissing));
    QCOMPARE(fault(AlarmVerb::Assign, {}, 0, u" "_s), int(AlarmFault::AssigneeMissing));
    QCOMPARE(fault(AlarmVerb::Assign, {}, 0, u"Bình"_s), -1);
}

void TestAlarmStates::theNewestWordCounts()
{
    Story story{.actions = {action(kAck, 1), action(AlarmVerb::Assign, 2),
                            action(AlarmVerb::Comment, 3), action(AlarmVerb::Assign, 4)}};
    story.actions[0].comment = u"một"_s;
    story.actions[1].assignee = u"Bình"_s;
    story.actions[2].comment = u"hai"_s;
    story.actions[3].assignee = u"Chi"_s;
    const AlarmStanding standing = standingOf(story, 10);
    QCOMPARE(standing.comment, u"hai"_s);
    QCOMPARE(standing.assignee, u"Chi"_s);
    QCOMPARE(standing.version, story.actions[3].version);
    QCOMPARE(standing.answered, at(1));
    // A second acknowledgement does not make the first one younger.
    story.actions.push_back(action(kAck, 8));
    QCOMPARE(standingOf(story, 10).answered, at(1));
}

void TestAlarmStates::aNewOnsetBreaksAMute()
{
    Story story{.actions = {action(kShelve, -20, 600), action(kAck, -10)}};
    for (AlarmAction &each : story.actions)
        each.onset = at(-30);
    const AlarmStanding standing = standingOf(story, 10);
    QCOMPARE(int(standing.state), int(AlarmState::Unacknowledged));
    QCOMPARE(standing.since, kOnset);
    // The next action still builds on what the backend has of this rule and subject.
    QCOMPARE(standing.version, story.actions.back().version);
}

void TestAlarmStates::whatSpeaksOfEveryOnset()
{
    Story story{.actions = {action(kShelve, -20, 600)}};
    story.actions[0].onset = {};
    QCOMPARE(int(standingOf(story, 10).state), int(AlarmState::Unacknowledged));
    story.actions[0].at = at(1);
    QCOMPARE(int(standingOf(story, 10).state), int(AlarmState::Shelved));
}

void TestAlarmStates::whatIsAlreadyKnownAtTheEnd()
{
    // An alarm that has not begun, and one that ended long ago with a shelving still running.
    QCOMPARE(int(standingOf({}, -1).state), int(AlarmState::Normal));
    const Story story{.actions = {action(kShelve, 3, 600)}, .cleared = 20, .latch = true};
    const AlarmStanding standing = standingOf(story, 100);
    QCOMPARE(int(standing.state), int(AlarmState::Normal));
    QCOMPARE(standing.answered, at(3));
}

void TestAlarmStates::nobodyAnswers_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("escalated"); ///< minutes after the onset; -1: not
    const auto row = [](const char *name, Story story, int now, int escalated) {
        QTest::newRow(name) << std::move(story) << now << escalated;
    };
    row("never", {}, 1000, -1);
    row("not yet", {.escalate = 15}, 14, -1);
    row("now", {.escalate = 15}, 15, 15);
    row("answered", {.actions = {action(kAck, 3)}, .escalate = 15}, 60, -1);
    row("shelved", {.actions = {action(kShelve, 3, 90)}, .escalate = 15}, 60, -1);
    row("back from the shelf", {.actions = {action(kShelve, 3, 30)}, .escalate = 15}, 44, -1);
    row("back for long", {.actions = {action(kShelve, 3, 30)}, .escalate = 15}, 45, 45);
    row("ended unanswered", {.cleared = 10, .latch = true, .escalate = 15}, 20, 15);
    row("ended", {.cleared = 10, .escalate = 15}, 20, -1);
    row("suppressed", {.suppressed = true, .escalate = 15}, 60, -1);
    row("only talked about", {.actions = {action(AlarmVerb::Comment, 3)}, .escalate = 15}, 60, 15);
}

void TestAlarmStates::nobodyAnswers()
{
    QFETCH(Story, story);
    QFETCH(int, now);
    QFETCH(int, escalated);
    QCOMPARE(standingOf(story, now).escalated, escalated < 0 ? QDateTime() : at(escalated));
}

void TestAlarmStates::codes()
{
    for (int i = 0; i < domain::kAlarmVerbs; ++i)
        QCOMPARE(domain::alarmVerbFromCode(domain::code(AlarmVerb(i))), AlarmVerb(i));
    QVERIFY(!domain::alarmVerbFromCode(u"explode"));
    // What a newer backend lets people do changes nothing here.
    Story story{.actions = {action(kAck, 3)}};
    story.actions[0].verb = u"explode"_s;
    QCOMPARE(int(standingOf(story, 10).state), int(AlarmState::Unacknowledged));
}

QTEST_GUILESS_MAIN(TestAlarmStates)

#include "tst_alarmstates.moc"
