// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/whytext.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

using namespace Qt::StringLiterals;

namespace panes::indicators::why {
namespace {

namespace words = common::indicators;
using analysis::Doubt;
using domain::Indicator;
using domain::Observation;

QString kindText(domain::ValueKind kind)
{
    switch (kind) {
    case domain::ValueKind::Flow:
        return WhyText::tr("counted over the period; may be added up over the year");
    case domain::ValueKind::Stock:
        return WhyText::tr("as it stands at a date; never added up over time");
    case domain::ValueKind::Ratio:
        return WhyText::tr("ratio; over several periods or units only from its numerators and "
                           "denominators");
    case domain::ValueKind::Index:
        return WhyText::tr("index; never added up, the source gives its own year to date");
    case domain::ValueKind::Rank:
        return WhyText::tr("place in a ranking; lower is better");
    case domain::ValueKind::Structure:
        return WhyText::tr("share of a whole; all shares sum to 100% ± 0,02");
    case domain::ValueKind::Unknown:
        break;
    }
    return WhyText::tr("⚠ of a kind that this desk does not know: shown as it is, neither added up "
                       "nor rebased");
}

QString rhythmText(domain::PeriodKind kind)
{
    switch (kind) {
    case domain::PeriodKind::Day:
        return WhyText::tr("daily");
    case domain::PeriodKind::Week:
        return WhyText::tr("weekly");
    case domain::PeriodKind::Month:
        return WhyText::tr("monthly");
    case domain::PeriodKind::Quarter:
        return WhyText::tr("quarterly");
    case domain::PeriodKind::SchoolYear:
        return WhyText::tr("every school year");
    case domain::PeriodKind::Year:
        return WhyText::tr("yearly");
    case domain::PeriodKind::Unknown:
        break;
    }
    return WhyText::tr("⚠ with a rhythm that this desk does not know");
}

QString directionText(domain::Direction direction)
{
    switch (direction) {
    case domain::Direction::Up:
        return WhyText::tr("higher is better");
    case domain::Direction::Down:
        return WhyText::tr("lower is better");
    case domain::Direction::Band:
        return WhyText::tr("best within a band");
    case domain::Direction::Neutral:
        break;
    }
    return WhyText::tr("neither direction is good or bad");
}

QString named(const items::Reference &reference, const QString &code)
{
    for (const Indicator &one : reference.indicatorList) {
        if (one.code == code)
            return u"%1 (%2)"_s.arg(words::name(one), code);
    }
    return code;
}

QString quotient(const Subject &subject)
{
    const Indicator &indicator = subject.story.indicator;
    if (indicator.numeratorCode.isEmpty() || indicator.denominatorCode.isEmpty())
        return {};
    return WhyText::tr("%1 ÷ %2", "numerator and denominator of a ratio")
        .arg(named(subject.reference, indicator.numeratorCode),
             named(subject.reference, indicator.denominatorCode));
}

QString partsText(const Subject &subject)
{
    QStringList parts;
    for (const QString &code : subject.story.indicator.partCodes)
        parts << named(subject.reference, code);
    return parts.join(u"; "_s);
}

} // namespace

QString amount(const Indicator &indicator, double value)
{
    const QString unit = words::unit(indicator);
    const QString shown = words::figure(indicator, value);
    if (unit.startsWith(u'%'))
        return shown + unit;
    return unit.isEmpty() ? shown : shown + u' ' + unit;
}

QString statusWords(const Observation &observation)
{
    if (observation.status != domain::ValueStatus::Unknown)
        return words::statusText(observation.status);
    if (observation.statusText.isEmpty())
        return WhyText::tr("status not given");
    return WhyText::tr("“%1” (a status unknown to this desk)").arg(observation.statusText);
}

QString doubtText(const Indicator &indicator, const Observation &value, Doubt doubt)
{
    const QString shown = amount(indicator, value.value);
    switch (doubt) {
    case Doubt::BelowRange:
        return WhyText::tr("%1 is below the valid range, which begins at %2.")
            .arg(shown, amount(indicator, indicator.validMin.value_or(0)));
    case Doubt::AboveRange:
        return WhyText::tr("%1 is above the valid range, which ends at %2.")
            .arg(shown, amount(indicator, indicator.validMax.value_or(0)));
    case Doubt::NegativeStock:
        return WhyText::tr("%1 at a date: there cannot be fewer than none.").arg(shown);
    case Doubt::NotFinite:
        return WhyText::tr("%1 is no figure that a province can have.").arg(shown);
    case Doubt::NoDenominator:
        return WhyText::tr("The source gave no denominator, so the ratio cannot be checked.");
    case Doubt::ZeroDenominator:
        return WhyText::tr("The denominator is %1: a ratio of nothing has no meaning.")
            .arg(common::format::number(value.denominator.value_or(0)));
    case Doubt::DuplicateVersion:
        return WhyText::tr("The agency sent this period twice with the same status and time.");
    case Doubt::UnknownKind:
        return WhyText::tr("The kind of value is not known to this desk.");
    case Doubt::UnknownPeriod:
        return WhyText::tr("The period is not one of those that the indicator has.");
    case Doubt::UnknownStatus:
        return WhyText::tr("How far the value is settled is not known to this desk.");
    }
    return {};
}

Facts definition(const Subject &subject)
{
    const Indicator &indicator = subject.story.indicator;
    const items::Reference &reference = subject.reference;
    return {{WhyText::tr("Indicator"), u"%1 (%2)"_s.arg(words::name(indicator), indicator.code)},
            {WhyText::tr("Kind of value"), kindText(indicator.kind)},
            {WhyText::tr("Unit of measure"), words::unit(indicator)},
            {WhyText::tr("Reported"), rhythmText(indicator.periodKind)},
            {WhyText::tr("Good direction"), directionText(indicator.direction)},
            {WhyText::tr("Formula"), indicator.formula},
            {WhyText::tr("Numerator ÷ denominator"), quotient(subject)},
            {WhyText::tr("Parts"), partsText(subject)},
            {WhyText::tr("Part of"), named(reference, indicator.parentCode)},
            {WhyText::tr("How it arrives"), indicator.source},
            {WhyText::tr("Lead agency"), reference.agencyName(indicator.leadAgencyId)},
            {WhyText::tr("Supplied by"), reference.agencyName(indicator.supplyAgencyId)},
            {WhyText::tr("Approver"), indicator.approver},
            {WhyText::tr("Legal basis"), indicator.legalBasis},
            {WhyText::tr("In force from"), indicator.validFrom.isValid()
                                               ? common::format::date(indicator.validFrom)
                                               : QString()}};
}

} // namespace panes::indicators::why
