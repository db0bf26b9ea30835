// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scrolling.h"

#include "widgets/common/accessiblerole.h"

#include <QScrollArea>

namespace common {

QScrollArea *newScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    setAccessibleRole(*scroll, QAccessible::Pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace common
