// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/remarkedits.h"

#include "models/remote/contract.h"
#include "tests/demo/client.h"
#include "tests/remarks/remarktest.h"

#include <algorithm>

using namespace remarktest;
using demotest::Answer;

/// What the demo backend has of remarks, and how it judges what consoles write and do.
class TestRemarkBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seedsFitTheContract();
    void seedsAreTheSameEveryTime();
    void writtenTwiceIsKeptOnce();
    void whatIsRefused_data();
    void whatIsRefused();
    void aDirectionToItsEnd();
    void onlyTheAuthorWithdraws();
    void anOldVersionIsAnsweredWithTheNewOne();

private:
    [[nodiscard]] Answer write(const QJsonObject &asked, const QByteArray &key);
    [[nodiscard]] Answer act(const QString &id, qint64 version, const QJsonObject &action,
                             const QByteArray &key);
    [[nodiscard]] static QJsonObject asked(const domain::Remark &remark)
    {
        return domain::openEdit(remark).payload;
    }

    std::unique_ptr<demotest::Client> m_client;
};

void TestRemarkBackend::initTestCase()
{
    m_client = std::make_unique<demotest::Client>(demotest::quiet(60));
}

Answer TestRemarkBackend::write(const QJsonObject &asked, const QByteArray &key)
{
    QNetworkRequest request = m_client->request(u"v1/remarks"_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Idempotency-Key", key);
    return m_client->post(request, QJsonDocument(asked).toJson());
}

Answer TestRemarkBackend::act(const QString &id, qint64 version, const QJsonObject &action,
                              const QByteArray &key)
{
    QNetworkRequest request = m_client->request(u"v1/remarks/%1/actions"_s.arg(id));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Idempotency-Key", key);
    request.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
    return m_client->post(request, QJsonDocument(action).toJson());
}

void TestRemarkBackend::seedsFitTheContract()
{
    const auto page = m_client->get(u"v1/remarks/changes?limit=5000"_s);
    QCOMPARE(page.status, 200);
    const auto read = remote::decodeChanges(domain::Collection::Remarks, page.body);
    QVERIFY(read.has_value());
    for (const auto &poison : read->poison)
        QFAIL(qPrintable(poison.id + u' ' + poison.reason));
    QVERIFY(read->items.size() >= 10);
    int overdue = 0;
    int answered = 0;
    int remarks = 0;
    for (const auto &record : read->items) {
        const auto &remark = std::get<domain::Remark>(record);
        overdue += domain::isOverdue(remark, kToday) ? 1 : 0;
        answered += remark.state == domain::RemarkState::Answered ? 1 : 0;
        remarks += remark.isDirection() ? 0 : 1;
        QVERIFY2(remark.writtenAt < QDateTime(kToday, QTime(2, 0), QTimeZone::UTC),
                 qPrintable(remark.id.value));
        QVERIFY2(remark.period.end < kToday, qPrintable(remark.id.value));
        QCOMPARE(remark.isDirection(), !remark.agencyId.isEmpty() && remark.dueOn.isValid());
    }
    QCOMPARE(overdue, 1);
    QCOMPARE(answered, 1);
    QVERIFY(remarks >= 4);
}

void TestRemarkBackend::seedsAreTheSameEveryTime()
{
    demotest::Client other(demotest::quiet(60));
    QCOMPARE(other.records(u"remarks"_s), m_client->records(u"remarks"_s));
}

void TestRemarkBackend::writtenTwiceIsKeptOnce()
{
    const auto before = m_client->records(u"remarks"_s).size();
    QJsonObject wanted = asked(direction(u"rm-twice"_s));
    wanted.insert(u"answer"_s, u"Tự trả lời"_s); // not a desk's to say
    const Answer first = write(wanted, "k-twice");
    QCOMPARE(first.status, 201);
    const auto kept = domain::remarkFromSnapshot(first.json());
    QCOMPARE(kept.version, 1);
    QCOMPARE(kept.author, u"Điều hành viên IOC"_s);
    QCOMPARE(kept.state, domain::RemarkState::Open);
    QVERIFY(kept.answer.isEmpty());
    QVERIFY(kept.writtenAt.isValid());
    QCOMPARE(write(wanted, "k-twice").body, first.body); // sent again: the same answer
    QCOMPARE(m_client->records(u"remarks"_s).size(), before + 1);
    QVERIFY(write(wanted, "k-another").isProblem(422)); // the id is taken
    wanted.insert(u"id"_s, u"rm-other"_s);
    QVERIFY(write(wanted, "k-twice").isProblem(422)); // the key is
    QCOMPARE(m_client->records(u"remarks"_s).size(), before + 1);
}

void TestRemarkBackend::whatIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no-id") << u"id"_s << QString();
    QTest::newRow("no-text") << u"text"_s << u"  "_s;
    QTest::newRow("long-text") << u"text"_s << QString(4001, u'a');
    QTest::newRow("no-agency") << u"agencyId"_s << QString();
    QTest::newRow("unknown-agency") << u"agencyId"_s << u"a-none"_s;
    QTest::newRow("no-deadline") << u"dueOn"_s << QString();
    QTest::newRow("deadline-past") << u"dueOn"_s << u"2025-06-11"_s;
    QTest::newRow("unknown-indicator") << u"indicatorId"_s << u"i-none"_s;
    QTest::newRow("unknown-unit") << u"unitId"_s << u"u-none"_s;
    QTest::newRow("no-period") << u"period"_s << u"2025-99"_s;
    QTest::newRow("unknown-kind") << u"kind"_s << u"order"_s;
    QTest::newRow("remark-with-agency") << u"kind"_s << u"remark"_s;
}

void TestRemarkBackend::whatIsRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const auto before = m_client->records(u"remarks"_s).size();
    QJsonObject wanted = asked(direction(u"rm-wrong"_s));
    wanted.insert(key, value);
    const Answer answer = write(wanted, QByteArray("k-") + QTest::currentDataTag());
    const bool forbidden = key == "kind"_L1 && answer.status == 403;
    QVERIFY2(answer.isProblem(422) || forbidden, answer.body.constData());
    QCOMPARE(m_client->records(u"remarks"_s).size(), before);
}

void TestRemarkBackend::aDirectionToItsEnd()
{
    QCOMPARE(write(asked(direction(u"rm-end"_s)), "k-end").status, 201);
    const QJsonObject answer{{u"verb"_s, u"answer"_s}, {u"text"_s, u"Đã báo cáo."_s}};
    QVERIFY(act(u"rm-end"_s, 1, {{u"verb"_s, u"answer"_s}}, "k-empty").isProblem(422));
    QVERIFY(act(u"rm-end"_s, 1, {{u"verb"_s, u"shout"_s}}, "k-shout").isProblem(422));
    const Answer answered = act(u"rm-end"_s, 1, answer, "k-answer");
    QCOMPARE(answered.status, 200);
    QCOMPARE(answered.json().value(u"version"_s).toInt(), 2);
    QCOMPARE(answered.json().value(u"state"_s).toString(), u"answered"_s);
    QCOMPARE(act(u"rm-end"_s, 1, answer, "k-answer").body, answered.body);
    QVERIFY(act(u"rm-end"_s, 2, {{u"verb"_s, u"withdraw"_s}}, "k-late").isProblem(422));
    const Answer closed = act(u"rm-end"_s, 2, {{u"verb"_s, u"close"_s}}, "k-close");
    QCOMPARE(closed.status, 200);
    const auto end = domain::remarkFromSnapshot(m_client->latest(u"remarks"_s).value(u"rm-end"_s));
    QCOMPARE(end.state, domain::RemarkState::Closed);
    QCOMPARE(end.answer, u"Đã báo cáo."_s);
    QCOMPARE(end.version, 3);
    QVERIFY(act(u"rm-none"_s, 1, answer, "k-none").isProblem(404));
}

void TestRemarkBackend::onlyTheAuthorWithdraws()
{
    const auto seeded = m_client->latest(u"remarks"_s).value(u"rm-2"_s);
    QVERIFY(!seeded.isEmpty());
    QVERIFY(act(u"rm-2"_s, seeded.value(u"version"_s).toInteger(), {{u"verb"_s, u"withdraw"_s}},
                "k-theirs")
                .isProblem(403));
    QCOMPARE(write(asked(remark(u"rm-mine"_s)), "k-mine").status, 201);
    const Answer gone = act(u"rm-mine"_s, 1, {{u"verb"_s, u"withdraw"_s}}, "k-gone");
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.json().value(u"state"_s).toString(), u"withdrawn"_s);
}

void TestRemarkBackend::anOldVersionIsAnsweredWithTheNewOne()
{
    QCOMPARE(write(asked(direction(u"rm-old"_s)), "k-old").status, 201);
    const Answer closed = act(u"rm-old"_s, 1, {{u"verb"_s, u"close"_s}}, "k-old-close");
    QCOMPARE(closed.status, 200);
    const Answer late = act(u"rm-old"_s, 1, {{u"verb"_s, u"answer"_s}, {u"text"_s, u"Muộn"_s}},
                            "k-old-answer");
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json(), closed.json());
}

QTEST_GUILESS_MAIN(TestRemarkBackend)
#include "tst_remarkbackend.moc"
