// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarms/editclient.h"

using namespace alarmtest;

namespace {

const QString kPerson = u"Điều hành viên IOC"_s;

} // namespace

/// Alarms and their rules at the demo backend, over real HTTP, with the very requests that a desk
/// sends; who may, and what a restored backend forgets, of the walls too.
class TestAlarmBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<EditClient>(); }
    void theServiceTellsWhatItCan();
    void anAlarmGoesItsWay();
    void whoWasSlowerIsTold();
    void badActionsAreRefused_data();
    void badActionsAreRefused();
    void rulesAreAddedAndRevised();
    void badRulesAreRefusedByTheirMember_data();
    void badRulesAreRefusedByTheirMember();
    void aRuleOfPeopleHasAlarms();
    void aRestoredBackendForgetsThem();
    void whoMayNotIsForbidden_data();
    void whoMayNotIsForbidden();

private:
    std::unique_ptr<EditClient> m_client;
};

void TestAlarmBackend::theServiceTellsWhatItCan()
{
    const QJsonArray told = m_client->get(u"v1/"_s).json().value("capabilities"_L1).toArray();
    for (const QString &capability :
         {u"alarm-actions"_s, u"alarm-rules"_s, u"wall-pages"_s, u"wall-commands"_s})
        QVERIFY2(told.contains(capability), qPrintable(capability));
}

void TestAlarmBackend::anAlarmGoesItsWay()
{
    const auto alarm = alarmOf(u"r-overdue"_s, u"pa-1"_s);
    const qsizetype before = m_client->latest(u"alarm-actions"_s).size();
    const auto now = m_client->get(u"v1/"_s).json().value("serverTime"_L1).toString();
    const QDateTime until = QDateTime::fromString(now.left(19) + u'Z', Qt::ISODate)
                                .addDays(29); // whole seconds
    const std::vector<domain::Edit> way{
        domain::acknowledge(alarm, 0, u"Đã nhắc đơn vị."_s),
        domain::assign(alarm, 1, u"Trưởng ca"_s), domain::shelve(alarm, 2, until, u"Chờ vật tư."_s),
        domain::unshelve(alarm, 3), domain::comment(alarm, 4, u"Đã xong."_s)};
    for (const domain::Edit &edit : way) {
        const auto answer = m_client->send(edit);
        QVERIFY2(answer.status == 200, answer.body.constData());
        const auto decoded = remote::decodeRecord(domain::Collection::AlarmActions, answer.body);
        QVERIFY(decoded.has_value());
        const auto kept = std::get<domain::AlarmAction>(*decoded);
        auto mine = domain::alarmActionFromEdit(edit);
        QCOMPARE(kept.version, edit.baseVersion + 1);
        QCOMPARE(kept.actor, kPerson);
        QVERIFY(kept.at.isValid());
        // What this desk showed before is what the backend made of it.
        mine.id = kept.id;
        mine.version = kept.version;
        mine.actor = kept.actor;
        mine.at = kept.at;
        QCOMPARE(kept, mine);
        QCOMPARE(kept.onset, kOnset);
    }
    QCOMPARE(m_client->latest(u"alarm-actions"_s).size(), before + qsizetype(way.size()));
}

void TestAlarmBackend::whoWasSlowerIsTold()
{
    const auto alarm = alarmOf(u"r-overdue"_s, u"pa-2"_s);
    const qsizetype before = m_client->latest(u"alarm-actions"_s).size();
    const auto first = m_client->send(domain::acknowledge(alarm, 0));
    QCOMPARE(first.status, 200);
    auto later = alarm; // an alarm of the same rule and subject that began later
    later.onset = kOnset.addDays(1);
    const auto late = m_client->send(domain::acknowledge(later, 0));
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json(), first.json());
    QVERIFY(
        m_client->send(domain::acknowledge(alarmOf(u"r-overdue"_s, u"pa-13"_s), 4)).isProblem(412));
    QVERIFY(m_client->send(domain::acknowledge(alarmOf(u"r-none"_s), 0)).isProblem(404));
    QCOMPARE(m_client->latest(u"alarm-actions"_s).size(), before + 1);
}

void TestAlarmBackend::badActionsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("payload");
    QTest::addColumn<QString>("verb");
    const QJsonObject good = domain::acknowledge(alarmOf(u"r-overdue"_s), 0, u"Đã nhắc."_s).payload;
    const auto row = [&](const char *name, const char *verb, const QJsonObject &payload) {
        QTest::newRow(name) << payload << QString::fromLatin1(verb);
    };
    const QJsonObject soon = with(good, u"until"_s, u"2025-06-14T00:00:00Z"_s);
    row("verb", "dance", good);
    row("other-alarm", "acknowledge", with(good, u"subject"_s, u"pa-9"_s));
    row("no-moment", "acknowledge", with(good, u"onset"_s, u"hôm qua"_s));
    row("no-words", "comment", with(good, u"comment"_s, u" "_s));
    row("many-words", "comment", with(good, u"comment"_s, QString(4001, u'x')));
    row("shelved-for-ever", "shelve", good);
    row("shelved-without-reason", "shelve", with(soon, u"comment"_s, u" "_s));
    row("shelved-till-yesterday", "shelve", with(good, u"until"_s, u"2025-06-01T00:00:00Z"_s));
    row("shelved-too-long", "shelve", with(good, u"until"_s, u"2025-07-14T00:00:00Z"_s));
    row("given-to-nobody", "assign", good);
    row("given-to-a-long-name", "assign", with(good, u"assignee"_s, QString(129, u'x')));
}

void TestAlarmBackend::badActionsAreRefused()
{
    QFETCH(const QJsonObject, payload);
    QFETCH(const QString, verb);
    const qsizetype before = m_client->latest(u"alarm-actions"_s).size();
    domain::Edit edit = domain::acknowledge(alarmOf(u"r-overdue"_s), 0);
    edit.payload = payload;
    edit.verb = verb;
    QVERIFY(m_client->send(edit).isProblem(422));
    QCOMPARE(m_client->latest(u"alarm-actions"_s).size(), before);
}

void TestAlarmBackend::rulesAreAddedAndRevised()
{
    auto rule = newRule(u"r-new"_s);
    const auto added = m_client->send(domain::addAlarmRule(rule));
    QVERIFY2(added.status == 201, added.body.constData());
    QCOMPARE(added.json().value("updatedBy"_L1).toString(), kPerson);
    QVERIFY(m_client->send(domain::addAlarmRule(rule)).isProblem(422)); // there is one of this name
    rule.version = 1;
    auto changed = rule;
    changed.parameters.insert(u"deadBand"_s, 5.5);
    changed.outOfService = true;
    const auto revised = m_client->send(domain::reviseAlarmRule(rule, changed));
    QVERIFY2(revised.status == 200, revised.body.constData());
    const auto decoded = remote::decodeRecord(domain::Collection::AlarmRules, revised.body);
    const auto kept = std::get<domain::AlarmRule>(*decoded);
    QCOMPARE(kept.version, 2);
    QCOMPARE(kept.parameters, changed.parameters);
    QVERIFY(kept.outOfService && kept.updatedAt.isValid());
    const auto late = m_client->send(domain::reviseAlarmRule(rule, rule));
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json(), revised.json());
    QCOMPARE(m_client->latest(u"alarm-rules"_s).value(u"r-new"_s), revised.json());
    // A rule of the catalogue is revised like one of people; its subsystem stays.
    const auto seeded = domain::alarmRuleFromSnapshot(
        m_client->latest(u"alarm-rules"_s).value(u"r-beds"_s));
    auto moved = seeded;
    moved.rationale = u"Quá tải kéo dài."_s;
    QCOMPARE(m_client->send(domain::reviseAlarmRule(seeded, moved)).status, 200);
    const QJsonArray history =
        m_client->latest(u"alarm-rules"_s).value(u"r-beds"_s).value("history"_L1).toArray();
    QCOMPARE(history.size(), 2); // what the catalogue had, and this
    QVERIFY(!history.at(0)["at"_L1].isString());
    QCOMPARE(history.at(0)["rule"_L1]["rationale"_L1].toString(), seeded.rationale);
    QCOMPARE(history.at(1)["rule"_L1]["rationale"_L1].toString(), moved.rationale);
    QVERIFY(history.at(1)["at"_L1].isString() && !history.at(1)["actor"_L1].toString().isEmpty());
    moved.subsystem = domain::Subsystem::Education;
    QVERIFY(m_client->send(domain::reviseAlarmRule(seeded, moved), 2).isProblem(422));
}

void TestAlarmBackend::badRulesAreRefusedByTheirMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto terms = [](const QJsonObject &parameters) { return QJsonValue(parameters); };
    QTest::newRow("no-id") << u"id"_s << QJsonValue(QString());
    QTest::newRow("colon-in-the-id") << u"id"_s << QJsonValue(u"r:1"_s);
    QTest::newRow("no-name") << u"name"_s << QJsonValue(u" "_s);
    QTest::newRow("no-rationale") << u"rationale"_s << QJsonValue(u" "_s);
    QTest::newRow("long-guidance") << u"guidance"_s << QJsonValue(QString(4001, u'x'));
    QTest::newRow("priority") << u"priority"_s << QJsonValue(4);
    QTest::newRow("kind") << u"kind"_s << QJsonValue(u"of-tomorrow"_s);
    QTest::newRow("subsystem") << u"subsystem"_s << QJsonValue(u"weather"_s);
    QTest::newRow("ends-before") << u"validTo"_s << QJsonValue(u"2020-01-01"_s);
    QTest::newRow("pane") << u"pane"_s << QJsonValue(QString(65, u'x'));
    const QJsonObject good = newRule({}).parameters;
    QTest::newRow("no-limit") << u"above"_s << terms(with(good, u"above"_s, {}));
    QTest::newRow("no-indicator") << u"indicator"_s << terms(with(good, u"indicator"_s, {}));
    QTest::newRow("unknown-indicator")
        << u"indicator"_s << terms(with(good, u"indicator"_s, u"i-NONE"_s));
    QTest::newRow("text-for-a-limit") << u"above"_s << terms(with(good, u"above"_s, u"nhiều"_s));
    QTest::newRow("dead-band") << u"deadBand"_s << terms(with(good, u"deadBand"_s, -1));
    QTest::newRow("count") << u"count"_s << terms(with(good, u"count"_s, 0));
    QTest::newRow("suppressed-by-none")
        << u"suppressedBy"_s << terms(with(good, u"suppressedBy"_s, u"r-none"_s));
    QTest::newRow("suppressed-by-itself")
        << u"suppressedBy"_s << terms(with(good, u"suppressedBy"_s, u"r-bad"_s));
}

void TestAlarmBackend::badRulesAreRefusedByTheirMember()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    auto good = newRule(u"r-bad"_s);
    good.validFrom = QDate(2024, 7, 1);
    const QJsonObject body = with(domain::toJson(good), value.isObject() ? u"parameters"_s : member,
                                  value);
    const auto answer = m_client->post(u"v1/alarm-rules"_s, body);
    QVERIFY2(answer.isProblem(422), answer.body.constData());
    const QString sentence = answer.json().value("detail"_L1).toString();
    QVERIFY2(sentence.contains(member), qPrintable(sentence));
    QVERIFY(!m_client->latest(u"alarm-rules"_s).contains(u"r-bad"_s));
}

void TestAlarmBackend::aRuleOfPeopleHasAlarms()
{
    const auto alarm = alarmOf(u"r-people"_s, u"i-YT09"_s);
    QVERIFY(m_client->send(domain::acknowledge(alarm, 0)).isProblem(404));
    QCOMPARE(m_client->send(domain::addAlarmRule(newRule(u"r-people"_s))).status, 201);
    QCOMPARE(m_client->send(domain::acknowledge(alarm, 0)).status, 200);
}

void TestAlarmBackend::aRestoredBackendForgetsThem()
{
    m_client = std::make_unique<EditClient>();
    const auto page = newPage(u"wp-1"_s);
    QCOMPARE(m_client->send(domain::addWallPage(page)).status, 201);
    auto there = page;
    there.version = 1;
    const qsizetype pages = m_client->latest(u"wall-pages"_s).size();
    QCOMPARE(m_client->send(domain::removeWallPage(there)).status, 200);
    QCOMPARE(m_client->send(domain::addAlarmRule(newRule(u"r-new"_s))).status, 201);
    QCOMPARE(m_client->send(domain::acknowledge(alarmOf(u"r-new"_s), 0)).status, 200);
    QCOMPARE(m_client->send(domain::commandWall(newCommand(u"wc-1"_s))).status, 201);
    m_client->backend.restore(4);
    const auto read = [this](const QString &collection) {
        QSet<QString> ids;
        for (const QJsonObject &record : m_client->records(collection))
            ids.insert(record.value("id"_L1).toString());
        return ids;
    };
    QVERIFY(read(u"wall-pages"_s).contains(u"wp-1"_s)); // its end is forgotten
    QCOMPARE(read(u"wall-pages"_s).size(), pages);
    QVERIFY(!read(u"alarm-rules"_s).contains(u"r-new"_s));
    QVERIFY(read(u"alarm-actions"_s).isEmpty());
    QVERIFY(read(u"wall-commands"_s).isEmpty());
    QVERIFY(m_client->send(domain::acknowledge(alarmOf(u"r-new"_s), 0)).isProblem(404));
    QCOMPARE(m_client->send(domain::removeWallPage(there)).status, 200);
    QCOMPARE(m_client->send(domain::addAlarmRule(newRule(u"r-new"_s))).status, 201);
}

void TestAlarmBackend::whoMayNotIsForbidden_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<QList<int>>("statuses"); // action, rule, page, command
    const auto row = [](const char *name, const QStringList &permissions,
                        const QList<int> &statuses) {
        QTest::newRow(name) << permissions << statuses;
    };
    row("everything", {u"act:all"_s}, {200, 201, 201, 201});
    row("reads", {u"read:all"_s}, {403, 403, 403, 403});
    row("alarms", {u"act:alarms"_s}, {200, 403, 403, 403});
    row("rules", {u"act:alarm-rules"_s}, {403, 201, 403, 403});
    row("pages", {u"act:wall-pages"_s}, {403, 403, 201, 403});
    row("commands", {u"act:wall-commands"_s}, {403, 403, 403, 201});
}

void TestAlarmBackend::whoMayNotIsForbidden()
{
    QFETCH(const QStringList, permissions);
    QFETCH(const QList<int>, statuses);
    const QString fixed = m_client->get(u"v1/me"_s).json().value("id"_L1).toString();
    QVERIFY(m_client->backend.setAccount(
        fixed, {{u"permissions"_s, QJsonArray::fromStringList(permissions)},
                {u"scope"_s, QJsonValue::Null}}));
    const QString own = QString::fromLatin1(QTest::currentDataTag());
    const QList<int> found{
        m_client->send(domain::acknowledge(alarmOf(u"r-overdue"_s, own), 0)).status,
        m_client->send(domain::addAlarmRule(newRule(u"r-"_s + own))).status,
        m_client->send(domain::addWallPage(newPage(u"wp-"_s + own))).status,
        m_client->send(domain::commandWall(newCommand(u"wc-"_s + own))).status};
    QCOMPARE(found, statuses);
    // A rule of a subsystem that an account does not see is out of its reach.
    QVERIFY(m_client->backend.setAccount(
        fixed, {{u"permissions"_s, QJsonArray{u"act:all"_s}},
                {u"scope"_s, QJsonObject{{u"subsystems"_s, QJsonArray{u"media"_s}}}}}));
    QVERIFY(m_client->send(domain::addAlarmRule(newRule(u"r-other"_s))).isProblem(403));
    QVERIFY(m_client->send(domain::acknowledge(alarmOf(u"r-dengue"_s, u"x"_s), 0)).isProblem(403));
}

QTEST_GUILESS_MAIN(TestAlarmBackend)
#include "tst_alarmbackend.moc"
