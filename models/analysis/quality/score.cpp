// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/score.h"

#include "models/domain/codetable.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

constexpr double kWholeScore = 100;

constexpr auto kBandCodes = std::to_array<domain::Coded<Band>>({
    {Band::None, "none"_L1},
    {Band::Good, "good"_L1},
    {Band::Fair, "fair"_L1},
    {Band::Bad, "bad"_L1},
});

/// The weight of the dimensions that something applied to.
double weightOf(const Tally &tally, const RuleSet &rules)
{
    double weight = 0;
    for (size_t d = 0; d < kDimensions; ++d)
        weight += tally.applicable[d] > 0 ? rules.weights[d] : 0;
    return weight;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

void Tally::add(const Tally &other)
{
    judged += other.judged;
    due += other.due;
    filled += other.filled;
    late += other.late;
    critical += other.critical;
    for (size_t d = 0; d < kDimensions; ++d)
        applicable[d] += other.applicable[d];
    for (size_t rule = 0; rule < kMostRules; ++rule) {
        lost[rule] += other.lost[rule];
        failures[rule] += other.failures[rule];
    }
}

double pointsOf(qint64 parts, int rule, const Tally &tally, const RuleSet &rules)
{
    const auto d = size_t(rules.rules[size_t(rule)].dimension);
    const double weight = weightOf(tally, rules);
    if (tally.applicable[d] <= 0 || weight <= 0)
        return 0;
    return kWholeScore * rules.weights[d] / weight * double(parts) / double(tally.applicable[d]);
}

Score scoreOf(const Tally &tally, const RuleSet &rules)
{
    Score score{.judged = tally.judged,
                .due = tally.due,
                .filled = tally.filled,
                .late = tally.late,
                .critical = tally.critical};
    std::array<qint64, kDimensions> lost{};
    double missing = 0;
    for (int rule = 0; rule < int(rules.rules.size()); ++rule) {
        const auto at = size_t(rule);
        lost[size_t(rules.rules[at].dimension)] += tally.lost[at];
        if (tally.failures[at] == 0)
            continue;
        const double points = pointsOf(tally.lost[at], rule, tally, rules);
        missing += points;
        score.losses.push_back({rule, points, tally.failures[at]});
    }
    std::ranges::stable_sort(score.losses, std::greater(), &Loss::points);
    for (size_t d = 0; d < kDimensions; ++d) {
        if (tally.applicable[d] > 0)
            score.dimensions[d] = kWholeScore * double(tally.applicable[d] - lost[d]) /
                                  double(tally.applicable[d]);
    }
    if (tally.due == 0)
        return score;
    double total = std::max(0.0, kWholeScore - missing);
    if (tally.critical > 0 && total > rules.cap) {
        score.cappedBy = total - rules.cap;
        total = rules.cap;
    }
    score.total = total;
    score.band = total >= rules.good ? Band::Good : total >= rules.fair ? Band::Fair : Band::Bad;
    return score;
}

QString code(Band band)
{
    return domain::codeIn(kBandCodes, band);
}

Band bandFrom(QStringView code)
{
    return domain::valueIn(kBandCodes, code).value_or(Band::None);
}

QJsonObject toJson(const Scorecard &card, const RuleSet &rules)
{
    QJsonObject dimensions;
    for (int d = 0; d < kDimensions; ++d)
        dimensions.insert(code(static_cast<Dimension>(d)),
                          orNull(card.score.dimensions[size_t(d)]));
    QJsonArray losses;
    for (const Loss &loss : card.score.losses) {
        const Rule &rule = rules.rules[size_t(loss.rule)];
        losses.append(QJsonObject{{u"rule"_s, rule.id},
                                  {u"version"_s, rule.version},
                                  {u"points"_s, loss.points},
                                  {u"failures"_s, loss.failures}});
    }
    return {{u"rulesVersion"_s, rules.version},
            {u"group"_s, card.group},
            {u"id"_s, card.id},
            {u"from"_s, card.fromMonth},
            {u"to"_s, card.toMonth},
            {u"score"_s, orNull(card.score.total)},
            {u"band"_s, code(card.score.band)},
            {u"cappedBy"_s, card.score.cappedBy},
            {u"dimensions"_s, dimensions},
            {u"judged"_s, card.score.judged},
            {u"due"_s, card.score.due},
            {u"filled"_s, card.score.filled},
            {u"late"_s, card.score.late},
            {u"critical"_s, card.score.critical},
            {u"losses"_s, losses}};
}

} // namespace analysis::quality
