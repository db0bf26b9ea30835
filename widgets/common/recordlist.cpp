// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/recordlist.h"

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

void RecordList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // past QListView
}

} // namespace common
