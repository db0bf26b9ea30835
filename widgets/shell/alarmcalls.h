// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>

#include <chrono>
#include <vector>

namespace shell {

/// An alarm that waits for somebody to acknowledge it.
struct WaitingAlarm {
    QString key; ///< rule, subject and onset
    int priority = 3;
    QString what; ///< in words for the room: never personal data

    bool operator==(const WaitingAlarm &) const = default;
};

/// Something to tell the room.
struct AlarmCall {
    enum class Kind {
        Start,  ///< alarms were there already when the program began
        Fresh,  ///< one new alarm
        Others, ///< so many more in a flood, none of them vital
        Nag,    ///< somebody still has to answer
    };
    Kind kind = Kind::Fresh;
    int priority = 3; ///< the most urgent of them
    int count = 1;
    QString what = {}; ///< of the most urgent one

    bool operator==(const AlarmCall &) const = default;
};

/// So many alarms within the span are told one by one; those after them are only counted.
inline constexpr int kToldOneByOne = 3;
inline constexpr std::chrono::seconds kFloodSpan{30};
inline constexpr std::chrono::minutes kNagEvery{15};
inline constexpr int kVital = 1; ///< this priority is always told by itself

/// Decides what the room is told, and when. Pure: the same alarms at the same moments make the same
/// calls.
class AlarmCalls
{
public:
    /// What waits now, most urgent first; what is to be told.
    [[nodiscard]] std::vector<AlarmCall> next(const std::vector<WaitingAlarm> &waiting,
                                              const QDateTime &now);
    /// Nothing is told until then, or until a new alarm comes. A null time ends it.
    void mute(const QDateTime &until) { m_mutedUntil = until; }
    /// Null: not muted.
    [[nodiscard]] QDateTime mutedUntil(const QDateTime &now) const;

private:
    void tellFresh(const std::vector<WaitingAlarm> &fresh, const QDateTime &now,
                   std::vector<AlarmCall> &calls);
    void tellOthers(const QDateTime &now, std::vector<AlarmCall> &calls);
    void nag(const std::vector<WaitingAlarm> &waiting, const QDateTime &now,
             std::vector<AlarmCall> &calls);

    bool m_begun = false;
    QSet<QString> m_known;              ///< keys of what waited the last time
    std::vector<QDateTime> m_told;      ///< when single alarms were told, within kFloodSpan
    std::vector<WaitingAlarm> m_others; ///< of the flood, not told yet
    QDateTime m_othersTold;
    QDateTime m_nagAt;
    QDateTime m_mutedUntil;
};

} // namespace shell
