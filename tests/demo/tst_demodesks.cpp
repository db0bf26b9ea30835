// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/frontdesk.h"
#include "tests/demo/client.h"

using namespace Qt::StringLiterals;
using demotest::Answer;
using demotest::Client;
using demotest::quiet;

/// What consoles send beside reports, over real HTTP: steps on media items, actions on alarms,
/// tickets, usage. All of it is in the feeds afterwards, and once.
class TestDemoDesks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itemGoesItsWay();
    void falseNeedsAgencyAndEvidence();
    void stepsAreKeptOnce();
    void oldVersionIsAConflict();
    void unknownThingsAreNotFound_data();
    void unknownThingsAreNotFound();
    void alarmFaults_data();
    void alarmFaults();
    void alarmActionsCount();
    void ticketFaults_data();
    void ticketFaults();
    void ticketIsKept();
    void usageNeedsAKeyAndABatch();
    void usageIsCountedOnce();

private:
    [[nodiscard]] Answer post(const QString &path, const QJsonObject &body,
                              const QByteArray &key = {}, qint64 version = -1);
    [[nodiscard]] QJsonObject itemIn(const QString &state);

    std::unique_ptr<Client> m_client;
    int m_keys = 0;
};

namespace {

const QString kAlarm = u"r-overdue:pa-12"_s;

QJsonObject alarmAction(const QString &verb)
{
    return {{u"verb"_s, verb},
            {u"ruleId"_s, u"r-overdue"_s},
            {u"subject"_s, u"pa-12"_s},
            {u"comment"_s, u"Đã nhắc đơn vị."_s}};
}

} // namespace

void TestDemoDesks::init()
{
    m_client = std::make_unique<Client>(quiet(20));
}

/// Posts with a key (a new one when it is left out) and, unless it is −1, the version.
Answer TestDemoDesks::post(const QString &path, const QJsonObject &body, const QByteArray &key,
                           qint64 version)
{
    QNetworkRequest asked = m_client->request(path);
    asked.setRawHeader("Content-Type", "application/json");
    asked.setRawHeader("Idempotency-Key", key.isEmpty() ? QByteArray::number(++m_keys) : key);
    if (version >= 0)
        asked.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
    return m_client->post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject TestDemoDesks::itemIn(const QString &state)
{
    for (const QJsonObject &item : m_client->records(u"media-items"_s)) {
        if (item.value("state"_L1).toString() == state)
            return item;
    }
    return {};
}

void TestDemoDesks::itemGoesItsWay()
{
    const QString cursor = m_client->pages(u"media-items"_s).back().cursor();
    QJsonObject item = itemIn(u"MOI"_s);
    QVERIFY(!item.isEmpty());
    const QString path = u"v1/media/%1/actions"_s.arg(item.value("id"_L1).toString());
    const auto step = [&](const char *verb, QJsonObject body) {
        body.insert("verb"_L1, QLatin1StringView(verb));
        const auto answer = post(path, body, {}, item.value("version"_L1).toInteger());
        if (answer.status == 200)
            item = answer.json();
        return answer.status;
    };
    const QString hash(64, u'b');
    QCOMPARE(step("label", {{u"sentiment"_s, u"neutral"_s}}), 200);
    QCOMPARE(item.value("sentiment"_L1).toString(), u"neutral"_s);
    QCOMPARE(item.value("sentimentBy"_L1).toString(), u"Điều hành viên IOC"_s);
    QCOMPARE(step("conclude", {{u"text"_s, u"x"_s}}), 422); // nobody was asked yet
    QCOMPARE(step("screen", {}), 200);
    QCOMPARE(step("verify", {{u"agencyId"_s, u"a-ub593"_s}}), 200);
    QCOMPARE(step("conclude", {{u"agencyId"_s, u"a-ub593"_s},
                               {u"conclusion"_s, u"false"_s},
                               {u"evidenceSha256"_s, hash},
                               {u"text"_s, u"Không có việc này."_s}}),
             200);
    QCOMPARE(item.value("evidenceSha256"_L1).toString(), hash);
    QCOMPARE(step("respond", {{u"text"_s, u"Thông tin chính thức."_s}}), 422); // in which way?
    QCOMPARE(step("respond",
                  {{u"text"_s, u"Thông tin chính thức."_s}, {u"response"_s, u"information"_s}}),
             200);
    QCOMPARE(step("close", {}), 200);
    QCOMPARE(item.value("state"_L1).toString(), u"DONG"_s);
    QCOMPARE(step("watch", {}), 422);

    const QJsonArray history = item.value("history"_L1).toArray();
    QCOMPARE(history.size(), 6);
    QCOMPARE(history[3]["conclusion"_L1].toString(), u"false"_s);
    QCOMPARE(history[3]["actor"_L1].toString(), u"Điều hành viên IOC"_s);
    const auto changes = m_client->records(u"media-items"_s, cursor);
    QCOMPARE(changes.back(), item);
}

void TestDemoDesks::falseNeedsAgencyAndEvidence()
{
    const QJsonObject item = itemIn(u"XAC_MINH"_s);
    QVERIFY(!item.isEmpty());
    const QString path = u"v1/media/%1/actions"_s.arg(item.value("id"_L1).toString());
    const qint64 version = item.value("version"_L1).toInteger();
    QJsonObject body{
        {u"verb"_s, u"conclude"_s}, {u"conclusion"_s, u"false"_s}, {u"text"_s, u"Không đúng."_s}};
    QVERIFY(post(path, body, {}, version).isProblem(422));
    body.insert("agencyId"_L1, u"a-ub593"_s);
    QVERIFY(post(path, body, {}, version).isProblem(422));
    body.insert("evidenceSha256"_L1, QString(64, u'c'));
    body.insert("agencyId"_L1, u"a-nobody"_s);
    QVERIFY(post(path, body, {}, version).isProblem(422));
    body.insert("agencyId"_L1, u"a-ub593"_s);
    QCOMPARE(post(path, body, {}, version).status, 200);
}

void TestDemoDesks::stepsAreKeptOnce()
{
    const QJsonObject item = itemIn(u"MOI"_s);
    const QString path = u"v1/media/%1/actions"_s.arg(item.value("id"_L1).toString());
    const qint64 version = item.value("version"_L1).toInteger();
    const QString cursor = m_client->pages(u"media-items"_s).back().cursor();
    const QJsonObject body{{u"verb"_s, u"comment"_s}, {u"text"_s, u"Theo dõi thêm"_s}};
    const auto first = post(path, body, "once", version);
    QCOMPARE(first.status, 200);
    QCOMPARE(post(path, body, "once", version).body, first.body);
    QCOMPARE(m_client->records(u"media-items"_s, cursor).size(), 1);
    QVERIFY(post(path, {{u"verb"_s, u"screen"_s}}, "once", version + 1).isProblem(422));
    // The same key on a report of the same name is another request, not an answer for it.
    QVERIFY(post(u"v1/reports/pa-3/actions"_s, body, "once", 1).isProblem(422));
}

void TestDemoDesks::oldVersionIsAConflict()
{
    const QJsonObject item = itemIn(u"MOI"_s);
    const QString path = u"v1/media/%1/actions"_s.arg(item.value("id"_L1).toString());
    const auto answer = post(path, {{u"verb"_s, u"screen"_s}}, {},
                             item.value("version"_L1).toInteger() - 1);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.json(), item);
    QVERIFY(post(path, {{u"verb"_s, u"screen"_s}}).isProblem(428));
}

void TestDemoDesks::unknownThingsAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("item") << u"v1/media/t-999999/actions"_s;
    QTest::newRow("rule") << u"v1/alarms/r-none:pa-1/actions"_s;
}

void TestDemoDesks::unknownThingsAreNotFound()
{
    QFETCH(const QString, path);
    QVERIFY(post(path, {{u"verb"_s, u"comment"_s}, {u"text"_s, u"x"_s}}, {}, 1).isProblem(404));
}

void TestDemoDesks::alarmActionsCount()
{
    const QString path = u"v1/alarms/%1/actions"_s.arg(kAlarm);
    const auto first = post(path, alarmAction(u"acknowledge"_s), {}, 0);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value("version"_L1).toInteger(), 1);
    const auto late = post(path, alarmAction(u"comment"_s), {}, 0);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json(), first.json());
    const auto second = post(path, alarmAction(u"comment"_s), {}, 1);
    QCOMPARE(second.json().value("version"_L1).toInteger(), 2);
    const auto kept = m_client->records(u"alarm-actions"_s);
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0], first.json());
    QCOMPARE(kept[1], second.json());
}

void TestDemoDesks::alarmFaults_data()
{
    QTest::addColumn<QJsonObject>("action");
    const auto with = [](QJsonObject action, const QString &key, const QString &value) {
        action.insert(key, value);
        return action;
    };
    QTest::newRow("verb") << alarmAction(u"delete"_s);
    QTest::newRow("other-alarm") << with(alarmAction(u"acknowledge"_s), u"subject"_s, u"pa-9"_s);
    QTest::newRow("empty-comment") << with(alarmAction(u"comment"_s), u"comment"_s, u" "_s);
    QTest::newRow("shelved-for-ever") << alarmAction(u"shelve"_s);
    QTest::newRow("shelved-till-yesterday")
        << with(alarmAction(u"shelve"_s), u"until"_s, u"2025-06-01T00:00:00Z"_s);
}

void TestDemoDesks::alarmFaults()
{
    QFETCH(const QJsonObject, action);
    QVERIFY(post(u"v1/alarms/%1/actions"_s.arg(kAlarm), action, {}, 0).isProblem(422));
    QVERIFY(m_client->records(u"alarm-actions"_s).empty());
}

void TestDemoDesks::ticketIsKept()
{
    const QJsonObject asked{{u"title"_s, u"Không xuất được báo cáo tuần"_s},
                            {u"text"_s, u"Tệp trống."_s},
                            {u"agencyId"_s, u"a-ub593"_s}};
    const auto first = post(u"v1/tickets"_s, asked, "ticket");
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json().value("state"_L1).toString(), u"at-agency"_s);
    QCOMPARE(post(u"v1/tickets"_s, asked, "ticket").body, first.body);
    const auto kept = m_client->records(u"tickets"_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0], first.json());
    const auto second = post(u"v1/tickets"_s, {{u"title"_s, u"Lỗi"_s}, {u"text"_s, u"Lỗi"_s}});
    QCOMPARE(second.json().value("state"_L1).toString(), u"at-department"_s);
}

void TestDemoDesks::ticketFaults_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::newRow("no-title") << QJsonObject{{u"text"_s, u"x"_s}};
    QTest::newRow("no-text") << QJsonObject{{u"title"_s, u"x"_s}, {u"text"_s, u" "_s}};
    QTest::newRow("agency") << QJsonObject{
        {u"title"_s, u"x"_s}, {u"text"_s, u"x"_s}, {u"agencyId"_s, u"a-nobody"_s}};
    QTest::newRow("long") << QJsonObject{{u"title"_s, QString(600, u'x')}, {u"text"_s, u"x"_s}};
}

void TestDemoDesks::ticketFaults()
{
    QFETCH(const QJsonObject, asked);
    QVERIFY(post(u"v1/tickets"_s, asked).isProblem(422));
    QVERIFY(m_client->records(u"tickets"_s).empty());
}

void TestDemoDesks::usageNeedsAKeyAndABatch()
{
    const QJsonObject event{
        {u"id"_s, u"e-1"_s}, {u"at"_s, u"2025-06-12T01:00:00Z"_s}, {u"kind"_s, u"pane-opened"_s}};
    const QJsonObject batch{{u"events"_s, QJsonArray{event}}};
    const auto taken = post(u"v1/usage"_s, batch, "usage");
    QCOMPARE(taken.status, 204);
    QVERIFY(taken.body.isEmpty());
    QCOMPARE(post(u"v1/usage"_s, batch, "usage").status, 204);
    QVERIFY(post(u"v1/usage"_s, {{u"events"_s, QJsonArray()}}).isProblem(422));
    const auto bare = m_client->request(u"v1/usage"_s);
    QVERIFY(m_client->post(bare, QJsonDocument(batch).toJson()).isProblem(428));
    QVERIFY(m_client->post(bare, "[]").isProblem(400));
}

void TestDemoDesks::usageIsCountedOnce()
{
    const auto event = [](const QString &id, const QJsonValue &seconds) {
        return QJsonObject{{u"id"_s, id},
                           {u"at"_s, u"2025-06-12T01:00:00Z"_s},
                           {u"kind"_s, id.startsWith(u'p') ? u"pane-opened"_s : u"exported"_s},
                           {u"seconds"_s, seconds}};
    };
    const auto batch = [](const QJsonArray &events) { return QJsonObject{{u"events"_s, events}}; };
    demo::UsageLog log;
    QCOMPARE(log.take(batch({event(u"p1"_s, 3), event(u"e1"_s, 0)})).status, 204);
    QCOMPARE(log.take(batch({event(u"p1"_s, 3), event(u"p2"_s, 86'400)})).status, 204);
    QCOMPARE(log.count(), 3);
    QCOMPARE(log.count(u"pane-opened"_s), 2);
    QCOMPARE(log.take(batch({event(u"p3"_s, 1), event(u"p4"_s, 86'401)})).status, 422);
    QCOMPARE(log.take(batch({event(u"p5"_s, u"long"_s)})).status, 422);
    QCOMPARE(log.take(batch({event({}, 1)})).status, 422);
    QCOMPARE(log.count(), 3);
}

QTEST_GUILESS_MAIN(TestDemoDesks)
#include "tst_demodesks.moc"
