// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/ticketdesk.h"
#include "models/domain/ticketedits.h"
#include "tests/tickets/tickettest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using namespace tickettest;

namespace {

const QByteArray kJpeg("\xff\xd8\xff\xe0picture", 11);

/// Who: P(erson who reported), F(ocal point of the agency), O(ther agency's focal point),
/// D(epartment), S(ystem operator), N(obody).
TicketActor actorNamed(char who)
{
    switch (who) {
    case 'P':
        return {.agencies = {kHealth}, .accountId = u"person"_s, .name = u"Chuyên viên"_s};
    case 'F':
        return {TicketRole::FocalPoint, {kHealth}, u"focal"_s, u"Đầu mối"_s};
    case 'O':
        return {TicketRole::FocalPoint, {AgencyId(u"a-stc"_s)}, u"other"_s, u"Đầu mối khác"_s};
    case 'D':
        return {TicketRole::Department, {AgencyId(u"a-skhcn"_s)}, u"department"_s, u"Sở"_s};
    case 'S':
        return {TicketRole::Operator, {AgencyId(u"a-vnpt"_s)}, u"operator"_s, u"VNPT"_s};
    default:
        return {.agencies = {AgencyId(u"a-ttt"_s)}, .accountId = u"nobody"_s, .name = u"Khách"_s};
    }
}

Ticket ticketIn(TicketState state, const AgencyId &agency = kHealth)
{
    Ticket ticket;
    ticket.id = u"t-1"_s;
    ticket.version = 1;
    ticket.title = u"Không xuất được báo cáo"_s;
    ticket.text = u"Tệp trống."_s;
    ticket.state = code(state);
    ticket.agencyId = agency;
    ticket.openedBy = u"Chuyên viên"_s;
    ticket.openedById = u"person"_s;
    ticket.openedAt = kNow;
    return ticket;
}

/// "FD": who of everybody may do it.
QByteArray whoMay(TicketVerb verb, const Ticket &ticket)
{
    QByteArray all;
    for (const char who : "PFODSN"_ba) {
        if (!barTo(verb, ticket, actorNamed(who)))
            all += who;
    }
    return all;
}

} // namespace

/// The rules of problem reports, and the demo backend that judges by them.
class TestTicketWorkflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesComeBack();
    void whoMayDoWhat_data();
    void whoMayDoWhat();
    void whatAnAgencyLacksIsSkipped();
    void wordsAreNeeded();
    void reportFaults_data();
    void reportFaults();
    void whatAStepLeaves();
    void jsonComesBack();
    void editsOnTheirWayAreShown();
    void theDemoKeepsTheSameRules();
};

void TestTicketWorkflow::codesComeBack()
{
    for (const auto state : kTicketStates)
        QCOMPARE(ticketStateFromCode(code(state)), state);
    for (const auto verb : kTicketVerbs)
        QCOMPARE(ticketVerbFromCode(code(verb)), std::optional(verb));
    QCOMPARE(ticketStateFromCode(u"of-a-newer-backend"), TicketState::Unknown);
    QVERIFY(!ticketVerbFromCode(u"shout"));
    QCOMPARE(ticketRolesFrom({u"digital-department"_s}),
             TicketRole::FocalPoint | TicketRole::Department);
    QCOMPARE(ticketRolesFrom({u"auditor"_s, u"commune-officer"_s}), TicketRoles());
}

void TestTicketWorkflow::whoMayDoWhat_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<int>("to");
    const auto row = [](TicketState from, TicketVerb verb, const char *who, TicketState to) {
        QTest::addRow("%s-%s", qPrintable(code(from)), qPrintable(code(verb)))
            << int(from) << int(verb) << QByteArray(who) << int(to);
    };
    using enum TicketState;
    using enum TicketVerb;
    constexpr auto kNo = Unknown;
    for (const auto state : {WithPerson, AtAgency, AtDepartment, AtOperator, Done}) {
        const bool none = state == Done;
        row(state, Comment, none ? "" : "PFDS", none ? kNo : state);
    }
    row(WithPerson, Reply, "P", AtAgency);
    row(WithPerson, Withdraw, "P", Done);
    row(WithPerson, Forward, "", kNo);
    row(WithPerson, Return, "", kNo);
    row(WithPerson, Resolve, "", kNo);
    row(WithPerson, Reopen, "", kNo);
    row(AtAgency, Forward, "F", AtDepartment);
    row(AtAgency, Return, "F", WithPerson);
    row(AtAgency, Resolve, "F", Done);
    row(AtAgency, Withdraw, "P", Done);
    row(AtAgency, Reply, "", kNo);
    row(AtAgency, Reopen, "", kNo);
    row(AtDepartment, Forward, "D", AtOperator);
    row(AtDepartment, Return, "D", AtAgency);
    row(AtDepartment, Resolve, "D", Done);
    row(AtDepartment, Withdraw, "", kNo);
    row(AtOperator, Forward, "", kNo);
    row(AtOperator, Return, "S", AtDepartment);
    row(AtOperator, Resolve, "S", Done);
    row(AtOperator, Withdraw, "", kNo);
    row(Done, Reopen, "P", AtAgency);
    row(Done, Forward, "", kNo);
    row(Done, Resolve, "", kNo);
    row(Unknown, Forward, "", kNo);
    row(Unknown, Comment, "", kNo);
}

void TestTicketWorkflow::whoMayDoWhat()
{
    QFETCH(const int, state);
    QFETCH(const int, verb);
    QFETCH(const QByteArray, who);
    QFETCH(const int, to);
    const Ticket ticket = ticketIn(TicketState(state));
    QCOMPARE(whoMay(TicketVerb(verb), ticket), who);
    QCOMPARE(int(target(ticket, TicketVerb(verb)).value_or(TicketState::Unknown)), to);
}

void TestTicketWorkflow::whatAnAgencyLacksIsSkipped()
{
    const Ticket none = ticketIn(TicketState::AtDepartment, {});
    QCOMPARE(firstState(none), TicketState::AtDepartment);
    QCOMPARE(firstState(ticketIn(TicketState::WithPerson)), TicketState::AtAgency);
    QCOMPARE(target(none, TicketVerb::Return), std::optional(TicketState::WithPerson));
    QCOMPARE(target(ticketIn(TicketState::WithPerson, {}), TicketVerb::Reply),
             std::optional(TicketState::AtDepartment));
    QCOMPARE(target(ticketIn(TicketState::Done, {}), TicketVerb::Reopen),
             std::optional(TicketState::AtDepartment));
}

void TestTicketWorkflow::wordsAreNeeded()
{
    const Ticket ticket = ticketIn(TicketState::AtAgency);
    const auto focal = actorNamed('F');
    QCOMPARE(faultOf({TicketVerb::Forward, {}}, ticket, focal), std::nullopt);
    QCOMPARE(faultOf({TicketVerb::Resolve, u"  "_s}, ticket, focal),
             std::optional(TicketFault::TextMissing));
    QCOMPARE(faultOf({TicketVerb::Resolve, u"Đã sửa."_s}, ticket, focal), std::nullopt);
    QCOMPARE(faultOf({TicketVerb::Return, QString(4001, u'x')}, ticket, focal),
             std::optional(TicketFault::TextTooLong));
    QCOMPARE(faultOf({TicketVerb::Resolve, u"x"_s}, ticket, actorNamed('O')),
             std::optional(TicketFault::NotYourAgency));
    QCOMPARE(faultOf({TicketVerb::Resolve, u"x"_s}, ticket, actorNamed('D')),
             std::optional(TicketFault::NotYourRole));
    QVERIFY(waitsFor(ticket, focal));
    QVERIFY(!waitsFor(ticket, actorNamed('P')));
    QVERIFY(waitsFor(ticketIn(TicketState::WithPerson), actorNamed('P')));
}

void TestTicketWorkflow::reportFaults_data()
{
    QTest::addColumn<Ticket>("ticket");
    QTest::addColumn<qsizetype>("picture");
    QTest::addColumn<std::optional<TicketFault>>("fault");
    const Ticket good = ticketIn(TicketState::AtAgency);
    const auto with = [&](const auto &change) {
        Ticket ticket = good;
        change(ticket);
        return ticket;
    };
    using Fault = std::optional<TicketFault>;
    const auto row = [](const char *name, const Ticket &ticket, qsizetype picture,
                        const Fault &fault) { QTest::newRow(name) << ticket << picture << fault; };
    row("good", good, kLargestTicketPicture, {});
    row("no-title", with([](Ticket &one) { one.title = u"  "_s; }), 0, TicketFault::TitleMissing);
    row("long-title", with([](Ticket &one) { one.title = QString(513, u'x'); }), 0,
        TicketFault::TitleTooLong);
    row("no-text", with([](Ticket &one) { one.text.clear(); }), 0, TicketFault::TextMissing);
    row("long-text", with([](Ticket &one) { one.text = QString(10'001, u'x'); }), 0,
        TicketFault::TextTooLong);
    row("long-log",
        with([](Ticket &one) { one.document = ticketDocument(QString(20'001, u'x'), u"1"_s); }), 0,
        TicketFault::LogTooLong);
    row("large-picture", good, kLargestTicketPicture + 1, TicketFault::PictureTooLarge);
}

void TestTicketWorkflow::reportFaults()
{
    QFETCH(const Ticket, ticket);
    QFETCH(const qsizetype, picture);
    QFETCH(const std::optional<TicketFault>, fault);
    QCOMPARE(faultOf(ticket, picture), fault);
}

void TestTicketWorkflow::whatAStepLeaves()
{
    Ticket ticket = ticketIn(TicketState::AtAgency);
    ticket = afterStep({TicketVerb::Forward, {}}, ticket, u"Đầu mối"_s, kNow);
    ticket = afterStep({TicketVerb::Return, u"Phiên bản nào?"_s}, ticket, u"Sở"_s, kNow);
    QVERIFY(ticket.answer.isEmpty()); // the agency was asked, not the person
    ticket = afterStep({TicketVerb::Return, u"Phiên bản nào?"_s}, ticket, u"Đầu mối"_s, kNow);
    QCOMPARE(ticket.state, u"open"_s);
    QCOMPARE(ticket.answer, u"Phiên bản nào?"_s);
    ticket = afterStep({TicketVerb::Comment, u"Ghi thêm."_s}, ticket, u"Sở"_s, kNow);
    QCOMPARE(ticket.answer, u"Phiên bản nào?"_s);
    ticket = afterStep({TicketVerb::Reply, u"1.0"_s}, ticket, u"Chuyên viên"_s, kNow);
    ticket = afterStep({TicketVerb::Resolve, u"Đã sửa."_s}, ticket, u"Đầu mối"_s, kNow);
    QCOMPARE(ticket.state, u"done"_s);
    QCOMPARE(ticket.closedAt, kNow);
    QCOMPARE(ticket.answer, u"Đã sửa."_s);
    const auto steps = handledSteps(ticket.document, kTicketSteps);
    QCOMPARE(steps.size(), 6U);
    QCOMPARE(steps.at(2),
             (HandledStep{u"return"_s, u"open"_s, u"Đầu mối"_s, kNow, u"Phiên bản nào?"_s}));
    ticket = afterStep({TicketVerb::Reopen, u"Vẫn lỗi."_s}, ticket, u"Chuyên viên"_s, kNow);
    QVERIFY(!ticket.closedAt.isValid());
    for (int i = 0; i < 300; ++i)
        ticket = afterStep({TicketVerb::Comment, QString::number(i)}, ticket, u"Sở"_s, kNow);
    const auto kept = handledSteps(ticket.document, kTicketSteps);
    QCOMPARE(kept.size(), size_t(kMostHandledSteps));
    QCOMPARE(kept.back().text, u"299"_s);
}

void TestTicketWorkflow::jsonComesBack()
{
    Ticket ticket = ticketIn(TicketState::AtAgency);
    ticket.document = ticketDocument(u"dòng 1\ndòng 2"_s, u"1.2.3"_s);
    ticket = afterStep({TicketVerb::Resolve, u"Đã sửa."_s}, ticket, u"Đầu mối"_s, kNow);
    QCOMPARE(ticketFromSnapshot(toJson(ticket)), ticket);
    const Edit edit = reportProblem(ticketIn(TicketState::WithPerson), kJpeg);
    QCOMPARE(edit.verb, kOpenVerb);
    QCOMPARE(pictureIn(edit.payload), kJpeg);
    QVERIFY(!edit.base.contains("picture"_L1));
    QCOMPARE(edit.base.value("state"_L1).toString(), u"at-agency"_s);
    QVERIFY(!reportProblem(ticket, {}).payload.contains("picture"_L1));
    QVERIFY(pictureIn({{u"picture"_s, u"!!"_s}}).isEmpty());
    QVERIFY(pictureIn({{u"picture"_s, QString::fromLatin1("GIF89a"_ba.toBase64())}}).isEmpty());
}

void TestTicketWorkflow::editsOnTheirWayAreShown()
{
    const auto standing = [](Edit edit, EditState state) {
        edit.id = u"e-"_s + edit.verb;
        edit.author = u"Đầu mối"_s;
        edit.createdAt = kNow;
        return EditStanding{edit, state, u"refused"_s, u"Không được."_s};
    };
    const Ticket there = ticketIn(TicketState::AtAgency);
    const auto forward = stepEdit(there, {TicketVerb::Forward, {}});
    auto shown = withPending({there}, {standing(forward, EditState::Queued)});
    QCOMPARE(shown.at(0).record.state, u"at-department"_s);
    QCOMPARE(shown.at(0).waiting, std::optional(EditState::Queued));
    shown = withPending({there}, {standing(forward, EditState::Conflict)});
    QCOMPARE(shown.at(0).record, there); // as the backend has it
    QVERIFY(shown.at(0).needsPerson());
    Ticket fresh = there;
    fresh.id = u"t-2"_s;
    fresh.version = 0;
    const auto opened = standing(reportProblem(fresh, {}), EditState::Queued);
    shown = withPending({there}, {opened});
    QCOMPARE(shown.size(), 2U);
    QCOMPARE(shown.at(1).record.title, fresh.title);
    fresh.version = 1; // the feed was faster than the answer
    shown = withPending({there, fresh}, {opened});
    QCOMPARE(shown.size(), 2U);
    QVERIFY(!shown.at(1).waiting);
    QVERIFY(!withPending({there}, {standing(forward, EditState::Accepted)}).at(0).waiting);
}

void TestTicketWorkflow::theDemoKeepsTheSameRules()
{
    using namespace demo;
    const auto person = demoActor(u"Oanh"_s, u"commune-officer"_s, u"a-ub593"_s);
    const auto asked =
        reportProblem(ticketIn(TicketState::WithPerson, AgencyId(u"a-ub593"_s)), kJpeg).payload;
    auto opened = ticketdesk::open(asked, {}, person, kNow);
    QCOMPARE(opened.status, 201);
    QCOMPARE(opened.body.value("openedById"_L1).toString(), u"Oanh"_s);
    QCOMPARE(opened.body["document"_L1]["screenshot"_L1].toString().toLatin1(),
             QCryptographicHash::hash(kJpeg, QCryptographicHash::Sha256).toHex());
    QVERIFY(!opened.body.contains("picture"_L1));
    QJsonObject forged = asked;
    forged.insert("document"_L1,
                  QJsonObject{{u"steps"_s, QJsonArray{1}}, {u"screenshot"_s, u"x"_s}});
    forged.remove("picture"_L1);
    QVERIFY(ticketdesk::open(forged, {}, person, kNow).body["document"_L1].toObject().isEmpty());
    forged.insert("picture"_L1, u"no picture"_s);
    QCOMPARE(ticketdesk::open(forged, {}, person, kNow).status, 422);
    QJsonObject elsewhere = asked;
    elsewhere.insert("agencyId"_L1, u"a-syt"_s);
    QCOMPARE(ticketdesk::open(elsewhere, {}, person, kNow).status, 403);
    elsewhere.remove("agencyId"_L1); // the agency is never passed over
    QCOMPARE(ticketdesk::open(elsewhere, {}, person, kNow).body.value("agencyId"_L1).toString(),
             u"a-ub593"_s);
    const auto act = [&](const Actor &who, const QString &verb, const QString &text) {
        auto answer = ticketdesk::act({{u"verb"_s, verb}, {u"text"_s, text}}, opened.body, who,
                                      kNow);
        if (answer.status == 200)
            opened = answer;
        return answer.status;
    };
    const auto head = demoActor(u"Tâm"_s, u"territory-leader"_s, u"a-ub593"_s);
    const auto department = demoActor(u"Khải"_s, u"digital-department"_s, u"a-skhcn"_s);
    const auto vendor = demoActor(u"Nam"_s, u"system-admin"_s, u"a-vnpt"_s);
    QCOMPARE(act(department, u"forward"_s, {}), 403); // it is with the agency still
    QCOMPARE(act(head, u"explode"_s, {}), 422);
    QCOMPARE(act(head, u"forward"_s, {}), 200);
    QCOMPARE(act(department, u"forward"_s, u"Nhờ VNPT."_s), 200);
    QCOMPARE(act(vendor, u"resolve"_s, {}), 422);
    QCOMPARE(act(vendor, u"resolve"_s, u"Đã cập nhật."_s), 200);
    QCOMPARE(opened.body.value("version"_L1).toInteger(), 4);
    QCOMPARE(opened.body.value("answer"_L1).toString(), u"Đã cập nhật."_s);
    QCOMPARE(act(head, u"reopen"_s, u"x"_s), 403);
    QCOMPARE(act(person, u"reopen"_s, u"Vẫn lỗi."_s), 200);
    QCOMPARE(opened.body.value("state"_L1).toString(), u"at-agency"_s);
}

QTEST_GUILESS_MAIN(TestTicketWorkflow)
#include "tst_ticketworkflow.moc"
