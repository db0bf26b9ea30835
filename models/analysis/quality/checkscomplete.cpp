// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

using domain::PeriodKind;
using domain::ValueStatus;

} // namespace

CheckState Checks::filled(const Look &look) const
{
    if (!isDue(look.row))
        return CheckState::NotApplicable;
    if (m_facts.isFilled(look.row))
        return CheckState::Passed;
    return failed(look, Reason::NothingReceived, localDay(m_now) - localDay(look.row.dueAt));
}

CheckState Checks::coverage(const Look &look) const
{
    const Series &own = m_facts.seriesOf(look.row);
    const bool whole = m_facts.unit(own.unit).level == domain::UnitLevel::Province;
    const bool divided = look.indicator.byDistrict || look.indicator.byCommune;
    if (!whole || !divided || look.row.standing < 0 || !isDue(look.row))
        return CheckState::NotApplicable;
    int expected = 0;
    int there = 0;
    const auto count = [&](domain::UnitLevel level) {
        for (const int unit : m_facts.unitsOf(level, look.row.end)) {
            const int slot = m_facts.beside(look.row, own.indicator, unit);
            ++expected;
            there += slot >= 0 && m_facts.slotRows[size_t(slot)].standing >= 0 ? 1 : 0;
        }
    };
    if (look.indicator.byDistrict)
        count(domain::UnitLevel::District);
    if (look.indicator.byCommune)
        count(domain::UnitLevel::Commune);
    if (expected == 0)
        return CheckState::NotApplicable;
    if (there >= look.rule.limit * expected)
        return CheckState::Passed;
    return failed(look, Reason::UnitsMissing, there, expected, look.rule.limit);
}

CheckState Checks::fields(const Look &look) const
{
    const int row = look.row.standing;
    if (row < 0)
        return CheckState::NotApplicable;
    const auto at = size_t(row);
    const auto lacks = [&](Reason reason) {
        return failed(look, reason, kNoValue, kNoValue, kNoValue, row);
    };
    if (m_facts.agencyNames().text(m_facts.agency[at]).isEmpty())
        return lacks(Reason::AgencyMissing);
    if (m_facts.texts().person(m_facts.entered[at]) < 0)
        return lacks(Reason::EntererMissing);
    if (m_facts.published[at] == 0)
        return lacks(Reason::PublicationMissing);
    return CheckState::Passed;
}

CheckState Checks::notes(const Look &look) const
{
    const int row = look.row.standing;
    if (row < 0)
        return CheckState::NotApplicable;
    const auto at = size_t(row);
    const bool corrected = m_facts.status[at] == ValueStatus::Corrected;
    const bool missing = (m_facts.flags[at] & Facts::Missing) != 0;
    const QString why = corrected && look.rule.words.contains("corrected"_L1) ? u"corrected"_s
                        : missing && look.rule.words.contains("missing"_L1)   ? u"missing"_s
                                                                              : QString();
    if (why.isEmpty())
        return CheckState::NotApplicable;
    if (!m_facts.texts().text(m_facts.note[at]).trimmed().isEmpty())
        return CheckState::Passed;
    if (look.found)
        look.found->text = why;
    return failed(look, Reason::NoteMissing, kNoValue, kNoValue, kNoValue, row);
}

/// Of those that had a plan before.
CheckState Checks::plan(const Look &look) const
{
    const Series &own = m_facts.seriesOf(look.row);
    const int first = m_facts.firstPlannedYear(own.indicator, own.unit);
    const int year = QDate::fromJulianDay(look.row.end).year();
    if (first == 0 || year < first || !isDue(look.row))
        return CheckState::NotApplicable;
    if (m_facts.hasPlan(own.indicator, own.unit, year))
        return CheckState::Passed;
    return failed(look, Reason::PlanMissing, year);
}

/// Of series that had begun by then.
CheckState Checks::base(const Look &look) const
{
    const int row = look.row.standing;
    if (row < 0 || look.row.kind == PeriodKind::Day || look.row.kind == PeriodKind::Unknown)
        return CheckState::NotApplicable;
    const domain::Period own{look.row.kind, QDate::fromJulianDay(look.row.start),
                             QDate::fromJulianDay(look.row.end)};
    const auto day = int(own.samePeriodLastYear().start.toJulianDay());
    const auto &order = m_facts.seriesOf(look.row).order;
    const auto begun = std::ranges::find_if(
        order, [this](int slot) { return m_facts.slotRows[size_t(slot)].standing >= 0; });
    if (m_facts.slotRows[size_t(*begun)].start > day)
        return CheckState::NotApplicable;
    const int before = m_facts.startingOn(look.row, day);
    if (before >= 0 && m_facts.slotRows[size_t(before)].standing >= 0)
        return CheckState::Passed;
    return failed(look, Reason::BaseMissing);
}

} // namespace analysis::quality
