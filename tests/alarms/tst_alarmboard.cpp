// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/alarmboard.h"

#include "models/domain/alarmedits.h"
#include "tests/alarms/alarmworld.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using alarmtest::AlarmWorld;
using alarmtest::kNow;
using domain::AlarmState;
using domain::AlarmVerb;
using items::AlarmBoard;
using items::AlarmLine;

namespace {

/// When the indicator became too high, and when the third report of an agency was overdue by a day.
const QDateTime kHigh(QDate(2025, 6, 10), QTime(16, 0), QTimeZone::UTC);
const QDateTime kCounted = kNow.addDays(-2);
const QDateTime kUrgent = kNow.addSecs(-3600);

QStringList told(const items::AlarmPicture &picture)
{
    QStringList lines;
    for (const AlarmLine &line : picture.lines)
        lines << u"%1 %2 %3"_s.arg(line.rule.id, line.subjectName).arg(int(line.standing.state));
    return lines;
}

} // namespace

/// What alarms now, worked out from a real cache in reader threads, for one desk and for another.
class TestAlarmBoard : public QObject
{
    Q_OBJECT
    std::unique_ptr<AlarmWorld> m_world;
    std::unique_ptr<AlarmBoard> m_board;

    [[nodiscard]] std::unique_ptr<AlarmBoard> boardOf(AlarmWorld &world) const
    {
        return std::make_unique<AlarmBoard>(world.readers, world.hub, world.directory, world.clock);
    }
    /// Evaluates and waits for the picture.
    void evaluate()
    {
        QSignalSpy changed(m_board.get(), &items::Loaded::changed);
        m_board->evaluate();
        QTRY_VERIFY(!m_board->isLoading() && changed.count() >= 2);
        QVERIFY(m_board->content());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<AlarmWorld>();
        m_board = boardOf(*m_world);
        m_world->rules(AlarmWorld::someRules());
        m_board->start();
        QTRY_VERIFY(m_board->content());
    }
    void cleanup()
    {
        m_board.reset();
        m_world.reset();
    }
    void linesByUrgency();
    void nothingBeforeItIsStarted();
    void brokenAndUnknownRules();
    void whatPeopleDidCounts();
    void anEditOfThisDeskCountsAtOnce();
    void shelvingEndsByItself();
    void alarmsThatEnd();
    void connectionIsOfThisDesk();
    void suppressedByAnother();
    void rulesThatSuppressEachOther();
    void outOfService();
    void changesInTheCacheAreSeen();
    void everyDeskSeesTheSame();
    void anErrorIsTold();
};

void TestAlarmBoard::linesByUrgency()
{
    const items::AlarmPicture &picture = *m_board->content();
    QCOMPARE(told(picture),
             (QStringList{u"r-urgent PA-2025-000006 1"_s, u"r-high Ca sốt xuất huyết 1"_s,
                          u"r-overdue Sở Xây dựng 1"_s}));
    QCOMPARE(picture.lines[0].episode.onset, kUrgent);
    QCOMPARE(picture.lines[1].episode.onset, kHigh);
    QCOMPARE(picture.lines[1].episode.subject, u"i-YT09"_s);
    QCOMPARE(picture.lines[1].episode.value, 150.0);
    QCOMPARE(picture.lines[2].episode.onset, kCounted);
    QCOMPARE(picture.lines[2].episode.value, 4.0);
    QCOMPARE(picture.evaluatedAt, kNow);
    QCOMPARE(picture.waiting(), 3);
    QCOMPARE(picture.byPriority, (std::array{2, 1, 0}));
    QVERIFY(picture.broken.empty());
}

void TestAlarmBoard::nothingBeforeItIsStarted()
{
    const auto quiet = boardOf(*m_world);
    quiet->evaluate();
    quiet->setConnection(kNow);
    QVERIFY(!quiet->isLoading() && !quiet->content());
    // And nothing before the dictionary is known: "no alarms" would be wrong.
    AlarmWorld empty;
    const auto early = boardOf(empty);
    empty.rules(AlarmWorld::someRules());
    early->start();
    QVERIFY(!early->isLoading() && !early->content());
    QTRY_VERIFY(early->content());
    QCOMPARE(early->content()->lines.size(), 3U);
}

void TestAlarmBoard::brokenAndUnknownRules()
{
    m_world->rules(
        {AlarmWorld::rule(u"r-bad"_s, "threshold", 1, R"({"above": 3})"),
         AlarmWorld::rule(u"r-lost-one"_s, "threshold", 1, R"({"indicator": "KT99", "above": 3})"),
         AlarmWorld::rule(u"r-newer"_s, "earthquake", 1, "{}")});
    evaluate();
    const items::AlarmPicture &picture = *m_board->content();
    QCOMPARE(picture.lines.size(), 3U);
    QCOMPARE(picture.broken.size(), 2U);
    QCOMPARE(picture.broken[0].rule.id, u"r-bad"_s);
    QVERIFY(picture.broken[0].error.detail.startsWith(u"indicator:"));
    QVERIFY2(picture.broken[1].error.detail.contains(u"KT99"),
             qPrintable(picture.broken[1].error.detail));
}

void TestAlarmBoard::whatPeopleDidCounts()
{
    m_world->put(domain::Collection::AlarmActions,
                 {AlarmWorld::action(1, u"r-high"_s, u"i-YT09"_s, AlarmVerb::Acknowledge, kHigh,
                                     kNow.addSecs(-600)),
                  AlarmWorld::action(2, u"r-overdue"_s, u"a-1"_s, AlarmVerb::Acknowledge,
                                     kCounted.addDays(-9), kNow.addDays(-8))});
    evaluate();
    const items::AlarmPicture &picture = *m_board->content();
    QCOMPARE(told(picture).constLast(), u"r-high Ca sốt xuất huyết 2"_s);
    const AlarmLine &high = picture.lines.back();
    QCOMPARE(high.standing.answeredBy, u"An"_s);
    QCOMPARE(high.standing.comment, u"Đã gọi"_s);
    QCOMPARE(high.actions.size(), 1U);
    QCOMPARE(picture.byPriority, (std::array{2, 1, 0}));
    QCOMPARE(picture.waiting(), 2);
    // What was said of an earlier alarm of the same agency does not answer this one.
    QCOMPARE(int(picture.lines[1].standing.state), int(AlarmState::Unacknowledged));
    QCOMPARE(picture.lines[1].standing.version, 2);
}

void TestAlarmBoard::anEditOfThisDeskCountsAtOnce()
{
    domain::Edit edit = domain::acknowledge(m_board->content()->lines[1].episode, 0, u"Rõ"_s);
    edit.id = u"e-1"_s;
    edit.createdAt = kNow;
    m_board->setEdits({{.edit = edit, .state = domain::EditState::Queued}});
    QTRY_COMPARE(told(*m_board->content()).constLast(), u"r-high Ca sốt xuất huyết 2"_s);
    m_board->setEdits({});
    QTRY_COMPARE(told(*m_board->content()).at(1), u"r-high Ca sốt xuất huyết 1"_s);
}

void TestAlarmBoard::shelvingEndsByItself()
{
    auto shelved = AlarmWorld::action(1, u"r-high"_s, u"i-YT09"_s, AlarmVerb::Shelve, kHigh,
                                      kNow.addSecs(-600));
    shelved.until = kNow.addSecs(600);
    m_world->put(domain::Collection::AlarmActions, {shelved});
    evaluate();
    QCOMPARE(m_board->content()->byState.at(size_t(AlarmState::Shelved)), 1);
    QCOMPARE(m_board->content()->byPriority, (std::array{1, 1, 0}));
    m_world->clock.set(kNow.addSecs(600));
    evaluate();
    QCOMPARE(m_board->content()->byState.at(size_t(AlarmState::Shelved)), 0);
    QCOMPARE(m_board->content()->evaluatedAt, kNow.addSecs(600));
}

void TestAlarmBoard::alarmsThatEnd()
{
    // The figure is good again: gone. The emergency was received: it stays until somebody answers.
    domain::Observation good = AlarmWorld::observation(12, 10);
    good.publishedAt = kNow;
    m_world->put(domain::Collection::Observations, {good});
    domain::Report received = AlarmWorld::report(6, u"a-1"_s, -2);
    received.version += 1;
    received.categoryId = domain::CategoryId(u"k-urgent"_s);
    received.state = domain::ReportState::Received;
    received.sentAt = kNow.addSecs(-7200);
    received.updatedAt = kNow.addSecs(-60);
    m_world->put(domain::Collection::Reports, {received});
    evaluate();
    QCOMPARE(told(*m_board->content()),
             (QStringList{u"r-overdue Sở Xây dựng 1"_s, u"r-urgent PA-2025-000006 3"_s}));
    QCOMPARE(m_board->content()->lines[1].episode.cleared, kNow.addSecs(-60));
    // After three days nobody will answer any more.
    m_world->clock.set(kNow.addDays(4));
    evaluate();
    for (const AlarmLine &line : m_board->content()->lines)
        QVERIFY(line.rule.id != "r-urgent"_L1);
}

void TestAlarmBoard::connectionIsOfThisDesk()
{
    m_board->setConnection(kNow.addSecs(-3600));
    QTRY_COMPARE(m_board->content()->lines.size(), 4U);
    const AlarmLine &lost = m_board->content()->lines.back();
    QCOMPARE(lost.rule.id, u"r-lost"_s);
    QCOMPARE(lost.episode.onset, kNow.addSecs(-3300));
    m_board->setConnection(kNow);
    QTRY_COMPARE(m_board->content()->lines.size(), 3U);
}

void TestAlarmBoard::suppressedByAnother()
{
    auto rules = AlarmWorld::someRules();
    rules[0].version = 2;
    rules[0].parameters.insert(u"suppressedBy"_s, u"r-overdue"_s);
    m_world->rules({rules[0]});
    evaluate();
    QCOMPARE(told(*m_board->content()).constLast(), u"r-high Ca sốt xuất huyết 5"_s);
    QCOMPARE(m_board->content()->byPriority, (std::array{1, 1, 0}));
    // When what suppresses it is taken out of service it speaks again.
    rules[1].version = 2;
    rules[1].outOfService = true;
    m_world->rules({rules[1]});
    evaluate();
    QCOMPARE(told(*m_board->content()).at(1), u"r-high Ca sốt xuất huyết 1"_s);
}

void TestAlarmBoard::rulesThatSuppressEachOther()
{
    auto rules = AlarmWorld::someRules();
    for (auto &rule : rules)
        rule.version = 2;
    rules[0].parameters.insert(u"suppressedBy"_s, u"r-overdue"_s);
    rules[1].parameters.insert(u"suppressedBy"_s, u"r-urgent"_s);
    rules[2].parameters.insert(u"suppressedBy"_s, u"r-high"_s);
    m_world->rules(rules);
    evaluate();
    QCOMPARE(m_board->content()->waiting(), 3);
}

void TestAlarmBoard::outOfService()
{
    auto rules = AlarmWorld::someRules();
    rules[0].version = 2;
    rules[0].outOfService = true;
    rules[0].updatedAt = kNow.addSecs(-60);
    m_world->rules({rules[0]});
    evaluate();
    const AlarmLine &last = m_board->content()->lines.back();
    QCOMPARE(int(last.standing.state), int(AlarmState::OutOfService));
    QCOMPARE(last.standing.since, kNow.addSecs(-60));
    QCOMPARE(m_board->content()->waiting(), 2);
}

void TestAlarmBoard::changesInTheCacheAreSeen()
{
    domain::Observation good = AlarmWorld::observation(12, 10);
    good.publishedAt = kNow;
    m_world->put(domain::Collection::Observations, {good});
    QTRY_COMPARE_WITH_TIMEOUT(m_board->content()->lines.size(), 2U, 12'000);
}

void TestAlarmBoard::everyDeskSeesTheSame()
{
    // One has looked all the time; another comes later.
    for (int minutes = 1; minutes <= 3; ++minutes) {
        m_world->clock.set(kNow.addSecs(minutes * 60));
        evaluate();
    }
    AlarmWorld other;
    other.clock.set(kNow.addSecs(180));
    other.rules(AlarmWorld::someRules());
    const auto late = boardOf(other);
    late->start();
    QTRY_VERIFY(late->content());
    QVERIFY(*late->content() == *m_board->content());
}

void TestAlarmBoard::anErrorIsTold()
{
    store::ReaderPool readers(m_world->cache.directory() + u"/none.db"_s, support::key());
    AlarmBoard board(readers, m_world->hub, m_world->directory, m_world->clock);
    board.start();
    QTRY_VERIFY(board.error());
    QVERIFY(!board.content());
}

QTEST_GUILESS_MAIN(TestAlarmBoard)

#include "tst_alarmboard.moc"
