// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/listdetail.h"

#include "widgets/common/recordlist.h"
#include "widgets/common/statestack.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace common {
namespace {

/// Below this width the detail stands under the list.
constexpr int kSideBySide = 640;

} // namespace

RecordList *newRecordList(QWidget *parent)
{
    return new RecordList(parent);
}

ListDetail::ListDetail(const Theme &theme, const QList<QWidget *> &above, QListView *list,
                       QWidget *detail, QWidget *parent)
    : QSplitter(parent)
    , m_list(new StateStack(theme, list))
    , m_detail(new StateStack(theme, detail))
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *widget : above)
        column->addWidget(widget);
    column->addWidget(m_list, 1);
    addWidget(side);
    addWidget(m_detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    const auto wanted = event->size().width() >= kSideBySide ? Qt::Horizontal : Qt::Vertical;
    if (orientation() != wanted)
        setOrientation(wanted);
    QSplitter::resizeEvent(event);
}

} // namespace common
