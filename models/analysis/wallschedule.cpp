// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wallschedule.h"

#include "models/analysis/wallturns.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace analysis {
namespace {

using domain::WallCommand;

QDateTime endOf(const WallCommand &command)
{
    return command.until.isValid() ? command.until : command.at + kLongestShow;
}

QDateTime endOf(const WallAlarm &alarm, const domain::WallPlaylist &playlist)
{
    const QDateTime last = alarm.from + playlist.hold;
    return alarm.to.isValid() ? std::min(alarm.to, last) : last;
}

std::vector<WallCommand> inOrder(std::span<const WallCommand> commands, const QString &wall,
                                 const QDateTime &now)
{
    std::vector<WallCommand> mine;
    for (const WallCommand &command : commands) {
        if (command.at.isValid() && command.at <= now &&
            (command.wall.isEmpty() || command.wall == wall))
            mine.push_back(command);
    }
    std::ranges::sort(mine, [](const WallCommand &a, const WallCommand &b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    return mine;
}

/// What commands have done so far.
class Orders
{
public:
    /// What ends by itself until a moment has ended.
    void expire(const QDateTime &at)
    {
        if (m_shown && endOf(*m_shown) <= at)
            m_shown.reset();
        if (m_paused && m_pauseEnd <= at)
            m_paused.reset();
    }
    /// By how many turns the playlist is moved.
    int take(const WallCommand &command)
    {
        expire(command.at);
        if (command.verb == "show"_L1 || command.verb == "follow"_L1) {
            m_shown = command;
        } else if (command.verb == "release"_L1) {
            m_shown.reset();
        } else if (command.verb == "pause"_L1) {
            if (!m_paused)
                m_paused = command.at;
            m_pauseEnd = endOf(command);
        } else if (command.verb == "resume"_L1) {
            m_paused.reset();
        } else if (command.verb == "next"_L1 || command.verb == "previous"_L1) {
            m_shown.reset();
            return command.verb == "next"_L1 ? 1 : -1;
        }
        return 0;
    }
    /// From when on the playlist runs if nothing else is said after `at`.
    [[nodiscard]] QDateTime runsFrom(QDateTime at) const
    {
        if (m_shown)
            at = std::max(at, endOf(*m_shown));
        return m_paused ? std::max(at, m_pauseEnd) : at;
    }
    [[nodiscard]] const std::optional<WallCommand> &shown() const { return m_shown; }
    [[nodiscard]] const std::optional<QDateTime> &paused() const { return m_paused; }
    [[nodiscard]] QDateTime pauseEnd() const { return m_pauseEnd; }

private:
    std::optional<WallCommand> m_shown;
    std::optional<QDateTime> m_paused; ///< since
    QDateTime m_pauseEnd;
};

Orders ordersAt(std::span<const WallCommand> commands, const QDateTime &now)
{
    Orders orders;
    for (const WallCommand &command : commands)
        (void)orders.take(command);
    orders.expire(now);
    return orders;
}

using Spans = std::vector<std::pair<QDateTime, QDateTime>>;

/// When alarms hold the wall, joined and in order.
Spans heldSpans(const domain::WallPlaylist &playlist, std::span<const WallAlarm> alarms)
{
    Spans spans;
    for (const WallAlarm &alarm : alarms) {
        if (steers(playlist, alarm) && alarm.from < endOf(alarm, playlist))
            spans.emplace_back(alarm.from, endOf(alarm, playlist));
    }
    std::ranges::sort(spans);
    Spans joined;
    for (const auto &span : spans) {
        if (!joined.empty() && span.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, span.second);
        else
            joined.push_back(span);
    }
    return joined;
}

std::chrono::milliseconds runTime(const Spans &held, const QDateTime &from, const QDateTime &to)
{
    if (from >= to)
        return {};
    auto time = to - from;
    for (const auto &[begin, end] : held) {
        const QDateTime first = std::max(begin, from);
        const QDateTime last = std::min(end, to);
        if (first < last)
            time -= last - first;
    }
    return time;
}

/// Where the playlist stands at `now` within the part of the day that `part` lies in.
WallTurns turnsAt(const domain::WallPlaylist &playlist, std::span<const WallCommand> commands,
                  const Spans &held, const QDateTime &part, const QDateTime &now)
{
    const QDateTime start = partStart(playlist, part);
    WallTurns turns(playlist, entriesAt(playlist, part));
    Orders orders;
    QDateTime reached = start;
    for (const WallCommand &command : commands) {
        const QDateTime until = std::max(command.at, start);
        turns.run(runTime(held, orders.runsFrom(reached), until));
        const int moved = orders.take(command);
        if (command.at >= start)
            turns.move(moved);
        reached = until;
    }
    turns.run(runTime(held, orders.runsFrom(reached), now));
    return turns;
}

const WallAlarm *steering(const domain::WallPlaylist &playlist, std::span<const WallAlarm> alarms,
                          const QDateTime &now)
{
    const WallAlarm *best = nullptr;
    const auto isBefore = [](const WallAlarm &a, const WallAlarm &b) {
        return std::tie(a.priority, b.from, a.key) < std::tie(b.priority, a.from, b.key);
    };
    for (const WallAlarm &alarm : alarms) {
        if (steers(playlist, alarm) && alarm.from <= now && now < endOf(alarm, playlist) &&
            (!best || isBefore(alarm, *best)))
            best = &alarm;
    }
    return best;
}

/// What the playlist alone shows.
WallMoment playlistMoment(const domain::WallPlaylist &playlist, const WallTurns &turns,
                          const Orders &orders, const QDateTime &now)
{
    WallMoment moment;
    moment.entry = turns.entry();
    if (moment.entry < 0)
        return moment;
    moment.page = playlist.entries.at(size_t(moment.entry)).page;
    moment.next = playlist.entries.at(size_t(turns.nextEntry())).page;
    moment.paused = orders.paused().has_value();
    moment.until = moment.paused ? orders.pauseEnd() : now + turns.left();
    const QDateTime end = partEnd(playlist, now);
    if (!moment.paused && end <= moment.until) {
        moment.until = end;
        const auto then = entriesAt(playlist, end);
        if (!then.empty())
            moment.next = playlist.entries.at(size_t(then.front())).page;
    }
    return moment;
}

} // namespace

WallMoment wallMoment(const domain::WallPlaylist &playlist, const QString &wall,
                      std::span<const WallCommand> commands, std::span<const WallAlarm> alarms,
                      const QDateTime &now)
{
    const auto mine = inOrder(commands, wall, now);
    const Orders orders = ordersAt(mine, now);
    const auto turns = turnsAt(playlist, mine, heldSpans(playlist, alarms),
                               orders.paused().value_or(now), now);
    WallMoment moment = playlistMoment(playlist, turns, orders, now);
    if (const auto &shown = orders.shown()) {
        moment.source = shown->verb == "follow"_L1 ? WallSource::Follow : WallSource::Command;
        moment.next = moment.page;
        moment.page = shown->page;
        moment.view = shown->view;
        moment.actor = shown->actor;
        moment.until = endOf(*shown);
    }
    if (const WallAlarm *alarm = steering(playlist, alarms, now)) {
        moment.source = WallSource::Alarm;
        moment.next = moment.page;
        moment.page = steeredPage(playlist, alarm->subsystem);
        moment.view = {};
        moment.actor.clear();
        moment.alarm = alarm->key;
        moment.until = endOf(*alarm, playlist);
    }
    return moment;
}

QString steeredPage(const domain::WallPlaylist &playlist, domain::Subsystem subsystem)
{
    return playlist.subsystemPages.value(int(subsystem), playlist.alarmPage);
}

} // namespace analysis
