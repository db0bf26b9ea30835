// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a closing freezes, as JSON and back.
#include "models/core/moment.h"
#include "models/domain/closingedits.h"
#include "models/domain/momentin.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

const std::array<QString, 4> kDimensionWords{u"correct"_s, u"complete"_s, u"clean"_s, u"live"_s};
/// Points are kept with four decimals, figures with six: a hash must not hang on the last bit.
constexpr double kPointParts = 1e4;
constexpr double kFigureParts = 1e6;
constexpr double kLargestRounded = 1e9;

double roundedPoints(double points)
{
    return std::round(points * kPointParts) / kPointParts;
}

double roundedFigure(double figure)
{
    return std::abs(figure) < kLargestRounded ? std::round(figure * kFigureParts) / kFigureParts
                                              : figure;
}

QJsonValue pointsOrNull(const std::optional<double> &points)
{
    return points ? QJsonValue(roundedPoints(*points)) : QJsonValue();
}

std::optional<double> numberOrNone(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject cardJson(const ClosedCard &card)
{
    QJsonObject dimensions;
    for (size_t d = 0; d < kDimensionWords.size(); ++d)
        dimensions.insert(kDimensionWords[d], pointsOrNull(card.dimensions[d]));
    QJsonArray losses;
    for (const ClosedLoss &loss : card.losses)
        losses.append(QJsonObject{{u"rule"_s, loss.rule},
                                  {u"version"_s, loss.version},
                                  {u"points"_s, roundedPoints(loss.points)},
                                  {u"failures"_s, loss.failures}});
    return {{u"group"_s, card.group},
            {u"id"_s, card.id},
            {u"score"_s, pointsOrNull(card.score)},
            {u"band"_s, card.band},
            {u"cappedBy"_s, roundedPoints(card.cappedBy)},
            {u"dimensions"_s, dimensions},
            {u"judged"_s, card.judged},
            {u"due"_s, card.due},
            {u"filled"_s, card.filled},
            {u"late"_s, card.late},
            {u"critical"_s, card.critical},
            {u"losses"_s, losses}};
}

QJsonObject failureJson(const ClosedFailure &failure)
{
    QJsonObject object{{u"rule"_s, failure.rule},
                       {u"version"_s, failure.version},
                       {u"indicatorId"_s, failure.indicatorId},
                       {u"unitId"_s, failure.unitId},
                       {u"period"_s, failure.period},
                       {u"agencyId"_s, failure.agencyId},
                       {u"points"_s, roundedPoints(failure.points)},
                       {u"reason"_s, failure.reason},
                       {u"records"_s, QJsonArray::fromStringList(failure.records)}};
    const auto put = [&](QLatin1StringView key, const std::optional<double> &figure) {
        if (figure)
            object.insert(key, roundedFigure(*figure));
    };
    put("found"_L1, failure.found);
    put("expected"_L1, failure.expected);
    put("limit"_L1, failure.limit);
    if (!failure.feedId.isEmpty())
        object.insert("feedId"_L1, failure.feedId);
    if (!failure.text.isEmpty())
        object.insert("text"_L1, failure.text);
    return object;
}

ClosedFailure failureFrom(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    ClosedFailure failure{.rule = text("rule"_L1),
                          .version = object.value("version"_L1).toInt(1),
                          .indicatorId = text("indicatorId"_L1),
                          .unitId = text("unitId"_L1),
                          .period = text("period"_L1),
                          .agencyId = text("agencyId"_L1),
                          .feedId = text("feedId"_L1),
                          .points = object.value("points"_L1).toDouble(),
                          .reason = text("reason"_L1),
                          .found = numberOrNone(object.value("found"_L1)),
                          .expected = numberOrNone(object.value("expected"_L1)),
                          .limit = numberOrNone(object.value("limit"_L1)),
                          .text = text("text"_L1)};
    for (const QJsonValue &record : object.value("records"_L1).toArray())
        failure.records << record.toString();
    return failure;
}

} // namespace

ClosedCard closedCardFrom(const QJsonObject &object)
{
    ClosedCard card;
    card.group = object.value("group"_L1).toString();
    card.id = object.value("id"_L1).toString();
    card.score = numberOrNone(object.value("score"_L1));
    card.band = object.value("band"_L1).toString();
    card.cappedBy = object.value("cappedBy"_L1).toDouble();
    const QJsonObject dimensions = object.value("dimensions"_L1).toObject();
    for (size_t d = 0; d < kDimensionWords.size(); ++d)
        card.dimensions[d] = numberOrNone(dimensions.value(kDimensionWords[d]));
    card.judged = object.value("judged"_L1).toInteger();
    card.due = object.value("due"_L1).toInteger();
    card.filled = object.value("filled"_L1).toInteger();
    card.late = object.value("late"_L1).toInteger();
    card.critical = object.value("critical"_L1).toInteger();
    for (const QJsonValue &value : object.value("losses"_L1).toArray()) {
        const QJsonObject loss = value.toObject();
        card.losses.push_back({loss.value("rule"_L1).toString(), loss.value("version"_L1).toInt(1),
                               loss.value("points"_L1).toDouble(),
                               loss.value("failures"_L1).toInteger()});
    }
    return card;
}

QJsonObject toJson(const ClosedScores &scores)
{
    QJsonArray cards;
    for (const ClosedCard &card : scores.cards)
        cards.append(cardJson(card));
    QJsonArray failures;
    for (const ClosedFailure &failure : scores.failures)
        failures.append(failureJson(failure));
    return {{u"rulesVersion"_s, scores.rulesVersion},
            {u"from"_s, scores.from},
            {u"to"_s, scores.to},
            {u"asOf"_s, core::iso(scores.asOf)},
            {u"previous"_s, scores.previous},
            {u"cards"_s, cards},
            {u"failures"_s, failures},
            {u"allFailures"_s, scores.allFailures}};
}

std::optional<ClosedScores> closedScoresFrom(const QJsonObject &document)
{
    const QJsonArray cards = document.value("cards"_L1).toArray();
    if (cards.isEmpty() || !document.value("rulesVersion"_L1).isDouble())
        return std::nullopt;
    ClosedScores scores{.rulesVersion = document.value("rulesVersion"_L1).toInt(),
                        .from = document.value("from"_L1).toString(),
                        .to = document.value("to"_L1).toString(),
                        .asOf = momentIn(document, "asOf"_L1),
                        .previous = document.value("previous"_L1).toString()};
    for (const QJsonValue &card : cards)
        scores.cards.push_back(closedCardFrom(card.toObject()));
    for (const QJsonValue &failure : document.value("failures"_L1).toArray())
        scores.failures.push_back(failureFrom(failure.toObject()));
    scores.allFailures = document.value("allFailures"_L1).toInteger();
    return scores;
}

const ClosedCard *ClosedScores::card(const QString &group, const QString &id) const
{
    const auto found = std::ranges::find_if(
        cards, [&](const ClosedCard &one) { return one.group == group && one.id == id; });
    return found == cards.end() ? nullptr : &*found;
}

QString subjectOf(const ClosedFailure &failure)
{
    return u"%1/%2/%3/%4"_s.arg(failure.rule, failure.indicatorId, failure.unitId, failure.period);
}

QString subjectOf(const ClosedLoss &loss)
{
    return loss.rule;
}

const ClosedFailure *failureOf(const ClosedScores &scores, const AgencyId &agency,
                               const QString &subject)
{
    const auto found = std::ranges::find_if(scores.failures, [&](const ClosedFailure &one) {
        return one.agencyId == agency.value && subjectOf(one) == subject;
    });
    return found == scores.failures.end() ? nullptr : &*found;
}

bool isSubjectOf(const ClosedScores &scores, const AgencyId &agency, const QString &subject)
{
    const ClosedCard *card = scores.card(u"agency"_s, agency.value);
    return card && (subject.isEmpty() ||
                    std::ranges::contains(card->losses, subject,
                                          [](const ClosedLoss &loss) { return subjectOf(loss); }) ||
                    failureOf(scores, agency, subject));
}

} // namespace domain
