// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/checks.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

using domain::ValueStatus;

constexpr double kHairOfPlace = 1e-6; ///< bits that no rounding rule speaks of

} // namespace

CheckState Checks::crossSource(const Look &look) const
{
    const int row = look.row.standing;
    if (row < 0 || m_facts.next[size_t(look.row.head)] < 0)
        return CheckState::NotApplicable;
    const double place = look.rule.limit * look.indicator.lastPlace * (1 + kHairOfPlace);
    bool others = false;
    for (int other = look.row.head; other >= 0; other = m_facts.next[size_t(other)]) {
        const auto at = size_t(other);
        if (m_facts.breakdown[at] != 0 || m_facts.agency[at] == m_facts.agency[size_t(row)] ||
            (m_facts.flags[at] & Facts::Missing) != 0)
            continue;
        others = true;
        const auto compare = [&](const std::vector<double> &column) {
            if (!(std::abs(column[at] - column[size_t(row)]) > place)) // false for what is absent
                return CheckState::Passed;
            name(look, other);
            return failed(look, Reason::AgenciesDiffer, column[size_t(row)], column[at], place,
                          row);
        };
        for (const auto *column : {&m_facts.value, &m_facts.cumulative}) {
            if (compare(*column) == CheckState::Failed)
                return CheckState::Failed;
        }
    }
    return others ? CheckState::Passed : CheckState::NotApplicable;
}

CheckState Checks::contradicted(const Look &look) const
{
    const int row = look.row.standing;
    const double settled = m_facts.figure(row);
    if (std::isnan(settled) || m_facts.next[size_t(look.row.head)] < 0 ||
        m_facts.status[size_t(row)] < ValueStatus::Official)
        return CheckState::NotApplicable;
    int first = -1;
    for (int other = look.row.head; other >= 0; other = m_facts.next[size_t(other)]) {
        const auto at = size_t(other);
        const bool provisional = m_facts.status[at] == ValueStatus::Estimate ||
                                 m_facts.status[at] == ValueStatus::Preliminary;
        if (m_facts.breakdown[at] == 0 && provisional && std::isfinite(m_facts.figure(other)) &&
            m_facts.agency[at] == m_facts.agency[size_t(row)] &&
            (first < 0 || m_facts.published[at] > m_facts.published[size_t(first)]))
            first = other;
    }
    if (first < 0)
        return CheckState::NotApplicable;
    const double said = m_facts.figure(first);
    const double scale = std::max(std::abs(settled), look.indicator.lastPlace);
    const double off = std::abs(said - settled);
    if (off <= look.rule.limit * scale || off <= look.indicator.lastPlace * (1 + kHairOfPlace))
        return CheckState::Passed;
    name(look, first);
    return failed(look, Reason::OfficialDiffers, settled, said, look.rule.limit, row);
}

CheckState Checks::approval(const Look &look) const
{
    const int row = look.row.standing;
    if (row < 0)
        return CheckState::NotApplicable;
    const auto at = size_t(row);
    static constexpr std::array kWords{""_L1, "estimate"_L1, "preliminary"_L1, "official"_L1,
                                       "corrected"_L1};
    if (!look.rule.words.contains(kWords.at(size_t(m_facts.status[at]))))
        return CheckState::NotApplicable;
    const int signer = m_facts.texts().person(m_facts.approved[at]);
    if (signer < 0)
        return failed(look, Reason::NotApproved, kNoValue, kNoValue, kNoValue, row);
    if (signer != m_facts.texts().person(m_facts.entered[at]))
        return CheckState::Passed;
    if (look.found)
        look.found->text = m_facts.texts().text(m_facts.approved[at]);
    return failed(look, Reason::OwnEntry, kNoValue, kNoValue, kNoValue, row);
}

} // namespace analysis::quality
