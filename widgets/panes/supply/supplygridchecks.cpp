// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the lines.
#include "widgets/panes/supply/supplygrid.h"

#include <algorithm>

namespace panes::supply {

using exchange::Supplied;
using exchange::SuppliedKind;

std::vector<items::SupplyFinding> SupplyGrid::findingsOf(int row) const
{
    std::vector<items::SupplyFinding> found;
    if (row < 0 || row >= rowCount() || m_entries[size_t(row)].isBlank())
        return found;
    const domain::Slot &slot = m_lines[size_t(row)].slot;
    std::ranges::copy_if(m_findings, std::back_inserter(found), [&](const auto &one) {
        return one.indicator == slot.indicatorId && one.unit == slot.unitId;
    });
    return found;
}

RowProblem SupplyGrid::problemOf(int row) const
{
    const exchange::SupplyEntry &entry = m_entries[size_t(row)];
    if (entry.isBlank() || isLocked(row))
        return RowProblem::None;
    for (const Supplied *part : {&entry.value, &entry.numerator, &entry.denominator}) {
        if (part->kind == SuppliedKind::NoFigure || part->kind == SuppliedKind::Nothing)
            return RowProblem::NoFigure;
        if (part->kind == SuppliedKind::OtherUnit)
            return RowProblem::OtherUnit;
        if (part->isDoubtful())
            return RowProblem::Doubtful;
    }
    if (entry.nothing && entry.value.isFigure())
        return RowProblem::BothGiven;
    if (!entry.nothing && !entry.value.isFigure())
        return RowProblem::NoValue;
    const auto found = findingsOf(row);
    const bool isCritical = std::ranges::any_of(found, [](const items::SupplyFinding &one) {
        return one.isFailure() && one.rule.critical;
    });
    const bool needsNote = isCritical || statusOf(row) == domain::ValueStatus::Corrected;
    return needsNote && entry.note.trimmed().isEmpty() ? RowProblem::NoteMissing : RowProblem::None;
}

int SupplyGrid::firstProblem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (problemOf(row) != RowProblem::None)
            return row;
    }
    return -1;
}

domain::ValueStatus SupplyGrid::statusOf(int row) const
{
    return m_official[size_t(row)] != 0 ? domain::ValueStatus::Corrected : m_status;
}

SinceTyped SupplyGrid::sinceTyped(int row) const
{
    if (m_entries[size_t(row)].isBlank())
        return SinceTyped::Same;
    const domain::TypedBeside &then = m_typedBeside[size_t(row)];
    const domain::TypedBeside &now = m_beside[size_t(row)];
    if ((now.received && !then.received) || now.standing != then.standing)
        return SinceTyped::Received;
    return now.previous != then.previous ? SinceTyped::OtherPrevious : SinceTyped::Same;
}

} // namespace panes::supply
