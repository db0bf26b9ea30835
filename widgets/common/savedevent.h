// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>
#include <QWidget>

namespace common {

/// Something has left the console as a file or on paper; sent to the main window, also from a
/// floating pane.
class SavedEvent : public QEvent
{
public:
    explicit SavedEvent(QString what)
        : QEvent(kind())
        , m_what(std::move(what))
    {
    }
    [[nodiscard]] static Type kind()
    {
        static const auto registered = Type(registerEventType());
        return registered;
    }
    /// What it is called and its form: "Sync log 2025-06-12.txt".
    [[nodiscard]] const QString &what() const { return m_what; }

private:
    QString m_what;
};

void tellSaved(const QWidget &from, const QString &what);

} // namespace common
