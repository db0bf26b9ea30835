// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/alarmepisodes.h"

#include "models/analysis/alarmruns.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using domain::AlarmKind;
using domain::AlarmPer;
using domain::DueReport;

constexpr qint64 kAlarmDayMs = 24 * 3600 * 1000;
constexpr qint64 kAlarmMinuteMs = 60 * 1000;

/// A report that becomes overdue, or that ends.
struct CountStep {
    qint64 at = 0;
    int by = 0;
};

qint64 overdueFrom(const AlarmAsk &ask, const DueReport &report)
{
    return report.dueAt + qint64(ask.terms.days * double(kAlarmDayMs));
}

/// When it ended as it is known at `now`.
qint64 alarmEnd(qint64 endedAt, qint64 now)
{
    return endedAt > 0 && endedAt <= now ? endedAt : AlarmRun::kLasts;
}

AlarmEpisodes overdueOneByOne(const AlarmAsk &ask, std::span<const DueReport> reports)
{
    const qint64 now = ask.now.toMSecsSinceEpoch();
    AlarmEpisodes episodes;
    for (const DueReport &report : reports) {
        AlarmRun run{.from = overdueFrom(ask, report), .to = alarmEnd(report.endedAt, now)};
        if (run.from > now || run.from >= run.to)
            continue;
        run.limit = ask.terms.days;
        setElapsed(run, report.dueAt, now, kAlarmDayMs);
        addEpisode(episodes, ask, report.report, run);
    }
    return episodes;
}

/// How many of one subject there are from `start` on; `certain` is false when there may have been
/// an alarm already.
std::vector<AlarmRun> countRuns(const AlarmAsk &ask, std::vector<CountStep> steps, qint64 start,
                                bool &certain)
{
    std::ranges::sort(steps, {}, &CountStep::at);
    const double least = ask.terms.count;
    const double over = std::max(1.0, least - ask.terms.deadBand);
    AlarmTrack track;
    qint64 count = 0;
    const auto tell = [&](qint64 at) {
        const auto told = double(count) >= least ? AlarmTrack::Told::Met
                          : double(count) < over ? AlarmTrack::Told::Over
                                                 : AlarmTrack::Told::Between;
        track.tell(at, told, {.value = double(count), .limit = least, .asOf = at});
    };
    auto step = steps.begin();
    for (; step != steps.end() && step->at <= start; ++step)
        count += step->by;
    certain = double(count) < over;
    tell(start);
    while (step != steps.end()) {
        const qint64 at = step->at;
        for (; step != steps.end() && step->at == at; ++step)
            count += step->by;
        tell(at);
    }
    return track.runs();
}

OverdueEpisodes overdueCounted(const AlarmAsk &ask, std::span<const DueReport> reports,
                               const QDateTime &known)
{
    const qint64 now = ask.now.toMSecsSinceEpoch();
    const qint64 floor = alarmDayStart(ask.rule.validFrom, 0);
    const qint64 start = std::max(floor, known.isValid() ? known.toMSecsSinceEpoch() : 0);
    const bool perAgency = ask.terms.per == AlarmPer::Agency;
    QHash<QString, std::vector<CountStep>> steps;
    for (const DueReport &report : reports) {
        const qint64 from = overdueFrom(ask, report);
        const qint64 to = alarmEnd(report.endedAt, now);
        const QString &subject = perAgency ? report.agency : report.unit;
        if (from > now || from >= to || to <= start || subject.isEmpty())
            continue;
        auto &mine = steps[subject];
        mine.push_back({from, 1});
        if (to != AlarmRun::kLasts)
            mine.push_back({to, -1});
    }
    OverdueEpisodes found;
    for (const auto &[subject, mine] : std::as_const(steps).asKeyValueRange()) {
        bool certain = true;
        for (const AlarmRun &run : countRuns(ask, mine, start, certain))
            addEpisode(found.episodes, ask, subject, run);
        found.whole = found.whole && (certain || start <= floor);
    }
    return found;
}

void sortEpisodes(AlarmEpisodes &episodes)
{
    std::ranges::sort(episodes, {}, [](const domain::AlarmEpisode &one) {
        return std::tie(one.onset, one.subject);
    });
}

/// Rules whose subjects are of one sort can be compared subject by subject.
enum class SubjectSort { Report, Agency, Unit, Indicator, Topic, Backend };

SubjectSort sortOf(const domain::AlarmTerms &terms)
{
    switch (terms.kind) {
    case AlarmKind::Overdue:
        return terms.per == AlarmPer::Agency ? SubjectSort::Agency
               : terms.per == AlarmPer::Unit ? SubjectSort::Unit
                                             : SubjectSort::Report;
    case AlarmKind::Emergency:
        return SubjectSort::Report;
    case AlarmKind::MediaSpike:
        return SubjectSort::Topic;
    case AlarmKind::Connection:
    case AlarmKind::Unknown:
        return SubjectSort::Backend;
    default:
        return SubjectSort::Indicator;
    }
}

} // namespace

OverdueEpisodes overdueEpisodes(const AlarmAsk &ask, std::span<const DueReport> reports,
                                const QDateTime &known)
{
    OverdueEpisodes found;
    if (ask.terms.per == AlarmPer::Report)
        found.episodes = overdueOneByOne(ask, reports);
    else
        found = overdueCounted(ask, reports, known);
    sortEpisodes(found.episodes);
    return found;
}

AlarmEpisodes emergencyEpisodes(const AlarmAsk &ask, std::span<const domain::WaitingReport> reports)
{
    const qint64 now = ask.now.toMSecsSinceEpoch();
    const qint64 within = std::chrono::milliseconds(ask.terms.within).count();
    AlarmEpisodes episodes;
    for (const domain::WaitingReport &report : reports) {
        AlarmRun run{.from = report.sentAt + within, .to = alarmEnd(report.receivedAt, now)};
        if (run.from > now || run.from >= run.to)
            continue;
        run.limit = double(ask.terms.within.count());
        setElapsed(run, report.sentAt, now, kAlarmMinuteMs);
        addEpisode(episodes, ask, report.report, run);
    }
    sortEpisodes(episodes);
    return episodes;
}

AlarmEpisodes connectionEpisodes(const AlarmAsk &ask, const QDateTime &lastContact)
{
    AlarmEpisodes episodes;
    if (!lastContact.isValid())
        return episodes;
    const qint64 since = lastContact.toMSecsSinceEpoch();
    AlarmRun run{.from = since + std::chrono::milliseconds(ask.terms.within).count()};
    run.limit = double(ask.terms.within.count());
    setElapsed(run, since, ask.now.toMSecsSinceEpoch(), kAlarmMinuteMs);
    addEpisode(episodes, ask, kBackendSubject, run);
    return episodes;
}

bool isSuppressed(const domain::AlarmTerms &terms, const QString &subject,
                  const domain::AlarmTerms &other,
                  std::span<const domain::AlarmEpisode> othersStanding)
{
    if (sortOf(terms) != sortOf(other))
        return !othersStanding.empty();
    return std::ranges::contains(othersStanding, subject, &domain::AlarmEpisode::subject);
}

} // namespace analysis
