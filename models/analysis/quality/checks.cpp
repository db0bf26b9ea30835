// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/checks.h"

namespace analysis::quality {

CheckState Checks::judge(int slot, const Rule &rule, Finding *found) const
{
    const SlotRow &row = m_facts.slotRows[size_t(slot)];
    const Look look{slot, row, m_facts.indicatorOf(row), rule, found};
    switch (rule.kind) {
    case RuleKind::Type:
        return type(look);
    case RuleKind::Unit:
        return unit(look);
    case RuleKind::Range:
        return range(look);
    case RuleKind::Jump:
        return jump(look);
    case RuleKind::Identity:
        return identity(look);
    case RuleKind::Ratio:
        return ratio(look);
    case RuleKind::CrossSource:
        return crossSource(look);
    case RuleKind::Contradicted:
        return contradicted(look);
    case RuleKind::Approval:
        return approval(look);
    case RuleKind::Filled:
        return filled(look);
    case RuleKind::Coverage:
        return coverage(look);
    case RuleKind::Fields:
        return fields(look);
    case RuleKind::Notes:
        return notes(look);
    case RuleKind::Plan:
        return plan(look);
    case RuleKind::Base:
        return base(look);
    case RuleKind::Duplicates:
        return duplicates(look);
    case RuleKind::Codes:
        return codes(look);
    case RuleKind::Nfc:
        return text(look, NotComposed, Reason::NotComposedText);
    case RuleKind::Legacy:
        return text(look, LegacyBytes, Reason::LegacyText);
    case RuleKind::MixedUnits:
        return mixedUnits(look);
    case RuleKind::TestRows:
        return text(look, TrialWords, Reason::TrialEntry);
    case RuleKind::Dates:
        return dates(look);
    case RuleKind::PersonalData:
        return personalData(look);
    case RuleKind::OnTime:
        return onTime(look);
    case RuleKind::Age:
        return age(look);
    case RuleKind::Heartbeat:
        return heartbeat(look);
    case RuleKind::Frozen:
        return frozen(look);
    case RuleKind::Unknown:
        break;
    }
    return CheckState::NotApplicable;
}

CheckState Checks::failed(const Look &look, Reason reason, double found, double expected,
                          double limit, int version) const
{
    if (look.found) {
        look.found->reason = reason;
        look.found->found = found;
        look.found->expected = expected;
        look.found->limit = limit;
        name(look, version);
    }
    return CheckState::Failed;
}

void Checks::name(const Look &look, int version) const
{
    if (look.found && version >= 0)
        look.found->records.push_back(m_facts.key[size_t(version)]);
}

} // namespace analysis::quality
