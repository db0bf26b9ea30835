// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/plausibility.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using analysis::Doubt;
using domain::ValueKind;

namespace {

domain::Indicator indicator()
{
    domain::Indicator one;
    one.kind = ValueKind::Ratio;
    one.validMin = 0;
    one.validMax = 100;
    return one;
}

domain::Observation value(const QString &id = u"o-1"_s)
{
    domain::Observation one;
    one.id = domain::ObservationId(id);
    one.period = *domain::Period::fromCode(u"2025-05");
    one.value = 98.7;
    one.status = domain::ValueStatus::Official;
    one.publishedAt = QDate(2025, 6, 3).startOfDay(QTimeZone::UTC);
    return one;
}

using Change = std::function<void(domain::Indicator &, domain::Observation &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

/// What should be looked at before it is believed.
class TestPlausibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubts_data()
    {
        using enum Doubt;
        using Doubts = std::vector<Doubt>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<Doubts>("doubts");
        const auto row = [](const char *name, const Doubts &doubts, const Change &change) {
            QTest::newRow(name) << change << doubts;
        };
        row("good", {}, [](auto &, auto &) {});
        row("at-the-limit", {}, [](auto &, auto &v) { v.value = 100; });
        row("above", {AboveRange}, [](auto &, auto &v) { v.value = 100.01; });
        row("below", {BelowRange}, [](auto &, auto &v) { v.value = -0.01; });
        row("no-range", {}, [](auto &i, auto &v) {
            i.validMin = i.validMax = std::nullopt;
            v.value = -5e6;
        });
        row("negative-stock", {NegativeStock}, [](auto &i, auto &v) {
            i.kind = ValueKind::Stock;
            i.validMin = std::nullopt;
            v.value = -1;
        });
        row("a-flow-may-be-negative", {}, [](auto &i, auto &v) {
            i.kind = ValueKind::Flow;
            i.validMin = std::nullopt;
            v.value = -1;
        });
        row("no-number", {NotFinite}, [](auto &, auto &v) { v.value = qQNaN(); });
        row("infinite", {NotFinite, AboveRange}, [](auto &, auto &v) { v.value = qInf(); });
        row("as-large-as-a-double", {NotFinite, AboveRange},
            [](auto &, auto &v) { v.value = std::numeric_limits<double>::max(); });
        row("a-cumulative-as-large", {NotFinite},
            [](auto &, auto &v) { v.cumulativeValue = -1e308; });
        row("grdp-in-dong", {}, [](auto &i, auto &v) {
            i.validMax = std::nullopt;
            v.value = 1.1e14;
        });
        row("of-nothing", {ZeroDenominator}, [](auto &, auto &v) {
            v.numerator = 0;
            v.denominator = 0;
        });
        row("of-something", {}, [](auto &, auto &v) {
            v.numerator = 987;
            v.denominator = 1000;
        });
        row("numerator-alone", {NoDenominator}, [](auto &, auto &v) { v.numerator = 3; });
        row("the-dictionary-names-one", {NoDenominator},
            [](auto &i, auto &) { i.denominatorCode = u"HC02"_s; });
        row("unknown-kind", {UnknownKind}, [](auto &i, auto &) { i.kind = ValueKind::Unknown; });
        row("unknown-period", {UnknownPeriod}, [](auto &, auto &v) { v.period = {}; });
        row("unknown-status", {UnknownStatus},
            [](auto &, auto &v) { v.status = domain::ValueStatus::Unknown; });
        row("missing-has-no-value", {}, [](auto &, auto &v) {
            v.missing = true;
            v.value = -1;
        });
    }
    void doubts()
    {
        QFETCH(Change, change);
        QFETCH(std::vector<Doubt>, doubts);
        auto one = indicator();
        auto given = value();
        change(one, given);
        QCOMPARE(analysis::doubtsOf(one, given), doubts);
    }
    void theSameVersionTwice()
    {
        auto otherMoment = value(u"later"_s);
        otherMoment.publishedAt = otherMoment.publishedAt.addSecs(1);
        auto otherStatus = value(u"estimate"_s);
        otherStatus.status = domain::ValueStatus::Estimate;
        auto otherAgency = value(u"agency"_s);
        otherAgency.agencyId = domain::AgencyId(u"a-stc"_s);
        auto otherUnit = value(u"unit"_s);
        otherUnit.unitId = domain::UnitId(u"u-593"_s);
        const std::vector versions{value(u"one"_s), otherMoment, value(u"two"_s),
                                   otherStatus,     otherAgency, otherUnit};
        const auto found = analysis::doubtfulAmong(indicator(), versions);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].id.value, u"one"_s);
        QCOMPARE(found[1].id.value, u"two"_s);
        QCOMPARE(found[0].doubts, std::vector{Doubt::DuplicateVersion});
    }
    void onlyTheDoubtfulAreListed()
    {
        auto high = value(u"high"_s);
        high.value = 500;
        high.publishedAt = high.publishedAt.addDays(1);
        const auto found = analysis::doubtfulAmong(indicator(), std::vector{value(), high});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front(), (analysis::DoubtfulValue{high.id, {Doubt::AboveRange}}));
    }
};

QTEST_APPLESS_MAIN(TestPlausibility)
#include "tst_plausibility.moc"
