// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarm.h"
#include "models/domain/alarmfact.h"
#include "models/domain/indicator.h"

#include <span>
#include <vector>

namespace analysis {

using AlarmEpisodes = std::vector<domain::AlarmEpisode>;

/// What is asked: which episodes of a rule touch the time from `since` to `now`. Facts that became
/// known after `now` do not count, so that the answer for an earlier moment is the beginning of the
/// answer for a later one. An episode lies within the rule's validity [validFrom, validTo), days in
/// UTC+7, and begins when it has lasted for the rule's delay.
struct AlarmAsk {
    domain::AlarmRule rule = {};
    domain::AlarmTerms terms = {};
    QDateTime since = {};
    QDateTime now = {};
};

struct OverdueEpisodes {
    AlarmEpisodes episodes = {};
    bool whole = true; ///< false: one of them may have begun before `known`
};
/// Reports past their deadline by `days`: each by itself (value: days past it), or `count` of one
/// agency or unit at once (value: how many; it is over when fewer than count − deadBand are left).
/// `reports`: those that wait, and those that ended since `known`.
[[nodiscard]] OverdueEpisodes overdueEpisodes(const AlarmAsk &ask,
                                              std::span<const domain::DueReport> reports,
                                              const QDateTime &known);

/// Reports that wait longer than `minutes`; value and limit in minutes.
[[nodiscard]] AlarmEpisodes emergencyEpisodes(const AlarmAsk &ask,
                                              std::span<const domain::WaitingReport> reports);

/// What a rule about figures judges: one indicator in one unit. `versions` in any order, all of
/// them; what is known at a moment is what was published until then (what has no such moment: the
/// day after its period).
struct FigureFacts {
    const domain::Indicator &indicator;
    std::span<const domain::Observation> versions;
    std::span<const domain::Plan> plans = {}; ///< of this indicator and unit, for Plan
    std::span<const domain::Slot> slots = {}; ///< for LateFeed; may be empty
};
/// Threshold, Plan, FrozenFeed, Quality and LateFeed by the kind of the terms; the subject is the
/// indicator's id.
/// - Threshold: the newest value is above or below its limit, `count` values in a row; over when it
///   is back by deadBand.
/// - Plan: achieved ÷ what the curve expects (the reverse for figures that must stay low) is below
///   `share`.
/// - FrozenFeed: the newest `periods` values are one number other than zero. Of stocks, ranks and
///   structures only where the rule names the indicator: they may well stand still.
/// - Quality: the newest value raises a doubt of `checks`; value: how many.
/// - LateFeed: a period that is due is not there, nor a later one, `days` after the day on which
///   it was due; value: days past that day.
[[nodiscard]] AlarmEpisodes figureEpisodes(const AlarmAsk &ask, const FigureFacts &facts);

/// Words of AlarmTerms::checks: "below-range", "above-range", "negative-stock", "not-finite",
/// "no-denominator", "zero-denominator", "duplicate", "unknown".
[[nodiscard]] QStringList alarmChecks();

/// How far before `since` the quarters of topics are needed: history and one window.
inline constexpr int kSpikeHistoryDays = 15;
/// Topics with `items` in six hours and `factor` times the median of the same hours of the 14 days
/// before (hottopics.h), looked at each quarter of an hour when it is over. Value: items; limit:
/// what they reached. The subject is the topic.
[[nodiscard]] AlarmEpisodes spikeEpisodes(const AlarmAsk &ask,
                                          std::span<const domain::TopicQuarter> quarters);

/// Subject of a rule about the connection.
inline constexpr QLatin1StringView kBackendSubject{"backend"};
/// No word from the backend for `minutes`; value and limit in minutes. Of one desk; a null contact
/// (there never was one) tells nothing.
[[nodiscard]] AlarmEpisodes connectionEpisodes(const AlarmAsk &ask, const QDateTime &lastContact);

/// Whether alarms of `rule` are suppressed at a moment by a standing alarm of the rule that its
/// terms name: one of the same subject where both watch the same sort of thing, else any.
[[nodiscard]] bool isSuppressed(const domain::AlarmTerms &terms, const QString &subject,
                                const domain::AlarmTerms &other,
                                std::span<const domain::AlarmEpisode> othersStanding);

} // namespace analysis
