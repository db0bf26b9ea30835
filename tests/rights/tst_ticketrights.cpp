// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose problem reports a person reads, with their pictures: at the backend and on the desk.
#include "tests/demo/accountreader.h"
#include "tests/rights/boundeddesk.h"
#include "tests/support/check.h"

#include <QBuffer>
#include <QImage>

using namespace rightstest;
using demotest::AccountReader;
using demotest::Client;
using synctest::kPatience;

namespace {

/// A picture of its own for each person.
QByteArray pictureOf(const QString &account)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(QRgb(qHash(account) | 0xff000000U)));
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPG") ? buffer.data()
                                                                           : QByteArray();
}

QJsonObject problemOf(const QString &account)
{
    return {{u"id"_s, u"t-"_s + account},
            {u"title"_s, u"Bản đồ không hiện"_s},
            {u"text"_s, u"Mở bản đồ thì trắng."_s},
            {u"picture"_s, QString::fromLatin1(pictureOf(account).toBase64())}};
}

const QStringList kReporters{u"phu-thuy"_s, u"chuyen-vien"_s, u"giam-sat"_s, u"lanh-dao-tinh"_s};

QStringList idsFor(const QStringList &accounts)
{
    QStringList ids;
    for (const QString &account : accounts)
        ids << u"t-"_s + account;
    ids.sort();
    return ids;
}

QStringList ticketsOn(TestDesk &desk)
{
    return column(desk, "SELECT id FROM tickets WHERE retired_at IS NULL ORDER BY id");
}

} // namespace

class TestTicketRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_client.reset(); }
    void eachRoleReadsWhatItHandles_data();
    void eachRoleReadsWhatItHandles();
    void nobodyActsOnWhatTheyDoNotRead();
    void aStepReachesThoseWhoRead();
    void aDeskForgetsWhatIsNoLongerTheirs();
    void anotherPersonAtTheDeskReadsTheirOwn();

private:
    std::unique_ptr<Client> m_client;
    QHash<QString, QString> m_pictures; ///< path by ticket
};

void TestTicketRights::initTestCase()
{
    m_client = std::make_unique<Client>(demotest::quiet(60));
    for (const QString &account : kReporters) {
        AccountReader person(*m_client, account);
        const auto made = person.post(u"tickets"_s, problemOf(account));
        QCOMPARE(made.status, 201);
        m_pictures.insert(u"t-"_s + account,
                          u"v1/attachments/"_s +
                              made.json()["document"_L1]["screenshot"_L1].toString());
    }
}

void TestTicketRights::eachRoleReadsWhatItHandles_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("reporters");
    const auto row = [](const QString &account, const QStringList &reporters) {
        QTest::newRow(account.toLatin1().constData()) << account << reporters;
    };
    row(u"lanh-dao-tinh"_s, {u"lanh-dao-tinh"_s}); // of no agency: their own
    row(u"phu-thuy"_s, {u"phu-thuy"_s});
    row(u"giam-sat"_s, {u"giam-sat"_s});
    row(u"truc-ioc"_s, {});
    row(u"kiem-tra"_s, {});
    row(u"chu-tich-phan-thiet"_s, {u"phu-thuy"_s}); // the ward is of the city's committee
    row(u"chuyen-vien"_s, {u"chuyen-vien"_s});
    row(u"lanh-dao-so"_s, {u"chuyen-vien"_s}); // the branch is of the department
    row(u"van-phong"_s, {});
    row(u"so-khcn"_s, kReporters);
    row(u"quan-tri"_s, kReporters);
    row({}, kReporters); // the fixed token has every role
}

void TestTicketRights::eachRoleReadsWhatItHandles()
{
    QFETCH(const QString, account);
    QFETCH(const QStringList, reporters);
    AccountReader person(*m_client, account);
    QVERIFY(person.read(u"tickets"_s, 2)); // over pages
    QStringList ids = person.known(u"tickets"_s).keys();
    ids.sort();
    QCOMPARE(ids, idsFor(reporters));
    QCOMPARE(person.count(u"tickets"_s), ids.size());
    for (const QString &reporter : kReporters) {
        const auto picture = person.get(m_pictures.value(u"t-"_s + reporter));
        if (reporters.contains(reporter))
            QCOMPARE(picture.body, pictureOf(reporter));
        else
            QVERIFY2(picture.isProblem(404), qPrintable(reporter));
    }
}

void TestTicketRights::nobodyActsOnWhatTheyDoNotRead()
{
    AccountReader officer(*m_client, u"chuyen-vien"_s);
    const QJsonObject comment{{u"verb"_s, u"comment"_s}, {u"text"_s, u"Tôi cũng vậy."_s}};
    for (const qint64 version : {1, 99}) { // a conflict would show the record
        const auto answer = officer.post(u"tickets/t-phu-thuy/actions"_s, comment, version);
        QVERIFY(answer.isProblem(403));
        QVERIFY(!answer.body.contains("trắng"));
    }
    QCOMPARE(officer.post(u"tickets/t-chuyen-vien/actions"_s, comment, 1).status, 200);
}

void TestTicketRights::aStepReachesThoseWhoRead()
{
    AccountReader city(*m_client, u"chu-tich-phan-thiet"_s);
    AccountReader officer(*m_client, u"chuyen-vien"_s);
    AccountReader reporter(*m_client, u"phu-thuy"_s);
    QVERIFY(city.read(u"tickets"_s) && officer.read(u"tickets"_s) && reporter.read(u"tickets"_s));
    QCOMPARE(city.post(u"tickets/t-phu-thuy/actions"_s, {{u"verb"_s, u"forward"_s}}, 1).status,
             200);
    QVERIFY(officer.read(u"tickets"_s) && reporter.read(u"tickets"_s));
    QCOMPARE(reporter.known(u"tickets"_s).value(u"t-phu-thuy"_s).value("state"_L1).toString(),
             u"at-department"_s);
    QVERIFY(!officer.known(u"tickets"_s).contains(u"t-phu-thuy"_s));
}

void TestTicketRights::aDeskForgetsWhatIsNoLongerTheirs()
{
    const QJsonObject all = m_client->get(u"v1/me"_s).json();
    TestDesk desk(m_client->backend.url());
    desk.sync->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.sync->status().everComplete, kPatience);
    QCOMPARE(ticketsOn(desk), idsFor(kReporters));
    const QString seen = m_pictures.value(u"t-phu-thuy"_s).section(u'/', -1);
    VERIFY_OK(desk.sync->attachment(seen).result());
    QCOMPARE(desk.blobs(), 1);
    const qint64 reports = scalar(desk, "SELECT count(*) FROM reports");
    const QByteArray generation = "SELECT max(generation) FROM reports";
    const qint64 before = scalar(desk, generation);

    QVERIFY(m_client->backend.setAccount(
        kAccount, {{u"roles"_s, QJsonArray{u"department-officer"_s, u"media-officer"_s}},
                   {u"agencyId"_s, u"a-atvstp"_s}}));
    QTRY_VERIFY_WITH_TIMEOUT(turn(desk) && ticketsOn(desk) == idsFor({u"chuyen-vien"_s}),
                             kPatience);
    QCOMPARE(scalar(desk, "SELECT count(*) FROM tickets"), 1); // not only retired
    QCOMPARE(desk.blobs(), 0);
    QVERIFY(!desk.sync->attachment(seen).result().has_value());
    // Everything else was read under the same rights and stays as it is.
    QCOMPARE(scalar(desk, "SELECT count(*) FROM reports"), reports);
    QCOMPARE(scalar(desk, generation), before);

    QVERIFY(m_client->backend.setAccount(
        kAccount, {{u"roles"_s, all.value("roles"_L1)}, {u"agencyId"_s, QJsonValue::Null}}));
    QTRY_VERIFY_WITH_TIMEOUT(turn(desk) && ticketsOn(desk) == idsFor(kReporters), kPatience);
}

void TestTicketRights::anotherPersonAtTheDeskReadsTheirOwn()
{
    const auto token = [&](const QString &account) {
        return AccountReader(*m_client, account).token();
    };
    TestDesk desk(m_client->backend.url(), token(u"phu-thuy"_s));
    desk.sync->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.sync->status().everComplete, kPatience);
    QCOMPARE(ticketsOn(desk), idsFor({u"phu-thuy"_s}));
}

QTEST_MAIN(TestTicketRights)
#include "tst_ticketrights.moc"
