// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/closingchange.h"
#include "models/domain/explanationedits.h"
#include "tests/demo/accountreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using demotest::AccountReader;
using demotest::Client;
using demotest::withClosings;

/// Periods that were closed before the demo began, over HTTP, and what goes on from them.
class TestDemoClosings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theyAreAChainThatHolds();
    void correctionsChangedTheQuarter();
    void theySayTheSameEveryTime();
    void explanationsAreInEveryState();
    void theOneThatWaitsIsJudged();
    void theNextClosingFollows();

private:
    [[nodiscard]] std::vector<domain::Closing> closings()
    {
        std::vector<domain::Closing> all;
        for (const QJsonObject &one : m_client->records(u"closings"_s))
            all.push_back(domain::closingFromSnapshot(one));
        return all;
    }
    [[nodiscard]] const domain::Closing *last(const QString &period)
    {
        m_closings = closings();
        return domain::lastClosing(m_closings, period);
    }

    std::unique_ptr<Client> m_client;
    std::vector<domain::Closing> m_closings;
};

void TestDemoClosings::initTestCase()
{
    m_client = std::make_unique<Client>(withClosings(20));
    m_closings = closings();
    QCOMPARE(m_closings.size(), 4);
}

void TestDemoClosings::theyAreAChainThatHolds()
{
    QStringList periods;
    std::vector<domain::Closing> before;
    for (const domain::Closing &closing : m_closings) {
        periods << u"%1/%2"_s.arg(closing.period).arg(closing.number);
        QVERIFY(domain::isIntact(closing));
        QCOMPARE(closing.closedBy, u"Trương Quang Khải"_s);
        QVERIFY(!domain::faultOf(closing, domain::lastClosing(before, closing.period), true,
                                 closing.closedAt));
        const auto scores = domain::closedScoresFrom(closing.document);
        QVERIFY(scores && scores->asOf == closing.closedAt);
        QVERIFY(scores->card(u"all"_s, {}) && scores->failures.size() > 20);
        QVERIFY(std::ranges::any_of(scores->failures,
                                    [](const auto &one) { return !one.records.isEmpty(); }));
        before.push_back(closing);
    }
    QCOMPARE(periods,
             (QStringList{u"2025-Q1/1"_s, u"2025-04/1"_s, u"2025-Q1/2"_s, u"2025-05/1"_s}));
}

void TestDemoClosings::correctionsChangedTheQuarter()
{
    const auto first = domain::closedScoresFrom(m_closings[0].document);
    const auto again = domain::closedScoresFrom(m_closings[2].document);
    QVERIFY(first && again && !m_closings[2].reason.isEmpty());
    QCOMPARE(again->previous, m_closings[0].hash);
    const auto change = domain::changeBetween(*first, *again);
    QVERIFY(!change.cards.empty()); // what came after the first one counts in the second
}

void TestDemoClosings::theySayTheSameEveryTime()
{
    Client other(withClosings(30));
    const auto records = other.records(u"closings"_s);
    QCOMPARE(records.size(), m_closings.size());
    for (size_t i = 0; i < records.size(); ++i)
        QCOMPARE(records[i].value("hash"_L1).toString(), m_closings[i].hash);
}

void TestDemoClosings::explanationsAreInEveryState()
{
    QStringList states;
    for (const QJsonObject &one : m_client->records(u"explanations"_s)) {
        const auto explanation = domain::explanationFromSnapshot(one);
        states << explanation.state;
        const auto closing = std::ranges::find(m_closings, explanation.closingId,
                                               &domain::Closing::id);
        QVERIFY(closing != m_closings.end());
        const auto scores = domain::closedScoresFrom(closing->document);
        QVERIFY(domain::failureOf(*scores, explanation.agencyId, explanation.subject));
        QVERIFY(explanation.at > closing->closedAt);
        QCOMPARE(explanation.reviewedBy.isEmpty(), explanation.state == "given"_L1);
    }
    states.sort();
    QCOMPARE(states, (QStringList{u"accepted"_s, u"given"_s, u"rejected"_s}));
}

void TestDemoClosings::theOneThatWaitsIsJudged()
{
    AccountReader department(*m_client, u"so-khcn"_s);
    for (const QJsonObject &one : m_client->records(u"explanations"_s)) {
        if (one.value("state"_L1).toString() != "given"_L1)
            continue;
        const QString path = u"explanations/%1/actions"_s.arg(one.value("id"_L1).toString());
        const auto answer = department.post(path, {{u"verb"_s, u"accept"_s}},
                                            one.value("version"_L1).toInteger());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("state"_L1).toString(), u"accepted"_s);
    }
    AccountReader own(*m_client, u"lanh-dao-so"_s);
    QVERIFY(own.read(u"explanations"_s));
    QCOMPARE(own.known(u"explanations"_s).size(), 1); // of their agencies
}

void TestDemoClosings::theNextClosingFollows()
{
    AccountReader department(*m_client, u"so-khcn"_s);
    const auto scores = domain::closedScoresFrom(last(u"2025-05"_s)->document);
    auto next = domain::closingOf(u"c-next"_s, u"2025-05"_s, *scores, nullptr);
    QCOMPARE(department.post(u"closings"_s, domain::toJson(next)).status, 409);
    next = domain::closingOf(u"c-next"_s, u"2025-05"_s, *scores, last(u"2025-05"_s));
    next.reason = u"Sở Y tế đã gửi lại số liệu"_s;
    QCOMPARE(department.post(u"closings"_s, domain::toJson(next)).status, 201);
    QCOMPARE(last(u"2025-05"_s)->number, 2);
    QCOMPARE(department
                 .post(u"closings"_s, domain::toJson(domain::closingOf(
                                          u"ck-01"_s, u"2025-05"_s, *scores, last(u"2025-05"_s))))
                 .status,
             422); // its id is taken
}

QTEST_GUILESS_MAIN(TestDemoClosings)
#include "tst_democlosings.moc"
