// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace panes::operations {

/// Somebody wants to report a problem with the program; sent to the main window.
class ReportProblemEvent : public QEvent
{
public:
    ReportProblemEvent()
        : QEvent(kind())
    {
    }
    [[nodiscard]] static Type kind()
    {
        static const auto registered = Type(registerEventType());
        return registered;
    }
};

inline void askToReportProblem(const QWidget &from)
{
    QWidget *top = from.window();
    while (top->parentWidget()) // a floating pane is a window of the main window
        top = top->parentWidget()->window();
    ReportProblemEvent event;
    QCoreApplication::sendEvent(top, &event);
}

} // namespace panes::operations
