// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/indicatorquery.h"

#include "models/analysis/cumulative.h"
#include "models/core/fold.h"
#include "models/store/repositories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using domain::Period;
using domain::PeriodKind;

const QDate kFirstDay(1900, 1, 1);

std::unexpected<core::Error> unknown(const QString &sentence)
{
    return core::failure(core::ErrorKind::NotFound, sentence);
}

core::Result<items::Reference> readReference(const store::Database &db)
{
    const store::AdministrationRepository administration(db);
    const store::IndicatorRepository repository(db);
    auto units = administration.units(false);
    auto agencies = administration.agencies();
    auto indicators = repository.indicators();
    auto plans = repository.plans();
    for (const core::Error *error :
         {units ? nullptr : &units.error(), agencies ? nullptr : &agencies.error(),
          indicators ? nullptr : &indicators.error(), plans ? nullptr : &plans.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    items::Reference reference;
    for (const auto &unit : *units)
        reference.units.insert(unit.id.value, unit);
    for (const auto &agency : *agencies)
        reference.agencies.insert(agency.id.value, agency);
    reference.indicatorList = std::move(*indicators);
    reference.plans = std::move(*plans);
    return reference;
}

core::Result<domain::Unit> unitOf(const items::Reference &reference, const QString &code,
                                  const QDate &on)
{
    if (code.isEmpty()) {
        const domain::Unit *province = reference.province(on);
        return province ? *province : domain::Unit();
    }
    const domain::Unit *other = nullptr;
    for (const domain::Unit &unit : reference.units) {
        if (unit.code != code)
            continue;
        if (unit.validOn(on))
            return unit;
        if (!other || other->validFrom < unit.validFrom)
            other = &unit;
    }
    if (!other)
        return unknown(u"There is no administrative unit with the code “%1”."_s.arg(code));
    return unknown(
        u"No administrative unit had the code “%1” on %2; %3 had it from %4 to %5."_s.arg(
            code, on.toString(Qt::ISODate), other->name, other->validFrom.toString(Qt::ISODate),
            other->validTo.isValid() ? other->validTo.toString(Qt::ISODate) : u"today"_s));
}

const char *rhythmOf(PeriodKind kind)
{
    using enum PeriodKind;
    switch (kind) {
    case Day:
        return "day";
    case Week:
        return "week";
    case Month:
        return "month";
    case Quarter:
        return "quarter";
    case SchoolYear:
        return "school year";
    case Year:
        return "year";
    case Unknown:
        break;
    }
    return "period of an unknown kind";
}

/// The indicator with a code: the definition in force on the day, else the latest one.
const domain::Indicator *definitionOf(const items::Reference &reference, const QString &code,
                                      const QDate &on)
{
    const domain::Indicator *best = nullptr;
    const auto inForce = [&on](const domain::Indicator &one) {
        return (!one.validFrom.isValid() || one.validFrom <= on) &&
               (!one.validTo.isValid() || on < one.validTo);
    };
    for (const domain::Indicator &one : reference.indicatorList) {
        if (one.code.compare(code, Qt::CaseInsensitive) == 0 &&
            (!best || !inForce(*best) || inForce(one)))
            best = &one;
    }
    return best;
}

using Chosen = std::vector<const domain::Indicator *>;

core::Result<Chosen> oneIndicator(const items::Reference &reference, const QString &code,
                                  const std::optional<Period> &period, const QDate &on)
{
    const domain::Indicator *one = definitionOf(reference, code, on);
    if (!one)
        return unknown(u"There is no indicator with the code “%1”."_s.arg(code));
    if (period && period->kind != one->periodKind)
        return unknown(u"%1 has a value for each %2, and “%3” is a %4."_s.arg(
            one->code, QLatin1StringView(rhythmOf(one->periodKind)), period->code(),
            QLatin1StringView(rhythmOf(period->kind))));
    return Chosen{one};
}

Chosen manyIndicators(const items::Reference &reference, const IndicatorScope &scope,
                      const std::optional<Period> &period)
{
    const QString words = core::fold(scope.text);
    Chosen chosen;
    for (const domain::Indicator &one : reference.indicatorList) {
        if (scope.subsystem && one.subsystem != *scope.subsystem)
            continue;
        if (period && one.periodKind != period->kind)
            continue;
        if (core::fold(one.name).contains(words) && int(chosen.size()) < scope.limit)
            chosen.push_back(&one);
    }
    return chosen;
}

/// The facts say nothing where the asked period has no value, but what is planned for it.
void forgetOtherPeriods(IndicatorAnswer &answer, const domain::Plan *plan)
{
    analysis::IndicatorFacts none;
    none.freshness = answer.facts.freshness;
    if (plan) {
        none.target = plan->target;
        none.targetHigh = plan->targetHigh;
    }
    answer.facts = std::move(none);
    answer.cumulative.reset();
    answer.samePeriod = {};
    answer.previousPeriod = {};
    answer.doubts.clear();
}

core::Result<IndicatorAnswer> answerFor(const store::Database &db, const IndicatorAnswers &all,
                                        const domain::Indicator &indicator,
                                        const std::optional<Period> &asked, const QDate &today)
{
    // Values from the future are mistakes; the boards leave them out, too.
    const QDate until = asked ? std::min(asked->start, today) : today;
    auto figure = items::readFigure({db, all.reference, today}, indicator, all.unit.id, until);
    if (!figure)
        return std::unexpected(figure.error());
    IndicatorAnswer answer{*std::move(figure), asked};
    if (!asked && answer.facts.latest)
        answer.period = answer.facts.latest->period;
    const bool hasAsked = answer.facts.latest && answer.facts.latest->period == answer.period;
    if (asked && !hasAsked)
        forgetOtherPeriods(answer,
                           all.reference.plan(indicator.id, all.unit.id, analysis::yearOf(*asked)));
    return answer;
}

} // namespace

core::Result<IndicatorAnswers> readIndicators(const store::Database &db,
                                              const IndicatorScope &scope, const QDate &today)
{
    const auto period = Period::fromCode(scope.period);
    if (!scope.period.isEmpty() && !period)
        return unknown(u"“%1” is not a period; periods are written 2025-05-20, 2025-W21, 2025-05, "
                       "2025-Q2, 2024-2025 and 2025."_s.arg(scope.period));
    const QDate on = period ? std::min(period->end, today) : today;
    auto reference = readReference(db);
    if (!reference)
        return std::unexpected(reference.error());
    auto unit = unitOf(*reference, scope.unit, on);
    if (!unit)
        return std::unexpected(unit.error());
    IndicatorAnswers answers{std::move(*reference), std::move(*unit), {}};
    const auto chosen = scope.indicator.isEmpty()
                            ? manyIndicators(answers.reference, scope, period)
                            : oneIndicator(answers.reference, scope.indicator, period, on);
    if (!chosen)
        return std::unexpected(chosen.error());
    for (const domain::Indicator *indicator : *chosen) {
        auto answer = answerFor(db, answers, *indicator, period, today);
        if (!answer)
            return std::unexpected(answer.error());
        answers.lines.push_back(*std::move(answer));
    }
    return answers;
}

} // namespace ctl
