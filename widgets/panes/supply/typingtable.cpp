// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/typingtable.h"

#include "widgets/common/recordtable.h"

#include <QLineEdit>

namespace panes::supply {

TypingTable::TypingTable(QWidget *parent)
    : QTableView(parent)
{
    common::setUpTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
}

std::optional<QString> TypingTable::underway() const
{
    const auto *editor = qobject_cast<QLineEdit *>(indexWidget(currentIndex()));
    return editor ? std::optional(editor->text()) : std::nullopt;
}

bool TypingTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool opened = QTableView::edit(index, trigger, event);
    if (const auto *editor = opened ? qobject_cast<QLineEdit *>(indexWidget(index)) : nullptr) {
        connect(editor, &QLineEdit::textEdited, this, &TypingTable::typing, Qt::UniqueConnection);
        if (trigger == QAbstractItemView::AnyKeyPressed) // its first character came with the key
                                                         // that opened it
            Q_EMIT typing();
    }
    return opened;
}

void TypingTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex at = currentIndex();
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = at.siblingAtRow(at.row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

} // namespace panes::supply
