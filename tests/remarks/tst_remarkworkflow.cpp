// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/remarkworkflow.h"

#include "tests/remarks/remarktest.h"

#include <QTest>

using namespace domain;
using namespace remarktest;

namespace {

const RemarkActor kLeader{RemarkRole::Leader, {}, u"Chủ tịch UBND tỉnh"_s};
const RemarkActor kAuthor{RemarkRole::Leader, {}, u"Điều hành viên IOC"_s};
const RemarkActor kNamedAgency{RemarkRole::Head, AgencyId(u"a-stc"_s), u"Giám đốc Sở Tài chính"_s};
const RemarkActor kOtherAgency{RemarkRole::Head, AgencyId(u"a-syt"_s), u"Giám đốc Sở Y tế"_s};
const RemarkActor kAnalyst{RemarkRole::Analyst, {}, u"Chuyên viên"_s};
const RemarkActor kNobody{{}, {}, u"Khách"_s};

Remark inState(Remark remark, RemarkState state)
{
    remark.state = state;
    remark.stateText = code(state);
    return remark;
}

using Fault = std::optional<RemarkFault>;
using None = std::optional<RemarkState>;

} // namespace

Q_DECLARE_METATYPE(domain::Remark)
Q_DECLARE_METATYPE(domain::RemarkActor)

/// Who may write, answer, close and withdraw, and what each needs.
class TestRemarkWorkflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesComeBack();
    void rolesOfTheContract();
    void writing_data();
    void writing();
    void steps_data();
    void steps();
    void everyMoveOfTheWorkflow();
    void whatAStepLeaves();
    void overdueOnlyAfterTheLastDay();
};

void TestRemarkWorkflow::codesComeBack()
{
    for (const RemarkVerb verb : kRemarkVerbs)
        QCOMPARE(remarkVerbFromCode(code(verb)), std::optional(verb));
    for (const auto state :
         {RemarkState::Open, RemarkState::Answered, RemarkState::Closed, RemarkState::Withdrawn})
        QCOMPARE(remarkStateFromCode(code(state)), state);
    QCOMPARE(remarkKindFromCode(u"direction"), RemarkKind::Direction);
    QCOMPARE(remarkKindFromCode(u"of-a-newer-backend"), RemarkKind::Unknown);
    QVERIFY(!remarkVerbFromCode(u"shout"));
}

void TestRemarkWorkflow::rolesOfTheContract()
{
    QCOMPARE(remarkRolesFrom({u"provincial-leader"_s}), RemarkRoles(RemarkRole::Leader));
    QCOMPARE(remarkRolesFrom({u"department-leader"_s, u"central-agency"_s}),
             RemarkRole::Head | RemarkRole::Analyst);
    QCOMPARE(remarkRolesFrom({u"auditor"_s, u"media-officer"_s, u"ioc-operator"_s}), RemarkRoles());
}

void TestRemarkWorkflow::writing_data()
{
    QTest::addColumn<Remark>("written");
    QTest::addColumn<RemarkActor>("actor");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const Remark &written, const RemarkActor &actor,
                        Fault fault) { QTest::newRow(name) << written << actor << fault; };
    row("leader-directs", direction(u"r"_s), kLeader, {});
    row("head-does-not-direct", direction(u"r"_s), kNamedAgency, RemarkFault::NotYourRole);
    row("analyst-does-not-direct", direction(u"r"_s), kAnalyst, RemarkFault::NotYourRole);
    row("analyst-remarks", remark(u"r"_s), kAnalyst, {});
    row("leader-remarks", remark(u"r"_s), kLeader, {});
    row("no-role-no-remark", remark(u"r"_s), kNobody, RemarkFault::NotYourRole);
    row("blank-text", remark(u"r"_s, u" \n\t "_s), kAnalyst, RemarkFault::TextMissing);
    row("longest-text", remark(u"r"_s, QString(4000, u'a')), kAnalyst, {});
    row("too-long-text", remark(u"r"_s, QString(4001, u'a')), kAnalyst, RemarkFault::TextTooLong);
    Remark changed = direction(u"r"_s);
    changed.agencyId = {};
    row("no-agency", changed, kLeader, RemarkFault::AgencyMissing);
    changed = direction(u"r"_s);
    changed.dueOn = {};
    row("no-deadline", changed, kLeader, RemarkFault::DateMissing);
    changed.dueOn = kToday.addDays(-1);
    row("deadline-yesterday", changed, kLeader, RemarkFault::DatePast);
    changed.dueOn = kToday;
    row("deadline-today", changed, kLeader, {});
    changed = remark(u"r"_s);
    changed.agencyId = AgencyId(u"a-stc"_s);
    row("remark-with-agency", changed, kLeader, RemarkFault::AgencyOnRemark);
    changed = remark(u"r"_s);
    changed.period = {};
    row("no-period", changed, kLeader, RemarkFault::FigureMissing);
    changed = remark(u"r"_s);
    changed.unitId = {};
    row("no-unit", changed, kLeader, RemarkFault::FigureMissing);
    changed.kind = RemarkKind::Unknown;
    row("unknown-kind", changed, kLeader, RemarkFault::KindUnknown);
}

void TestRemarkWorkflow::writing()
{
    QFETCH(const Remark, written);
    QFETCH(const RemarkActor, actor);
    QFETCH(const Fault, fault);
    QCOMPARE(faultOf(written, actor, kToday), fault);
}

void TestRemarkWorkflow::steps_data()
{
    QTest::addColumn<Remark>("on");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("text");
    QTest::addColumn<RemarkActor>("actor");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const Remark &on, RemarkVerb verb,
                        const RemarkActor &actor, Fault fault, const QString &text = u"Đã rõ."_s) {
        QTest::newRow(name) << on << int(verb) << text << actor << fault;
    };
    using enum RemarkVerb;
    const Remark open = direction(u"r"_s);
    row("named-agency-answers", open, Answer, kNamedAgency, {});
    row("officer-of-any-agency-answers", open, Answer, kAnalyst, {});
    row("other-agency-does-not", open, Answer, kOtherAgency, RemarkFault::NotYourAgency);
    row("leader-does-not-answer", open, Answer, kLeader, RemarkFault::NotYourRole);
    row("answer-without-text", open, Answer, kNamedAgency, RemarkFault::TextMissing, u"  "_s);
    row("answer-too-long", open, Answer, kNamedAgency, RemarkFault::TextTooLong,
        QString(4001, u'a'));
    row("author-closes", open, Close, kAuthor, {});
    row("leader-closes", open, Close, kLeader, {});
    row("agency-does-not-close", open, Close, kNamedAgency, RemarkFault::NotYourRole);
    row("author-withdraws", open, Withdraw, kAuthor, {});
    row("other-leader-does-not-withdraw", open, Withdraw, kLeader, RemarkFault::NotYours);
    const Remark answered = inState(open, RemarkState::Answered);
    row("answered-is-closed", answered, Close, kLeader, {});
    row("answered-is-not-withdrawn", answered, Withdraw, kAuthor, RemarkFault::WrongState);
    row("answered-once", answered, Answer, kNamedAgency, RemarkFault::WrongState);
    row("closed-stays", inState(open, RemarkState::Closed), Answer, kNamedAgency,
        RemarkFault::WrongState);
    row("unknown-state", inState(open, RemarkState::Unknown), Close, kLeader,
        RemarkFault::WrongState);
    row("remark-is-not-answered", remark(u"r"_s), Answer, kNamedAgency, RemarkFault::WrongState);
    row("remark-is-not-closed", remark(u"r"_s), Close, kAuthor, RemarkFault::WrongState);
    row("remark-is-withdrawn", remark(u"r"_s), Withdraw, kAuthor, {});
}

void TestRemarkWorkflow::steps()
{
    QFETCH(const Remark, on);
    QFETCH(const int, verb);
    QFETCH(const QString, text);
    QFETCH(const RemarkActor, actor);
    QFETCH(const Fault, fault);
    QCOMPARE(faultOf(RemarkStep{RemarkVerb(verb), text}, on, actor), fault);
}

/// All nine pairs of a direction's state and a verb, written down once more.
void TestRemarkWorkflow::everyMoveOfTheWorkflow()
{
    using enum RemarkState;
    const std::array kExpected = {
        std::tuple{Open, std::optional(Answered), std::optional(Closed), std::optional(Withdrawn)},
        std::tuple{Answered, None(), std::optional(Closed), None()},
        std::tuple{Closed, None(), None(), None()}, std::tuple{Withdrawn, None(), None(), None()}};
    for (const auto &[from, answer, close, withdraw] : kExpected) {
        const Remark on = inState(direction(u"r"_s), from);
        QCOMPARE(target(on, RemarkVerb::Answer), answer);
        QCOMPARE(target(on, RemarkVerb::Close), close);
        QCOMPARE(target(on, RemarkVerb::Withdraw), withdraw);
    }
}

void TestRemarkWorkflow::whatAStepLeaves()
{
    const QDateTime at(kToday, QTime(3, 0), QTimeZone::UTC);
    const Remark answered = afterStep({RemarkVerb::Answer, u"Đã báo cáo."_s}, direction(u"r"_s),
                                      u"Giám đốc"_s, at);
    QCOMPARE(answered.state, RemarkState::Answered);
    QCOMPARE(answered.stateText, u"answered"_s);
    QCOMPARE(answered.answer, u"Đã báo cáo."_s);
    QCOMPARE(answered.answeredBy, u"Giám đốc"_s);
    QCOMPARE(answered.answeredAt, at);
    QVERIFY(answered.settledBy.isEmpty());
    const Remark closed = afterStep({RemarkVerb::Close, {}}, answered, u"Chủ tịch"_s, at);
    QCOMPARE(closed.state, RemarkState::Closed);
    QCOMPARE(closed.settledBy, u"Chủ tịch"_s);
    QCOMPARE(closed.answer, u"Đã báo cáo."_s);
    QCOMPARE(possibleSteps(direction(u"r"_s), kAuthor),
             (std::vector{RemarkVerb::Close, RemarkVerb::Withdraw}));
}

void TestRemarkWorkflow::overdueOnlyAfterTheLastDay()
{
    Remark on = direction(u"r"_s);
    on.dueOn = kToday;
    QVERIFY(!isOverdue(on, kToday));
    QVERIFY(isOverdue(on, kToday.addDays(1)));
    QVERIFY(!isOverdue(inState(on, RemarkState::Answered), kToday.addDays(1)));
    QVERIFY(!isOverdue(remark(u"r"_s), kToday.addDays(1)));
}

QTEST_APPLESS_MAIN(TestRemarkWorkflow)
#include "tst_remarkworkflow.moc"
