// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/evaluation.h"

#include "models/domain/codetable.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

constexpr auto kGroupCodes = std::to_array<domain::Coded<GroupKind>>({
    {GroupKind::Everything, "all"_L1},
    {GroupKind::Subsystem, "subsystem"_L1},
    {GroupKind::Agency, "agency"_L1},
    {GroupKind::Feed, "feed"_L1},
    {GroupKind::Unit, "unit"_L1},
});
constexpr int kLocalTime = 7 * 3600; ///< UTC+7
constexpr int kHighestUnit = 4;      ///< levels above a unit that are looked for
constexpr int kEightRules = 8;       ///< among which a slot's cleanness is shared without a rest

quint64 bitOf(int rule)
{
    return quint64(1) << unsigned(rule);
}

QStringList trialWordsOf(const RuleSet &rules)
{
    QStringList words;
    for (const Rule &rule : rules.rules) {
        if (rule.kind == RuleKind::TestRows)
            words += rule.words;
    }
    return words;
}

/// Calls `visit` with the number of each bit.
template<typename Visit>
void forBits(quint64 bits, const Visit &visit)
{
    for (; bits != 0; bits &= bits - 1)
        visit(std::countr_zero(bits));
}

} // namespace

QString code(GroupKind kind)
{
    return domain::codeIn(kGroupCodes, kind);
}

Evaluation::Evaluation(const Book &book, RuleSet rules, const QDateTime &now)
    : m_facts(book, trialWordsOf(rules))
    , m_rules(std::move(rules))
    , m_checks(m_facts, now.toMSecsSinceEpoch())
{
    readScopes(book);
    for (int rule = 0; rule < int(m_rules.rules.size()); ++rule) {
        const Rule &one = m_rules.rules[size_t(rule)];
        m_reach = std::max(m_reach, size_t(one.periods));
        if (one.critical)
            m_critical |= bitOf(rule);
        if (one.dimension == Dimension::Clean)
            m_clean |= bitOf(rule);
    }
}

void Evaluation::readScopes(const Book &book)
{
    const auto at = [](std::vector<quint64> &masks, int number) -> quint64 & {
        if (size_t(number) >= masks.size())
            masks.resize(size_t(number) + 1);
        return masks[size_t(number)];
    };
    for (int rule = 0; rule < int(m_rules.rules.size()); ++rule) {
        const Rule &one = m_rules.rules[size_t(rule)];
        if (one.indicators.isEmpty() && one.feeds.isEmpty() && one.subsystems.isEmpty())
            m_general |= bitOf(rule);
        for (const domain::Indicator &indicator : book.indicators) {
            if (one.indicators.contains(indicator.code))
                at(m_ofIndicator, m_facts.indicatorNames().find(indicator.id.value)) |= bitOf(rule);
        }
        for (const domain::Feed &feed : book.feeds) {
            if (one.feeds.contains(feed.id.value))
                at(m_ofFeed, m_facts.feedNames().find(feed.id.value)) |= bitOf(rule);
        }
        for (const QString &subsystem : one.subsystems)
            m_ofSubsystem[size_t(*domain::subsystemFromCode(subsystem))] |= bitOf(rule);
    }
}

quint64 Evaluation::rulesFor(const SlotRow &row) const
{
    const auto indicator = size_t(m_facts.seriesOf(row).indicator);
    quint64 rules = m_general | m_ofSubsystem[size_t(m_facts.indicatorOf(row).subsystem)];
    if (indicator < m_ofIndicator.size())
        rules |= m_ofIndicator[indicator];
    if (row.feed >= 0 && size_t(row.feed) < m_ofFeed.size())
        rules |= m_ofFeed[size_t(row.feed)];
    return rules;
}

QDateTime Evaluation::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_checks.now(), QTimeZone::UTC);
}

int Evaluation::monthOf(const QDateTime &moment)
{
    const QDate day = moment.toOffsetFromUtc(kLocalTime).date();
    return day.year() * 12 + day.month() - 1;
}

void Evaluation::grow()
{
    const size_t slotCount = m_facts.slotRows.size();
    m_verdicts.resize(slotCount);
    m_counted.resize(slotCount);
    m_marked.resize(slotCount);
}

void Evaluation::run()
{
    grow();
    static_cast<void>(m_facts.takeTouched());
    for (auto &tallies : m_tallies)
        tallies.clear();
    std::ranges::fill(m_verdicts, Verdict());
    m_checks.forgetPast();
    for (int slot = 0; slot < int(m_verdicts.size()); ++slot) {
        judge(slot);
        count(slot, 1);
    }
}

size_t Evaluation::update(const QDateTime &now)
{
    const qint64 before = m_checks.now();
    m_checks.setNow(std::max(before, now.toMSecsSinceEpoch()));
    grow();
    auto touched = m_facts.takeTouched();
    std::ranges::sort(touched);
    touched.erase(std::ranges::unique(touched).begin(), touched.end());
    for (const int slot : touched)
        markDependents(slot);
    markTimely(before, m_checks.now());
    m_checks.forgetPast();
    for (const int slot : m_queue) {
        m_marked[size_t(slot)] = 0;
        count(slot, -1);
        judge(slot);
        count(slot, 1);
    }
    return std::exchange(m_queue, {}).size();
}

void Evaluation::judge(int slot)
{
    const SlotRow &row = m_facts.slotRows[size_t(slot)];
    Verdict verdict;
    forBits(rulesFor(row), [&](int rule) {
        const Rule &one = m_rules.rules[size_t(rule)];
        const auto end = qint64(row.end);
        if (end < one.validFrom.toJulianDay() ||
            (one.validTo.isValid() && end >= one.validTo.toJulianDay()))
            return;
        const CheckState state = m_checks.judge(slot, one, nullptr);
        if (state == CheckState::NotApplicable)
            return;
        verdict.applicable |= bitOf(rule);
        if (state == CheckState::Failed)
            verdict.failed |= bitOf(rule);
    });
    m_verdicts[size_t(slot)] = verdict;
    m_counted[size_t(slot)] = standingOf(row);
}

Evaluation::Counted Evaluation::standingOf(const SlotRow &row) const
{
    Counted counted{.month = row.month, .agency = m_facts.agencyOf(row), .feed = row.feed};
    counted.due = row.duty != Duty::None && row.dueAt != 0 && row.dueAt <= m_checks.now();
    counted.filled = counted.due && m_facts.isFilled(row);
    counted.late = counted.filled && m_facts.receivedAt(row) > row.dueAt;
    return counted;
}

/// What a rule weighs in a slot, in parts.
qint64 Evaluation::partsOf(int slot, int rule) const
{
    const qint64 importance = m_facts.indicatorOf(m_facts.slotRows[size_t(slot)]).importance;
    if ((m_clean & bitOf(rule)) == 0)
        return importance * kParts * m_rules.rules[size_t(rule)].weight;
    // A slot is clean or it is not: what it costs is shared by the rules that it failed.
    const int sharers = std::min(kEightRules,
                                 std::popcount(m_verdicts[size_t(slot)].failed & m_clean));
    return importance * kParts / std::max(1, sharers);
}

Tally Evaluation::worthOf(int slot) const
{
    const Verdict &verdict = m_verdicts[size_t(slot)];
    const Counted &counted = m_counted[size_t(slot)];
    Tally one;
    one.judged = verdict.applicable != 0 ? 1 : 0;
    one.due = counted.due ? 1 : 0;
    one.filled = counted.filled ? 1 : 0;
    one.late = counted.late ? 1 : 0;
    one.critical = (verdict.failed & m_critical) != 0 ? 1 : 0;
    forBits(verdict.applicable & ~m_clean, [&](int rule) {
        one.applicable[size_t(m_rules.rules[size_t(rule)].dimension)] += partsOf(slot, rule);
    });
    if ((verdict.applicable & m_clean) != 0)
        one.applicable[size_t(Dimension::Clean)] =
            kParts * m_facts.indicatorOf(m_facts.slotRows[size_t(slot)]).importance;
    int clean = 0;
    forBits(verdict.failed, [&](int rule) {
        one.failures[size_t(rule)] = 1;
        if ((m_clean & bitOf(rule)) == 0 || clean++ < kEightRules)
            one.lost[size_t(rule)] = partsOf(slot, rule);
    });
    return one;
}

template<typename Visit>
void Evaluation::forGroups(int slot, const Visit &visit) const
{
    const SlotRow &row = m_facts.slotRows[size_t(slot)];
    const Counted &counted = m_counted[size_t(slot)];
    visit(Group{GroupKind::Everything, 0});
    visit(Group{GroupKind::Subsystem, int(m_facts.indicatorOf(row).subsystem)});
    if (counted.agency >= 0)
        visit(Group{GroupKind::Agency, counted.agency});
    if (counted.feed >= 0)
        visit(Group{GroupKind::Feed, counted.feed});
    int unit = m_facts.seriesOf(row).unit;
    for (int level = 0; unit >= 0 && level < kHighestUnit; ++level) {
        visit(Group{GroupKind::Unit, unit});
        unit = m_facts.unit(unit).parent;
    }
}

bool Evaluation::isOf(int slot, const Group &group) const
{
    bool found = false;
    forGroups(slot, [&](const Group &each) { found = found || each == group; });
    return found;
}

void Evaluation::count(int slot, int sign)
{
    const Verdict &verdict = m_verdicts[size_t(slot)];
    if (verdict.applicable == 0 && !m_counted[size_t(slot)].due)
        return;
    const Tally one = worthOf(slot);
    const int month = m_counted[size_t(slot)].month;
    forGroups(slot, [&](const Group &group) {
        auto &tallies = m_tallies[size_t(group.kind)];
        if (size_t(group.number) >= tallies.size())
            tallies.resize(size_t(group.number) + 1);
        Tally &to = tallies[size_t(group.number)][month];
        to.judged += sign * one.judged;
        to.due += sign * one.due;
        to.filled += sign * one.filled;
        to.late += sign * one.late;
        to.critical += sign * one.critical;
        for (size_t d = 0; d < kDimensions; ++d)
            to.applicable[d] += sign * one.applicable[d];
        forBits(verdict.failed, [&](int rule) {
            to.lost[size_t(rule)] += sign * one.lost[size_t(rule)];
            to.failures[size_t(rule)] += sign;
        });
    });
}

} // namespace analysis::quality
