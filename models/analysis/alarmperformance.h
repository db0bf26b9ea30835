// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarm.h"

#include <array>
#include <chrono>
#include <span>
#include <vector>

namespace analysis {

// EEMUA 191 (3rd edition) and ISA-18.2 (2016): what one operator can follow. Rates are alarms of
// one operator in ten minutes.
inline constexpr double kAcceptableRate = 1;   ///< EEMUA 191: very likely to be acceptable
inline constexpr double kManageableRate = 2;   ///< EEMUA 191: manageable
inline constexpr double kDemandingRate = 5;    ///< EEMUA 191: likely to be over-demanding
inline constexpr double kFloodRate = 10;       ///< EEMUA 191, ISA-18.2: a flood
inline constexpr int kMostStanding = 10;       ///< EEMUA 191: standing alarms
inline constexpr int kMostStalePerDay = 5;     ///< ISA-18.2: stale alarms on a day
inline constexpr double kMostOfTopTen = 0.05;  ///< ISA-18.2: share of the ten most frequent rules
inline constexpr double kMostFloodTime = 0.01; ///< ISA-18.2: share of the time in flood
/// EEMUA 191: about so many of a hundred alarms of priority 1, 2 and 3.
inline constexpr std::array<double, 3> kPriorityShares{0.05, 0.15, 0.80};
inline constexpr std::chrono::hours kStandingAfter{24};      ///< ISA-18.2: a stale (standing) alarm
inline constexpr int kChatteringTimes = 3;                   ///< onsets of one subject …
inline constexpr std::chrono::minutes kChatteringWithin{10}; ///< … within this time

/// How a rate or count stands against its limit.
enum class AlarmVerdict { Good, Watch, Bad };
[[nodiscard]] AlarmVerdict verdictOfRate(double perOperatorAndTenMinutes);

/// One rule among those that alarm most.
struct AlarmOffender {
    QString ruleId = {};
    qint64 onsets = 0;
    double share = 0; ///< of all onsets, 0…1

    bool operator==(const AlarmOffender &) const = default;
};
/// An alarm that comes and goes.
struct AlarmChatter {
    QString ruleId = {};
    QString subject = {};
    qint64 most = 0;   ///< onsets within kChatteringWithin
    QDateTime at = {}; ///< the first of those

    bool operator==(const AlarmChatter &) const = default;
};
/// Ten minutes of the time that is looked at.
struct AlarmTenMinutes {
    QDateTime from = {};
    qint64 onsets = 0;

    bool operator==(const AlarmTenMinutes &) const = default;
};

struct AlarmPerformance {
    QDateTime from = {};
    QDateTime to = {};
    int operators = 1;
    qint64 onsets = 0;
    double meanRate = 0;        ///< per operator and ten minutes
    AlarmTenMinutes worst = {}; ///< the ten minutes with the most onsets, of all operators
    double worstRate = 0;       ///< per operator
    double floodShare = 0;      ///< of the time, 0…1: ten minutes with kFloodRate or more
    std::vector<AlarmOffender> offenders = {}; ///< the ten with the most onsets, most first
    double topTenShare = 0;
    std::vector<domain::AlarmEpisode> standing =
        {}; ///< last for kStandingAfter and longer, oldest first
    std::vector<domain::AlarmEpisode> unanswered = {}; ///< those of them that nobody answered
    std::vector<AlarmChatter> chattering = {};         ///< most first
    std::array<qint64, 3> byPriority{};                ///< onsets of priority 1, 2, 3
    qint64 answered = 0;                    ///< onsets that somebody acknowledged or shelved
    std::chrono::seconds medianToAnswer{0}; ///< of those

    bool operator==(const AlarmPerformance &) const = default;
};

/// An episode with what performance needs to know of its rule and of people.
struct JudgedEpisode {
    domain::AlarmEpisode episode = {};
    int priority = 3;
    QDateTime answered = {}; ///< null: nobody has
};
/// Onsets count that lie in [from, to); all of the order in which they come is left out of the
/// answer. `operators` is at least 1.
[[nodiscard]] AlarmPerformance alarmPerformance(std::span<const JudgedEpisode> episodes,
                                                const QDateTime &from, const QDateTime &to,
                                                int operators);

} // namespace analysis
