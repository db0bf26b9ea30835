// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/freeze.h"
#include "models/domain/closingcanonical.h"
#include "models/domain/closingchange.h"
#include "tests/quality/closingcases.h"
#include "tests/quality/demofigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qualitytest;
using domain::ClosingFault;

/// Closed periods: what is frozen, that it stays so, and how it is explained and judged.
class TestClosing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canonicalForm_data();
    void canonicalForm();
    void aDocumentIsReadAsItWasWritten();
    void anyChangeBreaksTheHash_data();
    void anyChangeBreaksTheHash();
    void closingIsJudged_data();
    void closingIsJudged();
    void theDeskSaysWhoAndWhen();
    void aNumberThatIsTakenIsAConflict();
    void twoClosingsAreCompared();
    void theNewestClosingOfAPeriodCountsInATrend();
    void everyReasonHasAWord();
    void whatIsFrozenIsWhatIsShown();
    void theSameFiguresFreezeTheSame();
    void whatWaitsIsShown();
};

/// Examples of RFC 8785 among them.
void TestClosing::canonicalForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("numbers")
        << "[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001,-0,100,1e21,1e-7]"_ba
        << "[333333333.3333333,1e+30,4.5,0.002,1e-27,0,100,1e+21,1e-7]"_ba;
    QTest::newRow("keys") << R"({"peach":1,"péché":2,"pêche":3,"sin":4,"A":{"z":1,"b":[]}})"_ba
                          << R"({"A":{"b":[],"z":1},"peach":1,"péché":2,"pêche":3,"sin":4})"_ba;
    QTest::newRow("texts") << R"(["\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","Đúng"])"_ba
                           << "[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"Đúng\"]"_ba;
    QTest::newRow("literals") << R"([null, true ,false, {} , [ ]])"_ba
                              << "[null,true,false,{},[]]"_ba;
}

void TestClosing::canonicalForm()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto document = QJsonDocument::fromJson(json);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array())
                                                : QJsonValue(document.object());
    QCOMPARE(domain::canonicalJson(value), expected);
    const auto again = QJsonDocument::fromJson(expected);
    QCOMPARE(domain::canonicalJson(again.isArray() ? QJsonValue(again.array())
                                                   : QJsonValue(again.object())),
             expected);
}

void TestClosing::aDocumentIsReadAsItWasWritten()
{
    const auto scores = scoresOf(93.25);
    QCOMPARE(domain::closedScoresFrom(domain::toJson(scores)), scores);
    const domain::Closing closing = closed();
    const QByteArray sent = QJsonDocument(domain::toJson(closing)).toJson(QJsonDocument::Indented);
    const auto read = domain::closingFromSnapshot(QJsonDocument::fromJson(sent).object());
    QCOMPARE(read, closing);
    QVERIFY(domain::isIntact(read));
    QVERIFY(!domain::closedScoresFrom({}));
}

void TestClosing::anyChangeBreaksTheHash_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"rulesVersion", "from", "asOf", "previous", "allFailures", "cards", "failures", "more"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestClosing::anyChangeBreaksTheHash()
{
    QFETCH(QString, key);
    domain::Closing closing = closed();
    QJsonValue value = closing.document.value(key);
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        list.removeLast();
        value = list;
    } else if (value.isDouble()) {
        value = value.toInteger() + 1;
    } else {
        value = value.toString() + u'1';
    }
    closing.document.insert(key, value);
    QVERIFY(!domain::isIntact(closing));
    QVERIFY(domain::faultOf(closing, nullptr, true, kNow));
}

void TestClosing::closingIsJudged_data()
{
    QTest::addColumn<domain::Closing>("closing");
    QTest::addColumn<bool>("again");
    QTest::addColumn<bool>("mayClose");
    QTest::addColumn<int>("fault"); // −1: none
    const auto row = [](const char *name, const domain::Closing &closing, bool again, int fault,
                        bool mayClose = true) {
        QTest::newRow(name) << closing << again << mayClose << fault;
    };
    const domain::Closing first = closed();
    const domain::Closing second = closed(95, &first);
    row("first", first, false, -1);
    row("second", second, true, -1);
    row("without-the-right", first, false, int(ClosingFault::NotYours), false);
    row("number-taken", first, true, int(ClosingFault::NumberTaken));
    row("number-skips", second, false, int(ClosingFault::NumberSkips));
    auto made = second;
    made.reason = u"  "_s;
    row("again-without-reason", made, true, int(ClosingFault::ReasonMissing));
    made.reason = QString(2001, u'x');
    row("reason-too-long", made, true, int(ClosingFault::ReasonTooLong));
    auto other = first;
    other.hash = u"00"_s;
    row("not-after-the-last", closed(95, &other), true, int(ClosingFault::NotAfterLast));
    row("other-hash", other, false, int(ClosingFault::OtherHash));
    for (const auto &[name, period, fault] :
         {std::tuple("week", u"2025-W20"_s, ClosingFault::PeriodUnknown),
          std::tuple("no-period", u"May"_s, ClosingFault::PeriodUnknown),
          std::tuple("now", u"2025-06"_s, ClosingFault::NotOver),
          std::tuple("this-quarter", u"2025-Q2"_s, ClosingFault::NotOver),
          std::tuple("other-months", u"2025-04"_s, ClosingFault::NoScores)}) {
        made = first;
        made.period = period;
        row(name, made, false, int(fault));
    }
    made = first;
    made.document = {};
    row("no-document", made, false, int(ClosingFault::NoScores));
    made = first;
    made.rulesVersion = u"4"_s;
    row("other-rules", made, false, int(ClosingFault::NoScores));
    auto scores = scoresOf(93);
    scores.failures.assign(9000, scores.failures.front());
    row("too-large", domain::closingOf(u"c"_s, kMay, scores, nullptr), false,
        int(ClosingFault::TooLarge));
}

void TestClosing::closingIsJudged()
{
    QFETCH(domain::Closing, closing);
    QFETCH(bool, again);
    QFETCH(bool, mayClose);
    QFETCH(int, fault);
    const domain::Closing first = closed();
    const auto found = domain::faultOf(closing, again ? &first : nullptr, mayClose, kNow);
    QCOMPARE(found ? int(*found) : -1, fault);
    demo::Actor who = department();
    who.closesPeriods = mayClose;
    const auto answer = demo::closingdesk::close(
        domain::toJson(closing), again ? domain::toJson(first) : QJsonObject(), who, kNow);
    const int status = fault < 0                                 ? 201
                       : fault == int(ClosingFault::NotYours)    ? 403
                       : fault == int(ClosingFault::NumberTaken) ? 409
                                                                 : 422;
    QCOMPARE(answer.status, status);
}

void TestClosing::theDeskSaysWhoAndWhen()
{
    QJsonObject asked = domain::toJson(closed());
    asked.insert("closedBy"_L1, u"Ai đó"_s);
    asked.insert("version"_L1, 7);
    const auto answer = demo::closingdesk::close(asked, {}, department(), kNow);
    QCOMPARE(answer.status, 201);
    const auto kept = domain::closingFromSnapshot(answer.body);
    QCOMPARE(kept.version, 1);
    QCOMPARE(kept.closedBy, u"Lê Thị Hạnh"_s);
    QCOMPARE(kept.closedAt, kNow);
    QVERIFY(domain::isIntact(kept));
}

void TestClosing::aNumberThatIsTakenIsAConflict()
{
    const QJsonObject first = domain::toJson(closed(90));
    const auto answer = demo::closingdesk::close(domain::toJson(closed(91)), first, department(),
                                                 kNow);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.body, first);
    QVERIFY(answer.changed.isEmpty());
}

void TestClosing::twoClosingsAreCompared()
{
    const auto before = scoresOf(90, 3);
    auto after = scoresOf(95, 2);
    auto change = domain::changeBetween(before, after);
    QVERIFY(!change.otherRules);
    QVERIFY(change.failuresWhole);
    QCOMPARE(change.cards.size(), size_t(2)); // the agency and everything
    QCOMPARE(change.cards.front().gain(), 5.0);
    QCOMPARE(change.mended.size(), size_t(1));
    QCOMPARE(change.mended.front().unitId, u"u-2"_s);
    QVERIFY(change.failing.empty());
    const auto agency = std::ranges::find(change.cards, u"a-1"_s, &domain::CardChange::id);
    QVERIFY(agency != change.cards.end());
    QCOMPARE(agency->losses, (std::vector<domain::LossChange>{{u"on-time"_s, 10, 5, 3, 2}}));
    after.cards.pop_back();
    after.rulesVersion = 4;
    change = domain::changeBetween(before, after);
    QVERIFY(change.otherRules);
    const auto gone = std::ranges::find(change.cards, u"a-1"_s, &domain::CardChange::id);
    QVERIFY(gone != change.cards.end() && gone->before && !gone->after);
    QVERIFY(domain::changeBetween(before, before).cards.empty());
}

void TestClosing::theNewestClosingOfAPeriodCountsInATrend()
{
    const domain::Closing first = closed(90);
    const domain::Closing second = closed(94, &first);
    domain::Closing april = closed(80);
    april.period = u"2025-04"_s;
    domain::Closing quarter = closed(85);
    quarter.period = u"2025-Q1"_s;
    const std::vector<domain::Closing> known{second, first, april, quarter};
    const auto trends = domain::closedTrends(known, domain::PeriodKind::Month);
    QCOMPARE(trends.value(domain::trendKey(u"agency"_s, u"a-1"_s)),
             (std::vector<domain::ClosedPoint>{{u"2025-04"_s, 1, 80}, {kMay, 2, 94}}));
    QVERIFY(!trends.contains(domain::trendKey(u"agency"_s, u"a-9"_s)));
    QCOMPARE(domain::wholeScoreIn(second.document), 94);
    QVERIFY(!domain::wholeScoreIn({}));
    QCOMPARE(domain::lastClosing(known, kMay)->number, 2);
    QVERIFY(!domain::lastClosing(known, u"2025-03"_s));
}

void TestClosing::everyReasonHasAWord()
{
    QSet<QString> seen;
    for (int i = int(quality::Reason::None) + 1; i <= int(quality::Reason::FrozenValue); ++i) {
        const auto reason = static_cast<quality::Reason>(i);
        const QString word = quality::code(reason);
        QVERIFY2(!word.isEmpty() && !seen.contains(word), qPrintable(QString::number(i)));
        QCOMPARE(quality::reasonFrom(word), reason);
        seen.insert(word);
    }
    QCOMPARE(quality::reasonFrom(u"nothing known"), quality::Reason::None);
}

/// The cards of a period and the failures of each agency, as the evaluation has them.
void TestClosing::whatIsFrozenIsWhatIsShown()
{
    DemoFigures figures(true);
    const auto evaluation = figures.evaluate();
    const auto period = *domain::Period::fromCode(u"2025-Q1"_s);
    const auto frozen = quality::freeze(*evaluation, period, 100'000);
    const domain::ClosedScores &scores = frozen.scores;
    QCOMPARE(scores.from, u"2025-01"_s);
    QCOMPARE(scores.to, u"2025-03"_s);
    QCOMPARE(frozen.keys.size(), scores.failures.size());
    QCOMPARE(scores.allFailures, qint64(scores.failures.size()));
    const int from = 2025 * 12;
    int agencies = 0;
    for (const int number : evaluation->groups(quality::GroupKind::Agency)) {
        const quality::Group group{quality::GroupKind::Agency, number};
        const QString id = quality::groupId(*evaluation, group);
        const auto score = evaluation->score(group, from, from + 2);
        const auto *card = scores.card(u"agency"_s, id);
        QCOMPARE(card != nullptr, score.judged > 0 && !id.isEmpty());
        if (!card)
            continue;
        ++agencies;
        QCOMPARE(card->score, score.total);
        QCOMPARE(card->due, score.due);
        double lost = card->cappedBy;
        qint64 failures = 0;
        for (const auto &loss : card->losses) {
            lost += loss.points;
            failures += loss.failures;
            QVERIFY(domain::isSubjectOf(scores, domain::AgencyId(id), domain::subjectOf(loss)));
        }
        if (score.total)
            QVERIFY(std::abs(100 - *score.total - lost) < 1e-6);
        QCOMPARE(std::ranges::count(scores.failures, id, &domain::ClosedFailure::agencyId),
                 failures);
    }
    QVERIFY(agencies > 5);
    const auto planted = std::ranges::find_if(scores.failures, [](const auto &failure) {
        return failure.rule == "range"_L1 && failure.indicatorId == "i-KT11"_L1;
    });
    QVERIFY(planted != scores.failures.end());
    QCOMPARE(planted->reason, u"below-range"_s);
    QVERIFY(planted->found < planted->limit);
    QVERIFY(!frozen.keys[size_t(planted - scores.failures.begin())].empty());
    QVERIFY(domain::failureOf(scores, domain::AgencyId(planted->agencyId),
                              domain::subjectOf(*planted)));
    QCOMPARE(quality::findingOf(*planted).reason, quality::Reason::BelowRange);
}

void TestClosing::theSameFiguresFreezeTheSame()
{
    const auto period = *domain::Period::fromCode(u"2025-05"_s);
    World world;
    const auto first = world.evaluate(must(quality::builtInRules()));
    const auto hash = [&](const quality::Evaluation &evaluation) {
        return domain::canonicalHash(
            domain::toJson(quality::freeze(evaluation, period, 100).scores));
    };
    const QString kept = hash(*first);
    QCOMPARE(hash(*first), kept);
    World other;
    QCOMPARE(hash(*other.evaluate(must(quality::builtInRules()))), kept);
}

void TestClosing::whatWaitsIsShown()
{
    domain::Closing first = closed();
    first.version = 1;
    const domain::Closing second = closed(95, &first);
    std::vector<domain::EditStanding> edits{
        {domain::closePeriod(second), domain::EditState::Queued}};
    auto shown = domain::withPending({first}, edits);
    QCOMPARE(shown.size(), size_t(2));
    QCOMPARE(shown.back().record.number, 2);
    QVERIFY(!shown.back().needsPerson());
    edits.front().state = domain::EditState::Conflict;
    QVERIFY(domain::withPending({first}, edits).back().needsPerson());
}

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
