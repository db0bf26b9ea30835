// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/vocabulary.h"
#include "tests/demo/accountreader.h"

using namespace Qt::StringLiterals;
using demotest::AccountReader;
using demotest::Client;
using demotest::quiet;
using Records = QHash<QString, QJsonObject>;

namespace {

/// What an account sees of all records: "all", "part", "none" (403), "empty".
QString extentOf(AccountReader &reader, const QString &collection, const Records &all)
{
    if (!reader.read(collection))
        return reader.page(collection).isProblem(403) ? u"none"_s : u"fault"_s;
    const Records &seen = reader.known(collection);
    if (reader.count(collection) != seen.size())
        return u"wrong count"_s;
    if (seen.isEmpty() && !all.isEmpty())
        return u"empty"_s;
    for (const QJsonObject &record : seen) {
        if (!all.contains(record.value("id"_L1).toString()))
            return u"foreign record"_s;
    }
    return seen.size() == all.size() ? u"all"_s : u"part"_s;
}

/// Observations are many: they are read by those who see few of them.
const QStringList kFewValues{u"thong-ke"_s, u"truc-ioc"_s, u"giam-sat"_s, u"quan-tri"_s};
const char *const kFigures = "indicators plans feeds observations slots remarks alarm-rules "
                             "alarm-actions";
const char *const kReports = "report-categories reports report-events";
const char *const kMedia = "media-sources media-rules media-items";

} // namespace

/// What each account reads: collections, reports of its territory and agencies, personal data.
class TestDemoSights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachRoleSeesItsCollections_data();
    void eachRoleSeesItsCollections();
    void reportsAreOfTheTerritoryOrTheAgencies_data();
    void reportsAreOfTheTerritoryOrTheAgencies();
    void figuresAreOfTheSubsystem();
    void personalDataIsForFew_data();
    void personalDataIsForFew();
    void notesAreInternal();
    void filesAreThoseOfSeenRecords();

private:
    std::unique_ptr<Client> m_client;
    std::unique_ptr<AccountReader> m_all;
};

void TestDemoSights::initTestCase()
{
    m_client = std::make_unique<Client>(demotest::withClosings(400));
    m_all = std::make_unique<AccountReader>(*m_client, QString());
    const auto acknowledge = [&](const QString &rule, const QString &subject) {
        return m_all
            ->post(u"alarms/%1:%2/actions"_s.arg(rule, subject),
                   {{u"verb"_s, u"acknowledge"_s}, {u"ruleId"_s, rule}, {u"subject"_s, subject}}, 0)
            .status;
    };
    QCOMPARE(acknowledge(u"r-overdue"_s, u"pa-12"_s), 200);
    for (const char *rule :
         {"r-late", "r-late-health", "r-late-education", "r-late-administration", "r-media"})
        QCOMPARE(acknowledge(QString::fromLatin1(rule), u"x"_s), 200);
    for (const domain::Collection collection : domain::kCollections)
        QVERIFY(m_all->read(domain::code(collection)));
}

void TestDemoSights::eachRoleSeesItsCollections_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("part");
    QTest::addColumn<QStringList>("none");
    QTest::addColumn<QStringList>("empty");
    const auto words = [](const QByteArray &text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    const auto row = [&](const char *account, const QByteArray &part, const QByteArray &none,
                         const QByteArray &empty) {
        QTest::newRow(account) << QString::fromLatin1(account) << words(part) << words(none)
                               << words(empty);
    };
    const QByteArray figures = kFigures;
    const QByteArray reports = kReports;
    const QByteArray media = kMedia;
    const QByteArray values = "indicators plans feeds observations slots remarks ";
    row("lanh-dao-tinh", "", "", "");
    row("van-phong", "", "", "");
    row("so-khcn", "", "", "");
    row("lanh-dao-so", figures + " reports report-events attachments explanations", "bulletins",
        "");
    row("chuyen-vien", figures + " reports report-events attachments", media + " bulletins",
        "explanations");
    row("thong-ke", figures, reports + ' ' + media + " attachments bulletins", "");
    row("chu-tich-phan-thiet", "reports report-events attachments alarm-actions", "", "");
    row("phu-thuy", figures + " reports report-events attachments", media + " bulletins", "");
    row("truc-ioc", "alarm-rules alarm-actions", "bulletins", values);
    row("giam-sat", "alarm-rules alarm-actions attachments", reports + " bulletins", values);
    row("quan-tri", "",
        reports + ' ' + media + " attachments bulletins submissions closings explanations",
        figures);
    row("kiem-tra", "alarm-rules alarm-actions", reports + ' ' + media + " attachments bulletins",
        "");
}

void TestDemoSights::eachRoleSeesItsCollections()
{
    QFETCH(QString, account);
    QFETCH(QStringList, part);
    QFETCH(QStringList, none);
    QFETCH(QStringList, empty);
    AccountReader reader(*m_client, account);
    QStringList found;
    QStringList expected;
    for (const domain::Collection collection : domain::kCollections) {
        const QString code = domain::code(collection);
        if (collection == domain::Collection::Observations && !kFewValues.contains(account))
            continue;
        found << code + u' ' + extentOf(reader, code, m_all->known(code));
        expected << code + u' ' +
                        (part.contains(code)    ? u"part"_s
                         : none.contains(code)  ? u"none"_s
                         : empty.contains(code) ? u"empty"_s
                                                : u"all"_s);
    }
    // The alarm of pa-12 is one of Phan Thiết's or not, as the seed has it.
    if (account == "chu-tich-phan-thiet"_L1 && reader.known(u"reports"_s).contains(u"pa-12"_s))
        expected.replaceInStrings(u"alarm-actions part"_s, u"alarm-actions all"_s);
    QCOMPARE(found, expected);
}

void TestDemoSights::reportsAreOfTheTerritoryOrTheAgencies_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("city") << u"chu-tich-phan-thiet"_s << u"districtId"_s << QStringList{u"u-593"_s};
    QTest::newRow("ward") << u"phu-thuy"_s << u"unitId"_s << QStringList{u"u-22924"_s};
    QTest::newRow("branch") << u"chuyen-vien"_s << u"leadAgencyId"_s << QStringList{u"a-atvstp"_s};
    QTest::newRow("sector") << u"lanh-dao-so"_s << u"leadAgencyId"_s
                            << QStringList{u"a-syt"_s, u"a-atvstp"_s};
}

void TestDemoSights::reportsAreOfTheTerritoryOrTheAgencies()
{
    QFETCH(QString, account);
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    QSet<QString> expected;
    for (const QJsonObject &report : m_all->known(u"reports"_s)) {
        bool isIn = values.contains(report.value(key).toString());
        for (const QJsonValue &agency : report.value("supportAgencyIds"_L1).toArray())
            isIn |= key == "leadAgencyId"_L1 && values.contains(agency.toString());
        if (isIn)
            expected.insert(report.value("id"_L1).toString());
    }
    QVERIFY(expected.size() > 3 && expected.size() < 300);
    AccountReader reader(*m_client, account);
    for (const QString &collection : {u"reports"_s, u"report-events"_s, u"attachments"_s})
        QVERIFY(reader.read(collection));
    QSet<QString> reports;
    for (const QJsonObject &report : reader.known(u"reports"_s))
        reports.insert(report.value("id"_L1).toString());
    QCOMPARE(reports, expected);
    for (const QString &collection : {u"report-events"_s, u"attachments"_s}) {
        qsizetype hanging = 0;
        for (const QJsonObject &record : m_all->known(collection))
            hanging += expected.contains(record.value("reportId"_L1).toString());
        qsizetype seen = 0;
        for (const QJsonObject &record : reader.known(collection)) {
            const QString report = record.value("reportId"_L1).toString();
            QVERIFY2(report.isEmpty() || expected.contains(report), qPrintable(report));
            seen += !report.isEmpty();
        }
        QCOMPARE(seen, hanging);
    }
}

void TestDemoSights::figuresAreOfTheSubsystem()
{
    AccountReader reader(*m_client, u"chuyen-vien"_s);
    QVERIFY(reader.read(u"indicators"_s));
    for (const QJsonObject &indicator : reader.known(u"indicators"_s))
        QCOMPARE(indicator.value("subsystem"_L1).toString(), u"health"_s);
    for (const QString &collection : {u"observations"_s, u"plans"_s, u"slots"_s, u"remarks"_s}) {
        qsizetype expected = 0;
        for (const QJsonObject &record : m_all->known(collection))
            expected += reader.known(u"indicators"_s)
                            .contains(record.value("indicatorId"_L1).toString());
        QVERIFY(reader.read(collection));
        QCOMPARE(reader.known(collection).size(), expected);
    }
}

void TestDemoSights::personalDataIsForFew_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("seesSenders");
    QTest::addColumn<bool>("seesAuthors");
    QTest::newRow("operator") << u"truc-ioc"_s << true << false;
    QTest::newRow("media-officer") << u"giam-sat"_s << false << true;
    for (const char *other : {"lanh-dao-tinh", "van-phong", "lanh-dao-so", "chuyen-vien",
                              "chu-tich-phan-thiet", "phu-thuy", "so-khcn"})
        QTest::newRow(other) << QString::fromLatin1(other) << false << false;
}

void TestDemoSights::personalDataIsForFew()
{
    QFETCH(QString, account);
    QFETCH(bool, seesSenders);
    QFETCH(bool, seesAuthors);
    AccountReader reader(*m_client, account);
    const auto have = [&](const QString &collection, QLatin1StringView key) {
        (void)reader.read(collection);
        return std::ranges::count_if(reader.known(collection), [&](const QJsonObject &record) {
            return record.contains(key);
        });
    };
    QCOMPARE(have(u"reports"_s, "senderName"_L1) > 0, seesSenders);
    QCOMPARE(have(u"reports"_s, "senderPhone"_L1) > 0, seesSenders);
    QCOMPARE(have(u"media-items"_s, "author"_L1) > 0, seesAuthors);
    // What an action answers tells no more, and neither does the answer to another's key.
    if (reader.known(u"reports"_s).isEmpty() || seesSenders)
        return;
    const auto mine = std::ranges::find_if(reader.known(u"reports"_s), [&](const auto &report) {
        return m_all->known(u"reports"_s)
            .value(report.value("id"_L1).toString())
            .contains("senderName"_L1);
    });
    QVERIFY(mine != reader.known(u"reports"_s).end());
    const QString path = u"reports/%1/actions"_s.arg(mine->value("id"_L1).toString());
    const QJsonObject body{{u"verb"_s, u"comment"_s}, {u"text"_s, u"Đã xem."_s}};
    const qint64 version = mine->value("version"_L1).toInteger();
    const QByteArray key = "personal-" + account.toLatin1();
    const auto whole = m_all->post(path, body, version, key);
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.json().contains("senderName"_L1));
    const auto again = reader.post(path, body, version, key);
    const auto late = reader.post(path, body, version, key + 'x');
    QVERIFY(again.status == 200 || again.isProblem(403));
    QVERIFY(late.status == 409 || late.isProblem(403));
    QVERIFY(!again.json().contains("senderName"_L1) && !late.json().contains("senderName"_L1));
}

void TestDemoSights::notesAreInternal()
{
    const auto commented = m_all->post(
        u"reports/pa-12/actions"_s, {{u"verb"_s, u"comment"_s}, {u"text"_s, u"Nhắc đơn vị."_s}},
        m_all->known(u"reports"_s).value(u"pa-12"_s).value("version"_L1).toInteger());
    QVERIFY(commented.status == 200 || commented.status == 409);
    const QString account = u"van-phong"_s;
    AccountReader reader(*m_client, account);
    const QJsonObject scope{{u"dataClasses"_s, QJsonArray{u"public"_s}}};
    QVERIFY(m_client->backend.setAccount(account, {{u"scope"_s, scope}}));
    for (const QString &collection : {u"reports"_s, u"report-events"_s, u"indicators"_s})
        QVERIFY(reader.read(collection));
    qsizetype notes = 0;
    QVERIFY(m_all->read(u"report-events"_s));
    for (const QJsonObject &event : m_all->known(u"report-events"_s))
        notes += QStringList{u"comment"_s, u"assign"_s, u"reveal"_s}.contains(
            event.value("kind"_L1).toString());
    QVERIFY(notes > 0);
    QCOMPARE(reader.known(u"report-events"_s).size(),
             m_all->known(u"report-events"_s).size() - notes);
    QCOMPARE(reader.count(u"report-events"_s), reader.known(u"report-events"_s).size());
    for (const QJsonObject &report : reader.known(u"reports"_s))
        QVERIFY(!report.contains("assignee"_L1));
    for (const QJsonObject &indicator : reader.known(u"indicators"_s))
        QVERIFY(indicator.value("disclosure"_L1).toString() != "internal"_L1);
    const QJsonObject back{{u"dataClasses"_s, QJsonArray{u"public"_s, u"internal"_s}}};
    QVERIFY(m_client->backend.setAccount(account, {{u"scope"_s, back}}));
}

void TestDemoSights::filesAreThoseOfSeenRecords()
{
    AccountReader city(*m_client, u"chu-tich-phan-thiet"_s);
    AccountReader branch(*m_client, u"chuyen-vien"_s);
    AccountReader auditor(*m_client, u"kiem-tra"_s);
    QVERIFY(city.read(u"reports"_s) && branch.read(u"reports"_s));
    QString report;
    for (const QJsonObject &record : city.known(u"reports"_s)) {
        const QString id = record.value("id"_L1).toString();
        if (!branch.known(u"reports"_s).contains(id))
            report = id;
    }
    const QByteArray file = "of the city only";
    const auto kept = city.attach(u"reportId"_s, report, file);
    QCOMPARE(kept.status, 201);
    const QString path = u"v1/attachments/"_s + kept.json().value("sha256"_L1).toString();
    QCOMPARE(city.get(path).body, file);
    QCOMPARE(m_all->get(path).status, 200);
    QVERIFY(branch.get(path).isProblem(404));
    QVERIFY(auditor.get(path).isProblem(404));
    QVERIFY(branch.attach(u"reportId"_s, report, "not mine").isProblem(403));
    // Pictures of generated reports.
    QVERIFY(branch.read(u"attachments"_s));
    for (const QJsonObject &attachment : branch.known(u"attachments"_s))
        QCOMPARE(branch.get(u"v1/attachments/"_s + attachment.value("sha256"_L1).toString()).status,
                 200);
}

QTEST_GUILESS_MAIN(TestDemoSights)
#include "tst_demosights.moc"
