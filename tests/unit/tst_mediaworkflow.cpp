// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaworkflow.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
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

MediaItem itemIn(State state)
{
    MediaItem item;
    item.id = MediaItemId(u"t-1"_s);
    item.state = code(state);
    item.sentiment = Sentiment::Negative;
    item.sentimentBy = u"machine"_s;
    item.sentimentConfidence = 0.8;
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
            .evidenceSha256 = QString(64, u'a')};
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
    const MediaItem item = itemIn(State(state));
    const bool movesNothing = step.verb == Verb::Comment || step.verb == Verb::Label;
    const auto row = kExpected.find(State(state));
    const bool listed = row != kExpected.end() && row->second.contains(step.verb);
    const auto fault = faultOf(step, item, kEverybody);
    if (!listed && !(movesNothing && State(state) != State::Unknown)) {
        QCOMPARE(fault, MediaFault::WrongState);
        return;
    }
    QVERIFY(!fault);
    const State expected = listed ? row->second.at(step.verb) : State(state);
    QCOMPARE(afterStep(step, item, kEverybody).state, code(expected));
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
}

void TestMediaWorkflow::onlyItsRoleMay()
{
    QFETCH(const int, verb);
    QFETCH(const int, state);
    QFETCH(const int, roles);
    const MediaItem item = itemIn(State(state));
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
    const MediaItem after = afterStep(fullStep(Verb::Label), itemIn(State::Screening), kEverybody);
    QCOMPARE(after.sentiment, Sentiment::Neutral);
    QCOMPARE(after.sentimentBy, kEverybody.name);
    QCOMPARE(after.sentimentConfidence, 1.0);
    QCOMPARE(after.state, code(State::Screening));
}

void TestMediaWorkflow::conclusionNamesItsAgency()
{
    const MediaItem after = afterStep(fullStep(Verb::Conclude), itemIn(State::Verifying),
                                      kEverybody);
    QCOMPARE(after.agencyId, AgencyId(u"a-syt"_s));
    QCOMPARE(after.evidenceSha256, QString(64, u'a'));
    QCOMPARE(after.sentiment, Sentiment::Negative);
}

void TestMediaWorkflow::limits_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("urgent");
    QTest::addColumn<int>("hours"); // 0: none
    const auto row = [](State state, bool urgent, int hours) {
        QTest::addRow("%s%s", qPrintable(code(state)), urgent ? "-urgent" : "")
            << int(state) << urgent << hours;
    };
    row(State::Collected, false, 2);
    row(State::Screening, false, 2);
    row(State::Verifying, false, 24);
    row(State::Verifying, true, 4);
    row(State::Concluded, true, 0);
    row(State::Responding, false, 72);
    row(State::Watched, false, 168);
    row(State::Closed, false, 0);
}

void TestMediaWorkflow::limits()
{
    QFETCH(const int, state);
    QFETCH(const bool, urgent);
    QFETCH(const int, hours);
    const QDateTime since(QDate(2025, 6, 14), QTime(20, 0), QTimeZone::UTC); // a Saturday night
    QCOMPARE(dueAt(State(state), since, urgent),
             hours == 0 ? QDateTime() : since.addSecs(3600LL * hours));
    QVERIFY(!dueAt(State(state), {}, urgent).isValid());
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
    QCOMPARE(mediaRolesFrom({u"media-officer"_s, u"auditor"_s, u"committee-office"_s}),
             MediaRoles(MediaRole::Monitor | MediaRole::Spokesman));
}

QTEST_APPLESS_MAIN(TestMediaWorkflow)
#include "tst_mediaworkflow.moc"
