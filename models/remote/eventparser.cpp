// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/eventparser.h"

namespace remote {
namespace {

/// Longer lines and events are not the backend's.
constexpr qsizetype kLimit = 64 * 1024;

} // namespace

QList<ServerEvent> EventParser::feed(QByteArrayView chunk)
{
    QList<ServerEvent> events;
    for (const char c : chunk) {
        const bool secondHalf = c == '\n' && m_afterCarriageReturn;
        m_afterCarriageReturn = c == '\r';
        if (secondHalf)
            continue;
        if (c == '\n' || c == '\r') {
            line(m_line, events);
            m_line.clear();
        } else if (m_line.size() < kLimit) {
            m_line += c;
        }
    }
    return events;
}

void EventParser::line(const QByteArray &text, QList<ServerEvent> &events)
{
    if (text.isEmpty()) {
        if (m_hasData) {
            m_event.id = m_lastId;
            events << m_event;
        }
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon == 0)
        return;
    const QByteArray field = colon < 0 ? text : text.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "id") {
        m_lastId = value;
    } else if (field == "data" && m_event.data.size() < kLimit) {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    }
}

} // namespace remote
