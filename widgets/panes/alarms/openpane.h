// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QString>
#include <QWidget>

namespace panes::alarms {

/// A pane asks the window to open another one; sent to the main window, also from a floating pane.
class OpenPaneEvent : public QEvent
{
public:
    explicit OpenPaneEvent(QString paneId)
        : QEvent(kind())
        , m_paneId(std::move(paneId))
    {
    }
    [[nodiscard]] static Type kind()
    {
        static const auto registered = Type(registerEventType());
        return registered;
    }
    [[nodiscard]] const QString &paneId() const { return m_paneId; }

private:
    QString m_paneId;
};

inline void askToOpen(const QWidget &from, const QString &paneId)
{
    QWidget *top = from.window();
    while (top->parentWidget()) // a floating pane and a dialog are windows of somebody
        top = top->parentWidget()->window();
    OpenPaneEvent event(paneId);
    QCoreApplication::sendEvent(top, &event);
}

} // namespace panes::alarms
