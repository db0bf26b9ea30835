// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/evaluation.h"

#include <algorithm>

namespace analysis::quality {

std::vector<RuleAnswer> Evaluation::explain(int slot) const
{
    std::vector<RuleAnswer> answers;
    const Verdict &known = verdict(slot);
    for (int rule = 0; rule < int(m_rules.rules.size()); ++rule) {
        const quint64 bit = quint64(1) << unsigned(rule);
        RuleAnswer answer{.rule = rule};
        if ((known.failed & bit) != 0) {
            answer.state = CheckState::Failed;
            answer.finding = finding(slot, rule);
        } else if ((known.applicable & bit) != 0) {
            answer.state = CheckState::Passed;
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

Finding Evaluation::finding(int slot, int rule) const
{
    Finding found;
    static_cast<void>(m_checks.judge(slot, m_rules.rules[size_t(rule)], &found));
    return found;
}

std::vector<int> Evaluation::groups(GroupKind kind) const
{
    std::vector<int> numbers;
    const auto &tallies = m_tallies[size_t(kind)];
    for (int number = 0; number < int(tallies.size()); ++number) {
        const auto &months = tallies[size_t(number)];
        if (std::ranges::any_of(months, [](const auto &month) { return month.second.judged > 0; }))
            numbers.push_back(number);
    }
    return numbers;
}

Tally Evaluation::tally(const Group &group, int fromMonth, int toMonth) const
{
    Tally sum;
    const auto &tallies = m_tallies[size_t(group.kind)];
    if (group.number < 0 || size_t(group.number) >= tallies.size())
        return sum;
    const auto &months = tallies[size_t(group.number)];
    for (auto month = months.lower_bound(fromMonth);
         month != months.end() && month->first <= toMonth; ++month)
        sum.add(month->second);
    return sum;
}

Score Evaluation::score(const Group &group, int fromMonth, int toMonth) const
{
    return scoreOf(tally(group, fromMonth, toMonth), m_rules);
}

std::vector<Failure> Evaluation::failures(const Group &group, int fromMonth, int toMonth, int rule,
                                          size_t limit) const
{
    const Tally whole = tally(group, fromMonth, toMonth);
    const quint64 asked = rule < 0 ? ~quint64(0) : quint64(1) << unsigned(rule);
    std::vector<Failure> found;
    for (int slot = 0; slot < int(m_verdicts.size()); ++slot) {
        const quint64 failed = m_verdicts[size_t(slot)].failed & asked;
        const int month = m_counted[size_t(slot)].month;
        if (failed == 0 || month < fromMonth || month > toMonth || !isOf(slot, group))
            continue;
        for (int each = 0; each < int(m_rules.rules.size()); ++each) {
            if ((failed >> unsigned(each) & 1U) != 0)
                found.push_back({slot, each, pointsOf(partsOf(slot, each), each, whole, m_rules)});
        }
    }
    const size_t shown = std::min(limit, found.size());
    const auto more = [this](const Failure &a, const Failure &b) {
        const auto newest = [this](const Failure &one) {
            return m_facts.slotRows[size_t(one.slot)].end;
        };
        return std::tuple(b.points, newest(b), a.slot, a.rule) <
               std::tuple(a.points, newest(a), b.slot, b.rule);
    };
    std::ranges::partial_sort(found, found.begin() + qsizetype(shown), more);
    found.resize(shown);
    return found;
}

} // namespace analysis::quality
