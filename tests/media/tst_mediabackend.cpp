// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaedits.h"
#include "tests/demo/client.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using demotest::Answer;
using demotest::Client;
using demotest::quiet;

namespace {

const QString kPerson = u"Điều hành viên IOC"_s;

QJsonObject newItem(const QString &id)
{
    return {{u"id"_s, id},
            {u"sourceId"_s, u"m-bbt"_s},
            {u"url"_s, u"https://baobinhthuan.com.vn/tin"_s},
            {u"title"_s, u"Nước thải chảy ra biển Hàm Tiến"_s},
            {u"publishedAt"_s, u"2025-06-12T00:30:00Z"_s},
            {u"topics"_s, QJsonArray{u"Môi trường - biển"_s}},
            {u"unitId"_s, u"u-22918"_s}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject newSource(const QString &id)
{
    return {{u"id"_s, id},
            {u"name"_s, u"Cổng thông tin Tuy Phong"_s},
            {u"kind"_s, u"aggregator"_s},
            {u"feedUrl"_s, u"https://tuyphong.example/rss"_s},
            {u"feedMinutes"_s, 30}};
}

QJsonObject newRule(const QString &id)
{
    return {{u"id"_s, id},
            {u"kind"_s, u"topic"_s},
            {u"topic"_s, u"Thiên tai"_s},
            {u"words"_s, QJsonArray{u"vòi rồng"_s}}};
}

} // namespace

/// Online information at the demo backend, over real HTTP: a matter from its collection to its
/// end, what may not be done, and what people keep up.
class TestMediaBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<Client>(quiet(30)); }
    void aMatterFromTheFeedToItsEnd();
    void batchesAreTakenWholeAndOnce();
    void badBatchesAreRefusedWhole_data();
    void badBatchesAreRefusedWhole();
    void evidenceIsKeptWithItsItem();
    void digestTakesAndGives();
    void rulesAreRevised();
    void sourcesAreRevised();
    void badRulesAndSources_data();
    void badRulesAndSources();
    void whoMayNotIsForbidden_data();
    void whoMayNotIsForbidden();

private:
    [[nodiscard]] Answer post(Client &client, const QString &path, const QJsonObject &body,
                              const QByteArray &key = {}, qint64 version = -1);
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body,
                              const QByteArray &key = {}, qint64 version = -1)
    {
        return post(*m_client, path, body, key, version);
    }
    [[nodiscard]] Answer collect(const QJsonArray &items, const QByteArray &key = {})
    {
        return post(u"v1/media"_s, {{u"items"_s, items}}, key);
    }
    [[nodiscard]] QJsonObject item(const QString &id)
    {
        return m_client->latest(u"media-items"_s).value(id);
    }

    std::unique_ptr<Client> m_client;
    int m_keys = 0;
};

Answer TestMediaBackend::post(Client &client, const QString &path, const QJsonObject &body,
                              const QByteArray &key, qint64 version)
{
    QNetworkRequest asked = client.request(path);
    asked.setRawHeader("Content-Type", "application/json");
    asked.setRawHeader("Idempotency-Key", key.isEmpty() ? "k" + QByteArray::number(++m_keys) : key);
    if (version >= 0)
        asked.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
    return client.post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void TestMediaBackend::aMatterFromTheFeedToItsEnd()
{
    const QString hash(64, u'e');
    QCOMPARE(collect({newItem(u"f-case"_s)}).json(),
             (QJsonObject{{u"taken"_s, 1}, {u"known"_s, 0}}));
    QJsonObject now = item(u"f-case"_s);
    QCOMPARE(now.value("state"_L1).toString(), u"MOI"_s);
    QCOMPARE(now.value("collectedBy"_L1).toString(), kPerson);
    const auto step = [&](const QString &verb, const QJsonObject &body) {
        const auto answer = post(u"v1/media/f-case/actions"_s, with(body, u"verb"_s, verb), {},
                                 now.value("version"_L1).toInteger());
        if (answer.status == 200)
            now = answer.json();
        return answer.status;
    };
    QCOMPARE(step(u"conclude"_s, {{u"text"_s, u"Sai"_s}}), 422); // nobody was asked
    QCOMPARE(step(u"screen"_s, {}), 200);
    QCOMPARE(step(u"verify"_s, {{u"agencyId"_s, u"a-ub593"_s}, {u"urgent"_s, true}}), 200);
    QVERIFY(now.value("urgent"_L1).toBool());
    const QJsonObject conclusion{{u"agencyId"_s, u"a-ub593"_s},
                                 {u"conclusion"_s, u"false"_s},
                                 {u"text"_s, u"Không có việc này."_s}};
    QCOMPARE(step(u"conclude"_s, conclusion), 422); // without evidence
    QCOMPARE(step(u"conclude"_s, with(conclusion, u"evidenceSha256"_s, hash)), 200);
    QCOMPARE(now.value("conclusion"_L1).toString(), u"false"_s);
    QCOMPARE(step(u"respond"_s, {{u"text"_s, u"Đính chính."_s}, {u"response"_s, u"correction"_s}}),
             200);
    QCOMPARE(step(u"watch"_s, {{u"text"_s, u"Theo dõi."_s}}), 200);
    QCOMPARE(step(u"close"_s, {}), 200);
    QCOMPARE(step(u"screen"_s, {}), 422);
    QCOMPARE(now.value("state"_L1).toString(), u"DONG"_s);
    QCOMPARE(now.value("version"_L1).toInteger(), 7);
    QCOMPARE(item(u"f-case"_s), now);
    const auto whole = domain::mediaItemFromSnapshot(now);
    QVERIFY(whole.stateSince >= whole.collectedAt);
    QCOMPARE(whole.title, newItem({}).value("title"_L1).toString());
    const QJsonArray history = now.value("history"_L1).toArray();
    QCOMPARE(history.size(), 6);
    QCOMPARE(history[2]["evidenceSha256"_L1].toString(), hash);
    QCOMPARE(history[2]["actor"_L1].toString(), kPerson); // who signed
    // Who saw it as it was is told how it is.
    const auto late = post(u"v1/media/f-case/actions"_s,
                           {{u"verb"_s, u"comment"_s}, {u"text"_s, u"Muộn"_s}}, {}, 3);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json(), now);
}

void TestMediaBackend::batchesAreTakenWholeAndOnce()
{
    const QJsonObject own = with(with(newItem(u"f-2"_s), u"state"_s, u"DONG"_s), u"conclusion"_s,
                                 u"false"_s);
    const QJsonArray items{newItem(u"f-1"_s), own, newItem(u"f-1"_s)};
    const auto first = collect(items, "batch");
    QCOMPARE(first.json(), (QJsonObject{{u"taken"_s, 2}, {u"known"_s, 1}}));
    QCOMPARE(collect(items, "batch").body, first.body); // the answer was lost on the way
    QCOMPARE(collect(items).json(), (QJsonObject{{u"taken"_s, 0}, {u"known"_s, 3}}));
    QCOMPARE(item(u"f-2"_s).value("state"_L1).toString(), u"MOI"_s); // handling begins here
    QVERIFY(!item(u"f-2"_s).contains("conclusion"_L1));
    QCOMPARE(item(u"f-2"_s).value("version"_L1).toInteger(), 1);
    const QJsonObject seen = item(u"t-1"_s);
    QCOMPARE(collect({with(newItem(u"t-1"_s), u"title"_s, u"Khác"_s)}).json(),
             (QJsonObject{{u"taken"_s, 0}, {u"known"_s, 1}}));
    QCOMPARE(item(u"t-1"_s), seen); // what is known is left as it is
}

void TestMediaBackend::badBatchesAreRefusedWhole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no-id") << u"id"_s << QJsonValue(QString());
    QTest::newRow("source") << u"sourceId"_s << QJsonValue(u"m-none"_s);
    QTest::newRow("title") << u"title"_s << QJsonValue(u" "_s);
    QTest::newRow("long-title") << u"title"_s << QJsonValue(QString(513, u'x'));
    QTest::newRow("no-time") << u"publishedAt"_s << QJsonValue(QString());
    QTest::newRow("tomorrow") << u"publishedAt"_s << QJsonValue(u"2025-06-13T00:00:00Z"_s);
    QTest::newRow("script") << u"url"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("unit") << u"unitId"_s << QJsonValue(u"u-none"_s);
    QTest::newRow("agency") << u"agencyId"_s << QJsonValue(u"a-none"_s);
}

void TestMediaBackend::badBatchesAreRefusedWhole()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const auto answer = collect({newItem(u"f-good"_s), with(newItem(u"f-bad"_s), key, value)});
    QVERIFY(answer.isProblem(422));
    QVERIFY(answer.json().value("detail"_L1).toString().contains(u"thứ 2"_s)); // which one
    QVERIFY(item(u"f-good"_s).isEmpty());
    QVERIFY(collect({}).isProblem(422));
    QJsonArray many;
    for (int i = 0; i <= 200; ++i)
        many.append(newItem(u"f-many-%1"_s.arg(i)));
    QVERIFY(collect(many).isProblem(422));
}

void TestMediaBackend::evidenceIsKeptWithItsItem()
{
    const QByteArray picture = "a picture of the page";
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
    const auto attach = [&](const QString &to, const QByteArray &key) {
        const QJsonObject record{
            {u"mediaItemId"_s, to}, {u"sha256"_s, hash}, {u"role"_s, u"evidence"_s}};
        QNetworkRequest asked = m_client->request(u"v1/attachments"_s);
        asked.setRawHeader("Content-Type", "multipart/form-data; boundary=b");
        asked.setRawHeader("Idempotency-Key", key);
        return m_client->post(asked,
                              "--b\r\nContent-Disposition: form-data; name=\"record\"\r\n\r\n" +
                                  QJsonDocument(record).toJson(QJsonDocument::Compact) +
                                  "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; "
                                  "filename=\"p.jpg\"\r\n\r\n" +
                                  picture + "\r\n--b--\r\n");
    };
    const auto kept = attach(u"t-2"_s, "evidence");
    QCOMPARE(kept.status, 201);
    QCOMPARE(kept.json().value("mediaItemId"_L1).toString(), u"t-2"_s);
    QVERIFY(!kept.json().contains("reportId"_L1));
    QCOMPARE(m_client->get(u"v1/attachments/"_s + hash).body, picture);
    const QString id = kept.json().value("id"_L1).toString();
    QCOMPARE(m_client->latest(u"attachments"_s).value(id), kept.json());
    QVERIFY(attach(u"t-none"_s, "evidence-of-nothing").isProblem(404));
}

void TestMediaBackend::digestTakesAndGives()
{
    const auto act = [&](const QJsonObject &body) {
        return post(u"v1/media/t-3/actions"_s, body, {},
                    item(u"t-3"_s).value("version"_L1).toInteger());
    };
    const QJsonObject pick{
        {u"verb"_s, u"pick"_s}, {u"digestOn"_s, u"2025-06-12"_s}, {u"text"_s, u"Một câu."_s}};
    QVERIFY(act({{u"verb"_s, u"unpick"_s}}).isProblem(422));
    QCOMPARE(act(pick).json().value("digestSummary"_L1).toString(), u"Một câu."_s);
    QVERIFY(act(pick).isProblem(422));
    const auto left = act({{u"verb"_s, u"unpick"_s}});
    QCOMPARE(left.status, 200);
    QVERIFY(!left.json().contains("digestOn"_L1));
}

void TestMediaBackend::rulesAreRevised()
{
    const auto made = post(u"v1/media-rules"_s, newRule(u"mr-new"_s));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json().value("history"_L1).toArray().size(), 1);
    QVERIFY(post(u"v1/media-rules"_s, newRule(u"mr-new"_s)).isProblem(422));
    QJsonObject changed = with(newRule(u"mr-new"_s), u"words"_s,
                               QJsonArray{u"vòi rồng"_s, u"lốc"_s});
    changed.insert("verb"_L1, u"revise"_s);
    const auto revised = post(u"v1/media-rules/mr-new/actions"_s, changed, {}, 1);
    QCOMPARE(revised.status, 200);
    QCOMPARE(revised.json().value("version"_L1).toInteger(), 2);
    const QJsonArray history = revised.json().value("history"_L1).toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0]["words"_L1].toArray().size(), 1); // as it was
    QCOMPARE(history[1]["words"_L1].toArray().size(), 2);
    QCOMPARE(history[1]["actor"_L1].toString(), kPerson);
    const auto late = post(u"v1/media-rules/mr-new/actions"_s, changed, {}, 1);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json(), revised.json());
    QVERIFY(post(u"v1/media-rules/mr-none/actions"_s, changed, {}, 1).isProblem(404));
    QCOMPARE(m_client->latest(u"media-rules"_s).value(u"mr-new"_s), revised.json());
    // One that was there from the start.
    QVERIFY(!m_client->latest(u"media-rules"_s).value(u"mr-thien-tai"_s).isEmpty());
    const auto seeded = post(u"v1/media-rules/mr-thien-tai/actions"_s, changed, {}, 1);
    QCOMPARE(seeded.status, 200);
    QCOMPARE(seeded.json().value("id"_L1).toString(), u"mr-thien-tai"_s);
}

void TestMediaBackend::sourcesAreRevised()
{
    const auto made = post(u"v1/media-sources"_s, newSource(u"m-new"_s));
    QCOMPARE(made.status, 201);
    QJsonObject changed = with(newSource(u"m-new"_s), u"feedMinutes"_s, 0);
    changed.insert("verb"_L1, u"revise"_s);
    const auto revised = post(u"v1/media-sources/m-new/actions"_s, changed, {}, 1);
    QCOMPARE(revised.json().value("feedMinutes"_L1).toInt(-1), 0);
    QCOMPARE(post(u"v1/media-sources/m-new/actions"_s, changed, {}, 1).status, 409);
    // Items of the new source are taken from now on.
    QCOMPARE(collect({with(newItem(u"f-new"_s), u"sourceId"_s, u"m-new"_s)}).status, 200);
}

void TestMediaBackend::badRulesAndSources_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    const auto rule = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << u"v1/media-rules"_s << with(newRule(u"mr-bad"_s), key, value);
    };
    const auto source = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << u"v1/media-sources"_s << with(newSource(u"m-bad"_s), key, value);
    };
    rule("rule-without-id", u"id"_s, QString());
    rule("rule-of-no-kind", u"kind"_s, u"colour"_s);
    rule("rule-without-topic", u"topic"_s, u" "_s);
    rule("rule-without-words", u"words"_s, QJsonArray());
    rule("empty-word", u"words"_s, QJsonArray{u" "_s});
    rule("long-exclusion", u"exclusions"_s, QJsonArray{QString(129, u'x')});
    rule("place-without-unit", u"kind"_s, u"place"_s);
    source("source-without-name", u"name"_s, QString());
    source("feed-in-the-clear", u"feedUrl"_s, u"http://tuyphong.example/rss"_s);
    source("feed-of-a-person", u"feedUrl"_s, u"https://a:b@tuyphong.example/rss"_s);
    source("feed-of-a-file", u"feedUrl"_s, u"file:///etc/passwd"_s);
    source("every-minute", u"feedMinutes"_s, 1);
}

void TestMediaBackend::badRulesAndSources()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, body);
    QVERIFY(post(path, body).isProblem(422));
}

void TestMediaBackend::whoMayNotIsForbidden_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QJsonObject batch{{u"items"_s, QJsonArray{newItem(u"f-1"_s)}}};
    const QJsonObject screen{{u"verb"_s, u"screen"_s}};
    const QStringList office{u"committee-office"_s};
    const QStringList department{u"digital-department"_s};
    const QString act = u"v1/media/t-397/actions"_s; // a new one, as the last of the demo are
    QTest::newRow("office-collects") << office << u"v1/media"_s << batch << 403;
    QTest::newRow("office-screens") << office << act << screen << 403;
    QTest::newRow("office-makes-rules")
        << office << u"v1/media-rules"_s << newRule(u"mr-1"_s) << 403;
    QTest::newRow("office-makes-sources")
        << office << u"v1/media-sources"_s << newSource(u"m-1"_s) << 403;
    QTest::newRow("department-collects") << department << u"v1/media"_s << batch << 200;
    QTest::newRow("department-screens") << department << act << screen << 200;
    QTest::newRow("department-makes-rules")
        << department << u"v1/media-rules"_s << newRule(u"mr-1"_s) << 201;
}

void TestMediaBackend::whoMayNotIsForbidden()
{
    QFETCH(const QStringList, roles);
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, body);
    QFETCH(const int, status);
    auto options = quiet(5);
    options.roles = roles;
    Client client(options);
    QCOMPARE(client.get(u"v1/me"_s).json().value("roles"_L1).toArray(),
             QJsonArray::fromStringList(roles));
    const auto answer = post(client, path, body, {}, 1);
    QCOMPARE(answer.status, status);
    QVERIFY(status != 403 || answer.isProblem(403));
}

QTEST_GUILESS_MAIN(TestMediaBackend)
#include "tst_mediabackend.moc"
