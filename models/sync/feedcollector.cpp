// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which feeds are due, and what is known of them.
#include "models/sync/feedcollector.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/store/changewriter.h"
#include "models/store/mediacolumns.h"
#include "models/store/recordquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace syncing {
namespace {

constexpr int kMostVisitsAtOnce = 4;
constexpr auto kLongestRest = 60s;

core::ErrorKind kindNamed(const QString &name)
{
    for (int kind = 0; kind < int(core::ErrorKind::Internal); ++kind) {
        if (core::errorName(core::ErrorKind(kind)) == name)
            return core::ErrorKind(kind);
    }
    return core::ErrorKind::Internal;
}

bool isComplete(const store::Database &db, domain::Collection collection)
{
    const auto state = store::SyncStateRepository(db).state(collection);
    return state && state->complete;
}

} // namespace

FeedCollector::FeedCollector(Parts parts, QObject *parent)
    : QObject(parent)
    , m_with(std::move(parts))
    , m_alarm(new Alarm(this))
{
}

FeedCollector::~FeedCollector() = default;

void FeedCollector::start()
{
    if (m_running)
        return;
    m_running = true;
    drive();
}

void FeedCollector::stop()
{
    m_stopping = true;
    for (const auto &[origin, client] : m_clients)
        client->setBlocked(true);
    m_alarm->wake();
}

void FeedCollector::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    m_alarm->wake();
    Q_EMIT changed();
}

void FeedCollector::setBlocked(bool blocked)
{
    m_blocked = blocked;
    for (const auto &[origin, client] : m_clients)
        client->setBlocked(blocked);
    m_alarm->wake();
}

void FeedCollector::collectNow()
{
    m_askedNow = true;
    m_alarm->wake();
}

void FeedCollector::refresh()
{
    m_rules.reset();
    m_alarm->wake();
}

QCoro::Task<void> FeedCollector::drive()
{
    while (!m_stopping) {
        queueDue();
        while (m_visits < kMostVisitsAtOnce && !m_blocked) {
            auto request = m_queue.take(m_with.clock.now());
            if (!request)
                break;
            visit(std::move(*request));
        }
        co_await m_alarm->sleep(untilNextWork());
    }
    while (m_visits > 0)
        co_await m_alarm->sleep(kLongestRest);
    m_running = false;
    Q_EMIT ended();
}

core::Result<std::vector<FeedCollector::Feed>> FeedCollector::feeds() const
{
    const auto sources = store::records<domain::MediaSource>(
        m_with.writer, "AND feed_url <> '' AND version > 0 ORDER BY id");
    const auto visits = store::FeedVisits(m_with.writer).all();
    if (!sources)
        return std::unexpected(sources.error());
    if (!visits)
        return std::unexpected(visits.error());
    std::vector<Feed> found;
    for (const domain::MediaSource &source : *sources) {
        const auto visit = std::ranges::find_if(*visits, [&](const store::FeedVisit &known) {
            return known.sourceId == source.id && known.url == source.feedUrl;
        });
        const store::FeedVisit none{.sourceId = source.id, .url = source.feedUrl};
        found.push_back({source, visit == visits->end() ? none : *visit});
    }
    return found;
}

/// Null: never. A clock that was put back makes nobody wait.
QDateTime FeedCollector::dueAt(const Feed &feed, const QDateTime &now) const
{
    if (feed.source.feedMinutes <= 0 || (!m_on && !m_askedNow))
        return {};
    const store::FeedVisit &visit = feed.visit;
    if (visit.visitedAt.isNull() || visit.visitedAt > now)
        return now;
    const bool leftAlone = visit.errorName == core::errorName(core::ErrorKind::Throttled);
    if (m_askedNow && !leftAlone)
        return now;
    if (visit.failures > 0)
        return visit.nextAt;
    // The rhythm may have been changed since.
    return std::min(visit.nextAt, feeds::nextVisit({.at = visit.visitedAt},
                                                   std::chrono::minutes(feed.source.feedMinutes)));
}

void FeedCollector::queueDue()
{
    m_nextDue = {};
    if (m_blocked || (!m_on && !m_askedNow))
        return;
    // What is known already, and by which rules, is asked of the cache: it must have been read.
    for (const auto needed : {domain::Collection::MediaSources, domain::Collection::MediaRules,
                              domain::Collection::MediaItems}) {
        if (!isComplete(m_with.writer, needed))
            return;
    }
    auto all = feeds();
    if (!all) {
        qCWarning(core::logSync) << "feeds:" << all.error().detail;
        return;
    }
    const QDateTime now = m_with.clock.now();
    for (Feed &feed : *all) {
        const QDateTime due = dueAt(feed, now);
        const QString id = feed.source.id.value;
        if (!due.isValid() || m_inHand.contains(id))
            continue;
        if (due <= now) {
            m_queue.add({id, QUrl(feed.source.feedUrl)});
            m_inHand.emplace(id, std::move(feed));
        } else if (!m_nextDue.isValid() || due < m_nextDue) {
            m_nextDue = due;
        }
    }
    m_askedNow = false;
}

std::chrono::milliseconds FeedCollector::untilNextWork() const
{
    const QDateTime now = m_with.clock.now();
    std::chrono::milliseconds wait = kLongestRest;
    if (m_nextDue.isValid())
        wait = std::min(wait, m_nextDue - now);
    if (const QDateTime free = m_queue.nextAt(now);
        free.isValid() && !m_blocked && m_visits < kMostVisitsAtOnce)
        wait = std::min(wait, free - now);
    return std::max(wait, std::chrono::milliseconds(50));
}

core::Result<std::vector<FeedState>> FeedCollector::states() const
{
    return feeds().transform([](const std::vector<Feed> &all) {
        std::vector<FeedState> states;
        for (const auto &[source, visit] : all) {
            FeedState state{.sourceId = source.id,
                            .url = visit.url,
                            .visitedAt = visit.visitedAt,
                            .nextAt = source.feedMinutes > 0 ? visit.nextAt : QDateTime(),
                            .failures = visit.failures,
                            .items = visit.items};
            if (!visit.errorName.isEmpty())
                state.error = core::Error{kindNamed(visit.errorName), visit.errorDetail};
            states.push_back(std::move(state));
        }
        return states;
    });
}

} // namespace syncing
