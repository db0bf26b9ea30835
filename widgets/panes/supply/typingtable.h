// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

namespace panes::supply {

/// A table that is typed into from top to bottom: Enter goes on to the next line, Tab leaves it.
class TypingTable : public QTableView
{
    Q_OBJECT
public:
    explicit TypingTable(QWidget *parent = nullptr);
    using QTableView::edit;
    /// What stands in the cell that is being typed into; nothing while none is.
    [[nodiscard]] std::optional<QString> underway() const;

Q_SIGNALS:
    /// A character more or less, before the cell is left.
    void typing();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace panes::supply
