// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/conformance.h"
#include "tests/demo/faultyclient.h"

#include <QCoroTask>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ctl::CheckResult;
using ctl::ConformanceOptions;
using ctl::FeedLaw;
using ctl::Verdict;

namespace {

constexpr int kProgramPatience = 120'000;

std::vector<CheckResult> checked(const QUrl &server, ConformanceOptions options)
{
    remote::HttpClient http(server, [] { return QByteArray("demo"); });
    return QCoro::waitFor(ctl::checkConformance(http, std::move(options)));
}

QStringList names(const std::vector<CheckResult> &results, Verdict verdict)
{
    QStringList found;
    for (const CheckResult &result : results) {
        if (result.outcome.verdict == verdict)
            found << QString::fromLatin1(result.check.name);
    }
    found.sort();
    return found;
}

/// What failed and by what, for the message of a test.
QString told(const std::vector<CheckResult> &results)
{
    QStringList lines;
    for (const auto &[check, outcome] : results) {
        if (outcome.verdict == Verdict::Failed)
            lines << QString::fromLatin1(check.name) + u": "_s + outcome.evidence;
    }
    return lines.join(u'\n');
}

QByteArray page(const QByteArray &items, const QByteArray &rest)
{
    return "{\"items\":[" + items + "]," + rest + '}';
}

QByteArray ticket(const QByteArray &id, int version)
{
    return R"({"id":")" + id + R"(","version":)" + QByteArray::number(version) +
           R"(,"title":"a","text":"b","state":"open","createdAt":"2025-06-12T01:00:00Z"})";
}

} // namespace

/// iocctl conformance: a backend that keeps the contract passes, and each way of not keeping it is
/// found by the checks that are about it and by no other.
class TestConformance : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::FaultyClient> m_client;

    [[nodiscard]] QUrl server() const { return m_client->backend.url(); }
    [[nodiscard]] qint64 written()
    {
        const auto requests = m_client->told().value("requests"_L1).toObject();
        const QStringList keys = requests.keys();
        return std::ranges::count_if(keys, [](const QString &key) {
            return key.startsWith(u"POST "_s) && !key.contains("faults"_L1);
        });
    }

private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<demotest::FaultyClient>(); }
    void cleanupTestCase() { m_client.reset(); }
    void readingLeavesNothing();
    void theDemoKeepsEveryPromise();
    void eachFaultIsFound_data();
    void eachFaultIsFound();
    void eachLawOfFeedsIsSeen_data();
    void eachLawOfFeedsIsSeen();
    void whoMayLessIsToldLess();
    void eachCheckNamesItsPromise();
    void theProgramAnswers();
};

void TestConformance::readingLeavesNothing()
{
    const auto results = checked(server(), {.collections = {u"reports"_s, u"attachments"_s}});
    QVERIFY2(ctl::conforms(results), qPrintable(told(results)));
    QCOMPARE(written(), 0);
    for (const CheckResult &result : results) {
        if (result.check.needs == ctl::CheckNeeds::Writing)
            QCOMPARE(result.outcome.verdict, Verdict::NotApplicable);
    }
}

void TestConformance::theDemoKeepsEveryPromise()
{
    const auto results = checked(server(), {.write = true});
    QVERIFY2(ctl::conforms(results), qPrintable(told(results)));
    // What cannot be seen there: it has no TLS, no tags of pages and no quota, and the account may
    // see and do everything.
    QCOMPARE(names(results, Verdict::NotApplicable),
             (QStringList{u"feed-etag"_s, u"retry-after"_s, u"rights-personal"_s, u"tls"_s,
                          u"write-forbidden"_s}));
    QVERIFY(written() > 0);
}

void TestConformance::eachFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<QStringList>("failed");
    const auto row = [](const char *name, const QByteArray &faults, const QStringList &failed) {
        QTest::newRow(name) << faults << failed;
    };
    const QByteArray feed = "@GET/v1/reports/changes";
    row("none", "none", {});
    row("page-not-of-the-contract", "wrongjson" + feed, {u"feed-pages"_s});
    row("page-cut-in-half", "truncjson" + feed, {u"feed-pages"_s, u"json"_s});
    row("page-too-large", "oversize=9" + feed, {u"feed-pages"_s});
    row("bad-record", "poison=1" + feed, {u"feed-records"_s});
    row("feed-forbidden", "status=403" + feed, {u"rights-collections"_s});
    row("busy-without-a-time", "status=503" + feed + "#1", {u"retry-after"_s});
    row("busy-for-a-second", "status=429,1" + feed + "#1", {});
    row("portal-instead-of-account", "html@GET/v1/me",
        {u"invalid-token"_s, u"json"_s, u"me"_s, u"unauthorized"_s});
    row("account-forbidden", "status=403@GET/v1/me",
        {u"invalid-token"_s, u"me"_s, u"unauthorized"_s});
    row("clock-goes-back", "skew=3600@GET/v1/#1", {u"clock"_s});
    row("nobody-there", "down@GET/v1/", {u"reachable"_s});
    row("no-document", "wrongjson@GET/v1/#1", {u"service-document"_s});
    const QByteArray file = "@GET/v1/attachments/" + QByteArray(64, '?'); // the hash
    row("file-cut", "cut=20" + file,
        {u"file-none"_s, u"file-part"_s, u"file-whole"_s, u"problem-details"_s});
    row("file-missing", "status=410" + file, {u"file-none"_s, u"file-part"_s, u"file-whole"_s});
    row("silent-stream", "freeze@GET/v1/events", {u"events"_s, u"events-missed"_s});
    row("answers-lost", "lost@POST/v1/tickets",
        {u"write-key"_s, u"write-members"_s, u"write-object"_s, u"write-once"_s});
    row("ticket-conflict", "status=409@POST/v1/tickets",
        {u"write-key"_s, u"write-members"_s, u"write-object"_s, u"write-once"_s});
    row("usage-refused", "status=422@POST/v1/usage", {u"write-usage"_s});
    row("step-conflict", "status=410@POST/v1/reports/",
        {u"write-conflict"_s, u"write-if-match"_s, u"write-unknown-record"_s,
         u"write-unknown-step"_s});
}

void TestConformance::eachFaultIsFound()
{
    QFETCH(QByteArray, faults);
    QFETCH(QStringList, failed);
    QCOMPARE(m_client->setFaults(faults).status, 200);
    // Silence is only known by waiting; everything else comes well before that.
    const auto patience = faults.startsWith("freeze") ? 300ms : 20'000ms;
    const auto results = checked(server(),
                                 {.write = true,
                                  .collections = {u"reports"_s, u"attachments"_s, u"tickets"_s},
                                  .eventPatience = patience});
    QCOMPARE(m_client->setFaults("none").status, 200);
    QVERIFY2(names(results, Verdict::Failed) == failed, qPrintable(told(results)));
}

void TestConformance::eachLawOfFeedsIsSeen_data()
{
    QTest::addColumn<QByteArrayList>("pages");
    QTest::addColumn<int>("broken"); ///< -1: none
    const QByteArray first = page(ticket("a", 2) + ',' + ticket("b", 1),
                                  R"("cursor":"1","more":true)");
    const QByteArray end = R"("cursor":"2","more":false)";
    const auto row = [](const char *name, const QByteArrayList &pages, int broken) {
        QTest::newRow(name) << pages << broken;
    };
    row("whole", {first, page(ticket("c", 1), end + R"(,"snapshot":{"count":3})")}, -1);
    row("newer", {first, page(ticket("a", 3), end + R"(,"snapshot":{"count":2})")}, -1);
    row("gone", {first, page({}, end + R"(,"deleted":["a"],"snapshot":{"count":1})")}, -1);
    row("unclosed", {first, page(ticket("c", 1), end)}, -1);
    row("no-cursor", {page(ticket("a", 1), R"("more":false)")}, int(FeedLaw::Page));
    row("closed-with-more", {page({}, R"("cursor":"1","more":true,"snapshot":{"count":0})")},
        int(FeedLaw::Page));
    row("many", {page(ticket("a", 1) + ',' + ticket("b", 1) + ',' + ticket("c", 1), end)},
        int(FeedLaw::Size));
    row("large", {page({}, end) + QByteArray(9 * 1024 * 1024, ' ')}, int(FeedLaw::Size));
    row("no-version", {page(R"({"id":"a"})", end)}, int(FeedLaw::Record));
    row("standing-still", {first, page(ticket("c", 1), R"("cursor":"1","more":true)")},
        int(FeedLaw::Cursor));
    row("older", {first, page(ticket("a", 1), end)}, int(FeedLaw::Version));
    row("both", {page(ticket("a", 1), end + R"(,"deleted":["a"])")}, int(FeedLaw::Deletion));
    row("too-many", {first, page({}, end + R"(,"snapshot":{"count":3})")}, int(FeedLaw::Count));
    row("too-few", {first, page({}, end + R"(,"snapshot":{"count":1})")}, int(FeedLaw::Count));
}

void TestConformance::eachLawOfFeedsIsSeen()
{
    QFETCH(QByteArrayList, pages);
    QFETCH(int, broken);
    ctl::FeedReading reading{.collection = domain::Collection::Tickets};
    for (const QByteArray &json : pages)
        ctl::notePage(reading, 2, json);
    QList<int> laws;
    for (const auto &[law, sentence] : reading.broken) {
        QVERIFY2(sentence.startsWith("tickets: "_L1), qPrintable(sentence));
        laws << int(law);
    }
    QCOMPARE(laws, broken < 0 ? QList<int>() : QList<int>{broken});
}

/// The account may see reports without who sent them, and write remarks only.
void TestConformance::whoMayLessIsToldLess()
{
    demotest::Client client(demotest::quiet(60));
    const QJsonObject scope{{u"subsystems"_s, QJsonArray{u"field-reports"_s}},
                            {u"dataClasses"_s, QJsonArray{u"public"_s}}};
    QVERIFY(client.backend
                .setAccount(u"demo"_s,
                            {{u"scope"_s, scope}, {u"permissions"_s, QJsonArray{u"act:remarks"_s}}})
                .has_value());
    const auto results = checked(
        client.backend.url(),
        {.write = true, .collections = {u"reports"_s, u"media-items"_s, u"tickets"_s}});
    QVERIFY2(ctl::conforms(results), qPrintable(told(results)));
    const QStringList passed = names(results, Verdict::Passed);
    QVERIFY(passed.contains(u"rights-personal"_s) && passed.contains(u"write-forbidden"_s));
    const QString text = ctl::conformanceText(results).join(u'\n');
    QVERIFY2(text.contains("1 of 3 feeds refused"_L1), qPrintable(text));
}

void TestConformance::eachCheckNamesItsPromise()
{
    QFile file(u"" IOC_SOURCE_DIR "/resources/api/openapi.yaml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray contract = file.readAll();
    QSet<QString> seen;
    for (const auto &check : ctl::conformanceChecks()) {
        const QByteArray section = check.section;
        const bool isThere = contract.contains("**" + section + ".**") ||
                             contract.contains("\n  " + section + ":\n") ||
                             contract.contains("\n    " + section + ":\n");
        QVERIFY2(isThere, check.section);
        const QString name = QString::fromLatin1(check.name);
        QVERIFY(QRegularExpression(u"^[a-z]+(-[a-z]+)*$"_s).match(name).hasMatch());
        QVERIFY2(!seen.contains(name), check.name);
        seen.insert(name);
    }
}

void TestConformance::theProgramAnswers()
{
    const auto run = [](const QStringList &arguments) {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"IOC_TOKEN"_s, u"demo"_s);
        program.setProcessEnvironment(environment);
        program.start(u"" IOC_BIN_DIR "/iocctl"_s, arguments);
        program.waitForFinished(kProgramPatience);
        return std::pair(program.exitCode(),
                         QJsonDocument::fromJson(program.readAllStandardOutput()).object());
    };
    const QStringList arguments{u"conformance"_s, u"--server"_s, server().toString(),
                                u"--json"_s,      u"--only"_s,   u"units,reports"_s};
    const auto [code, json] = run(arguments);
    QCOMPARE(code, 0);
    QCOMPARE(json.value("failed"_L1).toInt(), 0);
    QCOMPARE(qsizetype(json.value("checks"_L1).toArray().size()),
             qsizetype(ctl::conformanceChecks().size()));
    QCOMPARE(json.value("write"_L1).toBool(), false);
    QCOMPARE(m_client->setFaults("status=410@GET/v1/reports/changes").status, 200);
    QCOMPARE(run(arguments).first, 1);
    QCOMPARE(m_client->setFaults("none").status, 200);
    QCOMPARE(run({u"conformance"_s}).first, 2); // which backend?
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
