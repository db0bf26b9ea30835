// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmedits.h"
#include "models/domain/walledits.h"
#include "models/remote/contract.h"
#include "widgets/common/edittext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QDateTime kOnset(QDate(2025, 6, 11), QTime(1, 0), QTimeZone::UTC);

AlarmEpisode anAlarm()
{
    AlarmEpisode episode;
    episode.ruleId = u"r-1"_s;
    episode.subject = u"pa-1"_s;
    episode.onset = kOnset;
    return episode;
}

AlarmRule aRule()
{
    AlarmRule rule;
    rule.id = u"r-1"_s;
    rule.version = 3;
    rule.name = u"Sốt xuất huyết"_s;
    rule.subsystem = Subsystem::Health;
    rule.kind = u"threshold"_s;
    rule.priority = 1;
    rule.parameters = {{u"indicator"_s, u"i-YT09"_s}, {u"above"_s, 120}};
    rule.validFrom = QDate(2024, 7, 1);
    rule.rationale = u"Gấp."_s;
    rule.pane = u"health"_s;
    rule.outOfService = true;
    return rule;
}

WallPage aPage()
{
    WallPage page;
    page.id = u"wp-1"_s;
    page.version = 2;
    page.kind = u"page"_s;
    page.name = u"Y tế"_s;
    page.document = {{u"columns"_s, 12}};
    return page;
}

EditStanding standing(Edit edit, EditState state)
{
    edit.id = u"e-1"_s;
    edit.author = u"Lan"_s;
    edit.createdAt = kOnset.addSecs(600);
    return {.edit = std::move(edit), .state = state, .errorDetail = u"vì sao"_s};
}

} // namespace

/// Edits of alarms, rules and walls: what is sent, and what a desk shows meanwhile.
class TestAlarmEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actionsAreSentWithTheirOnset();
    void anActionShowsUntilTheBackendHasIt();
    void rulesAreWrittenAndReadAgain();
    void rulesShowWhatWaits_data();
    void rulesShowWhatWaits();
    void faultsOfRules_data();
    void faultsOfRules();
    void pagesShowWhatWaits();
    void commandsShowAtOnce();
    void faultsOfCommands_data();
    void faultsOfCommands();
    void editsHaveWords_data();
    void editsHaveWords();
};

void TestAlarmEdits::actionsAreSentWithTheirOnset()
{
    const Edit edit = shelve(anAlarm(), 4, kOnset.addDays(2), u" chờ vật tư "_s);
    const auto request = remote::encodeEdit(edit, {});
    QCOMPARE(request.path, u"v1/alarms/r-1%3Apa-1/actions"_s);
    QVERIFY(request.onVersion);
    QCOMPARE(edit.baseVersion, 4);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body, (QJsonObject{{u"verb"_s, u"shelve"_s},
                                {u"ruleId"_s, u"r-1"_s},
                                {u"subject"_s, u"pa-1"_s},
                                {u"onset"_s, u"2025-06-11T01:00:00Z"_s},
                                {u"until"_s, u"2025-06-13T01:00:00Z"_s},
                                {u"comment"_s, u"chờ vật tư"_s}}));
    QCOMPARE(assign(anAlarm(), 0, u" Lan "_s).payload.value("assignee"_L1).toString(), u"Lan"_s);
    QVERIFY(!acknowledge(anAlarm(), 0).payload.contains("comment"_L1));
}

void TestAlarmEdits::anActionShowsUntilTheBackendHasIt()
{
    AlarmAction stored;
    stored.id = u"aa-7"_s;
    stored.version = 7;
    stored.ruleId = u"r-1"_s;
    stored.subject = u"pa-1"_s;
    const auto waiting = standing(assign(anAlarm(), 7, u"Mai"_s, u"gấp"_s), EditState::Queued);
    const auto shown = withPending(std::vector{stored}, {waiting});
    QCOMPARE(shown.size(), 2U);
    QCOMPARE(shown[1].id, u"e-1"_s);
    QCOMPARE(shown[1].actor, u"Lan"_s);
    QCOMPARE(shown[1].at, kOnset.addSecs(600));
    QCOMPARE(shown[1].onset, kOnset);
    QCOMPARE(shown[1].assignee, u"Mai"_s);
    QCOMPARE(newestVersion(shown), 7); // a further edit builds on the same
    QCOMPARE(unsettledOf({waiting}, u"r-1"_s, u"pa-1"_s), std::optional(waiting));
    QVERIFY(!unsettledOf({waiting}, u"r-1"_s, u"pa-2"_s));
    for (const EditState state : {EditState::Refused, EditState::Conflict, EditState::Accepted}) {
        const auto other = standing(waiting.edit, state);
        QCOMPARE(withPending(std::vector{stored}, {other}).size(), 1U);
        QCOMPARE(unsettledOf({other}, u"r-1"_s, u"pa-1"_s).has_value(),
                 state != EditState::Accepted);
    }
    QCOMPARE(newestVersion({}), 0);
}

void TestAlarmEdits::rulesAreWrittenAndReadAgain()
{
    QCOMPARE(alarmRuleFromSnapshot(toJson(aRule())), aRule());
    const Edit added = addAlarmRule(aRule());
    QCOMPARE(remote::encodeEdit(added, {}).path, u"v1/alarm-rules"_s);
    QVERIFY(!added.payload.contains("version"_L1));
    auto changed = aRule();
    changed.outOfService = false;
    const Edit revised = reviseAlarmRule(aRule(), changed);
    QCOMPARE(remote::encodeEdit(revised, {}).path, u"v1/alarm-rules/r-1/actions"_s);
    QCOMPARE(revised.baseVersion, 3);
    QCOMPARE(alarmRuleFromSnapshot(revised.base), aRule());
    QVERIFY(!revised.payload.contains("outOfService"_L1));
}

void TestAlarmEdits::rulesShowWhatWaits_data()
{
    QTest::addColumn<EditState>("state");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<bool>("needsPerson");
    QTest::newRow("queued") << EditState::Queued << true << false;
    QTest::newRow("sending") << EditState::Sending << true << false;
    QTest::newRow("refused") << EditState::Refused << false << true;
    QTest::newRow("collided") << EditState::Conflict << false << true;
}

void TestAlarmEdits::rulesShowWhatWaits()
{
    QFETCH(const EditState, state);
    QFETCH(const bool, changed);
    QFETCH(const bool, needsPerson);
    auto stored = aRule();
    stored.updatedBy = u"Mai"_s;
    auto wanted = aRule();
    wanted.priority = 2;
    const auto shown = withPending(std::vector{stored},
                                   {standing(reviseAlarmRule(stored, wanted), state)});
    QCOMPARE(shown.size(), 1U);
    QCOMPARE(shown[0].record.priority, changed ? 2 : 1);
    QCOMPARE(shown[0].record.version, 3);
    QCOMPARE(shown[0].record.updatedBy, u"Mai"_s);
    QCOMPARE(shown[0].needsPerson(), needsPerson);
    QCOMPARE(shown[0].unsent.isEmpty(), !needsPerson);
    auto fresh = aRule();
    fresh.id = u"r-2"_s;
    QCOMPARE(withPending(std::vector{stored}, {standing(addAlarmRule(fresh), state)}).size(), 2U);
}

void TestAlarmEdits::faultsOfRules_data()
{
    QTest::addColumn<AlarmRule>("rule");
    QTest::addColumn<std::optional<AlarmRuleFault>>("fault");
    const auto row = [](const char *name, std::optional<AlarmRuleFault> fault, auto change) {
        auto rule = aRule();
        change(rule);
        QTest::newRow(name) << rule << fault;
    };
    using enum AlarmRuleFault;
    row("good", std::nullopt, [](AlarmRule &) {});
    row("name", NameMissing, [](AlarmRule &rule) { rule.name = u"  "_s; });
    row("rationale", RationaleMissing, [](AlarmRule &rule) { rule.rationale = u" "_s; });
    row("priority", PriorityWrong, [](AlarmRule &rule) { rule.priority = 0; });
    row("text", TextTooLong, [](AlarmRule &rule) { rule.guidance = QString(4001, u'x'); });
    row("days", DaysReversed, [](AlarmRule &rule) { rule.validTo = QDate(2024, 6, 30); });
    row("one-day", std::nullopt, [](AlarmRule &rule) { rule.validTo = rule.validFrom; });
    row("kind", KindUnknown, [](AlarmRule &rule) { rule.kind = u"of-tomorrow"_s; });
    row("terms", TermsWrong, [](AlarmRule &rule) { rule.parameters.remove(u"above"_s); });
    row("itself", SuppressesItself,
        [](AlarmRule &rule) { rule.parameters.insert(u"suppressedBy"_s, rule.id); });
}

void TestAlarmEdits::faultsOfRules()
{
    QFETCH(const AlarmRule, rule);
    QFETCH(const std::optional<AlarmRuleFault>, fault);
    QCOMPARE(faultOf(rule), fault);
}

void TestAlarmEdits::pagesShowWhatWaits()
{
    QCOMPARE(wallPageFromSnapshot(toJson(aPage())), aPage());
    auto renamed = aPage();
    renamed.name = u"Sức khỏe"_s;
    const auto revised = withPending(
        std::vector{aPage()}, {standing(reviseWallPage(aPage(), renamed), EditState::Queued)});
    QCOMPARE(revised.at(0).record.name, u"Sức khỏe"_s);
    const Edit removal = removeWallPage(aPage());
    QCOMPARE(removal.verb, QString(kRemoveVerb));
    QVERIFY(withPending(std::vector{aPage()}, {standing(removal, EditState::Queued)}).empty());
    const auto refused = withPending(std::vector{aPage()}, {standing(removal, EditState::Refused)});
    QCOMPARE(refused.size(), 1U); // it stays, and somebody must look
    QVERIFY(refused[0].needsPerson());
    QVERIFY(mayBeRemoved(Collection::WallPages) && !mayBeRemoved(Collection::Reports));
}

void TestAlarmEdits::commandsShowAtOnce()
{
    WallCommand command;
    command.id = u"wc-1"_s;
    command.verb = code(WallVerb::Next);
    command.until = kOnset.addSecs(3600);
    QCOMPARE(wallCommandFromSnapshot(toJson(command)), command);
    const Edit edit = commandWall(command);
    QCOMPARE(remote::encodeEdit(edit, {}).path, u"v1/wall-commands"_s);
    const auto shown = withPending(std::vector<WallCommand>(),
                                   {standing(edit, EditState::Sending)});
    QCOMPARE(shown.size(), 1U);
    QCOMPARE(shown[0].actor, u"Lan"_s);
    QCOMPARE(shown[0].at, kOnset.addSecs(600));
    QCOMPARE(shown[0].verb, u"next"_s);
}

void TestAlarmEdits::faultsOfCommands_data()
{
    QTest::addColumn<WallCommand>("command");
    QTest::addColumn<std::optional<WallCommandFault>>("fault");
    const auto row = [](const char *name, std::optional<WallCommandFault> fault, auto change) {
        WallCommand command;
        command.id = u"wc-1"_s;
        command.verb = u"show"_s;
        command.page = u"wp-1"_s;
        change(command);
        QTest::newRow(name) << command << fault;
    };
    using enum WallCommandFault;
    row("good", std::nullopt, [](WallCommand &) {});
    row("verb", VerbUnknown, [](WallCommand &command) { command.verb = u"dance"_s; });
    row("nothing", NothingToShow, [](WallCommand &command) { command.page.clear(); });
    row("release", std::nullopt, [](WallCommand &command) {
        command.verb = u"release"_s;
        command.page.clear();
    });
    row("over", UntilNotAhead, [](WallCommand &command) { command.until = kOnset; });
    row("week", std::nullopt, [](WallCommand &command) { command.until = kOnset.addDays(7); });
    row("longer", UntilTooFar,
        [](WallCommand &command) { command.until = kOnset.addDays(7).addSecs(1); });
    row("large", ViewTooLarge,
        [](WallCommand &command) { command.view = {{u"x"_s, QString(17'000, u'x')}}; });
}

void TestAlarmEdits::faultsOfCommands()
{
    QFETCH(const WallCommand, command);
    QFETCH(const std::optional<WallCommandFault>, fault);
    QCOMPARE(faultOf(command, kOnset), fault);
}

void TestAlarmEdits::editsHaveWords_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("words");
    const auto row = [](const Edit &edit, const char *words) {
        QTest::newRow(words) << edit << QString::fromUtf8(words);
    };
    row(acknowledge(anAlarm(), 0), "Acknowledge");
    row(shelve(anAlarm(), 0, kOnset, u"x"_s), "Shelve");
    row(addAlarmRule(aRule()), "New alarm rule: Sốt xuất huyết");
    row(reviseAlarmRule(aRule(), aRule()), "Alarm rule changed: Sốt xuất huyết");
    row(addWallPage(aPage()), "New page of the wall: Y tế");
    row(reviseWallPage(aPage(), aPage()), "Page of the wall changed: Y tế");
    row(removeWallPage(aPage()), "Page of the wall removed: Y tế");
    WallCommand command;
    command.verb = u"pause"_s;
    row(commandWall(command), "Wall: pause");
    command.verb = u"dance"_s;
    row(commandWall(command), "Command to the wall");
}

void TestAlarmEdits::editsHaveWords()
{
    QFETCH(const Edit, edit);
    QFETCH(const QString, words);
    QCOMPARE(common::editText(edit), words);
}

QTEST_GUILESS_MAIN(TestAlarmEdits)
#include "tst_alarmedits.moc"
