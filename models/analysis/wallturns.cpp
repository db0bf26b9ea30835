// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wallturns.h"

#include <QTimeZone>

#include <algorithm>

namespace analysis {
namespace {

const QTimeZone &wallZone()
{
    static const auto zone = QTimeZone::fromSecondsAheadOfUtc(
        int(std::chrono::seconds(kWallZone).count()));
    return zone;
}

bool isOn(const domain::WallPlaylistEntry &entry, const QDate &day)
{
    return entry.weekdays.isEmpty() || entry.weekdays.contains(day.dayOfWeek());
}

bool isOf(const domain::WallPlaylistEntry &entry, const QDateTime &local)
{
    const QDate day = local.date();
    const QTime time = local.time();
    if (!entry.from.isValid() || !entry.to.isValid())
        return isOn(entry, day);
    if (entry.from < entry.to)
        return entry.from <= time && time < entry.to && isOn(entry, day);
    return (entry.from <= time && isOn(entry, day)) ||
           (time < entry.to && isOn(entry, day.addDays(-1)));
}

/// Where parts of a day begin, midnight first, in order.
std::vector<QTime> boundsOf(const domain::WallPlaylist &playlist)
{
    std::vector<QTime> bounds{QTime(0, 0)};
    for (const auto &entry : playlist.entries) {
        if (entry.from.isValid() && entry.to.isValid())
            bounds.insert(bounds.end(), {entry.from, entry.to});
    }
    std::ranges::sort(bounds);
    return bounds;
}

} // namespace

std::vector<int> entriesAt(const domain::WallPlaylist &playlist, const QDateTime &now)
{
    const QDateTime local = now.toTimeZone(wallZone());
    std::vector<int> all;
    std::vector<int> found;
    for (int i = 0; i < int(playlist.entries.size()); ++i) {
        all.push_back(i);
        if (isOf(playlist.entries.at(size_t(i)), local))
            found.push_back(i);
    }
    return found.empty() ? all : found;
}

QDateTime partStart(const domain::WallPlaylist &playlist, const QDateTime &at)
{
    const QDateTime local = at.toTimeZone(wallZone());
    const auto bounds = boundsOf(playlist);
    const auto after = std::ranges::upper_bound(bounds, local.time());
    return QDateTime(local.date(), *std::prev(after), wallZone()).toUTC();
}

QDateTime partEnd(const domain::WallPlaylist &playlist, const QDateTime &at)
{
    const QDateTime local = at.toTimeZone(wallZone());
    const auto bounds = boundsOf(playlist);
    const auto after = std::ranges::upper_bound(bounds, local.time());
    return (after == bounds.end() ? QDateTime(local.date().addDays(1), QTime(0, 0), wallZone())
                                  : QDateTime(local.date(), *after, wallZone()))
        .toUTC();
}

bool steers(const domain::WallPlaylist &playlist, const WallAlarm &alarm)
{
    return alarm.from.isValid() && alarm.priority <= playlist.steerPriority &&
           !steeredPage(playlist, alarm.subsystem).isEmpty();
}

std::chrono::milliseconds WallTurns::dwell(size_t turn) const
{
    if (turn >= m_entries.size())
        return domain::kShortestDwell;
    return std::max(m_playlist->entries.at(size_t(m_entries[turn])).dwell, domain::kShortestDwell);
}

void WallTurns::run(std::chrono::milliseconds time)
{
    if (m_entries.empty())
        return;
    std::chrono::milliseconds round{0};
    for (size_t i = 0; i < m_entries.size(); ++i)
        round += dwell(i);
    m_elapsed += time % round;
    while (m_elapsed >= dwell(m_turn)) {
        m_elapsed -= dwell(m_turn);
        m_turn = (m_turn + 1) % m_entries.size();
    }
}

void WallTurns::move(int turns)
{
    const int count = int(m_entries.size());
    if (turns == 0 || count == 0)
        return;
    m_turn = size_t(((int(m_turn) + turns) % count + count) % count);
    m_elapsed = {};
}

} // namespace analysis
