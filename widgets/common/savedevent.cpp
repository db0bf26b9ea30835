// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/savedevent.h"

#include <QCoreApplication>

namespace common {

void tellSaved(const QWidget &from, const QString &what)
{
    QWidget *top = from.window();
    while (top->parentWidget()) // a floating pane and a dialog are windows of somebody
        top = top->parentWidget()->window();
    SavedEvent event(what);
    QCoreApplication::sendEvent(top, &event);
}

} // namespace common
