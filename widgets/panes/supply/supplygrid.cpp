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
namespace {

domain::TypedBeside besideOf(const items::SupplyRow &row)
{
    using enum items::SlotState;
    const bool isFilled = row.state == OnTime || row.state == Late || row.state == Received ||
                          row.state == Nothing;
    const bool stands = row.standing && !row.standing->missing;
    return {.received = isFilled,
            .standing = stands ? std::optional(row.standing->value) : std::nullopt,
            .previous = row.previous};
}

} // namespace

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
    std::vector<domain::TypedBeside> beside;
    for (const items::SupplyRow &row : rows) {
        lines.push_back(lineOf(row, reference));
        official.push_back(row.standing && !row.standing->missing &&
                                   analysis::settledness(row.standing->status) >=
                                       analysis::settledness(domain::ValueStatus::Official)
                               ? 1
                               : 0);
        beside.push_back(besideOf(row));
    }
    if (lines == m_lines && official == m_official && beside == m_beside)
        return;
    std::vector<exchange::SupplyEntry> entries;
    std::vector<domain::TypedBeside> typedBeside = beside;
    for (size_t row = 0; row < lines.size(); ++row) {
        const domain::SlotId &slot = lines[row].slot.id;
        const auto known = std::ranges::find(m_entries, slot, &exchange::SupplyEntry::slot);
        const bool isKnown = known != m_entries.end();
        entries.push_back(isKnown ? *known : exchange::SupplyEntry{.slot = slot});
        if (isKnown && !known->isBlank())
            typedBeside[row] = m_typedBeside[size_t(known - m_entries.begin())];
    }
    beginResetModel();
    m_lines = std::move(lines);
    m_entries = std::move(entries);
    m_official = std::move(official);
    m_beside = std::move(beside);
    m_typedBeside = std::move(typedBeside);
    endResetModel();
}

void SupplyGrid::setEntries(const std::vector<exchange::SupplyEntry> &entries)
{
    beginResetModel();
    for (exchange::SupplyEntry &mine : m_entries) {
        const auto known = std::ranges::find(entries, mine.slot, &exchange::SupplyEntry::slot);
        mine = known == entries.end() ? exchange::SupplyEntry{.slot = mine.slot} : *known;
    }
    m_typedBeside = m_beside;
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
        touch(int(known - m_entries.begin()));
    }
    Q_EMIT edited();
}

void SupplyGrid::setFindings(const std::vector<items::SupplyFinding> &findings)
{
    m_findings = findings;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, CheckColumn), index(rowCount() - 1, CheckColumn));
}

void SupplyGrid::setLocked(const SupplyLocks &locks)
{
    if (locks == m_locked)
        return;
    m_locked = locks;
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
    touch(row);
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
        return column == CheckColumn &&
                       (!findingsOf(row).empty() || sinceTyped(row) != SinceTyped::Same)
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
    const auto row = size_t(index.row());
    exchange::SupplyEntry &entry = m_entries[row];
    const exchange::SupplyEntry before = entry;
    if (role == Qt::CheckStateRole && index.column() == NothingColumn)
        entry.nothing = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && isTyped(index.column()))
        type(entry, index.column(), value.toString(), m_lines[row].indicator);
    else
        return false;
    if (entry == before)
        return true; // looked at, not changed
    touch(index.row());
    Q_EMIT edited();
    return true;
}

void SupplyGrid::type(exchange::SupplyEntry &entry, int column, const QString &text,
                      const domain::Indicator &indicator) const
{
    switch (column) {
    case ValueColumn:
        if (text.trimmed() == entry.value.text)
            return; // looked at, not changed: what was confirmed stays so
        entry.value = exchange::suppliedIn(text, indicator);
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

void SupplyGrid::touch(int row)
{
    m_typedBeside[size_t(row)] = m_beside[size_t(row)];
    tell(row);
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
