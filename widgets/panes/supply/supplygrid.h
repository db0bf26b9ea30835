// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submissionworkflow.h"
#include "models/domain/supplydraft.h"
#include "models/exchange/supplytable.h"
#include "models/items/supplyboard.h"

#include <QAbstractTableModel>
#include <QSet>

namespace common {
class Theme;
}

namespace panes::supply {

/// Why a row cannot be sent as it is.
enum class RowProblem {
    None,
    NoFigure,   ///< what stands there is no figure
    OtherUnit,  ///< a unit that cannot be turned into the indicator's
    BothGiven,  ///< a figure and "nothing to report"
    Doubtful,   ///< to be confirmed
    NoValue,    ///< a note or terms without a figure
    NoteMissing ///< a critical failure, or an official figure that is replaced, needs a note
};

/// What has become of a slot since its line was typed.
enum class SinceTyped {
    Same,
    Received,     ///< a figure came in for it, or another one
    OtherPrevious ///< that of the period before is another one
};

/// Slots whose lines are closed.
struct SupplyLocks {
    QSet<QString> waiting = {}; ///< for the backend, or for approval
    QSet<QString> refused = {}; ///< sent from here, not accepted, and not taken back

    bool operator==(const SupplyLocks &) const = default;
    [[nodiscard]] bool contains(const QString &slotId) const
    {
        return waiting.contains(slotId) || refused.contains(slotId);
    }
};

/// The slots of a piece of work as lines to type into: figure or "nothing to report", terms of
/// ratios, note, with what was before beside it and what the rules say of it.
class SupplyGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        IndicatorColumn,
        AreaColumn,
        MeasureColumn,
        PreviousColumn,
        SameColumn,
        ValueColumn,
        NothingColumn,
        NumeratorColumn,
        DenominatorColumn,
        CheckColumn,
        NoteColumn,
        ColumnCount
    };
    explicit SupplyGrid(const common::Theme &theme, QObject *parent = nullptr);
    /// Other rows; what was typed for slots that stay is kept.
    void setRows(const std::vector<items::SupplyRow> &rows, const items::Reference &reference);
    /// Replaces what was typed.
    void setEntries(const std::vector<exchange::SupplyEntry> &entries);
    /// Puts back what was typed at another time, with what stood beside it then; null: nothing.
    void restore(const domain::SupplyDraft *draft);
    /// Takes entries over into their rows; the others stay.
    void take(const std::vector<exchange::SupplyRead> &read);
    void setFindings(const std::vector<items::SupplyFinding> &findings);
    void setLocked(const SupplyLocks &locks);
    void setEditable(bool editable);
    /// How far the values are settled, unless they replace official ones.
    void setStatus(domain::ValueStatus status) { m_status = status; }
    void confirm(int row, bool other);

    [[nodiscard]] const std::vector<exchange::SupplyLine> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<exchange::SupplyEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool hasRatios() const;
    [[nodiscard]] bool hasSeveralAreas() const;
    [[nodiscard]] std::vector<items::SupplyFinding> findingsOf(int row) const;
    [[nodiscard]] RowProblem problemOf(int row) const;
    [[nodiscard]] SinceTyped sinceTyped(int row) const;
    /// What stood beside the line when it was typed.
    [[nodiscard]] const domain::TypedBeside &typedBeside(int row) const
    {
        return m_typedBeside[size_t(row)];
    }
    /// What stands beside it now.
    [[nodiscard]] const domain::TypedBeside &beside(int row) const { return m_beside[size_t(row)]; }
    /// Lines that were typed into, to be kept. `underway`: what is being typed
    /// at `at`.
    [[nodiscard]] std::vector<domain::SupplyDraftLine> draftLines(
        const QModelIndex &at, const std::optional<QString> &underway) const;
    /// The first row that cannot be sent; −1: none.
    [[nodiscard]] int firstProblem() const;
    /// What would be sent, in stored units; rows that nothing was typed into are left out.
    [[nodiscard]] std::vector<domain::SubmittedValue> values() const;
    /// The same as figures to be judged; without what is no figure or doubtful.
    [[nodiscard]] std::vector<domain::Observation> typed(const domain::AgencyId &agency,
                                                         const QString &who,
                                                         const QDateTime &now) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// Something was typed, taken over or confirmed.
    void edited();

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString written(const exchange::Supplied &supplied, int decimals) const;
    [[nodiscard]] QString checkText(int row) const;
    [[nodiscard]] bool isTyped(int column) const;
    [[nodiscard]] bool isLocked(int row) const;
    [[nodiscard]] domain::ValueStatus statusOf(int row) const;
    void type(exchange::SupplyEntry &entry, int column, const QString &text,
              const domain::Indicator &indicator) const;
    void tell(int row);
    void touch(int row);

    const common::Theme &m_theme;
    std::vector<exchange::SupplyLine> m_lines;
    std::vector<exchange::SupplyEntry> m_entries; ///< one for each line
    std::vector<char> m_official;                 ///< the line has an official figure by now
    std::vector<domain::TypedBeside> m_beside;
    std::vector<domain::TypedBeside> m_typedBeside; ///< of lines that are not blank
    std::vector<items::SupplyFinding> m_findings;
    SupplyLocks m_locked;
    domain::ValueStatus m_status = domain::ValueStatus::Official;
    bool m_editable = true;
};

/// What a line is, without what was typed into it.
[[nodiscard]] exchange::SupplyLine lineOf(const items::SupplyRow &row,
                                          const items::Reference &reference);
/// A value of a submission as it would have been typed.
[[nodiscard]] exchange::SupplyEntry entryOf(const domain::SubmittedValue &value,
                                            const domain::Indicator &indicator);
[[nodiscard]] QString problemText(RowProblem problem);

} // namespace panes::supply
