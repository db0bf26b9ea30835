// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/whytext.h"

#include "models/analysis/freshness.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

using namespace Qt::StringLiterals;

namespace panes::indicators::why {
namespace {

namespace words = common::indicators;
using analysis::Freshness;
using analysis::RebaseRefusal;
using domain::Indicator;
using domain::Observation;

QString originText(analysis::CumulativeOrigin origin)
{
    switch (origin) {
    case analysis::CumulativeOrigin::Source:
        return WhyText::tr("as the source gives it");
    case analysis::CumulativeOrigin::Summed:
        return WhyText::tr("the periods of the year added up");
    case analysis::CumulativeOrigin::Recomputed:
        return WhyText::tr("from the year's numerators and denominators");
    }
    return {};
}

QString toDateText(const Subject &subject)
{
    const items::IndicatorStory &story = subject.story;
    const Observation &latest = *story.facts.latest;
    if (story.cumulative)
        return WhyText::tr("%1: %2 (%3)", "“5 months to date”, amount, where it comes from")
            .arg(words::cumulativeText(latest.period),
                 amount(story.indicator, story.cumulative->value),
                 originText(story.cumulative->origin));
    if (!story.indicator.cumulative)
        return WhyText::tr("none: the dictionary does not say that it accumulates");
    return WhyText::tr("none: the source gives no value of its own, and a period of the year (or "
                       "its numerator and denominator) is lacking");
}

QString quotientText(const Observation &value)
{
    if (!value.numerator && !value.denominator)
        return {};
    const auto shown = [](const std::optional<double> &one) {
        return one ? common::format::number(*one) : WhyText::tr("not given");
    };
    return u"%1 ÷ %2"_s.arg(shown(value.numerator), shown(value.denominator));
}

QString windowText(const QString &rule)
{
    if (rule == "calendar"_L1)
        return WhyText::tr("calendar period");
    if (rule == "mid-month"_L1)
        return WhyText::tr("from the 15th to the 14th");
    if (rule == "health-month"_L1)
        return WhyText::tr("from the 18th to the 17th");
    if (rule == "thursday-week"_L1)
        return WhyText::tr("from Thursday to Thursday");
    if (rule == "school-year"_L1)
        return WhyText::tr("school year");
    return rule;
}

QString freshnessWord(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return WhyText::tr("fresh");
    case Freshness::Due:
        return WhyText::tr("the next one is due");
    case Freshness::Late:
        return WhyText::tr("late");
    case Freshness::Unknown:
        break;
    }
    return WhyText::tr("unknown");
}

QString freshnessLine(const Subject &subject)
{
    const items::IndicatorStory &story = subject.story;
    if (story.course.ended)
        return WhyText::tr("nothing is due any more: the unit has ended");
    const auto &latest = story.facts.latest;
    QString word = freshnessWord(story.facts.freshness);
    if (!latest || story.facts.freshness == Freshness::Unknown)
        return word;
    const auto next = domain::Period::containing(latest->period.kind,
                                                 latest->period.end.addDays(1));
    const QDate due = analysis::windowEnd(story.indicator, next).addDays(story.indicator.dueDays);
    return WhyText::tr("%1; %2 is due on %3", "freshness, next period, day")
        .arg(word, words::periodText(next), common::format::date(due));
}

QString rule(const Indicator &indicator)
{
    const QString window = windowText(indicator.windowRule);
    const QString days = WhyText::tr("%n day(s) after the reporting window closes", nullptr,
                                     indicator.dueDays);
    return window.isEmpty() ? days : u"%1 (%2)"_s.arg(days, window);
}

QString moment(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return WhyText::tr("not known");
    return WhyText::tr("%1, %2", "moment and age")
        .arg(common::format::dateTime(utc), common::format::age(utc, now));
}

QString refusalText(RebaseRefusal refusal)
{
    switch (refusal) {
    case RebaseRefusal::NoValue:
        return WhyText::tr("nothing was reported for what the unit was made of");
    case RebaseRefusal::MissingPart:
        return WhyText::tr("one of the units that it was made of has no value");
    case RebaseRefusal::UnknownUnit:
        return WhyText::tr("a unit that it was made of is not in the list of units");
    case RebaseRefusal::NoSuccessor:
        return WhyText::tr("a unit was abolished and nothing continued it");
    case RebaseRefusal::SharesUnknown:
        return WhyText::tr("a unit was divided and the shares are not known");
    case RebaseRefusal::RatioWithoutParts:
        return WhyText::tr("a ratio needs the numerators and denominators of the old units");
    case RebaseRefusal::NotAdditive:
        return WhyText::tr("values of this kind cannot be added up over units");
    case RebaseRefusal::BackInTime:
        return WhyText::tr("the unit is younger than the period");
    case RebaseRefusal::OtherBoundaries:
        return WhyText::tr("the values were reported on the boundaries of different days");
    }
    return {};
}

QString changeText(const Indicator &indicator, const analysis::Change &change)
{
    if (indicator.kind == domain::ValueKind::Rank)
        return WhyText::tr("%n place(s)", nullptr, int(change.amount));
    const double scale = change.points ? indicator.displayScale : 1;
    return common::format::change(change.amount * scale, 2, change.points);
}

QString likeText(const Subject &subject, const analysis::Change &change)
{
    const QString now = statusWords(*subject.story.facts.latest);
    const QString then = words::statusText(change.baseStatus);
    return change.likeWithLike ? WhyText::tr("like with like: %1 against %2").arg(now, then)
                               : WhyText::tr("⚠ not like with like: %1 against %2").arg(now, then);
}

/// Why there is no change although there may be a base.
QString withoutChange(const Subject &subject, const items::BaseComparison &comparison)
{
    const QString period = words::periodText(comparison.period);
    if (comparison.refusal)
        return WhyText::tr("%1: not comparable: %2").arg(period, refusalText(*comparison.refusal));
    if (!comparison.base)
        return WhyText::tr("%1: no figure, so there is nothing to compare with").arg(period);
    return WhyText::tr("%1: %2; a percentage of zero or less means nothing")
        .arg(period, amount(subject.story.indicator, comparison.base->value));
}

QString comparisonText(const Subject &subject, const items::BaseComparison &comparison)
{
    if (!comparison.change)
        return withoutChange(subject, comparison);
    const Indicator &indicator = subject.story.indicator;
    QStringList parts{words::periodText(comparison.period)};
    if (comparison.base && !comparison.rebased)
        parts.back() += u": "_s + amount(indicator, comparison.base->value);
    parts << changeText(indicator, *comparison.change) << likeText(subject, *comparison.change);
    if (comparison.estimated)
        parts << WhyText::tr("base estimated for today's boundaries by shares of people or land");
    else if (comparison.rebased)
        parts << WhyText::tr("base added up for today's boundaries");
    return parts.join(u"; "_s);
}

QStringList names(const items::Reference &reference, const auto &ids, auto idOf)
{
    QStringList all;
    for (const auto &each : ids)
        all << reference.unitName(idOf(each));
    return all;
}

} // namespace

Facts figure(const Subject &subject)
{
    const auto &latest = subject.story.facts.latest;
    if (!latest)
        return {{WhyText::tr("Value"), WhyText::tr("There is no figure for this unit.")}};
    const Indicator &indicator = subject.story.indicator;
    return {{WhyText::tr("Value"), amount(indicator, latest->value)},
            {WhyText::tr("Status"), statusWords(*latest)},
            {WhyText::tr("Year to date"), toDateText(subject)},
            {WhyText::tr("Worked out from"), quotientText(*latest)},
            {WhyText::tr("Source"), subject.reference.agencyName(latest->agencyId)},
            {WhyText::tr("Entered by"), latest->enteredBy},
            {WhyText::tr("Checked by"), latest->checkedBy},
            {WhyText::tr("Approved by"), latest->approvedBy},
            {WhyText::tr("Note"), latest->note}};
}

Facts clocks(const Subject &subject)
{
    const auto &latest = subject.story.facts.latest;
    Facts facts;
    if (latest)
        facts = {{WhyText::tr("About"), words::periodText(latest->period)},
                 {WhyText::tr("Published at source"), moment(latest->publishedAt, subject.now)},
                 {WhyText::tr("Fetched by this desk"), moment(latest->fetchedAt, subject.now)}};
    facts << std::pair(WhyText::tr("Freshness"), freshnessLine(subject))
          << std::pair(WhyText::tr("Due"), rule(subject.story.indicator));
    return facts;
}

Facts comparisons(const Subject &subject)
{
    const items::IndicatorStory &story = subject.story;
    if (!story.facts.latest)
        return {};
    Facts facts{{WhyText::tr("A year earlier"), comparisonText(subject, story.samePeriod)},
                {WhyText::tr("The period before"), comparisonText(subject, story.previousPeriod)}};
    if (const auto &toDate = story.facts.cumulativeChange)
        facts << std::pair(
            WhyText::tr("Year to date"),
            u"%1; %2"_s.arg(changeText(story.indicator, *toDate), likeText(subject, *toDate)));
    if (story.facts.movedByTet)
        facts << std::pair(WhyText::tr("Tết"),
                           WhyText::tr("⚠ fell in another month a year earlier; January and "
                                       "February together compare better"));
    return facts;
}

Facts unit(const Subject &subject)
{
    const items::UnitCourse &course = subject.story.course;
    const domain::Unit *own = subject.reference.unit(subject.story.unit);
    Facts facts{{WhyText::tr("Unit"), own ? own->name : subject.story.unit.value}};
    if (course.ended) {
        facts << std::pair(WhyText::tr("Ended"),
                           WhyText::tr("⚠ ended on %1; figures are shown until then")
                               .arg(common::format::date(*course.ended)));
        facts << std::pair(WhyText::tr("Continued by"),
                           course.heirs.empty()
                               ? WhyText::tr("no unit that is known")
                               : names(subject.reference, course.heirs, [](const auto &heir) {
                                     return heir.unit;
                                 }).join(u", "_s));
    }
    if (!course.madeOf.empty()) {
        facts << std::pair(WhyText::tr("Made of"),
                           names(subject.reference, course.madeOf, [](const auto &id) {
                               return id;
                           }).join(u", "_s));
        if (own && own->validFrom.isValid())
            facts << std::pair(WhyText::tr("Since"), common::format::date(own->validFrom));
    }
    if (own && facts.size() > 1)
        facts << std::pair(WhyText::tr("Decision"), own->sourceDecision);
    return facts;
}

} // namespace panes::indicators::why
