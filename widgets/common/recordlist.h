// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace common {

/// A list view for records of one height, up to millions: that a record arrives or changes only
/// repaints, where QListView lays all rows out again (38 ms at a million).
class RecordList final : public QListView
{
    Q_OBJECT
public:
    explicit RecordList(QWidget *parent = nullptr);

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
};

} // namespace common
