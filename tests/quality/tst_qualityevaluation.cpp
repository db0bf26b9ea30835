// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quality/qualityworld.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qualitytest;

namespace {

constexpr int kEver = 1'000'000;

int monthNumber(int year, int month)
{
    return year * 12 + month - 1;
}

/// Everything that an evaluation says, so that two can be compared.
QString saidBy(const quality::Evaluation &evaluation)
{
    QStringList lines{joined(failuresOf(evaluation))};
    for (int kind = 0; kind < quality::kGroupKinds; ++kind) {
        for (const int number : evaluation.groups(static_cast<quality::GroupKind>(kind))) {
            const quality::Group group{static_cast<quality::GroupKind>(kind), number};
            for (int month = monthNumber(2021, 12); month <= monthNumber(2025, 12); ++month) {
                const auto tally = evaluation.tally(group, month, month);
                QStringList numbers;
                for (const qint64 one :
                     {tally.judged, tally.due, tally.filled, tally.late, tally.critical})
                    numbers << QString::number(one);
                for (const qint64 one : tally.applicable)
                    numbers << QString::number(one);
                for (const qint64 one : tally.lost)
                    numbers << QString::number(one);
                if (tally != quality::Tally())
                    lines << u"%1/%2/%3: %4"_s.arg(kind).arg(number).arg(month).arg(
                        numbers.join(u' '));
            }
        }
    }
    return lines.join(u'\n');
}

/// One random change of the world, and the same told to an evaluation.
void changeOnce(World &world, quality::Facts &facts, QRandomGenerator &dice)
{
    const auto at = dice.bounded(int(world.values.size()));
    domain::Observation &one = world.values[size_t(at)];
    if (one.indicatorId.isEmpty()) // gone already
        return;
    switch (dice.bounded(7)) {
    case 0:
        one.value = wave(dice.bounded(40)) * (dice.bounded(5) == 0 ? 1000 : 1);
        break;
    case 1:
        one.approvedBy = dice.bounded(2) == 0 ? QString() : one.enteredBy;
        break;
    case 2:
        one.publishedAt = one.publishedAt.addDays(dice.bounded(12) - 4);
        break;
    case 3:
        one.period = month(2024, 1 + dice.bounded(12));
        break;
    case 4:
        one.note = dice.bounded(2) == 0 ? u"test"_s : u"Gọi 0912345678"_s;
        break;
    case 5: {
        auto copy = one;
        copy.id.value += u"-c%1"_s.arg(world.values.size());
        copy.version = 2;
        copy.agencyId = domain::AgencyId(u"a-2"_s);
        copy.value += 10;
        world.values.push_back(copy);
        facts.put(qint64(world.values.size()) - 1, copy);
        return;
    }
    default:
        one.indicatorId = {};
        facts.remove(at);
        return;
    }
    facts.put(at, one);
}

} // namespace

/// Scores, and that what is judged again after changes is what everything judged anew would be.
class TestQualityEvaluation : public QObject
{
    Q_OBJECT

    quality::RuleSet m_rules;

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = quality::builtInRules();
        QVERIFY(rules);
        m_rules = *rules;
    }
    void cleanIsAHundred();
    void pointsAreWeights();
    void lossesAddUp();
    void aCriticalFailureCaps();
    void noDutyIsGrey();
    void importanceWeighs();
    void groupsHaveTheirOwn();
    void cleannessIsSharedByRules();
    void whatIsNotDueYetCostsNothing();
    void theCardIsKept();
    void changesGiveTheSameAsAnew_data();
    void changesGiveTheSameAsAnew();
    void timeGoesOn();
};

void TestQualityEvaluation::cleanIsAHundred()
{
    const World world;
    const auto score = world.evaluate(m_rules)->score({}, 0, kEver);
    QCOMPARE(score.total, 100);
    QCOMPARE(score.band, quality::Band::Good);
    QCOMPARE(score.due, score.filled);
    QVERIFY(score.losses.empty());
    for (const auto &dimension : score.dimensions)
        QCOMPARE(dimension, 100);
}

/// Two of four slots on time: half of what "on-time" weighs among the rules of its dimension.
void TestQualityEvaluation::pointsAreWeights()
{
    quality::RuleSet rules = m_rules;
    std::erase_if(rules.rules, [](const auto &rule) {
        return rule.id != "on-time"_L1 && rule.id != "filled"_L1;
    });
    World world;
    for (const int late : {4, 5})
        world.figure(u"A"_s, month(2025, late)).publishedAt = kNow.addDays(-1);
    const auto evaluation = world.evaluate(rules);
    const quality::Group feed{quality::GroupKind::Feed, 0};
    const auto score = evaluation->score(feed, monthNumber(2025, 5), monthNumber(2025, 6));
    // Due in May and June: six indicators and two districts each; both months of A late.
    QCOMPARE(score.due, 16);
    QCOMPARE(score.late, 2);
    // Complete (25) and live (25) remain, so each is half of the score.
    QCOMPARE(score.dimensions[size_t(quality::Dimension::Live)], 100.0 * 14 / 16);
    QCOMPARE(score.total, 100.0 - 50.0 * 2 / 16);
    QVERIFY(!score.dimensions[size_t(quality::Dimension::Correct)]);
}

void TestQualityEvaluation::lossesAddUp()
{
    World world;
    world.drop(u"A"_s, month(2025, 4));
    world.figure(u"T"_s, month(2025, 5)).value += 7;
    world.figure(u"R"_s, month(2025, 5)).note = u"test 0912345678"_s;
    const auto evaluation = world.evaluate(m_rules);
    const auto score = evaluation->score({}, 0, kEver);
    double points = score.cappedBy;
    for (const auto &loss : score.losses) {
        points += loss.points;
        double opened = 0;
        for (const auto &failure : evaluation->failures({}, 0, kEver, loss.rule, 100))
            opened += failure.points;
        QCOMPARE(opened, loss.points);
    }
    QCOMPARE(100 - points, *score.total);
    QVERIFY(*score.total < 100);
}

void TestQualityEvaluation::aCriticalFailureCaps()
{
    World world;
    world.figure(u"A"_s, month(2025, 5)).value = -1;
    const auto evaluation = world.evaluate(m_rules);
    const auto score = evaluation->score({}, 0, kEver);
    QCOMPARE(score.total, 69);
    QCOMPARE(score.band, quality::Band::Bad);
    QCOMPARE(score.critical, 1);
    QVERIFY(score.cappedBy > 25);
    // The months before have nothing to do with it.
    QCOMPARE(evaluation->score({}, 0, monthNumber(2025, 5)).total, 100);
}

void TestQualityEvaluation::noDutyIsGrey()
{
    World world;
    world.due.clear();
    const auto score = world.evaluate(m_rules)->score({}, 0, kEver);
    QCOMPARE(score.total, std::nullopt);
    QCOMPARE(score.band, quality::Band::None);
    QVERIFY(score.judged > 0);
}

void TestQualityEvaluation::importanceWeighs()
{
    World plain;
    plain.drop(u"A"_s, month(2025, 4));
    World heavy = plain;
    heavy.book.indicators.at(0).importance = 3;
    const auto points = [&](const World &world) {
        return *world.evaluate(m_rules)->score({}, 0, kEver).total;
    };
    QVERIFY(points(heavy) < points(plain));
}

void TestQualityEvaluation::groupsHaveTheirOwn()
{
    World world;
    world.drop(u"D"_s, month(2025, 4), u"d-1"_s);
    const auto evaluation = world.evaluate(m_rules);
    const auto score = [&](const QString &unit) {
        return *evaluation
                    ->score({quality::GroupKind::Unit, evaluation->facts().unitNames().find(unit)},
                            0, kEver)
                    .total;
    };
    QCOMPARE(score(u"d-2"_s), 100);
    QVERIFY(score(u"d-1"_s) < 100);
    QVERIFY(score(kProvince) < 100); // it has what lies below it
    QVERIFY(score(kProvince) > score(u"d-1"_s));
    QCOMPARE(evaluation->groups(quality::GroupKind::Subsystem).size(), 1U);
    QCOMPARE(evaluation->groups(quality::GroupKind::Feed).size(), 1U);
}

/// A slot is clean or it is not, however many rules say so.
void TestQualityEvaluation::cleannessIsSharedByRules()
{
    World once;
    once.figure(u"A"_s, month(2025, 4)).note = u"test"_s;
    World twice = once;
    twice.figure(u"A"_s, month(2025, 4)).note = u"test Phan ThiÕt cña"_s;
    const auto cleanOf = [&](const World &world) {
        return *world.evaluate(m_rules)
                    ->score({}, 0, kEver)
                    .dimensions[size_t(quality::Dimension::Clean)];
    };
    QVERIFY(cleanOf(once) < 100);
    QCOMPARE(cleanOf(twice), cleanOf(once));
}

void TestQualityEvaluation::whatIsNotDueYetCostsNothing()
{
    World world;
    world.due.push_back(slotOf(u"A"_s, month(2025, 6)));
    QCOMPARE(world.evaluate(m_rules)->score({}, 0, kEver).total, 100);
}

/// What a closed period freezes says by which rules, and what each cost.
void TestQualityEvaluation::theCardIsKept()
{
    World world;
    world.drop(u"A"_s, month(2025, 4));
    const auto evaluation = world.evaluate(m_rules);
    const auto json = quality::toJson({.group = u"agency"_s,
                                       .id = u"a-1"_s,
                                       .fromMonth = u"2025-05"_s,
                                       .toMonth = u"2025-05"_s,
                                       .score = evaluation->score({}, 0, kEver)},
                                      m_rules);
    QCOMPARE(json.value("rulesVersion"_L1).toInt(), m_rules.version);
    QCOMPARE(json.value("band"_L1).toString(), u"good"_s);
    const auto losses = json.value("losses"_L1).toArray();
    QCOMPARE(losses.size(), 2);
    // On time is 3 of the rules of its dimension, filled 5 of more.
    QCOMPARE(losses.at(0)["rule"_L1].toString(), u"on-time"_s);
    QCOMPARE(losses.at(1)["rule"_L1].toString(), u"filled"_s);
    QCOMPARE(losses.at(0)["version"_L1].toInt(), 1);
    QCOMPARE(losses.at(0)["failures"_L1].toInt(), 1);
    QVERIFY(losses.at(0)["points"_L1].toDouble() > 0);
    QVERIFY(json.value("score"_L1).toDouble() < 100);
}

void TestQualityEvaluation::changesGiveTheSameAsAnew_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 own = qEnvironmentVariableIntValue("IOC_SEED");
    const int rounds = std::max(6, qEnvironmentVariableIntValue("IOC_ROUNDS"));
    for (quint32 seed = own ? own : 1; seed < (own ? own + 1 : quint32(rounds) + 1); ++seed)
        QTest::addRow("seed-%u", seed) << seed;
}

void TestQualityEvaluation::changesGiveTheSameAsAnew()
{
    QFETCH(quint32, seed);
    QRandomGenerator dice(seed);
    World world;
    const auto evaluation = world.evaluate(m_rules);
    for (int round = 0; round < 12; ++round) {
        for (int change = dice.bounded(12); change >= 0; --change)
            changeOnce(world, evaluation->facts(), dice);
        evaluation->update(kNow);
        const auto anew = std::make_unique<quality::Evaluation>(world.book, m_rules, kNow);
        for (size_t i = 0; i < world.due.size(); ++i)
            anew->facts().putSlot(qint64(i), world.due[i]);
        for (size_t i = 0; i < world.values.size(); ++i) {
            if (!world.values[i].indicatorId.isEmpty())
                anew->facts().put(qint64(i), world.values[i]);
        }
        anew->run();
        QCOMPARE(joined(failuresOf(*evaluation)), joined(failuresOf(*anew)));
        for (const int month : {monthNumber(2023, 5), monthNumber(2024, 7), monthNumber(2025, 5)})
            QCOMPARE(evaluation->score({}, month, month), anew->score({}, month, month));
        QCOMPARE(evaluation->score({quality::GroupKind::Feed, 0}, 0, kEver),
                 anew->score({quality::GroupKind::Feed, 0}, 0, kEver));
    }
}

/// What becomes due while nothing comes is missing from then on.
void TestQualityEvaluation::timeGoesOn()
{
    World world;
    for (int month : {6, 7, 8})
        world.due.push_back(slotOf(u"A"_s, qualitytest::month(2025, month)));
    const auto evaluation = world.evaluate(m_rules);
    QCOMPARE(joined(failuresOf(*evaluation)), QString());
    const QDateTime later = dueOf(month(2025, 7)).addDays(1);
    evaluation->update(later);
    const auto anew = std::make_unique<quality::Evaluation>(world.book, m_rules, later);
    for (size_t i = 0; i < world.due.size(); ++i)
        anew->facts().putSlot(qint64(i), world.due[i]);
    for (size_t i = 0; i < world.values.size(); ++i)
        anew->facts().put(qint64(i), world.values[i]);
    anew->run();
    QCOMPARE(saidBy(*evaluation), saidBy(*anew));
    const auto failures = failuresOf(*evaluation);
    for (const QString &line :
         {u"filled i-A u-60 2025-06"_s, u"filled i-A u-60 2025-07"_s, u"age i-A u-60 2025-07"_s})
        QVERIFY2(failures.contains(line), qPrintable(line));
    QVERIFY(!failures.contains(u"filled i-A u-60 2025-08"_s));
}

QTEST_APPLESS_MAIN(TestQualityEvaluation)
#include "tst_qualityevaluation.moc"
