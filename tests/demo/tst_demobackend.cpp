// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/vocabulary.h"
#include "tests/demo/client.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using demotest::Client;
using demotest::quiet;

/// The demo backend over real HTTP: what the contract says of pages, cursors, actions, files and
/// errors.
class TestDemoBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<Client>(quiet()); }
    void serviceDocumentNeedsNoToken();
    void everythingElseNeedsTheToken_data();
    void everythingElseNeedsTheToken();
    void everyFullReadClosesWithItsCount();
    void pagesKeepTheLimitAndResumeAnywhere();
    void foreignCursorsAreGone_data();
    void foreignCursorsAreGone();
    void cursorsOfChangesEndWithTheProcess();
    void pagesAreCompressed();
    void errorsAreProblems();
    void commentIsKeptOnce();
    void takenReportGoesItsWay();
    void fileWithAnotherHashIsRefused();
    void oldVersionIsAConflict();
    void badActionsAreRefused_data();
    void badActionsAreRefused();
    void picturesAreWhatTheirHashSays();
    void pictureRangesJoin();
    void tokenExpires();
    void twoClientsReadTheSame();

private:
    std::unique_ptr<Client> m_client;
};

void TestDemoBackend::serviceDocumentNeedsNoToken()
{
    const auto answer = m_client->get(
        QNetworkRequest(m_client->backend.url().resolved(QUrl(u"v1/"_s))));
    QCOMPARE(answer.status, 200);
    const QDateTime time = QDateTime::fromString(answer.json().value("serverTime"_L1).toString(),
                                                 Qt::ISODateWithMs);
    const QDateTime start = demo::Options().scenarioNow;
    QVERIFY2(time >= start && time < start.addSecs(600), qPrintable(time.toString()));
    QCOMPARE(m_client->get(u"v1/me"_s).status, 200);
    QVERIFY(m_client->backend.url().host() == "127.0.0.1"_L1);
}

void TestDemoBackend::everythingElseNeedsTheToken_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"v1/me", "v1/reports/changes", "v1/attachments/00", "v1/events", "v1/nothing"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestDemoBackend::everythingElseNeedsTheToken()
{
    QFETCH(QString, path);
    QNetworkRequest bare(m_client->backend.url().resolved(QUrl(path)));
    QVERIFY(m_client->get(bare).isProblem(401));
    bare.setRawHeader("Authorization", "Bearer wrong");
    QVERIFY(m_client->get(bare).isProblem(401));
}

void TestDemoBackend::everyFullReadClosesWithItsCount()
{
    const QJsonArray collections = m_client->get(u"v1/"_s).json().value("collections"_L1).toArray();
    QCOMPARE(collections.size(), qsizetype(domain::kCollections.size()));
    for (const QJsonValue &collection : collections) {
        QSet<QString> ids;
        const auto pages = m_client->pages(collection.toString(), {}, 997);
        for (const auto &page : pages) {
            QCOMPARE(page.status, 200);
            for (const QJsonValue &item : page.items()) {
                const QString id = item["id"_L1].toString();
                QVERIFY2(!id.isEmpty() && item["version"_L1].toInt() > 0, qPrintable(id));
                ids.insert(id);
            }
            QCOMPARE(page.json().contains("snapshot"_L1), &page == &pages.back());
        }
        QCOMPARE(pages.back().json().value("snapshot"_L1)["count"_L1].toInteger(), ids.size());
    }
}

void TestDemoBackend::pagesKeepTheLimitAndResumeAnywhere()
{
    const auto whole = m_client->records(u"report-events"_s);
    const auto pages = m_client->pages(u"report-events"_s, {}, 37);
    size_t before = 0;
    for (const auto &page : pages) {
        QVERIFY(page.items().size() <= 37);
        before += size_t(page.items().size());
        if (before > 400 || !page.json().value("more"_L1).toBool())
            break;
        const auto rest = m_client->records(u"report-events"_s, page.cursor());
        QCOMPARE(rest.size(), whole.size() - before);
        QVERIFY(std::equal(rest.begin(), rest.end(), whole.begin() + qsizetype(before)));
    }
    QVERIFY(before > 0);
}

void TestDemoBackend::foreignCursorsAreGone_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("nonsense") << u"nonsense"_s;
    QTest::newRow("number") << u"r5"_s;
    QTest::newRow("other data") << u"r5.0~00000000"_s;
    QTest::newRow("empty parts") << u"~"_s;
}

void TestDemoBackend::foreignCursorsAreGone()
{
    QFETCH(QString, cursor);
    QVERIFY(m_client->get(u"v1/reports/changes?cursor="_s + cursor).isProblem(410));
}

void TestDemoBackend::cursorsOfChangesEndWithTheProcess()
{
    const auto options = quiet(40);
    QString base;
    QString changed;
    {
        Client first(options);
        base = first.pages(u"reports"_s).back().cursor();
        const auto report = first.records(u"reports"_s).back();
        QCOMPARE(first
                     .comment(report.value("id"_L1).toString(),
                              report.value("version"_L1).toInteger(), "k1",
                              R"({"verb":"comment","text":"x"})")
                     .status,
                 200);
        changed = first.pages(u"reports"_s, base).back().cursor();
        QVERIFY(base != changed);
        QCOMPARE(first.get(u"v1/reports/changes?cursor="_s + changed).status, 200);
    }
    Client second(options);
    QCOMPARE(second.get(u"v1/reports/changes?cursor="_s + base).status, 200);
    QVERIFY(second.get(u"v1/reports/changes?cursor="_s + changed).isProblem(410));
}

void TestDemoBackend::pagesAreCompressed()
{
    QNetworkRequest asked = m_client->request(u"v1/reports/changes"_s);
    asked.setRawHeader("Accept-Encoding", "gzip"); // by hand: the client does not unpack it
    const auto packed = m_client->get(asked);
    QCOMPARE(packed.headers.value("Content-Encoding"), "gzip");
    QVERIFY(packed.body.startsWith("\x1f\x8b"));
    const auto plain = m_client->get(u"v1/reports/changes"_s);
    QVERIFY(packed.body.size() * 3 < plain.body.size());
    QCOMPARE(plain.items().size(), 500);
}

void TestDemoBackend::errorsAreProblems()
{
    QVERIFY(m_client->get(u"v1/nothing"_s).isProblem(404));
    QVERIFY(m_client->get(u"v1/nothing/changes"_s).isProblem(404));
    QVERIFY(m_client->get(u"v1/attachments/00"_s).isProblem(404));
    QVERIFY(m_client->get(u"v1/reports/changes?limit=many"_s).isProblem(400));
    QVERIFY(m_client->get(u"v1/reports/changes?limit=0"_s).isProblem(400));
}

void TestDemoBackend::commentIsKeptOnce()
{
    const auto report = m_client->records(u"reports"_s).front();
    const QString id = report.value("id"_L1).toString();
    const qint64 version = report.value("version"_L1).toInteger();
    const QString cursor = m_client->pages(u"report-events"_s).back().cursor();
    const QByteArray body = u"{\"verb\":\"comment\",\"text\":\"Đã gọi đơn vị\"}"_s.toUtf8();
    const auto first = m_client->comment(id, version, "once", body);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value("version"_L1).toInteger(), version + 1);
    const auto again = m_client->comment(id, version, "once", body);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    const auto events = m_client->records(u"report-events"_s, cursor);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].value("text"_L1).toString(), u"Đã gọi đơn vị"_s);
    QCOMPARE(events[0].value("reportId"_L1).toString(), id);
    QVERIFY(m_client->comment(id, version + 1, "once", R"({"verb":"comment","text":"other"})")
                .isProblem(422));
}

void TestDemoBackend::oldVersionIsAConflict()
{
    const auto report = m_client->records(u"reports"_s).at(1);
    const QString id = report.value("id"_L1).toString();
    const auto answer = m_client->comment(id, report.value("version"_L1).toInteger() - 1, "old",
                                          R"({"verb":"comment","text":"x"})");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.json(), report);
}

void TestDemoBackend::badActionsAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no report") << u"pa-999999"_s << QByteArray(R"({"verb":"comment","text":"x"})")
                               << 404;
    QTest::newRow("verb") << u"pa-5"_s << QByteArray(R"({"verb":"burn","text":"x"})") << 422;
    QTest::newRow("no text") << u"pa-5"_s << QByteArray(R"({"verb":"comment","text":" "})") << 422;
    QTest::newRow("no JSON") << u"pa-5"_s << QByteArray("verb=comment") << 400;
}

void TestDemoBackend::badActionsAreRefused()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const qint64 version = m_client->records(u"reports"_s).at(5).value("version"_L1).toInteger();
    const QByteArray key = QTest::currentDataTag();
    QVERIFY(m_client->comment(id, version, key, body).isProblem(status));
    QVERIFY(m_client->post(m_client->request(u"v1/reports/pa-5/actions"_s), body).isProblem(428));
}

namespace {

QByteArray multipart(const QJsonObject &record, const QByteArray &file)
{
    return "--b\r\nContent-Disposition: form-data; name=\"record\"\r\n\r\n" +
           QJsonDocument(record).toJson(QJsonDocument::Compact) +
           "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; "
           "filename=\"p.jpg\"\r\n\r\n" +
           file + "\r\n--b--\r\n";
}

} // namespace

void TestDemoBackend::takenReportGoesItsWay()
{
    const auto post = [&](const QString &path, const QByteArray &type, const QByteArray &key,
                          const QByteArray &body) {
        QNetworkRequest asked = m_client->request(path);
        asked.setRawHeader("Content-Type", type);
        asked.setRawHeader("Idempotency-Key", key);
        return m_client->post(asked, body);
    };
    const QByteArray body =
        u"{\"id\":\"desk-1\",\"title\":\"Cây đổ\",\"text\":\"Cây đổ chắn đường\",\"categoryId\":"
        "\"k-ha-tang\",\"channel\":\"hotline\",\"occurredAt\":\"2025-06-12T01:00:00Z\"}"_s.toUtf8();
    const auto taken = post(u"v1/reports"_s, "application/json", "open", body);
    QCOMPARE(taken.status, 201);
    QCOMPARE(taken.json().value("state"_L1).toString(), u"MOI"_s);
    QVERIFY(taken.json().value("code"_L1).toString().startsWith("PA-2025-"_L1));
    QVERIFY(!taken.json().value("dueAt"_L1).toString().isEmpty());
    QCOMPARE(post(u"v1/reports"_s, "application/json", "open", body).body, taken.body);
    QVERIFY(post(u"v1/reports"_s, "application/json", "other", body).isProblem(422));

    qint64 version = 1;
    const auto act = [&](const char *verb, QJsonObject step) {
        step.insert("verb"_L1, QLatin1StringView(verb));
        const auto answer = m_client->comment(u"desk-1"_s, version, verb,
                                              QJsonDocument(step).toJson(QJsonDocument::Compact));
        version = answer.json().value("version"_L1).toInteger(version);
        return answer;
    };
    QCOMPARE(act("receive", {}).status, 200);
    QVERIFY(act("start", {}).isProblem(422));
    QCOMPARE(act("forward", {{u"categoryId"_s, u"k-ha-tang"_s}, {u"leadAgencyId"_s, u"a-ub593"_s}})
                 .status,
             200);
    QCOMPARE(act("start", {}).status, 200);
    QVERIFY(act("submit-result", {{u"text"_s, u"Đã dọn"_s}}).isProblem(422)); // no picture yet
    const QByteArray picture = "a picture";
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
    const auto kept = post(
        u"v1/attachments"_s, "multipart/form-data; boundary=b", "file",
        multipart({{u"reportId"_s, u"desk-1"_s}, {u"sha256"_s, hash}, {u"role"_s, u"after"_s}},
                  picture));
    QCOMPARE(kept.status, 201);
    QCOMPARE(m_client->get(u"v1/attachments/"_s + hash).body, picture);
    const auto done = act("submit-result", {{u"text"_s, u"Đã dọn"_s}});
    QCOMPARE(done.json().value("state"_L1).toString(), u"CHO_DUYET"_s);
    QCOMPARE(done.json().value("attachmentCount"_L1).toInt(), 1);
}

void TestDemoBackend::fileWithAnotherHashIsRefused()
{
    QNetworkRequest asked = m_client->request(u"v1/attachments"_s);
    asked.setRawHeader("Content-Type", "multipart/form-data; boundary=b");
    asked.setRawHeader("Idempotency-Key", "wrong");
    const QJsonObject record{
        {u"reportId"_s, u"pa-5"_s}, {u"sha256"_s, QString(64, u'0')}, {u"role"_s, u"after"_s}};
    QVERIFY(m_client->post(asked, multipart(record, "bytes")).isProblem(422));
    QVERIFY(m_client->post(asked, "--b\r\nnothing").isProblem(400));
}

void TestDemoBackend::picturesAreWhatTheirHashSays()
{
    QSet<QString> seen;
    for (const QJsonObject &record : m_client->records(u"attachments"_s)) {
        const QString sha = record.value("sha256"_L1).toString();
        if (seen.contains(sha))
            continue;
        seen.insert(sha);
        const auto answer = m_client->get(u"v1/attachments/"_s + sha);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.type, record.value("mimeType"_L1).toString());
        QCOMPARE(answer.body.size(), record.value("size"_L1).toInteger());
        QCOMPARE(QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex(),
                 sha.toLatin1());
    }
    QVERIFY(seen.size() > 20);
    const QString path = u"v1/attachments/"_s + *seen.cbegin();
    QNetworkRequest asked = m_client->request(path);
    asked.setRawHeader("If-None-Match", m_client->get(path).headers.value("ETag").toByteArray());
    QCOMPARE(m_client->get(asked).status, 304);
}

void TestDemoBackend::pictureRangesJoin()
{
    const QString path = u"v1/attachments/"_s +
                         m_client->records(u"attachments"_s).front().value("sha256"_L1).toString();
    const auto whole = m_client->get(path);
    const auto part = [&](const QByteArray &range) {
        QNetworkRequest asked = m_client->request(path);
        asked.setRawHeader("Range", range);
        return m_client->get(asked);
    };
    QCOMPARE(part("bytes=0-99").status, 206);
    QCOMPARE(part("bytes=0-99").body + part("bytes=100-").body, whole.body);
    QCOMPARE(part("bytes=-10").body, whole.body.last(10));
    QVERIFY(part("bytes=9999999-").isProblem(416));
}

void TestDemoBackend::tokenExpires()
{
    auto options = quiet(10);
    options.tokenTtl = std::chrono::seconds(1);
    Client client(options);
    QCOMPARE(client.get(u"v1/me"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(client.get(u"v1/me"_s).isProblem(401), 5000);
}

void TestDemoBackend::twoClientsReadTheSame()
{
    QNetworkAccessManager one;
    QNetworkAccessManager two;
    QByteArray bodies[2];
    const QNetworkRequest asked = m_client->request(u"v1/reports/changes?limit=300"_s);
    const std::unique_ptr<QNetworkReply> replies[] = {
        std::unique_ptr<QNetworkReply>(one.get(asked)),
        std::unique_ptr<QNetworkReply>(two.get(asked))};
    for (size_t i = 0; i < 2; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(replies[i]->isFinished(), demotest::kPatience);
        bodies[i] = replies[i]->readAll();
    }
    QVERIFY(!bodies[0].isEmpty());
    QCOMPARE(bodies[0], bodies[1]);
}

QTEST_GUILESS_MAIN(TestDemoBackend)
#include "tst_demobackend.moc"
