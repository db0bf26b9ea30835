// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/alarmcalls.h"
#include "widgets/shell/alarmsinks.h"

#include <QObject>

class QSettings;

namespace core {
class Clock;
}

namespace shell {

/// How a desk wants to be told; kept in its settings.
struct AlarmTelling {
    bool sound = true;
    bool speech = true;
    bool notice = true;
    double volume = 0.8; ///< 0 … 1, of tones and voice

    bool operator==(const AlarmTelling &) const = default;
};

/// Tells the room of alarms: a tone per priority, a sentence, a notice of the desktop. While the
/// desk is locked it says how many there are and not which.
class Annunciator : public QObject
{
    Q_OBJECT
public:
    Annunciator(AlarmSinks sinks, QSettings &settings, const core::Clock &clock,
                QObject *parent = nullptr);

    /// What waits for an answer, most urgent first. The first time is the start of the program.
    void setWaiting(std::vector<WaitingAlarm> waiting);
    [[nodiscard]] const std::vector<WaitingAlarm> &waiting() const { return m_waiting; }
    void setLocked(bool locked);
    /// Since when alarms are not watched at all, which is told once; null: they are.
    void setDead(const QDateTime &since);
    [[nodiscard]] QDateTime deadSince() const { return m_dead; }

    /// Silent for so long, or until a new alarm comes.
    void mute(std::chrono::minutes span);
    void unmute();
    /// Null: not muted.
    [[nodiscard]] QDateTime mutedUntil() const;

    [[nodiscard]] const AlarmTelling &telling() const { return m_telling; }
    void setTelling(const AlarmTelling &telling);
    /// Plays a tone and says a sentence as they would be heard now.
    void tryOut(int priority);

public Q_SLOTS:
    /// Looks at the clock: floods, nagging and a mute come to their ends. Runs by itself every few
    /// seconds.
    void tick();

Q_SIGNALS:
    /// What waits, the mute or the watch has changed.
    void changed();

private:
    void tell(const std::vector<AlarmCall> &calls);
    void sound(int priority);
    void say(const QString &sentence);
    void notify(const QString &title, const QString &text, bool urgent);
    [[nodiscard]] QString waitingText() const;

    AlarmSinks m_sinks;
    QSettings &m_settings;
    const core::Clock &m_clock;
    AlarmTelling m_telling;
    AlarmCalls m_calls;
    std::vector<WaitingAlarm> m_waiting;
    QDateTime m_dead;
    QDateTime m_muteShown; ///< as told by changed()
    bool m_begun = false;
    bool m_locked = false;
};

} // namespace shell
