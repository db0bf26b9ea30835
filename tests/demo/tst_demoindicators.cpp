// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/indicatorgenerator.h"
#include "models/analysis/identities.h"
#include "models/analysis/versions.h"
#include "models/domain/record.h"
#include "models/remote/contract.h"

#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using analysis::CheckState;
using domain::Observation;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

constexpr qsizetype kPage = 1'000;

/// Records as the console decodes them from pages.
template<typename T>
std::vector<T> decoded(domain::Collection collection, const QJsonArray &records)
{
    std::vector<T> found;
    for (qsizetype first = 0; first < records.size(); first += kPage) {
        QJsonArray served;
        for (qsizetype i = first; i < std::min(first + kPage, records.size()); ++i) {
            QJsonObject record = records[i].toObject();
            record.insert("version"_L1, 1);
            served << record;
        }
        const QJsonObject page{{u"cursor"_s, u"c"_s}, {u"more"_s, false}, {u"items"_s, served}};
        const auto changes = remote::decodeChanges(
            collection, QJsonDocument(page).toJson(QJsonDocument::Compact));
        if (!changes)
            continue; // the count is compared
        for (const auto &item : changes->items)
            found.push_back(std::get<T>(item));
    }
    return found;
}

} // namespace

/// The figures of the demo keep the rules that the console checks them by, and break those that
/// were broken in print.
class TestDemoIndicators : public QObject
{
    Q_OBJECT

    std::vector<domain::Indicator> m_indicators;
    std::vector<domain::Unit> m_units;
    std::vector<Observation> m_values;

    [[nodiscard]] const domain::Indicator &indicator(const QString &code) const
    {
        return *std::ranges::find(m_indicators, code, &domain::Indicator::code);
    }
    [[nodiscard]] std::vector<Observation> versions(const QString &code, const QString &unit) const
    {
        std::vector<Observation> own;
        std::ranges::copy_if(m_values, std::back_inserter(own), [&](const Observation &one) {
            return one.indicatorId == indicator(code).id && one.unitId.value == unit;
        });
        return own;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = demo::Catalogue::load(kNow.date(), {});
        QVERIFY(catalogue);
        m_indicators = decoded<domain::Indicator>(domain::Collection::Indicators,
                                                  catalogue->lists.value(u"indicators"_s));
        m_units = decoded<domain::Unit>(domain::Collection::Units,
                                        catalogue->lists.value(u"units"_s));
        QJsonArray made;
        for (const QJsonObject &one :
             demo::IndicatorGenerator(*catalogue, 1, kNow).make().observations)
            made << one;
        m_values = decoded<Observation>(domain::Collection::Observations, made);
        QCOMPARE(qsizetype(m_values.size()), made.size());
    }
    void everyIdentityHoldsInEachUnitAndPeriod()
    {
        std::map<QString, std::vector<Observation>> sheets;
        for (const Observation &one : m_values)
            sheets[one.unitId.value + u' ' + one.period.code()].push_back(one);
        std::map<analysis::IdentityRule, int> passed;
        for (const auto &[where, values] : sheets) {
            std::map<QString, std::vector<Observation>> byIndicator;
            for (const Observation &one : values)
                byIndicator[one.indicatorId.value].push_back(one);
            std::vector<Observation> stands;
            for (const auto &[id, all] : byIndicator)
                std::ranges::copy(analysis::standing(all), std::back_inserter(stands));
            for (const auto &check : analysis::identitiesOf(m_indicators, stands)) {
                QVERIFY2(
                    check.state != CheckState::Failed,
                    qPrintable(u"%1 %2: off by %3"_s.arg(where, check.code).arg(check.difference)));
                passed[check.rule] += check.state == CheckState::Passed ? 1 : 0;
            }
        }
        using enum analysis::IdentityRule;
        for (const auto rule : {Structure, Quotient, Contributions, PartWithinWhole})
            QVERIFY2(passed[rule] >= 10, qPrintable(QString::number(int(rule))));
    }
    void publishedConflictsStandSideBySide()
    {
        const auto revenue = analysis::conflictsOf(indicator(u"KT09"_s),
                                                   versions(u"KT09"_s, u"u-60"_s));
        QCOMPARE(revenue.size(), 1U);
        QVERIFY(revenue.front().sameStatus && revenue.front().cumulative);
        QCOMPARE(revenue.front().voices[0].cumulativeValue, 10'838);
        QCOMPARE(revenue.front().voices[1].cumulativeValue, 10'851);
        QCOMPARE(revenue.front().voices[1].agencyId.value, u"a-stc"_s);
        const auto industry = analysis::conflictsOf(indicator(u"KT04"_s),
                                                    versions(u"KT04"_s, u"u-60"_s));
        QCOMPARE(industry.size(), 1U);
        QCOMPARE(industry.front().voices[0].cumulativeValue, 110.97);
        QCOMPARE(industry.front().voices[0].agencyId.value, u"a-ctk"_s);
        QCOMPARE(industry.front().voices[1].cumulativeValue, 110.2);
    }
    void ratiosHaveTheirTerms()
    {
        for (const Observation &one : versions(u"HC03"_s, u"u-60"_s))
            QVERIFY(one.denominator && one.numerator && *one.numerator <= *one.denominator);
        const auto dossiers = versions(u"HC02"_s, u"u-593"_s);
        for (const Observation &share : versions(u"HC03"_s, u"u-593"_s)) {
            if (const auto *of = analysis::valueIn(analysis::standing(dossiers), share.period);
                of && !share.missing)
                QCOMPARE(share.denominator, of->value); // of those that the unit resolved
        }
    }
    void aYearToDateBeginsInJanuary()
    {
        const auto dossiers = versions(u"HC01"_s, u"u-22915"_s);
        QVERIFY(!dossiers.empty());
        for (const Observation &one : dossiers)
            QVERIFY(!one.cumulativeValue || one.period.start.year() == 2025);
    }
    void communesReportWhileTheyAreThere()
    {
        for (const Observation &one : m_values) {
            const auto unit = std::ranges::find(m_units, one.unitId, &domain::Unit::id);
            QVERIFY(unit != m_units.end());
            QVERIFY2(unit->validOn(one.period.end), qPrintable(one.id.value));
        }
        QVERIFY(!versions(u"HC01"_s, u"u-22942"_s).empty()); // Đức Nghĩa, until 01/12/2024
    }
    void districtsAreDividedAmongTheCommunesMadeOfThem()
    {
        int divided = 0;
        for (const domain::Unit &unit : m_units) {
            if (unit.level != domain::UnitLevel::District)
                continue;
            double people = 0;
            for (const auto &next : unit.successors) {
                people += next.sharePopulation;
                const bool fromItsCommunes = std::ranges::any_of(m_units, [&](const auto &each) {
                    return each.parentId == unit.id &&
                           std::ranges::any_of(each.successors, [&](const auto &other) {
                               return other.to == next.to;
                           });
                });
                QVERIFY2(fromItsCommunes, qPrintable(unit.id.value));
            }
            QVERIFY2(qAbs(people - 1) < 1e-6, qPrintable(unit.id.value));
            ++divided;
        }
        QCOMPARE(divided, 10);
    }
};

QTEST_GUILESS_MAIN(TestDemoIndicators)
#include "tst_demoindicators.moc"
