// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplygrid.h"

#include "models/analysis/versions.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/panes/supply/supplywords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::supply {

using exchange::Supplied;
using exchange::SuppliedKind;

SupplyGrid::SupplyGrid(const common::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void SupplyGrid::setRows(const std::vector<items::SupplyRow> &rows,
                         const items::Reference &reference)
{
    std::vector<exchange::SupplyLine> lines;
    std::vector<char> official;
    for (const items::SupplyRow &row : rows) {
        lines.push_back(lineOf(row, reference));
        official.push_back(row.standing && !row.standing->missing &&
                                   analysis::settledness(row.standing->status) >=
                                       analysis::settledness(domain::ValueStatus::Official)
                               ? 1
                               : 0);
    }
    if (lines == m_lines && official == m_official)
        return;
    std::vector<exchange::SupplyEntry> entries;
    for (const exchange::SupplyLine &line : lines) {
        const auto known = std::ranges::find(m_entries, line.slot.id, &exchange::SupplyEntry::slot);
        entries.push_back(known == m_entries.end() ? exchange::SupplyEntry{.slot = line.slot.id}
                                                   : *known);
    }
    beginResetModel();
    m_lines = std::move(lines);
    m_entries = std::move(entries);
    m_official = std::move(official);
    endResetModel();
}

void SupplyGrid::setEntries(const std::vector<exchange::SupplyEntry> &entries)
{
    beginResetModel();
    for (exchange::SupplyEntry &mine : m_entries) {
        const auto known = std::ranges::find(entries, mine.slot, &exchange::SupplyEntry::slot);
        mine = known == entries.end() ? exchange::SupplyEntry{.slot = mine.slot} : *known;
    }
    endResetModel();
    Q_EMIT edited();
}

void SupplyGrid::take(const std::vector<exchange::SupplyRead> &read)
{
    for (const exchange::SupplyRead &one : read) {
        const auto known = std::ranges::find(m_entries, one.entry.slot,
                                             &exchange::SupplyEntry::slot);
        if (known == m_entries.end() || m_locked.contains(one.entry.slot.value))
            continue;
        *known = one.entry;
        tell(int(known - m_entries.begin()));
    }
    Q_EMIT edited();
}

void SupplyGrid::setFindings(const std::vector<items::SupplyFinding> &findings)
{
    m_findings = findings;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn));
}

void SupplyGrid::setLocked(const QSet<QString> &slotIds)
{
    if (slotIds == m_locked)
        return;
    m_locked = slotIds;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SupplyGrid::setEditable(bool editable)
{
    m_editable = editable;
}

void SupplyGrid::confirm(int row, bool other)
{
    exchange::SupplyEntry &entry = m_entries[size_t(row)];
    const std::array parts{&entry.value, &entry.numerator, &entry.denominator};
    const auto doubtful = std::ranges::find_if(parts, &Supplied::isDoubtful);
    if (doubtful == parts.end())
        return;
    **doubtful = exchange::confirmed(**doubtful, other);
    tell(row);
    Q_EMIT edited();
}

bool SupplyGrid::hasRatios() const
{
    return std::ranges::any_of(m_lines, [](const exchange::SupplyLine &line) {
        return line.indicator.kind == domain::ValueKind::Ratio;
    });
}

bool SupplyGrid::hasSeveralAreas() const
{
    return std::ranges::any_of(m_lines, [this](const exchange::SupplyLine &line) {
        return line.slot.unitId != m_lines.front().slot.unitId;
    });
}

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
    const bool isCritical = std::ranges::any_of(
        found, [](const items::SupplyFinding &one) { return one.rule.critical; });
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

bool SupplyGrid::isLocked(int row) const
{
    return m_locked.contains(m_lines[size_t(row)].slot.id.value);
}

int SupplyGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SupplyGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool SupplyGrid::isTyped(int column) const
{
    return column == ValueColumn || column == NumeratorColumn || column == DenominatorColumn ||
           column == NoteColumn;
}

QVariant SupplyGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const exchange::SupplyEntry &entry = m_entries[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return column == ValueColumn         ? entry.value.text
               : column == NumeratorColumn   ? entry.numerator.text
               : column == DenominatorColumn ? entry.denominator.text
                                             : text(row, column);
    case Qt::CheckStateRole:
        return column == NothingColumn ? QVariant(entry.nothing ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return column == ValueColumn || column == NumeratorColumn || column == DenominatorColumn ||
                       column == PreviousColumn || column == SameColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case Qt::ForegroundRole:
        if (column == CheckColumn && problemOf(row) != RowProblem::None)
            return m_theme.color(common::Tone::Bad);
        return column == CheckColumn && !findingsOf(row).empty()
                   ? QVariant(m_theme.color(common::Tone::Risk))
                   : QVariant();
    case Qt::ToolTipRole:
        return common::plainTip(text(row, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(row, column));
    default:
        return {};
    }
}

bool SupplyGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    exchange::SupplyEntry &entry = m_entries[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == NothingColumn)
        entry.nothing = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && isTyped(index.column()))
        type(index.row(), index.column(), value.toString());
    else
        return false;
    tell(index.row());
    Q_EMIT edited();
    return true;
}

void SupplyGrid::type(int row, int column, const QString &text)
{
    exchange::SupplyEntry &entry = m_entries[size_t(row)];
    switch (column) {
    case ValueColumn:
        if (text.trimmed() == entry.value.text)
            return; // looked at, not changed: what was confirmed stays so
        entry.value = exchange::suppliedIn(text, m_lines[size_t(row)].indicator);
        if (entry.value.kind == SuppliedKind::Nothing) {
            entry.value = {};
            entry.nothing = true;
        }
        return;
    case NumeratorColumn:
        if (text.trimmed() != entry.numerator.text)
            entry.numerator = exchange::suppliedTerm(text);
        return;
    case DenominatorColumn:
        if (text.trimmed() != entry.denominator.text)
            entry.denominator = exchange::suppliedTerm(text);
        return;
    default:
        entry.note = text;
    }
}

void SupplyGrid::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

Qt::ItemFlags SupplyGrid::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid() || !m_editable || isLocked(index.row()))
        return flags;
    if (isTyped(index.column()))
        flags |= Qt::ItemIsEditable;
    if (index.column() == NothingColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace panes::supply
