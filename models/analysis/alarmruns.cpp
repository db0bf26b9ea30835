// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/alarmruns.h"

#include <QTimeZone>

#include <algorithm>

namespace analysis {
namespace {

constexpr qint64 kProvinceOffsetMs = 7 * 3600 * 1000; ///< UTC+7, without change since 1975
constexpr qint64 kSecondMs = 1000;

QDateTime wholeSecond(qint64 moment)
{
    const qint64 rest = moment % kSecondMs;
    return QDateTime::fromMSecsSinceEpoch(moment - (rest < 0 ? rest + kSecondMs : rest),
                                          QTimeZone::UTC);
}

} // namespace

void AlarmTrack::tell(qint64 at, Told told, const AlarmRun &now)
{
    if (m_on && told == Told::Over) {
        m_runs.back().to = at;
        m_on = false;
    } else if (m_on || told == Told::Met) {
        if (!m_on)
            m_runs.emplace_back().from = at;
        m_on = true;
        AlarmRun &run = m_runs.back();
        run.value = now.value;
        run.asOf = now.asOf;
        if (now.limit)
            run.limit = now.limit;
    }
}

qint64 alarmDayStart(const QDate &day, qint64 without)
{
    return day.isValid() ? day.startOfDay(QTimeZone::UTC).toMSecsSinceEpoch() - kProvinceOffsetMs
                         : without;
}

QDate alarmDay(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment + kProvinceOffsetMs, QTimeZone::UTC).date();
}

void addEpisode(AlarmEpisodes &to, const AlarmAsk &ask, const QString &subject, const AlarmRun &run)
{
    const qint64 now = ask.now.toMSecsSinceEpoch();
    const qint64 delay = std::chrono::milliseconds(ask.terms.delay).count();
    const qint64 from = std::max(
        run.from + delay, alarmDayStart(ask.rule.validFrom, std::numeric_limits<qint64>::min()));
    const qint64 end = std::min(run.to, alarmDayStart(ask.rule.validTo, AlarmRun::kLasts));
    const bool lasts = end > now;
    const bool seen = !subject.isEmpty() && from < end && from <= now;
    if (!seen || (!lasts && end < ask.since.toMSecsSinceEpoch()))
        return;
    to.push_back({.ruleId = ask.rule.id,
                  .subject = subject,
                  .onset = wholeSecond(from),
                  .cleared = lasts ? QDateTime() : wholeSecond(end),
                  .value = run.value,
                  .limit = run.limit,
                  .asOf = wholeSecond(run.asOf)});
}

void setElapsed(AlarmRun &run, qint64 since, qint64 now, qint64 step)
{
    const qint64 steps = (std::min(run.to, now) - since) / step;
    run.value = double(steps);
    run.asOf = since + steps * step;
}

} // namespace analysis
