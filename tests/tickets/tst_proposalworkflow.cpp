// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/proposaldesk.h"
#include "models/domain/proposaledits.h"
#include "tests/tickets/tickettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using namespace tickettest;

namespace {

ProposalActor proposerNamed(char who)
{
    switch (who) {
    case 'A':
        return {ProposalRole::Agency, {kHealth}, u"Giám đốc"_s};
    case 'O':
        return {ProposalRole::Agency, {AgencyId(u"a-stc"_s)}, u"Sở khác"_s};
    case 'D':
        return {ProposalRole::Department | ProposalRole::Agency,
                {AgencyId(u"a-skhcn"_s)},
                u"Sở KH&CN"_s};
    case 'L':
        return {ProposalRole::Leader, {}, u"Phó Chủ tịch"_s};
    case 'S':
        return {ProposalRole::Operator, {AgencyId(u"a-vnpt"_s)}, u"VNPT"_s};
    default:
        return {};
    }
}

Proposal proposalIn(ProposalState state)
{
    Proposal proposal;
    proposal.id = u"p-1"_s;
    proposal.version = 1;
    proposal.agencyId = kHealth;
    proposal.kind = u"feed"_s;
    proposal.title = u"Nối HIS"_s;
    proposal.text = u"Để có số liệu ngày."_s;
    proposal.state = code(state);
    proposal.author = u"Giám đốc"_s;
    proposal.at = kNow;
    return proposal;
}

} // namespace

/// The rules of proposals, and the demo backend that judges by them.
class TestProposalWorkflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesComeBack();
    void proposalSteps_data();
    void proposalSteps();
    void proposalFaults();
    void proposalsComeBackAndAreShown();
    void theDemoKeepsProposals();
};

void TestProposalWorkflow::codesComeBack()
{
    for (const auto state : kProposalStates)
        QCOMPARE(proposalStateFromCode(code(state)), state);
    for (const auto verb : kProposalVerbs)
        QCOMPARE(proposalVerbFromCode(code(verb)), std::optional(verb));
    for (const auto kind : kProposalKinds)
        QCOMPARE(proposalKindFromCode(code(kind)), std::optional(kind));
}

void TestProposalWorkflow::proposalSteps_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("who");
    const auto row = [](ProposalState state, ProposalVerb verb, const char *who) {
        QTest::addRow("%s-%s", qPrintable(code(state)), qPrintable(code(verb)))
            << int(state) << int(verb) << QByteArray(who);
    };
    using enum ProposalState;
    using enum ProposalVerb;
    row(Proposed, Compile, "D");
    row(Proposed, Approve, "");
    row(Proposed, Comment, "AODLS");
    row(Compiled, Compile, "");
    row(Compiled, Approve, "L");
    row(Compiled, Decline, "L");
    row(Approved, Build, "S");
    row(Approved, Accept, "");
    row(Building, Accept, "AD");
    row(Declined, Comment, "");
    row(Declined, Approve, "");
    row(Accepted, Build, "");
}

void TestProposalWorkflow::proposalSteps()
{
    QFETCH(const int, state);
    QFETCH(const int, verb);
    QFETCH(const QByteArray, who);
    QByteArray all;
    for (const char one : "AODLSN"_ba) {
        if (!barTo(ProposalVerb(verb), proposalIn(ProposalState(state)), proposerNamed(one)))
            all += one;
    }
    QCOMPARE(all, who);
}

void TestProposalWorkflow::proposalFaults()
{
    Proposal proposal = proposalIn(ProposalState::Proposed);
    const auto head = proposerNamed('A');
    QCOMPARE(faultOf(proposal, head), std::nullopt);
    QCOMPARE(faultOf(proposal, proposerNamed('O')), std::optional(ProposalFault::NotYourAgency));
    QCOMPARE(faultOf(proposal, proposerNamed('L')), std::optional(ProposalFault::NotYourRole));
    proposal.kind = u"ship"_s;
    QCOMPARE(faultOf(proposal, head), std::optional(ProposalFault::KindUnknown));
    proposal.kind = u"other"_s;
    proposal.text = u" "_s;
    QCOMPARE(faultOf(proposal, head), std::optional(ProposalFault::TextMissing));
    proposal.title.clear();
    QCOMPARE(faultOf(proposal, head), std::optional(ProposalFault::TitleMissing));
    QCOMPARE(faultOf({ProposalVerb::Decline, {}}, proposalIn(ProposalState::Compiled),
                     proposerNamed('L')),
             std::optional(ProposalFault::TextMissing));
}

void TestProposalWorkflow::proposalsComeBackAndAreShown()
{
    const Proposal there = afterStep({ProposalVerb::Compile, u"Đưa họp."_s},
                                     proposalIn(ProposalState::Proposed), u"Sở KH&CN"_s, kNow);
    QCOMPARE(proposalFromSnapshot(toJson(there)), there);
    QCOMPARE(there.state, u"compiled"_s);
    QCOMPARE(handledSteps(there.document, kProposalHistory).at(0).text, u"Đưa họp."_s);
    Edit edit = stepEdit(there, {ProposalVerb::Approve, {}});
    edit.createdAt = kNow;
    const auto shown = withPending(std::vector{there}, {{edit, EditState::Sending, {}, {}}});
    QCOMPARE(shown.at(0).record.state, u"approved"_s);
    Proposal fresh = proposalIn(ProposalState::Proposed);
    fresh.id = u"p-2"_s;
    fresh.version = 0;
    const auto both = withPending(std::vector{there},
                                  {{propose(fresh), EditState::Queued, {}, {}}});
    QCOMPARE(both.at(1).record.title, fresh.title);
}

void TestProposalWorkflow::theDemoKeepsProposals()
{
    const auto head = demoActor(u"Thịnh"_s, u"department-leader"_s, u"a-syt"_s);
    const auto asked = propose(proposalIn(ProposalState::Proposed)).payload;
    const auto made = demo::proposaldesk::keep(asked, {}, head, kNow);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.body.value("author"_L1).toString(), u"Thịnh"_s);
    const auto other = demoActor(u"Phúc"_s, u"central-agency"_s, u"a-ctk"_s);
    QCOMPARE(demo::proposaldesk::keep(asked, {}, other, kNow).status, 403);
    const auto step = [&](const demo::Actor &who, const QString &verb) {
        return demo::proposaldesk::keep({{u"verb"_s, verb}}, made.body, who, kNow);
    };
    QCOMPARE(step(head, u"compile"_s).status, 403);
    const auto department = demoActor(u"Khải"_s, u"digital-department"_s, u"a-skhcn"_s);
    QCOMPARE(step(department, u"approve"_s).status, 422);
    const auto compiled = step(department, u"compile"_s);
    QCOMPARE(compiled.status, 200);
    QCOMPARE(compiled.body.value("version"_L1).toInteger(), 2);
}

QTEST_GUILESS_MAIN(TestProposalWorkflow)
#include "tst_proposalworkflow.moc"
