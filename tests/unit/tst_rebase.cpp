// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/rebase.h"

#include "tests/unit/reforms.h"

#include <QTest>

using namespace reforms;

/// Values across a reorganisation.
class TestRebase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreNotCountedTwice()
    {
        // A district and its two communes became one commune; all three reported.
        std::vector<Unit> all{old(u"district"_s, {to(u"C"_s)}), old(u"A"_s, {to(u"C"_s)}),
                              old(u"B"_s, {to(u"C"_s)}), fresh(u"C"_s)};
        for (Unit &one : all)
            one.level = domain::UnitLevel::Commune;
        all.front().level = domain::UnitLevel::District;
        const auto flow = indicator(ValueKind::Flow);
        const std::vector both{value(u"district"_s, 40), value(u"A"_s, 10), value(u"B"_s, 30)};
        QCOMPARE(shown(analysis::rebased(flow, all, both, kAfter)), u"C=40"_s);
        // The silence of the district takes nothing from its communes, nor theirs from it.
        QCOMPARE(shown(analysis::rebased(flow, all, std::vector{both[1], both[2]}, kAfter)),
                 u"C=40"_s);
        QCOMPARE(shown(analysis::rebased(flow, all, std::vector{both[0]}, kAfter)), u"C=40"_s);
        // One silent commune is a missing part, whatever the district says.
        QCOMPARE(shown(analysis::rebased(flow, all, std::vector{both[0], both[1]}, kAfter)),
                 refusal(u"C"_s, RebaseRefusal::MissingPart));
    }
    void units2024On2025_data()
    {
        using Values = std::vector<Observation>;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("measure");
        QTest::addColumn<Values>("reported");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, ValueKind kind, const QString &measure,
                            const Values &reported, const QString &result) {
            QTest::newRow(name) << int(kind) << measure << reported << result;
        };
        using enum RebaseRefusal;
        using enum ValueKind;
        const Values ab{value(u"A"_s, 10), value(u"B"_s, 20)};
        row("merged-flow", Flow, u"ca"_s, ab, u"C=30"_s);
        row("merged-stock", Stock, u"người"_s, ab, u"C=30"_s);
        row("merged-index", Index, u"điểm"_s, ab, refusal(u"C"_s, NotAdditive));
        row("merged-rank", Rank, u"hạng"_s, ab, refusal(u"C"_s, NotAdditive));
        row("merged-ratio-alone", Ratio, u"%"_s, ab, refusal(u"C"_s, RatioWithoutParts));
        row("merged-ratio", Ratio, u"%"_s, {share(u"A"_s, 50, 100), share(u"B"_s, 10, 10)},
            u"C=54.5455"_s);
        row("merged-ratio-of-nothing", Ratio, u"%"_s, {share(u"A"_s, 0, 0), share(u"B"_s, 0, 0)},
            refusal(u"C"_s, RatioWithoutParts));
        row("divided-ratio", Ratio, u"%"_s, {share(u"P"_s, 60, 100)}, u"D=60~ E=60~"_s);
        row("half-a-merger", Flow, u"ca"_s, {value(u"A"_s, 10)}, refusal(u"C"_s, MissingPart));
        row("divided-by-people", Flow, u"ca"_s, {value(u"P"_s, 100)}, u"D=25~ E=75~"_s);
        row("divided-by-land", Stock, u"ha"_s, {value(u"P"_s, 100)}, u"D=90~ E=10~"_s);
        row("divided-index", Index, u"điểm"_s, {value(u"P"_s, 100)},
            refusal(u"D"_s, NotAdditive) + u' ' + refusal(u"E"_s, NotAdditive));
        row("renamed-keeps-any", Index, u"điểm"_s, {value(u"Q"_s, 81.5)}, u"R=81.5"_s);
        row("ended", Flow, u"ca"_s, {value(u"Z"_s, 5)}, refusal(u"Z"_s, NoSuccessor));
        row("unheard-of", Flow, u"ca"_s, {value(u"X"_s, 5)}, refusal(u"X"_s, UnknownUnit));
        row("nothing", Flow, u"ca"_s, {}, {});
    }
    void units2024On2025()
    {
        QFETCH(int, kind);
        QFETCH(QString, measure);
        QFETCH(std::vector<Observation>, reported);
        const auto all = units();
        QTEST(shown(analysis::rebased(indicator(ValueKind(kind), measure), all, reported, kAfter)),
              "result");
    }
    void aMissingValueIsAMissingPart()
    {
        auto none = value(u"B"_s, 0);
        none.missing = true;
        const auto all = units();
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all,
                                         std::vector{value(u"A"_s, 10), none}, kAfter)),
                 refusal(u"C"_s, RebaseRefusal::MissingPart));
    }
    void theSumIsAsSettledAsItsWorstPart()
    {
        auto estimate = value(u"B"_s, 10);
        estimate.status = domain::ValueStatus::Estimate;
        const auto all = units();
        const auto result = analysis::rebased(indicator(ValueKind::Flow), all,
                                              std::vector{value(u"A"_s, 20), estimate}, kAfter);
        const auto &made = result.values.front();
        QCOMPARE(made.value.status, domain::ValueStatus::Estimate);
        QCOMPARE(made.from, (std::vector{UnitId(u"A"_s), UnitId(u"B"_s)}));
        QCOMPARE(made.value.period.code(), u"2024"_s);
    }
    void yearsToDateAreAddedToo()
    {
        auto a = value(u"A"_s, 10);
        auto b = value(u"B"_s, 20);
        a.cumulativeValue = 100;
        b.cumulativeValue = 200;
        const auto all = units();
        const auto sum = [&] {
            return analysis::rebased(indicator(ValueKind::Flow), all, std::vector{a, b}, kAfter)
                .values.front()
                .value.cumulativeValue;
        };
        QCOMPARE(sum(), std::optional(300.0));
        b.cumulativeValue = std::nullopt;
        QCOMPARE(sum(), std::nullopt);
    }
    void aYearOfTwoMapsIsNotMixed()
    {
        const auto all = units();
        const std::vector reported{value(u"A"_s, 10, u"2025"_s), value(u"C"_s, 30, u"2025"_s)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all, reported, kAfter)),
                 u"C=30 "_s + refusal(u"A"_s, RebaseRefusal::OtherBoundaries));
        // Reported on the old map alone, it stands for the whole year.
        const std::vector oldMap{value(u"A"_s, 10, u"2025"_s), value(u"B"_s, 20, u"2025"_s)};
        QCOMPARE(shown(analysis::rebased(indicator(ValueKind::Flow), all, oldMap, kAfter)),
                 u"C=30"_s);
    }
    void peopleAreNeitherMadeNorLost()
    {
        const auto all = units();
        const std::vector reported{value(u"A"_s, 11), value(u"B"_s, 23), value(u"P"_s, 31),
                                   value(u"Q"_s, 47)};
        double sum = 0;
        for (const auto &one :
             analysis::rebased(indicator(ValueKind::Flow), all, reported, kAfter).values)
            sum += one.value.value;
        QCOMPARE(sum, 11.0 + 23 + 31 + 47);
    }
    void changesAcrossTheReform()
    {
        const auto all = units();
        const auto flow = indicator(ValueKind::Flow);
        const std::vector base{value(u"A"_s, 10), value(u"B"_s, 20), value(u"P"_s, 100),
                               value(u"Q"_s, 8), value(u"Z"_s, 3)};
        const auto change = [&](const QString &id, double now) {
            return analysis::changeOnBoundaries(flow, all, value(id, now, u"2025"_s), base);
        };
        QCOMPARE(change(u"C"_s, 33)->change.amount, (33.0 / 30 - 1) * 100);
        QVERIFY(change(u"C"_s, 33)->rebased);
        QVERIFY(!change(u"C"_s, 33)->estimated);
        QVERIFY(change(u"D"_s, 33)->estimated);
        QVERIFY(change(u"R"_s, 9)->rebased);
        QVERIFY(!change(u"nowhere"_s, 1));
        QCOMPARE(change(u"nowhere"_s, 1).error(), RebaseRefusal::NoValue);
        const std::vector half{value(u"A"_s, 10)};
        const auto refused = analysis::changeOnBoundaries(flow, all, value(u"C"_s, 33, u"2025"_s),
                                                          half);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), RebaseRefusal::MissingPart);
    }
    void aYearReportedOnTheOldMapStaysThere()
    {
        const auto all = units();
        const std::vector base{value(u"A"_s, 10), value(u"B"_s, 20)};
        const auto change = analysis::changeOnBoundaries(indicator(ValueKind::Flow), all,
                                                         value(u"A"_s, 12, u"2025"_s), base);
        QVERIFY(change.has_value());
        QVERIFY(!change->rebased);
    }
    void changesOnOneMapAreAsReported()
    {
        const auto all = units();
        const std::vector base{value(u"A"_s, 10, u"2023"_s)};
        const auto change = analysis::changeOnBoundaries(indicator(ValueKind::Flow), all,
                                                         value(u"A"_s, 12), base);
        QVERIFY(change.has_value());
        QVERIFY(!change->rebased);
        QCOMPARE(QString::number(change->change.amount), u"20"_s);
    }
};

QTEST_APPLESS_MAIN(TestRebase)
#include "tst_rebase.moc"
