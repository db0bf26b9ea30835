// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actionanswer.h"
#include "app/demo/catalogue.h"

#include <QSet>

namespace demo {

/// Faults that users report: to their agency's focal person first, else to the department.
class TicketDesk
{
public:
    explicit TicketDesk(const Catalogue &catalogue);
    [[nodiscard]] ActionAnswer open(const QJsonObject &asked, const QString &who,
                                    const QDateTime &now);
    /// Goes back to this number of tickets.
    void restore(qint64 tickets) { m_tickets = tickets; }

private:
    QSet<QString> m_agencies;
    qint64 m_tickets = 0;
};

/// How consoles are used. An event whose id is known is counted once; a batch with a bad event is
/// refused whole.
class UsageLog
{
public:
    [[nodiscard]] ActionAnswer take(const QJsonObject &batch);
    [[nodiscard]] qsizetype count() const { return m_events.size(); }
    /// Events of one kind, such as "pane-opened".
    [[nodiscard]] qsizetype count(const QString &kind) const;

private:
    QHash<QString, QJsonObject> m_events; ///< by id
};

} // namespace demo
