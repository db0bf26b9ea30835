// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/identities.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::CheckState;
using analysis::IdentityCheck;
using analysis::IdentityRule;
using analysis::Rounded;
using domain::Indicator;
using domain::ValueKind;

namespace {

std::vector<Rounded> roundedTo(double lastPlace, const std::vector<double> &values)
{
    std::vector<Rounded> all;
    for (const double value : values)
        all.push_back({value, lastPlace});
    return all;
}

Indicator entry(const QString &code, ValueKind kind, int decimals = 0)
{
    Indicator one;
    one.id = domain::IndicatorId(u"i-"_s + code);
    one.code = code;
    one.kind = kind;
    one.decimals = decimals;
    one.unitOfMeasure = kind == ValueKind::Flow ? u"hồ sơ"_s : u"%"_s;
    return one;
}

domain::Observation value(const Indicator &indicator, double amount, const QString &breakdown = {})
{
    domain::Observation one;
    one.indicatorId = indicator.id;
    one.period = *domain::Period::fromCode(u"2024");
    one.value = amount;
    one.breakdown = breakdown;
    return one;
}

} // namespace

/// The arithmetic of published figures.
class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data()
    {
        using enum IdentityRule;
        using enum CheckState;
        using Values = std::vector<double>;
        QTest::addColumn<int>("rule");
        QTest::addColumn<Values>("parts");
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("lastPlace");
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("difference");
        const auto row = [](const char *name, IdentityRule rule, const Values &parts, double total,
                            double lastPlace, CheckState state, double difference) {
            QTest::newRow(name) << int(rule) << parts << total << lastPlace << int(state)
                                << difference;
        };
        row("grdp-2024", Contributions, {0.93, 3.25, 2.89, 0.18}, 7.25, 0.01, Passed, 0);
        row("online-dossiers-2024", PartsAndTotal, {49'805, 886}, 50'693, 1, Failed, -2);
        row("rounded-parts", PartsAndTotal, {1.4, 1.4, 1.4}, 4.4, 0.1, Passed, -0.2);
        row("more-than-rounding", PartsAndTotal, {1.4, 1.4, 1.4}, 4.5, 0.1, Failed, -0.3);
        row("late-and-on-time", OnTimeAndLate, {94'839, 146}, 94'985, 1, Passed, 0);
        row("two-dossiers-lost", OnTimeAndLate, {94'837, 146}, 94'985, 1, Failed, -2);
        row("bits", PartsAndTotal, {0.1, 0.2}, 0.3, 0, Passed, 0);
        row("no-number", PartsAndTotal, {1, qQNaN()}, 3, 1, Failed, qQNaN());
    }
    void sums()
    {
        QFETCH(int, rule);
        QFETCH(std::vector<double>, parts);
        QFETCH(double, total);
        QFETCH(double, lastPlace);
        QFETCH(int, state);
        QFETCH(double, difference);
        const IdentityCheck check = analysis::sumCheck(IdentityRule(rule), {total, lastPlace},
                                                       roundedTo(lastPlace, parts));
        QCOMPARE(int(check.state), state);
        QCOMPARE(int(check.rule), rule);
        QCOMPARE(QString::number(check.difference, 'f', 6), QString::number(difference, 'f', 6));
        QCOMPARE(check.whole, std::optional(total));
        QCOMPARE(check.parts.size(), parts.size());
    }
    void structuresMakeAHundred_data()
    {
        QTest::addColumn<double>("last");
        QTest::addColumn<int>("state");
        QTest::newRow("grdp-2024") << 5.37 << int(CheckState::Passed);
        QTest::newRow("two-hundredths-over") << 5.39 << int(CheckState::Passed);
        QTest::newRow("three-hundredths-over") << 5.40 << int(CheckState::Failed);
        QTest::newRow("three-hundredths-under") << 5.34 << int(CheckState::Failed);
    }
    void structuresMakeAHundred()
    {
        QFETCH(double, last);
        const auto parts = roundedTo(0.01, {24.79, 35.96, 33.88, last});
        const auto check = analysis::sumCheck(IdentityRule::Structure, {}, parts);
        QTEST(int(check.state), "state");
    }
    void whatIsMissingHasNotPassed()
    {
        const auto part = roundedTo(1, {5});
        const std::vector<Rounded> gap{{5.0, 1}, {std::nullopt, 1}};
        using analysis::sumCheck;
        for (const IdentityCheck &check :
             {sumCheck(IdentityRule::PartsAndTotal, {5.0, 1}, {}),
              sumCheck(IdentityRule::PartsAndTotal, {std::nullopt, 1}, part),
              sumCheck(IdentityRule::PartsAndTotal, {5.0, 1}, gap),
              sumCheck(IdentityRule::Structure, {}, gap),
              analysis::quotientCheck({99.0, 1}, std::nullopt, 5.0, 100),
              analysis::quotientCheck({99.0, 1}, 5.0, std::nullopt, 100),
              analysis::quotientCheck({99.0, 1}, 5.0, 0.0, 100),
              analysis::quotientCheck({std::nullopt, 1}, 5.0, 5.0, 100),
              analysis::withinCheck({-3.0, 1}, {1.0, 1})})
            QCOMPARE(check.state, CheckState::NotApplicable);
    }
    void quotients_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("numerator");
        QTest::addColumn<double>("denominator");
        QTest::addColumn<bool>("holds");
        // Digitised input of the public administration centre, 2024.
        QTest::newRow("as-published") << 27.45 << 11'241.0 << 40'954.0 << true;
        QTest::newRow("cut-instead-of-rounded") << 27.44 << 11'241.0 << 40'954.0 << false;
        QTest::newRow("results") << 88.61 << 51'574.0 << 58'202.0 << true;
        QTest::newRow("half-up") << 12.13 << 97.0 << 800.0 << true; // 12,125
    }
    void quotients()
    {
        QFETCH(double, ratio);
        QFETCH(double, numerator);
        QFETCH(double, denominator);
        const auto check = analysis::quotientCheck({ratio, 0.01}, numerator, denominator, 100);
        QTEST(check.state == CheckState::Passed, "holds");
        QCOMPARE(check.difference, numerator / denominator * 100 - ratio);
    }
    void aPartIsAtMostItsWhole()
    {
        using analysis::withinCheck;
        QCOMPARE(withinCheck({10'838.0, 1}, {9'618.0, 1}).state, CheckState::Passed);
        QCOMPARE(withinCheck({10'838.0, 1}, {10'839.0, 1}).state, CheckState::Passed);
        QCOMPARE(withinCheck({10'838.0, 1}, {10'840.0, 1}).state, CheckState::Failed);
    }
    void aDictionaryStatesItsIdentities()
    {
        auto total = entry(u"HC01"_s, ValueKind::Flow);
        total.partCodes = {u"channel=direct"_s, u"channel=online"_s};
        auto growth = entry(u"KT01"_s, ValueKind::Ratio, 2);
        growth.partCodes = {u"sector=NLTS"_s, u"sector=CN"_s};
        auto late = entry(u"HC04"_s, ValueKind::Flow);
        late.parentCode = u"HC01"_s;
        auto share = entry(u"HC03"_s, ValueKind::Ratio, 2);
        share.numeratorCode = u"HC04"_s;
        share.denominatorCode = u"HC01"_s;
        const std::vector dictionary{total, growth, late, share};
        const std::vector values{value(total, 50'693),
                                 value(total, 49'805, u"channel=direct"_s),
                                 value(total, 886, u"channel=online"_s),
                                 value(growth, 7.25),
                                 value(growth, 4.18, u"sector=NLTS"_s),
                                 value(late, 146),
                                 value(share, 0.29)};
        const auto checks = analysis::identitiesOf(dictionary, values);
        QCOMPARE(checks.size(), size_t(4));
        QCOMPARE(checks[0].rule, IdentityRule::PartsAndTotal);
        QCOMPARE(checks[0].state, CheckState::Failed);
        QCOMPARE(checks[0].difference, -2.0);
        QCOMPARE(checks[0].code, u"HC01"_s);
        QCOMPARE(checks[0].partCodes, total.partCodes);
        QCOMPARE(checks[1].rule, IdentityRule::Contributions);
        QCOMPARE(checks[1].state, CheckState::NotApplicable);
        QCOMPARE(checks[2].rule, IdentityRule::PartWithinWhole);
        QCOMPARE(checks[2].state, CheckState::Passed);
        QCOMPARE(checks[3].rule, IdentityRule::Quotient);
        QCOMPARE(checks[3].state, CheckState::Passed);
    }
    void aValueBringsItsOwnQuotient()
    {
        auto doctors = entry(u"YT02"_s, ValueKind::Ratio, 1);
        doctors.name = u"Số bác sĩ trên một vạn dân"_s;
        doctors.unitOfMeasure = u"bác sĩ"_s;
        auto one = value(doctors, 8.4);
        one.numerator = 1'052;
        one.denominator = 1'252'000;
        const std::vector dictionary{doctors};
        const auto state = [&] {
            return analysis::identitiesOf(dictionary, std::vector{one}).front().state;
        };
        QCOMPARE(state(), CheckState::Passed);
        one.value = 8.6;
        QCOMPARE(state(), CheckState::Failed);
        one.denominator = std::nullopt;
        QCOMPARE(state(), CheckState::NotApplicable);
        one.numerator = std::nullopt;
        QVERIFY(analysis::identitiesOf(dictionary, std::vector{one}).empty());
    }
    void aStructureIsCheckedOnce()
    {
        const QStringList codes{u"KT02A"_s, u"KT02B"_s};
        auto a = entry(codes[0], ValueKind::Structure, 2);
        auto b = entry(codes[1], ValueKind::Structure, 2);
        a.partCodes = b.partCodes = codes;
        const auto checks = analysis::identitiesOf(std::vector{b, a},
                                                   std::vector{value(a, 60), value(b, 40.1)});
        QCOMPARE(checks.size(), size_t(1));
        QCOMPARE(checks.front().state, CheckState::Failed);
        QCOMPARE(QString::number(checks.front().difference, 'f', 2), u"0.10"_s);
    }
    void aMissingValueIsNoInput()
    {
        auto total = entry(u"KT09"_s, ValueKind::Flow);
        auto part = entry(u"KT10"_s, ValueKind::Flow);
        part.parentCode = total.code;
        auto none = value(part, 0);
        none.missing = true;
        const auto checks = analysis::identitiesOf(std::vector{total, part},
                                                   std::vector{value(total, 5), none});
        QCOMPARE(checks.size(), size_t(1));
        QCOMPARE(checks.front().state, CheckState::NotApplicable);
    }
    void unlikeUnitsAreNotHeldAgainstEachOther()
    {
        auto total = entry(u"HC13A"_s, ValueKind::Index);
        auto part = entry(u"HC14"_s, ValueKind::Flow);
        part.parentCode = total.code;
        QVERIFY(analysis::identitiesOf(std::vector{total, part},
                                       std::vector{value(total, 5), value(part, 9)})
                    .empty());
    }
};

QTEST_APPLESS_MAIN(TestIdentities)
#include "tst_identities.moc"
