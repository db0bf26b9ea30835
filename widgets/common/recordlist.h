// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace common {

/// A list view for records of one height, up to millions: that a record arrives or changes only
/// repaints, where QListView lays all rows out again (38 ms at a million). When the current record
/// leaves the list no other takes its place: what people are working on stays before them, and the
/// arrow keys go on from where it was.
class RecordList final : public QListView
{
    Q_OBJECT
public:
    explicit RecordList(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// The row so many rows on, within the list.
    [[nodiscard]] QModelIndex rowAfter(int rows) const;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    void leaveRows(int first, int last);

    int m_left = -1; ///< where the current record was that left the list
};

} // namespace common
