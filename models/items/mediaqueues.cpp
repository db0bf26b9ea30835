// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mediaqueues.h"

#include "models/domain/mediaworkflow.h"
#include "models/items/directory.h"
#include "models/store/readsnapshot.h"

using namespace std::chrono_literals;

namespace items {
namespace {

using domain::MediaState;

/// After so long without working hours nothing is over its time any more.
constexpr int kLongestDays = 20 * 366;

/// The first moment that is not over its time yet when it has so many working hours: since time
/// goes by in one direction only, all before it are. Null: none is over.
QDateTime firstInTime(const domain::WorkCalendar &calendar, int hours, const QDateTime &now)
{
    const auto isOver = [&](qint64 since) {
        const QDateTime due = calendar.after(QDateTime::fromMSecsSinceEpoch(since, QTimeZone::UTC),
                                             hours);
        return due.isValid() && due < now;
    };
    qint64 inTime = now.toMSecsSinceEpoch(); // nothing is due before it began
    qint64 over = inTime;
    for (int days = 1; over == inTime || !isOver(over); days *= 2) {
        if (days > kLongestDays)
            return {};
        over = now.addDays(-days).toMSecsSinceEpoch();
    }
    while (inTime - over > 1) {
        const qint64 middle = over + (inTime - over) / 2;
        (isOver(middle) ? over : inTime) = middle;
    }
    return QDateTime::fromMSecsSinceEpoch(inTime, QTimeZone::UTC);
}

QStringList statesOf(MediaQueue queue)
{
    switch (queue) {
    case MediaQueue::New:
        return {code(MediaState::Collected)};
    case MediaQueue::Screening:
        return {code(MediaState::Screening)};
    case MediaQueue::Verifying:
        return {code(MediaState::Verifying)};
    case MediaQueue::ToAnswer:
        return {code(MediaState::Concluded), code(MediaState::Responding)};
    case MediaQueue::Watched:
        return {code(MediaState::Watched)};
    case MediaQueue::Pressing:
        return {code(MediaState::Collected), code(MediaState::Screening)};
    case MediaQueue::All:
    case MediaQueue::Overdue:
        break;
    }
    return {};
}

} // namespace

std::vector<MediaOverdue> overdueAt(const domain::WorkCalendar &calendar, const QDateTime &now)
{
    using enum MediaState;
    std::vector<MediaOverdue> overdue;
    QHash<int, QDateTime> inWorkingTime;
    for (const MediaState state :
         {Collected, Screening, Verifying, Concluded, Responding, Watched}) {
        for (const bool urgent : {false, true}) {
            const auto limit = domain::limitIn(state, urgent);
            if (!limit)
                continue;
            QDateTime before = now.addSecs(-3600 * qint64(limit->hours));
            if (limit->workingHours) {
                if (!inWorkingTime.contains(limit->hours))
                    inWorkingTime.insert(limit->hours, firstInTime(calendar, limit->hours, now));
                before = inWorkingTime.value(limit->hours);
            }
            if (before.isValid())
                overdue.push_back({code(state), urgent, before});
        }
    }
    return overdue;
}

MediaFilter filterOf(MediaQueue queue, const domain::WorkCalendar &calendar, const QDateTime &now,
                     MediaFilter scope)
{
    scope.state.clear();
    scope.states = statesOf(queue);
    scope.overdue.clear();
    if (queue == MediaQueue::Overdue)
        scope.overdue = overdueAt(calendar, now);
    if (queue == MediaQueue::Pressing)
        scope.sentiment = domain::Sentiment::Negative;
    return scope;
}

core::Result<MediaQueueCounts> readMediaQueues(const store::Database &db, const MediaFilter &scope,
                                               const domain::WorkCalendar &calendar,
                                               const QDateTime &now)
{
    const store::ReadSnapshot snapshot(db);
    const store::MediaRepository repository(db);
    MediaQueueCounts counts;
    for (int number = 0; number < kMediaQueues; ++number) {
        const auto count = repository.count(filterOf(MediaQueue(number), calendar, now, scope));
        if (!count)
            return std::unexpected(count.error());
        counts.items.at(size_t(number)) = *count;
    }
    return counts;
}

MediaQueues::MediaQueues(store::ReaderPool &readers, store::ChangeHub &hub,
                         const Directory &directory, QObject *parent)
    : LoadedContent(readers, hub, 1s, parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] {
        if (m_scope)
            load();
    });
}

void MediaQueues::setScope(const MediaFilter &scope, const QDateTime &now)
{
    if (scope == m_scope && now == m_now)
        return;
    m_scope = scope;
    m_now = now;
    load();
}

MediaFilter MediaQueues::filter(MediaQueue queue) const
{
    return filterOf(queue, calendar(), m_now, m_scope.value_or(MediaFilter()));
}

bool MediaQueues::concerns(domain::Collection collection, const QStringList &) const
{
    return m_scope && collection == domain::Collection::MediaItems;
}

void MediaQueues::load()
{
    query([scope = *m_scope, calendar = calendar(), now = m_now](const store::Database &db) {
        return readMediaQueues(db, scope, calendar, now);
    });
}

domain::WorkCalendar MediaQueues::calendar() const
{
    return domain::WorkCalendar(m_directory.reference()->calendar);
}

} // namespace items
