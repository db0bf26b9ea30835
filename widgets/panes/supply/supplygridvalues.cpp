// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines hold: to be sent, to be judged, to be kept.
#include "widgets/panes/supply/supplydraftlines.h"
#include "widgets/panes/supply/supplygrid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::supply {

void SupplyGrid::restore(const domain::SupplyDraft *draft)
{
    beginResetModel();
    m_typedBeside = m_beside;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        const domain::SlotId slot = m_entries[row].slot;
        m_entries[row] = {.slot = slot};
        if (!draft)
            continue;
        const auto kept = std::ranges::find(draft->lines, slot, &domain::SupplyDraftLine::slotId);
        if (kept == draft->lines.end())
            continue;
        m_entries[row] = entryOf(*kept, m_lines[row].indicator);
        m_typedBeside[row] = kept->beside;
    }
    endResetModel();
    Q_EMIT edited();
}

std::vector<domain::SupplyDraftLine> SupplyGrid::draftLines(
    const QModelIndex &at, const std::optional<QString> &underway) const
{
    std::vector<domain::SupplyDraftLine> lines;
    for (int row = 0; row < rowCount(); ++row) {
        exchange::SupplyEntry entry = m_entries[size_t(row)];
        if (underway && row == at.row())
            type(entry, at.column(), *underway, m_lines[size_t(row)].indicator);
        if (!entry.isBlank())
            lines.push_back(draftLine(entry, m_typedBeside[size_t(row)]));
    }
    return lines;
}

std::vector<domain::SubmittedValue> SupplyGrid::values() const
{
    std::vector<domain::SubmittedValue> all;
    for (int row = 0; row < rowCount(); ++row) {
        const exchange::SupplyEntry &entry = m_entries[size_t(row)];
        if (entry.isBlank() || isLocked(row))
            continue;
        const exchange::SupplyLine &line = m_lines[size_t(row)];
        domain::SubmittedValue value{.slotId = line.slot.id,
                                     .indicatorId = line.slot.indicatorId,
                                     .unitId = line.slot.unitId};
        value.nothing = entry.nothing;
        if (!entry.nothing && entry.value.isFigure())
            value.value = entry.value.value / line.indicator.displayScale;
        if (entry.numerator.isFigure())
            value.numerator = entry.numerator.value;
        if (entry.denominator.isFigure())
            value.denominator = entry.denominator.value;
        value.status = statusOf(row);
        value.note = entry.note.trimmed();
        all.push_back(value);
    }
    return all;
}

std::vector<domain::Observation> SupplyGrid::typed(const domain::AgencyId &agency,
                                                   const QString &who, const QDateTime &now) const
{
    domain::Submission as;
    as.id = u"typed"_s;
    as.agencyId = agency;
    as.enteredBy = who;
    as.decidedAt = now;
    as.period = m_lines.empty() ? QString() : m_lines.front().slot.period.code();
    std::vector<domain::Observation> all;
    for (const domain::SubmittedValue &value : values()) {
        const auto line = std::ranges::find(m_lines, value.slotId,
                                            [](const auto &one) { return one.slot.id; });
        const auto problem = problemOf(int(line - m_lines.begin()));
        if (problem == RowProblem::None || problem == RowProblem::NoteMissing)
            all.push_back(domain::observationOf(value, as));
    }
    return all;
}

} // namespace panes::supply
