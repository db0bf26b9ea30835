// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace common {

/// One dockable view of one subsystem, or a page. Knows its stable id, when it has drawn what it
/// has to draw (for --render and tests) and puts its own text again when the language changes.
class Pane : public QWidget
{
    Q_OBJECT
public:
    /// `id` is stable: "field-reports", "health", "media", "map", "overview" …; used by docks,
    /// --render, settings.
    explicit Pane(QString id, QWidget *parent = nullptr);
    [[nodiscard]] QString paneId() const { return m_id; }
    /// Title in the present language, for the dock, the rail and screen readers.
    [[nodiscard]] virtual QString title() const = 0;
    /// No query is running and nothing is waiting to be drawn.
    [[nodiscard]] bool isSettled() const { return m_pending == 0; }

Q_SIGNALS:
    void settledChanged();

protected:
    /// Brackets around every background query.
    void beginWork();
    void endWork();
    /// The same for a part of the pane that tells its state again and again; `part` is 0…31, chosen
    /// by the pane.
    void setBusy(unsigned part, bool busy)
    {
        const quint32 bit = 1U << part;
        if (busy == ((m_busyParts & bit) != 0))
            return;
        m_busyParts ^= bit;
        if (busy)
            beginWork();
        else
            endWork();
    }

private:
    QString m_id;
    int m_pending = 0;
    quint32 m_busyParts = 0;
};

} // namespace common
