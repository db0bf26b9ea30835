// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/explanationedits.h"
#include "tests/quality/closingcases.h"

#include <QTest>

using namespace qualitytest;

namespace {

QJsonObject step(const QJsonObject &record, const QString &verb, const QString &key = {},
                 const QString &words = {})
{
    QJsonObject asked = record;
    asked.insert("verb"_L1, verb);
    if (!key.isEmpty())
        asked.insert(key, words);
    return asked;
}

QJsonObject given(const QString &id = u"e-1"_s)
{
    domain::Explanation explanation;
    explanation.id = id;
    explanation.closingId = u"c-1"_s;
    explanation.agencyId = domain::AgencyId(u"a-1"_s);
    explanation.subject = u"on-time"_s;
    explanation.text = u"Mất điện hai ngày, đã gửi bù."_s;
    return domain::toJson(explanation);
}

} // namespace

/// Explanations of points that were lost: who may give and judge them, and when.
class TestExplanations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explanationsAreJudged_data();
    void explanationsAreJudged();
    void nobodyJudgesTheirOwn();
    void anExplanationThatWasRejectedIsGivenAnew();
    void whatWaitsIsShown();
};

void TestExplanations::explanationsAreJudged_data()
{
    QTest::addColumn<QString>("state"); // empty: a new one
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("who"); // agency, "+" may close periods
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &state, const QString &verb,
                        const QString &who, const QString &words, int status,
                        const QString &after = {}) {
        QTest::newRow(name) << state << verb << who << words << status << after;
    };
    const QString long4001(4001, u'x');
    row("given", {}, u"open"_s, u"a-1"_s, u"Vì bão"_s, 201, u"given"_s);
    row("given-by-another-agency", {}, u"open"_s, u"a-2"_s, u"Vì bão"_s, 403);
    row("given-by-the-department", {}, u"open"_s, u"a-skhcn+"_s, u"Vì bão"_s, 403);
    row("given-without-words", {}, u"open"_s, u"a-1"_s, u" \n"_s, 422);
    row("given-with-too-many", {}, u"open"_s, u"a-1"_s, long4001, 422);
    row("other-words", u"given"_s, u"revise"_s, u"a-1"_s, u"Vì lũ"_s, 200, u"given"_s);
    row("other-words-by-another", u"given"_s, u"revise"_s, u"a-2"_s, u"Vì lũ"_s, 403);
    row("other-words-too-late", u"accepted"_s, u"revise"_s, u"a-1"_s, u"Vì lũ"_s, 422);
    row("withdrawn", u"given"_s, u"withdraw"_s, u"a-1"_s, {}, 200, u"withdrawn"_s);
    row("withdrawn-by-another", u"given"_s, u"withdraw"_s, u"a-2"_s, {}, 403);
    row("withdrawn-twice", u"withdrawn"_s, u"withdraw"_s, u"a-1"_s, {}, 422);
    row("accepted", u"given"_s, u"accept"_s, u"a-skhcn+"_s, {}, 200, u"accepted"_s);
    row("accepted-without-the-right", u"given"_s, u"accept"_s, u"a-2"_s, {}, 403);
    row("accepted-by-the-agency", u"given"_s, u"accept"_s, u"a-1+"_s, {}, 403);
    row("accepted-after-rejection", u"rejected"_s, u"accept"_s, u"a-skhcn+"_s, {}, 422);
    row("rejected", u"given"_s, u"reject"_s, u"a-skhcn+"_s, u"Không có căn cứ"_s, 200,
        u"rejected"_s);
    row("rejected-without-a-word", u"given"_s, u"reject"_s, u"a-skhcn+"_s, u" "_s, 422);
    row("rejected-by-the-agency", u"given"_s, u"reject"_s, u"a-1+"_s, u"Không"_s, 403);
    row("rejected-at-length", u"given"_s, u"reject"_s, u"a-skhcn+"_s, long4001, 422);
    row("unknown-step", u"given"_s, u"close"_s, u"a-skhcn+"_s, {}, 422);
    row("given-twice", u"given"_s, u"open"_s, u"a-1"_s, u"Vì bão"_s, 422);
}

void TestExplanations::explanationsAreJudged()
{
    QFETCH(QString, state);
    QFETCH(QString, verb);
    QFETCH(QString, who);
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, after);
    demo::Actor actor = head(QString(who).remove(u'+'));
    actor.closesPeriods = who.endsWith(u'+');
    QJsonObject before;
    if (!state.isEmpty()) {
        before = demo::closingdesk::keepExplanation(given(), {}, head(), kNow).body;
        before.insert("state"_L1, state);
        before.insert("authorId"_L1, u"somebody"_s);
    }
    const bool judges = verb == "accept"_L1 || verb == "reject"_L1;
    const QJsonObject asked = step(given(), verb, judges ? u"answer"_s : u"text"_s, words);
    const QDateTime later = kNow.addSecs(60);
    const auto answer = demo::closingdesk::keepExplanation(asked, before, actor, later);
    QVERIFY2(answer.status == status, qPrintable(answer.body.value("detail"_L1).toString()));
    if (status >= 300)
        return;
    const auto kept = domain::explanationFromSnapshot(answer.body);
    QCOMPARE(kept.state, after);
    QCOMPARE(kept.version, state.isEmpty() ? 1 : 2);
    QCOMPARE(judges ? kept.reviewedBy : kept.author, actor.name);
    QCOMPARE(judges ? kept.reviewedAt : kept.at, later);
    QCOMPARE(judges ? kept.answer : QString(), judges ? words : QString());
}

/// Neither as the one who wrote it, nor from an agency in one's scope.
void TestExplanations::nobodyJudgesTheirOwn()
{
    const QJsonObject before = demo::closingdesk::keepExplanation(given(), {}, head(), kNow).body;
    demo::Actor author = department();
    author.accountId = head().accountId;
    QCOMPARE(
        demo::closingdesk::keepExplanation(step(before, u"accept"_s), before, author, kNow).status,
        403);
    demo::Actor above = department();
    above.agencies = {domain::AgencyId(u"a-1"_s)};
    QCOMPARE(
        demo::closingdesk::keepExplanation(step(before, u"accept"_s), before, above, kNow).status,
        403);
    QCOMPARE(
        demo::closingdesk::keepExplanation(step(before, u"accept"_s), before, department(), kNow)
            .status,
        200);
}

void TestExplanations::anExplanationThatWasRejectedIsGivenAnew()
{
    const QJsonObject first = demo::closingdesk::keepExplanation(given(), {}, head(), kNow).body;
    const QJsonObject rejected = demo::closingdesk::keepExplanation(
                                     step(first, u"reject"_s, u"answer"_s, u"Thiếu căn cứ"_s),
                                     first, department(), kNow)
                                     .body;
    QCOMPARE(rejected.value("state"_L1).toString(), u"rejected"_s);
    QJsonObject again = given(u"e-2"_s);
    again.insert("answer"_L1, u"của ai đó"_s);
    again.insert("state"_L1, u"accepted"_s);
    const auto answer = demo::closingdesk::keepExplanation(again, {}, head(), kNow);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body.value("state"_L1).toString(), u"given"_s);
    QVERIFY(!answer.body.contains("answer"_L1));
}

void TestExplanations::whatWaitsIsShown()
{
    auto explanation = domain::explanationFromSnapshot(given());
    explanation.version = 1;
    explanation.state = QString(domain::kExplanationGiven);
    const domain::Explainer reviewer{.accountId = u"so-khcn"_s,
                                     .name = u"Lê Thị Hạnh"_s,
                                     .agencyId = domain::AgencyId(u"a-skhcn"_s),
                                     .reviews = true};
    const auto after = domain::explained(domain::ExplanationStep::Accept, explanation, explanation,
                                         reviewer, kNow);
    QVERIFY(after);
    const std::vector<domain::EditStanding> edits{
        {domain::explanationEdit(domain::ExplanationStep::Accept, explanation, *after),
         domain::EditState::Queued}};
    QCOMPARE(edits.front().edit.verb, u"accept"_s);
    QCOMPARE(edits.front().edit.baseVersion, 1);
    const auto waiting = domain::withPending({explanation}, edits);
    QCOMPARE(waiting.front().record.state, u"accepted"_s);
    QCOMPARE(waiting.front().record.author, explanation.author);
}

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
