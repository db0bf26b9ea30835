// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms about figures: what was published is told again in its order, so that what was known at
// each moment decides.
#include "models/analysis/alarmruns.h"
#include "models/analysis/cumulative.h"
#include "models/analysis/planprogress.h"
#include "models/analysis/versions.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using domain::AlarmKind;
using domain::Observation;

/// When a version became known: as it was published, else the day after its period.
qint64 knownAt(const Observation &version)
{
    return version.publishedAt.isValid() ? version.publishedAt.toMSecsSinceEpoch()
                                         : alarmDayStart(version.period.end.addDays(1), 0);
}

/// What was known of one indicator at a moment, while the moments pass. Points into the facts.
class KnownFigures
{
public:
    KnownFigures(const AlarmAsk &ask, const FigureFacts &facts)
        : m_facts(facts)
        , m_keepsAll(ask.terms.kind == AlarmKind::Quality)
    {
    }
    void learn(const Observation &version)
    {
        const auto startOf = [](const Observation *one) { return one->period.start; };
        const auto at = std::ranges::lower_bound(m_standing, version.period.start, {}, startOf);
        if (at == m_standing.end() || (*at)->period != version.period)
            m_standing.insert(at, &version);
        else if (supersedes(version, **at))
            *at = &version;
        if (m_keepsAll)
            m_learned[version.period.start].push_back(version);
    }
    /// What stands in each period, oldest first.
    [[nodiscard]] const std::vector<const Observation *> &standing() const { return m_standing; }
    [[nodiscard]] const domain::Indicator &indicator() const { return m_facts.indicator; }
    [[nodiscard]] const domain::Plan *plan(int year) const
    {
        const auto found = std::ranges::find(m_facts.plans, year, &domain::Plan::year);
        return found == m_facts.plans.end() ? nullptr : &*found;
    }
    /// What stands in the periods of one year.
    [[nodiscard]] std::vector<Observation> ofYear(int year) const
    {
        std::vector<Observation> values;
        for (const Observation *one : m_standing) {
            if (yearOf(one->period) == year)
                values.push_back(*one);
        }
        return values;
    }
    [[nodiscard]] std::span<const Observation> versionsOf(const domain::Period &period) const
    {
        const auto found = m_learned.find(period.start);
        return found == m_learned.end() ? std::span<const Observation>() : found->second;
    }

private:
    const FigureFacts &m_facts;
    bool m_keepsAll;
    std::vector<const Observation *> m_standing;
    std::map<QDate, std::vector<Observation>> m_learned;
};

/// What a rule holds against its limits; nothing where it cannot tell.
using Score = std::optional<double> (*)(const AlarmAsk &, const KnownFigures &, size_t);

std::optional<double> plainValue(const AlarmAsk &, const KnownFigures &known, size_t at)
{
    const Observation &value = *known.standing()[at];
    return value.missing ? std::nullopt : std::optional(value.value);
}

/// Achieved ÷ expected, or the reverse where less is better.
std::optional<double> planScore(const AlarmAsk &, const KnownFigures &known, size_t at)
{
    const Observation &value = *known.standing()[at];
    const int year = yearOf(value.period);
    const domain::Plan *plan = known.plan(year);
    if (value.missing || !plan)
        return std::nullopt;
    const auto cumulative = cumulativeOf(known.indicator(), known.ofYear(year), value);
    const PlanProgress progress = progressOf(
        known.indicator(), value, cumulative ? std::optional(cumulative->value) : std::nullopt,
        plan);
    const double expected = progress.expected.value_or(1);
    if (!progress.share || expected <= 0)
        return std::nullopt;
    if (known.indicator().direction != domain::Direction::Down)
        return *progress.share / expected;
    return *progress.share > 0 ? std::optional(expected / *progress.share) : std::nullopt;
}

/// How many of the newest values are the same number other than zero.
std::optional<double> stillScore(const AlarmAsk &ask, const KnownFigures &known, size_t at)
{
    const auto &standing = known.standing();
    if (standing[at]->missing)
        return std::nullopt;
    const double number = standing[at]->value;
    double still = 0;
    for (size_t i = at + 1; i-- > 0 && still < ask.terms.periods;) {
        if (!standing[i]->missing && standing[i]->value != number)
            break;
        still += standing[i]->missing ? 0 : 1;
    }
    return number == 0 ? 0 : still;
}

std::optional<double> doubtScore(const AlarmAsk &ask, const KnownFigures &known, size_t at)
{
    const Observation &value = *known.standing()[at];
    return failedChecks(ask.terms.checks, known.indicator(), known.versionsOf(value.period), value);
}

struct Judge {
    Score score = nullptr;
    std::optional<double> above = {}; ///< alarms above
    std::optional<double> below = {};
    std::optional<double> limit = {}; ///< shown; empty: the one that was passed
    int count = 1;                    ///< in a row
};

std::optional<Judge> judgeFor(const domain::AlarmTerms &terms)
{
    switch (terms.kind) {
    case AlarmKind::Threshold:
        return Judge{plainValue, terms.above, terms.below, {}, terms.count};
    case AlarmKind::Plan:
        return Judge{planScore, {}, terms.share, {}, terms.count};
    case AlarmKind::FrozenFeed:
        return Judge{stillScore, terms.periods - 1, {}, double(terms.periods), 1};
    case AlarmKind::Quality:
        return Judge{doubtScore, 0, {}, {}, terms.count};
    default:
        return std::nullopt;
    }
}

bool isPast(const Judge &judge, double score)
{
    return (judge.above && score > *judge.above) || (judge.below && score < *judge.below);
}

bool isBack(const Judge &judge, double score, double deadBand)
{
    return (!judge.above || score <= *judge.above - deadBand) &&
           (!judge.below || score >= *judge.below + deadBand);
}

/// Tells the track how the newest values stand at a moment.
void judgeAt(const AlarmAsk &ask, const Judge &judge, const KnownFigures &known, qint64 at,
             AlarmTrack &track)
{
    const auto &standing = known.standing();
    std::optional<double> newest;
    qint64 asOf = 0;
    int inRow = 0;
    for (size_t i = standing.size(); i-- > 0 && inRow < judge.count;) {
        const auto score = judge.score(ask, known, i);
        if (!score)
            continue;
        if (!newest) {
            newest = score;
            asOf = knownAt(*standing[i]);
        }
        if (!isPast(judge, *score))
            break;
        ++inRow;
    }
    if (!newest)
        return;
    const auto told = inRow >= judge.count                         ? AlarmTrack::Told::Met
                      : isBack(judge, *newest, ask.terms.deadBand) ? AlarmTrack::Told::Over
                                                                   : AlarmTrack::Told::Between;
    AlarmRun now{.value = newest, .limit = judge.limit, .asOf = asOf};
    if (!now.limit && isPast(judge, *newest))
        now.limit = judge.above && *newest > *judge.above ? judge.above : judge.below;
    track.tell(at, told, now);
}

/// The versions that count, in the order in which they became known.
std::vector<const Observation *> byKnowing(const AlarmAsk &ask, const FigureFacts &facts)
{
    const domain::PeriodKind rhythm = facts.indicator.periodKind;
    const qint64 now = ask.now.toMSecsSinceEpoch();
    std::vector<std::pair<qint64, const Observation *>> dated;
    for (const Observation &version : facts.versions) {
        const bool ofRhythm = rhythm == domain::PeriodKind::Unknown ||
                              version.period.kind == rhythm;
        const qint64 known = knownAt(version);
        // A value from the future is a mistake, not news.
        const bool isNews = known <= now && known >= alarmDayStart(version.period.start, 0);
        if (ofRhythm && isNews && version.period.isValid() && version.breakdown.isEmpty())
            dated.emplace_back(known, &version);
    }
    std::ranges::sort(dated, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second->period.start, a.second->id.value) <
               std::tie(b.first, b.second->period.start, b.second->id.value);
    });
    std::vector<const Observation *> ordered;
    std::ranges::copy(std::views::values(dated), std::back_inserter(ordered));
    return ordered;
}

bool mayStandStill(const domain::Indicator &indicator)
{
    using enum domain::ValueKind;
    return indicator.kind != Flow && indicator.kind != Ratio && indicator.kind != Index;
}

} // namespace

AlarmEpisodes figureEpisodes(const AlarmAsk &ask, const FigureFacts &facts)
{
    const auto ordered = byKnowing(ask, facts);
    if (ask.terms.kind == AlarmKind::LateFeed)
        return lateEpisodes(ask, facts, ordered);
    const auto judge = judgeFor(ask.terms);
    const bool asksStill = ask.terms.kind == AlarmKind::FrozenFeed &&
                           ask.terms.indicatorId.isEmpty();
    if (!judge || (asksStill && mayStandStill(facts.indicator)))
        return {};
    KnownFigures known(ask, facts);
    AlarmTrack track;
    for (auto version = ordered.begin(); version != ordered.end();) {
        const qint64 at = knownAt(**version);
        for (; version != ordered.end() && knownAt(**version) == at; ++version)
            known.learn(**version);
        judgeAt(ask, *judge, known, at, track);
    }
    AlarmEpisodes episodes;
    for (const AlarmRun &run : track.runs())
        addEpisode(episodes, ask, facts.indicator.id.value, run);
    return episodes;
}

} // namespace analysis
