// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/faultyclient.h"

using namespace Qt::StringLiterals;
using namespace demotest;

/// A backend whose backup was restored: it really is older, and knows nothing of what it forgot.
class TestFaultRestore : public QObject
{
    Q_OBJECT

    std::unique_ptr<FaultyClient> m_client;

    struct Place {
        QString id;
        qint64 version = 0;
    };
    [[nodiscard]] Place place(qsizetype at)
    {
        const auto item = m_client->get(u"v1/reports/changes?limit=20"_s).items().at(at);
        return {item["id"_L1].toString(), item["version"_L1].toInteger()};
    }
    [[nodiscard]] Answer comment(const Place &on, const QByteArray &key)
    {
        return m_client->comment(on.id, on.version, key, R"({"verb":"comment","text":"ghi"})");
    }
    [[nodiscard]] QJsonObject record(const QString &collection, const QString &id)
    {
        QJsonObject newest;
        for (const QJsonObject &each : m_client->records(collection)) {
            if (each.value("id"_L1).toString() == id)
                newest = each;
        }
        return newest;
    }
    [[nodiscard]] Answer ticket(const QByteArray &key)
    {
        auto asked = m_client->request(u"v1/tickets"_s);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        asked.setRawHeader("Idempotency-Key", key);
        return m_client->post(asked, R"({"title":"Máy in","text":"Hỏng"})");
    }

private Q_SLOTS:
    void initTestCase() { m_client = std::make_unique<FaultyClient>(); }
    void init() { QCOMPARE(m_client->setFaults("restore").status, 200); } // as it was at first
    void cleanupTestCase() { m_client.reset(); }

    void theNewestStepsAreForgotten()
    {
        const Place first = place(0);
        const Place second = place(1);
        QCOMPARE(comment(first, "one").status, 200);
        const auto events = m_client->records(u"report-events"_s).size();
        QCOMPARE(comment(second, "two").status, 200);
        QCOMPARE(m_client->records(u"report-events"_s).size(), events + 1);

        QCOMPARE(m_client->setFaults("restore=1").status, 200);
        QCOMPARE(record(u"reports"_s, first.id).value("version"_L1).toInteger(), first.version + 1);
        QCOMPARE(record(u"reports"_s, second.id).value("version"_L1).toInteger(), second.version);
        QCOMPARE(m_client->records(u"report-events"_s).size(), events);
        QVERIFY(m_client->played("restore") > 1);
    }

    void keysOfForgottenAnswersAreForgotten()
    {
        const Place on = place(2);
        QCOMPARE(comment(on, "kept").status, 200);
        const Place other = place(3);
        QCOMPARE(comment(other, "gone").status, 200);
        QCOMPARE(m_client->setFaults("restore=1").status, 200);
        // What is remembered is answered again, what is not is done again.
        QCOMPARE(comment(on, "kept").status, 200);
        QCOMPARE(record(u"reports"_s, on.id).value("version"_L1).toInteger(), on.version + 1);
        QCOMPARE(comment(other, "gone").status, 200);
        QCOMPARE(record(u"reports"_s, other.id).value("version"_L1).toInteger(), other.version + 1);
    }

    void noCursorIsKnownAnyMore()
    {
        const QString before = m_client->pages(u"units"_s).back().cursor();
        QCOMPARE(comment(place(0), "one").status, 200);
        const QString after = m_client->pages(u"reports"_s).back().cursor();
        const QString sources = m_client->pages(u"media-sources"_s).back().cursor();
        QCOMPARE(m_client->setFaults("restore").status, 200);
        const auto ask = [this](const QString &collection, const QString &cursor) {
            return m_client->get(u"v1/%1/changes?cursor=%2"_s.arg(collection, cursor));
        };
        QVERIFY(ask(u"units"_s, before).isProblem(410));
        QVERIFY(ask(u"reports"_s, after).isProblem(410));
        QVERIFY(ask(u"media-sources"_s, sources).isProblem(410));
        // The full read closes with the count of what is left.
        const auto pages = m_client->pages(u"reports"_s);
        qsizetype records = 0;
        for (const Answer &page : pages)
            records += page.items().size();
        QCOMPARE(pages.back().json().value("snapshot"_L1)["count"_L1].toInteger(), records);
        QCOMPARE(records, kReports);
        QCOMPARE(ask(u"reports"_s, pages.back().cursor()).status, 200);
    }

    void ticketsAndAlarmsGoBackToo()
    {
        QCOMPARE(ticket("a").json().value("id"_L1).toString(), u"sc-1"_s);
        QCOMPARE(ticket("b").json().value("id"_L1).toString(), u"sc-2"_s);
        const auto alarm = [this](const QByteArray &key, qint64 seen) {
            const QString rule =
                m_client->records(u"alarm-rules"_s).front().value("id"_L1).toString();
            auto asked = m_client->request(u"v1/alarms/%1:u-60/actions"_s.arg(rule));
            asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            asked.setRawHeader("Idempotency-Key", key);
            asked.setRawHeader("If-Match", '"' + QByteArray::number(seen) + '"');
            const QJsonObject body{
                {u"verb"_s, u"acknowledge"_s}, {u"ruleId"_s, rule}, {u"subject"_s, u"u-60"_s}};
            return m_client->post(asked, QJsonDocument(body).toJson()).status;
        };
        QCOMPARE(alarm("c", 0), 200);
        QCOMPARE(alarm("d", 1), 200);
        QCOMPARE(m_client->setFaults("restore=3").status, 200);
        QCOMPARE(m_client->records(u"tickets"_s).size(), 1U);
        QCOMPARE(ticket("e").json().value("id"_L1).toString(), u"sc-2"_s);
        QCOMPARE(alarm("f", 1), 412); // nobody acknowledged anything
        QCOMPARE(alarm("g", 0), 200);
    }

    void listenersAreSentAway()
    {
        const RawConnection stream(m_client->backend.url());
        stream.send(m_client->rawRequest("GET /v1/events"));
        QVERIFY(stream.read("welcome").bytes.contains("welcome"));
        QCOMPARE(m_client->setFaults("restore=0").status, 200);
        QCOMPARE(stream.read().ended, Ended::Reset);
    }

    void aProxyElsewhereAsksTheBackend()
    {
        const Place on = place(0);
        QCOMPARE(comment(on, "one").status, 200);
        m_client->backend.restore(-1);
        QCOMPARE(record(u"reports"_s, on.id).value("version"_L1).toInteger(), on.version);
    }
};

QTEST_GUILESS_MAIN(TestFaultRestore)
#include "tst_faultrestore.moc"
