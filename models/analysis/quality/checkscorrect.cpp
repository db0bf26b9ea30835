// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/checks.h"

#include "models/analysis/plausibility.h"
#include "models/analysis/quality/sumparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

using domain::ValueKind;
using domain::ValueStatus;

constexpr double kHairs = 1e-6;          ///< of a last place: bits that no rounding rule speaks of
constexpr double kNormalSpread = 1.4826; ///< of the median deviation of a normal distribution

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

std::optional<double> given(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

bool isStrange(double value)
{
    return std::abs(value) > kLargestFigure;
}

} // namespace

CheckState Checks::type(const Look &look) const
{
    const int row = look.row.standing;
    if (row < 0)
        return CheckState::NotApplicable;
    const auto at = size_t(row);
    const bool missing = (m_facts.flags[at] & Facts::Missing) != 0;
    const double value = m_facts.value[at];
    if (!missing && (std::isnan(value) || isStrange(value) || isStrange(m_facts.cumulative[at]) ||
                     isStrange(m_facts.numerator[at]) || isStrange(m_facts.denominator[at])))
        return failed(look, Reason::NotANumber, value, kNoValue, kNoValue, row);
    if ((m_facts.flags[at] & Facts::OtherRhythm) != 0)
        return failed(look, Reason::OtherRhythm, kNoValue, kNoValue, kNoValue, row);
    if (m_facts.status[at] == ValueStatus::Unknown)
        return failed(look, Reason::UnknownStatus, kNoValue, kNoValue, kNoValue, row);
    if (look.indicator.known && look.indicator.kind == ValueKind::Unknown)
        return failed(look, Reason::UnknownKind, kNoValue, kNoValue, kNoValue, row);
    return CheckState::Passed;
}

CheckState Checks::unit(const Look &look) const
{
    const double value = m_facts.figure(look.row.standing);
    if (!std::isfinite(value) || !look.indicator.known)
        return CheckState::NotApplicable;
    const double places = value / look.indicator.lastPlace;
    const double off = std::abs(places - std::round(places));
    if (off <= kHairs * std::max(1.0, std::abs(places) * kHairs))
        return CheckState::Passed;
    return failed(look, Reason::TooFine, value, kNoValue, look.indicator.lastPlace,
                  look.row.standing);
}

CheckState Checks::range(const Look &look) const
{
    const double value = m_facts.figure(look.row.standing);
    const IndicatorInfo &of = look.indicator;
    const bool stock = of.kind == ValueKind::Stock;
    if (!std::isfinite(value) || (std::isnan(of.validMin) && std::isnan(of.validMax) && !stock))
        return CheckState::NotApplicable;
    // What adds up has its least value for the whole province; a district has a part of it.
    const domain::UnitLevel level = m_facts.unit(m_facts.seriesOf(look.row).unit).level;
    const bool part = (stock || of.kind == ValueKind::Flow) &&
                      level != domain::UnitLevel::Province && level != domain::UnitLevel::Region;
    const double least = part ? std::min(of.validMin, 0.0) : of.validMin;
    if (value < least)
        return failed(look, Reason::BelowRange, value, kNoValue, least, look.row.standing);
    if (value > of.validMax)
        return failed(look, Reason::AboveRange, value, kNoValue, of.validMax, look.row.standing);
    if (stock && value < 0)
        return failed(look, Reason::NegativeStock, value, kNoValue, 0, look.row.standing);
    return CheckState::Passed;
}

const Checks::Past &Checks::past(const Look &look) const
{
    if (m_pastOf == look.slot && m_pastPeriods == look.rule.periods)
        return m_past;
    m_pastOf = look.slot;
    m_pastPeriods = look.rule.periods;
    m_past = {};
    m_values.clear();
    const auto &order = m_facts.seriesOf(look.row).order;
    for (size_t at = m_facts.placeOf(look.slot);
         at-- > 0 && m_values.size() < size_t(look.rule.periods);) {
        const double value = m_facts.figure(m_facts.slotRows[size_t(order[at])].standing);
        if (std::isfinite(value))
            m_values.push_back(value);
    }
    m_past.values = m_values.size();
    if (m_values.empty())
        return m_past;
    m_past.median = medianOf(m_values);
    for (double &value : m_values)
        value = std::abs(value - m_past.median);
    m_past.spread = kNormalSpread * medianOf(m_values);
    return m_past;
}

/// Counts scatter by their root, whatever the few values before them say.
CheckState Checks::jump(const Look &look) const
{
    const double value = m_facts.figure(look.row.standing);
    const bool counts = look.indicator.kind != ValueKind::Rank &&
                        look.indicator.kind != ValueKind::Unknown;
    if (!std::isfinite(value) || !counts)
        return CheckState::NotApplicable;
    const Past &before = past(look);
    if (before.values < size_t(look.rule.atLeast))
        return CheckState::NotApplicable;
    double spread = std::max(
        {before.spread, look.indicator.lastPlace, look.rule.floor * std::abs(before.median)});
    if (look.indicator.kind == ValueKind::Flow && look.indicator.lastPlace >= 1)
        spread = std::max(spread, std::sqrt(std::abs(before.median) + 1));
    const double z = std::abs(value - before.median) / spread;
    if (z <= look.rule.limit)
        return CheckState::Passed;
    return failed(look, Reason::Jumped, value, before.median, z, look.row.standing);
}

CheckState Checks::identity(const Look &look) const
{
    CheckState all = CheckState::NotApplicable;
    for (const auto check : {&Checks::sum, &Checks::within, &Checks::unitSum}) {
        const CheckState state = (this->*check)(look);
        if (state == CheckState::Failed)
            return state;
        if (state == CheckState::Passed)
            all = state;
    }
    return all;
}

double Checks::figureBeside(const SlotRow &row, int indicator) const
{
    const int slot = indicator < 0 ? -1
                                   : m_facts.beside(row, indicator, m_facts.seriesOf(row).unit);
    return slot < 0 ? kNoValue : m_facts.figure(m_facts.slotRows[size_t(slot)].standing);
}

CheckState Checks::sum(const Look &look) const
{
    const double total = m_facts.figure(look.row.standing);
    if (look.indicator.parts.empty() || std::isnan(total))
        return CheckState::NotApplicable;
    std::vector<Rounded> parts;
    for (const SumPart &part : namedParts(m_facts, look.row)) {
        if (std::isnan(part.value))
            return CheckState::NotApplicable;
        parts.push_back({part.value, m_facts.indicator(part.indicator).lastPlace});
    }
    const auto check = sumCheck(look.indicator.sumRule, {total, look.indicator.lastPlace}, parts);
    if (check.state != CheckState::Failed)
        return check.state;
    return failed(look, Reason::SumDiffers, *check.whole, *check.whole + check.difference,
                  check.tolerance, look.row.standing);
}

CheckState Checks::within(const Look &look) const
{
    const double part = m_facts.figure(look.row.standing);
    if (look.indicator.parent < 0 || std::isnan(part))
        return CheckState::NotApplicable;
    const double whole = figureBeside(look.row, look.indicator.parent);
    const auto check = withinCheck(
        {given(whole), m_facts.indicator(look.indicator.parent).lastPlace},
        {part, look.indicator.lastPlace});
    if (check.state != CheckState::Failed)
        return check.state;
    return failed(look, Reason::PartExceeds, part, whole, check.tolerance, look.row.standing);
}

/// The districts of a province give its total, where the figure can be added and all are there.
CheckState Checks::unitSum(const Look &look) const
{
    const double total = m_facts.figure(look.row.standing);
    if (std::isnan(total))
        return CheckState::NotApplicable;
    std::vector<Rounded> parts;
    for (const SumPart &part : districtParts(m_facts, look.row)) {
        if (std::isnan(part.value))
            return CheckState::NotApplicable;
        parts.push_back({part.value, look.indicator.lastPlace});
    }
    if (parts.empty())
        return CheckState::NotApplicable;
    const auto check = sumCheck(IdentityRule::PartsAndTotal, {total, look.indicator.lastPlace},
                                parts);
    if (check.state != CheckState::Failed)
        return check.state;
    return failed(look, Reason::SumDiffers, total, total + check.difference, check.tolerance,
                  look.row.standing);
}

CheckState Checks::ratio(const Look &look) const
{
    const int row = look.row.standing;
    const double value = m_facts.figure(row);
    if (std::isnan(value) || look.indicator.kind != ValueKind::Ratio)
        return CheckState::NotApplicable;
    double above = m_facts.numerator[size_t(row)];
    double below = m_facts.denominator[size_t(row)];
    if (std::isnan(above))
        above = figureBeside(look.row, look.indicator.numerator);
    if (std::isnan(below))
        below = figureBeside(look.row, look.indicator.denominator);
    const auto check = quotientCheck({value, look.indicator.lastPlace}, given(above), given(below),
                                     look.indicator.ratioScale);
    if (check.state != CheckState::Failed)
        return check.state;
    return failed(look, Reason::QuotientDiffers, value, value + check.difference, check.tolerance,
                  row);
}

} // namespace analysis::quality
