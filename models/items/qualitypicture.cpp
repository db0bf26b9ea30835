// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/qualitykept.h"

#include "models/analysis/quality/freeze.h"
#include "models/store/qualityfacts.h"

#include <algorithm>

namespace items {
namespace {

using quality::Evaluation;
using quality::Group;
using quality::GroupKind;

constexpr int kMostQualityMonths = 24;

QDate firstOf(int month)
{
    return {month / 12, month % 12 + 1, 1};
}

/// The closed months that are asked for, both inclusive.
struct MonthSpan {
    int from;
    int to;
};

MonthSpan monthsOf(const Evaluation &evaluation, int months)
{
    const int last = Evaluation::monthOf(evaluation.now()) - 1;
    return {last + 1 - std::clamp(months, 1, kMostQualityMonths), last};
}

/// −1: the evaluation has no such group.
int groupNumber(const Evaluation &evaluation, GroupKind kind, const QString &id)
{
    const auto numbers = evaluation.groups(kind);
    const auto found = std::ranges::find_if(
        numbers, [&](int number) { return groupId(evaluation, {kind, number}) == id; });
    return found == numbers.end() ? -1 : *found;
}

QualityCard cardOf(const Evaluation &evaluation, const Group &group, const MonthSpan &span)
{
    QualityCard card{.id = groupId(evaluation, group),
                     .score = evaluation.score(group, span.from, span.to)};
    for (int month = span.to + 1 - kQualityTrend; month <= span.to; ++month)
        card.trend.push_back(evaluation.score(group, month, month).total);
    return card;
}

QualitySlot slotAt(const quality::Facts &facts, int slot)
{
    const quality::SlotRow &row = facts.slotRows[size_t(slot)];
    const quality::Series &series = facts.seriesOf(row);
    return {domain::IndicatorId(facts.indicatorNames().text(series.indicator)),
            domain::UnitId(facts.unitNames().text(series.unit)),
            {row.kind, QDate::fromJulianDay(row.start), QDate::fromJulianDay(row.end)}};
}

/// −1: there is no such slot.
int slotNumber(const quality::Facts &facts, const QualitySlot &asked)
{
    const int indicator = facts.indicatorNames().find(asked.indicator.value);
    const int unit = facts.unitNames().find(asked.unit.value);
    if (indicator < 0 || unit < 0)
        return -1;
    quality::SlotRow row;
    row.start = int(asked.period.start.toJulianDay());
    row.kind = asked.period.kind;
    return facts.beside(row, indicator, unit);
}

void addFailures(const Evaluation &evaluation, const Group &group, const MonthSpan &span,
                 QualityPicture &picture)
{
    const auto &rules = evaluation.rules().rules;
    const auto asked = std::ranges::find(rules, picture.ask.rule, &quality::Rule::id);
    const int rule = asked == rules.end() ? -1 : int(asked - rules.begin());
    for (const auto &loss : picture.opened.score.losses)
        picture.allFailures += rule < 0 || loss.rule == rule ? loss.failures : 0;
    const quality::Facts &facts = evaluation.facts();
    for (const auto &failure :
         evaluation.failures(group, span.from, span.to, rule, kMostQualityFailures)) {
        const quality::SlotRow &row = facts.slotRows[size_t(failure.slot)];
        const int agency = facts.agencyOf(row);
        picture.failures.push_back(
            {.slot = slotAt(facts, failure.slot),
             .feed = row.feed < 0 ? QString() : facts.feedNames().text(row.feed),
             .agency = agency < 0 ? QString() : facts.agencyNames().text(agency),
             .rule = rules[size_t(failure.rule)].id,
             .points = failure.points,
             .finding = evaluation.finding(failure.slot, failure.rule)});
    }
}

core::Result<void> addSlot(const Evaluation &evaluation, const store::Database &db,
                           QualityPicture &picture)
{
    const quality::Facts &facts = evaluation.facts();
    const int slot = slotNumber(facts, *picture.ask.slot);
    if (slot < 0)
        return {};
    for (auto &answer : evaluation.explain(slot))
        picture.answers.push_back({evaluation.rules().rules[size_t(answer.rule)], answer.state,
                                   std::move(answer.finding)});
    std::vector<qint64> rows;
    for (int row = facts.slotRows[size_t(slot)].head; row >= 0; row = facts.next[size_t(row)])
        rows.push_back(facts.key[size_t(row)]);
    auto versions = store::QualityFactRepository(db).versions(rows);
    if (!versions)
        return std::unexpected(versions.error());
    picture.versions = *std::move(versions);
    std::ranges::stable_sort(picture.versions, std::greater(), &domain::Observation::publishedAt);
    return {};
}

void sortCards(std::vector<QualityCard> &cards)
{
    std::ranges::sort(cards, [](const QualityCard &a, const QualityCard &b) {
        return std::tuple(!a.score.total, -a.score.total.value_or(0), -a.score.due, a.id) <
               std::tuple(!b.score.total, -b.score.total.value_or(0), -b.score.due, b.id);
    });
}

} // namespace

core::Result<QualityPicture> qualityPicture(const Evaluation &evaluation, const store::Database &db,
                                            const QualityAsk &ask)
{
    const MonthSpan span = monthsOf(evaluation, ask.months);
    QualityPicture picture{.ask = ask,
                           .rules = evaluation.rules(),
                           .from = firstOf(span.from),
                           .to = firstOf(span.to).addMonths(1).addDays(-1),
                           .whole = cardOf(evaluation, {}, span)};
    picture.evaluatedAt = evaluation.now();
    for (const int number : evaluation.groups(ask.kind)) {
        QualityCard card = cardOf(evaluation, {ask.kind, number}, span);
        if (!card.id.isEmpty() && card.score.judged + card.score.due > 0)
            picture.cards.push_back(std::move(card));
    }
    sortCards(picture.cards);
    const int opened = ask.group.isEmpty() ? -1 : groupNumber(evaluation, ask.kind, ask.group);
    const Group group = opened < 0 ? Group{} : Group{ask.kind, opened};
    picture.opened = opened < 0 ? picture.whole : cardOf(evaluation, group, span);
    addFailures(evaluation, group, span, picture);
    if (ask.slot) {
        if (const auto added = addSlot(evaluation, db, picture); !added)
            return std::unexpected(added.error());
    }
    return picture;
}

} // namespace items
