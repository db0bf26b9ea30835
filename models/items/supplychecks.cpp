// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplychecks.h"

#include "models/analysis/quality/sumparts.h"

#include <algorithm>
#include <cmath>

namespace items {
namespace {

using analysis::quality::Evaluation;
using analysis::quality::RuleKind;
using analysis::quality::SlotRow;
using analysis::quality::SumPart;

/// What whoever types can do something about.
bool isOfTyping(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Approval:
    case RuleKind::Fields:
    case RuleKind::Filled:
    case RuleKind::Coverage:
    case RuleKind::Plan:
    case RuleKind::Base:
    case RuleKind::OnTime:
    case RuleKind::Age:
    case RuleKind::Heartbeat:
    case RuleKind::Unknown:
        return false;
    default:
        return true;
    }
}

/// −1: the facts know no such slot.
int slotNumberOf(const analysis::quality::Facts &facts, const domain::Observation &typed)
{
    const int indicator = facts.indicatorNames().find(typed.indicatorId.value);
    const int unit = facts.unitNames().find(typed.unitId.value);
    if (indicator < 0 || unit < 0)
        return -1;
    analysis::quality::SlotRow row;
    row.start = int(typed.period.start.toJulianDay());
    row.kind = typed.period.kind;
    return facts.beside(row, indicator, unit);
}

/// What is typed and what it is judged in.
struct Sheet {
    const Evaluation &evaluation;
    std::vector<int> typed; ///< slots

    [[nodiscard]] const analysis::quality::Facts &facts() const { return evaluation.facts(); }
    [[nodiscard]] SupplySlot named(int indicator, int unit) const
    {
        return {domain::IndicatorId(facts().indicatorNames().text(indicator)),
                domain::UnitId(facts().unitNames().text(unit))};
    }
    [[nodiscard]] SupplySlot named(int slot) const
    {
        const auto &series = facts().seriesOf(facts().slotRows[size_t(slot)]);
        return named(series.indicator, series.unit);
    }
};

/// The slots whose figures are worked out with that of a typed one, where they are not typed too:
/// totals, wholes, ratios, and the same figure of the units above.
std::vector<int> totalsOf(const Sheet &sheet, int slot)
{
    const auto &facts = sheet.facts();
    const SlotRow &row = facts.slotRows[size_t(slot)];
    const auto &own = facts.seriesOf(row);
    std::vector<int> totals;
    const auto add = [&](int total) {
        if (total >= 0 && total != slot && !std::ranges::contains(sheet.typed, total))
            totals.push_back(total);
    };
    for (const int dependent : facts.indicator(own.indicator).dependents)
        add(facts.beside(row, dependent, own.unit));
    for (int above = facts.unit(own.unit).parent; above >= 0; above = facts.unit(above).parent)
        add(facts.beside(row, own.indicator, above));
    return totals;
}

void addFailures(const Sheet &sheet, int typed, int judged, std::vector<SupplyFinding> &found)
{
    const auto what = sheet.named(typed);
    for (auto &answer : sheet.evaluation.explain(judged)) {
        const auto &rule = sheet.evaluation.rules().rules[size_t(answer.rule)];
        const bool agrees = rule.kind == RuleKind::Identity || rule.kind == RuleKind::Ratio;
        if (answer.state != analysis::CheckState::Failed || (judged != typed && !agrees))
            continue;
        SupplyFinding one{.indicator = what.indicator,
                          .unit = what.unit,
                          .rule = rule,
                          .finding = std::move(answer.finding)};
        if (judged != typed)
            one.total = sheet.named(judged);
        found.push_back(std::move(one));
    }
}

/// What a sum lacks while something of it is there.
std::vector<SupplySlot> lacking(const Sheet &sheet, int total, const std::vector<SumPart> &parts)
{
    std::vector<SupplySlot> missing;
    size_t known = 0;
    for (const SumPart &part : parts) {
        if (std::isnan(part.value))
            missing.push_back(sheet.named(part.indicator, part.unit));
        else
            ++known;
    }
    if (known == 0)
        return {};
    const SlotRow &row = sheet.facts().slotRows[size_t(total)];
    if (std::isnan(sheet.facts().figure(row.standing)))
        missing.push_back(sheet.named(total));
    return missing;
}

void addGaps(const Sheet &sheet, int typed, int total, std::vector<SupplyFinding> &found)
{
    const auto &rules = sheet.evaluation.rules().rules;
    const auto rule = std::ranges::find(rules, RuleKind::Identity, &analysis::quality::Rule::kind);
    if (rule == rules.end())
        return;
    const auto &facts = sheet.facts();
    const SlotRow &row = facts.slotRows[size_t(total)];
    const auto what = sheet.named(typed);
    for (const auto &parts : {analysis::quality::namedParts(facts, row),
                              analysis::quality::districtParts(facts, row)}) {
        auto missing = lacking(sheet, total, parts);
        if (missing.empty())
            continue;
        SupplyFinding gap{.indicator = what.indicator, .unit = what.unit, .rule = *rule};
        if (total != typed)
            gap.total = sheet.named(total);
        gap.missing = std::move(missing);
        found.push_back(std::move(gap));
    }
}

} // namespace

core::Result<std::vector<SupplyFinding>> checkSupply(const SupplyHistory &history,
                                                     const std::vector<domain::Observation> &typed,
                                                     const QDateTime &now)
{
    auto rules = analysis::quality::builtInRules();
    if (!rules)
        return std::unexpected(rules.error());
    std::erase_if(rules->rules, [](const auto &rule) { return !isOfTyping(rule.kind); });
    analysis::quality::Evaluation evaluation(history.book, *std::move(rules), now);
    auto &facts = evaluation.facts();
    qint64 key = 0;
    for (const domain::Slot &slot : history.due)
        facts.putSlot(key++, slot);
    key = 0;
    for (const domain::Observation &version : history.versions)
        facts.put(key++, version);
    for (const domain::Observation &version : typed)
        facts.put(key++, version);
    evaluation.run();
    Sheet sheet{.evaluation = evaluation, .typed = {}};
    for (const domain::Observation &version : typed) {
        if (const int slot = slotNumberOf(facts, version); slot >= 0)
            sheet.typed.push_back(slot);
    }
    std::vector<SupplyFinding> found;
    for (const int slot : sheet.typed) {
        addFailures(sheet, slot, slot, found);
        addGaps(sheet, slot, slot, found);
        for (const int total : totalsOf(sheet, slot)) {
            addFailures(sheet, slot, total, found);
            addGaps(sheet, slot, total, found);
        }
    }
    std::ranges::stable_sort(found, std::greater(), [](const SupplyFinding &one) {
        return std::pair(one.isFailure(), one.rule.critical);
    });
    return found;
}

} // namespace items
