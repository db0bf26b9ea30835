// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportworkflow.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

using Verb = ReportVerb;
using State = ReportState;

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC); // Thursday, 09:00 UTC+7

QDateTime hoursAgo(int hours)
{
    return kNow.addSecs(-3600LL * hours);
}

constexpr std::array kStates = {
    State::New,       State::Received,   State::NeedsInfo,      State::Forwarded,
    State::Returned,  State::InProgress, State::ExtensionAsked, State::AwaitsApproval,
    State::Resolved,  State::Published,  State::Unpublished,    State::Rated,
    State::Closed,    State::Reopened,   State::Refused,        State::Duplicate,
    State::Withdrawn, State::Unknown,
};

/// domain.md B, written down once more: state → verb → next state.
const std::map<State, std::map<Verb, State>> kExpected = {
    {State::New,
     {{Verb::Receive, State::Received},
      {Verb::Refuse, State::Refused},
      {Verb::MarkDuplicate, State::Duplicate},
      {Verb::Withdraw, State::Withdrawn}}},
    {State::Received,
     {{Verb::AskInformation, State::NeedsInfo},
      {Verb::Forward, State::Forwarded},
      {Verb::MarkDuplicate, State::Duplicate},
      {Verb::Withdraw, State::Withdrawn}}},
    {State::NeedsInfo,
     {{Verb::InformationReceived, State::Received},
      {Verb::Refuse, State::Refused},
      {Verb::Withdraw, State::Withdrawn}}},
    {State::Forwarded, {{Verb::Start, State::InProgress}, {Verb::Return, State::Returned}}},
    {State::Returned, {{Verb::Forward, State::Forwarded}}},
    {State::InProgress,
     {{Verb::SubmitResult, State::AwaitsApproval},
      {Verb::AskExtension, State::ExtensionAsked},
      {Verb::Assign, State::InProgress}}},
    {State::ExtensionAsked,
     {{Verb::GrantExtension, State::InProgress}, {Verb::RefuseExtension, State::InProgress}}},
    {State::AwaitsApproval,
     {{Verb::ApproveResult, State::Resolved}, {Verb::Redo, State::InProgress}}},
    {State::Resolved,
     {{Verb::Publish, State::Published}, {Verb::KeepUnpublished, State::Unpublished}}},
    {State::Published, {{Verb::Rate, State::Rated}, {Verb::Close, State::Closed}}},
    {State::Unpublished, {{Verb::Close, State::Closed}}},
    {State::Rated, {{Verb::Reopen, State::Reopened}, {Verb::Close, State::Closed}}},
    {State::Reopened, {{Verb::Forward, State::Forwarded}}},
};

const DeskRoles kEverything = DeskRole::Operator | DeskRole::OperatorLead | DeskRole::Officer |
                              DeskRole::UnitHead;

ReportEvent moved(State from, State to, const QDateTime &at)
{
    ReportEvent event;
    event.at = at;
    event.kind = u"state"_s;
    event.fromState = code(from);
    event.toState = code(to);
    return event;
}

ReportCase caseIn(State state)
{
    ReportCase on;
    on.report.id = ReportId(u"pa-1"_s);
    on.report.state = state;
    on.report.stateText = code(state);
    on.report.categoryId = CategoryId(u"k-moi-truong"_s);
    on.report.leadAgencyId = AgencyId(u"a-ub593"_s);
    on.report.sentAt = hoursAgo(26);
    on.report.dueAt = on.report.originalDueAt = kNow.addDays(2);
    on.report.rating = state == State::Rated ? 1 : 0;
    return on;
}

ReportCategory category(const QString &id, int deadlineHours)
{
    ReportCategory category;
    category.id = CategoryId(id);
    category.deadlineHours = deadlineHours;
    return category;
}

/// A step that brings everything any verb may need.
ReportStep fullStep(Verb verb)
{
    return {.verb = verb,
            .text = u"Nội dung"_s,
            .categoryId = CategoryId(u"k-moi-truong"_s),
            .leadAgencyId = AgencyId(u"a-ub593"_s),
            .supportAgencyIds = {AgencyId(u"a-ca"_s)},
            .dueAt = kNow.addDays(5),
            .assignee = u"Lê Văn Hải"_s,
            .duplicateOf = ReportId(u"pa-0"_s),
            .rating = 3,
            .refusal = u"unclear"_s,
            .pictures = {u"t-1"_s}};
}

} // namespace

class TestReportWorkflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMove_data();
    void everyMove();
    void roles_data();
    void roles();
    void officersActOnTheirOwnUnitsReports();
    void needs_data();
    void needs();
    void history_data();
    void history();
    void extensionKeepsTheOriginalDeadline();
    void waitingForTheCitizenStopsTheClock();
    void anotherCategoryBringsItsDeadline();
    void reopeningBeginsAnew();
    void resultsAndRatings();
    void payloadComesBack();

private:
    [[nodiscard]] WorkflowRules rules() const
    {
        return {
            m_calendar,
            [this](const CategoryId &id) {
                return id == m_category.id ? &m_category : id == m_other.id ? &m_other : nullptr;
            },
            kNow};
    }
    WorkCalendar m_calendar;
    ReportCategory m_category = category(u"k-moi-truong"_s, 24);
    ReportCategory m_other = category(u"k-ha-tang"_s, 8);
};

void TestReportWorkflow::everyMove_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<Verb>("verb");
    for (State from : kStates) {
        for (int verb = 0; verb < kReportVerbs; ++verb)
            QTest::addRow("%s %s", qPrintable(code(from)), qPrintable(code(Verb(verb))))
                << from << Verb(verb);
    }
}

void TestReportWorkflow::everyMove()
{
    QFETCH(State, from);
    QFETCH(Verb, verb);
    const ReportCase on = caseIn(from);
    const auto fault = faultOf(fullStep(verb), on, {kEverything}, rules());
    if (changesNothing(verb)) {
        QVERIFY(!fault);
        QCOMPARE(afterStep(fullStep(verb), on, rules()).state, from);
        return;
    }
    const auto moves = kExpected.find(from);
    if (moves == kExpected.end() || !moves->second.contains(verb)) {
        QCOMPARE(fault, std::optional(StepFault::WrongState));
        return;
    }
    QVERIFY2(!fault, qPrintable(QString::number(int(fault.value_or(StepFault::WrongState)))));
    const Report after = afterStep(fullStep(verb), on, rules());
    QCOMPARE(after.state, moves->second.at(verb));
    QCOMPARE(after.stateText, code(after.state));
    QCOMPARE(after.updatedAt, kNow);
    QCOMPARE(after.originalDueAt, on.report.originalDueAt); // kept by every move of this table
}

void TestReportWorkflow::roles_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<DeskRoles>("allowed");
    const DeskRoles operators = DeskRole::Operator | DeskRole::OperatorLead;
    const DeskRoles unit = DeskRole::Officer | DeskRole::UnitHead;
    const auto row = [](Verb verb, DeskRoles allowed) {
        QTest::addRow("%s", qPrintable(code(verb))) << verb << allowed;
    };
    row(Verb::Comment, operators | unit);
    for (Verb verb : {Verb::Receive, Verb::AskInformation, Verb::InformationReceived, Verb::Forward,
                      Verb::Publish, Verb::KeepUnpublished, Verb::Rate, Verb::Close, Verb::Reopen,
                      Verb::Refuse, Verb::MarkDuplicate, Verb::Withdraw, Verb::RevealSender})
        row(verb, operators);
    for (Verb verb :
         {Verb::Return, Verb::Start, Verb::Assign, Verb::AskExtension, Verb::SubmitResult})
        row(verb, unit);
    for (Verb verb : {Verb::GrantExtension, Verb::RefuseExtension})
        row(verb, DeskRole::OperatorLead);
    for (Verb verb : {Verb::ApproveResult, Verb::Redo})
        row(verb, operators | DeskRole::UnitHead);
}

void TestReportWorkflow::roles()
{
    QFETCH(Verb, verb);
    QFETCH(DeskRoles, allowed);
    const auto from = std::ranges::find_if(
        kStates, [&](State state) { return target(state, verb).has_value(); });
    QVERIFY(from != kStates.end());
    const ReportCase on = caseIn(*from);
    for (DeskRole role :
         {DeskRole::Operator, DeskRole::OperatorLead, DeskRole::Officer, DeskRole::UnitHead}) {
        const auto fault = faultOf(fullStep(verb), on, {role}, rules());
        QCOMPARE(fault,
                 allowed.testFlag(role) ? std::nullopt : std::optional(StepFault::NotYourRole));
        const auto offered = possibleSteps(on, {role}, rules());
        QCOMPARE(std::ranges::find(offered, verb) != offered.end(), allowed.testFlag(role));
    }
    QVERIFY(possibleSteps(on, {}, rules()).empty());
}

void TestReportWorkflow::officersActOnTheirOwnUnitsReports()
{
    const ReportCase on = caseIn(State::Forwarded);
    const AgencyId other(u"a-other"_s);
    QVERIFY(!barTo(Verb::Start, on, {DeskRole::Officer, on.report.leadAgencyId}, rules()));
    QCOMPARE(barTo(Verb::Start, on, {DeskRole::Officer, other}, rules()),
             std::optional(StepFault::NotYourUnit));
    // Operators are of no unit: theirs is every report.
    QVERIFY(
        !barTo(Verb::Redo, caseIn(State::AwaitsApproval), {DeskRole::Operator, other}, rules()));
    QCOMPARE(barTo(Verb::Redo, caseIn(State::AwaitsApproval), {DeskRole::UnitHead, other}, rules()),
             std::optional(StepFault::NotYourUnit));
}

void TestReportWorkflow::needs_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<ReportStep>("step");
    QTest::addColumn<StepFault>("fault");
    const auto row = [](const char *name, State from, Verb verb, auto spoil, StepFault fault) {
        ReportStep step = fullStep(verb);
        spoil(step);
        QTest::newRow(name) << from << step << fault;
    };
    using Step = ReportStep;
    row(
        "comment without text", State::New, Verb::Comment, [](Step &s) { s.text = u"  "_s; },
        StepFault::TextMissing);
    row(
        "comment too long", State::New, Verb::Comment,
        [](Step &s) { s.text = QString(100'000, u'x'); }, StepFault::TextTooLong);
    row(
        "question without text", State::Received, Verb::AskInformation,
        [](Step &s) { s.text.clear(); }, StepFault::TextMissing);
    row(
        "return without reason", State::Forwarded, Verb::Return, [](Step &s) { s.text.clear(); },
        StepFault::TextMissing);
    row(
        "redo without reason", State::AwaitsApproval, Verb::Redo, [](Step &s) { s.text.clear(); },
        StepFault::TextMissing);
    row(
        "forward without unit", State::Received, Verb::Forward,
        [](Step &s) { s.leadAgencyId = {}; }, StepFault::AgencyMissing);
    row(
        "forward without category", State::Received, Verb::Forward,
        [](Step &s) { s.categoryId = {}; }, StepFault::CategoryMissing);
    row(
        "forward to an unknown category", State::Received, Verb::Forward,
        [](Step &s) { s.categoryId = CategoryId(u"k-new"_s); }, StepFault::CategoryUnknown);
    row(
        "forward, lead supports itself", State::Received, Verb::Forward,
        [](Step &s) { s.supportAgencyIds = {s.leadAgencyId}; }, StepFault::AgencySupportsItself);
    row(
        "forward into the past", State::Received, Verb::Forward,
        [](Step &s) { s.dueAt = kNow.addSecs(-1); }, StepFault::DateNotLater);
    row(
        "extension without reason", State::InProgress, Verb::AskExtension,
        [](Step &s) { s.text.clear(); }, StepFault::TextMissing);
    row(
        "extension without date", State::InProgress, Verb::AskExtension,
        [](Step &s) { s.dueAt = {}; }, StepFault::DateNotLater);
    row(
        "extension to an earlier date", State::InProgress, Verb::AskExtension,
        [](Step &s) { s.dueAt = kNow.addDays(2); }, StepFault::DateNotLater);
    row(
        "result without words", State::InProgress, Verb::SubmitResult,
        [](Step &s) { s.text.clear(); }, StepFault::TextMissing);
    row(
        "result without picture", State::InProgress, Verb::SubmitResult,
        [](Step &s) { s.pictures.clear(); }, StepFault::PictureMissing);
    row(
        "assignment to nobody", State::InProgress, Verb::Assign,
        [](Step &s) { s.assignee.clear(); }, StepFault::AssigneeMissing);
    row(
        "no rating", State::Published, Verb::Rate, [](Step &s) { s.rating = 0; },
        StepFault::RatingMissing);
    row(
        "rating of four", State::Published, Verb::Rate, [](Step &s) { s.rating = 4; },
        StepFault::RatingMissing);
    row(
        "refusal without reason", State::New, Verb::Refuse, [](Step &s) { s.refusal.clear(); },
        StepFault::ReasonMissing);
    row(
        "refusal for an unlisted reason", State::New, Verb::Refuse,
        [](Step &s) { s.refusal = u"dislike"_s; }, StepFault::ReasonMissing);
    row(
        "duplicate of nothing", State::New, Verb::MarkDuplicate,
        [](Step &s) { s.duplicateOf = {}; }, StepFault::OriginalMissing);
    row(
        "duplicate of itself", State::New, Verb::MarkDuplicate,
        [](Step &s) { s.duplicateOf = ReportId(u"pa-1"_s); }, StepFault::OriginalIsItself);
    row(
        "reveal without reason", State::New, Verb::RevealSender, [](Step &s) { s.text.clear(); },
        StepFault::TextMissing);
}

void TestReportWorkflow::needs()
{
    QFETCH(State, from);
    QFETCH(ReportStep, step);
    QFETCH(StepFault, fault);
    QCOMPARE(faultOf(step, caseIn(from), {kEverything}, rules()), std::optional(fault));
}

void TestReportWorkflow::history_data()
{
    QTest::addColumn<ReportCase>("on");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("fault"); // -1: none
    const auto row = [](const char *name, State state, std::vector<ReportEvent> events, Verb verb,
                        int fault) {
        ReportCase on = caseIn(state);
        on.events = std::move(events);
        QTest::newRow(name) << on << verb << fault;
    };
    const ReportEvent now = moved(State::Received, State::Forwarded, hoursAgo(1));
    row("returned in time", State::Forwarded, {now}, Verb::Return, -1);
    row("returned after a night and four hours of work", State::Forwarded,
        {moved(State::Received, State::Forwarded, hoursAgo(25))}, Verb::Return,
        int(StepFault::ReturnTooLate));
    row("returned a second time", State::Forwarded,
        {moved(State::Forwarded, State::Returned, hoursAgo(3)), now}, Verb::Return,
        int(StepFault::ReturnedBefore));
    row("rated in the week", State::Published,
        {moved(State::Resolved, State::Published, hoursAgo(7 * 24))}, Verb::Rate, -1);
    row("rated after it", State::Published,
        {moved(State::Resolved, State::Published, hoursAgo(7 * 24 + 1))}, Verb::Rate,
        int(StepFault::RatingTooLate));
    row("reopened twice", State::Rated,
        {moved(State::Rated, State::Reopened, hoursAgo(90)),
         moved(State::Rated, State::Reopened, hoursAgo(50))},
        Verb::Reopen, int(StepFault::ReopenedTooOften));
    row("reopened once", State::Rated, {moved(State::Rated, State::Reopened, hoursAgo(90))},
        Verb::Reopen, -1);
    ReportCase happy = caseIn(State::Rated);
    happy.report.rating = 3;
    QTest::newRow("reopened though satisfied")
        << happy << Verb::Reopen << int(StepFault::NotUnsatisfied);
}

void TestReportWorkflow::history()
{
    QFETCH(ReportCase, on);
    QFETCH(Verb, verb);
    QFETCH(int, fault);
    const auto found = faultOf(fullStep(verb), on, {kEverything}, rules());
    QCOMPARE(found ? int(*found) : -1, fault);
}

void TestReportWorkflow::extensionKeepsTheOriginalDeadline()
{
    ReportCase on = caseIn(State::InProgress);
    const QDateTime original = on.report.originalDueAt;
    on.report = afterStep(fullStep(Verb::AskExtension), on, rules());
    QCOMPARE(on.report.dueAt, original); // asked is not granted
    QCOMPARE(on.report.requestedDueAt, kNow.addDays(5));
    ReportCase refused = on;
    refused.report = afterStep({.verb = Verb::RefuseExtension, .text = u"Không"_s}, on, rules());
    QCOMPARE(refused.report.dueAt, original);
    QVERIFY(!refused.report.requestedDueAt.isValid());
    const Report granted = afterStep({.verb = Verb::GrantExtension, .text = {}}, on, rules());
    QCOMPARE(granted.dueAt, kNow.addDays(5));
    QCOMPARE(granted.originalDueAt, original);
    QVERIFY(!granted.requestedDueAt.isValid());
}

void TestReportWorkflow::waitingForTheCitizenStopsTheClock()
{
    ReportCase on = caseIn(State::NeedsInfo);
    on.events = {moved(State::Received, State::NeedsInfo, hoursAgo(25))}; // 08:00 the day before
    const Report after = afterStep(fullStep(Verb::InformationReceived), on, rules());
    // 25 hours ago is yesterday 08:00: seven and a half hours of work then, one and a half today.
    QCOMPARE(after.dueAt, m_calendar.after(on.report.dueAt, 9));
    QCOMPARE(after.originalDueAt, m_calendar.after(on.report.originalDueAt, 9));
}

void TestReportWorkflow::anotherCategoryBringsItsDeadline()
{
    const ReportCase on = caseIn(State::Received);
    ReportStep step = fullStep(Verb::Forward);
    step.categoryId = m_other.id;
    step.dueAt = {};
    const Report after = afterStep(step, on, rules());
    QCOMPARE(after.categoryId, m_other.id);
    QCOMPARE(after.originalDueAt, m_calendar.after(on.report.sentAt, 8));
    QCOMPARE(after.dueAt, after.originalDueAt);
    QCOMPARE(after.leadAgencyId, step.leadAgencyId);
    QCOMPARE(after.supportAgencyIds, step.supportAgencyIds);
}

void TestReportWorkflow::reopeningBeginsAnew()
{
    ReportCase on = caseIn(State::Rated);
    on.report.resolvedAt = hoursAgo(10);
    on.report.published = true;
    on.report = afterStep(fullStep(Verb::Reopen), on, rules());
    QVERIFY(!on.report.resolvedAt.isValid());
    QCOMPARE(on.report.rating, 0);
    QVERIFY(!on.report.published);
    ReportStep step = fullStep(Verb::Forward);
    step.dueAt = {};
    const Report after = afterStep(step, on, rules());
    QCOMPARE(after.dueAt, m_calendar.after(kNow, 24));
    QCOMPARE(after.originalDueAt, on.report.originalDueAt);
}

void TestReportWorkflow::resultsAndRatings()
{
    ReportCase on = caseIn(State::InProgress);
    on.report = afterStep(fullStep(Verb::SubmitResult), on, rules());
    QCOMPARE(on.report.result, u"Nội dung"_s);
    QVERIFY(!on.report.resolvedAt.isValid());
    on.report = afterStep(fullStep(Verb::ApproveResult), on, rules());
    QCOMPARE(on.report.resolvedAt, kNow);
    on.report = afterStep(fullStep(Verb::Publish), on, rules());
    QVERIFY(on.report.published);
    on.report = afterStep(fullStep(Verb::Rate), on, rules());
    QCOMPARE(on.report.rating, 3);
    QCOMPARE(on.report.ratingComment, u"Nội dung"_s);
}

void TestReportWorkflow::payloadComesBack()
{
    for (int verb = 0; verb < kReportVerbs; ++verb) {
        QCOMPARE(reportVerbFromCode(code(Verb(verb))), std::optional(Verb(verb)));
        const ReportStep step = fullStep(Verb(verb));
        QCOMPARE(stepFromPayload(Verb(verb), toPayload(step)), step);
    }
    QVERIFY(toPayload({.verb = Verb::Receive, .text = {}}).isEmpty());
    QVERIFY(!reportVerbFromCode(u"teleport"));
}

QTEST_APPLESS_MAIN(TestReportWorkflow)
#include "tst_reportworkflow.moc"
