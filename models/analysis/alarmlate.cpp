// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms about figures that do not come, and about what is wrong with those that do.
#include "models/analysis/alarmruns.h"
#include "models/analysis/freshness.h"
#include "models/analysis/plausibility.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using domain::Observation;
using domain::Period;

constexpr qint64 kLateDayMs = 24 * 3600 * 1000;

struct DoubtWord {
    Doubt doubt;
    QLatin1StringView word;
};
constexpr std::array kDoubtWords = {
    DoubtWord{Doubt::BelowRange, "below-range"_L1},
    DoubtWord{Doubt::AboveRange, "above-range"_L1},
    DoubtWord{Doubt::NegativeStock, "negative-stock"_L1},
    DoubtWord{Doubt::NotFinite, "not-finite"_L1},
    DoubtWord{Doubt::NoDenominator, "no-denominator"_L1},
    DoubtWord{Doubt::ZeroDenominator, "zero-denominator"_L1},
    DoubtWord{Doubt::DuplicateVersion, "duplicate"_L1},
    DoubtWord{Doubt::UnknownKind, "unknown"_L1},
    DoubtWord{Doubt::UnknownPeriod, "unknown"_L1},
    DoubtWord{Doubt::UnknownStatus, "unknown"_L1},
};

bool isChecked(const QStringList &checks, Doubt doubt)
{
    const auto word = std::ranges::find(kDoubtWords, doubt, &DoubtWord::doubt);
    return checks.isEmpty() || (word != kDoubtWords.end() && checks.contains(word->word));
}

qint64 arrivalOf(const Observation &version)
{
    return version.publishedAt.isValid() ? version.publishedAt.toMSecsSinceEpoch()
                                         : alarmDayStart(version.period.end.addDays(1), 0);
}

/// One period that a figure is due for.
struct Expected {
    qint64 dueAt = 0;                  ///< the end of the day on which it is due
    qint64 arrived = AlarmRun::kLasts; ///< it, or a later one
    bool excused = false;              ///< the agency said that there is none
};
using ExpectedByStart = std::map<QDate, Expected>;

qint64 dueMoment(const domain::Indicator &indicator, const Period &period)
{
    return alarmDayStart(windowEnd(indicator, period).addDays(qint64(indicator.dueDays) + 1), 0);
}

/// Every period from the first that anybody knows to the one that is late last.
ExpectedByStart expectedOf(const AlarmAsk &ask, const FigureFacts &facts,
                           std::span<const Observation *const> known)
{
    const domain::Indicator &indicator = facts.indicator;
    const qint64 now = ask.now.toMSecsSinceEpoch();
    Period period;
    for (const Observation *version : known) {
        if (!period.isValid() || version->period.start < period.start)
            period = version->period;
    }
    ExpectedByStart expected;
    while (period.isValid()) {
        const qint64 due = dueMoment(indicator, period);
        const bool ended = indicator.validTo.isValid() && period.start >= indicator.validTo;
        if (due > now || ended)
            break;
        expected[period.start].dueAt = due;
        period = Period::containing(period.kind, period.end.addDays(1));
    }
    return expected;
}

void takeSlots(ExpectedByStart &expected, const FigureFacts &facts, qint64 now)
{
    for (const domain::Slot &slot : facts.slots) {
        const auto at = expected.find(slot.period.start);
        if (at == expected.end() || slot.period.kind != facts.indicator.periodKind)
            continue;
        Expected &period = at->second;
        if (slot.dueAt.isValid())
            period.dueAt = slot.dueAt.toMSecsSinceEpoch();
        if (slot.filledAt.isValid() && slot.filledAt.toMSecsSinceEpoch() <= now)
            period.arrived = std::min(period.arrived, slot.filledAt.toMSecsSinceEpoch());
        period.excused = slot.state == "none"_L1;
    }
}

/// A later period that is there makes up for one that is not.
void takeArrivals(ExpectedByStart &expected, std::span<const Observation *const> known)
{
    for (const Observation *version : known) {
        const auto at = expected.upper_bound(version->period.start);
        if (at == expected.begin())
            continue;
        Expected &period = std::prev(at)->second;
        period.arrived = std::min(period.arrived, arrivalOf(*version));
    }
    qint64 later = AlarmRun::kLasts;
    for (auto at = expected.rbegin(); at != expected.rend(); ++at)
        later = at->second.arrived = std::min(at->second.arrived, later);
}

} // namespace

QStringList alarmChecks()
{
    QStringList words;
    for (const DoubtWord &each : kDoubtWords)
        words.append(each.word);
    words.removeDuplicates();
    return words;
}

double failedChecks(const QStringList &checks, const domain::Indicator &indicator,
                    std::span<const Observation> versionsOfPeriod, const Observation &standing)
{
    const auto count = [&](const std::vector<Doubt> &doubts) {
        return double(
            std::ranges::count_if(doubts, [&](Doubt doubt) { return isChecked(checks, doubt); }));
    };
    if (versionsOfPeriod.size() == 1) // nothing it could be a duplicate of
        return count(doubtsOf(indicator, standing));
    const auto doubtful = doubtfulAmong(indicator, versionsOfPeriod);
    const auto mine = std::ranges::find(doubtful, standing.id, &DoubtfulValue::id);
    return mine == doubtful.end() ? 0 : count(mine->doubts);
}

AlarmEpisodes lateEpisodes(const AlarmAsk &ask, const FigureFacts &facts,
                           std::span<const Observation *const> known)
{
    const qint64 now = ask.now.toMSecsSinceEpoch();
    const qint64 grace = qint64(ask.terms.days * double(kLateDayMs));
    ExpectedByStart expected = expectedOf(ask, facts, known);
    takeSlots(expected, facts, now);
    takeArrivals(expected, known);
    std::vector<AlarmRun> runs;
    for (const auto &[start, period] : expected) {
        AlarmRun run{.from = period.dueAt + grace, .to = period.arrived};
        if (period.excused || run.from >= run.to || run.from > now)
            continue;
        run.limit = ask.terms.days;
        setElapsed(run, period.dueAt, now, kLateDayMs);
        if (!runs.empty() && run.from <= runs.back().to) { // it was late already
            run.from = runs.back().from;
            if (runs.back().to > now) { // the older one still lacks
                run.value = runs.back().value;
                run.asOf = runs.back().asOf;
            }
            runs.back() = run;
        } else {
            runs.push_back(run);
        }
    }
    AlarmEpisodes episodes;
    for (const AlarmRun &run : runs)
        addEpisode(episodes, ask, facts.indicator.id.value, run);
    return episodes;
}

} // namespace analysis
