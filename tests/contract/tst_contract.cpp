// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmedits.h"
#include "models/domain/bulletinedits.h"
#include "models/domain/mediaedits.h"
#include "models/domain/reportedits.h"
#include "models/domain/vocabulary.h"
#include "models/domain/walledits.h"
#include "models/store/mediarepository.h"
#include "tests/contract/client.h"
#include "tests/contract/deskrecords.h"
#include "tests/contract/parrot.h"
#include "tests/contract/prism.h"
#include "tests/remarks/remarktest.h"
#include "tests/sync/testdesk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using contracttest::Asked;
using contracttest::get;
using contracttest::post;
using contracttest::Prism;
using domain::MediaVerb;
using domain::ReportVerb;
using synctest::TestDesk;

namespace {

const QRegularExpression kListening(u"listening on (http://127.0.0.1:\\d+/)"_s);
const QString kBin = QStringLiteral(IOC_BIN_DIR "/");

void submit(TestDesk &desk, domain::Edit edit)
{
    QVERIFY2(desk.sync->submit(std::move(edit)).result(), "the outbox took the edit");
}

/// Why the backend took something of this desk's not, a sentence each.
QStringList refusals(TestDesk &desk)
{
    QStringList found;
    for (const domain::Collection collection : domain::kCollections) {
        const auto edits = desk.sync->edits(collection, {}).result();
        for (const auto &edit : edits.value_or(std::vector<syncing::PendingEdit>())) {
            if (!edit.errorDetail.isEmpty())
                found << edit.edit.verb + u": "_s + edit.errorDetail;
        }
    }
    return found;
}

/// Asked in the sync thread, behind everything that was just handed over.
bool somethingWaits(TestDesk &desk)
{
    const auto edits = desk.sync->edits(domain::Collection::Reports, {}).result(); // of all
    return !edits || std::ranges::any_of(*edits, [](const syncing::PendingEdit &edit) {
        return domain::isOnItsWay(edit.state);
    });
}

/// All that waits is sent, and nothing of it was refused.
void sent(TestDesk &desk)
{
    QTRY_VERIFY_WITH_TIMEOUT(!somethingWaits(desk), contracttest::kPatience);
    QCOMPARE(refusals(desk), QStringList());
}

} // namespace

/// Promise P20: what the console and the demo backend say to each other is what openapi.yaml says.
/// Prism stands between them and passes on nothing that does not fit.
class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theProgramReadsEverything();
    void theDeskSendsWhatPeopleDo();
    void answersFit_data();
    void answersFit();
    void answersToBadRequestsFit_data();
    void answersToBadRequestsFit();
    void whatDoesNotFitIsSeen_data();
    void whatDoesNotFitIsSeen();

private:
    [[nodiscard]] QJsonObject firstOf(const QString &collection);
    void actOnAlarms(TestDesk &desk);
    void keepAWall(TestDesk &desk);
    void keepABulletin(TestDesk &desk);
    void giveAccount(TestDesk &desk);

    contracttest::Server m_backend;
    contracttest::Parrot m_parrot;
    Prism m_strict;
    Prism m_lenient;
    Prism m_beforeParrot;
    contracttest::Client m_client;
};

void TestContract::initTestCase()
{
    if (!Prism::isInstalled())
        QSKIP("Prism is not installed; run installer/shell installer/contract/install");
    QVERIFY(m_backend.start(kBin + u"ioc-demo-backend"_s,
                            {u"--scale"_s, u"small"_s, u"--reports"_s, u"200"_s, u"--no-live"_s},
                            kListening));
    QVERIFY2(m_strict.start(m_backend.url(), Prism::Strict), m_strict.output().constData());
    QVERIFY2(m_lenient.start(m_backend.url(), Prism::Lenient), m_lenient.output().constData());
    QVERIFY(m_beforeParrot.start(m_parrot.url(), Prism::Strict));
}

QJsonObject TestContract::firstOf(const QString &collection)
{
    const auto page = m_client.ask(m_strict.url(), get(u"v1/%1/changes?limit=1"_s.arg(collection)));
    return page.json().value("items"_L1).toArray().first().toObject();
}

void TestContract::theProgramReadsEverything()
{
    QTemporaryDir desk;
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"IOC_TOKEN"_s, u"demo"_s);
    program.setProcessEnvironment(environment);
    program.start(kBin + u"iocctl"_s,
                  {u"sync"_s, u"--once"_s, u"--server"_s, m_strict.url().toString(),
                   u"--data-dir"_s, desk.path(), u"--ephemeral-key"_s, u"--json"_s});
    QVERIFY(program.waitForFinished(contracttest::kPatience));
    const QByteArray told = program.readAllStandardOutput();
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    QVERIFY2(QJsonDocument::fromJson(told).object().value("complete"_L1).toBool(),
             told.constData());
    QCOMPARE(m_strict.violations().join(u'\n'), QString());
    const QStringList requests = m_strict.requests();
    for (const domain::Collection collection : domain::kCollections)
        QVERIFY2(requests.contains(u"get /v1/%1/changes"_s.arg(domain::code(collection))),
                 qPrintable(domain::code(collection)));
}

void TestContract::theDeskSendsWhatPeopleDo()
{
    TestDesk desk(m_strict.url());
    QVERIFY(synctest::settle(desk));

    const auto report = contracttest::takenReport();
    submit(desk, domain::openEdit(report));
    submit(desk, domain::stepEdit(report, {.verb = ReportVerb::Receive}));
    submit(desk, domain::stepEdit(report, {.verb = ReportVerb::Forward,
                                           .categoryId = report.categoryId,
                                           .leadAgencyId = domain::AgencyId(u"a-ub593"_s)}));
    submit(desk, domain::stepEdit(report, {.verb = ReportVerb::Start}));
    submit(desk, domain::pictureEdit(report.id, domain::AttachmentId(u"t-contract"_s), u"after"_s,
                                     "not really a picture"));
    submit(desk, domain::stepEdit(report, {.verb = ReportVerb::SubmitResult,
                                           .text = u"Đã cưa cây, thông đường."_s}));
    submit(desk, synctest::comment(report, u"Đã báo người dân."_s));
    sent(desk);

    domain::MediaSource source;
    source.id = domain::MediaSourceId(u"m-contract"_s);
    source.name = u"Cổng thông tin Tuy Phong"_s;
    source.kind = u"aggregator"_s;
    source.feedUrl = u"https://tuyphong.example/rss"_s;
    source.feedMinutes = 30;
    submit(desk, domain::openEdit(source));
    domain::MediaRule rule;
    rule.id = domain::MediaRuleId(u"mr-contract"_s);
    rule.topic = u"Thiên tai"_s;
    rule.words.words = QStringList{u"vòi rồng"_s};
    submit(desk, domain::openEdit(rule));
    auto item = contracttest::readItem();
    submit(desk, domain::collectEdit({item}, u"batch-1"_s));
    sent(desk);

    source.version = rule.version = item.version = 1;
    auto slower = source;
    slower.feedMinutes = 60;
    submit(desk, domain::reviseEdit(source, slower));
    auto more = rule;
    more.words.words.append(u"lốc xoáy"_s);
    submit(desk, domain::reviseEdit(rule, more));
    submit(desk, domain::stepEdit(item, {.verb = MediaVerb::Screen}));
    sent(desk);

    const auto direction = remarktest::direction(u"rm-contract"_s);
    submit(desk, domain::openEdit(direction));
    submit(desk, domain::openEdit(remarktest::remark(u"rm-contract-2"_s)));
    sent(desk);
    auto written = direction;
    written.version = 1;
    submit(desk, domain::stepEdit(written, {domain::RemarkVerb::Answer, u"Đã rõ."_s}));
    sent(desk);
    actOnAlarms(desk);
    keepAWall(desk);
    keepABulletin(desk);
    giveAccount(desk);

    const QString hash = firstOf(u"attachments"_s).value("sha256"_L1).toString();
    // Prism takes the bytes of a picture for a text and changes them: the desk sees that by the
    // hash.
    QVERIFY(!desk.sync->attachment(hash).result().has_value());
    QCOMPARE(m_strict.violations().join(u'\n'), QString());
    const QStringList requests = m_strict.requests();
    for (const QString &path : {u"reports"_s,
                                u"reports/desk-contract/actions"_s,
                                u"attachments"_s,
                                u"media"_s,
                                u"media/f-contract/actions"_s,
                                u"media-sources"_s,
                                u"media-sources/m-contract/actions"_s,
                                u"media-rules"_s,
                                u"media-rules/mr-contract/actions"_s,
                                u"remarks"_s,
                                u"remarks/rm-contract/actions"_s,
                                u"alarm-rules"_s,
                                u"alarm-rules/r-contract/actions"_s,
                                u"wall-pages"_s,
                                u"wall-pages/wp-contract/actions"_s,
                                u"wall-commands"_s,
                                u"signers"_s,
                                u"signers/%1/actions"_s.arg(contracttest::signer().id),
                                u"bulletins"_s,
                                u"bulletins/bt-contract/actions"_s,
                                u"submissions"_s,
                                u"submissions/sb-contract/actions"_s,
                                u"closings"_s,
                                u"explanations"_s,
                                u"explanations/ex-contract/actions"_s,
                                u"proposals"_s,
                                u"proposals/dx-contract/actions"_s,
                                u"tickets"_s,
                                u"tickets/sc-contract/actions"_s})
        QVERIFY2(requests.contains(u"post /v1/"_s + path), qPrintable(path));
    QVERIFY(requests.contains(u"get /v1/attachments/"_s + hash));
}

/// A rule, a change of it, and everything that can be done to its alarm.
void TestContract::actOnAlarms(TestDesk &desk)
{
    auto rule = contracttest::alarmRule();
    submit(desk, domain::addAlarmRule(rule));
    sent(desk);
    rule.version = 1;
    auto calmer = rule;
    calmer.parameters.insert(u"deadBand"_s, 10);
    calmer.outOfService = true;
    submit(desk, domain::reviseAlarmRule(rule, calmer));
    const auto alarm = contracttest::alarmOf(rule);
    submit(desk, domain::acknowledge(alarm, 0, u"Đã gọi CDC."_s));
    submit(desk, domain::assign(alarm, 0, u"Trưởng ca"_s));
    submit(desk, domain::shelve(alarm, 0, desk.clock().now().addDays(2), u"Chờ số liệu mới."_s));
    submit(desk, domain::unshelve(alarm, 0));
    submit(desk, domain::comment(alarm, 0, u"Đã có kế hoạch phun thuốc."_s));
    sent(desk);
    const QStringList requests = m_strict.requests();
    QCOMPARE(std::ranges::count_if(requests,
                                   [](const QString &request) {
                                       return request.startsWith("post /v1/alarms/r-contract"_L1);
                                   }),
             domain::kAlarmVerbs);
}

/// A page, a change of it, its end, and a command.
void TestContract::keepAWall(TestDesk &desk)
{
    auto page = contracttest::wallPage();
    submit(desk, domain::addWallPage(page));
    sent(desk);
    page.version = 1;
    auto renamed = page;
    renamed.name = u"Sức khỏe"_s;
    submit(desk, domain::reviseWallPage(page, renamed));
    sent(desk);
    domain::WallCommand command;
    command.id = u"wc-contract"_s;
    command.verb = domain::code(domain::WallVerb::Show);
    command.page = page.id;
    command.view = {{u"pane"_s, u"health"_s}};
    command.until = desk.clock().now().addSecs(3600);
    submit(desk, domain::commandWall(command));
    renamed.version = 2;
    submit(desk, domain::removeWallPage(renamed));
    sent(desk);
}

/// A key and its end; a draft, its change and its issue, and one that goes.
void TestContract::keepABulletin(TestDesk &desk)
{
    auto signer = contracttest::signer();
    submit(desk, domain::publishSigner(signer));
    auto bulletin = contracttest::bulletin();
    submit(desk, domain::addBulletin(bulletin));
    auto other = bulletin;
    other.id = u"bt-contract-2"_s;
    submit(desk, domain::addBulletin(other));
    sent(desk);
    signer.version = bulletin.version = other.version = 1;
    submit(desk, domain::revokeSigner(signer));
    auto issued = bulletin;
    issued.number = 125;
    issued.year = 2025;
    issued.state = domain::kIssuedState;
    issued.signedBy = u"Lê Thị Thu Hà"_s;
    issued.versionHash = u"9f2c"_s;
    submit(desk, domain::reviseBulletin(bulletin, issued));
    submit(desk, domain::removeBulletin(other));
    sent(desk);
}

/// Values for a slot, a period that is closed and what an agency says to it, something asked for, a
/// fault with a picture; and a step on each.
void TestContract::giveAccount(TestDesk &desk)
{
    auto supplied = contracttest::supplied(firstOf(u"slots"_s));
    submit(desk, domain::openSubmission(supplied));
    submit(desk, domain::closePeriod(contracttest::closing()));
    auto proposal = contracttest::proposal();
    submit(desk, domain::propose(proposal));
    auto ticket = contracttest::ticket();
    submit(desk, domain::reportProblem(ticket, QByteArray("\xFF\xD8\xFF picture")));
    sent(desk);
    auto explanation = contracttest::explanation();
    submit(desk, domain::explanationEdit(domain::ExplanationStep::Give, explanation, explanation));
    sent(desk);
    supplied.version = proposal.version = ticket.version = explanation.version = 1;
    submit(desk, domain::stepSubmission(supplied, {.verb = domain::SubmissionVerb::Correct,
                                                   .reason = u"Nhầm dòng."_s,
                                                   .values = domain::valuesOf(supplied)}));
    auto after = explanation;
    after.state = domain::kExplanationWithdrawn;
    submit(desk, domain::explanationEdit(domain::ExplanationStep::Withdraw, explanation, after));
    submit(desk, domain::stepEdit(proposal, {domain::ProposalVerb::Comment, u"Đã xem."_s}));
    submit(desk, domain::stepEdit(ticket, {domain::TicketVerb::Comment, u"Vẫn lỗi."_s}));
    sent(desk);
}

void TestContract::answersFit_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<int>("status");
    if (!Prism::isInstalled())
        return;
    const QString report = firstOf(u"reports"_s).value("id"_L1).toString();
    const QString rule = firstOf(u"alarm-rules"_s).value("id"_L1).toString();
    const QString file = u"v1/attachments/"_s +
                         firstOf(u"attachments"_s).value("sha256"_L1).toString();
    const QString actions = u"v1/reports/%1/actions"_s.arg(report);
    const QString alarm = u"v1/alarms/%1:pa-9/actions"_s.arg(rule);
    const QJsonObject comment{{u"verb"_s, u"comment"_s}, {u"text"_s, u"Ghi chú"_s}};
    const QJsonObject ticket{{u"title"_s, u"Không xuất được báo cáo"_s},
                             {u"text"_s, u"Tệp trống."_s}};
    const QJsonObject used{{u"id"_s, u"e-1"_s},
                           {u"at"_s, u"2025-06-12T01:00:00Z"_s},
                           {u"kind"_s, u"pane-opened"_s},
                           {u"seconds"_s, 5}};
    const QJsonObject usage{{u"events"_s, QJsonArray{used}}};
    QTest::newRow("service") << get(u"v1/"_s) << 200;
    QTest::newRow("me") << get(u"v1/me"_s) << 200;
    QTest::newRow("wrong-token") << get(u"v1/me"_s, "Authorization", "Bearer wrong") << 401;
    QTest::newRow("foreign-cursor") << get(u"v1/reports/changes?cursor=r5.0~00000000"_s) << 410;
    QTest::newRow("file") << get(file) << 200;
    QTest::newRow("part-of-a-file") << get(file, "Range", "bytes=0-9") << 206;
    QTest::newRow("part-beyond") << get(file, "Range", "bytes=99999999-") << 416;
    QTest::newRow("no-such-file") << get(u"v1/attachments/"_s + QString(64, u'0')) << 404;
    QTest::newRow("no-such-report")
        << post(u"v1/reports/none/actions"_s, comment, "c-1", "1") << 404;
    QTest::newRow("old-version") << post(actions, comment, "c-2", "999999") << 409;
    QTest::newRow("no-such-move")
        << post(actions, {{u"verb"_s, u"of-tomorrow"_s}}, "c-3",
                QByteArray::number(firstOf(u"reports"_s).value("version"_L1).toInteger()))
        << 422;
    QTest::newRow("unseen-alarm") << post(alarm,
                                          {{u"verb"_s, u"comment"_s},
                                           {u"ruleId"_s, rule},
                                           {u"subject"_s, u"pa-9"_s},
                                           {u"comment"_s, u"x"_s}},
                                          "c-4", "7")
                                  << 412;
    QTest::newRow("shelved-for-ever") << post(alarm,
                                              {{u"verb"_s, u"shelve"_s},
                                               {u"ruleId"_s, rule},
                                               {u"subject"_s, u"pa-9"_s},
                                               {u"comment"_s, u"x"_s}},
                                              "c-7", "0")
                                      << 422;
    const QJsonObject idle{{u"id"_s, u"r-idle"_s},
                           {u"name"_s, u"Quy tắc thử"_s},
                           {u"subsystem"_s, u"health"_s},
                           {u"kind"_s, u"connection"_s},
                           {u"priority"_s, 3}};
    QTest::newRow("rule-without-terms") << post(u"v1/alarm-rules"_s, idle, "c-8") << 422;
    QTest::newRow("command-of-tomorrow")
        << post(u"v1/wall-commands"_s, {{u"id"_s, u"wc-9"_s}, {u"verb"_s, u"dance"_s}}, "c-9")
        << 422;
    QTest::newRow("no-such-page") << post(u"v1/wall-pages/none/actions"_s,
                                          {{u"verb"_s, u"remove"_s},
                                           {u"id"_s, u"none"_s},
                                           {u"kind"_s, u"page"_s},
                                           {u"name"_s, u"x"_s},
                                           {u"document"_s, QJsonObject()}},
                                          "c-10", "1")
                                  << 404;
    QTest::newRow("key-that-is-none")
        << post(u"v1/signers"_s,
                {{u"id"_s, QString(64, u'0')}, {u"publicKey"_s, contracttest::signer().publicKey}},
                "c-11")
        << 422;
    QTest::newRow("number-of-another") << post(u"v1/bulletins"_s,
                                               {{u"id"_s, u"bt-9"_s},
                                                {u"kind"_s, u"month"_s},
                                                {u"period"_s, u"2025-05"_s},
                                                {u"form"_s, u"official"_s},
                                                {u"number"_s, 125},
                                                {u"year"_s, 2025},
                                                {u"title"_s, u"x"_s},
                                                {u"state"_s, u"draft"_s},
                                                {u"document"_s, QJsonObject()}},
                                               "c-12")
                                       << 409;
    QTest::newRow("ticket") << post(u"v1/tickets"_s, ticket, "c-5") << 201;
    QTest::newRow("ticket-again") << post(u"v1/tickets"_s, ticket, "c-5") << 201;
    QTest::newRow("key-of-another") << post(u"v1/usage"_s, usage, "c-5") << 422;
    QTest::newRow("usage") << post(u"v1/usage"_s, usage, "c-6") << 204;
}

void TestContract::answersFit()
{
    QFETCH(Asked, asked);
    QFETCH(int, status);
    const auto answer = m_client.ask(m_strict.url(), asked);
    QVERIFY2(answer.status == status, answer.body.left(500).constData());
    if (status >= 400 && status != 409)
        QVERIFY2(answer.type.startsWith("application/problem+json"), answer.type.constData());
    QCOMPARE(m_strict.violations().join(u'\n'), QString());
}

void TestContract::answersToBadRequestsFit_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<int>("status");
    const QJsonObject comment{{u"verb"_s, u"comment"_s}, {u"text"_s, u"x"_s}};
    const auto unconditional = post(u"v1/reports/pa-1/actions"_s, comment, "b-1");
    auto unkeyed = post(u"v1/tickets"_s, {{u"title"_s, u"a"_s}, {u"text"_s, u"b"_s}}, "b-2");
    unkeyed.headers.clear();
    auto noObject = post(u"v1/tickets"_s, {}, "b-3");
    noObject.body = "[1]";
    QTest::newRow("limit-of-none") << get(u"v1/reports/changes?limit=0"_s) << 400;
    QTest::newRow("limit-no-number") << get(u"v1/reports/changes?limit=x"_s) << 400;
    QTest::newRow("without-if-match") << unconditional << 428;
    QTest::newRow("without-key") << unkeyed << 428;
    QTest::newRow("no-object") << noObject << 400;
    QTest::newRow("nothing-in-it") << post(u"v1/tickets"_s, {}, "b-4") << 422;
}

/// Requests that break the contract on purpose: the answers still keep to it.
void TestContract::answersToBadRequestsFit()
{
    QFETCH(Asked, asked);
    QFETCH(int, status);
    const qsizetype before = m_lenient.violations().size();
    const auto answer = m_client.ask(m_lenient.url(), asked);
    QVERIFY2(answer.status == status, answer.body.left(500).constData());
    QTRY_VERIFY(m_lenient.violations().size() > before); // of the request, which is seen
    for (const QString &violation : m_lenient.violations())
        QVERIFY2(violation.startsWith("request"_L1), qPrintable(violation));
}

void TestContract::whatDoesNotFitIsSeen_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no-cursor") << QByteArray(R"({"more":false,"items":[]})");
    QTest::newRow("cursor-a-number") << QByteArray(R"({"cursor":1,"more":false,"items":[]})");
    QTest::newRow("record-without-version")
        << QByteArray(R"({"cursor":"c","more":false,"items":[{"id":"u-1"}]})");
    QTest::newRow("time-without-zone") << QByteArray(
        R"({"cursor":"c","more":false,"items":[{"id":"t","version":1,"validFrom":"2025-06-12T00:00:00"}]})");
}

/// The proxy can fail: a backend that answers wrongly is found out.
void TestContract::whatDoesNotFitIsSeen()
{
    QFETCH(QByteArray, body);
    const qsizetype before = m_beforeParrot.violations().size();
    m_parrot.say(body);
    const auto answer = m_client.ask(m_beforeParrot.url(), get(u"v1/units/changes"_s));
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.contains("VIOLATIONS"));
    QVERIFY2(answer.body.contains("\"response\""), answer.body.constData());
    QTRY_VERIFY(m_beforeParrot.violations().size() > before);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
