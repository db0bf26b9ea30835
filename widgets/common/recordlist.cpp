// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/recordlist.h"

#include <algorithm>

namespace common {

RecordList::RecordList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("records"));
    setUniformItemSizes(true);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
}

void RecordList::setModel(QAbstractItemModel *model)
{
    // Before the selection model, which would go on to a neighbour, hears of it.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { leaveRows(first, last); });
    QListView::setModel(model);
}

void RecordList::leaveRows(int first, int last)
{
    const int row = currentIndex().row();
    if (row < first || row > last)
        return;
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    m_left = first;
}

void RecordList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_left = current.isValid() ? -1 : m_left;
    QListView::currentChanged(current, previous);
}

QModelIndex RecordList::rowAfter(int rows) const
{
    const int last = model()->rowCount() - 1;
    const int now = currentIndex().row();
    const int from = now >= 0 ? now : m_left >= 0 && rows > 0 ? m_left - 1 : m_left;
    return model()->index(std::clamp(from + rows, 0, std::max(0, last)), 0);
}

QModelIndex RecordList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentIndex().isValid() && m_left >= 0) {
        if (action == MoveDown || action == MoveNext)
            return rowAfter(1);
        if (action == MoveUp || action == MovePrevious)
            return rowAfter(-1);
    }
    return QListView::moveCursor(action, modifiers);
}

void RecordList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): past QListView, which would lay all out
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

} // namespace common
