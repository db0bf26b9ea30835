// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/indicatorjson.h"

#include "app/ctl/jsontext.h"
#include "app/ctl/terminaltext.h"
#include "models/analysis/versions.h"
#include "models/core/moment.h"
#include "models/domain/indicatorcodes.h"
#include "models/exchange/table.h"

#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

constexpr auto kLightCodes = std::to_array<domain::Coded<analysis::Light>>({
    {analysis::Light::Good, "good"_L1},
    {analysis::Light::Risk, "risk"_L1},
    {analysis::Light::Bad, "bad"_L1},
    {analysis::Light::None, "none"_L1},
});
constexpr auto kFreshnessCodes = std::to_array<domain::Coded<analysis::Freshness>>({
    {analysis::Freshness::Fresh, "fresh"_L1},
    {analysis::Freshness::Due, "due"_L1},
    {analysis::Freshness::Late, "late"_L1},
    {analysis::Freshness::Unknown, "unknown"_L1},
});
constexpr auto kDoubtCodes = std::to_array<domain::Coded<analysis::Doubt>>({
    {analysis::Doubt::BelowRange, "below-range"_L1},
    {analysis::Doubt::AboveRange, "above-range"_L1},
    {analysis::Doubt::NegativeStock, "negative-stock"_L1},
    {analysis::Doubt::NotFinite, "not-finite"_L1},
    {analysis::Doubt::NoDenominator, "no-denominator"_L1},
    {analysis::Doubt::ZeroDenominator, "zero-denominator"_L1},
    {analysis::Doubt::DuplicateVersion, "duplicate-version"_L1},
    {analysis::Doubt::UnknownKind, "unknown-kind"_L1},
    {analysis::Doubt::UnknownPeriod, "unknown-period"_L1},
    {analysis::Doubt::UnknownStatus, "unknown-status"_L1},
});

QString statusName(domain::ValueStatus status, const QString &asSent = {})
{
    const QString known = domain::codeIn(domain::kValueStatusCodes, status);
    return known.isEmpty() ? asSent : known;
}

/// JSON knows no numbers that are not finite.
QJsonValue numberOrNull(const std::optional<double> &value, double scale = 1)
{
    return value && std::isfinite(*value * scale) ? QJsonValue(*value * scale) : QJsonValue();
}

QJsonValue changeJson(const std::optional<analysis::Change> &change, double scale)
{
    if (!change)
        return {};
    return QJsonObject{{u"amount"_s, change->amount * (change->points ? scale : 1)},
                       {u"in"_s, change->points ? u"points"_s : u"percent"_s},
                       {u"likeWithLike"_s, change->likeWithLike},
                       {u"baseStatus"_s, textOrNull(statusName(change->baseStatus))}};
}

/// How a change came about where the boundaries changed in between; null elsewhere.
QJsonValue boundariesJson(const items::BaseComparison &comparison)
{
    if (!comparison.crossesReform)
        return {};
    return comparison.refusal     ? u"not-comparable"_s
           : comparison.estimated ? u"estimated"_s
           : comparison.rebased   ? u"rebased"_s
                                  : u"unchanged"_s;
}

QJsonArray doubtsJson(const IndicatorAnswer &answer)
{
    QJsonArray codes;
    for (const analysis::Doubt doubt : answer.doubts)
        codes << domain::codeIn(kDoubtCodes, doubt);
    return codes;
}

/// The sources that disagree about the answer's period.
QJsonArray conflictsJson(const IndicatorAnswer &answer, const items::Reference &reference)
{
    QJsonArray rows;
    const double scale = answer.indicator.displayScale;
    for (const analysis::Conflict &conflict : answer.conflicts) {
        if (conflict.period != answer.period)
            continue;
        QJsonArray voices;
        for (const auto &voice : conflict.voices) {
            const auto told = conflict.cumulative ? voice.cumulativeValue
                                                  : std::optional(voice.value);
            voices << QJsonObject{{u"agency"_s, textOrNull(reference.agencyName(voice.agencyId))},
                                  {u"value"_s, numberOrNull(told, scale)},
                                  {u"status"_s, statusName(voice.status, voice.statusText)}};
        }
        rows << QJsonObject{{u"of"_s, conflict.cumulative ? u"cumulative"_s : u"value"_s},
                            {u"sameStatus"_s, conflict.sameStatus},
                            {u"spread"_s, numberOrNull(conflict.spread, scale)},
                            {u"voices"_s, voices}};
    }
    return rows;
}

/// All versions of the answer's period, what stands last.
QJsonArray versionsJson(const IndicatorAnswer &answer, const items::Reference &reference)
{
    QJsonArray rows;
    for (const auto &version : analysis::inOrder(answer.versions)) {
        if (version.period != answer.period)
            continue;
        const auto value = version.missing ? std::nullopt : std::optional(version.value);
        const double scale = answer.indicator.displayScale;
        rows << QJsonObject{{u"status"_s, statusName(version.status, version.statusText)},
                            {u"value"_s, numberOrNull(value, scale)},
                            {u"missing"_s, version.missing},
                            {u"cumulative"_s, numberOrNull(version.cumulativeValue, scale)},
                            {u"publishedAt"_s, textOrNull(core::iso(version.publishedAt))},
                            {u"enteredBy"_s, textOrNull(version.enteredBy)},
                            {u"checkedBy"_s, textOrNull(version.checkedBy)},
                            {u"approvedBy"_s, textOrNull(version.approvedBy)},
                            {u"agencyId"_s, textOrNull(version.agencyId.value)},
                            {u"agency"_s, textOrNull(reference.agencyName(version.agencyId))},
                            {u"note"_s, textOrNull(version.note)}};
    }
    return rows;
}

std::optional<double> valueOf(const IndicatorAnswer &answer)
{
    return answer.facts.latest ? std::optional(answer.facts.latest->value) : std::nullopt;
}

QString statusOf(const IndicatorAnswer &answer)
{
    const auto &latest = answer.facts.latest;
    return latest ? statusName(latest->status, latest->statusText) : QString();
}

QJsonObject answerJson(const IndicatorAnswer &answer, const IndicatorAnswers &all)
{
    const domain::Indicator &indicator = answer.indicator;
    const analysis::IndicatorFacts &facts = answer.facts;
    const double scale = indicator.displayScale;
    const auto &ended = answer.course.ended;
    const QDateTime published = facts.latest ? facts.latest->publishedAt : QDateTime();
    return {{u"code"_s, indicator.code},
            {u"name"_s, indicator.name},
            {u"subsystem"_s, domain::code(indicator.subsystem)},
            {u"unit"_s, QJsonObject{{u"id"_s, all.unit.id.value},
                                    {u"code"_s, all.unit.code},
                                    {u"name"_s, all.unit.name}}},
            {u"unitOfMeasure"_s, indicator.unitOfMeasure},
            {u"decimals"_s, indicator.decimals},
            {u"period"_s, textOrNull(answer.period ? answer.period->code() : QString())},
            {u"value"_s, numberOrNull(valueOf(answer), scale)},
            {u"status"_s, textOrNull(statusOf(answer))},
            {u"publishedAt"_s, textOrNull(core::iso(published))},
            {u"cumulative"_s, numberOrNull(facts.cumulative, scale)},
            {u"samePeriod"_s, changeJson(facts.samePeriod, scale)},
            {u"previousPeriod"_s, changeJson(facts.previousPeriod, scale)},
            {u"cumulativeChange"_s, changeJson(facts.cumulativeChange, scale)},
            {u"samePeriodBoundaries"_s, boundariesJson(answer.samePeriod)},
            {u"previousPeriodBoundaries"_s, boundariesJson(answer.previousPeriod)},
            {u"movedByTet"_s, facts.movedByTet},
            {u"target"_s, numberOrNull(facts.target, scale)},
            {u"targetHigh"_s, numberOrNull(facts.targetHigh, scale)},
            {u"planShare"_s, numberOrNull(facts.planShare)},
            {u"expectedShare"_s, numberOrNull(facts.expectedShare)},
            {u"light"_s, domain::codeIn(kLightCodes, facts.light)},
            {u"freshness"_s, domain::codeIn(kFreshnessCodes, facts.freshness)},
            {u"unitEnded"_s, textOrNull(ended ? ended->toString(Qt::ISODate) : QString())},
            {u"doubts"_s, doubtsJson(answer)},
            {u"conflicts"_s, conflictsJson(answer, all.reference)},
            {u"versions"_s, versionsJson(answer, all.reference)}};
}

} // namespace

QJsonArray indicatorsJson(const IndicatorAnswers &answers)
{
    QJsonArray rows;
    for (const IndicatorAnswer &answer : answers.lines)
        rows << answerJson(answer, answers);
    return rows;
}

QString indicatorsText(const IndicatorAnswers &answers)
{
    QStringList lines;
    for (const IndicatorAnswer &answer : answers.lines) {
        const domain::Indicator &indicator = answer.indicator;
        const auto value = valueOf(answer);
        lines << QStringList{cellText(indicator.code),
                             cellText(indicator.name),
                             answer.period ? answer.period->code() : QString(),
                             value ? exchange::plainNumber(*value * indicator.displayScale,
                                                           indicator.decimals)
                                   : QString(),
                             cellText(indicator.unitOfMeasure),
                             cellText(statusOf(answer))}
                     .join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace ctl
