// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/submissiondesk.h"
#include "tests/supply/supplytest.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace supplytest;

namespace {

/// A submission in a state, entered by `an` (and corrected by whoever is named).
Submission inState(SubmissionState state, const QString &corrector = {})
{
    Submission on = domain::entered(written(), officer(), kNow);
    on.version = 1;
    if (!corrector.isEmpty())
        on = domain::afterStep({SubmissionVerb::Correct, u"Nhầm hàng."_s, domain::valuesOf(on)}, on,
                               both(corrector), kNow.addSecs(60));
    on.state = code(state);
    return on;
}

QString nameOf(const std::optional<SubmissionFault> &fault)
{
    return fault ? QString::number(int(*fault)) : u"none"_s;
}

} // namespace

/// Who may do what with values that an agency supplies, at the desk and at the backend alike.
class TestSubmissionRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesAndVerbs_data();
    void statesAndVerbs();
    void nobodyJudgesTheirOwnEntry_data();
    void nobodyJudgesTheirOwnEntry();
    void rolesOfAccounts_data();
    void rolesOfAccounts();
    void whatIsWrittenIsJudged_data();
    void whatIsWrittenIsJudged();
    void stepsNeedTheirReason();
    void aStepLeavesItsTrace();
    void recordsComeBackWhole();
    void editsShowBeforeTheyAreSent();
    void noLineIsSentTwice();
    void theBackendJudgesAlike();
    void whatIsApprovedBecomesFigures();
};

void TestSubmissionRules::statesAndVerbs_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("to"); // Unknown: no such move
    const std::vector<std::tuple<SubmissionState, SubmissionVerb, SubmissionState>> moves{
        {SubmissionState::Submitted, SubmissionVerb::Correct, SubmissionState::Submitted},
        {SubmissionState::Returned, SubmissionVerb::Correct, SubmissionState::Submitted},
        {SubmissionState::Submitted, SubmissionVerb::Withdraw, SubmissionState::Withdrawn},
        {SubmissionState::Returned, SubmissionVerb::Withdraw, SubmissionState::Withdrawn},
        {SubmissionState::Submitted, SubmissionVerb::Return, SubmissionState::Returned},
        {SubmissionState::Submitted, SubmissionVerb::Approve, SubmissionState::Approved}};
    for (const auto from :
         {SubmissionState::Submitted, SubmissionState::Returned, SubmissionState::Approved,
          SubmissionState::Withdrawn, SubmissionState::Unknown}) {
        for (const auto verb : domain::kSubmissionVerbs) {
            const auto move = std::ranges::find_if(moves, [&](const auto &one) {
                return std::get<0>(one) == from && std::get<1>(one) == verb;
            });
            const auto to = move == moves.end() ? SubmissionState::Unknown : std::get<2>(*move);
            QTest::addRow("%s-%s", qPrintable(code(from)), qPrintable(code(verb)))
                << int(from) << int(verb) << int(to);
        }
    }
}

void TestSubmissionRules::statesAndVerbs()
{
    QFETCH(const int, from);
    QFETCH(const int, verb);
    QFETCH(const int, to);
    const auto reached = domain::target(SubmissionState(from), SubmissionVerb(verb));
    QCOMPARE(int(reached.value_or(SubmissionState::Unknown)), to);
    // Whoever may do everything is held by the state alone.
    const bool judges = SubmissionVerb(verb) == SubmissionVerb::Return ||
                        SubmissionVerb(verb) == SubmissionVerb::Approve;
    const auto bar = domain::barTo(SubmissionVerb(verb), inState(SubmissionState(from)),
                                   both(judges ? u"phuc"_s : u"an"_s));
    QCOMPARE(nameOf(bar), reached ? u"none"_s : nameOf(SubmissionFault::WrongState));
}

void TestSubmissionRules::nobodyJudgesTheirOwnEntry_data()
{
    QTest::addColumn<QString>("corrector");
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("may");
    QTest::newRow("another") << QString() << u"phuc"_s << true;
    QTest::newRow("whoever-entered") << QString() << u"an"_s << false;
    QTest::newRow("whoever-entered-before-a-correction") << u"binh"_s << u"an"_s << false;
    QTest::newRow("whoever-corrected") << u"binh"_s << u"binh"_s << false;
    QTest::newRow("another-after-a-correction") << u"binh"_s << u"phuc"_s << true;
}

void TestSubmissionRules::nobodyJudgesTheirOwnEntry()
{
    QFETCH(const QString, corrector);
    QFETCH(const QString, who);
    QFETCH(const bool, may);
    const Submission on = inState(SubmissionState::Submitted, corrector);
    for (const auto verb : {SubmissionVerb::Approve, SubmissionVerb::Return})
        QCOMPARE(nameOf(domain::barTo(verb, on, both(who))),
                 may ? u"none"_s : nameOf(SubmissionFault::OwnEntry));
    // Only whoever entered or corrected it withdraws it.
    QCOMPARE(nameOf(domain::barTo(SubmissionVerb::Withdraw, on, both(who))),
             may ? nameOf(SubmissionFault::NotYours) : u"none"_s);
}

void TestSubmissionRules::rolesOfAccounts_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<bool>("enters");
    QTest::addColumn<bool>("approves");
    const QStringList may{u"act:submissions"_s};
    QTest::newRow("officer") << QStringList{u"department-officer"_s} << may << true << false;
    QTest::newRow("commune") << QStringList{u"commune-officer"_s} << may << true << false;
    QTest::newRow("head") << QStringList{u"department-leader"_s} << may << false << true;
    QTest::newRow("district") << QStringList{u"territory-leader"_s} << may << false << true;
    QTest::newRow("office") << QStringList{u"committee-office"_s} << may << true << true;
    QTest::newRow("central") << QStringList{u"central-agency"_s} << may << true << true;
    QTest::newRow("province") << QStringList{u"provincial-leader"_s} << may << false << false;
    QTest::newRow("administrator") << QStringList{u"system-admin"_s} << may << false << false;
    QTest::newRow("without-permission")
        << QStringList{u"department-leader"_s, u"department-officer"_s}
        << QStringList{u"read:all"_s} << false << false;
    QTest::newRow("no-permissions-told")
        << QStringList{u"department-leader"_s} << QStringList() << false << true;
}

void TestSubmissionRules::rolesOfAccounts()
{
    QFETCH(const QStringList, roles);
    QFETCH(const QStringList, permissions);
    domain::Rights rights{.roles = roles, .permissions = permissions};
    rights.agencies = QList{domain::AgencyId(u"a-syt"_s)};
    const auto actor = domain::submissionActor(rights, domain::AgencyId(u"a-atvstp"_s), u"x"_s,
                                               u"X"_s);
    QTEST(actor.enters, "enters");
    QTEST(actor.approves, "approves");
    QVERIFY(domain::actsFor(actor, domain::AgencyId(u"a-syt"_s)));
    QVERIFY(domain::actsFor(actor, domain::AgencyId(u"a-atvstp"_s)));
    QVERIFY(!domain::actsFor(actor, domain::AgencyId(u"a-ctk"_s)));
}

void TestSubmissionRules::whatIsWrittenIsJudged_data()
{
    QTest::addColumn<Submission>("submission");
    QTest::addColumn<QString>("fault");
    using enum SubmissionFault;
    const auto row = [](const char *name, std::optional<SubmissionFault> fault,
                        const auto &change) {
        Submission made = written();
        change(made);
        QTest::newRow(name) << made << nameOf(fault);
    };
    const auto with = [](const auto &change) {
        return [change](Submission &made) {
            auto values = domain::valuesOf(made);
            change(values);
            domain::setValues(made, values);
        };
    };
    row("good", std::nullopt, [](Submission &) {});
    row("no-feed", FeedMissing, [](Submission &made) { made.feedId = {}; });
    row("no-period", PeriodUnknown, [](Submission &made) { made.period = u"2025-99"_s; });
    row("empty", NoValues, with([](auto &values) { values.clear(); }));
    row("too-many", TooManyValues, with([](auto &values) {
            for (size_t i = 0; i <= domain::kMostSubmittedValues; ++i)
                values.push_back(submitted(u"X%1"_s.arg(i), 1));
        }));
    row("nothing-said", ValueMissing, with([](auto &values) { values[0].value.reset(); }));
    row("nothing-to-report", std::nullopt, with([](auto &values) {
            values[0].value.reset();
            values[0].nothing = true;
        }));
    row("both", ValueTwice, with([](auto &values) { values[0].nothing = true; }));
    row("one-slot-twice", ValueTwice, with([](auto &values) { values[1] = values[0]; }));
    row("no-slot", SlotMissing, with([](auto &values) { values[0].slotId = {}; }));
    row("no-status", StatusUnknown,
        with([](auto &values) { values[0].status = domain::ValueStatus::Unknown; }));
    row("correction-without-why", CorrectionWithoutNote,
        with([](auto &values) { values[0].status = domain::ValueStatus::Corrected; }));
    row("correction-with-why", std::nullopt, with([](auto &values) {
            values[0].status = domain::ValueStatus::Corrected;
            values[0].note = u"Bổ sung hai trạm y tế."_s;
        }));
    row("long-note", TextTooLong,
        with([](auto &values) { values[0].note = QString(domain::kLongestNote + 1, u'x'); }));
}

void TestSubmissionRules::whatIsWrittenIsJudged()
{
    QFETCH(const Submission, submission);
    QTEST(nameOf(domain::faultOf(submission)), "fault");
    QTEST(nameOf(domain::faultOf(submission, officer())), "fault");
    QCOMPARE(domain::faultOf(submission, head()), SubmissionFault::NotYourRole);
    auto other = officer();
    other.agencies = {domain::AgencyId(u"a-ctk"_s)};
    QCOMPARE(domain::faultOf(submission, other), SubmissionFault::NotYourAgency);
}

void TestSubmissionRules::stepsNeedTheirReason()
{
    const Submission on = inState(SubmissionState::Submitted);
    const auto values = domain::valuesOf(on);
    using enum SubmissionVerb;
    QCOMPARE(domain::faultOf({Return, u"  "_s, {}}, on, head()), SubmissionFault::ReasonMissing);
    QCOMPARE(domain::faultOf({Return, QString(domain::kLongestReason + 1, u'x'), {}}, on, head()),
             SubmissionFault::TextTooLong);
    QVERIFY(!domain::faultOf({Return, u"Thiếu hai huyện."_s, {}}, on, head()));
    QCOMPARE(domain::faultOf({Correct, {}, values}, on, officer()), SubmissionFault::ReasonMissing);
    QCOMPARE(domain::faultOf({Correct, u"Sửa."_s, {}}, on, officer()), SubmissionFault::NoValues);
    QVERIFY(!domain::faultOf({Correct, u"Sửa."_s, values}, on, officer()));
    QVERIFY(!domain::faultOf({Approve, {}, {}}, on, head()));
    QCOMPARE(domain::faultOf({Approve, {}, {}}, on, officer()), SubmissionFault::NotYourRole);
    QCOMPARE(domain::possibleSteps(on, officer()), std::vector({Correct, Withdraw}));
    QCOMPARE(domain::possibleSteps(on, head()), std::vector({Return, Approve}));
}

void TestSubmissionRules::aStepLeavesItsTrace()
{
    Submission on = inState(SubmissionState::Submitted);
    on = domain::afterStep({SubmissionVerb::Return, u"Thiếu hai huyện."_s, {}}, on, head(),
                           kNow.addSecs(60));
    QCOMPARE(on.state, u"returned"_s);
    QCOMPARE(on.reason, u"Thiếu hai huyện."_s);
    QCOMPARE(on.decidedBy, u"Thịnh"_s);
    on = domain::afterStep(
        {SubmissionVerb::Correct, u"Đã bổ sung."_s, {submitted(u"YT04"_s, 92.5)}}, on,
        both(u"binh"_s), kNow.addSecs(120));
    QCOMPARE(on.state, u"submitted"_s);
    QCOMPARE(on.enteredById, u"binh"_s);
    QCOMPARE(domain::valuesOf(on), std::vector({submitted(u"YT04"_s, 92.5)}));
    on = domain::afterStep({SubmissionVerb::Approve, {}, {}}, on, head(), kNow.addSecs(180));
    QCOMPARE(on.state, u"approved"_s);
    QCOMPARE(on.decidedAt, kNow.addSecs(180));
    const auto history = domain::historyOf(on);
    QStringList verbs;
    for (const auto &event : history)
        verbs << event.verb;
    QCOMPARE(verbs, QStringList({u"submit"_s, u"return"_s, u"correct"_s, u"approve"_s}));
    QCOMPARE(history.at(1).text, u"Thiếu hai huyện."_s);
    QCOMPARE(history.at(2).actorId, u"binh"_s);
}

void TestSubmissionRules::recordsComeBackWhole()
{
    Submission on = inState(SubmissionState::Submitted, u"binh"_s);
    on.reason = u"Nhầm hàng."_s;
    on.decidedBy = u"Thịnh"_s;
    on.decidedAt = kNow;
    QCOMPARE(domain::submissionFromSnapshot(domain::toJson(on)), on);
    auto values = domain::valuesOf(on);
    values.front().numerator = 183;
    values.front().denominator = 200;
    values.back().value.reset();
    values.back().nothing = true;
    values.back().note = u"Không có ca nào."_s;
    domain::setValues(on, values);
    QCOMPARE(domain::valuesOf(on), values);
    const SubmissionStep step{SubmissionVerb::Correct, u"Nhầm hàng."_s, values};
    QCOMPARE(domain::submissionStepFrom(SubmissionVerb::Correct, domain::toPayload(step)), step);
}

void TestSubmissionRules::editsShowBeforeTheyAreSent()
{
    const Submission stored = inState(SubmissionState::Submitted);
    domain::Edit approve = domain::stepSubmission(stored, {SubmissionVerb::Approve, {}, {}});
    approve.author = u"Thịnh"_s;
    approve.createdAt = kNow.addSecs(60);
    domain::Edit open = domain::openSubmission(written(u"sub-2"_s));
    open.author = u"An"_s;
    open.createdAt = kNow;
    using enum domain::EditState;
    auto shown = domain::withPending({stored}, {{approve, Queued}, {open, Queued}});
    QCOMPARE(shown.size(), 2U);
    QCOMPARE(shown.at(0).record.state, u"approved"_s);
    QCOMPARE(shown.at(1).record.state, u"submitted"_s);
    QCOMPARE(shown.at(1).record.enteredBy, u"An"_s);
    // Refused: as the backend has it, and a person must look.
    shown = domain::withPending({stored}, {{approve, Refused, u"refused"_s, u"Đã khóa kỳ."_s}});
    QCOMPARE(shown.at(0).record.state, u"submitted"_s);
    QVERIFY(shown.at(0).needsPerson());
    QCOMPARE(shown.at(0).unsentVerb, u"approve"_s);
    // Taken, and given up: nothing waits.
    QVERIFY(!domain::withPending({stored}, {{approve, Accepted}}).at(0).waiting);
    QVERIFY(!domain::withPending({stored}, {{approve, Dropped}}).at(0).waiting);
}

/// What is on its way, refused or collided stands against sending one of its lines beside it.
void TestSubmissionRules::noLineIsSentTwice()
{
    using domain::EditState;
    const auto first = domain::openSubmission(written());
    const auto values = domain::broughtBy(first);
    QCOMPARE(values, domain::valuesOf(written()));
    const auto rival = [&](const domain::Edit &edit, EditState state) {
        return domain::rivalOf(values, {{edit, state}}) != nullptr;
    };
    for (const auto state :
         {EditState::Queued, EditState::Sending, EditState::Refused, EditState::Conflict})
        QVERIFY(rival(first, state));
    QVERIFY(!rival(first, EditState::Accepted));
    QVERIFY(!rival(first, EditState::Dropped));
    auto other = written(u"sub-2"_s);
    domain::setValues(other, {submitted(u"YT07"_s, 5)});
    QVERIFY(!rival(domain::openSubmission(other), EditState::Refused));
    const auto on = inState(SubmissionState::Returned);
    const auto step = [&](SubmissionVerb verb) {
        return domain::stepSubmission(on, {verb, u"Nhầm."_s, values});
    };
    QVERIFY(rival(step(SubmissionVerb::Correct), EditState::Conflict));
    QVERIFY(!rival(step(SubmissionVerb::Withdraw), EditState::Conflict));
}

void TestSubmissionRules::theBackendJudgesAlike()
{
    const demo::Actor an{
        u"An"_s, {u"department-officer"_s}, domain::AgencyId(u"a-syt"_s), true, u"an"_s};
    const demo::Actor thinh{
        u"Thịnh"_s, {u"department-leader"_s}, domain::AgencyId(u"a-syt"_s), true, u"thinh"_s};
    const demo::Actor stranger{
        u"Lạ"_s, {u"department-leader"_s}, domain::AgencyId(u"a-ctk"_s), true, u"la"_s};
    const auto keep = [](const QJsonObject &asked, const QJsonObject &before,
                         const demo::Actor &who) {
        return demo::submissiondesk::keep(asked, before, who, kNow);
    };
    const auto made = keep(domain::toJson(written()), {}, an);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.changed, QStringList{u"submissions"_s});
    QCOMPARE(made.body.value("enteredById"_L1).toString(), u"an"_s);
    QCOMPARE(made.body.value("version"_L1).toInteger(), 1);
    QCOMPARE(keep(domain::toJson(written()), {}, thinh).status, 403); // heads do not enter
    Submission empty = written();
    domain::setValues(empty, {});
    QCOMPARE(keep(domain::toJson(empty), {}, an).status, 422);
    const QJsonObject approve{{u"verb"_s, u"approve"_s}};
    QCOMPARE(keep(approve, made.body, an).status, 403);
    QCOMPARE(keep(approve, made.body, stranger).status, 403);
    QCOMPARE(keep({{u"verb"_s, u"return"_s}}, made.body, thinh).status, 422); // no reason
    QCOMPARE(keep({{u"verb"_s, u"burn"_s}}, made.body, thinh).status, 422);
    const auto approved = keep(approve, made.body, thinh);
    QCOMPARE(approved.status, 200);
    QCOMPARE(approved.body.value("state"_L1).toString(), u"approved"_s);
    QCOMPARE(approved.body.value("version"_L1).toInteger(), 2);
    QCOMPARE(keep(approve, approved.body, thinh).status, 422); // only once
    QVERIFY(!keep(approve, approved.body, thinh).body.value("detail"_L1).toString().isEmpty());
}

void TestSubmissionRules::whatIsApprovedBecomesFigures()
{
    Submission on = inState(SubmissionState::Submitted);
    auto values = domain::valuesOf(on);
    values.back().value.reset();
    values.back().nothing = true;
    domain::setValues(on, values);
    QVERIFY(demo::submissiondesk::observationsOf(domain::toJson(on)).empty());
    on = domain::afterStep({SubmissionVerb::Approve, {}, {}}, on, head(), kNow);
    const auto figures = demo::submissiondesk::observationsOf(domain::toJson(on));
    QCOMPARE(figures.size(), 2U);
    QCOMPARE(figures.at(0).value("value"_L1).toDouble(), 91.5);
    QCOMPARE(figures.at(0).value("enteredBy"_L1).toString(), u"An"_s);
    QCOMPARE(figures.at(0).value("approvedBy"_L1).toString(), u"Thịnh"_s);
    QCOMPARE(figures.at(0).value("period"_L1).toString(), u"2025-05"_s);
    QVERIFY(figures.at(1).value("missing"_L1).toBool());
    const auto slot = [](const QString &id, const QString &due) {
        return QJsonObject{
            {u"id"_s, id}, {u"version"_s, 1}, {u"state"_s, u"late"_s}, {u"dueAt"_s, due}};
    };
    const auto filled = [&](const QJsonObject &before) {
        return demo::submissiondesk::filledSlot(before, domain::toJson(on))
            .value("state"_L1)
            .toString();
    };
    QCOMPARE(filled(slot(u"s-YT04-60-2025-05"_s, u"2025-06-10T10:00:00Z"_s)), u"late"_s);
    QCOMPARE(filled(slot(u"s-YT04-60-2025-05"_s, u"2025-06-12T10:00:00Z"_s)), u"filled"_s);
    QCOMPARE(filled(slot(u"s-YT06-60-2025-05"_s, u"2025-06-12T10:00:00Z"_s)), u"none"_s);
    const QJsonObject other = slot(u"s-X"_s, u"2025-06-12T10:00:00Z"_s);
    QCOMPARE(demo::submissiondesk::filledSlot(other, domain::toJson(on)), other);
}

QTEST_GUILESS_MAIN(TestSubmissionRules)
#include "tst_submissionrules.moc"
