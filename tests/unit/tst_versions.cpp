// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/versions.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::Period;
using domain::ValueStatus;

namespace {

const QDate kPublished(2025, 1, 6);

Observation version(const QString &id, double value, ValueStatus status, int day = 0,
                    const QString &agency = u"a-ctk"_s, const QString &period = u"2024-12"_s)
{
    Observation one;
    one.id = domain::ObservationId(id);
    one.value = value;
    one.status = status;
    one.publishedAt = kPublished.addDays(day).startOfDay(QTimeZone::UTC);
    one.agencyId = domain::AgencyId(agency);
    one.period = *Period::fromCode(period);
    return one;
}

QString idsOf(const std::vector<Observation> &versions)
{
    QStringList ids;
    for (const auto &one : versions)
        ids << one.id.value;
    return ids.join(u' ');
}

domain::Indicator indicatorWith(int decimals)
{
    domain::Indicator one;
    one.decimals = decimals;
    return one;
}

} // namespace

/// Which version stands, what is compared with what, who contradicts whom.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMoreSettledStands()
    {
        std::vector versions{
            version(u"corrected"_s, 4, ValueStatus::Corrected, 1),
            version(u"official-later"_s, 3, ValueStatus::Official, 40),
            version(u"official"_s, 3, ValueStatus::Official, 30),
            version(u"preliminary"_s, 2, ValueStatus::Preliminary, 50),
            version(u"estimate"_s, 1, ValueStatus::Estimate, 90),
            version(u"unknown"_s, 0, ValueStatus::Unknown, 99),
        };
        std::mt19937 dice(5);
        for (int i = 0; i < 20; ++i) {
            std::ranges::shuffle(versions, dice);
            QCOMPARE(idsOf(analysis::inOrder(versions)),
                     u"unknown estimate preliminary official official-later corrected"_s);
            QCOMPARE(idsOf(analysis::standing(versions)), u"corrected"_s);
        }
    }
    void versionsOfAnotherSlotDoNotSupersede()
    {
        auto pupils = version(u"pupils"_s, 9, ValueStatus::Corrected);
        pupils.breakdown = u"level=THPT"_s;
        const std::vector versions{
            version(u"february"_s, 1, ValueStatus::Estimate, 0, u"a"_s, u"2025-02"_s), pupils,
            version(u"january"_s, 1, ValueStatus::Official, 0, u"a"_s, u"2025-01"_s),
            version(u"december"_s, 1, ValueStatus::Official)};
        QCOMPARE(idsOf(analysis::standing(versions)), u"december pupils january february"_s);
    }
    void aTieIsBrokenTheSameWayEverywhere()
    {
        const auto a = version(u"a"_s, 1, ValueStatus::Official);
        const auto b = version(u"b"_s, 2, ValueStatus::Official);
        QCOMPARE(analysis::standing(std::vector{a, b}), analysis::standing(std::vector{b, a}));
        QVERIFY(!analysis::supersedes(a, a));
    }
    void valuesOfAPeriodAreFoundByKindToo()
    {
        auto gap = version(u"gap"_s, 0, ValueStatus::Official, 0, u"a"_s, u"2025-02"_s);
        gap.missing = true;
        const auto stands = analysis::standing(std::vector{
            version(u"quarter"_s, 7, ValueStatus::Official, 0, u"a"_s, u"2025-Q1"_s), gap,
            version(u"month"_s, 3, ValueStatus::Official, 0, u"a"_s, u"2025-01"_s)});
        QCOMPARE(analysis::valueIn(stands, *Period::fromCode(u"2025-01"))->value, 3.0);
        QCOMPARE(analysis::valueIn(stands, *Period::fromCode(u"2025-Q1"))->value, 7.0);
        QVERIFY(!analysis::valueIn(stands, *Period::fromCode(u"2025-02")));
        QVERIFY(!analysis::valueIn(stands, *Period::fromCode(u"2025")));
    }
    void likeIsComparedWithLike_data()
    {
        using enum ValueStatus;
        QTest::addColumn<int>("now");
        QTest::addColumn<QString>("base");
        QTest::newRow("estimate") << int(Estimate) << u"estimate"_s;
        QTest::newRow("preliminary-has-no-like") << int(Preliminary) << u"corrected"_s;
        // The official value of the year before was wrong, or it would not have been corrected.
        QTest::newRow("official") << int(Official) << u"corrected"_s;
        QTest::newRow("corrected") << int(Corrected) << u"corrected"_s;
    }
    void likeIsComparedWithLike()
    {
        QFETCH(int, now);
        const auto current = version(u"now"_s, 5, ValueStatus(now), 400, u"a"_s, u"2025-12"_s);
        const std::vector versions{version(u"corrected"_s, 4, ValueStatus::Corrected, 30),
                                   version(u"estimate"_s, 1, ValueStatus::Estimate), current,
                                   version(u"official"_s, 3, ValueStatus::Official, 20)};
        const auto base = analysis::baseFor(current, versions, current.period.samePeriodLastYear());
        QTEST(base->id.value, "base");
    }
    void theLatestOfTheLikeIsTheBase()
    {
        const auto now = version(u"now"_s, 5, ValueStatus::Estimate, 400, u"a"_s, u"2025-12"_s);
        const std::vector versions{version(u"late"_s, 2, ValueStatus::Estimate, 9),
                                   version(u"early"_s, 1, ValueStatus::Estimate, 3)};
        QCOMPARE(analysis::baseFor(now, versions, versions.front().period)->id.value, u"late"_s);
    }
    void whatWasWithdrawnIsNoBase()
    {
        const auto now = version(u"now"_s, 5, ValueStatus::Estimate, 400, u"a"_s, u"2025-12"_s);
        auto withdrawn = version(u"withdrawn"_s, 0, ValueStatus::Corrected, 30);
        withdrawn.missing = true;
        const std::vector versions{withdrawn, version(u"estimate"_s, 1, ValueStatus::Estimate)};
        QVERIFY(!analysis::baseFor(now, versions, withdrawn.period));
        QVERIFY(!analysis::baseFor(now, versions, *Period::fromCode(u"2024-11")));
    }
    void twoAgenciesForOneFact_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("conflict");
        QTest::newRow("iip-2024") << 10.97 << 10.2 << 2 << true;
        QTest::newRow("budget-2024") << 10838.0 << 10851.0 << 0 << true;
        QTest::newRow("equal") << 10838.0 << 10838.0 << 0 << false;
        QTest::newRow("rounded-otherwise") << 7.25 << 7.26 << 2 << false;
        QTest::newRow("rounded-otherwise-in-bits") << 0.3 << 0.4 << 1 << false;
        QTest::newRow("two-of-the-last-place") << 7.25 << 7.27 << 2 << true;
    }
    void twoAgenciesForOneFact()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(int, decimals);
        const std::vector versions{
            version(u"first"_s, first, ValueStatus::Official, 1),
            version(u"second"_s, second, ValueStatus::Official, 0, u"a-stc"_s)};
        const auto conflicts = analysis::conflictsOf(indicatorWith(decimals), versions);
        QTEST(!conflicts.empty(), "conflict");
        if (!conflicts.empty()) {
            QCOMPARE(idsOf(conflicts.front().voices), u"first second"_s);
            QCOMPARE(conflicts.front().spread, std::abs(first - second));
            QVERIFY(conflicts.front().sameStatus);
            QVERIFY(!conflicts.front().cumulative);
        }
    }
    void anAgencyDoesNotContradictItself()
    {
        const std::vector versions{version(u"estimate"_s, 5, ValueStatus::Estimate),
                                   version(u"official"_s, 9, ValueStatus::Official, 5)};
        QVERIFY(analysis::conflictsOf(indicatorWith(0), versions).empty());
    }
    void onlyTheLastWordCounts()
    {
        const std::vector versions{version(u"own"_s, 9, ValueStatus::Official),
                                   version(u"wrong"_s, 5, ValueStatus::Official, 1, u"a-stc"_s),
                                   version(u"mended"_s, 9, ValueStatus::Official, 2, u"a-stc"_s)};
        QVERIFY(analysis::conflictsOf(indicatorWith(0), versions).empty());
    }
    void anotherStatusIsSaid()
    {
        const std::vector versions{
            version(u"official"_s, 9, ValueStatus::Official),
            version(u"preliminary"_s, 5, ValueStatus::Preliminary, 1, u"a-stc"_s)};
        const auto conflicts = analysis::conflictsOf(indicatorWith(0), versions);
        QCOMPARE(conflicts.size(), size_t(1));
        QVERIFY(!conflicts.front().sameStatus);
        QCOMPARE(idsOf(conflicts.front().voices), u"official preliminary"_s);
    }
    void theYearMayBeDisputedWhileTheMonthIsNot()
    {
        auto taxes = version(u"taxes"_s, 902, ValueStatus::Official);
        taxes.cumulativeValue = 10838;
        auto finance = version(u"finance"_s, 902, ValueStatus::Official, 1, u"a-stc"_s);
        finance.cumulativeValue = 10851;
        const auto conflicts = analysis::conflictsOf(indicatorWith(0), std::vector{taxes, finance});
        QCOMPARE(conflicts.size(), size_t(1));
        QVERIFY(conflicts.front().cumulative);
        QCOMPARE(conflicts.front().spread, 13.0);
    }
    void nothingSaidIsNoContradiction()
    {
        auto silent = version(u"silent"_s, 0, ValueStatus::Official, 1, u"a-stc"_s);
        silent.missing = true;
        QVERIFY(
            analysis::conflictsOf(indicatorWith(0),
                                  std::vector{version(u"nine"_s, 9, ValueStatus::Official), silent})
                .empty());
    }
};

QTEST_APPLESS_MAIN(TestVersions)
#include "tst_versions.moc"
