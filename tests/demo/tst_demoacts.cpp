// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaworkflow.h"
#include "models/domain/remarkworkflow.h"
#include "models/domain/reportstep.h"
#include "tests/demo/accountreader.h"

using namespace Qt::StringLiterals;
using demotest::AccountReader;
using demotest::Answer;
using demotest::Client;
using demotest::quiet;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList codesOfReportVerbs()
{
    QStringList codes;
    for (int verb = 0; verb < domain::kReportVerbs; ++verb)
        codes << domain::code(domain::ReportVerb(verb));
    return codes;
}

QStringList codesOfMediaVerbs()
{
    QStringList codes;
    for (int verb = 0; verb < domain::kMediaVerbs; ++verb)
        codes << domain::code(domain::MediaVerb(verb));
    return codes;
}

const char *const kOperatorVerbs =
    "comment receive ask-information information-received forward grant-extension "
    "refuse-extension approve-result redo publish keep-unpublished rate close reopen refuse "
    "mark-duplicate withdraw reveal-sender";
const char *const kHeadVerbs = "comment return start assign ask-extension submit-result "
                               "approve-result redo";
const char *const kOfficerVerbs = "comment return start assign ask-extension submit-result";
const char *const kMonitorVerbs = "comment label screen dismiss verify forward-as-report watch "
                                  "close pick unpick";

} // namespace

/// What each account may do: roles, permissions and scope, and in whose name it is done.
class TestDemoActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reportVerbs_data();
    void reportVerbs();
    void mediaVerbs_data();
    void mediaVerbs();
    void otherActs_data();
    void otherActs();
    void officersActForTheirAgency();
    void actsAreInTheName();
    void figuresOfOthersAreNotRemarkedOn();
    void lowerRolesHoldAtOnce();

private:
    [[nodiscard]] Answer step(AccountReader &reader, const QString &kind, const QJsonObject &record,
                              QJsonObject body)
    {
        return reader.post(u"%1/%2/actions"_s.arg(kind, record.value("id"_L1).toString()), body,
                           record.value("version"_L1).toInteger());
    }
    /// As the fixed account has it now.
    [[nodiscard]] QJsonObject fresh(const QString &collection, const QString &id)
    {
        (void)m_all->read(collection);
        return m_all->known(collection).value(id);
    }

    /// The verbs that are not answered with 403, sorted; an answer that is none of a step stands
    /// among them with its status.
    [[nodiscard]] QStringList notForbidden(AccountReader &reader, const QString &kind,
                                           const QString &collection, const QString &id,
                                           const QStringList &verbs)
    {
        QStringList passed;
        for (const QString &verb : verbs) {
            const auto answer = step(reader, kind, fresh(collection, id), {{u"verb"_s, verb}});
            const bool isOfAStep = answer.status == 200 || answer.isProblem(403) ||
                                   answer.isProblem(422);
            if (!isOfAStep)
                passed << verb + u' ' + QString::number(answer.status);
            else if (answer.status != 403)
                passed << verb;
        }
        passed.sort();
        return passed;
    }

    std::unique_ptr<Client> m_client;
    std::unique_ptr<AccountReader> m_all;
};

void TestDemoActs::initTestCase()
{
    m_client = std::make_unique<Client>(quiet(300));
    m_all = std::make_unique<AccountReader>(*m_client, QString());
    for (const QString &collection : {u"reports"_s, u"media-items"_s, u"remarks"_s})
        QVERIFY(m_all->read(collection));
}

void TestDemoActs::reportVerbs_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("agency"); // that leads the report
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *account, const char *agency, const char *allowed) {
        QTest::newRow(account) << QString::fromLatin1(account) << QString::fromLatin1(agency)
                               << words(allowed);
    };
    row("truc-ioc", "a-ca", kOperatorVerbs);
    row("lanh-dao-so", "a-atvstp", kHeadVerbs);
    row("chuyen-vien", "a-atvstp", kOfficerVerbs);
    row("chu-tich-phan-thiet", "a-ub593", kHeadVerbs);
    row("phu-thuy", "a-ub593", kOfficerVerbs);
    for (const char *none :
         {"lanh-dao-tinh", "van-phong", "thong-ke", "giam-sat", "so-khcn", "quan-tri", "kiem-tra"})
        row(none, "a-ub593", "");
}

/// A step without what it needs is refused by the rules (422); one of another role is forbidden.
void TestDemoActs::reportVerbs()
{
    QFETCH(QString, account);
    QFETCH(QString, agency);
    QFETCH(QStringList, allowed);
    AccountReader reader(*m_client, account);
    (void)reader.read(u"reports"_s);
    const auto &reports = reader.known(u"reports"_s).isEmpty() ? m_all->known(u"reports"_s)
                                                               : reader.known(u"reports"_s);
    const auto found = std::ranges::find_if(reports, [&](const QJsonObject &report) {
        return report.value("leadAgencyId"_L1).toString() == agency;
    });
    QVERIFY(found != reports.end());
    const QString id = found->value("id"_L1).toString();
    allowed.sort();
    QCOMPARE(notForbidden(reader, u"reports"_s, u"reports"_s, id, codesOfReportVerbs()), allowed);
}

void TestDemoActs::mediaVerbs_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *account, const char *allowed) {
        QTest::newRow(account) << QString::fromLatin1(account) << words(allowed);
    };
    row("giam-sat", kMonitorVerbs);
    row("so-khcn", kMonitorVerbs);
    row("van-phong", "comment respond forward-as-report pick unpick");
    row("lanh-dao-so", "comment conclude");
    row("chu-tich-phan-thiet", "comment conclude");
    for (const char *none : {"lanh-dao-tinh", "chuyen-vien", "thong-ke", "phu-thuy", "truc-ioc",
                             "quan-tri", "kiem-tra"})
        row(none, "");
}

void TestDemoActs::mediaVerbs()
{
    QFETCH(QString, account);
    QFETCH(QStringList, allowed);
    AccountReader reader(*m_client, account);
    const QString id = m_all->known(u"media-items"_s).begin().key();
    allowed.sort();
    QCOMPARE(notForbidden(reader, u"media"_s, u"media-items"_s, id, codesOfMediaVerbs()), allowed);
}

void TestDemoActs::otherActs_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *account, const char *allowed) {
        QTest::newRow(account) << QString::fromLatin1(account) << words(allowed);
    };
    row("lanh-dao-tinh", "direction remark health-alarm report-alarm ticket");
    row("van-phong",
        "direction remark health-alarm report-alarm ticket media-file wall-command bulletin");
    row("lanh-dao-so", "remark health-alarm ticket open media-file");
    row("chuyen-vien", "remark ticket open");
    row("thong-ke", "ticket");
    row("chu-tich-phan-thiet", "remark health-alarm ticket open media-file");
    row("phu-thuy", "ticket open");
    row("truc-ioc", "report-alarm ticket open report-file report-rule wall-page wall-command");
    row("giam-sat", "ticket source rule collect media-file");
    row("so-khcn", "remark health-alarm report-alarm ticket source rule collect media-file "
                   "health-rule report-rule "
                   "wall-page bulletin");
    row("quan-tri", "ticket");
    row("kiem-tra", "");
}

/// On a figure of health, and on a report that is neither of Phan Thiết nor of food safety.
void TestDemoActs::otherActs()
{
    QFETCH(QString, account);
    QFETCH(QStringList, allowed);
    AccountReader reader(*m_client, account);
    const auto report = std::ranges::find_if(
        m_all->known(u"reports"_s), [](const QJsonObject &record) {
            return record.value("leadAgencyId"_L1).toString() == "a-dien"_L1 &&
                   record.value("districtId"_L1).toString() != "u-593"_L1;
        });
    QVERIFY(report != m_all->known(u"reports"_s).end());
    const QString id = report->value("id"_L1).toString();
    const auto remark = [](const QString &kind) {
        return QJsonObject{{u"kind"_s, kind},
                           {u"id"_s, u"x"_s},
                           {u"indicatorId"_s, u"i-YT09"_s},
                           {u"unitId"_s, u"u-60"_s},
                           {u"period"_s, u"2025-05"_s}};
    };
    const auto alarm = [&](const QString &rule, const QString &subject) {
        return reader.post(
            u"alarms/%1:%2/actions"_s.arg(rule, subject),
            {{u"verb"_s, u"comment"_s}, {u"ruleId"_s, rule}, {u"subject"_s, subject}}, 0);
    };
    const auto alarmRule = [&](const QString &subsystem) {
        return reader.post(u"alarm-rules"_s, {{u"subsystem"_s, subsystem}});
    };
    const QString item = m_all->known(u"media-items"_s).begin().key();
    const QHash<QString, Answer> answers{
        {u"remark"_s, reader.post(u"remarks"_s, remark(u"remark"_s))},
        {u"direction"_s, reader.post(u"remarks"_s, remark(u"direction"_s))},
        {u"health-alarm"_s, alarm(u"r-dengue"_s, u"u-60"_s)},
        {u"report-alarm"_s, alarm(u"r-overdue"_s, id)},
        {u"health-rule"_s, alarmRule(u"health"_s)},
        {u"report-rule"_s, alarmRule(u"field-reports"_s)},
        {u"wall-page"_s, reader.post(u"wall-pages"_s, {})},
        {u"wall-command"_s, reader.post(u"wall-commands"_s, {})},
        {u"bulletin"_s, reader.post(u"bulletins"_s, {})},
        {u"ticket"_s, reader.post(u"tickets"_s, {})},
        {u"open"_s, reader.post(u"reports"_s, {})},
        {u"source"_s, reader.post(u"media-sources"_s, {})},
        {u"rule"_s, reader.post(u"media-rules"_s, {})},
        {u"collect"_s, reader.post(u"media"_s, {})},
        {u"report-file"_s, reader.attach(u"reportId"_s, id, account.toUtf8())},
        {u"media-file"_s, reader.attach(u"mediaItemId"_s, item, account.toUtf8())}};
    QStringList passed;
    for (const auto &[act, answer] : answers.asKeyValueRange()) {
        QVERIFY2(answer.status == 201 || answer.isProblem(403) || answer.isProblem(422),
                 qPrintable(act + u' ' + QString::number(answer.status)));
        if (answer.status != 403)
            passed << act;
    }
    passed.sort();
    allowed.sort();
    QCOMPARE(passed, allowed);
    // How a console is used is always taken, and whose key it is.
    QVERIFY(reader.post(u"usage"_s, {}).isProblem(422));
    QVERIFY(reader.post(u"signers"_s, {}).isProblem(422));
}

void TestDemoActs::officersActForTheirAgency()
{
    AccountReader city(*m_client, u"chu-tich-phan-thiet"_s);
    QVERIFY(city.read(u"reports"_s));
    const auto others = std::ranges::find_if(
        city.known(u"reports"_s), [](const QJsonObject &report) {
            return report.value("leadAgencyId"_L1).toString() == "a-ca"_L1 &&
                   report.value("state"_L1).toString() != "MOI"_L1;
        });
    QVERIFY(others != city.known(u"reports"_s).end());
    const auto refused = step(city, u"reports"_s,
                              fresh(u"reports"_s, others->value("id"_L1).toString()),
                              {{u"verb"_s, u"comment"_s}, {u"text"_s, u"Đề nghị làm sớm."_s}});
    QVERIFY(refused.isProblem(403));
}

void TestDemoActs::actsAreInTheName()
{
    AccountReader desk(*m_client, u"truc-ioc"_s);
    QVERIFY(desk.read(u"report-events"_s));
    const QString name = desk.get(u"v1/me"_s).json().value("name"_L1).toString();
    const QString id = m_all->known(u"reports"_s).begin().key();
    QCOMPARE(step(desk, u"reports"_s, fresh(u"reports"_s, id),
                  {{u"verb"_s, u"comment"_s}, {u"text"_s, u"Đã gọi lại."_s}})
                 .status,
             200);
    const auto before = desk.known(u"report-events"_s);
    QVERIFY(desk.read(u"report-events"_s));
    QString actor;
    for (const QJsonObject &event : desk.known(u"report-events"_s)) {
        if (!before.contains(event.value("id"_L1).toString()))
            actor = event.value("actor"_L1).toString();
    }
    QCOMPARE(actor, name);
    AccountReader media(*m_client, u"giam-sat"_s);
    const QString item = m_all->known(u"media-items"_s).begin().key();
    const auto noted = step(media, u"media"_s, fresh(u"media-items"_s, item),
                            {{u"verb"_s, u"comment"_s}, {u"text"_s, u"Theo dõi."_s}});
    QCOMPARE(noted.status, 200);
    QCOMPARE(noted.json().value("history"_L1).toArray().last()["actor"_L1].toString(),
             u"Huỳnh Ngọc Trâm"_s);
}

void TestDemoActs::figuresOfOthersAreNotRemarkedOn()
{
    AccountReader health(*m_client, u"lanh-dao-so"_s);
    for (const QJsonObject &remark : m_all->known(u"remarks"_s)) {
        const bool isHealth = remark.value("indicatorId"_L1).toString().startsWith(u"i-YT"_s);
        const auto answer = step(health, u"remarks"_s, remark,
                                 {{u"verb"_s, u"answer"_s}, {u"text"_s, QString()}});
        if (!isHealth)
            QVERIFY2(answer.isProblem(403), qPrintable(remark.value("id"_L1).toString()));
    }
}

void TestDemoActs::lowerRolesHoldAtOnce()
{
    const QString account = u"truc-ioc"_s;
    AccountReader desk(*m_client, account);
    const QString id = m_all->known(u"reports"_s).begin().key();
    const auto comment = [&] {
        return step(desk, u"reports"_s, fresh(u"reports"_s, id),
                    {{u"verb"_s, u"comment"_s}, {u"text"_s, u"Đã gọi lại."_s}})
            .status;
    };
    QCOMPARE(comment(), 200);
    QVERIFY(m_client->backend.setAccount(account, {{u"roles"_s, QJsonArray{u"auditor"_s}}}));
    QCOMPARE(comment(), 403);
    QVERIFY(m_client->backend.setAccount(account, {{u"roles"_s, QJsonArray{u"ioc-operator"_s}}}));
    QCOMPARE(comment(), 200);
    QVERIFY(m_client->backend.setAccount(
        account, {{u"permissions"_s, QJsonArray{u"read:all"_s, u"act:media"_s}}}));
    QCOMPARE(comment(), 403);
    QVERIFY(m_client->backend.setAccount(
        account, {{u"permissions"_s, QJsonArray{u"read:all"_s, u"act:reports"_s}}}));
    QCOMPARE(comment(), 200);
}

QTEST_GUILESS_MAIN(TestDemoActs)
#include "tst_demoacts.moc"
