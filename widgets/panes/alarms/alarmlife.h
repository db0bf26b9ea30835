// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace panes::alarms {

/// Whether the alarms themselves are being watched: an evaluation that fails, or that has not come
/// for three of its periods, is told to people. Moments of the backend's clock.
class AlarmLife
{
public:
    /// Counts from `begun`.
    AlarmLife(const QDateTime &begun, std::chrono::milliseconds period)
        : m_last(begun)
        , m_period(period)
    {
    }
    void evaluated(const QDateTime &at)
    {
        m_last = at;
        m_failed = false;
    }
    void failed() { m_failed = true; }
    /// Since when nothing is watched; null: all is well.
    [[nodiscard]] QDateTime deadSince(const QDateTime &now) const
    {
        return m_failed || now > m_last.addDuration(3 * m_period) ? m_last : QDateTime();
    }

private:
    QDateTime m_last;
    std::chrono::milliseconds m_period;
    bool m_failed = false;
};

} // namespace panes::alarms
