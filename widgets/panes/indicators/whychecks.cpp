// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/whytext.h"

#include "models/analysis/measure.h"
#include "models/analysis/planprogress.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::indicators::why {
namespace {

namespace words = common::indicators;
using analysis::CheckState;
using analysis::Doubt;
using analysis::IdentityCheck;
using analysis::IdentityRule;
using analysis::Light;
using domain::Direction;
using domain::Indicator;

QString percentOf(double share)
{
    return common::format::percent(share * 100, 1);
}

QString quotientOf(double share)
{
    return common::format::number(share, 2);
}

QString lightText(Light light)
{
    switch (light) {
    case Light::Good:
        return WhyText::tr("✓ on schedule");
    case Light::Risk:
        return WhyText::tr("! at risk");
    case Light::Bad:
        return WhyText::tr("✗ behind");
    case Light::None:
        break;
    }
    return WhyText::tr("– no light");
}

/// The limits of a light against a plan, and what is measured by them.
QString scheduleRule(const Indicator &indicator, const analysis::IndicatorFacts &facts)
{
    const auto *threshold = analysis::thresholdOn(indicator, facts.latest->period.end);
    const double good = threshold && threshold->amber ? *threshold->amber : analysis::kGoodFrom;
    const double risk = threshold && threshold->red ? *threshold->red : analysis::kRiskFrom;
    const double expected = facts.expectedShare.value_or(1);
    const bool down = indicator.direction == Direction::Down;
    if (expected <= 0)
        return WhyText::tr("nothing is expected by now");
    if (down && *facts.planShare <= 0)
        return WhyText::tr("none at all, and lower is better");
    const double performance = down ? expected / *facts.planShare : *facts.planShare / expected;
    const QString measured = down ? WhyText::tr("expected %1 ÷ reached %2 = %3")
                                        .arg(percentOf(expected), percentOf(*facts.planShare),
                                             quotientOf(performance))
                                  : WhyText::tr("achieved %1 ÷ expected %2 = %3")
                                        .arg(percentOf(*facts.planShare), percentOf(expected),
                                             quotientOf(performance));
    return WhyText::tr("%1; on schedule from %2, at risk from %3, behind below that")
        .arg(measured, quotientOf(good), quotientOf(risk));
}

QString bandRule(const Indicator &indicator, const analysis::IndicatorFacts &facts)
{
    const auto *threshold = analysis::thresholdOn(indicator, facts.latest->period.end);
    auto low = threshold ? threshold->low : std::nullopt;
    auto high = threshold ? threshold->high : std::nullopt;
    if (!low && !high && facts.targetHigh) {
        low = facts.target;
        high = facts.targetHigh;
    }
    if (!low && !high)
        return WhyText::tr("the dictionary gives no limits for the band");
    const QString margin = percentOf(analysis::kBandMargin);
    if (!high)
        return WhyText::tr("good from %1; at risk up to %2 below, then bad")
            .arg(amount(indicator, *low), margin);
    if (!low)
        return WhyText::tr("good up to %1; at risk up to %2 above, then bad")
            .arg(amount(indicator, *high), margin);
    return WhyText::tr("good from %1 to %2; at risk up to %3 outside, then bad")
        .arg(amount(indicator, *low), amount(indicator, *high), margin);
}

QString lightRule(const Indicator &indicator, const analysis::IndicatorFacts &facts)
{
    if (indicator.direction == Direction::Neutral)
        return WhyText::tr("neither direction is good or bad");
    if (indicator.direction == Direction::Band)
        return bandRule(indicator, facts);
    if (!facts.target)
        return WhyText::tr("there is no plan for the year");
    if (facts.planShare)
        return scheduleRule(indicator, facts);
    if (*facts.target <= 0)
        return WhyText::tr("a plan of %1 cannot be divided by; judged by more or less than it")
            .arg(amount(indicator, *facts.target));
    return WhyText::tr("the year to date is not known, and a single period says nothing about it");
}

QString targetText(const Indicator &indicator, const analysis::IndicatorFacts &facts)
{
    if (!facts.target)
        return {};
    const QString low = amount(indicator, *facts.target);
    return facts.targetHigh
               ? WhyText::tr("%1 to %2", "a range").arg(low, amount(indicator, *facts.targetHigh))
               : low;
}

QString ruleName(IdentityRule rule)
{
    switch (rule) {
    case IdentityRule::PartsAndTotal:
        return WhyText::tr("Parts and total");
    case IdentityRule::Structure:
        return WhyText::tr("Shares sum to 100%");
    case IdentityRule::Quotient:
        return WhyText::tr("Numerator ÷ denominator");
    case IdentityRule::Contributions:
        return WhyText::tr("Components and total");
    case IdentityRule::OnTimeAndLate:
        return WhyText::tr("On time and late");
    case IdentityRule::PartWithinWhole:
        return WhyText::tr("Part within the whole");
    }
    return {};
}

/// "24,79 + 35,96 + 33,88 + 5,37 = 100,00".
QString equation(const Subject &subject, const IdentityCheck &check)
{
    const Indicator *total = subject.reference.indicatorWithCode(check.code);
    const Indicator &like = total ? *total : subject.story.indicator;
    QStringList terms;
    double sum = 0;
    for (size_t i = 0; i < check.parts.size(); ++i) {
        const Indicator *part = subject.reference.indicatorWithCode(
            check.partCodes.value(qsizetype(i)));
        terms << words::figure(part ? *part : like, check.parts[i]);
        sum += check.parts[i];
    }
    const QString whole = words::figure(like, check.whole.value_or(0));
    switch (check.rule) {
    case IdentityRule::PartWithinWhole:
        return WhyText::tr("%1 of %2", "a part and its whole").arg(terms.join(u", "_s), whole);
    case IdentityRule::Quotient:
        return WhyText::tr("%1 gives %2, published %3")
            .arg(terms.join(u" ÷ "_s),
                 words::figure(like, check.whole.value_or(0) + check.difference), whole);
    default:
        break;
    }
    return WhyText::tr("%1 = %2, published %3")
        .arg(terms.join(u" + "_s), words::figure(like, sum), whole);
}

QString resultText(const Subject &subject, const IdentityCheck &check)
{
    if (check.state == CheckState::NotApplicable)
        return WhyText::tr("– not checked: a value is missing (%1)")
            .arg(QStringList(check.partCodes + QStringList{check.code}).join(u", "_s));
    const QString numbers = equation(subject, check);
    if (check.state == CheckState::Passed)
        return WhyText::tr("✓ passed: %1").arg(numbers);
    const Indicator *total = subject.reference.indicatorWithCode(check.code);
    return WhyText::tr("✗ failed: %1; off by %2, rounding explains %3")
        .arg(numbers, words::figure(total ? *total : subject.story.indicator, check.difference),
             common::format::number(
                 check.tolerance * (total ? *total : subject.story.indicator).displayScale, 2));
}

bool isRange(Doubt doubt)
{
    return doubt == Doubt::BelowRange || doubt == Doubt::AboveRange;
}

QString rangeText(const Subject &subject)
{
    const items::IndicatorStory &story = subject.story;
    const Indicator &indicator = story.indicator;
    const auto found = std::ranges::find_if(story.doubts, isRange);
    if (found != story.doubts.end())
        return u"✗ "_s + doubtText(indicator, *story.facts.latest, *found);
    if (!indicator.validMin && !indicator.validMax)
        return WhyText::tr("– the dictionary gives no valid range");
    return WhyText::tr("✓ passed: %1 lies within %2 to %3")
        .arg(amount(indicator, story.facts.latest->value),
             indicator.validMin ? words::figure(indicator, *indicator.validMin) : u"…"_s,
             indicator.validMax ? amount(indicator, *indicator.validMax) : u"…"_s);
}

QString duplicatesText(const Subject &subject)
{
    const auto &doubtful = subject.story.doubtful;
    const auto count = std::ranges::count_if(doubtful, [](const auto &one) {
        return std::ranges::find(one.doubts, Doubt::DuplicateVersion) != one.doubts.end();
    });
    if (count > 0)
        return WhyText::tr("✗ %n version(s) sent twice with the same status and time", nullptr,
                           int(count));
    return WhyText::tr("✓ passed: %n version(s), none sent twice", nullptr,
                       int(subject.story.versions.size()));
}

} // namespace

Facts plan(const Subject &subject)
{
    const analysis::IndicatorFacts &facts = subject.story.facts;
    const Indicator &indicator = subject.story.indicator;
    if (!facts.latest)
        return {};
    const int year = analysis::yearOf(facts.latest->period);
    const domain::Plan *plan = subject.story.plan(subject.reference, year);
    return {{WhyText::tr("Plan of %1").arg(year), targetText(indicator, facts)},
            {WhyText::tr("Decided by"), plan ? plan->decision : QString()},
            {WhyText::tr("Achieved"), facts.planShare ? percentOf(*facts.planShare) : QString()},
            {WhyText::tr("Expected by now"),
             facts.expectedShare ? WhyText::tr("%1 (%2)", "share, by which curve")
                                       .arg(percentOf(*facts.expectedShare),
                                            plan && !plan->monthlyCurve.isEmpty()
                                                ? WhyText::tr("by the plan's monthly curve")
                                                : WhyText::tr("by the days of the year"))
                                 : QString()},
            {WhyText::tr("Light"), lightText(facts.light)},
            {WhyText::tr("Rule"), lightRule(indicator, facts)}};
}

Facts checks(const Subject &subject)
{
    const items::IndicatorStory &story = subject.story;
    if (!story.facts.latest)
        return {};
    Facts facts{{WhyText::tr("Valid range"), rangeText(subject)}};
    for (const IdentityCheck &check : story.identities)
        facts << std::pair(ruleName(check.rule), resultText(subject, check));
    for (const Doubt doubt : story.doubts) {
        if (!isRange(doubt) && doubt != Doubt::DuplicateVersion)
            facts << std::pair(WhyText::tr("Doubt"),
                               u"✗ "_s + doubtText(story.indicator, *story.facts.latest, doubt));
    }
    facts << std::pair(WhyText::tr("Versions"), duplicatesText(subject));
    return facts;
}

Facts conflicts(const Subject &subject)
{
    const items::IndicatorStory &story = subject.story;
    Facts facts;
    for (auto one = story.conflicts.rbegin(); one != story.conflicts.rend(); ++one) {
        QStringList voices;
        for (const domain::Observation &voice : one->voices) {
            const double told = one->cumulative ? voice.cumulativeValue.value_or(0) : voice.value;
            voices << WhyText::tr("%1: %2 (%3)", "agency, amount, status")
                          .arg(subject.reference.agencyName(voice.agencyId),
                               amount(story.indicator, told), statusWords(voice));
        }
        voices << WhyText::tr("apart by %1").arg(amount(story.indicator, one->spread));
        facts << std::pair(one->cumulative
                               ? WhyText::tr("%1, year to date").arg(words::periodText(one->period))
                               : words::periodText(one->period),
                           voices.join(u'\n'));
    }
    return facts;
}

} // namespace panes::indicators::why
