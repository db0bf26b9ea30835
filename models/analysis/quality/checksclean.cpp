// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/checks.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

/// A desk and a backend may differ by so much.
constexpr qint64 kClockMs = 86'400'000;
/// What units are taken for each other.
constexpr std::array kUnitFactors{100.0, 1e3, 1e6, 1e9};

} // namespace

CheckState Checks::duplicates(const Look &look) const
{
    if (look.row.head < 0)
        return CheckState::NotApplicable;
    for (int one = look.row.head; one >= 0; one = m_facts.next[size_t(one)]) {
        for (int two = m_facts.next[size_t(one)]; two >= 0; two = m_facts.next[size_t(two)]) {
            const auto a = size_t(one);
            const auto b = size_t(two);
            if (m_facts.breakdown[a] != m_facts.breakdown[b] ||
                m_facts.agency[a] != m_facts.agency[b] || m_facts.status[a] != m_facts.status[b] ||
                m_facts.published[a] != m_facts.published[b])
                continue;
            name(look, two);
            return failed(look, Reason::SentTwice, m_facts.figure(one), m_facts.figure(two),
                          kNoValue, one);
        }
    }
    return CheckState::Passed;
}

CheckState Checks::codes(const Look &look) const
{
    const int row = look.row.standing;
    if (row < 0)
        return CheckState::NotApplicable;
    const auto fail = [&](Reason reason, const QString &id) {
        if (look.found)
            look.found->text = id;
        return failed(look, reason, kNoValue, kNoValue, kNoValue, row);
    };
    const Series &own = m_facts.seriesOf(look.row);
    const QString &unitId = m_facts.unitNames().text(own.unit);
    if (!m_facts.unit(own.unit).known)
        return fail(Reason::UnknownUnit, unitId);
    if (!m_facts.unit(own.unit).validOn(look.row.end))
        return fail(Reason::UnitNotValid, unitId);
    const QString &indicatorId = m_facts.indicatorNames().text(own.indicator);
    if (!look.indicator.known)
        return fail(Reason::UnknownIndicator, indicatorId);
    if (look.row.end < look.indicator.validFrom || look.row.end >= look.indicator.validTo)
        return fail(Reason::IndicatorNotValid, indicatorId);
    const int agency = m_facts.agency[size_t(row)];
    const QString &agencyId = m_facts.agencyNames().text(agency);
    if (agencyId.isEmpty())
        return CheckState::Passed; // "fields" speaks of it
    if (!m_facts.agencyInfo(agency).known)
        return fail(Reason::UnknownAgency, agencyId);
    const qint64 published = m_facts.published[size_t(row)];
    if (published != 0 && !m_facts.agencyInfo(agency).validOn(localDay(published)))
        return fail(Reason::AgencyNotValid, agencyId);
    return CheckState::Passed;
}

CheckState Checks::text(const Look &look, TextFault fault, Reason reason) const
{
    if (look.row.head < 0)
        return CheckState::NotApplicable;
    for (int row = look.row.head; row >= 0; row = m_facts.next[size_t(row)]) {
        for (const auto *column : {&m_facts.note, &m_facts.entered, &m_facts.approved}) {
            const int text = (*column)[size_t(row)];
            if ((m_facts.texts().faults(text) & fault) == 0)
                continue;
            if (look.found)
                look.found->text = m_facts.texts().text(text);
            return failed(look, reason, kNoValue, kNoValue, kNoValue, row);
        }
    }
    return CheckState::Passed;
}

CheckState Checks::personalData(const Look &look) const
{
    if (look.row.head < 0)
        return CheckState::NotApplicable;
    for (int row = look.row.head; row >= 0; row = m_facts.next[size_t(row)]) {
        if ((m_facts.texts().faults(m_facts.note[size_t(row)]) & PersonalNumbers) != 0)
            return failed(look, Reason::PersonalNumber, kNoValue, kNoValue, kNoValue, row);
    }
    return CheckState::Passed;
}

CheckState Checks::mixedUnits(const Look &look) const
{
    const double value = m_facts.figure(look.row.standing);
    if (!std::isfinite(value))
        return CheckState::NotApplicable;
    const Past &before = past(look);
    if (before.values < size_t(look.rule.atLeast) || before.median == 0)
        return CheckState::NotApplicable;
    const double times = value / before.median;
    for (const double factor : kUnitFactors) {
        for (const double each : {factor, 1 / factor}) {
            // Small figures round to nothing; that is no other unit.
            const bool tells = std::abs(value) >= 10 * look.indicator.lastPlace;
            if (tells && std::abs(times / each - 1) <= look.rule.limit)
                return failed(look, Reason::OtherUnit, value, before.median, each,
                              look.row.standing);
        }
    }
    return CheckState::Passed;
}

CheckState Checks::dates(const Look &look) const
{
    if (look.row.head < 0)
        return CheckState::NotApplicable;
    for (int row = look.row.head; row >= 0; row = m_facts.next[size_t(row)]) {
        const qint64 published = m_facts.published[size_t(row)];
        if (published == 0)
            continue;
        if (published > m_now + kClockMs)
            return failed(look, Reason::InFuture, kNoValue, kNoValue, kNoValue, row);
        if (localDay(published) < look.row.start)
            return failed(look, Reason::BeforePeriod, kNoValue, kNoValue, kNoValue, row);
    }
    return CheckState::Passed;
}

} // namespace analysis::quality
