// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/entrylist.h"

#include "widgets/panes/operations/entrydelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace panes::operations {

EntryList::EntryList(const common::Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_delegate(new EntryDelegate(theme, this))
{
    setModel(&m_entries);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of the rows is settled
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(&theme, &common::Theme::changed, this, [this] {
        m_delegate->forget();
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void EntryList::setEntries(const std::vector<Entry> &entries)
{
    const QString before = currentKey();
    const QModelIndex first = indexAt({1, 1});
    const QPersistentModelIndex top(verticalScrollBar()->value() > 0 ? first : QModelIndex());
    const int offset = first.isValid() ? visualRect(first).top() : 0;
    {
        const QScopedValueRollback guard(m_changing, true);
        m_entries.setEntries(entries);
        if (currentKey() != before) {
            selectionModel()->clear();
            setCurrentIndex({});
        }
    }
    doItemsLayout();
    if (top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() -
                                      offset);
    if (currentKey() != before)
        Q_EMIT currentKeyChanged(currentKey());
}

QString EntryList::currentKey() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.data(EntryModel::EntryRole).value<Entry>().key : QString();
}

void EntryList::chooseRow(int row)
{
    if (m_entries.rowCount() > 0)
        setCurrentIndex(m_entries.index(std::clamp(row, 0, m_entries.rowCount() - 1)));
}

QString EntryList::chosenText() const
{
    QStringList texts;
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        const bool wanted = !selectionModel()->hasSelection() ||
                            selectionModel()->isRowSelected(row);
        if (wanted)
            texts << m_entries.entries().at(size_t(row)).text();
    }
    return texts.join(QStringLiteral("\n\n"));
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(chosenText());
        return;
    }
    QListView::keyPressEvent(event);
}

/// The height of a row depends on the width.
void EntryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void EntryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_changing)
        Q_EMIT currentKeyChanged(currentKey());
}

} // namespace panes::operations
