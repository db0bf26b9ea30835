// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/alarmepisodes.h"

#include <limits>
#include <map>

namespace analysis {

/// How long a condition held, before the rule's delay and validity count; ms since 1970 UTC.
struct AlarmRun {
    static constexpr qint64 kLasts = std::numeric_limits<qint64>::max();
    qint64 from = 0;
    qint64 to = kLasts;
    std::optional<double> value = {};
    std::optional<double> limit = {};
    qint64 asOf = 0;
};

/// Follows the condition of one subject from moment to moment.
class AlarmTrack
{
public:
    /// At a moment a condition is met, is surely not, or neither (it is within the dead band, and
    /// nothing changes).
    enum class Told { Met, Over, Between };
    /// Moments come in order. `now` carries the newest value, its limit and moment.
    void tell(qint64 at, Told told, const AlarmRun &now);
    [[nodiscard]] const std::vector<AlarmRun> &runs() const { return m_runs; }

private:
    std::vector<AlarmRun> m_runs;
    bool m_on = false;
};

/// The first moment of a day in UTC+7; `without` for a day that is none.
[[nodiscard]] qint64 alarmDayStart(const QDate &day, qint64 without);
/// The day in UTC+7 of a moment.
[[nodiscard]] QDate alarmDay(qint64 moment);
/// What of a run the rule calls an alarm within the asked time, if anything: after the delay,
/// within the validity, in whole seconds, as the contract has moments.
void addEpisode(AlarmEpisodes &to, const AlarmAsk &ask, const QString &subject,
                const AlarmRun &run);
/// Whole steps that a duration has, and the moment at which the last of them was complete.
void setElapsed(AlarmRun &run, qint64 since, qint64 now, qint64 step);

/// How many doubts of `checks` (all, where they are empty) a value raises among the versions of its
/// period.
[[nodiscard]] double failedChecks(const QStringList &checks, const domain::Indicator &indicator,
                                  std::span<const domain::Observation> versionsOfPeriod,
                                  const domain::Observation &standing);
/// LateFeed of figureEpisodes(); `known`: the versions that count.
[[nodiscard]] AlarmEpisodes lateEpisodes(const AlarmAsk &ask, const FigureFacts &facts,
                                         std::span<const domain::Observation *const> known);

} // namespace analysis
