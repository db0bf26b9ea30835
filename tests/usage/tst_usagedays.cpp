// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/accountreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using demotest::AccountReader;
using demotest::Client;

namespace {

const QString kOfficer = u"chuyen-vien"_s; ///< of a-atvstp, a department officer

QJsonObject used(const QString &id, const QString &kind, int count = 1, const QString &subject = {},
                 const QString &role = u"department-officer"_s)
{
    return {{u"id"_s, id},     {u"at"_s, u"2025-06-11T17:00:00Z"_s}, // 12 June in the province
            {u"kind"_s, kind}, {u"count"_s, count},
            {u"role"_s, role}, {u"subject"_s, subject}};
}

QJsonObject batchOf(const QJsonArray &events)
{
    return {{u"events"_s, events}};
}

} // namespace

/// What desks send of their use becomes days of use at the backend, over HTTP, and comes back.
class TestUsageDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_client = std::make_unique<Client>(demotest::quiet(20)); }
    void cleanup() { m_client.reset(); }
    void whatIsSentComesBack();
    void aBatchThatComesTwiceCountsOnce();
    void twoPersonsOfARoleAreTwo();
    void aRoleOfSomebodyElseIsNotTaken();
    void aDayThatWasThereGoesOn();
    void aRestoredBackendCountsAgain();

private:
    [[nodiscard]] QJsonObject day(const QString &id)
    {
        return m_client->latest(u"usage-days"_s).value(id);
    }
    const QString m_day = u"ud-2025-06-12-a-atvstp-department-officer"_s;
    std::unique_ptr<Client> m_client;
};

void TestUsageDays::whatIsSentComesBack()
{
    QVERIFY(day(m_day).isEmpty());
    AccountReader officer(*m_client, kOfficer);
    const auto answer = officer.post(
        u"usage"_s,
        batchOf({used(u"1"_s, u"signed-in"_s), used(u"2"_s, u"pane-opened"_s, 3, u"quality"_s),
                 used(u"3"_s, u"pane-opened"_s, 2, u"map"_s),
                 used(u"4"_s, u"exported"_s, 4, u"xlsx"_s),
                 used(u"5"_s, u"alarm-acknowledged"_s, 2), used(u"6"_s, u"direction-issued"_s),
                 used(u"7"_s, u"pane-opened"_s, 9, u"Phản ánh của bà Hạnh"_s)}));
    QCOMPARE(answer.status, 204);
    const QJsonObject counted = day(m_day);
    QCOMPARE(counted.value("day"_L1).toString(), u"2025-06-12"_s);
    QCOMPARE(counted.value("agencyId"_L1).toString(), u"a-atvstp"_s);
    QCOMPARE(counted.value("role"_L1).toString(), u"department-officer"_s);
    QCOMPARE(counted.value("issued"_L1).toInt(), 2);
    QCOMPARE(counted.value("active"_L1).toInt(), 1);
    const QJsonObject expected{{u"screens"_s, QJsonObject{{u"quality"_s, 3}, {u"map"_s, 2}}},
                               {u"exports"_s, 4},
                               {u"acknowledged"_s, 2},
                               {u"directions"_s, 1}};
    QCOMPARE(counted.value("document"_L1).toObject(), expected);
}

void TestUsageDays::aBatchThatComesTwiceCountsOnce()
{
    AccountReader officer(*m_client, kOfficer);
    const QJsonObject batch = batchOf({used(u"1"_s, u"pane-opened"_s, 3, u"quality"_s)});
    for (const char *key : {"first", "first", "again"}) // the answer was lost; the desk began anew
        QCOMPARE(officer.post(u"usage"_s, batch, -1, key).status, 204);
    QCOMPARE(day(m_day)["document"_L1]["screens"_L1]["quality"_L1].toInt(), 3);
    QCOMPARE(day(m_day).value("version"_L1).toInt(), 1);
    QCOMPARE(officer
                 .post(u"usage"_s, batchOf({used(u"1"_s, u"pane-opened"_s, 3, u"quality"_s),
                                            used(u"2"_s, u"pane-opened"_s, 1, u"quality"_s)}))
                 .status,
             204);
    QCOMPARE(day(m_day)["document"_L1]["screens"_L1]["quality"_L1].toInt(), 4);
    QCOMPARE(day(m_day).value("version"_L1).toInt(), 2);
    QCOMPARE(day(m_day).value("active"_L1).toInt(), 1);
}

void TestUsageDays::twoPersonsOfARoleAreTwo()
{
    QVERIFY(m_client->backend.setAccount(
        u"phu-thuy"_s,
        {{u"agencyId"_s, u"a-atvstp"_s}, {u"roles"_s, QJsonArray{u"department-officer"_s}}}));
    int number = 0;
    for (const QString &account : {kOfficer, u"phu-thuy"_s, kOfficer}) {
        AccountReader person(*m_client, account);
        QCOMPARE(person.post(u"usage"_s, batchOf({used(QString::number(++number), u"exported"_s)}))
                     .status,
                 204);
    }
    QCOMPARE(day(m_day).value("active"_L1).toInt(), 2);
    QCOMPARE(day(m_day)["document"_L1]["exports"_L1].toInt(), 3);
}

void TestUsageDays::aRoleOfSomebodyElseIsNotTaken()
{
    AccountReader officer(*m_client, kOfficer);
    QCOMPARE(
        officer
            .post(u"usage"_s, batchOf({used(u"1"_s, u"exported"_s, 1, {}, u"provincial-leader"_s)}))
            .status,
        204);
    QCOMPARE(day(m_day)["document"_L1]["exports"_L1].toInt(), 1);
    QVERIFY(day(u"ud-2025-06-12-a-atvstp-provincial-leader"_s).isEmpty());
}

void TestUsageDays::aDayThatWasThereGoesOn()
{
    const QString id = u"ud-2025-06-11-a-atvstp-department-officer"_s;
    const QJsonObject before = day(id);
    QVERIFY(!before.isEmpty());
    QJsonObject event = used(u"1"_s, u"exported"_s, 7);
    event.insert("at"_L1, u"2025-06-10T17:00:00Z"_s);
    AccountReader officer(*m_client, kOfficer);
    QCOMPARE(officer.post(u"usage"_s, batchOf({event})).status, 204);
    const QJsonObject after = day(id);
    QCOMPARE(after["document"_L1]["exports"_L1].toInt(),
             before["document"_L1]["exports"_L1].toInt() + 7);
    QCOMPARE(after["document"_L1]["screens"_L1], before["document"_L1]["screens"_L1]);
    QCOMPARE(after.value("issued"_L1), before.value("issued"_L1));
    QCOMPARE(after.value("version"_L1).toInt(), 2);
}

/// What a backend forgot is counted when the desk sends it again.
void TestUsageDays::aRestoredBackendCountsAgain()
{
    AccountReader officer(*m_client, kOfficer);
    const QJsonObject batch = batchOf({used(u"1"_s, u"exported"_s, 5)});
    QCOMPARE(officer.post(u"usage"_s, batch).status, 204);
    QCOMPARE(day(m_day)["document"_L1]["exports"_L1].toInt(), 5);
    m_client->backend.restore(1);
    Client &client = *m_client;
    const auto exports = [&] {
        for (const QJsonObject &one : client.records(u"usage-days"_s)) {
            if (one.value("id"_L1).toString() == m_day)
                return one["document"_L1]["exports"_L1].toInt();
        }
        return 0;
    };
    QCOMPARE(exports(), 0);
    QCOMPARE(officer.post(u"usage"_s, batch).status, 204);
    QCOMPARE(exports(), 5);
}

QTEST_GUILESS_MAIN(TestUsageDays)
#include "tst_usagedays.moc"
