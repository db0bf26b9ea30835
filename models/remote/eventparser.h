// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace remote {

/// One server-sent event.
struct ServerEvent {
    QByteArray name;
    QByteArray data;
    QByteArray id;

    bool operator==(const ServerEvent &) const = default;
};

/// Parses text/event-stream; chunks may end anywhere. Lines end with LF, CRLF or CR.
class EventParser
{
public:
    /// The events that are complete with this chunk. Comments (heartbeats) give none.
    [[nodiscard]] QList<ServerEvent> feed(QByteArrayView chunk);
    /// The last id seen, for Last-Event-ID.
    [[nodiscard]] QByteArray lastId() const { return m_lastId; }

private:
    void line(const QByteArray &text, QList<ServerEvent> &events);

    QByteArray m_line;
    ServerEvent m_event;
    QByteArray m_lastId;
    bool m_hasData = false;
    bool m_afterCarriageReturn = false;
};

} // namespace remote
