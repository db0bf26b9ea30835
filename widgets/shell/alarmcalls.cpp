// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/alarmcalls.h"

#include <algorithm>

namespace shell {
namespace {

AlarmCall callOf(AlarmCall::Kind kind, const std::vector<WaitingAlarm> &alarms)
{
    const auto urgent = std::ranges::min_element(alarms, {}, &WaitingAlarm::priority);
    return {kind, urgent->priority, int(alarms.size()), urgent->what};
}

} // namespace

QDateTime AlarmCalls::mutedUntil(const QDateTime &now) const
{
    return m_mutedUntil.isValid() && m_mutedUntil > now ? m_mutedUntil : QDateTime();
}

std::vector<AlarmCall> AlarmCalls::next(const std::vector<WaitingAlarm> &waiting,
                                        const QDateTime &now)
{
    std::vector<WaitingAlarm> fresh;
    QSet<QString> keys;
    for (const WaitingAlarm &alarm : waiting) {
        keys.insert(alarm.key);
        if (!m_known.contains(alarm.key))
            fresh.push_back(alarm);
    }
    m_known = keys;
    std::erase_if(m_others, [&](const WaitingAlarm &other) { return !keys.contains(other.key); });
    std::vector<AlarmCall> calls;
    if (!std::exchange(m_begun, true)) {
        if (!fresh.empty())
            calls.push_back(callOf(AlarmCall::Kind::Start, fresh));
    } else {
        if (!fresh.empty())
            m_mutedUntil = {};
        tellFresh(fresh, now, calls);
        tellOthers(now, calls);
    }
    nag(waiting, now, calls);
    return calls;
}

void AlarmCalls::tellFresh(const std::vector<WaitingAlarm> &fresh, const QDateTime &now,
                           std::vector<AlarmCall> &calls)
{
    std::erase_if(m_told, [&](const QDateTime &at) { return at <= now.addDuration(-kFloodSpan); });
    for (const WaitingAlarm &alarm : fresh) {
        if (alarm.priority > kVital && std::ssize(m_told) >= kToldOneByOne) {
            m_others.push_back(alarm);
            continue;
        }
        m_told.push_back(now);
        calls.push_back({AlarmCall::Kind::Fresh, alarm.priority, 1, alarm.what});
    }
}

/// At once when the flood begins, and then once in a span.
void AlarmCalls::tellOthers(const QDateTime &now, std::vector<AlarmCall> &calls)
{
    const bool rests = m_othersTold.isValid() && now < m_othersTold.addDuration(kFloodSpan);
    if (m_others.empty() || rests || mutedUntil(now).isValid())
        return;
    calls.push_back(callOf(AlarmCall::Kind::Others, m_others));
    m_others.clear();
    m_othersTold = now;
}

void AlarmCalls::nag(const std::vector<WaitingAlarm> &waiting, const QDateTime &now,
                     std::vector<AlarmCall> &calls)
{
    if (waiting.empty()) {
        m_nagAt = {};
    } else if (!m_nagAt.isValid()) {
        m_nagAt = now.addDuration(kNagEvery);
    } else if (now >= m_nagAt) {
        m_nagAt = now.addDuration(kNagEvery);
        if (!mutedUntil(now).isValid())
            calls.push_back(callOf(AlarmCall::Kind::Nag, waiting));
    }
}

} // namespace shell
