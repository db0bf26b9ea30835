// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/openrecord.h"

#include <QCoreApplication>

namespace common {

void askForRecord(const QWidget &from, domain::Collection collection, const QString &id)
{
    QWidget *top = from.window();
    while (top->parentWidget()) // a floating pane and a dialog are windows of somebody
        top = top->parentWidget()->window();
    OpenRecordEvent event(collection, id);
    QCoreApplication::sendEvent(top, &event);
}

} // namespace common
