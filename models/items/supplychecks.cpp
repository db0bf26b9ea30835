// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplychecks.h"

#include <algorithm>

namespace items {
namespace {

using analysis::quality::RuleKind;

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
    std::vector<SupplyFinding> found;
    for (const domain::Observation &version : typed) {
        const int slot = slotNumberOf(facts, version);
        if (slot < 0)
            continue;
        for (auto &answer : evaluation.explain(slot)) {
            if (answer.state == analysis::CheckState::Failed)
                found.push_back({.indicator = version.indicatorId,
                                 .unit = version.unitId,
                                 .rule = evaluation.rules().rules[size_t(answer.rule)],
                                 .finding = std::move(answer.finding)});
        }
    }
    std::ranges::stable_sort(found, std::greater(),
                             [](const SupplyFinding &one) { return one.rule.critical; });
    return found;
}

} // namespace items
