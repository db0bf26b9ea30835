// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/closingchange.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr double kSamePoints = 0.00005; ///< documents have four decimals

std::vector<LossChange> lossChanges(const ClosedCard &before, const ClosedCard &after)
{
    std::map<QString, LossChange> byRule;
    for (const ClosedLoss &loss : before.losses) {
        auto &change = byRule[loss.rule];
        change.before += loss.points;
        change.failuresBefore += loss.failures;
    }
    for (const ClosedLoss &loss : after.losses) {
        auto &change = byRule[loss.rule];
        change.after += loss.points;
        change.failuresAfter += loss.failures;
    }
    std::vector<LossChange> changes;
    for (auto &[rule, change] : byRule) {
        change.rule = rule;
        if (std::abs(change.after - change.before) > kSamePoints ||
            change.failuresAfter != change.failuresBefore)
            changes.push_back(change);
    }
    std::ranges::stable_sort(changes, std::greater(), [](const LossChange &change) {
        return std::abs(change.after - change.before);
    });
    return changes;
}

bool isSameScore(const std::optional<double> &one, const std::optional<double> &other)
{
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) <= kSamePoints);
}

/// Failures of `from` that `other` has not.
std::vector<ClosedFailure> failuresMissing(const ClosedScores &from, const ClosedScores &other)
{
    const auto keyOf = [](const ClosedFailure &failure) {
        return failure.agencyId + u'/' + subjectOf(failure);
    };
    QSet<QString> there;
    for (const ClosedFailure &failure : other.failures)
        there.insert(keyOf(failure));
    std::vector<ClosedFailure> missing;
    std::ranges::copy_if(
        from.failures, std::back_inserter(missing),
        [&](const ClosedFailure &failure) { return !there.contains(keyOf(failure)); });
    return missing;
}

bool listsAll(const ClosedScores &scores)
{
    return scores.allFailures == qint64(scores.failures.size());
}

} // namespace

ClosingChange changeBetween(const ClosedScores &before, const ClosedScores &after)
{
    ClosingChange change{.otherRules = before.rulesVersion != after.rulesVersion,
                         .mended = failuresMissing(before, after),
                         .failing = failuresMissing(after, before),
                         .failuresWhole = listsAll(before) && listsAll(after)};
    const auto add = [&](const ClosedCard &was, const ClosedCard &is) {
        CardChange card{.group = is.group,
                        .id = is.id,
                        .before = was.score,
                        .after = is.score,
                        .losses = lossChanges(was, is)};
        if (!isSameScore(card.before, card.after) || !card.losses.empty())
            change.cards.push_back(std::move(card));
    };
    for (const ClosedCard &is : after.cards) {
        const ClosedCard *was = before.card(is.group, is.id);
        add(was ? *was : ClosedCard{.group = is.group, .id = is.id, .band = {}}, is);
    }
    for (const ClosedCard &was : before.cards) {
        if (!after.card(was.group, was.id))
            add(was, {.group = was.group, .id = was.id, .band = {}});
    }
    std::ranges::stable_sort(change.cards, std::greater(),
                             [](const CardChange &card) { return std::abs(card.gain()); });
    return change;
}

QString trendKey(const QString &group, const QString &id)
{
    return group + u'/' + id;
}

ClosedTrends closedTrends(const std::vector<Closing> &closings, PeriodKind kind)
{
    std::map<QDate, const Closing *> newest;
    for (const Closing &closing : closings) {
        const auto period = Period::fromCode(closing.period);
        if (!period || period->kind != kind)
            continue;
        const Closing *&known = newest[period->start];
        if (!known || closing.number > known->number)
            known = &closing;
    }
    ClosedTrends trends;
    for (const auto &[start, closing] : newest) {
        for (const QJsonValue &value : closing->document.value("cards"_L1).toArray()) {
            const QJsonValue score = value["score"_L1];
            trends[trendKey(value["group"_L1].toString(), value["id"_L1].toString())].push_back(
                {closing->period, closing->number,
                 score.isDouble() ? std::optional(score.toDouble()) : std::nullopt});
        }
    }
    return trends;
}

std::optional<double> wholeScoreIn(const QJsonObject &document)
{
    for (const QJsonValue &card : document.value("cards"_L1).toArray()) {
        const QJsonValue score = card["score"_L1];
        if (card["group"_L1] == "all"_L1)
            return score.isDouble() ? std::optional(score.toDouble()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace domain
