// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/accountreader.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using demotest::AccountReader;
using demotest::Client;
using demotest::quiet;
using Records = QHash<QString, QJsonObject>;

namespace {

QStringList idsOf(const Records &records)
{
    QStringList ids = records.keys();
    ids.sort();
    return ids;
}

QJsonObject withoutSender(QJsonObject report)
{
    report.remove("senderName"_L1);
    report.remove("senderPhone"_L1);
    return report;
}

} // namespace

/// What an account reads when reports change hands, and when it is changed itself.
class TestDemoMoves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cursorsAreOfOneScope();
    void otherRightsHoldFromTheNextRequestOn();
    void reportsComeAndGo();
    void pagesOfAnySizeConverge();
    void eventsNameWhatIsSeen();
    void olderBackendIsReadAnew();

private:
    [[nodiscard]] QJsonObject opened(const QString &id);
    [[nodiscard]] QJsonObject stepped(const QJsonObject &report, const QJsonObject &body);
    [[nodiscard]] QJsonObject forwarded(const QJsonObject &report, const QString &agency);

    std::unique_ptr<Client> m_client;
    std::unique_ptr<AccountReader> m_all;
};

void TestDemoMoves::initTestCase()
{
    m_client = std::make_unique<Client>(quiet(600));
    m_all = std::make_unique<AccountReader>(*m_client, QString());
}

void TestDemoMoves::cursorsAreOfOneScope()
{
    AccountReader city(*m_client, u"chu-tich-phan-thiet"_s);
    AccountReader ward(*m_client, u"phu-thuy"_s);
    for (const QString &collection : {u"reports"_s, u"units"_s, u"observations"_s}) {
        const QString ofAll = m_all->page(collection, {}, 10).cursor();
        const QString ofCity = city.page(collection, {}, 10).cursor();
        QVERIFY(ofAll != ofCity);
        QCOMPARE(city.page(collection, ofCity).status, 200);
        QVERIFY(ward.page(collection, ofCity).isProblem(410));
        QVERIFY(m_all->page(collection, ofCity).isProblem(410));
        QVERIFY(city.page(collection, ofAll).isProblem(410));
    }
}

void TestDemoMoves::otherRightsHoldFromTheNextRequestOn()
{
    const QString account = u"phu-thuy"_s;
    AccountReader reader(*m_client, account);
    const QJsonObject before = reader.get(u"v1/me"_s).json();
    QVERIFY(reader.read(u"reports"_s));
    const auto wards = idsOf(reader.known(u"reports"_s));
    QJsonObject scope = before.value("scope"_L1).toObject();
    scope.insert("unitIds"_L1, QJsonArray{u"u-22915"_s});
    QVERIFY(m_client->backend.setAccount(account, {{u"scope"_s, scope}}));
    QCOMPARE(reader.get(u"v1/me"_s).json().value("scope"_L1).toObject(), scope);
    QVERIFY(reader.page(u"reports"_s, reader.cursor(u"reports"_s)).isProblem(410));
    reader.forget(u"reports"_s);
    QVERIFY(reader.read(u"reports"_s));
    QVERIFY(!reader.known(u"reports"_s).isEmpty());
    for (const QString &id : idsOf(reader.known(u"reports"_s)))
        QVERIFY(!wards.contains(id));
    scope.insert("subsystems"_L1, QJsonArray{u"administration"_s});
    QVERIFY(m_client->backend.setAccount(account, {{u"scope"_s, scope}}));
    QVERIFY(reader.page(u"reports"_s).isProblem(403));
    QVERIFY(m_client->backend.setAccount(account, before));
    QCOMPARE(reader.get(u"v1/me"_s).json(), before);
    QVERIFY(!m_client->backend.setAccount(u"nobody"_s, {}));
    m_client->backend.revokeAccount(account);
    QVERIFY(reader.get(u"v1/me"_s).isProblem(401));
}

QJsonObject TestDemoMoves::opened(const QString &id)
{
    const auto answer = m_all->post(u"reports"_s, {{u"id"_s, id},
                                                   {u"title"_s, u"Quán ăn mất vệ sinh"_s},
                                                   {u"text"_s, u"Quán gần chợ."_s},
                                                   {u"categoryId"_s, u"k-thuc-pham"_s},
                                                   {u"unitId"_s, u"u-22924"_s},
                                                   {u"occurredAt"_s, u"2025-06-12T01:00:00Z"_s}});
    return stepped(answer.json(), {{u"verb"_s, u"receive"_s}});
}

QJsonObject TestDemoMoves::stepped(const QJsonObject &report, const QJsonObject &body)
{
    const QString id = report.value("id"_L1).toString();
    const auto answer = m_all->post(u"reports/%1/actions"_s.arg(id), body,
                                    report.value("version"_L1).toInteger());
    return answer.status == 200 ? answer.json() : QJsonObject();
}

QJsonObject TestDemoMoves::forwarded(const QJsonObject &report, const QString &agency)
{
    return stepped(report, {{u"verb"_s, u"forward"_s},
                            {u"categoryId"_s, u"k-thuc-pham"_s},
                            {u"leadAgencyId"_s, agency}});
}

void TestDemoMoves::reportsComeAndGo()
{
    AccountReader branch(*m_client, u"chuyen-vien"_s);
    const QStringList hanging{u"report-events"_s, u"attachments"_s, u"alarm-actions"_s};
    const auto readAll = [&] {
        return branch.read(u"reports"_s) &&
               std::ranges::all_of(hanging, [&](const QString &one) { return branch.read(one); });
    };
    const auto of = [&](const QString &collection, const QString &id) {
        return std::ranges::count_if(branch.known(collection), [&](const QJsonObject &record) {
            return record.value("reportId"_L1).toString() == id ||
                   record.value("subject"_L1).toString() == id;
        });
    };
    QVERIFY(readAll());
    const QString id = u"comes-and-goes"_s;
    QJsonObject report = opened(id);
    QCOMPARE(m_all->attach(u"reportId"_s, id, "a picture").status, 201);
    QCOMPARE(
        m_all
            ->post(
                u"alarms/r-overdue:%1/actions"_s.arg(id),
                {{u"verb"_s, u"acknowledge"_s}, {u"ruleId"_s, u"r-overdue"_s}, {u"subject"_s, id}},
                0)
            .status,
        200);
    QVERIFY(readAll());
    QVERIFY(!branch.known(u"reports"_s).contains(id));
    QCOMPARE(of(u"report-events"_s, id), 0);

    const QString before = branch.cursor(u"reports"_s);
    report = stepped(report, {{u"verb"_s, u"comment"_s}, {u"text"_s, u"Chờ chuyển."_s}});
    report = forwarded(report, u"a-atvstp"_s);
    QVERIFY(!report.isEmpty());
    // Only as it is since it came.
    const QJsonArray came = branch.page(u"reports"_s, before).json().value("items"_L1).toArray();
    QCOMPARE(came, QJsonArray{withoutSender(report)});
    QVERIFY(readAll());
    QVERIFY(branch.known(u"reports"_s).contains(id));
    QCOMPARE(of(u"report-events"_s, id), 4); // those before it came, too
    QCOMPARE(of(u"attachments"_s, id), 1);
    QCOMPARE(of(u"alarm-actions"_s, id), 1);

    report = stepped(report, {{u"verb"_s, u"return"_s}, {u"text"_s, u"Không thuộc Chi cục."_s}});
    const QString cursor = branch.cursor(u"reports"_s);
    report = forwarded(report, u"a-ub593"_s);
    QVERIFY(!report.isEmpty());
    const QJsonObject page = branch.page(u"reports"_s, cursor).json();
    QCOMPARE(page.value("deleted"_L1).toArray(), QJsonArray{id});
    for (const QJsonValue &item : page.value("items"_L1).toArray())
        QVERIFY(item["id"_L1].toString() != id);
    QVERIFY(readAll());
    QVERIFY(!branch.known(u"reports"_s).contains(id));
    for (const QString &collection : hanging)
        QCOMPARE(of(collection, id), 0);
    const auto refused = branch.post(u"reports/%1/actions"_s.arg(id),
                                     {{u"verb"_s, u"comment"_s}, {u"text"_s, u"x"_s}}, 5);
    QVERIFY(refused.isProblem(403));
}

/// Whatever changes hands between whatever pages: in the end an account has what a full read gives.
void TestDemoMoves::pagesOfAnySizeConverge()
{
    const quint32 seed = qEnvironmentVariableIsSet("IOC_SEED")
                             ? quint32(qEnvironmentVariableIntValue("IOC_SEED"))
                             : QRandomGenerator::global()->generate();
    QRandomGenerator dice(seed);
    const int rounds = std::max(20, qEnvironmentVariableIntValue("IOC_ROUNDS"));
    const QStringList agencies{u"a-atvstp"_s, u"a-syt"_s, u"a-ub593"_s, u"a-ca"_s};
    const QStringList collections{u"reports"_s, u"report-events"_s, u"attachments"_s};
    AccountReader branch(*m_client, u"chuyen-vien"_s);
    AccountReader sector(*m_client, u"lanh-dao-so"_s);
    const auto readSome = [&] {
        for (AccountReader *reader : {&branch, &sector}) {
            const QString &collection = collections.at(dice.bounded(int(collections.size())));
            if (dice.bounded(2) == 0)
                (void)reader->read(collection, 1 + int(dice.bounded(60)));
        }
    };
    for (int round = 0; round < rounds; ++round) {
        QJsonObject report = opened(u"turns-%1-%2"_s.arg(seed).arg(round));
        readSome();
        report = forwarded(report, agencies.at(dice.bounded(int(agencies.size()))));
        readSome();
        report = stepped(report, {{u"verb"_s, u"return"_s}, {u"text"_s, u"Nhầm."_s}});
        readSome();
        if (dice.bounded(3) > 0)
            report = forwarded(report, agencies.at(dice.bounded(int(agencies.size()))));
        QVERIFY(!report.isEmpty());
    }
    for (AccountReader *reader : {&branch, &sector}) {
        AccountReader anew(*m_client, reader == &branch ? u"chuyen-vien"_s : u"lanh-dao-so"_s);
        for (const QString &collection : collections) {
            QVERIFY(reader->read(collection, 7) && anew.read(collection));
            QCOMPARE(anew.count(collection), anew.known(collection).size());
            const auto note = u"IOC_SEED=%1 %2"_s.arg(seed).arg(collection);
            QVERIFY2(idsOf(reader->known(collection)) == idsOf(anew.known(collection)),
                     qPrintable(note));
            QVERIFY2(reader->known(collection) == anew.known(collection), qPrintable(note));
        }
    }
}

void TestDemoMoves::eventsNameWhatIsSeen()
{
    AccountReader statistics(*m_client, u"thong-ke"_s);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> stream(network.get(statistics.request(u"v1/events"_s)));
    QTRY_VERIFY(stream->bytesAvailable() > 0);
    QVERIFY(!opened(u"unseen"_s).isEmpty());
    QCOMPARE(m_all->post(u"tickets"_s, {{u"title"_s, u"Lỗi"_s}, {u"text"_s, u"Trống."_s}}).status,
             201);
    QByteArray told;
    QTRY_VERIFY((told += stream->readAll()).contains("tickets"));
    QVERIFY2(!told.contains("report"), told.constData());
}

/// After a backup was put back, reports are in the hands that they were in then.
void TestDemoMoves::olderBackendIsReadAnew()
{
    AccountReader branch(*m_client, u"chuyen-vien"_s);
    QVERIFY(branch.read(u"reports"_s));
    const auto before = idsOf(branch.known(u"reports"_s));
    QVERIFY(!forwarded(opened(u"forgotten"_s), u"a-atvstp"_s).isEmpty());
    QVERIFY(m_all->read(u"reports"_s));
    QJsonObject old; // one that was there at the start
    for (const QJsonObject &report : m_all->known(u"reports"_s)) {
        if (old.isEmpty() && report.value("state"_L1).toString() == "CONG_KHAI"_L1)
            old = stepped(report, {{u"verb"_s, u"rate"_s}, {u"rating"_s, 1}});
    }
    old = stepped(old, {{u"verb"_s, u"reopen"_s}, {u"text"_s, u"Chưa xong."_s}});
    QVERIFY(!forwarded(old, u"a-atvstp"_s).isEmpty());
    QVERIFY(branch.read(u"reports"_s));
    QCOMPARE(branch.known(u"reports"_s).size(), before.size() + 2);
    m_client->backend.restore(6);
    QVERIFY(branch.page(u"reports"_s, branch.cursor(u"reports"_s)).isProblem(410));
    branch.forget(u"reports"_s);
    QVERIFY(branch.read(u"reports"_s));
    QCOMPARE(idsOf(branch.known(u"reports"_s)), before);
    QCOMPARE(branch.count(u"reports"_s), before.size());
}

QTEST_GUILESS_MAIN(TestDemoMoves)
#include "tst_demomoves.moc"
