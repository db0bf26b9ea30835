// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarm.h"
#include "models/domain/editstanding.h"
#include "models/items/directory.h"
#include "models/items/loaded.h"

#include <array>

namespace core {
class Clock;
}

namespace items {

/// An alarm as lists show it.
struct AlarmLine {
    domain::AlarmEpisode episode = {};
    domain::AlarmRule rule = {};
    domain::AlarmTerms terms = {};
    domain::AlarmStanding standing = {};
    /// The raw name of the subject in the cache: a report's code, the name of an agency, unit or
    /// indicator, a topic; the subject itself where the cache has none.
    QString subjectName = {};
    /// Of this rule and subject, oldest first, with what this desk did and has not sent yet.
    std::vector<domain::AlarmAction> actions = {};

    bool operator==(const AlarmLine &) const = default;
};

/// A rule that cannot be evaluated: its parameters do not fit its kind. It raises nothing.
struct BrokenRule {
    domain::AlarmRule rule = {};
    core::Error error = {};

    bool operator==(const BrokenRule &) const = default;
};

/// What alarms at a moment.
struct AlarmPicture {
    /// Every alarm that is not Normal. Most urgent first: waiting for an answer (lasting before
    /// returned), answered, shelved, suppressed, out of service; within these by priority, then the
    /// newest onset first.
    std::vector<AlarmLine> lines = {};
    QDateTime evaluatedAt = {};                      ///< the clock's time; null: never
    std::array<int, domain::kAlarmStates> byState{}; ///< by int(AlarmState); of `lines`
    /// Unacknowledged, Acknowledged and ReturnedUnacknowledged lines of priority 1, 2, 3.
    std::array<int, 3> byPriority{};
    std::vector<BrokenRule> broken = {};

    bool operator==(const AlarmPicture &) const = default;
    /// Unacknowledged and ReturnedUnacknowledged: what waits for somebody.
    [[nodiscard]] int waiting() const;
};
/// Of an alarm that ended and still waits to be acknowledged (rules that latch), the end lies at
/// most so long ago.
inline constexpr std::chrono::hours kLongestLatch{24 * 3};

/// The alarms of now. A pure function of the cache, the edits that wait at this desk and the clock,
/// worked out in a reader thread when what rules judge changes (at most every five seconds) and at
/// least every 30 seconds. content() is null before the first answer and after an error; a picture
/// whose evaluatedAt is older than kAlarmSilence says that evaluation itself has stopped.
class AlarmBoard final : public LoadedContent<AlarmPicture>
{
    Q_OBJECT
public:
    /// `clock`: the backend's time as this desk knows it.
    AlarmBoard(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
               const core::Clock &clock, QObject *parent = nullptr);
    /// Begins to evaluate; nothing is read before.
    void start();
    /// When this desk last heard from its backend, by the same clock; null: never. Only
    /// rules about the connection use it.
    void setConnection(const QDateTime &lastContact);
    /// Alarm actions of this desk that the backend has not taken yet.
    void setEdits(const std::vector<domain::EditStanding> &edits);
    /// Evaluates now.
    void evaluate();

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const Directory &m_directory;
    const core::Clock &m_clock;
    QTimer m_tick;
    QDateTime m_lastContact;
    std::vector<domain::EditStanding> m_edits;
    bool m_started = false;
};
inline constexpr std::chrono::seconds kAlarmTick{30};
/// Three ticks without a picture: the alarms are not watched.
inline constexpr std::chrono::seconds kAlarmSilence{90};

} // namespace items
