// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/identities.h"

#include "models/analysis/measure.h"

#include <algorithm>
#include <cmath>

namespace analysis {
namespace {

using domain::Indicator;
using domain::Observation;
using domain::ValueKind;

constexpr double kWholeStructure = 100;

void settle(IdentityCheck &check, double given, double published, double tolerance)
{
    check.difference = given - published;
    // Bits that no rounding rule speaks of: 0.1 + 0.2 is 0.3.
    check.tolerance = tolerance + 1e-9 * std::max({1.0, std::abs(given), std::abs(published)});
    const bool holds = std::abs(check.difference) <= check.tolerance; // false for what is no number
    check.state = holds ? CheckState::Passed : CheckState::Failed;
}

/// What one unit published for one period, by indicator and breakdown.
class PeriodSheet
{
public:
    PeriodSheet(std::span<const Indicator> dictionary, std::span<const Observation> values)
        : m_dictionary(dictionary)
        , m_values(values)
    {
    }
    [[nodiscard]] const Observation *find(const Indicator &indicator,
                                          const QString &breakdown = {}) const
    {
        const auto found = std::ranges::find_if(m_values, [&](const Observation &one) {
            return one.indicatorId == indicator.id && one.breakdown == breakdown && !one.missing;
        });
        return found == m_values.end() ? nullptr : &*found;
    }
    [[nodiscard]] const Indicator *indicator(const QString &code) const
    {
        const auto found = std::ranges::find(m_dictionary, code, &Indicator::code);
        return found == m_dictionary.end() ? nullptr : &*found;
    }
    [[nodiscard]] Rounded rounded(const Indicator &indicator, const QString &breakdown = {}) const
    {
        const Observation *one = find(indicator, breakdown);
        return {one ? std::optional(one->value) : std::nullopt, lastPlace(indicator)};
    }
    /// A part is named by another indicator's code or by a breakdown key of the total.
    [[nodiscard]] Rounded part(const Indicator &total, const QString &code) const
    {
        if (code.contains(u'='))
            return rounded(total, code);
        const Indicator *other = indicator(code);
        return other ? rounded(*other) : Rounded{};
    }

private:
    std::span<const Indicator> m_dictionary;
    std::span<const Observation> m_values;
};

IdentityRule sumRuleOf(const Indicator &indicator)
{
    if (indicator.kind == ValueKind::Structure)
        return IdentityRule::Structure;
    const bool growth = indicator.kind == ValueKind::Ratio || indicator.kind == ValueKind::Index;
    return growth ? IdentityRule::Contributions : IdentityRule::PartsAndTotal;
}

/// The parts of a structure all name the same parts; the first of them speaks for all.
bool isSpoken(const Indicator &indicator)
{
    return indicator.kind == ValueKind::Structure && !indicator.partCodes.isEmpty() &&
           indicator.partCodes.contains(indicator.code) &&
           indicator.partCodes.front() != indicator.code;
}

std::optional<IdentityCheck> partsOf(const Indicator &indicator, const PeriodSheet &sheet)
{
    if (indicator.partCodes.isEmpty() || isSpoken(indicator))
        return std::nullopt;
    std::vector<Rounded> parts;
    for (const QString &code : indicator.partCodes)
        parts.push_back(sheet.part(indicator, code));
    IdentityCheck check = sumCheck(sumRuleOf(indicator), sheet.rounded(indicator), parts);
    check.code = indicator.code;
    check.partCodes = indicator.partCodes;
    return check;
}

bool countsAlike(const Indicator &part, const Indicator &whole)
{
    return part.kind == whole.kind && part.unitOfMeasure == whole.unitOfMeasure &&
           part.displayScale == whole.displayScale && part.periodKind == whole.periodKind;
}

std::optional<IdentityCheck> parentOf(const Indicator &indicator, const PeriodSheet &sheet)
{
    const Indicator *whole = indicator.parentCode.isEmpty() ? nullptr
                                                            : sheet.indicator(indicator.parentCode);
    if (!whole || !countsAlike(indicator, *whole))
        return std::nullopt;
    IdentityCheck check = withinCheck(sheet.rounded(*whole), sheet.rounded(indicator));
    check.code = whole->code;
    check.partCodes = {indicator.code};
    return check;
}

std::optional<double> termOf(const PeriodSheet &sheet, const QString &code,
                             const std::optional<double> &own)
{
    if (own)
        return own;
    const Indicator *indicator = sheet.indicator(code);
    return indicator ? sheet.rounded(*indicator).value : std::nullopt;
}

std::optional<IdentityCheck> quotientOf(const Indicator &indicator, const PeriodSheet &sheet)
{
    const Observation *one = sheet.find(indicator);
    const bool own = one && (one->numerator || one->denominator);
    if (!own && (indicator.numeratorCode.isEmpty() || indicator.denominatorCode.isEmpty()))
        return std::nullopt;
    const auto none = std::optional<double>();
    IdentityCheck check = quotientCheck(
        sheet.rounded(indicator),
        termOf(sheet, indicator.numeratorCode, one ? one->numerator : none),
        termOf(sheet, indicator.denominatorCode, one ? one->denominator : none),
        ratioScale(indicator));
    check.code = indicator.code;
    check.partCodes = {indicator.numeratorCode, indicator.denominatorCode};
    return check;
}

} // namespace

IdentityCheck sumCheck(IdentityRule rule, const Rounded &total, std::span<const Rounded> parts)
{
    IdentityCheck check;
    check.rule = rule;
    const bool structure = rule == IdentityRule::Structure;
    check.whole = structure ? std::optional(kWholeStructure) : total.value;
    const bool complete = std::ranges::all_of(
        parts, [](const Rounded &part) { return part.value.has_value(); });
    if (parts.empty() || !complete || !check.whole)
        return check;
    double sum = 0;
    double tolerance = total.lastPlace / 2;
    for (const Rounded &part : parts) {
        check.parts.push_back(*part.value);
        sum += *part.value;
        tolerance += part.lastPlace / 2;
    }
    settle(check, sum, *check.whole, structure ? kStructureTolerance : tolerance);
    return check;
}

IdentityCheck withinCheck(const Rounded &whole, const Rounded &part)
{
    IdentityCheck check;
    check.rule = IdentityRule::PartWithinWhole;
    check.whole = whole.value;
    if (!whole.value || !part.value || *whole.value < 0 || *part.value < 0)
        return check;
    check.parts = {*part.value};
    settle(check, *part.value, *whole.value, (whole.lastPlace + part.lastPlace) / 2);
    if (check.difference < 0)
        check.state = CheckState::Passed;
    return check;
}

IdentityCheck quotientCheck(const Rounded &ratio, std::optional<double> numerator,
                            std::optional<double> denominator, double scale)
{
    IdentityCheck check;
    check.rule = IdentityRule::Quotient;
    check.whole = ratio.value;
    if (!ratio.value || !numerator || !denominator || !(*denominator > 0))
        return check;
    check.parts = {*numerator, *denominator};
    settle(check, *numerator / *denominator * scale, *ratio.value, ratio.lastPlace / 2);
    return check;
}

std::vector<IdentityCheck> identitiesOf(std::span<const Indicator> dictionary,
                                        std::span<const Observation> values)
{
    const PeriodSheet sheet(dictionary, values);
    std::vector<IdentityCheck> checks;
    for (const Indicator &indicator : dictionary) {
        for (auto &&found : {partsOf(indicator, sheet), parentOf(indicator, sheet),
                             quotientOf(indicator, sheet)}) {
            if (found)
                checks.push_back(*found);
        }
    }
    return checks;
}

} // namespace analysis
