// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaworkflow.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

using Verb = MediaVerb;
using State = MediaState;

constexpr std::array kStates = {State::Collected, State::Screening,  State::Verifying,
                                State::Concluded, State::Responding, State::Watched,
                                State::Closed,    State::Unknown};

/// domain.md C, written down once more: state → verb → next state.
const std::map<State, std::map<Verb, State>> kExpected = {
    {State::Collected, {{Verb::Screen, State::Screening}, {Verb::Dismiss, State::Closed}}},
    {State::Screening,
     {{Verb::Dismiss, State::Closed},
      {Verb::Verify, State::Verifying},
      {Verb::Respond, State::Responding},
      {Verb::Watch, State::Watched}}},
    {State::Verifying, {{Verb::Conclude, State::Concluded}}},
    {State::Concluded,
     {{Verb::Verify, State::Verifying},
      {Verb::Respond, State::Responding},
      {Verb::ForwardAsReport, State::Responding},
      {Verb::Watch, State::Watched},
      {Verb::Close, State::Closed}}},
    {State::Responding,
     {{Verb::Respond, State::Responding},
      {Verb::ForwardAsReport, State::Responding},
      {Verb::Watch, State::Watched},
      {Verb::Close, State::Closed}}},
    {State::Watched, {{Verb::Verify, State::Verifying}, {Verb::Close, State::Closed}}},
};

const MediaActor kEverybody{MediaRole::Monitor | MediaRole::AgencyHead | MediaRole::Spokesman,
                            u"Nguyễn Thị Hoa"_s};

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

MediaItem itemIn(State state)
{
    MediaItem item;
    item.id = MediaItemId(u"t-1"_s);
    item.state = code(state);
    item.sentiment = Sentiment::Negative;
    item.sentimentBy = u"machine"_s;
    item.sentimentConfidence = 0.8;
    item.machineSentiment = Sentiment::Negative;
    item.machineConfidence = 0.8;
    item.collectedAt = kNow.addDays(-2);
    item.stateSince = kNow.addDays(-1);
    return item;
}

/// A step that brings everything any verb may need.
MediaStep fullStep(Verb verb)
{
    return {.verb = verb,
            .text = u"Nội dung"_s,
            .sentiment = Sentiment::Neutral,
            .agencyId = AgencyId(u"a-syt"_s),
            .conclusion = u"false"_s,
            .evidenceSha256 = QString(64, u'a'),
            .response = u"correction"_s,
            .urgent = true,
            .reportId = ReportId(u"pa-1"_s),
            .digestOn = QDate(2025, 6, 12)};
}

} // namespace

Q_DECLARE_METATYPE(domain::MediaStep)
Q_DECLARE_METATYPE(domain::MediaActor)

/// The handling of online information as a table: every state with every verb, who may, and what
/// a step must bring.
class TestMediaWorkflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateWithEveryVerb_data();
    void everyStateWithEveryVerb();
    void onlyItsRoleMay_data();
    void onlyItsRoleMay();
    void missingThingsAreNamed_data();
    void missingThingsAreNamed();
    void labelIsAPersons();
    void conclusionNamesItsAgency();
    void verificationMayBeUrgent();
    void aReportTakesItUp();
    void digestTakesAndGives();
    void limits_data();
    void limits();
    void codesGoThereAndBack();
};

void TestMediaWorkflow::everyStateWithEveryVerb_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("verb");
    for (const State state : kStates) {
        for (int verb = 0; verb < kMediaVerbs; ++verb)
            QTest::addRow("%s-%s", qPrintable(code(state)), qPrintable(code(Verb(verb))))
                << int(state) << verb;
    }
}

void TestMediaWorkflow::everyStateWithEveryVerb()
{
    QFETCH(const int, state);
    QFETCH(const int, verb);
    const auto step = fullStep(Verb(verb));
    MediaItem item = itemIn(State(state));
    if (step.verb == Verb::Unpick)
        item.digestOn = QDate(2025, 6, 12);
    const bool movesNothing = step.verb == Verb::Comment || step.verb == Verb::Label ||
                              step.verb == Verb::Pick || step.verb == Verb::Unpick;
    const auto row = kExpected.find(State(state));
    const bool listed = row != kExpected.end() && row->second.contains(step.verb);
    const auto fault = faultOf(step, item, kEverybody);
    if (!listed && !(movesNothing && State(state) != State::Unknown)) {
        QCOMPARE(fault, MediaFault::WrongState);
        return;
    }
    QVERIFY(!fault);
    const State expected = listed ? row->second.at(step.verb) : State(state);
    const MediaItem after = afterStep(step, item, kEverybody, kNow);
    QCOMPARE(after.state, code(expected));
    QCOMPARE(after.stateSince, expected == State(state) ? item.stateSince : kNow);
    QCOMPARE(after.version, item.version); // the backend's to give
    const MediaNote note{kNow, kEverybody.name, code(step.verb), toPayload(step)};
    QCOMPARE(after.history, QList{note});
}

void TestMediaWorkflow::onlyItsRoleMay_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("roles");
    const auto row = [](Verb verb, State state, MediaRoles roles) {
        QTest::addRow("%s", qPrintable(code(verb))) << int(verb) << int(state) << roles.toInt();
    };
    row(Verb::Comment, State::Closed,
        MediaRole::Monitor | MediaRole::AgencyHead | MediaRole::Spokesman);
    row(Verb::Label, State::Collected, MediaRole::Monitor);
    row(Verb::Screen, State::Collected, MediaRole::Monitor);
    row(Verb::Dismiss, State::Screening, MediaRole::Monitor);
    row(Verb::Verify, State::Screening, MediaRole::Monitor);
    row(Verb::Conclude, State::Verifying, MediaRole::AgencyHead);
    row(Verb::Respond, State::Concluded, MediaRole::Spokesman);
    row(Verb::ForwardAsReport, State::Concluded, MediaRole::Monitor | MediaRole::Spokesman);
    row(Verb::Watch, State::Responding, MediaRole::Monitor);
    row(Verb::Close, State::Watched, MediaRole::Monitor);
    row(Verb::Pick, State::Collected, MediaRole::Monitor | MediaRole::Spokesman);
    row(Verb::Unpick, State::Closed, MediaRole::Monitor | MediaRole::Spokesman);
}

void TestMediaWorkflow::onlyItsRoleMay()
{
    QFETCH(const int, verb);
    QFETCH(const int, state);
    QFETCH(const int, roles);
    MediaItem item = itemIn(State(state));
    if (Verb(verb) == Verb::Unpick)
        item.digestOn = QDate(2025, 6, 11);
    for (const MediaRole role : {MediaRole::Monitor, MediaRole::AgencyHead, MediaRole::Spokesman}) {
        const MediaActor actor{role, u"Một người"_s};
        const bool may = MediaRoles::fromInt(roles).testFlag(role);
        QCOMPARE(faultOf(fullStep(Verb(verb)), item, actor),
                 may ? std::optional<MediaFault>() : MediaFault::NotYourRole);
        QCOMPARE(std::ranges::contains(possibleSteps(item, actor), Verb(verb)), may);
    }
}

void TestMediaWorkflow::missingThingsAreNamed_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<MediaStep>("step");
    QTest::addColumn<MediaActor>("actor");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, State state, Verb verb, auto spoil, MediaFault fault) {
        MediaStep step = fullStep(verb);
        MediaActor actor = kEverybody;
        spoil(step, actor);
        QTest::newRow(name) << int(state) << step << actor << int(fault);
    };
    const auto without = [](auto member) {
        return [member](MediaStep &step, MediaActor &) {
            step.*member = std::remove_cvref_t<decltype(step.*member)>();
        };
    };
    row("empty-comment", State::Collected, Verb::Comment, without(&MediaStep::text),
        MediaFault::TextMissing);
    row("dismissed-without-reason", State::Screening, Verb::Dismiss, without(&MediaStep::text),
        MediaFault::TextMissing);
    row("answer-without-words", State::Concluded, Verb::Respond, without(&MediaStep::text),
        MediaFault::TextMissing);
    row(
        "long-comment", State::Collected, Verb::Comment,
        [](MediaStep &step, MediaActor &) { step.text = QString(kLongestMediaText + 1, u'x'); },
        MediaFault::TextTooLong);
    row("label-without-sentiment", State::Collected, Verb::Label, without(&MediaStep::sentiment),
        MediaFault::SentimentMissing);
    row("verify-nobody", State::Screening, Verb::Verify, without(&MediaStep::agencyId),
        MediaFault::AgencyMissing);
    row("false-without-agency", State::Verifying, Verb::Conclude, without(&MediaStep::agencyId),
        MediaFault::AgencyMissing);
    row("false-without-evidence", State::Verifying, Verb::Conclude,
        without(&MediaStep::evidenceSha256), MediaFault::EvidenceMissing);
    row(
        "evidence-is-no-hash", State::Verifying, Verb::Conclude,
        [](MediaStep &step, MediaActor &) { step.evidenceSha256 = u"ảnh chụp"_s; },
        MediaFault::EvidenceNotAHash);
    row(
        "false-without-signer", State::Verifying, Verb::Conclude,
        [](MediaStep &, MediaActor &actor) { actor.name = u" "_s; }, MediaFault::SignerMissing);
    row("conclusion-without-reason", State::Verifying, Verb::Conclude, without(&MediaStep::text),
        MediaFault::TextMissing);
    row(
        "unknown-conclusion", State::Verifying, Verb::Conclude,
        [](MediaStep &step, MediaActor &) { step.conclusion = u"fake"_s; },
        MediaFault::ConclusionMissing);
    row("answer-in-no-way", State::Concluded, Verb::Respond, without(&MediaStep::response),
        MediaFault::ResponseMissing);
    row(
        "unknown-answer", State::Concluded, Verb::Respond,
        [](MediaStep &step, MediaActor &) { step.response = u"shout"_s; },
        MediaFault::ResponseMissing);
    row("forwarded-to-no-report", State::Concluded, Verb::ForwardAsReport,
        without(&MediaStep::reportId), MediaFault::ReportMissing);
    row("picked-for-no-day", State::Collected, Verb::Pick, without(&MediaStep::digestOn),
        MediaFault::DateMissing);
    row(
        "not-picked", State::Collected, Verb::Unpick, [](MediaStep &, MediaActor &) {},
        MediaFault::NotPicked);
}

void TestMediaWorkflow::missingThingsAreNamed()
{
    QFETCH(const int, state);
    QFETCH(const MediaStep, step);
    QFETCH(const MediaActor, actor);
    QFETCH(const int, fault);
    QCOMPARE(faultOf(step, itemIn(State(state)), actor), MediaFault(fault));
}

void TestMediaWorkflow::labelIsAPersons()
{
    const MediaItem after = afterStep(fullStep(Verb::Label), itemIn(State::Screening), kEverybody,
                                      kNow);
    QCOMPARE(after.sentiment, Sentiment::Neutral);
    QCOMPARE(after.sentimentBy, kEverybody.name);
    QCOMPARE(after.sentimentConfidence, 1.0);
    QCOMPARE(after.machineSentiment, Sentiment::Negative); // what the machine said is kept
    QCOMPARE(after.machineConfidence, 0.8);
    QCOMPARE(after.state, code(State::Screening));
}

void TestMediaWorkflow::conclusionNamesItsAgency()
{
    const MediaItem after = afterStep(fullStep(Verb::Conclude), itemIn(State::Verifying),
                                      kEverybody, kNow);
    QCOMPARE(after.agencyId, AgencyId(u"a-syt"_s));
    QCOMPARE(after.evidenceSha256, QString(64, u'a'));
    QCOMPARE(after.conclusion, u"false"_s);
    QCOMPARE(after.sentiment, Sentiment::Negative);
}

void TestMediaWorkflow::verificationMayBeUrgent()
{
    const MediaItem hurried = afterStep(fullStep(Verb::Verify), itemIn(State::Screening),
                                        kEverybody, kNow);
    QVERIFY(hurried.urgent);
    MediaStep calm = fullStep(Verb::Verify);
    calm.urgent = false;
    QVERIFY(!afterStep(calm, hurried, kEverybody, kNow).urgent);
}

void TestMediaWorkflow::aReportTakesItUp()
{
    const MediaItem after = afterStep(fullStep(Verb::ForwardAsReport), itemIn(State::Concluded),
                                      kEverybody, kNow);
    QCOMPARE(after.reportId, ReportId(u"pa-1"_s));
}

void TestMediaWorkflow::digestTakesAndGives()
{
    const MediaItem item = itemIn(State::Closed);
    QVERIFY(!std::ranges::contains(possibleSteps(item, kEverybody), Verb::Unpick));
    MediaStep pick = fullStep(Verb::Pick);
    const MediaItem picked = afterStep(pick, item, kEverybody, kNow);
    QCOMPARE(picked.digestOn, QDate(2025, 6, 12));
    QCOMPARE(picked.digestSummary, u"Nội dung"_s);
    QCOMPARE(faultOf(pick, picked, kEverybody), MediaFault::AlreadyPicked);
    pick.text = u"Viết lại"_s; // another summary is another pick
    QVERIFY(!faultOf(pick, picked, kEverybody));
    const MediaItem left = afterStep(fullStep(Verb::Unpick), picked, kEverybody, kNow);
    QVERIFY(left.digestOn.isNull() && left.digestSummary.isEmpty());
    QCOMPARE(left.history.size(), 2);
}

void TestMediaWorkflow::limits_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("urgent");
    QTest::addColumn<QDateTime>("due"); // null: none
    const auto row = [](State state, bool urgent, const QDateTime &due) {
        QTest::addRow("%s%s", qPrintable(code(state)), urgent ? "-urgent" : "")
            << int(state) << urgent << due;
    };
    const auto at = [](int day, int hour, int minute = 30) {
        return QDateTime(QDate(2025, 6, day), QTime(hour, minute), QTimeZone::UTC);
    };
    // Since Friday 13/06 at 16:30 in Vietnam: an hour of work is left of that week.
    row(State::Collected, false, at(16, 1));
    row(State::Screening, false, at(16, 1));
    row(State::Verifying, false, at(16, 9));
    row(State::Verifying, true, at(13, 13)); // what is urgent does not wait for Monday
    row(State::Concluded, true, {});
    row(State::Responding, false, at(18, 9));
    row(State::Watched, false, at(20, 9));
    row(State::Closed, false, {});
}

void TestMediaWorkflow::limits()
{
    QFETCH(const int, state);
    QFETCH(const bool, urgent);
    QFETCH(const QDateTime, due);
    const WorkCalendar calendar;
    MediaItem item = itemIn(State(state));
    item.urgent = urgent;
    item.stateSince = QDateTime(QDate(2025, 6, 13), QTime(9, 30), QTimeZone::UTC);
    QCOMPARE(dueAt(item, calendar), due);
    QVERIFY(!isOverdue(item, calendar, due.isValid() ? due : kNow.addYears(1)));
    QCOMPARE(isOverdue(item, calendar, due.addSecs(1)), due.isValid());
    item.collectedAt = item.stateSince; // of older items it is not known since when
    item.stateSince = {};
    QCOMPARE(dueAt(item, calendar), due);
    item.collectedAt = {};
    QVERIFY(!dueAt(item, calendar).isValid());
}

void TestMediaWorkflow::codesGoThereAndBack()
{
    for (const State state : kStates)
        QCOMPARE(mediaStateFromCode(code(state)), state);
    for (int verb = 0; verb < kMediaVerbs; ++verb) {
        QCOMPARE(mediaVerbFromCode(code(Verb(verb))), Verb(verb));
        const MediaStep step = fullStep(Verb(verb));
        QCOMPARE(mediaStepFromPayload(step.verb, toPayload(step)), step);
    }
    QVERIFY(!mediaVerbFromCode(u"burn"));
    for (int response = 0; response < kMediaResponses; ++response)
        QCOMPARE(mediaResponseFromCode(code(MediaResponse(response))), MediaResponse(response));
    QVERIFY(!mediaResponseFromCode(u"shout"));
    QCOMPARE(mediaRolesFrom({u"media-officer"_s, u"auditor"_s, u"committee-office"_s}),
             MediaRoles(MediaRole::Monitor | MediaRole::Spokesman));
}

QTEST_APPLESS_MAIN(TestMediaWorkflow)
#include "tst_mediaworkflow.moc"
