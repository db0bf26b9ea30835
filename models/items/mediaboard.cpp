// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediaboard.h"

#include "models/core/clock.h"
#include "models/store/localday.h"
#include "models/store/readsnapshot.h"

using namespace std::chrono_literals;

namespace items {
namespace {

using analysis::DaySpan;
using analysis::SentimentCounts;

/// Figures over a period do not jump with every item that comes in.
constexpr auto kBoardRest = 5s;
constexpr auto kHotEvery = 5min;
constexpr qint64 kMostDays = 62;
constexpr qint64 kMostDaysOfWeeks = 366;

QDate dayOfMoment(const QDateTime &moment)
{
    return store::localDay((moment.toMSecsSinceEpoch() + store::kLocalOffsetMs) /
                           store::kLocalDayMs);
}

std::optional<DaySpan> spanOf(const MediaFilter &scope, const store::MediaCounts &counts)
{
    const auto &days = counts.perDay;
    DaySpan span;
    if (scope.publishedFrom.isValid())
        span.first = dayOfMoment(scope.publishedFrom);
    else if (!days.empty())
        span.first = days.front().date;
    if (scope.publishedTo.isValid())
        span.last = dayOfMoment(scope.publishedTo.addMSecs(-1));
    else if (!days.empty())
        span.last = days.back().date;
    const bool isSpan = span.first.isValid() && span.last.isValid() && span.first <= span.last;
    return isSpan ? std::optional(span) : std::nullopt;
}

MediaFilter withSpan(MediaFilter scope, const DaySpan &span)
{
    scope.publishedFrom = store::startOfLocalDay(span.first);
    scope.publishedTo = store::startOfLocalDay(span.last.addDays(1));
    return scope;
}

/// MediaCounts, its days, or a topic's.
SentimentCounts sentimentsOf(const auto &counts, qint64 unlabelled)
{
    return {counts.positive, counts.neutral, counts.negative, unlabelled};
}

/// The figures of two other periods; nothing where the cache does not reach back so far.
struct BoardBases {
    std::optional<store::MediaFigures> before;
    std::optional<store::MediaFigures> lastYear;
};

core::Result<BoardBases> readBases(const store::MediaRepository &repository,
                                   const MediaFilter &scope, const DaySpan &span)
{
    BoardBases bases;
    const auto earliest = repository.earliest();
    if (!earliest)
        return std::unexpected(earliest.error());
    const DaySpan before = analysis::spanBefore(span);
    const DaySpan lastYear = analysis::spanLastYear(span);
    const auto read = [&](const DaySpan &base,
                          std::optional<store::MediaFigures> &to) -> core::Result<void> {
        if (!earliest->isValid() || base.first < dayOfMoment(*earliest))
            return {};
        return repository.figures(withSpan(scope, base))
            .transform([&](store::MediaFigures figures) { to = std::move(figures); });
    };
    return read(before, bases.before)
        .and_then([&]() -> core::Result<void> {
            if (before != lastYear)
                return read(lastYear, bases.lastYear);
            bases.lastYear = bases.before;
            return {};
        })
        .transform([&] { return std::move(bases); });
}

analysis::MediaShares sharesOf(const store::MediaCounts &now, const BoardBases &bases)
{
    analysis::MediaShares shares{.now = sentimentsOf(now, now.unlabelled())};
    const auto against = [&](const std::optional<store::MediaFigures> &base,
                             SentimentCounts &counts,
                             std::optional<analysis::ShareChange> &change) {
        if (!base)
            return;
        counts = sentimentsOf(base->counts, base->counts.unlabelled());
        change = analysis::shareChange(shares.now, counts);
    };
    against(bases.before, shares.before, shares.sinceBefore);
    against(bases.lastYear, shares.lastYear, shares.sinceLastYear);
    return shares;
}

std::vector<MediaTopicLine> topicLines(const std::vector<store::MediaTopicTotal> &topics,
                                       const BoardBases &bases, const std::vector<HotLine> &hot)
{
    QHash<QString, SentimentCounts> before;
    if (bases.before) {
        for (const store::MediaTopicTotal &total : bases.before->topics)
            before.insert(total.topic, sentimentsOf(total, total.unlabelled));
    }
    QHash<QString, analysis::HotLevel> levels;
    for (const HotLine &line : hot)
        levels.insert(line.hot.topic, line.hot.level);
    std::vector<MediaTopicLine> lines;
    for (const store::MediaTopicTotal &total : topics) {
        MediaTopicLine line{.topic = total.topic,
                            .counts = sentimentsOf(total, total.unlabelled),
                            .before = before.value(total.topic)};
        if (const auto change = analysis::shareChange(line.counts, line.before))
            line.negativeChange = change->negative;
        if (const auto level = levels.constFind(total.topic); level != levels.cend())
            line.hot = *level;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<MediaTrendBucket> trendOf(const std::vector<store::MediaCounts::Day> &perDay,
                                      domain::PeriodKind step, const DaySpan &span)
{
    std::vector<analysis::DaySentiments> days;
    QHash<QDate, qint64> interactions; // by the first day of the bucket
    for (const store::MediaCounts::Day &day : perDay) {
        days.push_back({day.date, sentimentsOf(day, day.unlabelled)});
        interactions[domain::Period::containing(step, day.date).start] += day.interactions;
    }
    std::vector<MediaTrendBucket> trend;
    for (auto &bucket : analysis::shareSeries(days, step, span))
        trend.push_back({bucket.period, bucket.counts, interactions.value(bucket.period.start)});
    return trend;
}

std::vector<analysis::SourceCounts> sourcesOf(const std::vector<store::MediaSourceTotal> &totals)
{
    std::vector<analysis::SourceCounts> sources;
    for (const store::MediaSourceTotal &total : totals)
        sources.push_back({total.source, total.items, total.negative, total.interactions});
    return sources;
}

} // namespace

domain::PeriodKind trendStep(qint64 days)
{
    if (days <= kMostDays)
        return domain::PeriodKind::Day;
    return days <= kMostDaysOfWeeks ? domain::PeriodKind::Week : domain::PeriodKind::Month;
}

core::Result<MediaBoardContent> readMediaBoard(const store::Database &db, const MediaFilter &scope,
                                               const QDateTime &now)
{
    const store::ReadSnapshot snapshot(db);
    const store::MediaRepository repository(db);
    auto figures = repository.figures(scope);
    auto hot = readHotTopics(db, scope, now);
    if (!figures || !hot)
        return std::unexpected(figures ? hot.error() : figures.error());
    MediaBoardContent board{.scope = scope, .asOf = now};
    board.span = spanOf(scope, figures->counts);
    BoardBases bases;
    if (board.span && scope.publishedFrom.isValid() && scope.publishedTo.isValid()) {
        auto read = readBases(repository, scope, *board.span);
        if (!read)
            return std::unexpected(read.error());
        bases = *std::move(read);
    }
    board.shares = sharesOf(figures->counts, bases);
    board.topics = topicLines(figures->topics, bases, *hot);
    board.sources = sourcesOf(figures->sources);
    board.counts = std::move(figures->counts);
    board.hot = *std::move(hot);
    if (board.span) {
        const DaySpan past{board.span->first, std::min(board.span->last, dayOfMoment(now))};
        board.step = trendStep(board.span->first.daysTo(board.span->last) + 1);
        board.trend = trendOf(board.counts.perDay, board.step, past);
    }
    return board;
}

MediaBoard::MediaBoard(store::ReaderPool &readers, store::ChangeHub &hub, const core::Clock &clock,
                       QObject *parent)
    : Loaded(hub, kBoardRest, parent)
    , m_clock(clock)
    , m_read(readers, this)
{
    m_hotTimer.setInterval(kHotEvery);
    connect(&m_hotTimer, &QTimer::timeout, this, &MediaBoard::load);
}

void MediaBoard::setScope(const MediaFilter &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_hotTimer.start();
    load();
}

void MediaBoard::rest()
{
    m_scope.reset();
    m_hotTimer.stop();
}

bool MediaBoard::concerns(domain::Collection collection, const QStringList &) const
{
    return m_scope && (collection == domain::Collection::MediaItems ||
                       collection == domain::Collection::MediaSources);
}

void MediaBoard::load()
{
    if (!m_scope) // the change came while somebody looked, its turn when nobody did
        return;
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    setState(true, {});
    m_read.run([scope = *m_scope, now = m_clock.now()](
                   const store::Database &db) { return readMediaBoard(db, scope, now); },
               [this, scope = *m_scope](core::Result<MediaBoardContent> answer) {
                   m_reading = false;
                   take(std::move(answer), scope);
               });
}

/// An answer to an older question is of no use; one that the cache has moved on from is, until the
/// next.
void MediaBoard::take(core::Result<MediaBoardContent> answer, const MediaFilter &scope)
{
    const bool again = std::exchange(m_again, false) && m_scope;
    if (m_scope == scope) {
        m_content = answer ? std::optional(std::move(*answer)) : std::nullopt;
        setState(again, answer ? std::nullopt : std::optional(answer.error()));
    } else if (!again) {
        setState(false, {});
    }
    if (again)
        load();
}

} // namespace items
